import { NAMA_BULAN, NAMA_HARI, namaHari, type Tanggal, tanggalOf } from '../tanggal.ts';
import type { AturanNaskah, Pelanggaran } from './aturan-naskah.ts';
import type { NaskahTerbaca } from './naskah-terbaca.ts';
import { temukan } from './temukan.ts';

const BULAN = NAMA_BULAN.join('|');
const BERTANGGAL = new RegExp(`\\b(\\d{1,2}) (${BULAN}) (\\d{4})\\b`, 'gi');
const NOL = new RegExp(`\\b0\\d (?:${BULAN}) \\d{4}\\b`, 'gi');
const HARI = new RegExp(
  `\\b(${NAMA_HARI.join('|')}|Jum'at),? (?:tanggal )?(?:(\\d{1,2}) (${BULAN}) (\\d{4})|[a-z ]{3,120}\\((\\d{1,2})-(\\d{1,2})-(\\d{4})\\))`,
  'gi',
);
/** Names of months that are English or an older spelling; those that are the same in both languages are none. */
const BULAN_SALAH =
  /\b(?:\d{1,2} )?(?:January|February|March|May|June|July|August|October|December|Pebruari|Nopember|Agusutus) \d{4}\b/gi;

const nomorBulan = (nama: string): number => NAMA_BULAN.findIndex((b) => b.toLowerCase() === nama.toLowerCase()) + 1;

const tidakAda = (n: NaskahTerbaca): readonly Pelanggaran[] =>
  temukan(n, BERTANGGAL).filter(({ m }) => tanggalOf(Number(m[3]), nomorBulan(m[2] ?? ''), Number(m[1])) === null);

const hariSalah = (n: NaskahTerbaca): readonly Pelanggaran[] =>
  temukan(n, HARI).flatMap(({ m, baris, kutipan }) => {
    const t: Tanggal | null =
      m[2] === undefined
        ? tanggalOf(Number(m[7]), Number(m[6]), Number(m[5]))
        : tanggalOf(Number(m[4]), nomorBulan(m[3] ?? ''), Number(m[2]));
    const hari = (m[1] ?? '').toLowerCase().replace("'", '');
    return t === null || namaHari(t).toLowerCase() === hari ? [] : [{ baris, kutipan, data: { benar: namaHari(t) } }];
  });

/** Dates as Indonesian documents write them. */
export const ATURAN_TANGGAL: readonly AturanNaskah[] = [
  {
    kode: 'N54',
    tingkat: 'CEK',
    kepastian: 'PERS',
    periksa: (n) => temukan(n, NOL),
    penjelasan: 'Tanggal ditulis dengan nol di depan.',
    saran: 'Tulis misalnya "5 Juni 2026".',
    baik: 'Rapat diadakan tanggal 5 Juni 2026.',
    buruk: 'Rapat diadakan tanggal 05 Juni 2026.',
  },
  {
    kode: 'N55',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n) => temukan(n, BULAN_SALAH),
    penjelasan: 'Nama bulan bukan ejaan bahasa Indonesia.',
    saran: 'Pakai Januari, Februari, Maret, April, Mei, Juni, Juli, Agustus, September, Oktober, November, Desember.',
    baik: 'Rapat diadakan tanggal 5 November 2026.',
    buruk: 'Rapat diadakan tanggal 5 Nopember 2026.',
  },
  {
    kode: 'N56',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: hariSalah,
    penjelasan: 'Nama hari tidak sesuai dengan tanggalnya; hari itu {benar}.',
    saran: 'Periksa hari dan tanggalnya pada kalender.',
    baik: 'Pada hari ini, Senin tanggal dua puluh bulan Juli tahun dua ribu dua puluh enam (20-07-2026), rapat diadakan.',
    buruk:
      'Pada hari ini, Selasa tanggal dua puluh bulan Juli tahun dua ribu dua puluh enam (20-07-2026), rapat diadakan.',
  },
  {
    kode: 'N57',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: tidakAda,
    penjelasan: 'Tanggal ini tidak ada dalam kalender.',
    saran: 'Betulkan tanggalnya.',
    baik: 'Rapat diadakan tanggal 30 April 2026.',
    buruk: 'Rapat diadakan tanggal 31 April 2026.',
  },
];
