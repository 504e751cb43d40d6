import type { Sel, SelBertanda } from '../app/kantor.ts';
import { hurufKolom } from './huruf-kolom.ts';
import type { Tempat } from './tempat.ts';

/** Tints of the check; never the only sign, the list says the same in words. */
const WARNA = { WAJIB: '#f4cccc', CEK: '#fff2cc' } as const;
const OURS: ReadonlySet<string> = new Set(Object.values(WARNA));
const PUTIH = '#ffffff';

/** How a note of the check begins: any other note belongs to a person. */
const AWALAN = 'Lumbung Inovasi: ';

/** Kinds of advice that get their own words; the rest share one note, because every distinct text is a write. */
const MAKS_TEKS = 2;
const UMUM = `${AWALAN}wajib diperbaiki. Lihat tab Perlu Diperbaiki.`;

type Kotak = { readonly baris: number; readonly kolom: number };

const address = (k: Kotak): string => `${hurufKolom(k.kolom)}${k.baris}`;

/** Neighbouring cells of a column become one range: a list of ten thousand single cells is slow to send. */
const ranges = (cells: readonly Kotak[]): string[] => {
  const sorted = [...cells].sort((a, b) => a.kolom - b.kolom || a.baris - b.baris);
  const out: string[] = [];
  let start: Kotak | undefined;
  let end: Kotak | undefined;
  const close = (): void => {
    if (start && end) out.push(start === end ? address(start) : `${address(start)}:${address(end)}`);
  };
  for (const c of sorted) {
    if (end && c.kolom === end.kolom && c.baris === end.baris + 1) end = c;
    else {
      close();
      start = c;
      end = c;
    }
  }
  close();
  return out;
};

/** The words of the notes: the most frequent kinds of advice keep their own. */
const teksCatatan = (baru: readonly SelBertanda[]): ((catatan: string) => string) => {
  const counts = new Map<string, number>();
  for (const b of baru) if (b.catatan !== null) counts.set(b.catatan, (counts.get(b.catatan) ?? 0) + 1);
  const own = new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MAKS_TEKS)
      .map(([t]) => t),
  );
  return (catatan) => (own.has(catatan) ? `${AWALAN}${catatan}` : UMUM);
};

/**
 * Marks cells and takes back the marks of the last check, in two reads and at most seven writes. A colour or a note that is
 * not ours is a person's and stays.
 */
export const tandaiSel = (
  { sheet, letak }: Tempat,
  lama: readonly Sel[],
  baru: readonly SelBertanda[],
  terakhir: number,
): void => {
  const at = (s: Sel): Kotak => ({ baris: s.baris, kolom: (letak.get(s.key) ?? -1) + 1 });
  const inside = (k: Kotak): boolean => k.kolom > 0 && k.baris > 1 && k.baris <= terakhir;
  const cells = [...lama.map(at), ...baru.map(at)].filter(inside);
  if (cells.length === 0) return;
  const top = Math.min(...cells.map((c) => c.baris));
  const left = Math.min(...cells.map((c) => c.kolom));
  const box = sheet.getRange(
    top,
    left,
    Math.max(...cells.map((c) => c.baris)) - top + 1,
    Math.max(...cells.map((c) => c.kolom)) - left + 1,
  );
  const colours = box.getBackgrounds();
  const notes = box.getNotes();
  const colour = (k: Kotak): string => colours[k.baris - top]?.[k.kolom - left] ?? PUTIH;
  const note = (k: Kotak): string => notes[k.baris - top]?.[k.kolom - left] ?? '';

  const want = new Map(baru.filter((b) => inside(at(b))).map((b) => [address(at(b)), b]));
  const tint: Record<keyof typeof WARNA, Kotak[]> = { WAJIB: [], CEK: [] };
  const wash: Kotak[] = [];
  const unnote: Kotak[] = [];
  const write = new Map<string, Kotak[]>();
  const words = teksCatatan(baru);
  for (const b of want.values()) {
    const k = at(b);
    const now = colour(k);
    if (now !== WARNA[b.tingkat] && (now === PUTIH || OURS.has(now))) tint[b.tingkat].push(k);
    const text = b.catatan === null ? '' : words(b.catatan);
    const have = note(k);
    if (text !== '' && have !== text && (have === '' || have.startsWith(AWALAN)))
      write.set(text, [...(write.get(text) ?? []), k]);
    else if (text === '' && have.startsWith(AWALAN)) unnote.push(k);
  }
  for (const s of lama) {
    const k = at(s);
    if (!inside(k) || want.has(address(k))) continue;
    if (OURS.has(colour(k))) wash.push(k);
    if (note(k).startsWith(AWALAN)) unnote.push(k);
  }
  for (const [tingkat, list] of Object.entries(tint))
    if (list.length > 0) sheet.getRangeList(ranges(list)).setBackground(WARNA[tingkat as keyof typeof WARNA]);
  if (wash.length > 0) sheet.getRangeList(ranges(wash)).setBackground(null);
  for (const [text, list] of write) sheet.getRangeList(ranges(list)).setNote(text);
  if (unnote.length > 0) sheet.getRangeList(ranges(unnote)).clearNote();
};
