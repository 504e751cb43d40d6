import './skrip-lain.ts';
import { type Args, teks } from './argumen.ts';
import { jawab, keduanya } from './jaga.ts';
import { bernama } from './siapa-bekerja.ts';

export function hitungPeserta(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => program_().kegiatan.menuHitung(k)),
    (k) => jawab(program_().kegiatan.hitungPeserta(k)),
  );
}

export function buatTindakLanjut(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => program_().kegiatan.menuTindakLanjut(k)),
    (k, a) =>
      jawab(
        program_().kegiatan.buatTindakLanjut(k, {
          kegiatan: teks(a['kegiatan']),
          tindakan: teks(a['tindakan']),
          tenggat: teks(a['tenggat']),
          untuk: a['untuk'] === 'WAJIB' ? 'WAJIB' : 'PESERTA',
        }),
      ),
  );
}

export function siapkanLabinov(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => program_().kegiatan.menuLabinov(k)),
    (k, a) => jawab(program_().kegiatan.siapkanLabinov(k, { angkatan: teks(a['angkatan']), tahun: teks(a['tahun']) })),
  );
}

export function jadikanGagasan(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => program_().kegiatan.menuSumbatan(k)),
    (k, a) =>
      jawab(program_().kegiatan.jadikanGagasan(k, { baris: Array.isArray(a['baris']) ? a['baris'].map(Number) : [] })),
  );
}

export function agendaInovasi(args?: Args): unknown {
  return keduanya(
    args,
    (k) => program_().kegiatan.menuAgenda(k),
    (k, a) => jawab(program_().kegiatan.agendaInovasi(k, { perangkatDaerah: teks(a['perangkatDaerah']) })),
  );
}
