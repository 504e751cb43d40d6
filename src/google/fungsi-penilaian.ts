import './skrip-lain.ts';
import type { JawabanMentah } from '../domain/penilaian/jawaban-penilaian.ts';
import { type Args, daftarTeks, teks } from './argumen.ts';
import { jaga, jawab, keduanya } from './jaga.ts';
import { prosesSendiri } from './proses-tahapan.ts';
import { bernama } from './siapa-bekerja.ts';

/** One judgement as a form or the command line brings it. */
const penilaianDari = (a: Args): JawabanMentah & { readonly id: string } => {
  const { alasan, nilai } = a;
  return {
    id: teks(a['id']),
    jawaban: (a['jawaban'] ?? {}) as Readonly<Record<string, string>>,
    alasan: typeof alasan === 'object' && alasan !== null ? (alasan as Readonly<Record<string, string>>) : teks(alasan),
    nilai: typeof nilai === 'number' ? nilai : teks(nilai),
    catatan: teks(a['catatan']),
  };
};

export function tutupPenilaian(): unknown {
  return jaga('menu', bernama(prosesSendiri(['T35'])));
}

export function bukaPenilaian(): unknown {
  return jaga(
    'menu',
    bernama(() => penilaian_().bukaPanel()),
  );
}

export function bukaHasilRapat(): unknown {
  return jaga(
    'menu',
    bernama(() => penilaian_().bukaRapat()),
  );
}

export function antreanPenilaian(args?: Args): unknown {
  return jaga('panel', (k) => jawab(penilaian_().antreanPenilaian(k)), args);
}

export function paketPenilaian(args?: Args): unknown {
  return jaga('panel', (k) => jawab(penilaian_().paketPenilaian(k, teks(args?.['id']))), args);
}

export function simpanDrafPenilaian(args?: Args): unknown {
  const a = args ?? {};
  return jaga('panel', (k) => jawab(penilaian_().simpanDrafPenilaian(k, teks(a['id']), teks(a['isi']))), a);
}

export function ambilDrafPenilaian(args?: Args): unknown {
  return jaga('panel', (k) => jawab(penilaian_().ambilDrafPenilaian(k, teks(args?.['id']))), args);
}

export function kirimPenilaian(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => penilaian_().menuKirim(k)),
    (k, a) => jawab(penilaian_().kirimPenilaian(k, { ...penilaianDari(a), permintaan: teks(a['permintaan']) })),
  );
}

export function nyatakanPenilai(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => penilaian_().menuNyatakan(k)),
    (k, a) =>
      jawab(
        penilaian_().nyatakanPenilai(k, {
          id: teks(a['id']),
          keadaan: a['keadaan'] === 'BERHALANGAN' ? 'BERHALANGAN' : 'KONFLIK',
          alasan: teks(a['alasan']),
          ...(teks(a['penilai']) === '' ? {} : { penilai: teks(a['penilai']) }),
          permintaan: teks(a['permintaan']),
        }),
      ),
  );
}

export function tetapkanPenilai(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => penilaian_().menuTetapkan(k)),
    (k, a) =>
      jawab(
        penilaian_().tetapkanPenilai(k, {
          id: daftarTeks(a['id']),
          ...(Array.isArray(a['penilai']) ? { penilai: daftarTeks(a['penilai']) } : {}),
          rencana: a['rencana'] === true,
          permintaan: teks(a['permintaan']) || k.permintaanBaru(),
        }),
      ),
  );
}

export function rekapPenilaian(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => penilaian_().menuRekap(k)),
    (k, a) => jawab(penilaian_().rekapPenilaian(k, daftarTeks(a['id']))),
  );
}

export function isiHasilRapat(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => penilaian_().menuHasilRapat(k)),
    (k, a) => {
      const sesi = (a['sesi'] ?? {}) as Args;
      return jawab(
        penilaian_().isiHasilRapat(k, {
          sesi: {
            tanggal: teks(sesi['tanggal']),
            hadir: teks(sesi['hadir']),
            tidak_hadir: teks(sesi['tidak_hadir']),
          },
          baris: Array.isArray(a['baris']) ? (a['baris'] as readonly Args[]).map(penilaianDari) : [],
          permintaan: teks(a['permintaan']),
        }),
      );
    },
  );
}

export function selesaikanPenilaian(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => penilaian_().menuSelesai(k)),
    (k, a) =>
      jawab(
        penilaian_().selesaikan(k, {
          id: daftarTeks(a['id']),
          ba_no: teks(a['ba_no']),
          ba_tgl: teks(a['ba_tgl']),
          tempat: teks(a['tempat']),
          tidak_hadir: teks(a['tidak_hadir']),
          putusan: (a['putusan'] ?? {}) as Readonly<Record<string, string>>,
          alasan: (a['alasan'] ?? {}) as Readonly<Record<string, string>>,
          naskah: a['naskah'] !== false,
          permintaan: teks(a['permintaan']),
        }),
      ),
  );
}
