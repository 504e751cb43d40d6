import type { GridRange } from './grid-range.ts';
import type { Command } from './serve-protocol.ts';

const MOST_ROWS = 1_000_000;

const isText = (value: unknown): value is string => typeof value === 'string';
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isPlace = (value: unknown): value is number => isCount(value) && value > 0 && value <= MOST_ROWS;
const isAxis = (value: unknown): value is 'row' | 'column' => value === 'row' || value === 'column';
const isBlock = (value: unknown): value is string[][] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((row) => Array.isArray(row) && row.length > 0 && row.every(isText));
/** An address, or nothing for somebody who cannot be named. */
const isUser = (value: unknown): value is string =>
  isText(value) && /^$|^[^\s@<>"]{1,120}@[^\s@<>"]{1,120}$/.test(value);

/** Reads what a page sent; null when it is no command. */
export function readCommand(body: unknown): Command | null {
  if (typeof body !== 'object' || body === null) return null;
  const given = body as Record<string, unknown>;
  return readRun(given) ?? readTyping(given) ?? readSheetChange(given) ?? readOther(given);
}

function readRun(given: Record<string, unknown>): Command | null {
  const { kind, functionName, activeTab, selection, args } = given;
  if (!isText(functionName) || !isText(activeTab) || !isText(selection)) return null;
  if (kind === 'run') return { kind, functionName, activeTab, selection };
  return kind === 'call' && Array.isArray(args) ? { kind, functionName, args, activeTab, selection } : null;
}

function readTyping({ kind, sheetId, row, column, block, from, to, series }: Record<string, unknown>): Command | null {
  if (!isCount(sheetId)) return null;
  if (kind === 'type')
    return isCount(row) && isCount(column) && isBlock(block) ? { kind, sheetId, row, column, block } : null;
  const [source, target] = [readGrid(from), readGrid(to)];
  return kind === 'fill' && source && target && isFlag(series)
    ? { kind, sheetId, from: source, to: target, series }
    : null;
}

function readSheetChange(given: Record<string, unknown>): Command | null {
  const { kind, sheetId, axis, at, count, hidden, width, grid, column, ascending } = given;
  if (!isCount(sheetId)) return null;
  if (kind === 'sort') {
    const rows = readGrid(grid);
    return rows && isPlace(column) && isFlag(ascending) ? { kind, sheetId, grid: rows, column, ascending } : null;
  }
  if (!isPlace(at) || !isPlace(count)) return null;
  if (kind === 'resize') return isPlace(width) && width <= 2000 ? { kind, sheetId, at, count, width } : null;
  if (!isAxis(axis)) return null;
  if (kind === 'insert' || kind === 'delete') return { kind, sheetId, axis, at, count };
  return kind === 'hide' && isFlag(hidden) ? { kind, sheetId, axis, at, count, hidden } : null;
}

function readOther({ kind, sheetId, first, depth, collapsed, user }: Record<string, unknown>): Command | null {
  if (kind === 'undo' || kind === 'redo' || kind === 'save') return { kind };
  if (kind === 'as') return isUser(user) ? { kind, user } : null;
  const isFold = kind === 'fold' && isCount(sheetId) && isCount(first) && isCount(depth) && isFlag(collapsed);
  return isFold ? { kind, sheetId, first, depth, collapsed } : null;
}

function readGrid(value: unknown): GridRange | null {
  if (typeof value !== 'object' || value === null) return null;
  const { row, column, rows, columns } = value as Record<string, unknown>;
  return isPlace(row) && isPlace(column) && isPlace(rows) && isPlace(columns) ? { row, column, rows, columns } : null;
}
