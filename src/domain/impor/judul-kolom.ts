import { TAHAPAN_IID } from '../pilihan.ts';
import { INOVASI } from '../tab/inovasi.ts';
import type { Column } from '../tab/tab.ts';
import type { Cell } from '../teks.ts';
import { foldName } from '../teks.ts';

/** The stage in the national application; it becomes the status of an entry, not a cell of it. */
export const KOLOM_TAHAPAN = {
  key: 'tahapan',
  heading: 'Tahapan Inovasi',
  type: 'choice',
  editor: 'staf',
  choices: TAHAPAN_IID,
  synonyms: ['tahapan', 'tahap', 'status tahapan', 'tahapan iga'],
} as const satisfies Column;

const SOURCES: readonly Column[] = [...INOVASI.columns.filter((c) => c.editor === 'staf'), KOLOM_TAHAPAN];

/** Exact headings win over synonyms, so that "Bentuk Inovasi" is never taken for a name because it holds "inovasi". */
const BY_HEADING = new Map<string, Column>();
for (const c of SOURCES) BY_HEADING.set(foldName(c.heading), c);
for (const c of SOURCES) {
  for (const s of c.synonyms ?? []) if (!BY_HEADING.has(foldName(s))) BY_HEADING.set(foldName(s), c);
}

const BY_KEY = new Map(SOURCES.map((c) => [c.key, c]));

/** The column that a heading means in the dictionary of the import; undefined where it means none. */
export const kolomUntukJudul = (judul: string): Column | undefined => BY_HEADING.get(foldName(judul));

export type PetaJudul = {
  /** 0-based row of the heading in the source. */
  readonly barisJudul: number;
  readonly kolom: readonly { readonly at: number; readonly column: Column }[];
  /** Headings that mean nothing here; their cells go into the history, so that nothing is lost. */
  readonly lain: readonly { readonly at: number; readonly heading: string }[];
};

const mapRow = (cells: readonly Cell[], own: Readonly<Record<string, string>>): Omit<PetaJudul, 'barisJudul'> => {
  const kolom: { at: number; column: Column }[] = [];
  const lain: { at: number; heading: string }[] = [];
  const taken = new Set<string>();
  for (const [at, cell] of cells.entries()) {
    const heading = String(cell).trim();
    if (heading === '') continue;
    const column = BY_KEY.get(own[heading] ?? '') ?? kolomUntukJudul(heading);
    if (column && !taken.has(column.key)) {
      taken.add(column.key);
      kolom.push({ at, column });
    } else lain.push({ at, heading });
  }
  return { kolom, lain };
};

/** Rows in which a heading is looked for: letters often put a title above their table. */
const CARI = 10;

/**
 * Where the headings of a pasted or exported table stand and what they mean. `own` names columns by heading where the
 * dictionary does not know them. Null when no row holds a name column.
 */
export const petaJudul = (
  rows: readonly (readonly Cell[])[],
  own: Readonly<Record<string, string>> = {},
): PetaJudul | null => {
  let best: PetaJudul | null = null;
  for (const [barisJudul, cells] of rows.slice(0, CARI).entries()) {
    const mapped = mapRow(cells, own);
    if (!mapped.kolom.some((k) => k.column.key === 'nama_inovasi')) continue;
    if (!best || mapped.kolom.length > best.kolom.length) best = { barisJudul, ...mapped };
  }
  return best;
};
