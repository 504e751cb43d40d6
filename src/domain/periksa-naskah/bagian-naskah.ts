import { namaDiktum } from '../naskah/penomoran.ts';
import type { Baris } from './baris-naskah.ts';

/** Where in a document a line stands. */
export type Tempat =
  | 'kepala'
  | 'menimbang'
  | 'mengingat'
  | 'memperhatikan'
  | 'memutuskan'
  | 'menetapkan'
  | 'batang'
  | 'penutup'
  | 'tembusan'
  | 'lampiran'
  | 'penjelasan';

/** A line with its place; `buka` is what stood before the text: a label, the name of a dictum or the number of a Pasal. */
export type BarisBertempat = Baris & {
  readonly index: number;
  readonly tempat: Tempat;
  readonly buka: { readonly macam: 'label' | 'diktum' | 'pasal' | 'bab'; readonly nama: string } | null;
  /** The text behind the label. */
  readonly isi: string;
};

const LABEL = /^(menimbang|mengingat|memperhatikan|menetapkan)(?: ?:(?: |$)|$)/i;
const MEMUTUSKAN = /^m ?e ?m ?u ?t ?u ?s ?k ?a ?n ?:?$/i;
/** A Perda names the council's consent between its legal bases and the decision. */
const PERSETUJUAN = /^dengan persetujuan bersama/i;
const DIKTUM = /^(KE[A-Z]{3,12}(?: (?:BELAS|PULUH)(?: [A-Z]{4,9})?)?|PERTAMA)(?: ?:(?: |$)|$)/;
const PASAL = /^pasal (\d{1,3}[A-Z]?)$/i;
const BAB = /^BAB [IVXLC]{1,8}\b/;
const LAMPIRAN = /^LAMPIRAN(?: [IVXL]{1,6})?(?: ?:)?(?: |$)/;
const TEMBUSAN = /^(?:tembusan|salinan (?:keputusan|peraturan) ini disampaikan|salinan disampaikan)\b/i;

/** Place of a dictum by its name; PERTAMA is what some write for KESATU. */
export const NOMOR_DIKTUM: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 99 }, (_, i) => [namaDiktum(i + 1), i + 1] as const),
  ['PERTAMA', 1],
]);

const sebelumLampiran = (t: Tempat): boolean => t !== 'lampiran' && t !== 'penjelasan';
const sebelumPenutup = (t: Tempat): boolean => sebelumLampiran(t) && t !== 'penutup' && t !== 'tembusan';

type Langkah = Pick<BarisBertempat, 'tempat' | 'buka' | 'isi'>;

/** The place of a line, from the place of the one before. */
const langkah = (kini: Tempat, teks: string, judulTembusan: string): Langkah => {
  const di = (tempat: Tempat): Langkah => ({ tempat, buka: null, isi: teks });
  if (teks === 'PENJELASAN' && (kini === 'penutup' || kini === 'tembusan')) return di('penjelasan');
  if (kini !== 'kepala' && LAMPIRAN.test(teks) && kini !== 'penjelasan') return di('lampiran');
  if (!sebelumLampiran(kini)) return di(kini);
  if (teks.length < 80 && (TEMBUSAN.test(teks) || (judulTembusan !== '' && teks === judulTembusan)))
    return di('tembusan');
  if (!sebelumPenutup(kini)) return di(kini);
  if (/^(?:ditetapkan di|agar setiap orang)\b/i.test(teks)) return di('penutup');
  if (teks.length < 30 && (MEMUTUSKAN.test(teks) || PERSETUJUAN.test(teks))) return di('memutuskan');
  const label = LABEL.exec(teks);
  if (label) {
    const nama = (label[1] ?? '').toLowerCase();
    return { tempat: nama as Tempat, buka: { macam: 'label', nama }, isi: teks.slice(label[0].length) };
  }
  const diktum = DIKTUM.exec(teks);
  if (diktum && NOMOR_DIKTUM.has(diktum[1] ?? '')) {
    return { tempat: 'batang', buka: { macam: 'diktum', nama: diktum[1] ?? '' }, isi: teks.slice(diktum[0].length) };
  }
  const pasal = PASAL.exec(teks);
  if (pasal) return { tempat: 'batang', buka: { macam: 'pasal', nama: pasal[1] ?? '' }, isi: '' };
  if (BAB.test(teks)) return { tempat: 'batang', buka: { macam: 'bab', nama: teks }, isi: '' };
  return di(kini);
};

/** Walks the lines once and says of each where it stands. */
export const bagikan = (baris: readonly Baris[], judulTembusan: string): readonly BarisBertempat[] => {
  let kini: Tempat = 'kepala';
  return baris.map((b, index) => {
    const next = langkah(kini, b.teks, judulTembusan);
    kini = next.tempat;
    return { ...b, index, ...next };
  });
};
