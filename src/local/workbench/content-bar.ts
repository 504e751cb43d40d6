import { el } from './element.ts';
import { selectionName } from './selection.ts';
import { typedAt } from './tab-model.ts';
import type { Workspace } from './workspace.ts';
import { activeTab, goTo, rangesOf } from './workspace.ts';
import { typeBlock } from './workspace-acts.ts';

/** The line above the table: where one stands, and the whole content of that cell, to read and to edit. */
export function contentBar(space: Workspace, leave: () => void): HTMLElement {
  const name = el('input', {
    class: 'name-box',
    'aria-label': 'Alamat sel',
    title: 'Alamat sel (ketik lalu Enter untuk menuju)',
    spellcheck: 'false',
  });
  const text = el('textarea', { class: 'content', rows: 1, 'aria-label': 'Isi sel terpilih', spellcheck: 'false' });
  let before = '';
  const fill = (): void => {
    const tab = activeTab(space);
    const selection = space.selection.get();
    if (document.activeElement !== name) name.value = selectionName(selection);
    if (document.activeElement === text) return;
    before = tab ? typedAt(tab, selection.active.row, selection.active.column) : '';
    text.value = before;
    grow();
  };
  const grow = (): void => {
    text.style.height = '0';
    const most = document.activeElement === text ? 220 : 62;
    text.style.height = `${Math.min(Math.max(28, text.scrollHeight), most)}px`;
  };
  const keep = (): void => {
    if (text.value === before) return;
    const { row, column } = space.selection.get().active;
    before = text.value;
    void typeBlock(space, row, column, [[text.value]]);
  };
  text.addEventListener('focus', grow);
  text.addEventListener('input', grow);
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') text.value = before;
    else if (event.key !== 'Enter' || event.altKey || event.shiftKey || event.isComposing) {
      if (event.key !== 'Enter' || !event.altKey) return;
      event.preventDefault();
      text.setRangeText('\n', text.selectionStart, text.selectionEnd, 'end');
      grow();
      return;
    }
    event.preventDefault();
    leave();
  });
  text.addEventListener('blur', () => {
    keep();
    grow();
  });
  name.addEventListener('focus', () => name.select());
  name.addEventListener('blur', fill);
  name.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    const tab = activeTab(space);
    const ranges = tab && event.key === 'Enter' ? rangesOf(tab, [name.value]) : [];
    if (tab && ranges.length > 0) goTo(space, tab.shape.id, ranges);
    leave();
  });
  space.selection.watch(fill);
  space.changed.watch(fill);
  return el(
    'div',
    { class: 'content-bar' },
    name,
    el('span', { class: 'content-mark', 'aria-hidden': 'true' }, 'isi'),
    text,
  );
}
