import type { BarisDasar } from '../tab/dasar-hukum.ts';
import type { BahanDaerah } from './bahan-keputusan.ts';
import { jenisPeraturan } from './jenis-peraturan.ts';

/** The parts that a citation is composed from. */
export type BagianDasar = Pick<
  BarisDasar,
  | 'jenis'
  | 'nomor'
  | 'tahun'
  | 'tentang'
  | 'lembaran_tahun'
  | 'lembaran_nomor'
  | 'lembaran_tambahan'
  | 'status'
  | 'oleh'
  | 'kali_diubah'
>;

/** What acts of a region are named after. */
export type DaerahDasar = Pick<BahanDaerah, 'jenis' | 'nama' | 'provinsi' | 'jabatanKepala'>;

const JENIS_DAERAH = { PROVINSI: 'Provinsi', KABUPATEN: 'Kabupaten', KOTA: 'Kota' } as const;

const bersih = (teks: string): string =>
  teks
    .replace(/\s+/g, ' ')
    .replace(/[\s;.,]+$/, '')
    .trim();

const provinsiDari = (d: DaerahDasar): string => (d.jenis === 'PROVINSI' ? d.nama : d.provinsi);

const namaJenis = (jenis: string, d: DaerahDasar): string =>
  (jenisPeraturan(jenis)?.nama ?? '')
    .replace('{kabupaten}', () => `${JENIS_DAERAH[d.jenis]} ${d.nama}`)
    .replace('{provinsi}', () => provinsiDari(d))
    .replace('{kepala}', () => `${d.jabatanKepala} ${d.nama}`);

/** 'Undang-Undang Nomor 23 Tahun 2014'; '' while kind, number or year is open, or the kind is named by its citation only. */
export const namaDasar = (b: Pick<BagianDasar, 'jenis' | 'nomor' | 'tahun'>, d: DaerahDasar): string => {
  const nama = namaJenis(b.jenis, d);
  return nama === '' || b.nomor === null || b.tahun === null ? '' : `${nama} Nomor ${b.nomor} Tahun ${b.tahun}`;
};

/** Whose gazette it is: the state's, the province's or the region's own. */
const pemilikLembaran = (jenis: string, d: DaerahDasar): string => {
  const nama = jenisPeraturan(jenis)?.lembaran ?? '';
  if (nama.endsWith('Negara')) return 'Republik Indonesia';
  return jenis === 'PERDA_PROVINSI' || jenis === 'PERGUB'
    ? `Provinsi ${provinsiDari(d)}`
    : `${JENIS_DAERAH[d.jenis]} ${d.nama}`;
};

const lembaran = (b: BagianDasar, d: DaerahDasar): string => {
  const nama = jenisPeraturan(b.jenis)?.lembaran ?? '';
  if (nama === '' || b.lembaran_nomor === null) return '';
  const milik = `${nama} ${pemilikLembaran(b.jenis, d)}`;
  const tambahan = b.lembaran_tambahan === null ? '' : `, Tambahan ${milik} Nomor ${b.lembaran_tambahan}`;
  return ` (${milik} Tahun ${b.lembaran_tahun ?? b.tahun} Nomor ${b.lembaran_nomor}${tambahan})`;
};

/** Amended once or more than once is said in different words (UU 12/2011 Lampiran II; certain). */
const perubahan = ({ status, oleh, kali_diubah }: BagianDasar): string => {
  if (status !== 'DIUBAH' || bersih(oleh) === '') return '';
  const kata = kali_diubah === 'BEBERAPA' ? 'beberapa kali diubah terakhir' : 'diubah';
  return ` sebagaimana telah ${kata} dengan ${bersih(oleh)}`;
};

/** The citation of an act from its parts; '' while a part that every citation needs is open. */
export const composeKutipan = (b: BagianDasar, d: DaerahDasar): string => {
  const nama = namaDasar(b, d);
  const tentang = bersih(b.tentang);
  return nama === '' || tentang === '' ? '' : `${nama} tentang ${tentang}${lembaran(b, d)}${perubahan(b)}`;
};

/** What a document prints of a row: the region's own words before those that are composed. */
export const kutipanDasar = (b: BagianDasar & Pick<BarisDasar, 'kutipan'>, d: DaerahDasar): string =>
  bersih(b.kutipan) === '' ? composeKutipan(b, d) : b.kutipan;

/** How a message names a row: its act, else the beginning of its citation. */
export const sebutanDasar = (b: BagianDasar & Pick<BarisDasar, 'kutipan'>, d: DaerahDasar): string => {
  const nama = namaDasar(b, d);
  if (nama !== '') return nama;
  const [awal = ''] = bersih(b.kutipan).split(' tentang ', 1);
  return awal.length > 80 ? `${awal.slice(0, 79)}…` : awal;
};
