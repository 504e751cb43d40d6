import { ringkasFrasa } from './kata-umum.ts';

/** A stretch of a title between brackets, quotation marks, colons or dashes. */
export type Ruas = { readonly kata: readonly Kepingan[]; readonly kurung: boolean };

/** A word as it is written, in small letters, and whether it was written in capitals. */
export type Kepingan = { readonly teks: string; readonly kapital: boolean };

const PEMISAH = /\s*(?:[()[\]{}":;|]|\s[-–—]+\s|[–—]|\s[-–—]+|[-–—]+\s)\s*/;

const ROMAWI: Readonly<Record<string, string>> = {
  ii: '2',
  iii: '3',
  iv: '4',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
};

/** Letters that stand alone belong together: 'S.I.B.E.C.I.K' is one word. */
const gabungHuruf = (words: readonly Kepingan[]): Kepingan[] => {
  const out: Kepingan[] = [];
  let run: Kepingan[] = [];
  const flush = (): void => {
    if (run.length > 2) out.push({ teks: run.map((w) => w.teks).join(''), kapital: true });
    else out.push(...run);
    run = [];
  };
  for (const w of words) {
    if (/^\p{L}$/u.test(w.teks)) run.push(w);
    else {
      flush();
      out.push(w);
    }
  }
  flush();
  return out;
};

const kepingan = (text: string): Kepingan[] => {
  const words = text
    .replace(/(\d+)[.,]0(?!\d)/g, '$1')
    .replace(/(?<=[\p{L}\d])\s?\+/gu, ' plus ')
    .match(/[\p{L}\p{N}]+/gu);
  return gabungHuruf(
    (words ?? []).flatMap((w) => {
      const kapital = /\p{Lu}.*\p{Lu}/u.test(w) || (/^\p{Lu}$/u.test(w) && w !== 'I');
      const lower = w.toLowerCase();
      const angka = /^(\p{L}{3,}|v|ver)(\d{1,2})$/u.exec(lower);
      if (angka)
        return [
          { teks: angka[1] ?? '', kapital },
          { teks: angka[2] ?? '', kapital: false },
        ];
      return [{ teks: ROMAWI[lower] ?? lower, kapital }];
    }),
  );
};

/** The stretches of a cleaned title, each as its words; roman numbers from II on and '2.0' have become digits. */
export const pecahJudul = (bersih: string): readonly Ruas[] => {
  const out: Ruas[] = [];
  let depth = 0;
  for (const part of bersih.split(/([()[\]])/)) {
    if (part === '(' || part === '[') depth++;
    else if (part === ')' || part === ']') depth = Math.max(0, depth - 1);
    else
      for (const text of part.split(PEMISAH)) {
        const kata = kepingan(text);
        if (kata.length > 0) out.push({ kata, kurung: depth > 0 });
      }
  }
  return out;
};

/** Words with every phrase that one word stands for put as that word. */
export const denganFrasa = (words: readonly string[]): readonly string[] => ringkasFrasa(words.join(' ')).split(' ');
