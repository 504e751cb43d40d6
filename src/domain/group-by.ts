/** Rows by a key, in the order in which they came. */
export const groupBy = <K, R>(rows: Iterable<R>, key: (row: R) => K): Map<K, R[]> => {
  const out = new Map<K, R[]>();
  for (const row of rows) {
    const k = key(row);
    const same = out.get(k);
    if (same) same.push(row);
    else out.set(k, [row]);
  }
  return out;
};
