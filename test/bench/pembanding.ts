// The question that all checkers answer: does the text of every cell fit its column? Each is used as its makers mean it,
// row by row; ours answers the same while it parses.
import { Ajv } from 'ajv';
import * as v from 'valibot';
import * as z from 'zod';
import { bacaAngka, bacaRupiah } from '../../src/domain/baca/baca-angka.ts';
import { bacaPilihan } from '../../src/domain/baca/baca-pilihan.ts';
import { bacaTanggal } from '../../src/domain/baca/baca-tanggal.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import type { Column } from '../../src/domain/tab/tab.ts';
import { BATAS_SEL, type Cell, isBlank } from '../../src/domain/teks.ts';
import { parseDaftarUrusan, parseUrusan } from '../../src/domain/urusan.ts';

const COLUMNS: readonly Column[] = INOVASI.columns;

export type Baris = Readonly<Record<string, Cell>>;

const fits = (c: Column, text: string): boolean => {
  if (isBlank(text)) return true;
  switch (c.type) {
    case 'date':
      return bacaTanggal(text).ok;
    case 'number':
      return bacaAngka(text) !== null;
    case 'money':
      return bacaRupiah(text) !== null;
    case 'choice':
      return bacaPilihan(c.choices ?? [], text) !== null;
    case 'urusan':
      return parseUrusan(text) !== null;
    case 'urusanList':
      return parseDaftarUrusan(text).sisa.length === 0;
    case 'url':
      return /^https?:\/\/\S+$/i.test(text.trim());
    default:
      return text.length <= BATAS_SEL;
  }
};

const zodRow = z.object(Object.fromEntries(COLUMNS.map((c) => [c.key, z.coerce.string().refine((t) => fits(c, t))])));

const valibotRow = v.object(
  Object.fromEntries(
    COLUMNS.map((c) => [
      c.key,
      v.pipe(
        v.unknown(),
        v.transform(String),
        v.check((t) => fits(c, t)),
      ),
    ]),
  ),
);

/** JSON Schema, compiled: what stands nearest to a table schema among libraries that are still kept. */
const jsonSchema = (): ((row: Baris) => boolean) => {
  const ajv = new Ajv({ allErrors: true, coerceTypes: 'array' });
  for (const c of COLUMNS) ajv.addFormat(c.key, { type: 'string', validate: (t: string) => fits(c, t) });
  const properties = Object.fromEntries(COLUMNS.map((c) => [c.key, { type: 'string', format: c.key }]));
  return ajv.compile({ type: 'object', properties });
};

const ajvRow = jsonSchema();

/** As somebody would write it in an afternoon: one loop, no memory. */
const byHand = (row: Baris): boolean => {
  let sound = true;
  for (const c of COLUMNS) if (!fits(c, String(row[c.key] ?? ''))) sound = false;
  return sound;
};

/** Checkers by the name under which their figures are printed. */
export const PEMBANDING: Readonly<Record<string, (row: Baris) => unknown>> = {
  'zod, row by row': (row) => zodRow.safeParse(row),
  'valibot, row by row': (row) => v.safeParse(valibotRow, row),
  'ajv (JSON Schema), row by row': (row) => ajvRow({ ...row }),
  'by hand, row by row': byHand,
};
