import type { GridRange } from '../grid-range.ts';
import { contains, intersects } from '../grid-range.ts';
import { openDialog } from './dialog.ts';
import { el } from './element.ts';
import type { Tab } from './tab-model.ts';

const TRUSTED_MS = 5 * 60_000;
const trustedUntil = new Map<number, number>();

/** Asks before cells are changed that a protection warns about; one yes holds for the tab for five minutes. */
export async function mayChange(tab: Tab, cells: GridRange): Promise<boolean> {
  const guard = tab.shape.guards.find(
    ({ range, open }) => (range === null || intersects(range, cells)) && !open.some((free) => contains(free, cells)),
  );
  if (!guard || (trustedUntil.get(tab.shape.id) ?? 0) > Date.now()) return true;
  return new Promise((resolve) => {
    const finish = (yes: boolean): void => {
      if (yes) trustedUntil.set(tab.shape.id, Date.now() + TRUSTED_MS);
      dialog.close();
      resolve(yes);
    };
    const text = 'Bagian ini sebaiknya tidak diubah langsung. Tetap ubah?';
    const about = guard.description === '' ? false : el('p', { class: 'about' }, guard.description);
    const dialog = openDialog(
      'Perhatian',
      el('div', { class: 'dialog-text' }, text, about),
      [
        { caption: 'Tetap ubah', primary: false, press: () => finish(true) },
        { caption: 'Batal', primary: true, press: () => finish(false) },
      ],
      () => finish(false),
    );
    dialog.element.querySelector<HTMLElement>('.is-primary')?.focus();
  });
}
