import type { DocumentEntry } from '../serve-protocol.ts';
import { el } from './element.ts';
import type { Workspace } from './workspace.ts';

const DATE = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' });

/** The button "Dokumen" and the list it opens. */
export function documentsList(space: Workspace): HTMLElement {
  const count = el('span', { class: 'count' });
  const button = el(
    'button',
    { type: 'button', class: 'button', 'aria-expanded': 'false', 'aria-controls': 'dokumen' },
    'Dokumen',
    count,
  );
  const list = el('ul', {});
  const drawer = el(
    'section',
    { class: 'drawer', id: 'dokumen', 'aria-label': 'Dokumen', hidden: true },
    el('h2', {}, 'Dokumen'),
    list,
  );
  const open = (show: boolean): void => {
    drawer.hidden = !show;
    button.setAttribute('aria-expanded', String(show));
    if (show) drawer.querySelector<HTMLElement>('a, button')?.focus();
  };
  button.addEventListener('click', () => open(Boolean(drawer.hidden)));
  drawer.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    open(false);
    button.focus();
  });
  document.addEventListener('mousedown', (event) => {
    if (!drawer.hidden && !(event.target as HTMLElement).closest('.documents')) open(false);
  });
  const read = (document: DocumentEntry): void => {
    open(false);
    button.focus();
    space.reading.set(document);
  };
  space.documents.watch((documents) => {
    count.textContent = documents.length > 0 ? String(documents.length) : '';
    const empty = el(
      'li',
      { class: 'empty' },
      'Belum ada dokumen. Dokumen yang dibuat dari menu akan tercantum di sini.',
    );
    list.replaceChildren(...(documents.length > 0 ? documents.map((document) => entry(document, read)) : [empty]));
  });
  return el('div', { class: 'documents' }, button, drawer);
}

function entry(document: DocumentEntry, read: (document: DocumentEntry) => void): HTMLElement {
  const { id, title, created, file } = document;
  const when = new Date(created);
  const date = Number.isNaN(when.getTime()) ? '' : DATE.format(when);
  const ending = /\.(\w+)$/.exec(file)?.[1] ?? 'berkas';
  const address = `/documents/${id}`;
  const name =
    ending === 'docx'
      ? el('button', { type: 'button', class: 'link', onclick: () => read(document) }, title)
      : el('a', { href: address, download: file }, title);
  const take = el(
    'a',
    { href: address, download: file, 'aria-label': `Unduh .${ending}: ${title}` },
    `Unduh .${ending}`,
  );
  return el('li', {}, name, el('span', { class: 'about' }, date && `${date} · `, take));
}
