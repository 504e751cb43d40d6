import { langgaranUrutan, URUTAN_TANGGAL } from '../alur/urutan-tanggal.ts';
import { bacaTanggal } from '../baca/baca-tanggal.ts';
import { addYears, dayNumber, isTanggal, tanggalOf } from '../tanggal.ts';
import { type Cell, tidy } from '../teks.ts';
import type { Aturan, Pelanggaran } from './aturan.ts';
import { CONTOH_BERJALAN } from './contoh-berjalan.ts';
import { kolomSemua } from './kolom-aturan.ts';

/** Days in a month at most: a trial of twelve months may end a few days late without a word. */
const HARI_SEBULAN = 31;

/** 05/22/2023 and 26/2/19 have one reading each; the century of a short year is this one. */
const tanggalTerbalik = (cell: Cell, hariIni: string): string | null => {
  const m = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(tidy(String(cell)));
  if (!m) return null;
  const [a, b] = [Number(m[1]), Number(m[2])];
  const year = m[3]?.length === 2 ? 2000 + Number(m[3]) : Number(m[3]);
  if (String(year) > hariIni.slice(0, 4)) return null;
  return b > 12 ? tanggalOf(year, a, b) : tanggalOf(year, b, a);
};

/** Dates as cells, and the order in which they stand. */
export const ATURAN_TANGGAL: readonly Aturan[] = [
  {
    kode: 'F01',
    tingkat: 'WAJIB',
    kolom: kolomSemua('date'),
    penjelasan: 'Tanggal tidak dapat dibaca{sebab}.',
    saran: 'Tulis sebagai tanggal, misalnya 17-08-2026 atau 17 Agustus 2026.',
    sebab: {
      TIDAK_ADA: ' karena tanggal itu tidak ada dalam kalender',
      RENTANG: ' karena berupa rentang atau bulan saja',
      PERIODE: ' karena berupa masa, bukan satu hari',
      TERLALU_LAMA: ' sebagai tanggal yang wajar: tahunnya jauh di masa lalu',
      BULAN_HARI: ' karena bulan ditulis di depan hari',
      TAHUN_PENDEK: ' karena tahunnya hanya dua angka',
    },
    contoh: { melanggar: { isi: { tanggal_input: '31-04-2025' } }, benar: { isi: { tanggal_input: '30 April 2025' } } },
    betulkan: (cell, k) => tanggalTerbalik(cell, k.hariIni),
  },
  {
    kode: 'W02',
    tingkat: 'CEK',
    kolom: kolomSemua('date'),
    penjelasan: 'Nama hari tidak cocok: {tanggal} bukan hari {hari}.',
    saran: 'Periksa tanggal pada dokumen aslinya, lalu betulkan hari atau tanggalnya.',
    contoh: {
      melanggar: { isi: { tanggal_input: 'Senin (06/05/2025)' } },
      benar: { isi: { tanggal_input: 'Selasa (06/05/2025)' } },
    },
  },
  {
    kode: 'F13',
    lintas: kolomSemua('date'),
    tingkat: 'CEK',
    kolom: kolomSemua('date'),
    kelompok: 'register',
    penjelasan: 'Hari dan bulan dapat tertukar: kolom ini juga memuat tanggal yang menulis bulan di depan hari.',
    saran: 'Cocokkan dengan sumbernya, lalu tulis bulannya dengan huruf, misalnya 5 Juni 2025.',
    contoh: {
      melanggar: {
        isi: [{ tanggal_input: '7/4/2025' }, { nama_inovasi: 'Kebun Warga', tanggal_input: '07/24/2025' }],
        juga: ['F01'],
        kata: 'Tanggal Input: 7/4/2025, sedangkan baris lain memuat 07/24/2025',
      },
      benar: {
        isi: [{ tanggal_input: '7/4/2025' }, { nama_inovasi: 'Kebun Warga', tanggal_input: '24/07/2025' }],
        kata: 'Tanggal Input: 7/4/2025, dan baris lain memuat 24/07/2025',
      },
    },
  },
  {
    kode: 'E07',
    tingkat: 'WAJIB',
    kolom: [...URUTAN_TANGGAL, 'pengembangan_tgl'],
    entri: (e, k) => {
      const own = k.usulanSendiri(e);
      const out: Pelanggaran[] = langgaranUrutan(e).map((l) => ({
        key: l.kunci,
        tingkat: own ? 'WAJIB' : 'CEK',
        data: { sesudah: l.sesudah, sebelum: l.sebelum },
      }));
      const { penerapan_mulai: mulai, pengembangan_tgl: kembang } = e;
      if (isTanggal(mulai) && isTanggal(kembang) && kembang < mulai)
        out.push({
          key: 'pengembangan_tgl',
          tingkat: 'CEK',
          data: { sesudah: 'Tanggal Pengembangan', sebelum: 'Tanggal Penerapan' },
        });
      return out;
    },
    penjelasan: '{sesudah} mendahului {sebelum}.',
    saran: 'Periksa kedua tanggal pada dokumennya.',
    contoh: {
      melanggar: { isi: { uji_coba_mulai: '2026-08-03', uji_coba_selesai: '2026-08-01' } },
      benar: { isi: { uji_coba_mulai: '2026-08-03', uji_coba_selesai: '2026-12-18' } },
    },
  },
  {
    kode: 'W03',
    tingkat: 'CEK',
    kolom: ['uji_coba_mulai', 'uji_coba_selesai'],
    entri: (e, k) => {
      const { uji_coba_mulai: mulai, uji_coba_selesai: selesai } = e;
      if (!isTanggal(selesai)) return [];
      if (isTanggal(mulai) && dayNumber(selesai) - dayNumber(mulai) > k.batasUjiCoba * HARI_SEBULAN)
        return [{ key: 'uji_coba_selesai', data: { sebab: 'LAMA', bulan: k.batasUjiCoba } }];
      return e.status === 'UJI_COBA' && selesai < k.hariIni && k.usulanSendiri(e)
        ? [{ key: 'uji_coba_selesai', data: { sebab: 'LEWAT', selesai } }]
        : [];
    },
    penjelasan: 'Masa uji coba perlu dilihat{sebab}.',
    saran: 'Catat laporan akhirnya, atau perpanjangan dengan Keputusan perubahannya.',
    sebab: { LAMA: ': lebih lama dari {bulan} bulan', LEWAT: ': berakhir {selesai} tanpa laporan akhir' },
    contoh: {
      melanggar: { isi: { uji_coba_mulai: '2026-03-02', uji_coba_selesai: '2027-07-30' } },
      benar: { isi: { uji_coba_mulai: '2026-03-02', uji_coba_selesai: '2027-03-01' } },
    },
  },
  {
    kode: 'W04',
    tingkat: 'CEK',
    kolom: ['pengembangan_tgl', 'penerapan_mulai'],
    kelompok: 'register',
    entri: (e, k) => {
      if (e.status !== 'PENERAPAN' || !isTanggal(e.penerapan_mulai)) return [];
      const last =
        isTanggal(e.pengembangan_tgl) && e.pengembangan_tgl > e.penerapan_mulai
          ? e.pengembangan_tgl
          : e.penerapan_mulai;
      return addYears(last, k.jedaPengembangan) < k.hariIni
        ? [{ key: 'pengembangan_tgl', data: { tahun: k.jedaPengembangan } }]
        : [];
    },
    penjelasan: 'Sudah lebih dari {tahun} tahun tanpa pengembangan yang tercatat.',
    saran:
      'Isi tanggal pengembangan terakhir bila ada; tanpa pengembangan, inovasi dapat berada di luar jendela penilaian Indeks.',
    contoh: {
      melanggar: { isi: { ...CONTOH_BERJALAN, penerapan_mulai: '2024-06-14' } },
      benar: { isi: { ...CONTOH_BERJALAN, penerapan_mulai: '2024-06-14', pengembangan_tgl: '2025-02-10' } },
    },
  },
  {
    kode: 'W11',
    tingkat: 'CEK',
    kolom: ['penerapan_mulai', 'tanggal_input'],
    entri: (e, k) => {
      if (e.status !== 'PENERAPAN' || !isTanggal(e.penerapan_mulai)) return [];
      const batas = isTanggal(e.tanggal_input) ? e.tanggal_input : k.hariIni;
      return e.penerapan_mulai > batas && !k.usulanSendiri(e) ? [{ key: 'penerapan_mulai', data: { batas } }] : [];
    },
    penjelasan: 'Tanggal penerapan belum tiba saat inovasi dimasukkan sebagai penerapan ({batas}).',
    saran: 'Periksa apakah tanggalnya keliru, atau inovasi ini masih pada tahap uji coba.',
    contoh: {
      melanggar: { isi: { ...CONTOH_BERJALAN, tanggal_input: '2025-07-01', penerapan_mulai: '2025-08-01' } },
      benar: { isi: { ...CONTOH_BERJALAN, tanggal_input: '2025-08-01', penerapan_mulai: '2025-07-01' } },
    },
  },
  {
    kode: 'W12',
    tingkat: 'CATATAN',
    kolom: ['pengembangan_tgl', 'penerapan_mulai'],
    kelompok: 'register',
    entri: (e) =>
      isTanggal(e.penerapan_mulai) && e.pengembangan_tgl === e.penerapan_mulai ? [{ key: 'pengembangan_tgl' }] : [],
    penjelasan: 'Tanggal pengembangan sama dengan tanggal penerapan, sehingga tidak menunjukkan pengembangan.',
    saran: 'Isi tanggal pengembangan yang sebenarnya, atau kosongkan bila belum pernah dikembangkan.',
    contoh: {
      melanggar: { isi: { ...CONTOH_BERJALAN, penerapan_mulai: '2025-02-10', pengembangan_tgl: '2025-02-10' } },
      benar: { isi: { ...CONTOH_BERJALAN, penerapan_mulai: '2025-02-10', pengembangan_tgl: '2025-09-01' } },
    },
    betulkan: () => '',
  },
];

/** The cause that a date in American order leaves behind; the check looks for its neighbours. */
export const isBulanDiDepan = (text: string): boolean => {
  const read = bacaTanggal(text);
  return !read.ok && read.sebab === 'BULAN_HARI';
};
