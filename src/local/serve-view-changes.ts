import { createHash } from 'node:crypto';
import { calculate } from './calculate.ts';
import type { Workbook } from './model.ts';
import type { DocumentEntry, SheetPatch, WireCell, WorkbookPatch } from './serve-protocol.ts';
import type { ShownNumbers } from './serve-view.ts';
import { viewSheet } from './serve-view.ts';

interface Sent {
  shape: string;
  rows: string[];
}

/** Remembers what the page has, and tells what is new. The first answer is the whole workbook. */
export function watchChanges(): (workbook: Workbook) => WorkbookPatch {
  const sent = new Map<number, Sent>();
  const shown: ShownNumbers = new Map();
  return (workbook) => {
    calculate(workbook);
    if (shown.size > 500_000) shown.clear();
    const order = workbook.sheets.map((sheet) => sheet.id);
    for (const id of sent.keys()) if (!order.includes(id)) sent.delete(id);
    const sheets = workbook.sheets.flatMap((sheet) => {
      const { shape, rows } = viewSheet(workbook, sheet, shown);
      const next: Sent = { shape: digest(JSON.stringify(shape)), rows: rows.map((row) => digest(JSON.stringify(row))) };
      const before = sent.get(sheet.id);
      sent.set(sheet.id, next);
      const changed = changedRows(before?.rows ?? [], next.rows, rows);
      const sameShape = before?.shape === next.shape;
      if (sameShape && changed.length === 0 && before.rows.length === next.rows.length) return [];
      const patch: SheetPatch = { id: sheet.id, shape: sameShape ? null : shape, rowCount: rows.length, rows: changed };
      return [patch];
    });
    const { name, activeSheetId, styles, owner, editors } = workbook;
    return { name, activeSheetId, order, styles, sheets, documents: documentsOf(workbook), owner, editors };
  };
}

function changedRows(before: string[], next: string[], rows: WireCell[][]): SheetPatch['rows'] {
  const changed: SheetPatch['rows'] = [];
  next.forEach((row, index) => {
    if (row !== before[index]) changed.push([index, rows[index] as WireCell[]]);
  });
  return changed;
}

/** Short texts stand for themselves: hashing costs more than it saves there. */
function digest(text: string): string {
  return text.length < 64 ? text : createHash('sha1').update(text).digest('base64');
}

function documentsOf(workbook: Workbook): DocumentEntry[] {
  const documents = workbook.files.flatMap((file): DocumentEntry[] =>
    file.stored === null || file.trashed
      ? []
      : [{ id: file.id, title: file.name, created: file.createdTime, file: file.stored }],
  );
  return documents.sort((a, b) => b.created.localeCompare(a.created));
}
