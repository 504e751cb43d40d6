import { columnLetters } from '../grid-range.ts';
import { cellCss } from './cell-look.ts';
import { chartCard } from './chart-card.ts';
import { el } from './element.ts';
import { kindAt, shownAt, styleAt, usedSize, visibleColumns, visibleRows } from './tab-model.ts';
import type { Workspace } from './workspace.ts';
import { activeTab } from './workspace.ts';

/** Fits between the margins of an upright A4 page. */
const PRINTED = 600;

/** Makes a plain table of the tab in front when the page is printed, and throws it away afterwards. */
export function printAsTable(space: Workspace, file: () => string): void {
  const sheet = el('section', { class: 'print' });
  document.body.append(sheet);
  window.addEventListener('beforeprint', () => {
    const tab = activeTab(space);
    if (!tab) return;
    const used = usedSize(tab);
    const columns = visibleColumns(tab).filter((column) => column <= used.columns);
    const rows = visibleRows(tab).filter((row) => row <= used.rows);
    const heading = new Set(rows.filter((row) => row <= tab.shape.frozenRows));
    const line = (row: number): HTMLElement =>
      el(
        'tr',
        {},
        ...columns.map((column) => {
          const cell = el(heading.has(row) ? 'th' : 'td', {}, shownAt(tab, row, column));
          const { textAlign = '', fontWeight = '' } = cellCss(
            styleAt(tab, space.styles, row, column),
            kindAt(tab, row, column),
          );
          Object.assign(cell.style, { textAlign, fontWeight });
          return cell;
        }),
      );
    const head = el('thead', {}, ...rows.filter((row) => heading.has(row)).map(line));
    const body = el('tbody', {}, ...rows.filter((row) => !heading.has(row)).map(line));
    const about = `${file()} · kolom ${columnLetters(columns[0] ?? 1)}–${columnLetters(columns.at(-1) ?? 1)}`;
    const charts = tab.shape.charts.map((chart) =>
      chartCard(chart, PRINTED, Math.round((chart.height / chart.width) * PRINTED)),
    );
    sheet.replaceChildren(el('h1', {}, tab.shape.name), el('p', {}, about), el('table', {}, head, body), ...charts);
  });
  window.addEventListener('afterprint', () => sheet.replaceChildren());
}
