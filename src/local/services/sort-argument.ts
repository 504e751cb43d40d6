import type { SortKey } from '../sort-rows.ts';

/** Reads what `sort` takes: a column, `{column, ascending}`, or a list of them. Columns are absolute. */
export function sortKeys(order: unknown): SortKey[] {
  return (Array.isArray(order) ? order : [order]).map((key: unknown) => {
    if (typeof key === 'number') return { column: key, ascending: true };
    const { column, ascending } = key as { column: number; ascending?: boolean };
    return { column, ascending: ascending !== false };
  });
}
