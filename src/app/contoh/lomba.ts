import type { ContohProgram } from './baris.ts';

const KIPP = 'Kompetisi Inovasi Pelayanan Publik';

type Isi = Readonly<Record<string, string | number>>;

const ikut = (inovasi: string, isi: Isi) => ({ inovasi, isi: { program: KIPP, ...isi } });

const bagian = (inovasi: string, nama: string, isi: string) => ({
  inovasi,
  isi: { program: KIPP, tahun: '2026', bagian: nama, isi },
});

const dokumentasi = (inovasi: string, tanggal: string, jenis: string, uraian: string, tautan = '') => ({
  inovasi,
  isi: { tanggal, jenis, uraian, ...(tautan === '' ? {} : { tautan: `https://contoh.go.id/foto/${tautan}` }) },
});

const RUMAH_TUNGGU = 'Rumah Tunggu Ibu Bersalin';
const TANDA_TANGAN = 'Tanda Tangan Tanpa Antre';
const MERICA = 'Sekolah Lapang Merica';

/** Contests: those of 2018 that the press reported, and invented ones since. */
export const CONTOH_LOMBA: readonly ContohProgram[] = [
  {
    tab: 'keikutsertaan',
    baris: [
      ikut(RUMAH_TUNGGU, { tahun: '2026', status: 'Direncanakan', kelompok: 'Umum' }),
      ikut(TANDA_TANGAN, { tahun: '2026', status: 'Direncanakan', kelompok: 'Umum' }),
      ikut(MERICA, { tahun: '2026', status: 'Direncanakan', kelompok: 'Umum' }),
      ikut('Jemput Akta Kampung', { tahun: '2026', status: 'Direncanakan', kelompok: 'Umum' }),
      ikut(TANDA_TANGAN, { tahun: '2023', status: 'Top 99', kelompok: 'Umum', hasil: 'Top 99' }),
      ikut('Bank Sampah', { tahun: '2018', status: 'Diajukan', kelompok: 'Umum' }),
      ikut('Gerakan Cinta Lingkungan Bersih dan Keren (CLBK)', { tahun: '2018', status: 'Diajukan', kelompok: 'Umum' }),
      {
        inovasi: TANDA_TANGAN,
        isi: { program: 'JIPPNas', tahun: '2023', status: 'Terdaftar', nomor_registrasi: 'NRI-CONTOH-0001' },
      },
    ],
  },
  {
    tab: 'proposal_lomba',
    baris: [
      bagian(
        RUMAH_TUNGGU,
        'Ringkasan',
        'Ibu hamil dari kampung seberang danau menunggu hari persalinan di rumah dekat puskesmas, ditemani kader dan keluarganya, sehingga tidak lagi melahirkan di perahu.',
      ),
      bagian(
        RUMAH_TUNGGU,
        'Latar Belakang dan Tujuan',
        'Perjalanan dari kampung terjauh memakan tiga jam dan bergantung pada cuaca danau. Tujuannya setiap ibu sudah berada dekat tenaga kesehatan paling lambat tujuh hari sebelum perkiraan persalinan.',
      ),
      bagian(
        RUMAH_TUNGGU,
        'Implementasi',
        'Puskesmas mencatat perkiraan persalinan, kader menjemput, desa menanggung makan, dan bidan jaga memeriksa dua kali sehari.',
      ),
      bagian(
        TANDA_TANGAN,
        'Ringkasan',
        'Izin ditandatangani secara elektronik menurut daftar kewenangan, sehingga pemohon tidak menunggu pejabat kembali ke kantor.',
      ),
    ],
  },
  {
    tab: 'dokumentasi',
    baris: [
      dokumentasi(RUMAH_TUNGGU, '2021-11-08', 'Sebelum', 'Ibu menyeberang danau pada malam hari saat sudah mulas'),
      dokumentasi(RUMAH_TUNGGU, '2022-05-12', 'Tonggak', 'Rumah tunggu pertama dibuka di Malili'),
      dokumentasi(RUMAH_TUNGGU, '2023-08-17', 'Foto', 'Kader dan keluarga di rumah tunggu', 'rumah-tunggu-1'),
      dokumentasi(RUMAH_TUNGGU, '2025-12-20', 'Sesudah', 'Persalinan di perjalanan tidak terjadi lagi sepanjang tahun'),
    ],
  },
];
