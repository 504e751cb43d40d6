import { openDialog } from './dialog.ts';
import { el } from './element.ts';

const LEAST = 20;
const MOST = 2000;

/** Asks for a width in pixels: what dragging an edge does, for those who do not drag. */
export function askWidth(current: number, answer: (width: number) => void): void {
  const input = el('input', {
    class: 'field',
    type: 'number',
    min: LEAST,
    max: MOST,
    step: 1,
    'aria-label': 'Lebar kolom',
  });
  input.value = String(current);
  const finish = (): void => {
    const width = Math.round(Number(input.value));
    if (!(width >= LEAST && width <= MOST)) return input.focus();
    dialog.close();
    answer(width);
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') finish();
  });
  const dialog = openDialog(
    'Atur lebar kolom',
    el('div', { class: 'dialog-text' }, `Lebar kolom dalam piksel, ${LEAST} sampai ${MOST}.`, input),
    [
      { caption: 'Batal', primary: false, press: () => dialog.close() },
      { caption: 'Terapkan', primary: true, press: finish },
    ],
    () => dialog.close(),
  );
  input.select();
}
