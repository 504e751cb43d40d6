import type { Aspek, BarisKatalog, KepastianProgram } from '../tab/program.ts';

type Ringkas = readonly [
  no: string,
  variabel: string,
  indikator: string,
  bobot: number,
  wajib: 'wajib' | '',
  p1: string,
  p2: string,
  p3: string,
  bukti?: string,
  catatan?: string,
];

const INS = 'Institusi';
const SDM = 'Sumber Daya Manusia';
const EKO = 'Ekosistem Inovasi dan Kajian';
const INF = 'Infrastruktur';
const PRODUK = 'Kecanggihan Produk';
const OUTPUT = 'Output Pengetahuan dan Teknologi';
const PROSES = 'Kecepatan Bisnis Proses';
const HASIL = 'Jumlah Inovasi dan Hasil Kreatif';

const TEPI = 'Batas antarparameter bersinggungan atau bertindih. Pilih menurut pedoman dan tulis dasarnya.';

/** The region's own fifteen indicators in twenty rows, index of 2026. */
// biome-ignore format: one indicator is one line
const SPD_2026: readonly Ringkas[] = [
  ['1', INS, 'Visi dan misi', 1, 'wajib', 'Ada misi inovasi', 'Ada visi inovasi', 'Ada visi dan misi inovasi'],
  ['2a', INS, 'APBD ditetapkan tepat waktu', 1, '', 'Satu tahun terakhir', 'Dua tahun terakhir', 'Tiga tahun terakhir'],
  ['2b', INS, 'Alokasi belanja wajib', 1, '', '2 komponen', '3 komponen', 'Lebih dari 3 komponen'],
  ['3', INS, 'Peningkatan perizinan (%)', 1, 'wajib', '≤ -50,32', '-50,33 s.d. 8,16', '≥ 8,17', '', TEPI],
  ['4', INS, 'Pendapatan perkapita (%)', 1, 'wajib', '≤ 2,04', '2,05 s.d. 5,23', '≥ 5,23', '', TEPI],
  ['5a', INS, 'Penurunan Tingkat Pengangguran Terbuka', 0.75, 'wajib', '≤ 0,00', '0,01 s.d. 0,36', '≥ 0,36', '', TEPI],
  ['5b', INS, 'Tingkat Pengangguran Terbuka T-1 (%)', 0.75, 'wajib', '≥ 5,91', '2,34 s.d. 5,92', '≤ 2,35', '', TEPI],
  ['6', INS, 'Peningkatan investasi (%)', 1.5, 'wajib', '≤ -47,42', '-47,43 s.d. 94,75', '≥ 94,76', '', TEPI],
  ['7', INS, 'Peningkatan PAD (%)', 1.5, 'wajib', '≤ -5,14', '-5,15 s.d. 33,84', '≥ 33,85', '', TEPI],
  ['8', INS, 'Opini BPK', 1.5, 'wajib', 'Tidak memberikan pendapat atau tidak wajar', 'Wajar dengan pengecualian', 'Wajar tanpa pengecualian'],
  ['9', INS, 'Nilai LAKIP', 1, 'wajib', 'D atau C', 'B', 'A'],
  ['10a', INS, 'Penurunan angka kemiskinan', 0.75, 'wajib', '≤ 0,07', '0,08 s.d. 1,15', '≥ 1,16'],
  ['10b', INS, 'Penduduk miskin T-1 (%)', 0.75, 'wajib', '≥ 13,10', '4,81 s.d. 13,11', '≤ 4,82', '', TEPI],
  ['11a', SDM, 'Peningkatan IPM', 0.75, 'wajib', '≤ 0,55', '0,56 s.d. 0,90', '≥ 0,90', '', TEPI],
  ['11b', SDM, 'IPM tahun terakhir', 0.75, 'wajib', '≤ 69,99', '70,00 s.d. 79,99', '≥ 80,00'],
  ['12', SDM, 'Penghargaan bagi inovator', 2, '', 'Piagam', 'Piagam dan insentif', 'Piagam, insentif, dan mekanisme kontrol'],
  ['13a', EKO, 'Rekomendasi kebijakan yang mendukung inovasi', 1, '', '1 sampai 3', '4 sampai 7', 'Lebih dari 7'],
  ['13b', EKO, 'Indeks Kualitas Kebijakan', 1, '', 'Cukup atau kurang', 'Baik', 'Unggul atau sangat baik'],
  ['14', EKO, 'Rencana induk dan peta jalan pemajuan iptek (RIPJ PID)', 1, '', 'Masih rancangan', 'Selesai dan disepakati', 'Ditetapkan dengan Perkada'],
  ['15', EKO, 'Fasilitasi hak kekayaan intelektual', 1, '', 'Sosialisasi', 'Sosialisasi dan fasilitasi', 'Sosialisasi, fasilitasi, dan insentif'],
];

