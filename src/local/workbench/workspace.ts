import type { GridRange } from '../grid-range.ts';
import { parseA1 } from '../grid-range.ts';
import type { Style } from '../model.ts';
import type { Busy, Command, Cost, DocumentEntry, Finished, MenuEntry, Question, SaveState, WorkbookPatch } from '../serve-protocol.ts';
import type { Selection } from './selection.ts';
import { selectCell, selectionA1, selectRanges } from './selection.ts';
import { send } from './server.ts';
import type { Signal } from './signal.ts';
import { signal } from './signal.ts';
import type { Tab } from './tab-model.ts';
import { patchTab, putTyped } from './tab-model.ts';

const REMEMBERED = 'tab';

/** A refusal or failure in words for the person. */
export interface Complaint {
  title: string;
  text: string;
}

/** What all parts of the page look at. */
export interface Workspace {
  tabs: Map<number, Tab>;
  styles: Style[];
  order: Signal<number[]>;
  activeId: Signal<number>;
  selection: Signal<Selection>;
  /** Fires when what the active tab shows may have changed: the ids of changed tabs. */
  changed: Signal<number[]>;
  menus: Signal<MenuEntry[]>;
  documents: Signal<DocumentEntry[]>;
  busy: Signal<Busy | null>;
  /** What the running script waits for. */
  question: Signal<Question | null>;
  save: Signal<SaveState>;
  cost: Signal<Cost | null>;
  connected: Signal<boolean>;
  /** What a person should read: refusals and failures. */
  complaint: Signal<Complaint | null>;
  /** Toasts and panels of a finished run. */
  finished: Signal<Finished | null>;
  selections: Map<number, Selection>;
}

/** An empty workspace. */
export function createWorkspace(): Workspace {
  return {
    tabs: new Map(),
    styles: [],
    order: signal<number[]>([]),
    activeId: signal(-1),
    selection: signal(selectCell({ row: 1, column: 1 })),
    changed: signal<number[]>([]),
    menus: signal<MenuEntry[]>([]),
    documents: signal<DocumentEntry[]>([]),
    busy: signal<Busy | null>(null),
    question: signal<Question | null>(null),
    save: signal<SaveState>('saved'),
    cost: signal<Cost | null>(null),
    connected: signal(true),
    complaint: signal<Complaint | null>(null),
    finished: signal<Finished | null>(null),
    selections: new Map(),
  };
}

/** The tab in front. */
export function activeTab(space: Workspace): Tab | undefined {
  return space.tabs.get(space.activeId.get());
}

/** Tabs that are shown, in order. */
export function shownTabs(space: Workspace): Tab[] {
  return space.order.get().flatMap((id) => space.tabs.get(id) ?? []).filter((tab) => !tab.shape.hidden);
}

/** Takes a patch in. */
export function takePatch(space: Workspace, patch: WorkbookPatch): void {
  space.styles = patch.styles;
  const wasBlank = isBlank(space);
  for (const sheet of patch.sheets) {
    const tab = patchTab(space.tabs.get(sheet.id), sheet, patch.styles);
    if (tab) space.tabs.set(sheet.id, tab);
  }
  for (const id of [...space.tabs.keys()]) if (!patch.order.includes(id)) space.tabs.delete(id);
  space.order.set(patch.order);
  const current = activeTab(space);
  if (!current || current.shape.hidden || (wasBlank && patch.order.length > 1)) {
    const shown = shownTabs(space);
    // As Google does, a workbook opens at its first tab; a page that is loaded again, where one was.
    const next = shown.find(({ shape }) => !wasBlank && shape.id === rememberedTab()) ?? shown[0];
    if (next) goTo(space, next.shape.id);
  }
  space.changed.set(patch.sheets.map((sheet) => sheet.id));
  space.documents.set(patch.documents);
}

function rememberedTab(): number {
  return Number(sessionStorage.getItem(REMEMBERED) ?? -1);
}

