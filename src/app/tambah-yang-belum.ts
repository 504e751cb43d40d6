import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Tab } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Kantor } from './kantor.ts';

/** How many rows were laid in, and how many stood there already. */
export type Ditambah = { readonly ditambah: number; readonly ada: number };

type Baru = { readonly kunci: string; readonly cells: Readonly<Record<string, Cell>> };

type Minta<R> = {
  readonly tab: Tab;
  /** The rows of the tab as they stand under the lock. */
  readonly baca: () => Result<readonly R[], Masalah>;
  readonly kunci: (row: R) => string;
  readonly perlu: readonly Baru[];
  /** Why nothing may be laid in now; asked under the lock. */
  readonly tolak?: () => Masalah | null;
};

/**
 * Lays rows below the last of a tab where none of their key stands; one that is there, filled or not, is left as it is. Read and
 * written under one lock, so that two people who prepare the same do not make every row twice.
 */
export const tambahYangBelum = <R>(
  kantor: Kantor,
  { tab, baca, kunci, perlu, tolak }: Minta<R>,
): Result<Ditambah, Masalah> =>
  kantor.terkunci((): Result<Ditambah, Masalah> => {
    const refused = tolak?.() ?? null;
    if (refused) return fail([refused]);
    const rows = baca();
    if (!rows.ok) return rows;
    const known = new Set(rows.value.map(kunci));
    const baru = perlu.filter((p) => !known.has(p.kunci));
    if (baru.length > 0)
      kantor.buku.tambah(
        tab,
        baru.map((p) => p.cells),
      );
    kantor.buku.bilas();
    return ok({ ditambah: baru.length, ada: perlu.length - baru.length });
  }) ?? fail([masalah('SIBUK')]);