const MANFAAT =
  'Pilih satu dasar: orang; unit 5–20/20,01–50/lebih dari 50%; efisiensi belanja 0,01–10/10,01–20/20,01–30%; pendapatan 0,01–9,99/10–19,99/≥ 20%; produk 1–100/101–200/lebih dari 200; tren kinerja 1/2/3 periode. Selain orang dan tren kinerja, angkanya dari satu sumber. Tulis dasar yang dipilih.';

/** The twenty indicators of an innovation, index of 2026; the evidence is what 2023 asked for. */
// biome-ignore format: one indicator is one line
const SID_2026: readonly Ringkas[] = [
  ['16', INF, 'Regulasi Inovasi Daerah', 3, 'wajib', 'Keputusan kepala daerah, atau kepala perangkat daerah atas namanya', 'Perkada', 'Perda', 'Produk hukum dan halaman yang memuat nama inovasi'],
  ['17', INF, 'Ketersediaan dan peran SDM terhadap inovasi daerah', 2, 'wajib', '1 sampai 10 orang', '11 sampai 30 orang', 'Lebih dari 30 orang', 'Keputusan atau surat tugas'],
  ['18', INF, 'Dukungan anggaran', 2, '', 'Satu tahun anggaran', 'Dua tahun berturut-turut', 'T-0, T-1, dan T-2', 'Dokumen anggaran'],
  ['19', PRODUK, 'Alat kerja', 2, '', 'Manual', 'Perangkat elektronik', 'Sistem informasi daring atau kecerdasan artifisial', 'Foto atau tangkapan layar'],
  ['20', INF, 'Bimtek inovasi', 1, '', '1 kali dalam 3 tahun', '2 kali', '3 kali atau lebih', 'Keputusan atau surat tugas, daftar hadir, dan undangan'],
  ['21', INF, 'Integrasi program dan kegiatan inovasi dalam RKPD', 2, '', 'T-1 atau T-2', 'T-1 dan T-2', 'T-0, T-1, dan T-2', 'Halaman RKPD yang memuatnya'],
  ['22', OUTPUT, 'Keterlibatan aktor inovasi', 1, '', '3 aktor', '4 aktor', '5 aktor atau lebih', 'Keputusan atau undangan'],
  ['23', OUTPUT, 'Pelaksana inovasi daerah', 1, '', 'Ada, tanpa surat', 'Surat penugasan kepala perangkat daerah', 'Keputusan kepala daerah atau atas namanya', 'Surat penugasan atau Keputusan'],
  ['24', OUTPUT, 'Jejaring inovasi', 1, '', '2 perangkat daerah', '3 sampai 4', '5 atau lebih', 'Keputusan atau surat tugas tim'],
  ['25', OUTPUT, 'Sosialisasi Inovasi Daerah', 1, '', 'Foto kegiatan berlatar spanduk', 'Media sosial atau berita pemda', 'Media bukan milik pemda', 'Foto, tangkapan layar, atau berita'],
  ['26', PROSES, 'Pedoman teknis', 1, '', 'Buku cetak', 'Buku elektronik', 'Dapat diakses daring', 'Buku pedoman atau tangkapan layarnya'],
  ['27', PROSES, 'Kemudahan informasi layanan', 1, '', '1 dari 4 cara', '2 cara', '3 cara atau lebih', 'Nomor layanan, tangkapan layar, atau buku tamu', 'Empat cara: tatap muka, telepon, media sosial, daring.'],
  ['28', PROSES, 'Kemudahan proses inovasi yang dihasilkan', 2, '', '6 hari atau lebih', '2 sampai 5 hari', '1 hari', 'SOP yang memuat lama layanan'],
  ['29', PROSES, 'Penyelesaian layanan pengaduan', 1, '', '≤ 50% atau tidak ada pengaduan', '51 s.d. 90%', '≥ 91%', 'Media pengaduan, rekap, dan persentase penyelesaian'],
  ['30', PRODUK, 'Layanan terintegrasi', 2, '', 'Berjalan terpisah', 'Satu portal dalam unit', 'Terhubung dengan unit lain', 'Tangkapan layar'],
  ['31', PRODUK, 'Replikasi', 3, '', '1 kali', '2 kali di daerah berbeda', '3 kali di daerah berbeda', 'Perjanjian, kesepakatan, atau surat pernyataan'],
  ['32', PROSES, 'Kecepatan penciptaan inovasi', 2, 'wajib', '9 bulan atau lebih', '5 sampai 8 bulan', '1 sampai 4 bulan', 'Proposal atau laporan dengan tahap dan lamanya'],
  ['33', HASIL, 'Kemanfaatan inovasi', 3, 'wajib', '1 sampai 200 orang', '201 sampai 500 orang', '501 orang atau lebih', 'Daftar penerima manfaat', MANFAAT],
  ['34', HASIL, 'Monitoring dan Evaluasi Inovasi Daerah', 2, '', 'Laporan internal', 'Survei Kepuasan Masyarakat', 'Evaluasi luar berbasis penelitian', 'Laporan, hasil survei, atau laporan penelitian'],
  ['35', HASIL, 'Video inovasi daerah', 4, 'wajib', '1 sampai 2 unsur', '3 sampai 4 unsur', '5 unsur', 'Video paling lama 5 menit', 'Lima unsur: latar belakang, penjaringan ide, pemilihan ide, manfaat, dampak.'],
];

