import { type Cell, tidy } from '../teks.ts';
import type { Kamus } from './kamus-judul.ts';
import type { Tabel } from './letak-judul.ts';

/** A form as a table of one row: its labels, and the answers under them. */
export type Formulir = { readonly label: readonly string[]; readonly jawaban: readonly Cell[] };

/** Labels stand in one of the first columns; numbering may stand before them. */
const KOLOM_LABEL = 3;
/** Fewer known labels below one another are no form. */
const PALING_SEDIKIT = 3;
/** A label that comes again and again is a list of something, and no form. */
const BERULANG = 2;

const NOMOR = /^\(?(\d{1,2}([.-]\d{1,2})*|[a-z]|[ivx]{1,5})[.)]?\)?$/i;
const AWALAN = /^\(?(\d{1,2}(\.\d{1,2})*|[a-z]|[ivx]{1,5})[.)]\)?\s+/i;

/** A heading of a section: nothing is answered there. */
const isBagian = (text: string): boolean =>
  /^([A-Z]|[IVX]{1,5})[.)]\s/.test(text) ||
  /^(bab|bagian)\s/i.test(text) ||
  (/[A-Z]{3}/.test(text) && !/[a-z]/.test(text));

/** The label in a cell: its first line, without numbering before and a colon or star behind. */
const labelDari = (cell: Cell): string =>
  tidy(String(cell).split('\n')[0] ?? '')
    .replace(AWALAN, '')
    .replace(/\s*[:*]+\s*$/, '')
    .trim();

const isKosong = (cell: Cell): boolean => typeof cell === 'string' && /^[\s:.…_]*$/.test(cell);

const jawabanDari = (cells: readonly Cell[]): Cell => {
  const filled = cells
    .filter((c) => !isKosong(c))
    .map((c) => (typeof c === 'string' ? c.replace(/^\s*:\s*/, '').trim() : c));
  return filled.length < 2 ? (filled[0] ?? '') : filled.map(String).join('\n');
};

type Baris = { readonly label: string; readonly asli: string; readonly jawaban: Cell };

/** What a row says: the first cell that is no number of a list, and everything to its right. */
const barisFormulir = (cells: readonly Cell[]): Baris | null => {
  const at = cells.findIndex((c, i) => i < KOLOM_LABEL && !isKosong(c) && !NOMOR.test(tidy(String(c))));
  if (at < 0) return null;
  const text = String(cells[at] ?? '');
  const colon = /^([^:\n]{2,60}):\s*(\S[\s\S]*)$/.exec(text.trim());
  const right = jawabanDari(cells.slice(at + 1));
  // "Nama Inovasi: Kapal Layanan" in one cell.
  if (right === '' && colon && !/\/\/$/.test(colon[1] ?? ''))
    return { label: labelDari(colon[1] ?? ''), asli: text, jawaban: colon[2] ?? '' };
  return { label: labelDari(text), asli: tidy(text), jawaban: right };
};

/**
 * A sheet of labels and answers, one proposal. An answer stands beside its label, goes on in rows without a label, or stands
 * below it. Null when fewer than three known labels stand below one another, or the title is none of them.
 */
export const bacaFormulir = (rows: Tabel, kamus: Kamus): Formulir | null => {
  const label: string[] = [];
  const jawaban: Cell[] = [];
  const dikenal = new Set<string>();
  let menunggu = false;
  let ulang = 0;
  const tambah = (v: Cell): void => {
    const last = jawaban.length - 1;
    const now = jawaban[last] ?? '';
    jawaban[last] = now === '' ? v : `${now}\n${v}`;
  };
  for (const cells of rows) {
    const row = barisFormulir(cells);
    if (!row) {
      // A long answer goes on under itself, beside nothing.
      const more = jawabanDari(cells.slice(1));
      if (menunggu && more !== '') tambah(more);
      continue;
    }
    const column = kamus.cari(row.label)?.column;
    // "No | Uraian | Isian" is the head of the form and no question.
    if (column?.key === 'no_ekspor') continue;
    if (column && dikenal.has(column.key)) ulang++;
    if (column && !dikenal.has(column.key)) {
      dikenal.add(column.key);
      label.push(row.label);
      jawaban.push(row.jawaban);
      menunggu = true;
    } else if (isBagian(row.asli)) menunggu = false;
    else if (row.jawaban !== '' && row.label !== '') {
      label.push(row.label);
      jawaban.push(row.jawaban);
      menunggu = true;
    } else if (menunggu) tambah(row.asli);
  }
  const isForm = dikenal.size >= PALING_SEDIKIT && dikenal.has('nama_inovasi') && ulang <= BERULANG;
  return isForm ? { label, jawaban } : null;
};
