import {
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Pengesahan, Table as TableBlock, TandaTangan } from '../domain/naskah/naskah.ts';
import { cmToTwips, plain, type Sheet } from './docx-measure.ts';
import { signature } from './docx-signature.ts';
import { signaturePair } from './docx-signature-pair.ts';

/** What closes an annex: the signature, and in a copy who certifies it. */
export type Closing = { readonly tandaTangan: TandaTangan; readonly pengesahan: Pengesahan | null };

/** Eight columns of Bookman Old Style need letters three quarters of the text's size. */
const FONT_SCALE = 0.75;

const CELL_MARGIN_CM = 0.12;

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/**
 * The signature as a last row without lines: it stays with the row above it, and where a word processor still breaks
 * before it, the repeated heading keeps it from standing on an empty page.
 */
const signatureRow = ({ tandaTangan, pengesahan }: Closing, sheet: Sheet, columnSpan: number): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan,
        borders: { left: NO_LINE, right: NO_LINE, bottom: NO_LINE },
        children:
          pengesahan === null
            ? signature(tandaTangan, sheet.rightBlock)
            : [signaturePair(tandaTangan, pengesahan, sheet), plain({ text: '', after: 0, sizePt: 1 })],
      }),
    ],
  });

/** A bordered table over the whole width: heading and column numbers repeat on each page, no row is split. */
export const annexTable = (
  { columns, rows, columnNumbers = true, rowCm = 0 }: TableBlock,
  sheet: Sheet,
  closing: Closing | null,
): Table => {
  const sizePt = Math.round(sheet.fontSizePt * FONT_SCALE * 2) / 2;
  const total = columns.reduce((sum, c) => sum + c.width, 0);
  const widths = columns.map((c) => Math.floor((sheet.contentWidth * c.width) / total));
  const cell = (
    texts: readonly string[],
    i: number,
    align: 'left' | 'center',
    bold: boolean,
    keep: boolean,
  ): TableCell =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      verticalAlign: bold ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      children: texts.map((text) => plain({ text, align, bold, sizePt, after: 2, before: 1, keepNext: keep })),
    });
  const heading = (texts: readonly string[], bold: boolean): TableRow =>
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: texts.map((text, i) => cell([text], i, 'center', bold, true)),
    });
  const side = cmToTwips(CELL_MARGIN_CM);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, w) => sum + w, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: side, right: side, top: 0, bottom: 0 },
    rows: [
      heading(
        columns.map((c) => c.heading),
        true,
      ),
      // Dictums point at columns by number, so the numbers stand under the headings.
      ...(columnNumbers
        ? [
            heading(
              columns.map((_, i) => String(i + 1)),
              false,
            ),
          ]
        : []),
      ...rows.map(
        (row, r) =>
          new TableRow({
            cantSplit: true,
            ...(rowCm > 0 ? { height: { value: cmToTwips(rowCm), rule: HeightRule.ATLEAST } } : {}),
            children: row.map((texts, i) =>
              cell(
                texts.length === 0 ? [''] : texts,
                i,
                columns[i]?.align ?? 'left',
                false,
                closing !== null && r === rows.length - 1,
              ),
            ),
          }),
      ),
      ...(closing === null ? [] : [signatureRow(closing, sheet, columns.length)]),
    ],
  });
};