/** The twenty indicators of an innovation as the index of 2023 had them; those of the region are not known. */
// biome-ignore format: one indicator is one line
const SID_2023: readonly Ringkas[] = [
  ['1', INF, 'Regulasi Inovasi Daerah', 3, '', 'Keputusan kepala perangkat daerah', 'Keputusan kepala daerah', 'Perkada atau Perda', 'Produk hukum dan halaman yang memuat nama inovasi'],
  ['2', INF, 'Ketersediaan SDM terhadap inovasi daerah', 2, '', '1 sampai 10 orang', '11 sampai 30 orang', 'Lebih dari 30 orang', 'Keputusan atau surat tugas'],
  ['3', INF, 'Dukungan anggaran', 2, '', 'T-0', 'T-1 atau T-2', 'T-0, T-1, dan T-2', 'Dokumen anggaran'],
  ['4', PRODUK, 'Penggunaan TI', 2, '', 'Manual', 'Elektronik', 'Sistem informasi daring', 'Foto atau tangkapan layar'],
  ['5', INF, 'Bimtek inovasi', 1, '', '1 kali dalam 2 tahun', '2 kali', 'Lebih dari 2 kali', 'Keputusan atau surat tugas, daftar hadir, dan undangan'],
  ['6', INF, 'Program dan kegiatan inovasi dalam RKPD', 2, '', 'T-1 atau T-2', 'T-1 dan T-2', 'T-0, T-1, dan T-2', 'Halaman RKPD yang memuatnya'],
  ['7', OUTPUT, 'Keterlibatan aktor inovasi', 1, '', '3 aktor', '4 aktor', '5 aktor atau lebih', 'Keputusan atau undangan dua tahun terakhir'],
  ['8', OUTPUT, 'Pelaksana inovasi daerah', 1, '', 'Ada, tanpa Keputusan', 'Keputusan kepala perangkat daerah', 'Keputusan kepala daerah', 'Keputusan penetapan'],
  ['9', OUTPUT, 'Jejaring inovasi', 1, '', '1 sampai 2 perangkat daerah', '3 sampai 4', '5 atau lebih', 'Keputusan atau surat tugas tim'],
  ['10', OUTPUT, 'Sosialisasi Inovasi Daerah', 1, '', 'Foto kegiatan berlatar spanduk', 'Media sosial', 'Media berita', 'Foto, tangkapan layar, atau berita'],
  ['11', PROSES, 'Pedoman teknis', 1, '', 'Buku manual', 'Buku elektronik', 'Dapat diakses daring', 'Buku pedoman atau tangkapan layarnya'],
  ['12', PROSES, 'Kemudahan informasi layanan', 1, '', 'Telepon atau tatap muka', 'Surel atau media sosial', 'Aplikasi daring', 'Nomor layanan, tangkapan layar, atau buku tamu'],
  ['13', PROSES, 'Kemudahan proses inovasi yang dihasilkan', 2, '', '6 hari atau lebih', '2 sampai 5 hari', '1 hari', 'SOP yang memuat lama layanan'],
  ['14', PROSES, 'Penyelesaian layanan pengaduan', 1, '', '≤ 40% atau tidak ada pengaduan', '40,01 s.d. 70,99%', '≥ 71%', 'Media pengaduan, rekap, dan persentase penyelesaian'],
  ['15', PRODUK, 'Sistem daring', 2, '', 'Laman atau media sosial', 'Aplikasi web', 'Aplikasi web dan gawai', 'Tangkapan layar'],
  ['16', PRODUK, 'Replikasi', 3, '', '1 kali di daerah lain', '2 kali', '3 kali', 'Perjanjian, kesepakatan, atau surat pernyataan'],
  ['17', PROSES, 'Kecepatan inovasi', 2, '', '9 bulan atau lebih', '5 sampai 8 bulan', '1 sampai 4 bulan', 'Proposal atau laporan dengan tahap dan lamanya'],
  ['18', HASIL, 'Kemanfaatan inovasi', 3, '', '1 sampai 100 orang', '101 sampai 200 orang', '201 orang atau lebih', 'Daftar penerima manfaat'],
  ['19', HASIL, 'Monitoring dan Evaluasi Inovasi Daerah', 2, '', 'Laporan internal', 'Survei Kepuasan Masyarakat', 'Evaluasi luar berbasis penelitian', 'Laporan, hasil survei, atau laporan penelitian'],
  ['20', HASIL, 'Kualitas Inovasi Daerah (video)', 4, '', '1 sampai 2 unsur', '3 sampai 4 unsur', '5 unsur', 'Video paling lama 5 menit'],
];

