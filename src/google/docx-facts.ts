import { type Table, TableCell, TableRow, WidthType } from 'docx';
import type { Facts } from '../domain/naskah/naskah.ts';
import { borderlessTable } from './docx-borderless.ts';
import { cmToTwips, plain, type Sheet } from './docx-measure.ts';

/** Centimetres at 12 points. */
const LABEL_CM = 5;
const COLON_CM = 0.5;

/** So many rows stay on one page: a verdict that is cut in two is easily misread. */
const KEPT_ROWS = 8;

/** A borderless table of label, colon and text. */
export const factsTable = ({ rows, labelCm = LABEL_CM }: Facts, sheet: Sheet): Table => {
  const scale = sheet.fontSizePt / 12;
  const label = cmToTwips(labelCm * scale);
  const colon = cmToTwips(COLON_CM * scale);
  const widths = [label, colon, sheet.contentWidth - label - colon];
  return borderlessTable(
    sheet.contentWidth,
    widths,
    rows.map(
      ([name, text], r) =>
        new TableRow({
          cantSplit: true,
          children: [name, ':', text].map(
            (content, i) =>
              new TableCell({
                width: { size: widths[i] ?? 0, type: WidthType.DXA },
                children: [
                  plain({ text: content, after: 3, keepNext: rows.length <= KEPT_ROWS && r < rows.length - 1 }),
                ],
              }),
          ),
        }),
    ),
  );
};
