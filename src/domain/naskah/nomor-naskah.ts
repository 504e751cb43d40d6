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
export const isNomorDaerah = (jenis: string): boolean => ['KEPUTUSAN', 'PERKADA', 'PERDA'].includes(seriNomor(jenis));

/** The number that an entry records for a kind of legal product: of its decree, or of its regulation in that form; '' for none. */
const nomorEntri = (e: Inovasi, jenis: string): string => {
  if (seriNomor(jenis) === 'KEPUTUSAN') return e.sk_no === '' ? '' : kunciNomor(e.sk_no, e.sk_tgl);
  return e.reg_no !== '' && e.bentuk_hukum === jenis ? kunciNomor(e.reg_no, e.reg_tgl) : '';
};

/** The book that numbers a document: of its kind, and of its office where every office has its own. */
export const bukuNomor = (n: Pick<Baris, 'jenis' | 'penerbit'>): string =>
  isNomorDaerah(n.jenis) ? seriNomor(n.jenis) : `${seriNomor(n.jenis)} ${foldName(n.penerbit)}`;

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
      bukuNomor(n) === bukuNomor(d) &&
      kunciNomor(n.nomor, n.tanggal) === kunci &&
      !(n.jenis === d.jenis && n.id === d.id && n.tanggal === d.tanggal),
  );
  if (other) return other.judul;
  const own = d.jenis.startsWith('KEPUTUSAN_') ? [] : d.id.split('; ');
  const entry = inovasi.find((e) => nomorEntri(e, d.jenis) === kunci && !own.includes(e.id));
  return entry ? entry.nama_inovasi || entry.id : '';
};
