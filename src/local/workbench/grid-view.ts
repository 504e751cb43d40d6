import type { CellProps, ColumnRegular, HyperFunc, VNode } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import type { GridRange } from '../grid-range.ts';
import { columnLetters, contains } from '../grid-range.ts';
import type { Style } from '../model.ts';
import { dressAt } from './cell-dress.ts';
import { cellCss } from './cell-look.ts';
import { nameParts, sendFocusHome } from './grid-access.ts';
import type { GridFrame, GridRow } from './grid-frame.ts';
import { foldAt, frameOf, heightOf, ROW_HEADER_WIDTH, ROW_HEIGHT, widthOf } from './grid-frame.ts';
import type { Selection } from './selection.ts';
import { selectionPainter } from './selection-paint.ts';
import type { Tab } from './tab-model.ts';
import { choiceAt, kindAt, linkAt, noteAt, shownAt } from './tab-model.ts';

type Drawn = Parameters<NonNullable<ColumnRegular['cellTemplate']>>[1];
type Grid = HTMLRevoGridElement;

/** The table on the screen. It draws; what is selected and typed is decided elsewhere. */
export interface GridView {
  element: HTMLElement;
  frame(): GridFrame;
  /** Shows a tab; rows and columns are laid out again only when they differ. */
  show(tab: Tab, styles: Style[], relayout: boolean): void;
  paint(selection: Selection): void;
  cell(row: number, column: number): HTMLElement | null;
  /** The cells of a range that are drawn. */
  cells(range: GridRange): HTMLElement[];
}

/** Makes the table. */
export function createGridView(host: HTMLElement): GridView {
  defineCustomElements();
  const grid = document.createElement('revo-grid') as Grid;
  let tab: Tab | null = null;
  let styles: Style[] = [];
  let frame: GridFrame = { frozenRows: [], rows: [], frozenColumns: [], columns: [] };
  let selection: Selection | null = null;
  Object.assign(grid, {
    theme: 'default',
    readonly: true,
    canFocus: false,
    range: false,
    useClipboard: false,
    filter: false,
    resize: false,
    canDrag: false,
    canMoveColumns: false,
    hideAttribution: true,
    rowSize: ROW_HEIGHT,
    frameSize: 3,
    rowHeaders: {
      size: ROW_HEADER_WIDTH,
      cellTemplate: (_: HyperFunc<VNode>, { model }: Drawn) => String((model as GridRow).n),
      cellProperties: ({ model }: Drawn) => ({ 'data-r': (model as GridRow).n, 'data-c': 0, role: 'rowheader' }),
    },
  });

  const column = (number: number, pinned: boolean): ColumnRegular => ({
    prop: `c${number}`,
    name: columnLetters(number),
    size: tab ? widthOf(tab, number) : 100,
    ...(pinned && { pin: 'colPinStart' as const }),
    columnTemplate: (h) => drawHeader(h, number),
    columnProperties: () => ({ 'data-h': number, 'aria-label': `Kolom ${columnLetters(number)}` }),
    cellTemplate: (h, { model }) => drawCell(h, (model as GridRow).n, number),
    cellProperties: ({ model }) => propertiesOf((model as GridRow).n, number),
  });

  const drawHeader = (h: HyperFunc<VNode>, number: number): VNode => {
    const fold = tab && foldAt(tab, number);
    const letters = h('span', { class: 'letters' }, columnLetters(number));
    if (!fold) return letters;
    const mark = fold.collapsed ? '+' : '−';
    const button = h(
      'button',
      { type: 'button', class: 'fold', title: fold.text, 'aria-label': fold.text, 'data-fold': number, tabindex: -1 },
      mark,
    );
    return h('span', { class: 'folded' }, [button, letters]);
  };

  const drawCell = (h: HyperFunc<VNode>, row: number, number: number): VNode => {
    if (!tab) return h('span', null, '');
    const text = shownAt(tab, row, number);
    const box = choiceAt(tab, row, number)?.box;
    if (box) return h('span', { class: 'text box' }, text === box[0] ? '☑' : '☐');
    const url = text === '' ? null : linkAt(tab, row, number);
    if (url)
      return h(
        'a',
        { class: 'text', href: url, 'data-link': url, tabindex: -1, title: url.startsWith('#') ? null : url },
        text,
      );
    return h('span', { class: 'text' }, text);
  };

  const propertiesOf = (row: number, number: number): CellProps => {
    if (!tab) return {};
    const kind = kindAt(tab, row, number);
    const note = noteAt(tab, row, number) !== undefined;
    const choice = choiceAt(tab, row, number)?.list ?? null;
    const style = dressAt(tab, styles, row, number);
    // A row of one line has no room for a second one: half a line would be shown.
    const wraps = style.wrap === 'WRAP' && heightOf(tab, row) >= 40;
    return {
      'data-r': row,
      'data-c': number,
      'aria-selected': 'false',
      class: { 'has-note': note, 'has-choice': choice !== null, 'is-formula': kind === 'f', 'is-wrapped': wraps },
      style: cellCss(style, kind),
    };
  };

  const paintSelection = selectionPainter(grid);
  const paint = (next: Selection): void => {
    selection = next;
    paintSelection(next);
  };
  let drawn = false;
  // Each part of the table tells when it is drawn; once a frame is enough.
  grid.addEventListener('afterrender', () => {
    if (drawn) return;
    drawn = true;
    requestAnimationFrame(() => {
      drawn = false;
      nameParts(grid);
      if (selection) paint(selection);
    });
  });
  sendFocusHome(grid);
  host.append(grid);
  return {
    element: grid,
    frame: () => frame,
    show: (next, nextStyles, relayout) => {
      tab = next;
      styles = nextStyles;
      if (!relayout) {
        void grid.refresh('all');
        return;
      }
      frame = frameOf(next, host.clientWidth);
      grid.classList.toggle('no-lines', next.shape.hiddenGridlines);
      const sizes = (rows: GridRow[], type: 'rgRow' | 'rowPinStart') =>
        rows.flatMap(({ n }, index) =>
          heightOf(next, n) === ROW_HEIGHT ? [] : [{ type, index, size: heightOf(next, n) }],
        );
      grid.columns = [
        ...frame.frozenColumns.map((n) => column(n, true)),
        ...frame.columns.map((n) => column(n, false)),
      ];
      grid.pinnedTopSource = frame.frozenRows;
      grid.source = frame.rows;
      grid.rowDefinitions = [...sizes(frame.frozenRows, 'rowPinStart'), ...sizes(frame.rows, 'rgRow')];
    },
    paint,
    cells: (range) =>
      [...grid.querySelectorAll<HTMLElement>('[data-r]:not([data-c="0"])')].filter(({ dataset }) =>
        contains(range, { row: Number(dataset['r']), column: Number(dataset['c']), rows: 1, columns: 1 }),
      ),
    cell: (row, number) => grid.querySelector<HTMLElement>(`[data-r="${row}"][data-c="${number}"]`),
  };
}
