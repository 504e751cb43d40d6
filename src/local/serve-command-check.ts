import type { Command } from './serve-protocol.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isBlock = (value: unknown): value is string[][] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((row) => Array.isArray(row) && row.length > 0 && row.every(isText));

/** Reads what a page sent; null when it is no command. */
export function readCommand(body: unknown): Command | null {
  if (typeof body !== 'object' || body === null) return null;
  const given = body as Record<string, unknown> & Partial<Command>;
  const { functionName, activeTab, selection, args, sheetId, row, column, block, first, depth, collapsed } =
    given as Record<string, unknown>;
  const placed = isText(functionName) && isText(activeTab) && isText(selection);
  switch (given.kind) {
    case 'run':
      return placed ? { kind: 'run', functionName, activeTab, selection } : null;
    case 'call':
      return placed && Array.isArray(args) ? { kind: 'call', functionName, args, activeTab, selection } : null;
    case 'type':
      return isCount(sheetId) && isCount(row) && isCount(column) && isBlock(block)
        ? { kind: 'type', sheetId, row, column, block }
        : null;
    case 'fold':
      return isCount(sheetId) && isCount(first) && isCount(depth) && typeof collapsed === 'boolean'
        ? { kind: 'fold', sheetId, first, depth, collapsed }
        : null;
    case 'undo':
    case 'save':
      return { kind: given.kind };
    default:
      return null;
  }
}
