/** A kind of mending as a person chooses it. */
export type JenisSaran = {
  readonly kode: string;
  readonly nama: string;
  readonly penjelasan: string;
  /** Safe enough to be proposed as chosen: nothing is understood differently afterwards. */
  readonly terpilih: boolean;
};

const tebakan = (kode: string, nama: string, penjelasan: string): JenisSaran => ({
  kode,
  nama,
  penjelasan,
  terpilih: false,
});

/**
 * A kind for each rule of the check that proposes what a cell should hold instead, under the code of the rule. They come
 * after the kinds that mend without a rule: a cell gets one suggestion, the surest. Most are guesses. What F23 proposes is
 * the kind RAPI.
 */
export const JENIS_ATURAN: readonly JenisSaran[] = [
  {
    kode: 'F26',
    nama: 'Koordinat dalam derajat atau dari tautan peta',
    penjelasan: 'Tempat yang sama ditulis sebagai lintang dan bujur desimal.',
    terpilih: true,
  },
  tebakan('F14', 'Kata pengganti kosong', 'Sel yang berisi "tidak ada", "belum ada", atau "kosong" dikosongkan.'),
  tebakan(
    'F15',
    'Pesan dari rumus',
    'Sel yang berisi pesan seperti #REF! dikosongkan; isi yang sebenarnya perlu diketik lagi.',
  ),
  tebakan('F01', 'Tanggal dengan bulan di depan hari', 'Hari dan bulan ditukar. Cocokkan dengan dokumennya.'),
  tebakan('F03', 'Pilihan yang mirip', 'Isi diganti dengan pilihan yang paling mirip.'),
  tebakan('E04', 'Urusan yang mirip', 'Isi diganti dengan urusan pemerintahan yang paling mirip.'),
  tebakan('F05', 'Perangkat daerah yang mirip', 'Isi diganti dengan nama yang paling mirip pada tab Perangkat Daerah.'),
  tebakan(
    'F06',
    'Tautan yang tidak lengkap',
    'Awalan alamat dilengkapi atau dibetulkan. Buka tautannya untuk memastikan.',
  ),
  tebakan('F25', 'Koordinat tertukar atau tanpa minus', 'Lintang dan bujur ditukar, atau tanda minusnya dibetulkan.'),
  tebakan('F18', 'Salah eja', 'Kata yang sering salah eja dibetulkan.'),
  tebakan('F29', 'Sisa salinan dari halaman web', 'Tanda HTML dan sisa salinan lain dihapus dari teks.'),
  tebakan('F31', 'Judul pendek yang seluruhnya huruf besar', 'Judul ditulis dengan huruf besar di awal kata.'),
  tebakan('F35', 'Nama daerah di ujung judul', 'Nama daerah dihapus dari ujung judul.'),
  tebakan('F36', 'NIK atau NIP di dalam teks', 'Nomornya disamarkan sehingga orangnya tidak dapat dikenali.'),
  tebakan('F37', 'Telepon atau surel pribadi di dalam teks', 'Nomor atau alamatnya disamarkan.'),
  tebakan('W12', 'Tanggal pengembangan yang sama dengan penerapan', 'Tanggal pengembangan dikosongkan.'),
];
