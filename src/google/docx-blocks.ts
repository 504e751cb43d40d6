import {
  HeightRule,
  type Paragraph,
  Tab,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Block } from '../domain/naskah/naskah.ts';
import { markOf } from '../domain/naskah/penomoran.ts';
import { annexTable } from './docx-annex-table.ts';
import { factsTable } from './docx-facts.ts';
import { isLabelled, type LabelledBlock, labelledTable } from './docx-labelled.ts';
import { letterhead } from './docx-letterhead.ts';
import { cmToTwips, plain, type Sheet } from './docx-measure.ts';
import { pasalParagraphs } from './docx-pasal.ts';
import { certification, signature } from './docx-signature.ts';

type Child = Paragraph | Table;

/** A row of set height: unlike space above the first paragraph it survives every word processor. */
const blankSpace = (cm: number, width: number): Table =>
  new Table({
    borders: TableBorders.NONE,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    rows: [
      new TableRow({
        height: { value: cmToTwips(cm), rule: HeightRule.EXACT },
        children: [
          new TableCell({ width: { size: width, type: WidthType.DXA }, children: [plain({ text: '', after: 0 })] }),
        ],
      }),
    ],
  });

/** What follows a table stands a little below it: a table itself has no space around it. */
const gap = (): Paragraph => plain({ text: '', after: 0, sizePt: 4 });

/** Room for '99.' and for '999.' at twelve points. */
const NUMBER_CM = 0.9;
const LONG_NUMBER_CM = 1.3;

const tembusan = (caption: string, items: readonly string[]): readonly Child[] => [
  plain({ text: caption, before: 24, after: 0, keepNext: true }),
  ...items.map((item, i) =>
    plain({
      children: [markOf('angka', i), new Tab(), item],
      left: cmToTwips(NUMBER_CM),
      hanging: cmToTwips(NUMBER_CM),
      after: 0,
      keepNext: i < items.length - 1,
    }),
  ),
];

const numbered = (items: readonly string[]): readonly Child[] => {
  const width = cmToTwips(items.length > 99 ? LONG_NUMBER_CM : NUMBER_CM);
  return items.map((item, i) =>
    plain({
      children: [markOf('angka', i), new Tab(), item],
      left: width,
      hanging: width,
      // The text below the list stands apart from it more than its items from one another.
      after: i === items.length - 1 ? 8 : 4,
    }),
  );
};

const centredLines = (texts: readonly string[], gap: number, last: number): readonly Child[] =>
  texts.map((text, i) => plain({ text, align: 'center', after: i === texts.length - 1 ? last : gap, keepNext: true }));

const render = (b: Exclude<Block, LabelledBlock>, sheet: Sheet, keepNext: boolean): readonly Child[] => {
  switch (b.type) {
    case 'kop':
      return [...(b.spaceCm > 0 ? [blankSpace(b.spaceCm, sheet.contentWidth)] : []), ...centredLines(b.lines, 0, 18)];
    case 'draftMark':
      return centredLines([b.text], 0, 12);
    case 'title':
      return centredLines(b.lines, 6, 18);
    case 'centered':
      return [plain({ text: b.text, align: 'center', before: 6, after: 12, keepNext: true })];
    case 'heading':
      return [plain({ text: b.text, bold: true, before: 12, keepNext: true })];
    case 'letterhead':
      return b.spaceCm > 0 ? [blankSpace(b.spaceCm, sheet.contentWidth)] : letterhead(b);
    case 'lines':
      return b.lines.map((text, i) =>
        plain({ text, left: b.right ? sheet.rightBlock : 0, after: i === b.lines.length - 1 ? 12 : 0 }),
      );
    case 'numbered':
      return numbered(b.items);
    case 'facts':
      return [factsTable(b, sheet), gap()];
    case 'paragraph':
      return [plain({ text: b.text, align: 'justify', keepNext })];
    case 'bab':
      return b.lines.map((text, i) =>
        plain({
          text,
          align: 'center',
          before: i === 0 ? 12 : 0,
          after: i === b.lines.length - 1 ? 12 : 0,
          keepNext: true,
        }),
      );
    case 'pasal':
      return pasalParagraphs(b);
    case 'pengesahan':
      return certification(b, Math.round(sheet.contentWidth / 2));
    case 'tandaTangan':
      return signature(b, sheet.rightBlock);
    case 'tembusan':
      return tembusan(b.caption, b.items);
    case 'table':
      return [annexTable(b, sheet, null), gap()];
  }
};

/** Blocks as paragraphs and tables; neighbours with a label share one table, so their columns stay in line. */
export const renderBlocks = (blocks: readonly Block[], sheet: Sheet): readonly Child[] => {
  const children: Child[] = [];
  let run: LabelledBlock[] = [];
  blocks.forEach((b, i) => {
    const next = blocks[i + 1];
    const keepNext = next?.type === 'tandaTangan' || next?.type === 'facts';
    if (b.type === 'table' && next?.type === 'tandaTangan') {
      const pengesahan = blocks[i + 2];
      const closing = { tandaTangan: next, pengesahan: pengesahan?.type === 'pengesahan' ? pengesahan : null };
      children.push(annexTable(b, sheet, closing), plain({ text: '', after: 0, sizePt: 1 }));
      return;
    }
    if (b.type === 'tandaTangan' && blocks[i - 1]?.type === 'table') return;
    if (b.type === 'pengesahan' && blocks[i - 2]?.type === 'table') return;
    if (!isLabelled(b)) {
      children.push(...render(b, sheet, keepNext));
      return;
    }
    run.push(b);
    if (next !== undefined && isLabelled(next)) return;
    children.push(labelledTable(run, sheet, keepNext));
    run = [];
  });
  return children;
};
