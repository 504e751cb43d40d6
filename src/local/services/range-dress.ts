import { restyle, styleAt } from '../cell-styles.ts';
import { assertMayEdit } from '../editing-rights.ts';
import { GoogleError } from '../google-error.ts';
import type { GridRange } from '../grid-range.ts';
import { fillLayer } from '../layer.ts';
import type { Style } from '../model.ts';
import { layerBlock, layerCorner } from '../read-cells.ts';
import type { TextLook } from '../text-look.ts';
import type { Borders } from './borders.ts';
import { bordersOf } from './borders.ts';
import type { LikeGoogle } from './like-google.ts';
import { blockFor, colour } from './range-argument.ts';
import { eachStretch, RangeFormats } from './range-formats.ts';
import { isTextStyle } from './text-style.ts';

/** A range with what is put on cells beside their formats: borders, notes and whole text styles. */
export class RangeDress
  extends RangeFormats
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.Range,
        'setBorder' | 'getNote' | 'getNotes' | 'setNote' | 'setNotes' | 'clearNote' | 'setTextStyle' | 'setTextStyles'
      >
    >
{
  /** Borders of the outer edges and, for vertical and horizontal, the inner ones; null leaves an edge as it is. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: unknown,
  ): this {
    this.#guard();
    const line = `${String(style ?? 'SOLID')} ${colour(color) ?? '#000000'}`;
    const { row, column, rows, columns } = this.grid;
    const edge = (on: boolean | null, key: keyof Style, grid: GridRange): void => {
      if (on !== null && on !== undefined && grid.rows > 0 && grid.columns > 0)
        restyle(this.execution.workbook, this.sheet, grid, { [key]: on ? line : undefined });
    };
    edge(top, 'borderTop', { row, column, rows: 1, columns });
    edge(left, 'borderLeft', { row, column, rows, columns: 1 });
    edge(bottom, 'borderBottom', { row: row + rows - 1, column, rows: 1, columns });
    edge(right, 'borderRight', { row, column: column + columns - 1, rows, columns: 1 });
    edge(vertical, 'borderRight', { row, column, rows, columns: columns - 1 });
    edge(horizontal, 'borderBottom', { row, column, rows: rows - 1, columns });
    return this;
  }

  /** The lines around the first cell, those its neighbours draw on the shared edge included; null for none. */
  getBorder(): Borders | null {
    const { row, column } = this.grid;
    const at = (r: number, c: number): Style =>
      r < 1 || c < 1 ? {} : styleAt(this.execution.workbook, this.sheet, r, c);
    const own = { ...at(row, column) };
    const top = own.borderTop ?? at(row - 1, column).borderBottom;
    const left = own.borderLeft ?? at(row, column - 1).borderRight;
    return bordersOf({ ...own, ...(top && { borderTop: top }), ...(left && { borderLeft: left }) });
  }

  getNote(): string {
    return layerCorner(this.sheet.notes, this.grid) ?? '';
  }

  getNotes(): string[][] {
    return layerBlock(this.sheet.notes, this.grid, '', (note) => note);
  }

  setNote(note: string | null): this {
    this.#guard();
    this.#fillNotes(this.grid, note ? String(note) : undefined);
    return this;
  }

  setNotes(notes: unknown): this {
    const block = blockFor<string | null>('setNotes', notes, this.grid);
    this.#guard();
    eachStretch(
      block,
      (note) => note || undefined,
      (note, r, c, rows) => {
        this.#fillNotes({ row: this.grid.row + r, column: this.grid.column + c, rows, columns: 1 }, note);
      },
    );
    return this;
  }

  clearNote(): this {
    return this.setNote(null);
  }

  setTextStyle(style: unknown): this {
    if (!isTextStyle(style)) throw new GoogleError('Invalid argument: style');
    this.#guard();
    restyle(this.execution.workbook, this.sheet, this.grid, styleOfLook(style.look));
    return this;
  }

  setTextStyles(styles: unknown): this {
    const block = blockFor<unknown>('setTextStyles', styles, this.grid);
    this.#guard();
    block.forEach((line, r) => {
      line.forEach((style, c) => {
        if (!isTextStyle(style)) throw new GoogleError('Invalid argument: styles');
        const cell = { row: this.grid.row + r, column: this.grid.column + c, rows: 1, columns: 1 };
        restyle(this.execution.workbook, this.sheet, cell, styleOfLook(style.look));
      });
    });
    return this;
  }

  #fillNotes(grid: GridRange, note: string | undefined): void {
    fillLayer(this.sheet.notes, grid.row - 1, grid.column - 1, grid.rows, grid.columns, note);
  }

  #guard(): void {
    assertMayEdit(this.execution.workbook, this.sheet, this.execution.user, this.grid);
  }
}

function styleOfLook(look: TextLook): Partial<Style> {
  const line = [look.underline && 'underline', look.strikethrough && 'line-through'].filter(Boolean).join(' ');
  return {
    ...(look.bold !== undefined && { fontWeight: look.bold ? 'bold' : 'normal' }),
    ...(look.italic !== undefined && { fontStyle: look.italic ? 'italic' : 'normal' }),
    ...((look.underline !== undefined || look.strikethrough !== undefined) && { fontLine: line || 'none' }),
    ...(look.fontColor !== undefined && { fontColor: look.fontColor }),
    ...(look.fontSize !== undefined && { fontSize: look.fontSize }),
    ...(look.fontFamily !== undefined && { fontFamily: look.fontFamily }),
  };
}
