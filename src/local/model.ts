import type { Banding, ConditionalRule, FilterCriterion } from './conditional-rule.ts';
import type { DailyUse } from './daily-use.ts';
import type { GridRange } from './grid-range.ts';
import type { Layer } from './layer.ts';
import { emptyLayer } from './layer.ts';
import type { TextLook } from './text-look.ts';
import type { Trigger } from './trigger.ts';
import type { ValidationRule } from './validation-rule.ts';

/** What a cell holds. Dates are serial numbers (days since 1899-12-30 in the workbook's zone) with a date format. */
export type CellValue = string | number | boolean | null;

/** How a cell looks; absent means the default. Kept once per distinct look, cells hold its number. */
export interface Style {
  numberFormat?: string;
  background?: string;
  fontColor?: string;
  fontWeight?: string;
  fontStyle?: string;
  fontLine?: string;
  fontSize?: number;
  fontFamily?: string;
  wrap?: string;
  horizontal?: string;
  vertical?: string;
  borderTop?: string;
  borderLeft?: string;
  borderBottom?: string;
  borderRight?: string;
}

/** Text with links and looks over parts of it. */
export interface RichText {
  text: string;
  runs: { start: number; end: number; url: string | null; look?: TextLook }[];
}

/** A chart as the script specified it. */
export interface Chart {
  id: number;
  type: string;
  ranges: { sheetId: number; grid: GridRange }[];
  options: Record<string, unknown>;
  position: { row: number; column: number; offsetX: number; offsetY: number };
  headers: number;
}

/** How a tab is laid out: all of it that a page needs as it is. */
export interface SheetLayout {
  id: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  hiddenGridlines: boolean;
  columnWidths: (number | null)[];
  rowHeights: (number | null)[];
  hiddenColumns: (boolean | null)[];
  hiddenRows: (boolean | null)[];
  /** Whether the control of a group of columns stands behind its last one. */
  groupControlAfter: boolean;
  styles: Layer<number>;
  notes: Layer<string>;
  rules: Layer<number>;
}

/** A tab. Row and column numbers in plain fields are 1-based, indexes of arrays and layers 0-based. */
export interface Sheet extends SheetLayout {
  values: (CellValue[] | undefined)[];
  formulas: Layer<string>;
  richTexts: Layer<RichText>;
  columnDepths: (number | null)[];
  collapsedGroups: { depth: number; first: number }[];
  merges: GridRange[];
  filter: GridRange | null;
  /** What the filter hides, by column (1-based). */
  filterCriteria?: Record<number, FilterCriterion>;
  conditionalRules?: ConditionalRule[];
  bandings?: Banding[];
  rowDepths?: (number | null)[];
  collapsedRowGroups?: { depth: number; first: number }[];
  /** Whether the control of a group of rows stands below its last one. */
  rowGroupControlAfter?: boolean;
  /** Rectangles that results of formulas fill, the formula in their corner. */
  spills?: GridRange[];
  charts: Chart[];
}

/** A protected tab or range. */
export interface Protection {
  id: number;
  kind: 'SHEET' | 'RANGE';
  sheetId: number;
  range: GridRange | null;
  unprotected: GridRange[];
  description: string;
  warningOnly: boolean;
  editors: string[];
  /** True until editors are taken away: everyone who may edit the file may edit here too. */
  openToAll: boolean;
}

/** Where developer metadata hangs. */
export type MetadataPlace =
  | { kind: 'SPREADSHEET' }
  | { kind: 'SHEET'; sheetId: number }
  | { kind: 'ROW' | 'COLUMN'; sheetId: number; first: number; count: number };

export interface Metadata {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  place: MetadataPlace;
}

/** A file in Drive made by the script. Only the user who made it sees it (scope drive.file). */
export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  appProperties: Record<string, string>;
  owner: string;
  createdTime: string;
  modifiedTime?: string;
  trashed: boolean;
  permissions: { id: string; type: string; role: string; emailAddress?: string }[];
  /** Name of the file in the documents folder, null when nothing was stored. */
  stored: string | null;
  /** The bytes while no documents folder is given. */
  content?: Uint8Array;
}

export interface NamedRange {
  name: string;
  sheetId: number;
  range: GridRange;
}

/** A spreadsheet with all that hangs on it. */
export interface Workbook {
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  owner: string;
  editors: string[];
  sheets: Sheet[];
  activeSheetId: number;
  selections: Record<number, GridRange[]>;
  styles: Style[];
  validationRules: ValidationRule[];
  metadata: Metadata[];
  protections: Protection[];
  namedRanges: NamedRange[];
  nextId: number;
  properties: {
    script: Record<string, string>;
    document: Record<string, string>;
    user: Record<string, Record<string, string>>;
  };
  cache: Record<string, { value: string; expires: number }>;
  files: DriveFile[];
  triggers: Trigger[];
  /** Of quotas that Google counts by day, by user. */
  usage: Record<string, DailyUse>;
}

/** A tab with nothing in it; 1000 by 26 cells as Google makes it. */
export function emptySheet(id: number, name: string, maxRows = 1000, maxColumns = 26): Sheet {
  return {
    id,
    name,
    hidden: false,
    tabColor: null,
    maxRows,
    maxColumns,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenGridlines: false,
    values: [],
    styles: emptyLayer(),
    notes: emptyLayer(),
    formulas: emptyLayer(),
    rules: emptyLayer(),
    richTexts: emptyLayer(),
    columnWidths: [],
    rowHeights: [],
    hiddenColumns: [],
    hiddenRows: [],
    columnDepths: [],
    collapsedGroups: [],
    groupControlAfter: true,
    merges: [],
    filter: null,
    charts: [],
  };
}
