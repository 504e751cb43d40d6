/** The mark of an item: its kind tells the level, its value the place in the list. */
export type Tanda = { readonly macam: string; readonly nilai: number; readonly panjang: number };

/** 'a' → 1, 'z' → 26, 'aa' → 27. */
const nilaiHuruf = (huruf: string): number => {
  const last = huruf.charCodeAt(huruf.length - 1) - 96;
  return huruf.length === 1 ? last : 26 * (huruf.charCodeAt(0) - 96) + last;
};

const BENTUK: readonly (readonly [macam: string, bentuk: RegExp])[] = [
  ['a.', /^([a-z]|([a-z])\2)\.(?: |$)/],
  ['1.', /^(\d{1,3})\.(?: |$)/],
  ['a)', /^([a-z])\)(?: |$)/],
  ['1)', /^(\d{1,3})\)(?: |$)/],
  ['(a)', /^\(([a-z])\)(?: |$)/],
  ['(1)', /^\((\d{1,3})\)(?: |$)/],
  ['-', /^[-•·▪●](?: |$)/],
];

/** The mark a line begins with, or null. Bullets have no value. */
export const tandaDari = (line: string): Tanda | null => {
  for (const [macam, bentuk] of BENTUK) {
    const m = bentuk.exec(line);
    if (!m) continue;
    const mark = m[1] ?? '';
    return { macam, nilai: /\d/.test(mark) ? Number(mark) : mark === '' ? 0 : nilaiHuruf(mark), panjang: m[0].length };
  }
  return null;
};

/** An item of a consideration, legal basis or list of copies; without a mark where the paste lost it. */
export type Butir = { readonly tanda: Tanda | null; readonly teks: string; readonly baris: number };

type Masukan = { readonly no: number; readonly teks: string };

/** Where no line has a mark, an item ends with its semicolon. */
const tanpaTanda = (lines: readonly Masukan[]): Butir[] => {
  const out: { tanda: null; teks: string; baris: number }[] = [];
  let open = false;
  for (const { no, teks } of lines) {
    const last = out[out.length - 1];
    if (open && last) last.teks += ` ${teks}`;
    else out.push({ tanda: null, teks, baris: no });
    open = !teks.endsWith(';');
  }
  return out;
};

/** Items by the kind of mark that comes first; marks of other kinds belong to the item they stand in. */
export const bacaButir = (lines: readonly Masukan[]): readonly Butir[] => {
  const first = lines.map((l) => tandaDari(l.teks)).find((t) => t !== null);
  if (!first) return tanpaTanda(lines);
  const out: { tanda: Tanda | null; teks: string[]; baris: number }[] = [];
  for (const { no, teks } of lines) {
    const tanda = tandaDari(teks);
    const last = out[out.length - 1];
    if (tanda?.macam === first.macam) out.push({ tanda, teks: [teks.slice(tanda.panjang)], baris: no });
    else if (last) last.teks.push(teks);
    else out.push({ tanda: null, teks: [teks], baris: no });
  }
  return out.map((b) => ({ ...b, teks: b.teks.join(' ').trim() }));
};
