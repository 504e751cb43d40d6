import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { RIWAYAT } from '../tab/riwayat.ts';
import type { Nilai } from '../tab/tab.ts';
import { normaliseText } from '../teks.ts';
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

/** UTF-8 bytes; Apps Script has no TextEncoder. Lone surrogates were removed when the text was normalised. */
export const utf8 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 3);
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    let c = text.charCodeAt(i);
    if (c < 0x80) {
      bytes[n++] = c;
      continue;
    }
    if (c >= 0xd800 && c < 0xdc00) c = 0x10000 + ((c & 0x3ff) << 10) + (text.charCodeAt(++i) & 0x3ff);
    if (c < 0x800) bytes[n++] = 0xc0 | (c >> 6);
    else {
      if (c < 0x10000) bytes[n++] = 0xe0 | (c >> 12);
      else {
        bytes[n++] = 0xf0 | (c >> 18);
        bytes[n++] = 0x80 | ((c >> 12) & 0x3f);
      }
      bytes[n++] = 0x80 | ((c >> 6) & 0x3f);
    }
    bytes[n++] = 0x80 | (c & 0x3f);
  }
  return bytes.subarray(0, n);
};

/** SHA-256 over the canonical JSON of the whole event with the previous seal, in hex. */
const segelDari = (fields: Readonly<Record<string, string>>): string => {
  const { segel: _, ...signed } = fields;
  return bytesToHex(sha256(utf8(kanonik(signed))));
};

const chunks = (json: string): string[] => {
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
    const fields: Record<string, string> = {};
    for (const key of FIELDS) {
      if (key === 'no') fields[key] = String(no);
      else if (key === 'segel_sebelum') fields[key] = segel;
      else if (key === 'perubahan') fields[key] = normaliseText(kanonik(e.perubahan as Json));
      else if (key !== 'segel') fields[key] = normaliseText(String(e[key]));
    }
    segel = segelDari(fields);
    const [first = '', ...more] = chunks(fields['perubahan'] ?? '');
    return [
      ...FIELDS.map((key) => (key === 'segel' ? segel : key === 'perubahan' ? first : (fields[key] ?? ''))),
      ...more,
    ];
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

export type Putusan = 'UTUH' | 'DIUBAH' | 'DIHAPUS' | 'TERPOTONG' | 'DITULIS_ULANG';

/**
 * Walks the chain. A changed event and a removed one show by themselves; a cut tail and a full rewrite show only against
 * a seal (count and head) that was kept elsewhere.
 */
export const periksaRantai = (
  rows: readonly (readonly string[])[],
  kept?: { readonly jumlah: number; readonly kepala: string },
): { readonly putusan: Putusan; readonly jumlah: number; readonly kepala: string; readonly no: number | null } => {
  let before = '';
  let putusan: Putusan = 'UTUH';
  let where: number | null = null;
  for (const [i, row] of rows.entries()) {
    const fields: Record<string, string> = {};
    for (const key of FIELDS) fields[key] = key === 'perubahan' ? whole(row) : (row[at(key)] ?? '');
    const no = Number(fields['no']);
    if (no !== i + 1 || fields['segel_sebelum'] !== before) putusan = 'DIHAPUS';
    if (segelDari(fields) !== fields['segel']) putusan = 'DIUBAH';
    if (putusan !== 'UTUH') {
      where = i + 1;
      break;
    }
    before = fields['segel'] ?? '';
  }
  const kepala = rows.length > 0 ? (rows[rows.length - 1]?.[at('segel')] ?? '') : '';
  if (putusan === 'UTUH' && kept) {
    if (rows.length < kept.jumlah) putusan = 'TERPOTONG';
    else if (kept.jumlah > 0 && rows[kept.jumlah - 1]?.[at('segel')] !== kept.kepala) putusan = 'DITULIS_ULANG';
  }
  return { putusan, jumlah: rows.length, kepala, no: where };
};
