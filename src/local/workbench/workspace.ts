import type { GridRange } from '../grid-range.ts';
import { parseA1 } from '../grid-range.ts';
import type { Style } from '../model.ts';
import type {
  Busy,
  Cost,
  DocumentEntry,
  Finished,
  MenuEntry,
  Question,
  SaveState,
  WorkbookPatch,
} from '../serve-protocol.ts';
import type { Selection } from './selection.ts';
import { selectCell, selectRanges } from './selection.ts';
import type { Signal } from './signal.ts';
import { signal } from './signal.ts';
import type { Tab } from './tab-model.ts';
import { patchTab } from './tab-model.ts';

const REMEMBERED = 'tab';

/** A refusal or failure in words for the person. */
export interface Complaint {
  title: string;
  text: string;
}

/** Who acts, and who else may: an empty text is somebody without an identity. */
export interface People {
  acting: string;
  owner: string;
  known: string[];
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
  /** What the last runs cost, the newest first. */
  costs: Signal<Cost[]>;
  people: Signal<People>;
  /** The document that is read. */
  reading: Signal<DocumentEntry | null>;
  connected: Signal<boolean>;
  /** What a person should read: refusals and failures. */
  complaint: Signal<Complaint | null>;
  /** Panels of a finished run. */
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
    costs: signal<Cost[]>([]),
    people: signal<People>({ acting: '', owner: '', known: [] }),
    reading: signal<DocumentEntry | null>(null),
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
  return space.order
    .get()
    .flatMap((id) => space.tabs.get(id) ?? [])
    .filter((tab) => !tab.shape.hidden);
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
  meet(space, { owner: patch.owner }, patch.editors);
}

/** Learns about people; those once known stay known. */
export function meet(space: Workspace, about: Partial<People>, others: string[] = []): void {
  const people = { ...space.people.get(), ...about };
  const known = [people.owner, ...people.known, ...others, people.acting].filter((email) => email !== '');
  space.people.set({ ...people, known: [...new Set(known)] });
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