/** Whether there is nothing yet but one empty tab: a person who looks at it should be led to what is filled in. */
function isBlank(space: Workspace): boolean {
  const [only] = space.tabs.values();
  return space.tabs.size === 1 && only?.rows.length === 0;
}

/** Brings a tab to the front, and selects on it what was selected there before or is given. */
export function goTo(space: Workspace, id: number, ranges?: GridRange[]): void {
  if (!space.tabs.has(id)) return;
  if (id !== space.activeId.get()) {
    space.selections.set(space.activeId.get(), space.selection.get());
    space.activeId.set(id);
    sessionStorage.setItem(REMEMBERED, String(id));
  }
  const selection = ranges ? selectRanges(ranges) : space.selections.get(id);
  space.selection.set(selection ?? selectCell({ row: 1, column: 1 }));
}

/** Reads A1 ranges of a tab. */
export function rangesOf(tab: Tab, texts: string[]): GridRange[] {
  return texts.flatMap((text) => parseA1(text, tab.shape.maxRows, tab.shape.maxColumns) ?? []);
}

/** Runs a menu function on what is selected. */
export async function runFunction(space: Workspace, functionName: string): Promise<void> {
  const sent = selectionA1(space.selection.get());
  const sentId = space.activeId.get();
  const finished = await send({ kind: 'run', functionName, ...placement(space) });
  show(space, finished);
  const tab = finished.place ? space.tabs.get(finished.place.sheetId) : undefined;
  if (!tab || tab.shape.hidden || !finished.place) return;
  const moved = finished.place.sheetId !== sentId || finished.place.ranges.join(',') !== sent;
  if (moved) goTo(space, tab.shape.id, rangesOf(tab, finished.place.ranges));
}

/** Calls a function for a panel. */
export async function callFunction(space: Workspace, functionName: string, args: unknown[]): Promise<Finished> {
  const finished = await send({ kind: 'call', functionName, args, ...placement(space) });
  show(space, { ...finished, error: null });
  return finished;
}

/** Types a block at a cell of the active tab; the page shows it at once and takes it back when the host refuses. */
export async function typeBlock(space: Workspace, row: number, column: number, block: string[][]): Promise<void> {
  const tab = activeTab(space);
  if (!tab) return;
  const before = block.map((cells, r) => cells.map((text, c) => putTyped(tab, row + r, column + c, text)));
  const lines = block.map((_, r) => tab.rows[row + r - 1]);
  space.changed.set([tab.shape.id]);
  const finished = await send({ kind: 'type', sheetId: tab.shape.id, row, column, block });
  // A row the host has sent is a new array: where it is still ours, the host refused or found nothing changed.
  lines.forEach((line, r) => {
    if (!line || tab.rows[row + r - 1] !== line) return;
    before[r]?.forEach((cell, c) => {
      line[column + c - 1] = cell;
    });
  });
  space.changed.set([tab.shape.id]);
  show(space, finished);
}

/** Takes back the last typing and goes where it was. */
export async function undoTyping(space: Workspace): Promise<void> {
  const finished = await send({ kind: 'undo' });
  show(space, finished);
  const tab = finished.place && space.tabs.get(finished.place.sheetId);
  if (tab && finished.place) goTo(space, tab.shape.id, rangesOf(tab, finished.place.ranges));
}

/** Any other command. */
export async function order(space: Workspace, command: Command): Promise<void> {
  show(space, await send(command));
}

function placement(space: Workspace): { activeTab: string; selection: string } {
  return { activeTab: activeTab(space)?.shape.name ?? '', selection: selectionA1(space.selection.get()) };
}

function show(space: Workspace, finished: Finished): void {
  space.finished.set(finished);
  const { error } = finished;
  if (!error) return;
  const title = error.name === 'Dihentikan' ? 'Pekerjaan dihentikan' : 'Tidak dapat dilanjutkan';
  space.complaint.set({ title, text: error.message });
}
