import type { Block, Diktum, Konsideran, Lampiran, Naskah, Pasal, Pengesahan, Table, TandaTangan } from './naskah.ts';
import { markOf } from './penomoran.ts';
import { hang, wrapText } from './wrap-text.ts';

const WIDTH = 78;
const LABEL_WIDTH = 14;
const MARK_WIDTH = 4;
const RIGHT_HALF = 38;
const HEADING_WIDTH = 28;

const center = (text: string): readonly string[] =>
  wrapText(text, WIDTH - 8).map((line) => ' '.repeat(Math.floor((WIDTH - line.length) / 2)) + line);

const head = (label: string): string => (label === '' ? ' '.repeat(LABEL_WIDTH + 2) : `${label.padEnd(LABEL_WIDTH)}: `);

const konsideran = ({ label, numbering, items }: Konsideran): readonly string[] =>
  items.flatMap((item, i) => {
    const mark = markOf(numbering, i);
    return hang(head(i === 0 ? label : '') + (mark === '' ? '' : mark.padEnd(MARK_WIDTH)), item, WIDTH);
  });

const diktum = ({ label, text, items }: Diktum): readonly string[] => [
  ...hang(head(label), text, WIDTH),
  ...items.flatMap((item, i) => hang(head('') + markOf('huruf', i).padEnd(MARK_WIDTH), item, WIDTH)),
];

const rightHalf = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => hang(' '.repeat(RIGHT_HALF), line, WIDTH));

const tandaTangan = ({ opening, jabatan, nama, identitas = [], ttd }: TandaTangan): readonly string[] => [
  ...rightHalf(opening),
  ...rightHalf(jabatan),
  '',
  ...(ttd === undefined ? [] : rightHalf([ttd])),
  '',
  ...rightHalf([nama, ...identitas]),
];

const pengesahan = ({ opening, jabatan, nama, bawah, ttd }: Pengesahan): readonly string[] =>
  [...opening, ...jabatan, '', ...(ttd === undefined ? [] : [ttd]), '', nama, ...bawah].flatMap((line) =>
    line === '' ? [''] : wrapText(line, WIDTH - RIGHT_HALF),
  );

const pasal = ({ label, butir }: Pasal): readonly string[] => [
  ...center(label),
  ...butir.flatMap(({ tingkat, tanda, teks }) =>
    hang(' '.repeat(MARK_WIDTH * tingkat) + (tanda === '' ? '' : tanda.padEnd(MARK_WIDTH)), teks, WIDTH),
  ),
];

/** Eight columns do not fit 78: each row becomes a list of heading and content. */
const table = ({ columns, rows }: Table): readonly string[] =>
  rows.flatMap((cells, r) => [
    ...(r === 0 ? [] : ['']),
    ...cells.flatMap((cell, c) =>
      cell.flatMap((line, i) =>
        hang(
          i === 0 ? `${(columns[c]?.heading ?? '').padEnd(HEADING_WIDTH)}: ` : ' '.repeat(HEADING_WIDTH + 2),
          line,
          WIDTH,
        ),
      ),
    ),
  ]);

const block = (b: Block): readonly string[] => {
  switch (b.type) {
    case 'kop':
    case 'title':
    case 'bab':
      return b.lines.flatMap(center);
    case 'pasal':
      return pasal(b);
    case 'pengesahan':
      return pengesahan(b);
    case 'draftMark':
    case 'centered':
      return center(b.text);
    case 'heading':
    case 'paragraph':
      return wrapText(b.text, WIDTH);
    case 'letterhead':
      return b.spaceCm > 0 ? ['[kop]'] : [...[b.government, b.office, b.address].flatMap(center), '-'.repeat(WIDTH)];
    case 'lines':
      return b.right ? rightHalf(b.lines) : b.lines.flatMap((line) => wrapText(line, WIDTH));
    case 'numbered':
      return b.items.flatMap((item, i) => hang(markOf('angka', i).padEnd(MARK_WIDTH), item, WIDTH));
    case 'facts':
      return b.rows.flatMap(([label, text]) => hang(`${label.padEnd(HEADING_WIDTH)}: `, text, WIDTH));
    case 'konsideran':
      return konsideran(b);
    case 'diktum':
      return diktum(b);
    case 'tandaTangan':
      return tandaTangan(b);
    case 'tembusan':
      return [b.caption, ...b.items.flatMap((item, i) => hang(markOf('angka', i).padEnd(MARK_WIDTH), item, WIDTH))];
    case 'table':
      return table(b);
  }
};

const blocks = (all: readonly Block[]): readonly string[] => all.flatMap((b) => ['', ...block(b)]);

const lampiran = ({ header, title, blocks: inner }: Lampiran): readonly string[] => [
  '',
  '='.repeat(WIDTH),
  ...rightHalf(header),
  '',
  ...title.flatMap(center),
  ...blocks(inner),
];

/** The document as plain text, 78 columns wide, ending in a line feed: for reading, comparing and golden tests. */
export const renderText = (naskah: Naskah): string =>
  `${[...blocks(naskah.body).slice(1), ...naskah.lampiran.flatMap(lampiran)].join('\n')}\n`;
