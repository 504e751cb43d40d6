import { Range } from './range.ts';

/** The range of an edit event: besides the methods it tells its bounds, which needs no call. */
export class EventRange extends Range {
  get rowStart(): number {
    return this.grid.row;
  }
  get rowEnd(): number {
    return this.grid.row + this.grid.rows - 1;
  }
  get columnStart(): number {
    return this.grid.column;
  }
  get columnEnd(): number {
    return this.grid.column + this.grid.columns - 1;
  }
}
