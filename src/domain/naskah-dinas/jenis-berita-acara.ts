import { k, POKOK } from './unsur-dinas.ts';
import type { JenisDinas } from './wujud-dinas.ts';

const BELUM_DITETAPKAN = ['EVALUASI', 'LAYAK', 'TIDAK_LAYAK', 'PERBAIKAN_USULAN', 'PROSES_PENETAPAN'] as const;
const DAFTAR_HADIR = { tabel: 'DAFTAR_HADIR', orientation: 'portrait', ditandatangani: false } as const;

/** Minutes of meetings: one document for a whole session, with a list of who was there. */
export const JENIS_BERITA_ACARA = {
  BA_PENILAIAN: {
    bentuk: 'BERITA_ACARA',
    untuk: 'BANYAK',
    status: BELUM_DITETAPKAN,
    penanda: 'LITBANG',
    bernomor: true,
    nomorDari: ['ba_no', 'ba_tgl'],
    wajib: [...POKOK, 'inisiator_jenis'],
    perlu: ['PENILAIAN'],
    ditanya: ['tanggal', 'tempat'],
    susunan: [
      k('PEMBUKA'),
      k('CARA'),
      k('HADIR'),
      k('BERHALANGAN'),
      k('RINCIAN'),
      { tabel: 'PENILAIAN', bila: 'SATU' },
      k('KESIMPULAN'),
      k('PENUTUP'),
    ],
    lampiran: [
      {
        judul: 'REKAPITULASI PENILAIAN USULAN INOVASI DAERAH',
        tabel: 'REKAP_PENILAIAN',
        orientation: 'landscape',
        ditandatangani: true,
        bila: 'BANYAK',
      },
      { judul: 'DAFTAR HADIR PENILAIAN USULAN INOVASI DAERAH', ...DAFTAR_HADIR },
    ],
  },
  BA_EVALUASI: {
    bentuk: 'BERITA_ACARA',
    untuk: 'BANYAK',
    status: ['EVALUASI_UJI_COBA', 'LULUS_UJI_COBA', 'UJI_COBA_GAGAL'],
    penanda: 'LITBANG',
    bernomor: true,
    wajib: ['nama_inovasi', 'pd_pelaksana'],
    perlu: ['INDIKATOR', 'CAPAIAN'],
    ditanya: ['tanggal', 'tempat', 'hadir'],
    susunan: [k('PEMBUKA'), k('LAPORAN'), { tabel: 'REKAP_EVALUASI' }, k('KESIMPULAN'), k('PENUTUP')],
    lampiran: [
      {
        judul: 'CAPAIAN INDIKATOR UJI COBA INOVASI DAERAH',
        tabel: 'INDIKATOR',
        orientation: 'landscape',
        ditandatangani: true,
      },
      { judul: 'DAFTAR HADIR EVALUASI HASIL UJI COBA INOVASI DAERAH', ...DAFTAR_HADIR },
    ],
  },
} as const satisfies Readonly<Record<string, JenisDinas>>;
