import type { GridRange } from '../grid-range.ts';
import { a1Notation, columnLetters } from '../grid-range.ts';
import type { Axis } from '../serve-protocol.ts';
import { fittedWidths } from './column-fit.ts';
import { askWidth } from './column-width-dialog.ts';
import { COLUMN_WIDTH } from './grid-frame.ts';
import type { MenuItem } from './menu-tree.ts';
import { selectCell } from './selection.ts';
import type { Tab } from './tab-model.ts';
import type { Workspace } from './workspace.ts';
import { activeTab } from './workspace.ts';
import { changeTab } from './workspace-acts.ts';

/** What menus offer for the rows, the columns and the order of what is selected. */
export interface SheetChanges {
  rows(): MenuItem[];
  columns(): MenuItem[];
  sorting(): MenuItem[];
  resize(column: number, width: number): void;
  fit(column: number): void;
}

/** Changes the layout of the tab in front. */
export function sheetChanges(space: Workspace): SheetChanges {
  const here = (): { tab: Tab; range: GridRange } | null => {
    const tab = activeTab(space);
    const range = space.selection.get().ranges.at(-1);
    return tab && range ? { tab, range } : null;
  };
  const item = (caption: string, act: () => void): MenuItem => ({ kind: 'act', caption, act });

  const setWidth = ({ shape }: Tab, at: number, count: number, width: number): void => {
    const cells = { row: 1, column: at, rows: shape.maxRows, columns: count };
    void changeTab(space, { kind: 'resize', sheetId: shape.id, at, count, width }, cells);
  };
  const fitColumns = (tab: Tab, at: number, count: number): void => {
    for (const { column, width } of fittedWidths(tab, space.styles, at, count)) setWidth(tab, column, 1, width);
  };

  const lines = (axis: Axis): MenuItem[] => {
    const found = here();
    if (!found) return [];
    const { tab, range } = found;
    const { id: sheetId, maxRows, maxColumns, hiddenRows, hiddenColumns } = tab.shape;
    const isRows = axis === 'row';
    const at = isRows ? range.row : range.column;
    const most = isRows ? maxRows : maxColumns;
    const count = Math.min(isRows ? range.rows : range.columns, most - at + 1);
    const name = isRows ? 'baris' : 'kolom';
    const mark = (number: number): string => (isRows ? String(number) : columnLetters(number));
    const which = count === 1 ? `${name} ${mark(at)}` : `${name} ${mark(at)}–${mark(at + count - 1)}`;
    const cells = isRows
      ? { row: at, column: 1, rows: count, columns: maxColumns }
      : { row: 1, column: at, rows: maxRows, columns: count };
    const insert = (before: number): void =>
      void changeTab(space, { kind: 'insert', sheetId, axis, at: before, count }, { ...cells, rows: 1, columns: 1 });
    const remove = async (): Promise<void> => {
      const done = await changeTab(space, { kind: 'delete', sheetId, axis, at, count }, cells);
      const first = Math.min(at, most - count);
      if (done) space.selection.set(selectCell(isRows ? { row: first, column: 1 } : { row: 1, column: first }));
    };
    const hide = (hidden: boolean, from: number, size: number): void =>
      void changeTab(space, { kind: 'hide', sheetId, axis, at: from, count: size, hidden }, cells);
    const list = isRows ? hiddenRows : hiddenColumns;
    // Hidden lines are reached by those on either side of them.
    const [from, to] = [Math.max(1, at - 1), Math.min(most, at + count)];
    const hasHidden = list.slice(from - 1, to).some(Boolean);
    const many = count === 1 ? name : `${count} ${name}`;
    return [
      item(`Sisipkan ${many} di ${isRows ? 'atas' : 'kiri'}`, () => insert(at)),
      item(`Sisipkan ${many} di ${isRows ? 'bawah' : 'kanan'}`, () => insert(at + count)),
      item(`Hapus ${which}`, () => void remove()),
      { kind: 'separator' },
      item(`Sembunyikan ${which}`, () => hide(true, at, count)),
      ...(hasHidden ? [item(`Tampilkan ${name} tersembunyi`, () => hide(false, from, to - from + 1))] : []),
    ];
  };

  const sorting = (): MenuItem[] => {
    const found = here();
    if (!found) return [];
    const { tab, range } = found;
    const { id: sheetId, frozenRows, maxColumns, maxRows } = tab.shape;
    const { column } = space.selection.get().active;
    const first = frozenRows + 1;
    const body = { row: first, column: 1, rows: maxRows - frozenRows, columns: maxColumns };
    const top = Math.max(range.row, first);
    const part = { ...range, row: top, rows: range.row + range.rows - top };
    const sort = (grid: GridRange, ascending: boolean): void =>
      void changeTab(space, { kind: 'sort', sheetId, grid, column, ascending }, grid);
    const ways = (what: string, grid: GridRange): MenuItem[] => [
      item(`${what}, A–Z`, () => sort(grid, true)),
      item(`${what}, Z–A`, () => sort(grid, false)),
    ];
    const only = a1Notation({ ...part, rows: Math.min(part.rows, tab.rows.length - top + 1) });
    return [
      ...ways(`Seluruh baris menurut kolom ${columnLetters(column)}`, body),
      ...(part.rows > 1 && tab.rows.length > top
        ? [{ kind: 'separator' } as const, ...ways(`Hanya sel terpilih (${only})`, part)]
        : []),
    ];
  };

  return {
    rows: () => lines('row'),
    columns: () => {
      const found = here();
      if (!found) return [];
      const { tab, range } = found;
      const count = Math.min(range.columns, tab.shape.maxColumns - range.column + 1);
      const width = tab.shape.columnWidths[range.column - 1] ?? COLUMN_WIDTH;
      return [
        ...lines('column'),
        { kind: 'separator' },
        item('Sesuaikan lebar dengan isi', () => fitColumns(tab, range.column, count)),
        item('Atur lebar kolom…', () => askWidth(width, (chosen) => setWidth(tab, range.column, count, chosen))),
      ];
    },
    sorting,
    resize: (column, width) => {
      const tab = activeTab(space);
      if (tab) setWidth(tab, column, 1, width);
    },
    fit: (column) => {
      const tab = activeTab(space);
      if (tab) fitColumns(tab, column, 1);
    },
  };
}
