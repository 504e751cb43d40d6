import { readFileSync } from 'node:fs';
import path from 'node:path';
import { newSheetId } from './create-workbook.ts';
import { enterValues } from './enter-values.ts';
import type { Sheet, Workbook } from './model.ts';
import { emptySheet } from './model.ts';
import { guessDelimiter, parseCsv } from './parse-csv.ts';
import { assertRoom, growTo } from './sheet-structure.ts';
import { readTabs } from './xlsx-read.ts';

/**
 * Adds the tabs of an .xlsx or .csv file after the others, as File → Import → Insert new sheets: .xlsx cells keep their
 * types, .csv text is read by the spreadsheet's locale. A name that is taken gets a number: `Data`, `Data (2)`.
 * @returns the names the tabs got
 */
export async function importFile(workbook: Workbook, file: string): Promise<string[]> {
  const bytes = readFileSync(file);
  const isCsv = /\.(csv|tsv|txt)$/i.test(file);
  const tabs = isCsv ? [csvTab(workbook, file, bytes)] : await readTabs(workbook, bytes);
  if (tabs.length === 0) throw new Error(`no tab to add in ${file}`);
  return tabs.map((tab) => {
    assertRoom(workbook, tab.maxRows * tab.maxColumns);
    tab.name = freeName(workbook, tab.name);
    workbook.sheets.push(tab);
    workbook.activeSheetId = tab.id;
    return tab.name;
  });
}

function csvTab(workbook: Workbook, file: string, bytes: Uint8Array): Sheet {
  const text = new TextDecoder('utf-8').decode(bytes).replace(/^\ufeff/, '');
  const rows = parseCsv(text, guessDelimiter(text));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const name = path
    .basename(file)
    .replace(/\.\w+$/, '')
    .slice(0, 100);
  const sheet = emptySheet(newSheetId(workbook), name);
  growTo(workbook, sheet, rows.length, columns);
  const block = rows.map((row) => [...row, ...new Array<string>(columns - row.length).fill('')]);
  if (block.length > 0) enterValues(workbook, sheet, { row: 1, column: 1, rows: block.length, columns }, block);
  return sheet;
}

function freeName(workbook: Workbook, wanted: string): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
  return name;
}
