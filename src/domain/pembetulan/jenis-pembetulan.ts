import type { DaftarPD } from '../aturan/aturan.ts';
import { keSel } from '../baca/ke-sel.ts';
import { cacatTeks, rapikanTeks } from '../baca/kebersihan-teks.ts';
import type { BacaSel } from '../baca/skema-kolom.ts';
import type { Column } from '../tab/tab.ts';
import { BATAS_SEL, type Cell, foldName, isBlank, normaliseText } from '../teks.ts';
import type { JenisSaran } from './jenis-aturan.ts';

/** What a mending may look at besides the cell: how its column reads it, and the offices by every name they go by. */
export type BahanPembetulan = { readonly column: Column; readonly baca: BacaSel; readonly pd: DaftarPD };

/** One kind of mending that needs no rule, declared once: what is mended, and whether it is chosen unless somebody says otherwise. */
export type JenisPembetulan = JenisSaran & {
  /** The cell as it should stand; null where this kind has nothing to mend in it. */
  readonly betulkan: (cell: Cell, bahan: BahanPembetulan) => Cell | null;
};

const isJudul = ({ type }: Column): boolean => type === 'text' || type === 'code' || type === 'office';

/** A value that was typed as text although its column holds dates, numbers or choices, and that reads without a doubt. */
const baku = (types: readonly Column['type'][]) => {
  return (cell: Cell, { column, baca }: BahanPembetulan): Cell | null => {
    if (typeof cell !== 'string' || !types.includes(column.type) || baca.masalah) return null;
    const sesudah = keSel(column, baca.nilai);
    return sesudah === cell ? null : sesudah;
  };
};

/** What the rule of unclean texts would write; a text with left-overs of a web page is left to a person. */
const rapi = (cell: Cell, { column }: BahanPembetulan): Cell | null => {
  if (typeof cell !== 'string' || cell.length > BATAS_SEL) return null;
  if (!isJudul(column) && column.type !== 'longText') return null;
  const nama = column.type !== 'longText';
  if (cacatTeks(cell, nama).some((c) => c === 'HTML' || c === 'SANDI')) return null;
  const text = rapikanTeks(normaliseText(cell), nama);
  return text === cell ? null : text;
};

/** Words of a name that stay small, and those that are known in capitals. */
const KECIL = new Set(['dan', 'di', 'ke', 'dari', 'untuk', 'pada', 'yang', 'atau', 'dengan', 'dalam', 'oleh', 'bagi']);
const SINGKATAN =
  /^(?:[IVXLC]+|ASN|BPJS|UMKM|SMP|SMA|SMK|SD|TK|PAUD|KB|KIA|RSUD|UPTD|UPT|PKK|KTP|KK|QR|PNS|DPRD|APBD|BUMD|GPS|WA|OPD|PAD|CCTV|SOP|UKM|IKM|LPG|HIV|TBC|TB|SPBE|PBB|BPHTB|KUA|NIK)$/;

const judulBiasa = (text: string): string =>
  text
    .split(' ')
    .map((kata, i, semua) => {
      const inti = kata.replace(/[^\p{L}\p{N}]/gu, '');
      // Marks and digits inside a word are those of an acronym, and one without a vowel is no word.
      // What stands before a bracket is what the words in it spell.
      const dieja = semua[i + 1]?.startsWith('(') === true;
      const akronim =
        dieja || /[-_.&/0-9]/.test(kata) || SINGKATAN.test(inti) || !/[AIUEO]/.test(inti) || inti.length < 3;
      if (akronim && !KECIL.has(kata.toLowerCase())) return kata;
      const kecil = kata.toLowerCase();
      return i > 0 && KECIL.has(kecil) ? kecil : kecil.replace(/\p{L}/u, (h) => h.toUpperCase());
    })
    .join(' ');

const KATA_JUDUL = 3;

const kapital = (cell: Cell, { column }: BahanPembetulan): Cell | null => {
  if (typeof cell !== 'string' || column.key !== 'nama_inovasi') return null;
  const kata = cell.split(' ').filter((k) => /\p{L}/u.test(k));
  if (kata.length < KATA_JUDUL || cell !== cell.toUpperCase()) return null;
  const text = judulBiasa(cell);
  return text === cell ? null : text;
};

/** What can be mended without anybody being asked what was meant, in the order in which it is tried on a cell. */
export const JENIS_PEMBETULAN: readonly JenisPembetulan[] = [
  {
    kode: 'KOSONG',
    nama: 'Penanda kosong',
    penjelasan: 'Sel yang berisi "-", "null", atau tanda lain untuk "tidak ada" dikosongkan.',
    terpilih: true,
    betulkan: (cell) => (cell !== '' && isBlank(cell) ? '' : null),
  },
  {
    kode: 'TANGGAL',
    nama: 'Tanggal yang diketik sebagai teks',
    penjelasan: 'Tanggal yang terbaca tanpa ragu disimpan sebagai tanggal, sehingga dapat diurutkan dan dihitung.',
    terpilih: true,
    betulkan: baku(['date']),
  },
  {
    kode: 'ANGKA',
    nama: 'Angka yang diketik sebagai teks',
    penjelasan: 'Angka dan rupiah yang terbaca tanpa ragu disimpan sebagai angka.',
    terpilih: true,
    betulkan: baku(['number', 'money']),
  },
  {
    kode: 'PILIHAN',
    nama: 'Pilihan dengan ejaan lain',
    penjelasan: 'Ejaan lain dari sebuah pilihan diganti dengan ejaan pada daftar.',
    terpilih: true,
    betulkan: baku(['choice']),
  },
  {
    kode: 'URUSAN',
    nama: 'Urusan pemerintahan dengan ejaan lain',
    penjelasan: 'Urusan yang dikenal ditulis dengan kode dan nama bakunya.',
    terpilih: true,
    betulkan: baku(['urusan', 'urusanList']),
  },
  {
    kode: 'TAUTAN',
    nama: 'Spasi pada tautan dan surel',
    penjelasan: 'Spasi di depan, di belakang, atau di dalam alamat dihapus.',
    terpilih: true,
    betulkan: baku(['url', 'email']),
  },
  {
    kode: 'KANTOR',
    nama: 'Nama lain perangkat daerah',
    penjelasan: 'Singkatan atau nama lain diganti dengan nama resmi pada tab Perangkat Daerah.',
    terpilih: true,
    betulkan: (cell, { column, pd }) => {
      if (column.type !== 'office' || typeof cell !== 'string') return null;
      const nama = pd.get(foldName(cell))?.nama ?? '';
      return nama === '' || nama === cell ? null : nama;
    },
  },
  {
    kode: 'RAPI',
    nama: 'Spasi ganda, tanda kutip miring, dan huruf tak terlihat',
    penjelasan: 'Teks dirapikan tanpa mengubah kata-katanya.',
    terpilih: true,
    betulkan: rapi,
  },
  {
    kode: 'KAPITAL',
    nama: 'Judul yang seluruhnya huruf besar',
    penjelasan:
      'Judul ditulis dengan huruf besar di awal kata; singkatan yang dikenal dibiarkan. Periksa satu per satu.',
    terpilih: false,
    betulkan: kapital,
  },
];
