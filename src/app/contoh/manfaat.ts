import type { ContohProgram } from './baris.ts';

const RUMAH_TUNGGU = 'Rumah Tunggu Ibu Bersalin';
const TANDA_TANGAN = 'Tanda Tangan Tanpa Antre';
const MERICA = 'Sekolah Lapang Merica';

type Angka = readonly [sebelum: number, setelah: number];

const NAIK = 'Makin besar makin baik';
const TURUN = 'Makin kecil makin baik';

const ukuran = (
  inovasi: string,
  bagian: string,
  nama: string,
  satuan: string,
  arah: string,
  [sebelum, setelah]: Angka,
  narasi = '',
) => ({ inovasi, isi: { tahun: '2026', bagian, ukuran: nama, satuan, arah, sebelum, setelah, narasi } });

const unsur = (nilai: readonly number[]): Readonly<Record<string, number>> =>
  Object.fromEntries(nilai.map((n, i) => [`u${i + 1}`, n]));

const keluhan = (
  inovasi: string,
  tanggal: string,
  jenis: string,
  saluran: string,
  isi: string,
  [perubahan, selesai]: readonly [string, string] = ['', ''],
) => ({
  inovasi,
  isi: {
    tanggal,
    jenis,
    saluran,
    isi,
    ...(perubahan === '' ? {} : { perubahan }),
    ...(selesai === '' ? {} : { selesai }),
  },
});

/** Surveys, feedback, impact and foundations; invented throughout. */
export const CONTOH_MANFAAT: readonly ContohProgram[] = [
  {
    tab: 'hasil_skm',
    baris: [
      {
        inovasi: RUMAH_TUNGGU,
        isi: {
          ...{ periode: '2025 semester II', responden: 29, isian: 'Jumlah nilai' },
          ...unsur([107, 106, 102, 112, 106, 108, 110, 100, 104]),
        },
      },
      {
        inovasi: TANDA_TANGAN,
        isi: {
          ...{ periode: '2026 semester I', responden: 120, isian: 'Rata-rata' },
          ...unsur([3.42, 3.38, 3.21, 3.95, 3.4, 3.51, 3.6, 3.02, 3.18]),
        },
      },
    ],
  },
  {
    tab: 'umpan_balik',
    baris: [
      keluhan(RUMAH_TUNGGU, '2026-01-19', 'Pengaduan', 'Kotak saran', 'Air bersih mati dua hari', [
        'Tandon cadangan dipasang',
        '2026-01-26',
      ]),
      keluhan(RUMAH_TUNGGU, '2026-03-04', 'Saran', 'WhatsApp', 'Jadwal jemput diumumkan di grup kampung', [
        'Jadwal jemput dikirim setiap Minggu sore',
        '2026-03-15',
      ]),
      keluhan(TANDA_TANGAN, '2026-02-10', 'Pengaduan', 'Loket', 'Berkas ditolak tanpa sebab', [
        'Sebab penolakan ditulis pada pemberitahuan',
        '2026-02-20',
      ]),
      keluhan(TANDA_TANGAN, '2026-04-22', 'Pengaduan', 'Laman', 'Pemberitahuan masuk ke folder spam'),
      keluhan(TANDA_TANGAN, '2026-05-05', 'Apresiasi', 'Laman', 'Izin selesai dalam sehari'),
    ],
  },
  {
    tab: 'dampak',
    baris: [
      ukuran(RUMAH_TUNGGU, 'Output', 'Orang penerima layanan', 'orang', NAIK, [0, 214]),
      ukuran(
        RUMAH_TUNGGU,
        'Outcome',
        'Waktu tempuh ke layanan',
        'menit',
        TURUN,
        [180, 10],
        'Diukur dari kampung terjauh.',
      ),
      ukuran(RUMAH_TUNGGU, 'Outcome', 'Biaya yang dikeluarkan pengguna', 'Rp', TURUN, [850000, 150000]),
      ukuran(TANDA_TANGAN, 'Proses', 'Rata-rata waktu proses', 'menit', TURUN, [4320, 480]),
      ukuran(TANDA_TANGAN, 'Output', 'Orang penerima layanan', 'orang', NAIK, [1860, 2475]),
      ukuran(TANDA_TANGAN, 'Input', 'Anggaran', 'Rp', TURUN, [96000000, 71500000]),
      ukuran(MERICA, 'Outcome', 'Persyaratan', 'dokumen', TURUN, [5, 5]),
    ],
  },
];
