/** How the cells of a column are read, written and offered. */
export type ColumnType =
  | 'text'
  | 'longText'
  | 'code'
  | 'date'
  | 'number'
  | 'money'
  | 'choice'
  | 'office'
  | 'urusan'
  | 'urusanList'
  | 'url'
  | 'email'
  | 'json';

/** One allowed value: the code that Riwayat and JSON carry, the label that cells show, and what people type instead. */
export type Choice = { readonly code: string; readonly label: string; readonly synonyms?: readonly string[] };

/** One column, declared once: heading, dropdown, number format, note, import mapping, form and help derive from it. */
export type Column = {
  readonly key: string;
  readonly heading: string;
  readonly type: ColumnType;
  /** Pixels. */
  readonly width?: number;
  /** Columns of one group fold together. */
  readonly group?: string;
  /** 'sistem' columns are written by the add-on alone and can be rebuilt from Riwayat. */
  readonly editor: 'sistem' | 'staf';
  readonly hidden?: boolean;
  readonly help?: string;
  readonly choices?: readonly Choice[];
  /** Headings that mean this column in other people's tables. */
  readonly synonyms?: readonly string[];
  /** Personal data: never copied into a summary. */
  readonly personal?: boolean;
};

/** One tab of the register, declared once. */
export type Tab = {
  readonly key: string;
  readonly name: string;
  readonly columns: readonly Column[];
  readonly color: string;
  readonly frozenColumns?: number;
  /** Columns are followed by developer metadata, because staff move them; other tabs go by heading. */
  readonly anchored?: boolean;
  /** Rows belong to the add-on (history, findings, summaries): people are warned before they type there. */
  readonly guarded?: boolean;
  /** Every cell is text, so that a paste loses nothing. */
  readonly allText?: boolean;
  /** Widths in pixels of a tab that declares no columns, from the left. */
  readonly widths?: readonly number[];
  /** What the rows are, as the person who opens the tab is told. */
  readonly about: string;
};

/** What a cell holds once it is read: text, number, or nothing. Dates are 'YYYY-MM-DD', choices are codes. */
export type Nilai = string | number | null;

type ValueOf<C extends Column> = C['type'] extends 'number' | 'money' ? number | null : string;

/** A row of a tab by key. Blank text is '', a blank number is null. */
export type RowOf<T extends Tab> = { readonly [C in T['columns'][number] as C['key']]: ValueOf<C> };

export type KeyOf<T extends Tab> = T['columns'][number]['key'];
