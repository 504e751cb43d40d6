import type { Block, Lampiran, Naskah, Table } from './naskah.ts';
import { markOf } from './penomoran.ts';

/** A paragraph of the document and where it stands, in words that a reader finds again. */
export type BarisUtuh = { readonly tempat: string; readonly teks: string };

const at = (tempat: string, lines: readonly string[]): readonly BarisUtuh[] => lines.map((teks) => ({ tempat, teks }));

const marked = (tempat: string, items: readonly string[], mark: (i: number) => string): readonly BarisUtuh[] =>
  items.map((teks, i) => ({ tempat: `${tempat} butir ${i + 1}`, teks: `${mark(i)} ${teks}`.trim() }));

const table = ({ columns, rows, columnNumbers }: Table): readonly BarisUtuh[] => [
  ...at(
    'Kepala tabel',
    columns.map((c) => c.heading),
  ),
  ...(columnNumbers === true
    ? at(
        'Kepala tabel',
        columns.map((_, i) => String(i + 1)),
      )
    : []),
  ...rows.flatMap((cells, r) =>
    cells.flatMap((cell, c) => at(`Tabel baris ${r + 1}, kolom ${columns[c]?.heading ?? c + 1}`, cell)),
  ),
];

const block = (b: Block): readonly BarisUtuh[] => {
  switch (b.type) {
    case 'kop':
    case 'title':
    case 'bab':
      return at(b.type === 'kop' ? 'Kepala naskah' : 'Judul', b.lines);
    case 'pasal':
      return at(b.label, [b.label, ...b.butir.map(({ tanda, teks }) => `${tanda} ${teks}`.trim())]);
    case 'pengesahan':
      return at('Pengesahan', [
        ...b.opening,
        ...b.jabatan,
        ...(b.ttd === undefined ? [] : [b.ttd]),
        b.nama,
        ...b.bawah,
      ]);
    case 'draftMark':
    case 'centered':
      return at('Kepala naskah', [b.text]);
    case 'heading':
      return at(b.text, [b.text]);
    case 'paragraph':
      return at('Alinea', [b.text]);
    case 'letterhead':
      return b.spaceCm > 0 ? [] : at('Kop', [b.government, b.office, b.address]);
    case 'lines':
      return at('Alamat dan keterangan', b.lines);
    case 'numbered':
      return marked('Daftar', b.items, (i) => markOf('angka', i));
    case 'facts':
      return b.rows.flatMap(([label, text]) => at(label, [label, ':', text]));
    case 'konsideran':
      return b.items.flatMap((item, i) =>
        at(b.label, [`${i === 0 ? `${b.label} : ` : ''}${markOf(b.numbering, i)} ${item}`.trim()]),
      );
    case 'diktum':
      return at(b.label, [`${b.label} : ${b.text}`, ...b.items.map((t, i) => `${markOf('huruf', i)} ${t}`)]);
    case 'tandaTangan':
      return at('Tanda tangan', [
        ...b.opening,
        ...b.jabatan,
        ...(b.ttd === undefined ? [] : [b.ttd]),
        b.nama,
        ...(b.identitas ?? []),
      ]);
    case 'tembusan':
      return [...at('Tembusan', [b.caption]), ...marked('Tembusan', b.items, (i) => markOf('angka', i))];
    case 'table':
      return table(b);
  }
};

const numbered = (all: readonly Block[]): readonly BarisUtuh[] => {
  let alinea = 0;
  return all.flatMap((b) => {
    if (b.type === 'paragraph') alinea += 1;
    return b.type === 'paragraph' ? at(`Alinea ke-${alinea}`, [b.text]) : block(b);
  });
};

const lampiran = ({ header, title, blocks }: Lampiran): readonly BarisUtuh[] => [
  ...at('Kepala Lampiran', [...header, ...title]),
  ...numbered(blocks),
];

/** The document as one line for each paragraph, in the order in which a word processor gives its text. */
export const renderLines = (naskah: Naskah): readonly BarisUtuh[] => [
  ...numbered(naskah.body),
  ...naskah.lampiran.flatMap(lampiran),
];
