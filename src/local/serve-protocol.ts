import type { ChartData } from './chart-data.ts';
import type { Banding, ConditionalLook } from './conditional-rule.ts';
import type { GridRange } from './grid-range.ts';
import type { Layer } from './layer.ts';
import type { RichText, SheetLayout, Style } from './model.ts';

/**
 * A cell as the page gets it: text alone, or what it shows, what a person would edit, and why that differs
 * (n: number or date, b: yes or no, f: formula).
 */
export type WireCell = string | [shown: string, typed: string, kind: 'n' | 'b' | 'f'];

/** What a cell with a rule offers. */
export interface Choice {
  list: string[] | null;
  /** Values of a ticked and an unticked box. */
  box: [string, string] | null;
  strict: boolean;
  help: string | null;
}

/** A stretch of columns that can be folded away (1-based, both ends included). */
export interface ColumnGroup {
  first: number;
  last: number;
  depth: number;
  collapsed: boolean;
}

/** Cells whose change is asked about first. */
export interface Guard {
  range: GridRange | null;
  open: GridRange[];
  description: string;
}

/** A tab without its values. */
export interface SheetShape extends SheetLayout {
  groups: ColumnGroup[];
  choices: Record<number, Choice>;
  links: Layer<RichText['runs']>;
  guards: Guard[];
  charts: ChartData[];
  /** What conditional formats put over the style of cells. */
  looks: Layer<ConditionalLook>;
  bandings: Banding[];
}

/** What changed on a tab: its shape if that did, and rows by 0-based index. Rows from `rowCount` on are empty. */
export interface SheetPatch {
  id: number;
  shape: SheetShape | null;
  rowCount: number;
  rows: [index: number, cells: WireCell[]][];
}

/** A document the script has made. */
export interface DocumentEntry {
  id: string;
  title: string;
  created: string;
  file: string;
}

/** What changed in the workbook since the last patch; tabs that are not in `order` are gone. */
export interface WorkbookPatch {
  name: string;
  activeSheetId: number;
  order: number[];
  styles: Style[];
  sheets: SheetPatch[];
  documents: DocumentEntry[];
  owner: string;
  /** Who may edit the file. */
  editors: string[];
}

export type MenuEntry =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; items: MenuEntry[] };

/** A question of a running script; it waits until `id` is answered. */
export interface Question {
  id: number;
  kind: 'alert' | 'prompt';
  title: string;
  text: string;
  buttons: string[];
}

/** A panel that the page shows in a frame; its HTML is fetched by id. */
export interface PanelEntry {
  id: number;
  kind: 'sidebar' | 'modal' | 'modeless';
  title: string;
  width: number | null;
  height: number | null;
}

/** How often a method was called, and whether such a call goes to Google's servers. */
export interface MethodCost {
  method: string;
  count: number;
  backend: boolean;
}

/** What a run cost, beside the limit it was held to. */
export interface Cost {
  functionName: string;
  user: string;
  /** Milliseconds since 1970. */
  finished: number;
  ok: boolean;
  calls: number;
  objects: number;
  byMethod: MethodCost[];
  simulatedMs: number;
  limitMs: number;
  lockHeldMs: number;
  wallMs: number;
  log: string[];
}

/** What a command led to. `error` is meant for the person. */
export interface Finished {
  id: string;
  ok: boolean;
  result: unknown;
  error: { name: string; message: string } | null;
  panels: PanelEntry[];
  cost: Cost | null;
  /** Where the script left the person. */
  place: { sheetId: number; ranges: string[] } | null;
}

export type SaveState = 'saved' | 'dirty' | 'saving' | 'failed';

/** A function at work, and how many calls it has made so far; null until it tells. */
export interface Busy {
  functionName: string;
  since: number;
  calls: number | null;
}

/** Everything a fresh page needs. */
export interface PageState {
  file: string;
  workbook: WorkbookPatch | null;
  menus: MenuEntry[];
  busy: Busy | null;
  question: Question | null;
  save: SaveState;
  /** What the last runs cost, the newest first. */
  costs: Cost[];
  trouble: string | null;
  /** Who acts; empty for somebody without an identity. */
  user: string;
}

/** What the server tells open pages; `state` comes first, and again when the workbook was opened anew. */
export type PageEvent =
  | { kind: 'state'; state: PageState }
  | { kind: 'patch'; patch: WorkbookPatch }
  | { kind: 'menus'; menus: MenuEntry[] }
  | { kind: 'busy'; busy: Busy | null }
  | { kind: 'question'; question: Question | null }
  | { kind: 'toast'; message: string; title: string }
  | { kind: 'finished'; finished: Finished }
  | { kind: 'save'; save: SaveState }
  | { kind: 'trouble'; message: string }
  | { kind: 'user'; user: string };

export type Axis = 'row' | 'column';

/** What a page asks of the workbook. */
export type Command =
  | { kind: 'run'; functionName: string; activeTab: string; selection: string }
  | { kind: 'call'; functionName: string; args: unknown[]; activeTab: string; selection: string }
  | { kind: 'type'; sheetId: number; row: number; column: number; block: string[][] }
  | { kind: 'fill'; sheetId: number; from: GridRange; to: GridRange; series: boolean }
  | { kind: 'sort'; sheetId: number; grid: GridRange; column: number; ascending: boolean }
  | { kind: 'insert' | 'delete'; sheetId: number; axis: Axis; at: number; count: number }
  | { kind: 'hide'; sheetId: number; axis: Axis; at: number; count: number; hidden: boolean }
  | { kind: 'resize'; sheetId: number; at: number; count: number; width: number }
  | { kind: 'undo' | 'redo' | 'save' }
  | { kind: 'fold'; sheetId: number; first: number; depth: number; collapsed: boolean }
  | { kind: 'as'; user: string };

/** What the server itself asks of the workbook beside what pages may. */
export type Order = Command | { kind: 'import'; file: string };