const SUMBER_2026 =
  'Surat Kepala BSKDN 400.10.11/1887/BSKDN, 29 April 2026, Lampiran II, menurut dua aplikasi pemerintah daerah';
const SUMBER_2023 = 'Aplikasi Indeks Inovasi Daerah 2023, menurut satu salinan';
const baris = (tahun: string, aspek: Aspek, sumber: string, kepastian: KepastianProgram) => (r: Ringkas) => ({
  tahun,
  aspek,
  no: r[0],
  variabel: r[1],
  indikator: r[2],
  bobot: r[3],
  wajib: r[4] === 'wajib' ? 'YA' : 'TIDAK',
  parameter_1: r[5],
  parameter_2: r[6],
  parameter_3: r[7],
  bukti: r[8] ?? '',
  sumber,
  kepastian,
  catatan: r[9] ?? '',
});

/** The catalogues that the add-on brings along. They are laid into the tab once and belong to the region from then on. */
export const KATALOG_BAWAAN: readonly BarisKatalog[] = [
  ...SPD_2026.map(baris('2026', 'SPD', SUMBER_2026, 'PASTI')),
  ...SID_2026.map(baris('2026', 'SID', SUMBER_2026, 'PASTI')),
  ...SID_2023.map(baris('2023', 'SID', SUMBER_2023, 'SATU')),
];
