import './skrip-lain.ts';
import type { PermintaanTindakan } from '../app/lakukan-tindakan.ts';
import { type Args, daftarTeks, teks } from './argumen.ts';
import { jawab, keduanya } from './jaga.ts';
import { bernama } from './siapa-bekerja.ts';

const isSegel = (v: unknown): v is { readonly jumlah: number; readonly kepala: string } =>
  typeof v === 'object' &&
  v !== null &&
  typeof (v as Args)['jumlah'] === 'number' &&
  typeof (v as Args)['kepala'] === 'string';

export function periksaKeutuhan(args?: Args): unknown {
  return keduanya(
    args,
    (k) => kelola_().menuKeutuhan(k),
    (k, a) =>
      jawab(
        kelola_().periksaKeutuhan(k, { kode: teks(a['kode']), ...(isSegel(a['segel']) ? { segel: a['segel'] } : {}) }),
      ),
  );
}

export function posisiPerTanggal(args?: Args): unknown {
  return keduanya(
    args,
    (k) => kelola_().menuPosisi(k),
    (k, a) => jawab(kelola_().posisiPerTanggal(k, { tanggal: teks(a['tanggal']), banding: teks(a['banding']) })),
  );
}

export function pulihkanIsian(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().menuPulihIsian(k)),
    (k, a) =>
      jawab(
        kelola_().pulihkanIsian(k, {
          id: teks(a['id']),
          tanggal: teks(a['tanggal']),
          alasan: teks(a['alasan']),
          lihat: (a['lihat'] ?? {}) as PermintaanTindakan['lihat'],
          permintaan: teks(a['permintaan']),
        }),
      ),
  );
}

export function pulihkanSusunan(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().menuPulihkan(k)),
    (k) => jawab(kelola_().pulihkanSusunan(k)),
  );
}

const pilihanEkspor = (a: Args) => ({
  ...(Array.isArray(a['id']) ? { id: daftarTeks(a['id']) } : {}),
  ...(a['tahun'] === undefined ? {} : { tahun: String(a['tahun']) }),
});

export function eksporRegister(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().menuEkspor(k)),
    (k, a) => {
      const minta = {
        sasaran: teks(a['target']),
        ...pilihanEkspor(a),
        denganDataPribadi: a['denganDataPribadi'] === true,
        ...(a['bentuk'] === 'CSV' || a['bentuk'] === 'XLSX' ? { bentuk: a['bentuk'] as 'CSV' | 'XLSX' } : {}),
        ...(a['pemisah'] === ';' ? { pemisah: ';' as const } : {}),
      };
      if (a['periksa'] !== true) return jawab(kelola_().eksporRegister(k, minta));
      const rencana = kelola_().rencanaEkspor(k, minta);
      return rencana.ok ? rencana.value.kabar : jawab(rencana);
    },
  );
}

export function isiFormat(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().menuIsiFormat(k)),
    (k, a) =>
      jawab(
        kelola_().isiFormat(k, {
          ...pilihanEkspor(a),
          ...(teks(a['tab']) === '' ? {} : { tab: teks(a['tab']) }),
          denganDataPribadi: a['denganDataPribadi'] === true,
        }),
      ),
  );
}

export function laporanDataPribadi(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().menuLaporanPribadi(k)),
    (k, a) => jawab(kelola_().laporanDataPribadi(k, { cari: teks(a['cari']) })),
  );
}

export function samarkanDataPribadi(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().menuSamarkan(k)),
    (k, a) => jawab(kelola_().samarkanDataPribadi(k, { cari: teks(a['cari']), alasan: teks(a['alasan']) })),
  );
}
