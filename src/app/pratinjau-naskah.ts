import type { Naskah } from '../domain/naskah/naskah.ts';
import { renderHtml } from '../domain/naskah/render-html.ts';
import { renderText } from '../domain/naskah/render-text.ts';
import type { NaskahDiminta } from './buat-naskah.ts';

/** A document before it is made: as a page and as plain text. `jumlah` is how many one request would make; the first is shown. */
export type Pratinjau = {
  readonly judul: string;
  readonly jumlah: number;
  readonly html: string;
  readonly teks: string;
};

/** Shows what would be made. Nothing is recorded, numbered or created. */
export const pratinjauDari = (diminta: readonly NaskahDiminta[]): Pratinjau | null => {
  const [first] = diminta;
  if (!first) return null;
  const naskah: Naskah = first.naskah;
  return { judul: first.judul, jumlah: diminta.length, html: renderHtml(naskah), teks: renderText(naskah) };
};
