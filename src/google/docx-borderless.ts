import { Table, TableBorders, TableLayoutType, type TableRow, WidthType } from 'docx';

/** A table that only aligns: no borders, no cell margins, as wide as the text; widths in twips. */
export const borderlessTable = (width: number, columnWidths: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({
    borders: TableBorders.NONE,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...columnWidths],
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: [...rows],
  });
