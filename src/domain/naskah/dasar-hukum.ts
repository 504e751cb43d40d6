import type { SYARAT_DASAR } from '../tab/dasar-hukum.ts';
import { jenjangPeraturan, type KodePeraturan } from './jenis-peraturan.ts';
import { type BagianDasar, composeKutipan } from './kutipan-dasar.ts';
import { urutkanDasar } from './urut-dasar.ts';

/** How sure the citation is: checked in a published text, taken from press or one document, or from memory. */
export type TagDasarHukum = 'pasti' | 'pers' | 'ingatan';

/** A row that tab Dasar Hukum begins with. An empty `teks` is for the region to fill in; an active one blocks the decree until then. */
export type DasarHukum = BagianDasar & {
  readonly kunci: string;
  readonly jenis: KodePeraturan;
  /** The citation as it is printed, composed from the parts where its kind can be. */
  readonly teks: string;
  readonly jenjang: number;
  readonly tag: TagDasarHukum;
  /** Used in a Keputusan. */
  readonly aktif: boolean;
  /** Used in Perda and Perkada. */
  readonly peraturan?: true;
  /** What the chosen innovations must have for it to be cited. */
  readonly syarat?: (typeof SYARAT_DASAR)[number]['code'];
  /** Why it is on or off, and what to check. */
  readonly keterangan: string;
  /** Kode wilayah Kemendagri of the region it founds; absent for rows of all regions. */
  readonly kodeWilayah?: string;
};

/** What a row says in few words; the rest follows from it. */
export type IsiDasar = Pick<DasarHukum, 'kunci' | 'jenis' | 'tag' | 'aktif' | 'keterangan'> &
  Partial<Pick<DasarHukum, 'nomor' | 'tahun' | 'tentang' | 'peraturan' | 'syarat' | 'kodeWilayah'>> & {
    /** Year, number and supplement of the gazette. */
    readonly lembaran?: readonly [tahun: number, nomor: number, tambahan?: number];
    /** The last amendment as a citation names it, and whether it was the only one. */
    readonly diubah?: readonly [kali: 'SEKALI' | 'BEBERAPA', oleh: string];
    /** The words of an act that no parts make. */
    readonly kutipan?: string;
  };

/** No act of a region is shipped with a number, so a citation needs no region yet. */
const TANPA_DAERAH = { jenis: 'KABUPATEN', nama: '', provinsi: '', jabatanKepala: '' } as const;

/** A row from its few words. Nobody checked the force of an act that is known from memory, so that row claims none. */
export const barisBawaan = ({ lembaran, diubah, kutipan = '', ...isi }: IsiDasar): DasarHukum => {
  const bagian: BagianDasar & { readonly jenis: KodePeraturan } = {
    jenis: isi.jenis,
    nomor: isi.nomor ?? null,
    tahun: isi.tahun ?? null,
    tentang: isi.tentang ?? '',
    lembaran_tahun: lembaran?.[0] ?? null,
    lembaran_nomor: lembaran?.[1] ?? null,
    lembaran_tambahan: lembaran?.[2] ?? null,
    status: diubah ? 'DIUBAH' : isi.tag === 'pasti' ? 'BERLAKU' : '',
    oleh: diubah?.[1] ?? '',
    kali_diubah: diubah?.[0] ?? '',
  };
  return {
    ...isi,
    ...bagian,
    teks: kutipan === '' ? composeKutipan(bagian, TANPA_DAERAH) : kutipan,
    jenjang: jenjangPeraturan(isi.jenis),
  };
};

/** Sorts as documents cite: by rank, year, number. */
export const sortDasarHukum = (rows: readonly DasarHukum[]): readonly DasarHukum[] =>
  urutkanDasar(rows.map((row) => ({ ...row, urutan: null, tanggal: '' }))).map(
    ({ urutan: _, tanggal: __, ...row }) => row,
  );

/** Where a row is used, as tab Dasar Hukum codes it. */
export const pemakaian = ({ aktif, peraturan }: DasarHukum): 'YA' | 'TIDAK' | 'KEDUANYA' | 'PERATURAN' => {
  if (peraturan === true) return aktif ? 'KEDUANYA' : 'PERATURAN';
  return aktif ? 'YA' : 'TIDAK';
};
