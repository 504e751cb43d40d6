import type { SaveState } from '../serve-protocol.ts';
import { actingUser } from './acting-user.ts';
import { documentsList } from './documents-list.ts';
import { el } from './element.ts';
import type { Workspace } from './workspace.ts';

const WORDS: Record<SaveState, string> = {
  saved: 'Tersimpan di komputer ini',
  dirty: 'Ada perubahan…',
  saving: 'Menyimpan…',
  failed: 'Belum tersimpan: berkas tidak dapat ditulis',
};

/** The file's name, whether it is saved, and what can be taken along. */
export function titleBar(space: Workspace, file: string): HTMLElement {
  const state = el('span', { class: 'save-state', role: 'status' });
  const tell = (): void => {
    const up = space.connected.get();
    const save = space.save.get();
    state.textContent = up ? WORDS[save] : 'Tidak terhubung: meja kerja ditutup';
    state.dataset['state'] = up ? save : 'failed';
  };
  space.save.watch(tell);
  space.connected.watch(tell);
  return el(
    'header',
    { class: 'title-bar' },
    el('span', { class: 'mark', 'aria-hidden': 'true' }),
    el('h1', {}, file),
    state,
    el(
      'div',
      { class: 'title-tools' },
      actingUser(space),
      documentsList(space),
      el('a', { class: 'button', href: '/workbook.xlsx', download: file }, 'Unduh .xlsx'),
    ),
  );
}
