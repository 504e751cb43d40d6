import './style/base.css';
import './style/bars.css';
import './style/grid.css';
import './style/charts.css';
import './style/editor.css';
import './style/dialogs.css';
import './style/status.css';
import './style/inspector.css';
import './style/document.css';
import './style/print.css';
import type { PageEvent, PageState } from '../serve-protocol.ts';
import { busyNotice } from './busy-notice.ts';
import { finishEditing } from './cell-editor.ts';
import { showCharts } from './chart-layer.ts';
import { exchangeCells } from './clipboard.ts';
import { resizeColumns } from './column-resize.ts';
import { contentBar } from './content-bar.ts';
import { offerContextMenu } from './context-menu.ts';
import { openMessage } from './dialog.ts';
import { readDocuments } from './document-view.ts';
import { el } from './element.ts';
import { fillSelection } from './fill-cells.ts';
import { showFillHandle } from './fill-handle.ts';
import { workByKeys } from './grid-keys.ts';
import { selectByPointer } from './grid-pointer.ts';
import { keepFresh } from './grid-refresh.ts';
import { createGridView } from './grid-view.ts';
import { fileImport } from './import-file.ts';
import { inspector } from './inspector.ts';
import { followLink } from './links.ts';
import { createMenuBar } from './menu-bar.ts';
import type { MenuItem } from './menu-tree.ts';
import { menuItems } from './menu-tree.ts';
import { showNotes } from './note-tip.ts';
import { captionIn, ownMenus } from './own-menus.ts';
import { showPanels } from './panel-frames.ts';
import { printAsTable } from './print-table.ts';
import { askQuestions } from './question-dialog.ts';
import { answer, listen, send } from './server.ts';
import { sheetActs } from './sheet-acts.ts';
import { sheetChanges } from './sheet-changes.ts';
import { nextTab, tabBar } from './tab-bar.ts';
import { titleBar } from './title-bar.ts';
import { showToast } from './toasts.ts';
import { createWorkspace, meet, takePatch } from './workspace.ts';
import { callFunction, runFunction, stepBack } from './workspace-acts.ts';

const space = createWorkspace();
const gridHost = el('main', { class: 'grid-host' });
const side = el('aside', { class: 'side', 'aria-label': 'Panel', hidden: true });
const view = createGridView(gridHost);
const focusGrid = (): void => view.element.focus({ preventScroll: true });
const acts = sheetActs(view, space);
const changes = sheetChanges(space);
const captionOf = (functionName: string): string =>
  captionIn(space.menus.get() as never[], functionName).replace(/…$/, '');
const showPanel = showPanels(side, {
  call: (functionName, args) => callFunction(space, functionName, args),
  focusGrid,
});
const ask = askQuestions((id, button, text) => void answer(id, button, text));
const KEPT_COSTS = 10;
let file = '';
let isOpen = false;

const run = (functionName: string, caption: string): void => {
  finishEditing();
  if (space.busy.get()) showToast(`Tunggu sampai selesai, lalu pilih lagi: ${caption}`, 'Masih bekerja');
  else void runFunction(space, functionName);
};
const save = (): void => void send({ kind: 'save' }).then(({ ok }) => ok && showToast('Buku kerja tersimpan.'));
const undo = (): void => void stepBack(space, 'undo');
const redo = (): void => void stepBack(space, 'redo');
const fill = (direction: 'down' | 'right'): void => fillSelection(space, direction);

function takeState(state: PageState): void {
  file = state.file;
  document.title = `${file} – Meja kerja`;
  space.busy.set(state.busy);
  space.menus.set(state.menus);
  space.save.set(state.save);
  space.costs.set(state.costs);
  meet(space, { acting: state.user });
  if (state.workbook) takePatch(space, state.workbook);
  space.question.set(state.question);
  if (state.trouble) space.complaint.set({ title: 'Perhatian', text: state.trouble });
}

