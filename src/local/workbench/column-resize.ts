import { el } from './element.ts';
import type { GridView } from './grid-view.ts';

const GRIP = 5;
const LEAST = 20;

/** Lets the right edge of a column's header be dragged; a double click fits the column to what it holds. */
export function resizeColumns(
  view: GridView,
  resize: (column: number, width: number) => void,
  fitColumn: (column: number) => void,
): void {
  const line = el('div', { class: 'resize-line', hidden: true });
  document.body.append(line);
  let drag: { column: number; left: number } | null = null;

  /** The column whose edge is under the pointer: that of this header, or of the one at its left. */
  const edgeAt = ({ target, clientX }: MouseEvent): HTMLElement | null => {
    const header = (target as HTMLElement).closest<HTMLElement>('[data-h]');
    if (!header) return null;
    const { left, right } = header.getBoundingClientRect();
    if (right - clientX <= GRIP) return header;
    if (clientX - left > GRIP) return null;
    const all = [...view.element.querySelectorAll<HTMLElement>('[data-h]')];
    return all.find((other) => Math.abs(other.getBoundingClientRect().right - left) < 2 && other !== header) ?? null;
  };
  const place = (x: number): void => {
    const { top, bottom } = view.element.getBoundingClientRect();
    Object.assign(line.style, { left: `${x}px`, top: `${top}px`, height: `${bottom - top}px` });
  };

  view.element.addEventListener('mousemove', (event) => {
    const header = (event.target as HTMLElement).closest<HTMLElement>('[data-h]');
    if (header) header.style.cursor = edgeAt(event) ? 'col-resize' : '';
  });
  // Before the selection sees it.
  view.element.addEventListener(
    'mousedown',
    (event) => {
      const edge = event.button === 0 ? edgeAt(event) : null;
      if (!edge) return;
      event.preventDefault();
      event.stopPropagation();
      drag = { column: Number(edge.dataset['h']), left: edge.getBoundingClientRect().left };
      place(event.clientX);
      line.hidden = false;
    },
    { capture: true },
  );
  window.addEventListener('mousemove', ({ clientX }) => {
    if (drag) place(Math.max(drag.left + LEAST, clientX));
  });
  window.addEventListener('mouseup', ({ clientX }) => {
    if (!drag) return;
    const { column, left } = drag;
    const before = view.element.querySelector(`[data-h="${column}"]`)?.getBoundingClientRect().width ?? 0;
    const width = Math.round(Math.max(LEAST, clientX - left));
    drag = null;
    line.hidden = true;
    if (Math.abs(width - before) > 2) resize(column, width);
  });
  view.element.addEventListener('dblclick', (event) => {
    const edge = edgeAt(event);
    if (edge) fitColumn(Number(edge.dataset['h']));
  });
}
