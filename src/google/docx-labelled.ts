import { type Table, TableCell, TableRow, WidthType } from 'docx';
import type { Block, Diktum, Konsideran } from '../domain/naskah/naskah.ts';
import { markOf } from '../domain/naskah/penomoran.ts';
import { borderlessTable } from './docx-borderless.ts';
import { cmToTwips, plain, type Sheet } from './docx-measure.ts';

/** Blocks that start with a label and a colon: Menimbang, Mengingat, KESATU … */
export type LabelledBlock = Konsideran | Diktum;

export const isLabelled = (b: Block): b is LabelledBlock => b.type === 'konsideran' || b.type === 'diktum';

/** Centimetres at 12 points, for the widest label ('Memperhatikan', 'KEDUA BELAS'), the colon and the mark. */
const LABEL_CM = 3.5;
const COLON_CM = 0.5;
const MARK_CM = 0.95;

type Line = { readonly label: string; readonly mark: string; readonly text: string; readonly whole: boolean };

const linesOf = (b: LabelledBlock): readonly Line[] =>
  b.type === 'konsideran'
    ? b.items.map((text, i) => ({ label: i === 0 ? b.label : '', mark: markOf(b.numbering, i), text, whole: false }))
    : [
        { label: b.label, mark: '', text: b.text, whole: true },
        ...b.items.map((text, i) => ({ label: '', mark: markOf('huruf', i), text, whole: true })),
      ];

const rowOf = (line: Line, widths: readonly number[], keepNext: boolean): TableRow => {
  const [label = 0, colon = 0, mark = 0, text = 0] = widths;
  const cell = (content: string, width: number, justify = false, columnSpan = 1): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      ...(columnSpan > 1 ? { columnSpan } : {}),
      children: [plain({ text: content, align: justify ? 'justify' : 'left', keepNext })],
    });
  return new TableRow({
    // A citation runs to ten lines: kept whole it would leave half a page empty.
    cantSplit: line.whole,
    children: [
      cell(line.label, label),
      cell(line.label === '' ? '' : ':', colon),
      ...(line.mark === ''
        ? [cell(line.text, mark + text, true, 2)]
        : [cell(line.mark, mark), cell(line.text, text, true)]),
    ],
  });
};

/** A borderless table of label, colon, mark and text. `keepNext` binds its end to what follows it. */
export const labelledTable = (blocks: readonly LabelledBlock[], sheet: Sheet, keepNext: boolean): Table => {
  const scale = sheet.fontSizePt / 12;
  const [label, colon, mark] = [LABEL_CM, COLON_CM, MARK_CM].map((cm) => cmToTwips(cm * scale)) as [
    number,
    number,
    number,
  ];
  const widths = [label, colon, mark, sheet.contentWidth - label - colon - mark];
  const rows = blocks.flatMap((b, i) => {
    const lines = linesOf(b);
    const last = i === blocks.length - 1;
    // A text that opens a list stays with its first item; the end stays with the signature.
    return lines.map((line, j) =>
      rowOf(line, widths, (b.type === 'diktum' && j === 0 && lines.length > 1) || (keepNext && last)),
    );
  });
  return borderlessTable(sheet.contentWidth, widths, rows);
};