function hear(event: PageEvent): void {
  switch (event.kind) {
    case 'state':
      return isOpen ? takeState(event.state) : open(event.state);
    case 'patch':
      return takePatch(space, event.patch);
    case 'menus':
      return space.menus.set(event.menus);
    case 'busy':
      return space.busy.set(event.busy);
    case 'question':
      return space.question.set(event.question);
    case 'toast':
      return showToast(event.message, event.title);
    case 'finished':
      if (event.finished.cost) space.costs.set([event.finished.cost, ...space.costs.get()].slice(0, KEPT_COSTS));
      return;
    case 'user':
      return meet(space, { acting: event.user });
    case 'save':
      return space.save.set(event.save);
    case 'trouble':
      return space.complaint.set({ title: 'Perhatian', text: event.message });
  }
}

function layOut(): void {
  const menuBar = createMenuBar(focusGrid);
  const own = ownMenus({
    download: () => location.assign('/workbook.xlsx'),
    upload: fileImport(space),
    print: () => window.print(),
    save,
    undo,
    redo,
    fill,
    clear: acts.clear,
    edit: () => acts.edit(),
    ...changes,
  });
  let filled = '';
  // Menus are told again when the host starts anew; one that is open should not shut for that.
  space.menus.watch((menus) => {
    const next = JSON.stringify(menus);
    if (next !== filled) menuBar.fill([...own, ...menuItems(menus, run)]);
    filled = next;
  });
  const status = el(
    'footer',
    { class: 'status' },
    tabBar(space, focusGrid),
    busyNotice(space, captionOf),
    inspector(space, captionOf),
  );
  const app = el(
    'div',
    { class: 'app' },
    titleBar(space, file),
    menuBar.element,
    contentBar(space, focusGrid),
    el('div', { class: 'middle' }, gridHost, side),
    status,
  );
  document.body.append(app);
  let altAlone = false;
  document.addEventListener('keydown', (event) => {
    altAlone = event.key === 'Alt';
    if (event.key !== 'F10' || event.shiftKey) return;
    event.preventDefault();
    menuBar.focus();
  });
  document.addEventListener('keyup', (event) => {
    if (event.key !== 'Alt' || !altAlone) return;
    event.preventDefault();
    menuBar.focus();
  });
}

/** What the right button offers; on whole rows or columns, only what is done to those. */
function contextItems(whole: 'rows' | 'columns' | null): MenuItem[] {
  const sorting: MenuItem = { kind: 'menu', caption: 'Urutkan', items: changes.sorting() };
  if (whole === 'rows') return changes.rows();
  if (whole === 'columns') return [...changes.columns(), { kind: 'separator' }, sorting];
  return [
    { kind: 'act', caption: 'Ubah isi sel', keys: 'F2', act: () => acts.edit() },
    { kind: 'act', caption: 'Kosongkan sel terpilih', keys: 'Delete', act: acts.clear },
    { kind: 'separator' },
    { kind: 'menu', caption: 'Baris', items: changes.rows() },
    { kind: 'menu', caption: 'Kolom', items: changes.columns() },
    sorting,
  ];
}

/** Lays the page out around the first state it gets. */
function open(state: PageState): void {
  isOpen = true;
  file = state.file;
  layOut();
  view.element.setAttribute('aria-label', 'Lembar kerja');
  selectByPointer(view, space, { ...acts, follow: (url) => followLink(space, url) });
  workByKeys(view, space, { ...acts, undo, redo, fill, save, nextTab: (by) => nextTab(space, by) });
  exchangeCells(view, space, acts.clear);
  resizeColumns(view, changes.resize, changes.fit);
  showFillHandle(gridHost, view, space);
  offerContextMenu(view, space, contextItems);
  readDocuments(space);
  keepFresh(view, space);
  showCharts(gridHost, view, space);
  showNotes(view, space);
  printAsTable(space, () => file);
  space.complaint.watch((complaint) => complaint && openMessage(complaint.title, complaint.text));
  space.question.watch(ask);
  space.finished.watch((finished) => {
    for (const panel of finished?.panels ?? []) showPanel(panel);
  });
  takeState(state);
  focusGrid();
}

listen(hear, (up) => space.connected.set(up));
