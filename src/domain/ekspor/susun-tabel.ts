import { countWords } from '../teks.ts';
import { isPribadi } from './kolom-paket.ts';
import type { BahanEntri, LingkupEkspor, Paket } from './paket.ts';
import { samarkan } from './samaran.ts';

/** How many names go with a missing column. */
const CONTOH = 3;

/** A column that some entries leave blank, with the first of their names; `tanpaSumber` where the register never holds it. */
export type Kurang = {
  readonly kolom: string;
  readonly jumlah: number;
  readonly contoh: readonly string[];
  readonly tanpaSumber: boolean;
};

/** The rows of a pack below its heading, personal columns masked unless asked for. */
export const susunTabel = (
  paket: Paket,
  bahan: readonly BahanEntri[],
  lingkup: LingkupEkspor,
  denganDataPribadi: boolean,
): string[][] => {
  const kolom = paket.kolom.map((k) => ({ isi: k.isi, samar: !denganDataPribadi && isPribadi(k) }));
  return bahan.map((b, i) =>
    kolom.map(({ isi, samar }) => (samar ? samarkan(isi(b, lingkup, i + 1)) : isi(b, lingkup, i + 1))),
  );
};

/** What a target asks for and entries do not have, the most frequent first; then what the register does not hold at all. */
export const kurangDari = (paket: Paket, bahan: readonly BahanEntri[], lingkup: LingkupEkspor): readonly Kurang[] => {
  const tanpaSumber = paket.kolom.flatMap((k) =>
    k.tanpaSumber && bahan.length > 0 ? [{ kolom: k.judul, jumlah: bahan.length, contoh: [], tanpaSumber: true }] : [],
  );
  const kosong = paket.kolom
    .filter((k) => k.wajib)
    .map(({ judul, isi }) => {
      const names = bahan.flatMap((b, i) => (isi(b, lingkup, i + 1) === '' ? [b.e.nama_inovasi || b.e.id] : []));
      return { kolom: judul, jumlah: names.length, contoh: names.slice(0, CONTOH), tanpaSumber: false };
    })
    .filter((k) => k.jumlah > 0)
    .sort((a, b) => b.jumlah - a.jumlah);
  return [...kosong, ...tanpaSumber];
};

/** Columns whose texts are longer than the target takes, as sentences. */
export const melebihiKata = (paket: Paket, bahan: readonly BahanEntri[], lingkup: LingkupEkspor): readonly string[] =>
  paket.kolom.flatMap(({ judul, batasKata, isi }) => {
    if (batasKata === undefined) return [];
    const jumlah = bahan.filter((b, i) => countWords(isi(b, lingkup, i + 1)) > batasKata).length;
    return jumlah === 0 ? [] : [`${judul}: ${jumlah} inovasi melebihi batas kata. Ringkas sebelum dikirim.`];
  });
