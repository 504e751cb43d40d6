/** Rank in the order of Mengingat (UU 12/2011 Pasal 7; certain). Same rank: by year, then number. */
export const JENJANG = {
  UUD: 1,
  UU: 2,
  PP: 3,
  PERPRES: 4,
  PERMENDAGRI: 5,
  PERDA: 6,
  PERKADA: 7,
} as const;

/** How sure the citation is: checked in a published text, taken from press or one document, or from memory. */
export type TagDasarHukum = 'pasti' | 'pers' | 'ingatan';

/** A row of the tab Dasar Hukum. An empty `teks` is for the region to fill in; an active one blocks the decree until then. */
export type DasarHukum = {
  readonly kunci: string;
  readonly teks: string;
  readonly jenis: keyof typeof JENJANG;
  readonly nomor: number | null;
  readonly tahun: number | null;
  readonly jenjang: number;
  readonly tag: TagDasarHukum;
  /** Used in a Keputusan. */
  readonly aktif: boolean;
  /** Used in Perda and Perkada. */
  readonly peraturan?: true;
  /** Why it is on or off, and what to check. */
  readonly keterangan: string;
  /** Kode wilayah Kemendagri of the region it founds; absent for rows of all regions. */
  readonly kodeWilayah?: string;
};

const order = (row: DasarHukum): readonly [number, number, number] => [row.jenjang, row.tahun ?? 0, row.nomor ?? 0];

/** Sorts by rank, year, number; rows without a year come first in their rank, as the formation law does. */
export const sortDasarHukum = (rows: readonly DasarHukum[]): readonly DasarHukum[] =>
  [...rows].sort((a, b) => {
    const [x, y] = [order(a), order(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });

/** Where a row is used, as tab Dasar Hukum codes it. */
export const pemakaian = ({ aktif, peraturan }: DasarHukum): 'YA' | 'TIDAK' | 'KEDUANYA' | 'PERATURAN' => {
  if (peraturan === true) return aktif ? 'KEDUANYA' : 'PERATURAN';
  return aktif ? 'YA' : 'TIDAK';
};
