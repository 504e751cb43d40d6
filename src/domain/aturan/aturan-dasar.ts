import { type DaerahDasar, kutipanDasar, sebutanDasar } from '../naskah/kutipan-dasar.ts';
import { umurPemeriksaan } from '../naskah/umur-pemeriksaan.ts';
import { type BarisDasar, DASAR_HUKUM, isDipakai } from '../tab/dasar-hukum.ts';
import type { Tanggal } from '../tanggal.ts';
import type { Aturan, Perlu } from './aturan.ts';

/** Rules about the rows of tab Dasar Hukum; the finding itself is made where that tab is read. */
export const ATURAN_DASAR: readonly Aturan[] = [
  {
    kode: 'W07',
    atas: 'LAIN',
    tingkat: 'CEK',
    kolom: ['sk_no'],
    penjelasan: 'Dasar hukum yang dipakai ini {hal}.',
    saran:
      'Periksa keberlakuannya, misalnya pada JDIH, lalu isi Status, Terakhir Diperiksa, dan Sumber pada tab Dasar Hukum.',
    contoh: {
      melanggar: { isi: {}, kata: 'Dasar hukum dipakai, Terakhir Diperiksa kosong' },
      benar: { isi: {}, kata: 'Dasar hukum dipakai, diperiksa bulan lalu' },
    },
  },
];

const HAL = {
  DICABUT: 'tercatat sudah dicabut',
  BELUM: 'belum pernah diperiksa keberlakuannya',
  LAMA: 'terakhir diperiksa lebih dari dua belas bulan lalu',
} as const;

const halDari = (row: BarisDasar, hariIni: Tanggal): keyof typeof HAL | null => {
  if (row.status === 'DICABUT') return 'DICABUT';
  const umur = umurPemeriksaan(row.diperiksa_tgl, hariIni);
  return umur === 'BARU' ? null : umur;
};

/** What is to be checked about the legal bases that documents use: one finding a row, the gravest. Blank rows wait to be filled in. */
export const periksaDasar = (
  rows: readonly { readonly baris: number; readonly nilai: BarisDasar }[],
  daerah: DaerahDasar,
  hariIni: Tanggal,
): readonly Perlu[] =>
  rows.flatMap(({ baris, nilai: row }): Perlu[] => {
    const hal = isDipakai(row) && kutipanDasar(row, daerah) !== '' ? halDari(row, hariIni) : null;
    if (hal === null) return [];
    const key = hal === 'DICABUT' ? 'status' : 'diperiksa_tgl';
    return [
      {
        kode: 'W07',
        tingkat: 'CEK',
        baris,
        id: '',
        key: '',
        data: { hal: HAL[hal] },
        di: {
          nama: `${DASAR_HUKUM.name}: ${sebutanDasar(row, daerah)}`,
          kolom: DASAR_HUKUM.columns.find((c) => c.key === key)?.heading ?? '',
          nilai: hal === 'DICABUT' ? 'Dicabut' : row.diperiksa_tgl,
        },
      },
    ];
  });
