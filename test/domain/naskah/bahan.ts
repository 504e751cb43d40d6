import type { BahanInovasi, BahanKeputusan } from '../../../src/domain/naskah/bahan-keputusan.ts';
import { dasarHukumBawaan } from '../../../src/domain/naskah/dasar-hukum-bawaan.ts';
import { isTanggal, type Tanggal } from '../../../src/domain/tanggal.ts';

export const tgl = (text: string): Tanggal => {
  if (!isTanggal(text)) throw new Error(`not a date: ${text}`);
  return text;
};

const SIMPUL: BahanInovasi = {
  id: '7324-2026-0001',
  nama: 'SIMPUL SEHAT',
  kepanjangan: 'Sistem Penjemputan Layanan Kesehatan Ibu Hamil Terpadu',
  inisiatorJenis: 'Perangkat Daerah',
  pengusul: 'Dinas Kesehatan Kabupaten Luwu Timur',
  bentuk: 'Inovasi pelayanan publik',
  urusan: 'Kesehatan',
  pokokPerubahan: 'Pendaftaran dan penjemputan ibu hamil risiko tinggi dilayani satu nomor telepon dari desa',
  sasaran: 'Ibu hamil risiko tinggi yang bersalin di fasilitas kesehatan naik dari 78 persen menjadi 92 persen',
  pdPelaksana: 'Dinas Kesehatan Kabupaten Luwu Timur',
  lokasi: 'Kecamatan Malili dan Kecamatan Nuha',
  mulai: tgl('2026-08-01'),
  selesai: tgl('2027-01-31'),
  anggaran: 150_000_000,
  sumberDana: 'APBD Kabupaten Luwu Timur',
  tahunAnggaran: '2026',
  baNo: '000.9/014/BA/Bapperida/2026',
  baTgl: tgl('2026-06-18'),
  pengantarLabel: 'Surat Pengantar',
  pengantarNo: '400.7/212/Dinkes/2026',
  pengantarTgl: tgl('2026-05-04'),
};

const LAIN = [
  [
    'PANEN CEPAT',
    'Pelayanan Antaran Benih dan Pupuk Terpadu',
    'Dinas Pertanian',
    'Pertanian',
    'Kecamatan Tomoni Timur',
  ],
  [
    'Surat Desa Sekali Datang',
    '',
    'Dinas Pemberdayaan Masyarakat dan Desa',
    'Pemberdayaan Masyarakat dan Desa',
    '12 desa di Kecamatan Burau',
  ],
  ['RUMAH BACA TERAPUNG', '', 'Dinas Perpustakaan dan Kearsipan', 'Perpustakaan', 'Danau Matano, Kecamatan Nuha'],
  [
    'e-Jalan Aduan',
    '',
    'Dinas Pekerjaan Umum dan Penataan Ruang',
    'Pekerjaan Umum dan Penataan Ruang',
    'Seluruh kecamatan',
  ],
  [
    'SAPA LANSIA',
    'Sambang Pelayanan Administrasi bagi Lanjut Usia',
    'Dinas Kependudukan dan Pencatatan Sipil',
    'Administrasi Kependudukan dan Pencatatan Sipil',
    'Kecamatan Wotu',
  ],
  ['Bank Sampah Sekolah', '', 'Dinas Lingkungan Hidup', 'Lingkungan Hidup', '24 sekolah dasar di Kecamatan Malili'],
  [
    'KELAS RAWA',
    'Kelas Jarak Jauh bagi Wilayah Rawa',
    'Dinas Pendidikan dan Kebudayaan',
    'Pendidikan',
    'Kecamatan Angkona',
  ],
  ['Pasar Ikan Malam', '', 'Dinas Kelautan dan Perikanan', 'Kelautan dan Perikanan', 'Pelabuhan Wotu'],
  [
    'Izin Usaha di Kantor Camat',
    '',
    'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    'Penanaman Modal',
    'Kecamatan Mangkutana',
  ],
  [
    'SIAGA BANJIR',
    'Sistem Informasi dan Gerak Awal Penanganan Banjir',
    'Badan Penanggulangan Bencana Daerah',
    'Ketenteraman dan Ketertiban Umum serta Perlindungan Masyarakat',
    'Daerah Aliran Sungai Kalaena',
  ],
  ['Posyandu Jemput Bola', '', 'Dinas Kesehatan', 'Kesehatan', 'Kecamatan Towuti'],
] as const;

