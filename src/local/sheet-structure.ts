import { dropResults } from './calculate.ts';
import { lastColumn, lastRow } from './cell-values.ts';
import { moveReferences } from './formula-shift.ts';
import { GoogleError } from './google-error.ts';
import type { GridRange, Span } from './grid-range.ts';
import { spanAfterDelete, spanAfterInsert } from './grid-range.ts';
import type { Layer } from './layer.ts';
import { deleteLayerColumns, deleteLayerRows, insertLayerColumns, insertLayerRows } from './layer-structure.ts';
import type { Sheet, Workbook } from './model.ts';

const WORKBOOK_CELLS = 10_000_000;
type Axis = 'row' | 'column';
type Move = (span: Span) => Span | null;

function layersOf(sheet: Sheet): Layer<unknown>[] {
  return [sheet.styles, sheet.notes, sheet.formulas, sheet.rules, sheet.richTexts] as Layer<unknown>[];
}

/** Refuses growth beyond ten million cells. */
export function assertRoom(workbook: Workbook, moreCells: number): void {
  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
  if (cells + moreCells > WORKBOOK_CELLS) {
    throw new GoogleError(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  }
}

/** Puts in `count` rows before row `at` (1-based); everything that points at rows moves along. */
export function insertRows(workbook: Workbook, sheet: Sheet, at: number, count: number): void {
  if (at < 1 || at > sheet.maxRows + 1 || count < 1) throw new GoogleError('Those rows are out of bounds.');
  assertRoom(workbook, count * sheet.maxColumns);
  dropResults(workbook);
  if (at <= sheet.values.length) sheet.values.splice(at - 1, 0, ...new Array<undefined>(count).fill(undefined));
  for (const layer of layersOf(sheet)) insertLayerRows(layer, at - 1, count);
  for (const list of [sheet.rowHeights, sheet.hiddenRows, sheet.rowDepths ?? []]) openList(list, at, count);
  sheet.maxRows += count;
  if (at <= sheet.frozenRows) sheet.frozenRows += count;
  moveAnchors(workbook, sheet, 'row', (span) => spanAfterInsert(span, at, count));
}

/** Takes out `count` rows from row `at` on. */
export function deleteRows(workbook: Workbook, sheet: Sheet, at: number, count: number): void {
  if (at < 1 || count < 1 || at + count - 1 > sheet.maxRows) throw new GoogleError('Those rows are out of bounds.');
  if (count >= sheet.maxRows) throw new GoogleError("You can't delete all the rows on the sheet.");
  if (at <= sheet.frozenRows && at + count > sheet.maxRows) {
    throw new GoogleError('It is not possible to delete all non-frozen rows.');
  }
  dropResults(workbook);
  sheet.values.splice(at - 1, count);
  for (const layer of layersOf(sheet)) deleteLayerRows(layer, at - 1, count);
  for (const list of [sheet.rowHeights, sheet.hiddenRows, sheet.rowDepths ?? []]) list.splice(at - 1, count);
  sheet.maxRows -= count;
  sheet.frozenRows -= Math.max(0, Math.min(sheet.frozenRows, at + count - 1) - at + 1);
  moveAnchors(workbook, sheet, 'row', (span) => spanAfterDelete(span, at, count));
}

/** Puts in `count` columns before column `at`. */
export function insertColumns(workbook: Workbook, sheet: Sheet, at: number, count: number): void {
  if (at < 1 || at > sheet.maxColumns + 1 || count < 1) throw new GoogleError('Those columns are out of bounds.');
  assertRoom(workbook, count * sheet.maxRows);
  dropResults(workbook);
  for (const cells of sheet.values) {
    if (cells && at <= cells.length) cells.splice(at - 1, 0, ...new Array<null>(count).fill(null));
  }
  for (const layer of layersOf(sheet)) insertLayerColumns(layer, at - 1, count);
  for (const list of [sheet.columnWidths, sheet.hiddenColumns, sheet.columnDepths]) openList(list, at, count);
  sheet.maxColumns += count;
  if (at <= sheet.frozenColumns) sheet.frozenColumns += count;
  moveAnchors(workbook, sheet, 'column', (span) => spanAfterInsert(span, at, count));
}

/** Takes out `count` columns from column `at` on. */
export function deleteColumns(workbook: Workbook, sheet: Sheet, at: number, count: number): void {
  if (at < 1 || count < 1 || at + count - 1 > sheet.maxColumns) {
    throw new GoogleError('Those columns are out of bounds.');
  }
  if (count >= sheet.maxColumns) throw new GoogleError("You can't delete all the columns on the sheet.");
  dropResults(workbook);
  for (const cells of sheet.values) cells?.splice(at - 1, count);
  for (const layer of layersOf(sheet)) deleteLayerColumns(layer, at - 1, count);
  for (const list of [sheet.columnWidths, sheet.hiddenColumns, sheet.columnDepths]) list.splice(at - 1, count);
  sheet.maxColumns -= count;
  sheet.frozenColumns -= Math.max(0, Math.min(sheet.frozenColumns, at + count - 1) - at + 1);
  moveAnchors(workbook, sheet, 'column', (span) => spanAfterDelete(span, at, count));
}

/** Opens rows below so that `rows` exist; new tabs and appends grow by themselves in Google too. */
export function growTo(workbook: Workbook, sheet: Sheet, rows: number, columns: number): void {
  if (columns > sheet.maxColumns) insertColumns(workbook, sheet, sheet.maxColumns + 1, columns - sheet.maxColumns);
  if (rows > sheet.maxRows) insertRows(workbook, sheet, sheet.maxRows + 1, rows - sheet.maxRows);
}

/** The rectangle from A1 to the last content; A1 alone on an empty tab. */
export function dataGrid(sheet: Sheet): GridRange {
  return { row: 1, column: 1, rows: Math.max(1, lastRow(sheet)), columns: Math.max(1, lastColumn(sheet)) };
}

function openList(list: unknown[], at: number, count: number): void {
  if (at <= list.length) list.splice(at - 1, 0, ...new Array<null>(count).fill(null));
}

function movedGrid(grid: GridRange, axis: Axis, move: Move): GridRange | null {
  if (axis === 'row') {
    const span = move({ first: grid.row, count: grid.rows });
    return span && { ...grid, row: span.first, rows: span.count };
  }
  const span = move({ first: grid.column, count: grid.columns });
  return span && { ...grid, column: span.first, columns: span.count };
}

function movedList(grids: GridRange[], axis: Axis, move: Move): GridRange[] {
  return grids.flatMap((grid) => movedGrid(grid, axis, move) ?? []);
}

function moveFilter(sheet: Sheet, axis: Axis, move: Move): void {
  if (!sheet.filter) return;
  sheet.filter = movedGrid(sheet.filter, axis, move);
  if (!sheet.filter) delete sheet.filterCriteria;
  if (axis === 'row' || !sheet.filterCriteria) return;
  const moved = Object.entries(sheet.filterCriteria).flatMap(([column, criterion]) => {
    const span = move({ first: Number(column), count: 1 });
    return span ? [[span.first, criterion] as const] : [];
  });
  sheet.filterCriteria = Object.fromEntries(moved);
}

/**
 * Moves all that points into a tab: formulas, protections, metadata, named ranges, rules' ranges, conditional formats,
 * merges, filter, charts.
 */
function moveAnchors(workbook: Workbook, sheet: Sheet, axis: Axis, move: Move): void {
  moveReferences(workbook, sheet, axis, move);
  sheet.merges = movedList(sheet.merges, axis, move);
  moveFilter(sheet, axis, move);
  const movedGroups = (groups: Sheet['collapsedGroups']): Sheet['collapsedGroups'] =>
    groups.flatMap((group) => {
      const span = move({ first: group.first, count: 1 });
      return span ? [{ ...group, first: span.first }] : [];
    });
  if (axis === 'column') sheet.collapsedGroups = movedGroups(sheet.collapsedGroups);
  else if (sheet.collapsedRowGroups) sheet.collapsedRowGroups = movedGroups(sheet.collapsedRowGroups);
  if (sheet.conditionalRules) {
    for (const rule of sheet.conditionalRules) rule.ranges = movedList(rule.ranges, axis, move);
    sheet.conditionalRules = sheet.conditionalRules.filter((rule) => rule.ranges.length > 0);
  }
  if (sheet.bandings) {
    sheet.bandings = sheet.bandings.flatMap((banding) => {
      const range = movedGrid(banding.range, axis, move);
      return range ? [{ ...banding, range }] : [];
    });
  }
  for (const chart of sheet.charts) {
    const at = move({ first: chart.position[axis], count: 1 });
    if (at) chart.position[axis] = at.first;
  }
  for (const chart of workbook.sheets.flatMap((tab) => tab.charts)) {
    chart.ranges = chart.ranges.flatMap((range) => {
      if (range.sheetId !== sheet.id) return [range];
      const grid = movedGrid(range.grid, axis, move);
      return grid ? [{ ...range, grid }] : [];
    });
  }
  for (const rule of workbook.validationRules) {
    if (rule.range?.sheetId !== sheet.id) continue;
    const grid = movedGrid(rule.range.grid, axis, move);
    if (grid) rule.range.grid = grid;
  }
  workbook.protections = workbook.protections.filter((protection) => {
    if (protection.sheetId !== sheet.id) return true;
    protection.unprotected = movedList(protection.unprotected, axis, move);
    if (!protection.range) return true;
    protection.range = movedGrid(protection.range, axis, move);
    return protection.range !== null;
  });
  workbook.namedRanges = workbook.namedRanges.filter((named) => {
    if (named.sheetId !== sheet.id) return true;
    const grid = movedGrid(named.range, axis, move);
    if (grid) named.range = grid;
    return grid !== null;
  });
  workbook.metadata = workbook.metadata.filter((entry) => {
    const place = entry.place;
    if ((place.kind !== 'ROW' && place.kind !== 'COLUMN') || place.sheetId !== sheet.id) return true;
    if (place.kind.toLowerCase() !== axis) return true;
    const span = move({ first: place.first, count: place.count });
    if (span) Object.assign(place, span);
    return span !== null;
  });
}
