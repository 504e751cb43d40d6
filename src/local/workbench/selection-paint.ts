import type { Selection } from './selection.ts';
import { isSelected, touchesColumn, touchesRow } from './selection.ts';

const ACTIVE = 'sel-aktif';

/**
 * Shows on the cells that are drawn which of them are selected. This runs in every frame in which one scrolls, so it
 * writes only what differs and looks at all cells only where more than one is selected.
 */
export function selectionPainter(grid: HTMLElement): (selection: Selection) => void {
  let marked = new Set<HTMLElement>();
  return (selection) => {
    const now = new Set(chosenCells(grid, selection));
    // The table draws other rows into the same elements: what was marked may stand for another cell by now.
    for (const cell of marked) if (!now.has(cell)) unmark(cell);
    for (const cell of now) mark(cell, selection);
    marked = now;
    for (const head of grid.querySelectorAll<HTMLElement>('[data-c="0"]'))
      head.classList.toggle('is-touched', touchesRow(selection, Number(head.dataset['r'])));
    for (const head of grid.querySelectorAll<HTMLElement>('[data-h]'))
      head.classList.toggle('is-touched', touchesColumn(selection, Number(head.dataset['h'])));
    if (now.size > 0 && !grid.hasAttribute('aria-activedescendant')) grid.setAttribute('aria-activedescendant', ACTIVE);
  };
}

function chosenCells(grid: HTMLElement, selection: Selection): HTMLElement[] {
  const { active, ranges } = selection;
  const isOne = ranges.every(({ rows, columns }) => rows === 1 && columns === 1) && ranges.length <= 1;
  if (isOne) return [...grid.querySelectorAll<HTMLElement>(`[data-r="${active.row}"][data-c="${active.column}"]`)];
  return [...grid.querySelectorAll<HTMLElement>('[data-r]:not([data-c="0"])')].filter((cell) => {
    const { row, column } = placeOf(cell);
    return isSelected(selection, row, column) || (row === active.row && column === active.column);
  });
}

function mark(cell: HTMLElement, { active }: Selection): void {
  const { row, column } = placeOf(cell);
  const isActive = row === active.row && column === active.column;
  cell.classList.toggle('is-selected', !isActive);
  cell.classList.toggle('is-active', isActive);
  if (cell.getAttribute('aria-selected') !== 'true') cell.setAttribute('aria-selected', 'true');
  if (isActive && cell.id !== ACTIVE) cell.id = ACTIVE;
  if (!isActive && cell.id) cell.removeAttribute('id');
}

function unmark(cell: HTMLElement): void {
  cell.classList.remove('is-selected', 'is-active');
  cell.setAttribute('aria-selected', 'false');
  cell.removeAttribute('id');
}

function placeOf({ dataset }: HTMLElement): { row: number; column: number } {
  return { row: Number(dataset['r']), column: Number(dataset['c']) };
}