const lain = LAIN.map(
  ([nama, kepanjangan, dinas, urusan, lokasi], i): BahanInovasi => ({
    ...SIMPUL,
    id: `7324-2026-${String(i + 2).padStart(4, '0')}`,
    nama,
    kepanjangan,
    inisiatorJenis: i % 4 === 2 ? 'ASN' : 'Perangkat Daerah',
    pengusul: `${dinas} Kabupaten Luwu Timur`,
    bentuk: i % 3 === 1 ? 'Inovasi tata kelola Pemerintahan Daerah' : 'Inovasi pelayanan publik',
    urusan,
    pokokPerubahan: `Layanan ${nama} mengganti pengurusan berulang di kantor kabupaten dengan satu kali pengurusan di tempat warga tinggal`,
    sasaran: `Waktu layanan turun dari ${5 + i} hari menjadi 1 hari`,
    pdPelaksana: `${dinas} Kabupaten Luwu Timur`,
    lokasi,
    selesai: i % 2 === 0 ? tgl('2026-12-31') : tgl('2027-01-31'),
    anggaran: i % 3 === 0 ? null : 25_000_000 * (i + 1),
    sumberDana: i % 3 === 0 ? '' : 'APBD Kabupaten Luwu Timur',
    tahunAnggaran: i % 2 === 0 ? '2026' : '2027',
    pengantarLabel: i % 4 === 2 ? 'Surat Izin Tertulis' : '',
    pengantarNo: i % 4 === 2 ? `800/${100 + i}/2026` : '',
    pengantarTgl: i % 4 === 2 ? tgl('2026-05-11') : '',
  }),
);

/** The first `n` (1 … 12) of twelve invented innovations. */
export const inovasiContoh = (n: number): readonly BahanInovasi[] => [SIMPUL, ...lain].slice(0, n);

/** Complete material for a decree of Kabupaten Luwu Timur with `n` innovations; people and numbers are invented. */
export const bahanContoh = (n = 1, more: Partial<BahanKeputusan> = {}): BahanKeputusan => ({
  daerah: {
    jenis: 'KABUPATEN',
    nama: 'Luwu Timur',
    provinsi: 'Sulawesi Selatan',
    jabatanKepala: 'Bupati',
    ibuKota: 'Malili',
  },
  pengaturan: {
    namaPdLitbang: 'Badan Perencanaan Pembangunan, Riset, dan Inovasi Daerah',
    tandaRancangan: 'RANCANGAN',
    font: 'Bookman Old Style',
    ukuranHuruf: 12,
    margin: { atas: 2.5, bawah: 3, kiri: 3, kanan: 2.5 },
    intervalLaporan: 3,
    batasLaporanAkhirHari: 14,
    barisProvinsi: true,
    tanggalDiLampiran: true,
    tembusan: [
      'Gubernur Sulawesi Selatan di Makassar',
      'Ketua Dewan Perwakilan Rakyat Daerah Kabupaten Luwu Timur di Malili',
      'Inspektur Daerah Kabupaten Luwu Timur di Malili',
    ],
    judulTembusan: 'Tembusan:',
    denganRahmat: false,
    ruangKopCm: 3,
  },
  pejabat: { jabatan: 'Bupati', nama: 'Andi Rahman Pasolong', sebutan: '' },
  dasarHukum: dasarHukumBawaan('73.24')
    .filter((row) => row.aktif)
    .map((row) => row.teks),
  tahun: 2026,
  nomor: null,
  tanggal: null,
  inovasi: inovasiContoh(n),
  ...more,
});
