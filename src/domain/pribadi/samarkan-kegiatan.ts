import { type Json, kanonik } from '../riwayat/kanonik.ts';
import { chunks, segelDari } from '../riwayat/peristiwa.ts';
import type { Redaksi } from '../riwayat/redaksi.ts';
import { RIWAYAT } from '../tab/riwayat.ts';
import { normaliseText } from '../teks.ts';
import { type Pencarian, samarkanTeks } from './temukan.ts';

type Kunci = (typeof RIWAYAT.columns)[number]['key'];

const WIDTH = RIWAYAT.columns.length;
export const letakRiwayat = (key: Kunci): number => RIWAYAT.columns.findIndex((c) => c.key === key);

const NO = letakRiwayat('no');
const ID = letakRiwayat('id');
const PERUBAHAN = letakRiwayat('perubahan');
const SEGEL = letakRiwayat('segel');

/** Cells in which people write; who recorded an act stays, because that proves who answers for it. */
const TEKS: readonly number[] = [letakRiwayat('catatan'), letakRiwayat('diputuskan_oleh')];

/** What is looked for in an event: the person everywhere, and in personal values what else is known of them there. */
export type Sasaran = {
  readonly cari: readonly Pencarian[];
  /** By entry: the person's other values, looked for under these keys only. */
  readonly ikutan: ReadonlyMap<string, readonly Pencarian[]>;
  readonly kunciPribadi: ReadonlySet<string>;
};

const walk = (value: Json, turn: (text: string) => string): Json => {
  if (typeof value === 'string') return turn(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((v) => walk(v, turn));
  return Object.fromEntries(
    Object.entries(value as { readonly [key: string]: Json }).map(([k, v]) => [k, walk(v, turn)]),
  );
};

const samarkanJson = (json: string, id: string, { cari, ikutan, kunciPribadi }: Sasaran): string => {
  const value = JSON.parse(json || '{}') as { readonly [key: string]: Json };
  const more = ikutan.get(id) ?? [];
  const out = Object.fromEntries(
    Object.entries(value).map(([key, v]) => {
      const all = kunciPribadi.has(key) || key === '+mentah' ? [...cari, ...more] : cari;
      return [key, walk(v, (text) => samarkanTeks(text, all))];
    }),
  );
  return normaliseText(kanonik(out));
};

/** The JSON of an event, put together again from its cells. */
export const jsonKegiatan = (row: readonly string[]): string => (row[PERUBAHAN] ?? '') + row.slice(WIDTH).join('');

/**
 * An event with the person taken out, as wide as it was, and what a later event has to declare of it; null where it names
 * nobody or cannot be read. Its number, its seal and the seal before it stay: the chain goes through it as ever.
 */
export const samarkanKegiatan = (
  row: readonly string[],
  sasaran: Sasaran,
): { readonly row: readonly string[]; readonly redaksi: Redaksi } | null => {
  const before = jsonKegiatan(row);
  let json: string;
  try {
    json = samarkanJson(before, row[ID] ?? '', sasaran);
  } catch {
    return null;
  }
  const cells = row.slice(0, WIDTH);
  for (const at of TEKS) cells[at] = samarkanTeks(cells[at] ?? '', sasaran.cari);
  const samar = [json, ...TEKS.map((at) => cells[at] ?? '')];
  if ([before, ...TEKS.map((at) => row[at] ?? '')].every((text, i) => text === samar[i])) return null;
  const [first = '', ...rest] = chunks(json);
  const sidik = segelDari(cells.map((c, i) => (i === PERUBAHAN ? json : c)));
  cells[PERUBAHAN] = first;
  const wide = [...cells, ...rest];
  while (wide.length < row.length) wide.push('');
  return { row: wide, redaksi: { no: Number(cells[NO]), segel: cells[SEGEL] ?? '', sidik } };
};

/** Before and after of some columns as an event changed them, each as one record. */
export const isianKegiatan = (
  row: readonly string[],
  keys: readonly string[],
): readonly Readonly<Record<string, string>>[] => {
  let value: Readonly<Record<string, unknown>>;
  try {
    value = JSON.parse(jsonKegiatan(row) || '{}') as Readonly<Record<string, unknown>>;
  } catch {
    return [];
  }
  return [0, 1].map((side) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const pair = value[key];
        return Array.isArray(pair) ? [[key, String((pair as unknown[])[side] ?? '')] as const] : [];
      }),
    ),
  );
};
