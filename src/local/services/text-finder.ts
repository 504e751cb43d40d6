import { enterValues } from '../enter-values.ts';
import type { Execution } from '../execution.ts';
import type { GridRange } from '../grid-range.ts';
import type { Sheet } from '../model.ts';
import { displayValues } from '../read-cells.ts';
import { dataGrid } from '../sheet-structure.ts';
import type { LikeGoogle } from './like-google.ts';

/** Finds shown text in cells, row by row. */
export class TextFinder
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.TextFinder,
        'matchEntireCell' | 'matchCase' | 'useRegularExpression' | 'findAll' | 'findNext' | 'replaceAllWith'
      >
    >
{
  static readonly service = 'TextFinder';
  private readonly execution: Execution;
  private readonly areas: { sheet: Sheet; grid: GridRange }[];
  private readonly wanted: string;
  private entire = false;
  private exactCase = false;
  private pattern = false;
  private next = 0;

  constructor(execution: Execution, areas: { sheet: Sheet; grid: GridRange }[], wanted: string) {
    this.execution = execution;
    this.areas = areas;
    this.wanted = String(wanted);
  }

  matchEntireCell(on: boolean): this {
    this.entire = on;
    return this;
  }

  matchCase(on: boolean): this {
    this.exactCase = on;
    return this;
  }

  useRegularExpression(on: boolean): this {
    this.pattern = on;
    return this;
  }

  findAll(): unknown[] {
    return this.#hits().map(({ sheet, row, column }) =>
      this.execution.make.range(sheet, { row, column, rows: 1, columns: 1 }),
    );
  }

  findNext(): unknown {
    const hit = this.#hits()[this.next++];
    if (!hit) return null;
    return this.execution.make.range(hit.sheet, { row: hit.row, column: hit.column, rows: 1, columns: 1 });
  }

  replaceAllWith(text: string): number {
    const hits = this.#hits();
    for (const { sheet, row, column, shown } of hits) {
      const cell = { row, column, rows: 1, columns: 1 };
      enterValues(this.execution.workbook, sheet, cell, [[shown.replace(this.#expression('g'), () => text)]]);
    }
    return hits.length;
  }

  #expression(flags = ''): RegExp {
    const source = this.pattern ? this.wanted : this.wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(this.entire ? `^(?:${source})$` : source, `${flags}${this.exactCase ? '' : 'i'}s`);
  }

  #hits(): { sheet: Sheet; row: number; column: number; shown: string }[] {
    const expression = this.#expression();
    return this.areas.flatMap(({ sheet, grid }) => {
      const data = dataGrid(sheet);
      const rows = Math.min(grid.rows, data.rows - grid.row + 1);
      const columns = Math.min(grid.columns, data.columns - grid.column + 1);
      if (rows < 1 || columns < 1) return [];
      const block = displayValues(this.execution.workbook, sheet, { ...grid, rows, columns });
      return block.flatMap((line, r) =>
        line.flatMap((shown, c) =>
          expression.test(shown) ? [{ sheet, row: grid.row + r, column: grid.column + c, shown }] : [],
        ),
      );
    });
  }
}
