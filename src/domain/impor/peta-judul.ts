import type { Column } from '../tab/tab.ts';
import { isJudulSistem, KOLOM_SUREL } from './judul-kolom.ts';
import type { Kamus, Yakin } from './kamus-judul.ts';
import type { Judul } from './letak-judul.ts';

/** What a person says of a heading that goes nowhere; kept apart from a heading that nobody was asked about. */
export const TIDAK_DIPAKAI = '-';

/** One heading and what it means. `column` is null where nothing is taken; `usul` is what it may mean, for a person to say. */
export type JudulTerbaca = Judul & {
  readonly column: Column | null;
  readonly yakin: Yakin;
  readonly usul: readonly Column[];
};

export type PetaJudul = {
  readonly judul: readonly JudulTerbaca[];
  readonly kolom: readonly { readonly at: number; readonly column: Column }[];
  /** Headings that mean nothing here; their cells go into the history, so that nothing is lost. */
  readonly lain: readonly Judul[];
};

/**
 * What the headings mean: as a person said, else by their exact words, else by a synonym. What is only similar is proposed and
 * not taken. A column is taken once, by the surest of its headings.
 */
export const petaJudul = (
  judul: readonly Judul[],
  kamus: Kamus,
  kata: Readonly<Record<string, string>> = {},
): PetaJudul => {
  const found = new Map<number, JudulTerbaca>();
  const taken = new Set<string>();
  const take = (j: Judul, column: Column, yakin: Yakin): void => {
    if (taken.has(column.key)) return;
    taken.add(column.key);
    found.set(j.at, { ...j, column, yakin, usul: [] });
  };
  for (const j of judul) {
    const said = kata[j.heading];
    const column = said === undefined ? undefined : kamus.menurutKunci(said);
    if (column) take(j, column, 'dipilih');
    else if (said === TIDAK_DIPAKAI) found.set(j.at, { ...j, column: null, yakin: 'dipilih', usul: [] });
  }
  for (const yakin of ['persis', 'sinonim'] as const)
    for (const j of judul) {
      const hit = found.has(j.at) ? null : kamus.cari(j.heading);
      if (hit?.yakin === yakin) take(j, hit.column, yakin);
    }
  const all = judul.map((j): JudulTerbaca => {
    const known = found.get(j.at);
    if (known) return known;
    // A second column of the same name, or one of the add-on's own: nobody needs to be asked about it.
    const usul = kamus.cari(j.heading) || isJudulSistem(j.heading) ? [] : kamus.duga(j.heading, taken);
    return { ...j, column: null, yakin: usul.length === 1 ? 'mirip' : 'tidak dikenal', usul };
  });
  return {
    judul: all,
    kolom: all.flatMap(({ at, column }) => (column ? [{ at, column }] : [])),
    lain: all.filter((j) => !j.column).map(({ at, heading }) => ({ at, heading })),
  };
};

/** Headings about which a person is asked: what they may mean is known, or nothing at all; own and repeated ones are not. */
export const perluDitanya = (peta: PetaJudul, kamus: Kamus): readonly JudulTerbaca[] =>
  peta.judul.filter((j) => !j.column && j.yakin !== 'dipilih' && !kamus.cari(j.heading) && !isJudulSistem(j.heading));

/** The address of a form's answer is one more contact of the person, beside a number that may have been asked for. */
export const isSurel = (column: Column): boolean => column.key === KOLOM_SUREL.key;
