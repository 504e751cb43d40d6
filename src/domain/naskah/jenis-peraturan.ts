import type { Choice } from '../tab/tab.ts';

/** The gazette in which a kind of act is promulgated. */
export type NamaLembaran = 'Lembaran Negara' | 'Berita Negara' | 'Lembaran Daerah' | 'Berita Daerah';

type JenisPeraturanDikutip = Choice & {
  /** Rank in the order of Mengingat (UU 12/2011 Pasal 7; certain). */
  readonly jenjang: number;
  /** How a citation names it before its number; blank where the row itself has to. */
  readonly nama: string;
  readonly lembaran: NamaLembaran | '';
};

/** Kinds of act by rank, as tab Dasar Hukum offers them. `{kabupaten}`, `{provinsi}` and `{kepala}` are those of the region. */
export const JENIS_PERATURAN = [
  { code: 'UUD', label: 'Undang-Undang Dasar', jenjang: 1, nama: '', lembaran: '' },
  { code: 'TAP_MPR', label: 'Ketetapan MPR', jenjang: 2, nama: '', lembaran: '' },
  { code: 'UU', label: 'Undang-Undang', jenjang: 3, nama: 'Undang-Undang', lembaran: 'Lembaran Negara' },
  {
    code: 'PERPPU',
    label: 'Peraturan Pemerintah Pengganti Undang-Undang',
    synonyms: ['perppu'],
    jenjang: 3,
    nama: 'Peraturan Pemerintah Pengganti Undang-Undang',
    lembaran: 'Lembaran Negara',
  },
  { code: 'PP', label: 'Peraturan Pemerintah', jenjang: 4, nama: 'Peraturan Pemerintah', lembaran: 'Lembaran Negara' },
  {
    code: 'PERPRES',
    label: 'Peraturan Presiden',
    jenjang: 5,
    nama: 'Peraturan Presiden',
    lembaran: 'Lembaran Negara',
  },
  {
    code: 'PERMENDAGRI',
    label: 'Peraturan Menteri Dalam Negeri',
    jenjang: 6,
    nama: 'Peraturan Menteri Dalam Negeri',
    lembaran: 'Berita Negara',
  },
  { code: 'PERMEN', label: 'Peraturan Menteri/Badan lain', jenjang: 6, nama: '', lembaran: 'Berita Negara' },
  {
    code: 'PERDA_PROVINSI',
    label: 'Peraturan Daerah Provinsi',
    jenjang: 7,
    nama: 'Peraturan Daerah Provinsi {provinsi}',
    lembaran: 'Lembaran Daerah',
  },
  {
    code: 'PERDA_KABKOTA',
    label: 'Peraturan Daerah Kabupaten/Kota',
    jenjang: 8,
    nama: 'Peraturan Daerah {kabupaten}',
    lembaran: 'Lembaran Daerah',
  },
  {
    code: 'PERGUB',
    label: 'Peraturan Gubernur',
    jenjang: 9,
    nama: 'Peraturan Gubernur {provinsi}',
    lembaran: 'Berita Daerah',
  },
  {
    code: 'PERBUP_PERWALI',
    label: 'Peraturan Bupati/Wali Kota',
    synonyms: ['peraturan bupati', 'peraturan wali kota', 'peraturan walikota'],
    jenjang: 10,
    nama: 'Peraturan {kepala}',
    lembaran: 'Berita Daerah',
  },
] as const satisfies readonly JenisPeraturanDikutip[];

export type KodePeraturan = (typeof JENIS_PERATURAN)[number]['code'];

/** A kind that nobody named stands behind all that have a rank. */
const TANPA_JENJANG = 99;

export const jenisPeraturan = (code: string): (typeof JENIS_PERATURAN)[number] | undefined =>
  JENIS_PERATURAN.find((j) => j.code === code);

export const jenjangPeraturan = (code: string): number => jenisPeraturan(code)?.jenjang ?? TANPA_JENJANG;
