import { createHash } from 'node:crypto';
import { fileTabNames } from './file-tab-names.ts';
import type { CellValue, Sheet, Workbook } from './model.ts';
import { EXCEL_CHARACTERS } from './xlsx-text.ts';

/** Name of the very hidden tab that carries what an .xlsx cannot say. */
export const STATE_TAB = '_host_state';
const CHUNK = 30_000;

/** A tab as the state keeps it. */
export type KeptSheet = Omit<Sheet, 'values' | 'formulas'> & {
  /** Name of the tab in the file. */
  fileName: string;
  /** Fingerprint of the values as saved: tells whether another program has changed the tab. */
  seal: string;
  /** Texts longer than Excel's limit, by `row,column` (0-based). */
  longTexts: Record<string, string>;
};

/** All of a workbook but its values and formulas, which stand in the cells of the file. */
export type HostState = Omit<Workbook, 'sheets'> & { version: 1; sheets: KeptSheet[] };

/** A fingerprint of what stands where on a tab; long texts count as far as Excel keeps them. */
export function sealOf(values: (CellValue[] | undefined)[]): string {
  const hash = createHash('sha256');
  values.forEach((cells, row) => {
    let line = '';
    cells?.forEach((value, column) => {
      if (value === null) return;
      const text = typeof value === 'number' ? value.toFixed(5) : String(value);
      line += `${column}:${text.slice(0, EXCEL_CHARACTERS)}\u0001`;
    });
    if (line !== '') hash.update(`${row} ${line}\n`);
  });
  return hash.digest('base64').slice(0, 24);
}

/** The state as chunks of text for the cells of the state tab. */
export function packState(workbook: Workbook): string[] {
  const names = fileTabNames(workbook);
  const sheets = workbook.sheets.map((sheet): KeptSheet => {
    const { values, formulas: _formulas, ...kept } = sheet;
    return {
      ...kept,
      fileName: names.get(sheet.id) ?? sheet.name,
      seal: sealOf(values),
      longTexts: longTextsOf(values),
    };
  });
  const files = workbook.files.map(({ content: _content, ...file }) => file);
  const json = JSON.stringify({ ...workbook, files, version: 1, sheets } satisfies HostState);
  const safe = json.replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const chunks: string[] = [];
  for (let at = 0; at < safe.length; at += CHUNK) chunks.push(safe.slice(at, at + CHUNK));
  return chunks;
}

/** Reads the state back; null when the tab is missing, cut or of another version: the file is then a foreign one. */
export function unpackState(chunks: readonly unknown[]): HostState | null {
  try {
    const state = JSON.parse(chunks.map((chunk) => String(chunk ?? '')).join('')) as HostState;
    return state.version === 1 && Array.isArray(state.sheets) ? state : null;
  } catch {
    return null;
  }
}

function longTextsOf(values: (CellValue[] | undefined)[]): Record<string, string> {
  const long: Record<string, string> = {};
  values.forEach((cells, row) => {
    cells?.forEach((value, column) => {
      if (typeof value === 'string' && value.length > EXCEL_CHARACTERS) long[`${row},${column}`] = value;
    });
  });
  return long;
}
