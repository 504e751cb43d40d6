/** Hex digits of a head that a code carries: 80 bits, out of reach for anyone who would have to find a second history. */
const DIGIT = 20;

/** Hex digits of a whole seal. */
const PENUH = 64;

/**
 * The Kode Keutuhan: how many events, then the first 80 bits of the last one's seal, in groups that are easily typed from
 * paper, as `128-3F9A-07C1-55D0-E2B4-9A61`. An empty history is `0`.
 */
export const kodeKeutuhan = ({ jumlah, kepala }: { readonly jumlah: number; readonly kepala: string }): string => {
  if (jumlah === 0) return '0';
  const groups = kepala.slice(0, DIGIT).toUpperCase().match(/.{4}/g) ?? [];
  return [String(jumlah), ...groups].join('-');
};

/**
 * Reads a Kode Keutuhan as people type or paste it: any case, any dashes, dots or blanks, the words before a colon, an O for a
 * zero. The head comes back as short as it was given. Null when the text is none.
 */
export const bacaKodeKeutuhan = (text: string): { readonly jumlah: number; readonly kepala: string } | null => {
  const groups = text
    .slice(text.lastIndexOf(':') + 1)
    .toLowerCase()
    .replace(/o/g, '0')
    .replace(/[il|]/g, '1')
    .split(/[\s\u00a0\u200b-\u200f\u2010-\u2015\u2212\u00ad\ufeff\-_.]+/)
    .filter((g) => g !== '');
  const [count = '', ...head] = groups;
  if (head.length === 0 && /^0+$/.test(count)) return { jumlah: 0, kepala: '' };
  return head.length === 0 ? tanpaJeda(count) : dari(count, head.join(''));
};

const dari = (count: string, kepala: string): { readonly jumlah: number; readonly kepala: string } | null =>
  /^\d{1,9}$/.test(count) &&
  Number(count) > 0 &&
  /^[0-9a-f]+$/.test(kepala) &&
  (kepala.length === DIGIT || kepala.length === PENUH)
    ? { jumlah: Number(count), kepala }
    : null;

/** Typed in one go: the last 80 bits are the head, what stands before them is the count. */
const tanpaJeda = (all: string): { readonly jumlah: number; readonly kepala: string } | null =>
  all.length > DIGIT ? dari(all.slice(0, -DIGIT), all.slice(-DIGIT)) : null;

/** Whether a whole seal is the one that was kept. A kept one may be shortened, to 80 bits at the least: shorter proves nothing. */
export const samaKepala = (penuh: string, disimpan: string): boolean =>
  disimpan.length >= DIGIT && penuh.startsWith(disimpan.toLowerCase());
