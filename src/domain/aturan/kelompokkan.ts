import { type Cell, foldName } from '../teks.ts';
import type { Perlu, SelRegister } from './aturan.ts';
import { aturanByKode } from './semua-aturan.ts';

/** How many rows a sentence names. */
const SEBUT = 3;
const PANJANG_NAMA = 60;

const kunciDari = (p: Perlu, cellAt: (sel: SelRegister) => Cell): string | null => {
  const kelompok = aturanByKode(p.kode)?.kelompok;
  if (kelompok === undefined || p.key === '') return null;
  if (kelompok === 'register') return `${p.kode}|${p.tingkat}`;
  return `${p.kode}|${p.tingkat}|${foldName(String(cellAt(p)))}|${JSON.stringify(p.data)}`;
};

const daftar = (sel: readonly SelRegister[], namaDi: (baris: number) => string): string => {
  const baris = [...new Set(sel.map((s) => s.baris))];
  const named = baris.slice(0, SEBUT).map((b) => {
    const nama = namaDi(b).slice(0, PANJANG_NAMA);
    return nama === '' ? `baris ${b}` : `baris ${b} (${nama})`;
  });
  return baris.length > SEBUT ? `${named.join(', ')}, dan ${baris.length - SEBUT} baris lain` : named.join(', ');
};

/**
 * Findings that one act would clear become one, standing where the first of them stood: the rule says whether those of one
 * value belong together, or all of the register. One alone stays as it is.
 */
export const kelompokkan = (
  perlu: readonly Perlu[],
  cellAt: (sel: SelRegister) => Cell,
  namaDi: (baris: number) => string,
): readonly Perlu[] => {
  const groups = new Map<string, Perlu[]>();
  const order: (Perlu | string)[] = [];
  for (const p of perlu) {
    const kunci = kunciDari(p, cellAt);
    if (kunci === null) {
      order.push(p);
      continue;
    }
    const group = groups.get(kunci);
    if (group) group.push(p);
    else {
      groups.set(kunci, [p]);
      order.push(kunci);
    }
  }
  return order.map((o) => {
    if (typeof o !== 'string') return o;
    const group = groups.get(o) as Perlu[];
    const first = group[0] as Perlu;
    if (group.length === 1) return first;
    const sel = group.map(({ baris, key }) => ({ baris, key }));
    return { ...first, sel, data: { ...first.data, daftar: daftar(sel, namaDi) } };
  });
};
