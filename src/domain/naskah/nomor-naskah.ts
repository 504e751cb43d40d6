import { kunciNomor } from '../alur/syarat-penetapan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { NASKAH } from '../tab/naskah.ts';
import type { RowOf } from '../tab/tab.ts';
import { foldName } from '../teks.ts';

/** Copies repeat the number of their decree, and so use none of their own. */
const TANPA_NOMOR_SENDIRI: readonly string[] = ['SALINAN_KEPUTUSAN', 'PETIKAN_KEPUTUSAN'];

/** Kinds that are numbered from one book: every Keputusan of the head of the region is, a Perda is not. */
export const seriNomor = (jenis: string): string => (jenis.startsWith('KEPUTUSAN') ? 'KEPUTUSAN' : jenis);

/** A document that is to have a number. */
export type DiberiNomor = {
  readonly jenis: string;
  /** Ids of its entries, as tab Naskah writes them. */
  readonly id: string;
  readonly nomor: string;
  readonly tanggal: string;
  /** The office that numbers it; '' where nobody recorded that. */
  readonly penerbit: string;
};

type Baris = RowOf<typeof NASKAH>;

/** The head of the region has one book; every office has its own for minutes, letters and reports. */
const isSatuBuku = (jenis: string): boolean => ['KEPUTUSAN', 'PERKADA', 'PERDA'].includes(seriNomor(jenis));

/**
 * Who uses the number in that year already: another document on tab Naskah, or an entry whose decree is another one. A new
 * version of the same document keeps its number; a number that was made void is free again. '' when nobody does.
 */
export const pemakaiNomor = (d: DiberiNomor, naskah: readonly Baris[], inovasi: readonly Inovasi[]): string => {
  const kunci = kunciNomor(d.nomor, d.tanggal);
  const other = naskah.find(
    (n) =>
      n.nomor !== '' &&
      n.keadaan !== 'BATAL' &&
      !TANPA_NOMOR_SENDIRI.includes(n.jenis) &&
      seriNomor(n.jenis) === seriNomor(d.jenis) &&
      (isSatuBuku(d.jenis) || foldName(n.penerbit) === foldName(d.penerbit)) &&
      kunciNomor(n.nomor, n.tanggal) === kunci &&
      !(n.jenis === d.jenis && n.id === d.id && n.tanggal === d.tanggal),
  );
  if (other) return other.judul;
  if (seriNomor(d.jenis) !== 'KEPUTUSAN') return '';
  const own = d.jenis === 'KEPUTUSAN' ? d.id.split('; ') : [];
  const entry = inovasi.find((e) => e.sk_no !== '' && kunciNomor(e.sk_no, e.sk_tgl) === kunci && !own.includes(e.id));
  return entry ? entry.nama_inovasi || entry.id : '';
};
