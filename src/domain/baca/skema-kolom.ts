import * as z from 'zod/mini';
import type { Column, Nilai } from '../tab/tab.ts';
import { BATAS_SEL, type Cell, isBlank, tidy } from '../teks.ts';
import { parseDaftarUrusan, parseUrusan } from '../urusan.ts';
import { bacaAngka, bacaRupiah, sebabBukanAngka } from './baca-angka.ts';
import { bacaPilihan } from './baca-pilihan.ts';
import { bacaTanggal } from './baca-tanggal.ts';

/** Why a cell could not be read, or was read with a doubt. The sentence is made elsewhere from code and data. */
export type MasalahSel = { readonly kode: string; readonly data: Readonly<Record<string, string | number>> };

const URL = /^https?:\/\/[^\s/$.?#][^\s]*$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** No register and no official's term in it reaches further back. */
const TERAWAL = '1970-01-01';

type Ctx = { issues: unknown[] };
const reject = (ctx: Ctx, input: unknown, kode: string, data: MasalahSel['data'] = {}): never => {
  ctx.issues.push({ code: 'custom', message: kode, params: data, input, continue: false });
  return z.NEVER;
};

/** Text of a cell; numbers and booleans that Sheets made of a typed text are put back into words. */
const cellText = z.pipe(
  z.union([z.string(), z.number(), z.boolean()]),
  z.transform((v, ctx) => {
    const text = typeof v === 'boolean' ? (v ? 'TRUE' : 'FALSE') : String(v);
    return text.length > BATAS_SEL ? reject(ctx, v, 'F08', { panjang: text.length, batas: BATAS_SEL }) : text;
  }),
);

const parsed = <T extends Nilai>(read: (text: string, ctx: Ctx, input: unknown) => T) =>
  z.pipe(
    cellText,
    z.transform((text, ctx) => read(text, ctx, text)),
  );

const number = (read: (text: string) => number | null) =>
  z.union([
    z.number(),
    parsed((text, ctx) => {
      const sebab = sebabBukanAngka(text);
      return read(text) ?? reject(ctx, text, 'F02', sebab === '' ? {} : { sebab });
    }),
  ]);

/** The schema of one column: from a cell to a value, or to an issue whose message is a rule code. Blank cells never get here. */
export const skemaKolom = (column: Column) => {
  switch (column.type) {
    case 'date':
      return parsed((text, ctx) => {
        const read = bacaTanggal(text);
        if (!read.ok) return reject(ctx, text, 'F01', { sebab: read.sebab });
        // A bare year or amount typed into a date cell becomes a day at the beginning of the last century.
        return read.tanggal < TERAWAL ? reject(ctx, text, 'F01', { sebab: 'TERLALU_LAMA' }) : read.tanggal;
      });
    case 'number':
      return number(bacaAngka);
    case 'money':
      return number(bacaRupiah);
    case 'choice': {
      const choices = column.choices ?? [];
      return parsed((text, ctx) => {
        const choice = bacaPilihan(choices, text);
        if (choice) return choice.code;
        return column.editor === 'sistem'
          ? reject(ctx, text, 'F11')
          : reject(ctx, text, 'F03', { pilihan: choices.map((c) => c.label).join(', ') });
      });
    }
    case 'urusan':
      return parsed((text, ctx) => parseUrusan(text) ?? reject(ctx, text, 'E04'));
    case 'urusanList':
      return parsed((text, ctx) => {
        const { kode, sisa } = parseDaftarUrusan(text);
        return sisa.length > 0 ? reject(ctx, text, 'E04', { sisa: sisa.join('; ') }) : kode.join(';');
      });
    case 'url':
      return parsed((text, ctx) => (URL.test(tidy(text)) ? tidy(text) : reject(ctx, text, 'F06')));
    case 'email':
      return parsed((text, ctx) => (EMAIL.test(tidy(text)) ? tidy(text).toLowerCase() : reject(ctx, text, 'F07')));
    default:
      return cellText;
  }
};

/** A cell after reading: its value, and the doubt about it. What could not be read keeps its text as the value. */
export type BacaSel = { readonly nilai: Nilai; readonly masalah?: MasalahSel };

const EMPTY_TEXT: BacaSel = { nilai: '' };
const EMPTY_NUMBER: BacaSel = { nilai: null };

const weekdayDoubt = (column: Column, cell: Cell): MasalahSel | undefined => {
  if (column.type !== 'date' || typeof cell !== 'string') return undefined;
  const read = bacaTanggal(cell);
  return read.ok && read.hariSalah ? { kode: 'W02', data: { hari: read.hariSalah, tanggal: read.tanggal } } : undefined;
};

/** Columns whose cells are what they are: only their length can be wrong. */
export const isBebas = (column: Column): boolean =>
  column.type === 'text' ||
  column.type === 'longText' ||
  column.type === 'office' ||
  column.type === 'code' ||
  column.type === 'json';

/**
 * A reader for one column. Each distinct value is parsed once and remembered: a register repeats its offices, dates
 * and choices thousands of times, and that is where the speed of the check comes from. Free text and sound links, which
 * never repeat, are taken as they are without the schema.
 */
export const pembacaKolom = (column: Column): ((cell: Cell) => BacaSel) => {
  const isNumber = column.type === 'number' || column.type === 'money';
  const empty = isNumber ? EMPTY_NUMBER : EMPTY_TEXT;
  if (isBebas(column)) {
    return (cell) =>
      cell === ''
        ? empty
        : typeof cell === 'string' && cell.length <= BATAS_SEL
          ? { nilai: isBlank(cell) ? '' : cell }
          : readWith(skemaKolom(column), cell);
  }
  const schema = skemaKolom(column);
  const isUrl = column.type === 'url';
  const seen = new Map<Cell, BacaSel>();
  return (cell) => {
    if (cell === '') return empty;
    if (isUrl && typeof cell === 'string' && URL.test(cell)) return { nilai: cell };
    const known = seen.get(cell);
    if (known) return known;
    const read = isBlank(cell) ? empty : readWith(schema, cell);
    const doubt = read.masalah ? undefined : weekdayDoubt(column, cell);
    const result = doubt ? { ...read, masalah: doubt } : read;
    seen.set(cell, result);
    return result;
  };
};

const readWith = (schema: ReturnType<typeof skemaKolom>, cell: Cell): BacaSel => {
  const result = z.safeParse(schema, cell);
  if (result.success) return { nilai: result.data };
  const issue = deepest(result.error.issues);
  return { nilai: typeof cell === 'number' ? cell : String(cell), masalah: issue };
};

type Issue = {
  readonly message?: string;
  readonly code?: string;
  readonly params?: unknown;
  readonly errors?: readonly (readonly Issue[])[];
};

/** A union reports its branches nested; the branch that spoke in our codes is the one to show. */
const deepest = (issues: readonly unknown[]): MasalahSel => {
  for (const raw of issues) {
    const issue = raw as Issue;
    if (issue.code === 'custom' && issue.message) {
      return { kode: issue.message, data: (issue.params ?? {}) as MasalahSel['data'] };
    }
    for (const branch of issue.errors ?? []) {
      const inner = deepest(branch);
      if (inner.kode !== 'F09') return inner;
    }
  }
  return { kode: 'F09', data: {} };
};
