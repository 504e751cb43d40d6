import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { RIWAYAT } from '../tab/riwayat.ts';
import type { Nilai } from '../tab/tab.ts';
import { normaliseText } from '../teks.ts';
import { utf8 } from '../utf8.ts';
import { type Json, kanonik } from './kanonik.ts';

/** Before and after of every value that an event changed: `{kunci: [sebelum, sesudah]}`; `+tab` holds rows added to other tabs. */
export type Perubahan = {
  readonly [key: string]: readonly [Nilai, Nilai] | readonly Json[] | { readonly [key: string]: Json };
};

/** One event of the history. Every field is text once written; `perubahan` is JSON. */
export type Peristiwa = {
  readonly waktu: string;
  readonly operator: string;
  readonly operator_nama: string;
  readonly peran: string;
  readonly cara: string;
  readonly kelompok: string;
  readonly tindakan: string;
  readonly id: string;
  readonly dari: string;
  readonly ke: string;
  readonly versi: number;
  readonly diputuskan_oleh: string;
  readonly dasar_no: string;
  readonly dasar_tgl: string;
  readonly catatan: string;
  readonly perubahan: Perubahan;
  readonly permintaan: string;
};

/** What follows `segel` when the JSON is longer than a cell should hold. */
export const BATAS_JSON = 32000;

const FIELDS = RIWAYAT.columns.map((c) => c.key);
const AT = new Map(FIELDS.map((key, i) => [key as string, i]));
const at = (key: (typeof FIELDS)[number]): number => AT.get(key) as number;

/** The sealed cells in canonical order, each with its name as JSON prints it: settled once, not once an event. */
const SIGNED = FIELDS.filter((key) => key !== 'segel')
  .sort()
  .map((key, i) => ({ at: at(key), name: `${i === 0 ? '{' : ','}${JSON.stringify(key)}:` }));

/**
 * SHA-256 over the canonical JSON of the whole event with the previous seal, in hex. The cells stand as the tab declares
 * them, `perubahan` whole; the cell of the seal itself does not count.
 */
export const segelDari = (cells: readonly string[]): string => {
  let json = '';
  for (const { at, name } of SIGNED) json += name + JSON.stringify(cells[at] ?? '');
  return bytesToHex(sha256(utf8(`${json}}`)));
};

/** The cells over which a JSON text is laid out. */
export const chunks = (json: string): string[] => {
  const parts: string[] = [];
  for (let i = 0; i < json.length; ) {
    let end = Math.min(i + BATAS_JSON, json.length);
    // Never between the halves of a character outside the BMP: a cell would give back a replacement mark.
    if (end < json.length && (json.charCodeAt(end - 1) & 0xfc00) === 0xd800) end--;
    parts.push(json.slice(i, end));
    i = end;
  }
  return parts;
};

/** The rows that append these events to a chain, each as cells of the Riwayat tab; all rows have the same width. */
export const rantai = (
  events: readonly Peristiwa[],
  last: { readonly no: number; readonly segel: string },
): { readonly rows: string[][]; readonly no: number; readonly segel: string } => {
  let { no, segel } = last;
  const rows = events.map((e) => {
    no++;
    const cells = FIELDS.map((key) => {
      if (key === 'no') return String(no);
      if (key === 'segel_sebelum') return segel;
      if (key === 'perubahan') return normaliseText(kanonik(e.perubahan as Json));
      return key === 'segel' ? '' : normaliseText(String(e[key]));
    });
    segel = segelDari(cells);
    const [first = '', ...more] = chunks(cells[at('perubahan')] ?? '');
    cells[at('perubahan')] = first;
    cells[at('segel')] = segel;
    return [...cells, ...more];
  });
  const width = Math.max(0, ...rows.map((r) => r.length));
  for (const row of rows) while (row.length < width) row.push('');
  return { rows, no, segel };
};

const whole = (row: readonly string[]): string => (row[at('perubahan')] ?? '') + row.slice(FIELDS.length).join('');

/** An event read back from its row of cells. */
export const bacaPeristiwa = (row: readonly string[]): Peristiwa & { readonly no: number; readonly segel: string } => {
  const text = (key: (typeof FIELDS)[number]): string => row[at(key)] ?? '';
  return {
    no: Number(text('no')),
    waktu: text('waktu'),
    operator: text('operator'),
    operator_nama: text('operator_nama'),
    peran: text('peran'),
    cara: text('cara'),
    kelompok: text('kelompok'),
    tindakan: text('tindakan'),
    id: text('id'),
    dari: text('dari'),
    ke: text('ke'),
    versi: Number(text('versi')),
    diputuskan_oleh: text('diputuskan_oleh'),
    dasar_no: text('dasar_no'),
    dasar_tgl: text('dasar_tgl'),
    catatan: text('catatan'),
    perubahan: JSON.parse(whole(row) || '{}') as Perubahan,
    permintaan: text('permintaan'),
    segel: text('segel'),
  };
};
