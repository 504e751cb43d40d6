import type { Penandaan, Sel, SelBertanda } from '../app/kantor.ts';
import { hurufKolom } from './huruf-kolom.ts';
import type { Tempat } from './tempat.ts';

/**
 * Tints of the check; never the only sign, the list says the same in words. No palette offers exactly these: a cell that
 * shows one was marked by a check.
 */
const WARNA = { WAJIB: '#f4cccd', CEK: '#fff2cd' } as const;
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
 * Marks cells of some rows and takes back the other marks of a check there, in two reads and at most seven writes. A colour
 * or a note that is not ours is a person's and stays.
 */
export const tandaiSel = ({ sheet, letak }: Tempat, { baru, biarkan = [], pertama, terakhir }: Penandaan): void => {
  if (terakhir < pertama) return;
  const left = Math.min(...letak.values()) + 1;
  const width = Math.max(...letak.values()) + 2 - left;
  const box = sheet.getRange(pertama, left, terakhir - pertama + 1, width);
  const colours = box.getBackgrounds();
  const notes = box.getNotes();
  const places = [...letak].map(([key, at]) => [key, at + 1] as const);

  const slot = (s: Sel): string => `${s.baris}|${s.key}`;
  const want = new Map(baru.map((b) => [slot(b), b]));
  const tetap = new Set(biarkan.map(slot));
  const tint: Record<keyof typeof WARNA, Kotak[]> = { WAJIB: [], CEK: [] };
  const wash: Kotak[] = [];
  const unnote: Kotak[] = [];
  const write = new Map<string, Kotak[]>();
  const words = teksCatatan(baru);
  const tandaiSatu = (k: Kotak, b: SelBertanda, colour: string, note: string): void => {
    if ((colour === PUTIH || OURS.has(colour)) && colour !== WARNA[b.tingkat]) tint[b.tingkat].push(k);
    const text = b.catatan === null ? '' : words(b.catatan);
    if (text !== '' && note !== text && (note === '' || note.startsWith(AWALAN)))
      write.set(text, [...(write.get(text) ?? []), k]);
    else if (text === '' && note.startsWith(AWALAN)) unnote.push(k);
  };
  for (let i = 0; i < colours.length; i++)
    for (const [key, kolom] of places) {
      const baris = pertama + i;
      const colour = colours[i]?.[kolom - left] ?? PUTIH;
      const note = notes[i]?.[kolom - left] ?? '';
      const name = `${baris}|${key}`;
      const b = want.get(name);
      if (b) tandaiSatu({ baris, kolom }, b, colour, note);
      else if ((note === '' && colour === PUTIH) || tetap.has(name)) continue;
      else {
        if (OURS.has(colour)) wash.push({ baris, kolom });
        if (note.startsWith(AWALAN)) unnote.push({ baris, kolom });
      }
    }
  for (const [tingkat, list] of Object.entries(tint))
    if (list.length > 0) sheet.getRangeList(ranges(list)).setBackground(WARNA[tingkat as keyof typeof WARNA]);
  if (wash.length > 0) sheet.getRangeList(ranges(wash)).setBackground(null);
  for (const [text, list] of write) sheet.getRangeList(ranges(list)).setNote(text);
  if (unnote.length > 0) sheet.getRangeList(ranges(unnote)).clearNote();
};
