import { tidy } from '../teks.ts';

/** A line that says something, white space collapsed; `no` counts from 1 in the text as it was pasted. */
export type Baris = { readonly no: number; readonly teks: string };

/** From where to where in the flowing text. */
export type Rentang = { readonly mulai: number; readonly akhir: number };

/** All lines as one flowing text, for what runs over the end of a line. */
export type Aliran = {
  readonly teks: string;
  /** Offset of each line, in the order of the lines. */
  readonly awal: readonly number[];
  /** Number of the line in which an offset lies. */
  readonly barisPada: (at: number) => number;
};

/** Word and Google Docs set their own quotes, hyphens and soft hyphens; rules look for plain ones. */
const polos = (teks: string): string =>
  teks
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u00ad/g, '');

/** A label or mark whose text stands in the next cell of a table, pasted as the next line. */
const TANPA_ISI = /^(?:[A-Za-z ]{1,30} ?: ?)?(?:[a-z]{1,2}|\d{1,3})[.)]$/;
const LABEL = /^[A-Za-z][A-Za-z ]{3,30}$/;

/** Page numbers and ruled lines are no text. */
const HIASAN = /^(?:- ?\d{1,3} ?-|\d{1,3}|={3,}|-{3,})$/;

/** The lines of a pasted text. A colon or mark that a table set on a line of its own joins what it belongs to. */
export const bacaBaris = (teks: string): readonly Baris[] => {
  const out: { no: number; teks: string }[] = [];
  for (const [i, raw] of polos(teks)
    .split(/\r\n?|[\n\v\f\u2028\u2029]/)
    .entries()) {
    const line = tidy(raw);
    if (line === '' || HIASAN.test(line)) continue;
    const last = out[out.length - 1];
    const joins =
      last !== undefined &&
      last.teks.length < 40 &&
      (line.startsWith(':') ? LABEL.test(last.teks) : TANPA_ISI.test(last.teks));
    if (joins) last.teks += ` ${line}`;
    else out.push({ no: i + 1, teks: line });
  }
  return out;
};

/** A word cut at a hyphen or slash goes on without a space. */
const SAMBUNG = /[A-Za-z][-/]$/;

export const alirkan = (baris: readonly Baris[]): Aliran => {
  const parts: string[] = [];
  const awal: number[] = [];
  let at = 0;
  for (const { teks } of baris) {
    awal.push(at);
    const part = SAMBUNG.test(teks.slice(-2)) ? teks : `${teks} `;
    parts.push(part);
    at += part.length;
  }
  const barisPada = (offset: number): number => {
    let [low, high] = [0, awal.length - 1];
    while (low < high) {
      const mid = Math.ceil((low + high) / 2);
      if ((awal[mid] ?? 0) <= offset) low = mid;
      else high = mid - 1;
    }
    return baris[low]?.no ?? 1;
  };
  return { teks: parts.join(''), awal, barisPada };
};
