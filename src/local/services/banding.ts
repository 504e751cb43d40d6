import type { Banding as BandingData } from '../conditional-rule.ts';
import type { Execution } from '../execution.ts';
import { isCells } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import type { GridRange } from '../grid-range.ts';
import { intersects } from '../grid-range.ts';
import type { Sheet } from '../model.ts';
import type { LikeGoogle } from './like-google.ts';
import { colour } from './range-argument.ts';

/** Header, second and footer colours of the themes; the first colour is always white. */
const THEMES: Record<string, [string, string, string]> = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68ab0'],
};
type Part = 'header' | 'first' | 'second' | 'footer';

/** Alternating colours of a range. */
export class Banding
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.Banding,
        | 'getRange'
        | 'setRange'
        | 'copyTo'
        | 'remove'
        | 'getHeaderRowColor'
        | 'setHeaderRowColor'
        | 'getFirstRowColor'
        | 'setFirstRowColor'
        | 'getSecondRowColor'
        | 'setSecondRowColor'
        | 'getFooterRowColor'
        | 'setFooterRowColor'
        | 'getHeaderColumnColor'
        | 'setHeaderColumnColor'
        | 'getFirstColumnColor'
        | 'setFirstColumnColor'
        | 'getSecondColumnColor'
        | 'setSecondColumnColor'
        | 'getFooterColumnColor'
        | 'setFooterColumnColor'
      >
    >
{
  static readonly service = 'Banding';
  private readonly execution: Execution;
  private readonly sheet: Sheet;
  private readonly id: number;

  constructor(execution: Execution, sheet: Sheet, id: number) {
    this.execution = execution;
    this.sheet = sheet;
    this.id = id;
  }

  getRange(): unknown {
    return this.execution.make.range(this.sheet, this.#data().range);
  }
  setRange(range: unknown): this {
    if (!isCells(range)) throw new GoogleError('Invalid argument: range');
    this.#data().range = { ...range.grid };
    return this;
  }
  copyTo(range: unknown): Banding {
    if (!isCells(range)) throw new GoogleError('Invalid argument: range');
    const { id: _id, ...look } = this.#data();
    return place(this.execution, range.sheet, { ...look, range: { ...range.grid } });
  }
  remove(): void {
    this.sheet.bandings = (this.sheet.bandings ?? []).filter((banding) => banding.id !== this.id);
  }
  getHeaderRowColor(): string | null {
    return this.#color('ROW', 'header');
  }
  setHeaderRowColor(color: string | null): this {
    return this.#paint('ROW', 'header', color);
  }
  getFirstRowColor(): string | null {
    return this.#color('ROW', 'first');
  }
  setFirstRowColor(color: string | null): this {
    return this.#paint('ROW', 'first', color);
  }
  getSecondRowColor(): string | null {
    return this.#color('ROW', 'second');
  }
  setSecondRowColor(color: string | null): this {
    return this.#paint('ROW', 'second', color);
  }
  getFooterRowColor(): string | null {
    return this.#color('ROW', 'footer');
  }
  setFooterRowColor(color: string | null): this {
    return this.#paint('ROW', 'footer', color);
  }
  getHeaderColumnColor(): string | null {
    return this.#color('COLUMN', 'header');
  }
  setHeaderColumnColor(color: string | null): this {
    return this.#paint('COLUMN', 'header', color);
  }
  getFirstColumnColor(): string | null {
    return this.#color('COLUMN', 'first');
  }
  setFirstColumnColor(color: string | null): this {
    return this.#paint('COLUMN', 'first', color);
  }
  getSecondColumnColor(): string | null {
    return this.#color('COLUMN', 'second');
  }
  setSecondColumnColor(color: string | null): this {
    return this.#paint('COLUMN', 'second', color);
  }
  getFooterColumnColor(): string | null {
    return this.#color('COLUMN', 'footer');
  }
  setFooterColumnColor(color: string | null): this {
    return this.#paint('COLUMN', 'footer', color);
  }

  #data(): BandingData {
    const data = this.sheet.bandings?.find((banding) => banding.id === this.id);
    if (!data) throw new GoogleError('This banding was removed.');
    return data;
  }

  #color(axis: BandingData['axis'], part: Part): string | null {
    const data = this.#data();
    return data.axis === axis ? data[part] : null;
  }

  #paint(axis: BandingData['axis'], part: Part, color: string | null): this {
    const data = this.#data();
    if (data.axis !== axis) Object.assign(data, { axis, header: null, first: null, second: null, footer: null });
    data[part] = colour(color) ?? null;
    return this;
  }
}

function place(execution: Execution, sheet: Sheet, data: Omit<BandingData, 'id'>): Banding {
  sheet.bandings ??= [];
  if (sheet.bandings.some((other) => intersects(other.range, data.range))) {
    throw new GoogleError('You cannot add alternating background colors to a range that already has them.');
  }
  const id = execution.workbook.nextId++;
  sheet.bandings.push({ id, ...data });
  return new Banding(execution, sheet, id);
}

/** Puts alternating colours of a theme on a range: by default light grey, with a header and without a footer. */
export function applyBanding(
  execution: Execution,
  sheet: Sheet,
  range: GridRange,
  axis: BandingData['axis'],
  [theme, showHeader, showFooter]: readonly unknown[],
): Banding {
  const colors = THEMES[theme === undefined || theme === null ? 'LIGHT_GREY' : String(theme)];
  if (!colors) throw new GoogleError('Invalid argument: bandingTheme');
  const [header, second, footer] = colors;
  return place(execution, sheet, {
    axis,
    range: { ...range },
    header: showHeader === false ? null : header,
    first: '#ffffff',
    second,
    footer: showFooter === true ? footer : null,
  });
}

/** The alternating colours of a tab, or those that touch a range. */
export function bandingsOf(execution: Execution, sheet: Sheet, range?: GridRange): Banding[] {
  return (sheet.bandings ?? [])
    .filter((banding) => !range || intersects(banding.range, range))
    .map((banding) => new Banding(execution, sheet, banding.id));
}
