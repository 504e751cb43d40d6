/** Words that mean the same in titles, and short forms; the first stands for all. */
const SEPADAN: readonly (readonly string[])[] = [
  ['daring', 'online', 'onlen', 'internet'],
  ['luring', 'offline'],
  ['elektronik', 'elektronika', 'electronic', 'digital', 'digitalisasi'],
  ['aplikasi', 'app', 'apps', 'apk'],
  ['web', 'website', 'laman', 'situs'],
  ['informasi', 'info', 'information'],
  ['sistem', 'system', 'sistim'],
  ['siswa', 'pelajar', 'murid'],
  ['warga', 'masyarakat', 'rakyat', 'penduduk'],
  ['lansia', 'manula'],
  ['bumil', 'hamil'],
  ['ponsel', 'hp', 'handphone', 'smartphone', 'gawai'],
  ['puskesmas', 'pkm'],
  ['kabupaten', 'kab'],
  ['kecamatan', 'kec'],
  ['kelurahan', 'kel'],
  ['cepat', 'kilat'],
  ['terpadu', 'integrasi', 'terintegrasi', 'integrated'],
  ['antre', 'antri', 'antrean', 'antrian'],
  ['umkm', 'ukm'],
  ['pemda', 'pemkab', 'pemkot', 'pemprov'],
  ['akta', 'akte'],
  ['izin', 'ijin', 'perizinan', 'perijinan'],
  ['nasihat', 'nasehat'],
  ['apotek', 'apotik'],
  ['kualitas', 'mutu'],
  ['whatsapp', 'wa'],
  ['perpustakaan', 'perpus'],
  ['transportasi', 'angkutan'],
];

/** Phrases that one word stands for. */
const FRASA: readonly (readonly [RegExp, string])[] = [
  [/\bpeserta didik\b/g, 'siswa'],
  [/\b(?:lanjut usia|usia lanjut)\b/g, 'lansia'],
  [/\bibu hamil\b/g, 'bumil'],
  [/\bdalam jaringan\b/g, 'daring'],
  [/\bon line\b/g, 'online'],
  [/\bbawah lima tahun\b/g, 'balita'],
  [/\bwhats app\b/g, 'whatsapp'],
  [/\bkartu tanda penduduk\b/g, 'ktp'],
];

/** Words that bind others and tell nothing. */
const PENGIKAT =
  'dan di ke dari untuk pada yang dengan oleh dalam melalui berbasis basis secara bagi atau para menuju dgn utk and the of for with via lewat serta guna demi menjadi adalah tahun ta se nya si ayo mari yuk kita kami jadi';

/** Words of the trade: they stand in every tenth title, and two that share no more than them are not alike. */
const LAZIM =
  'inovasi inovatif inovator aplikasi sistem informasi program gerakan layanan pelayanan daring luring elektronik web terpadu peningkatan meningkatkan optimalisasi pengembangan kegiatan warga daerah kabupaten kota provinsi desa kecamatan kelurahan publik upaya model metode strategi media berkelanjutan manajemen pengelolaan penerapan implementasi penguatan percepatan pemberdayaan android mobile teknologi data dinas badan kantor uptd upt bidang berbasis efektif efisien kualitas akses mudah kemudahan pusat unit bersama gerak pemerintah administrasi virtual smart';

export const BOBOT = { pengikat: 0.05, tempat: 0.12, angka: 0.4, lazim: 0.3, isi: 1 } as const;

const WAKIL = new Map(SEPADAN.flatMap(([first = '', ...rest]) => rest.map((w) => [w, first] as const)));
const KELAS = new Map<string, number>([
  ...LAZIM.split(' ').map((w) => [w, BOBOT.lazim] as const),
  ...PENGIKAT.split(' ').map((w) => [w, BOBOT.pengikat] as const),
]);

/** The word that stands for this one and its like. */
export const wakilKata = (word: string): string => WAKIL.get(word) ?? word;

/** Phrases of a title in small letters, each put as the one word that stands for it. */
export const ringkasFrasa = (text: string): string => FRASA.reduce((t, [frasa, kata]) => t.replace(frasa, kata), text);

/** How much a word tells of what an innovation is about, from 0 to 1. */
export const bobotKata = (word: string): number =>
  KELAS.get(word) ?? (/^\d+$/.test(word) ? BOBOT.angka : word.length === 1 ? BOBOT.pengikat : BOBOT.isi);
