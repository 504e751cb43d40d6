import type { DocumentEntry } from '../serve-protocol.ts';
import type { OpenDialog } from './dialog.ts';
import { openDialog } from './dialog.ts';
import { cutIntoPages } from './document-pages.ts';
import { el } from './element.ts';
import type { Workspace } from './workspace.ts';

/** Shows the document that is read as the sheets of paper it will be, over the table. */
export function readDocuments(space: Workspace): void {
  let open: OpenDialog | null = null;
  space.reading.watch((document) => {
    open?.close();
    open = document && show(document, () => space.reading.set(null));
  });
}

function show({ id, title, file }: DocumentEntry, leave: () => void): OpenDialog {
  // An address of its own gives the frame its own policy: nothing in it can run, so it may share the page's origin.
  const frame = el('iframe', {
    src: `/documents/${id}/page`,
    sandbox: 'allow-same-origin',
    title: `Isi dokumen: ${title}`,
    tabindex: -1,
  });
  const desk = el('div', { class: 'paper', tabindex: 0, role: 'region', 'aria-label': 'Halaman dokumen' }, frame);
  const take = el('a', { class: 'button is-primary', href: `/documents/${id}`, download: file }, 'Unduh .docx');
  const dialog = openDialog(title, desk, [], leave, { width: 1310, height: 0 });
  dialog.element.classList.add('is-document');
  const heading = dialog.element.querySelector('header');
  heading?.prepend(el('span', { class: 'draft' }, 'Konsep'));
  heading?.querySelector('.cross')?.before(take);
  frame.addEventListener('load', () => {
    const page = frame.contentDocument;
    if (!page) return;
    cutIntoPages(page);
    // The frame is as high as the paper, and what is around it scrolls: there the keys work.
    frame.style.height = `${page.documentElement.scrollHeight}px`;
    frame.style.minWidth = `${page.documentElement.scrollWidth}px`;
    page.addEventListener('keydown', ({ key }) => key === 'Escape' && leave());
  });
  desk.focus();
  return dialog;
}
