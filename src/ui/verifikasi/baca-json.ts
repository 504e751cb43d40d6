type Tabel = { readonly nama: string; readonly rows: string[][] };

const isTabel = (v: unknown): v is unknown[][] => Array.isArray(v) && v.length > 0 && v.every(Array.isArray);

const keTeks = (rows: unknown[][]): string[][] => rows.map((r) => r.map((c) => (c === null ? '' : String(c))));

/** Reads rows of cells, heading first; or an object that holds such rows by the name of their tab. */
export const bacaJson = (text: string, names: readonly string[]): Tabel[] => {
  const value: unknown = JSON.parse(text);
  if (isTabel(value)) return [{ nama: names[names.length - 1] ?? '', rows: keTeks(value) }];
  const byName = new Map(Object.entries((value ?? {}) as object));
  return names.flatMap((nama) => {
    const rows: unknown = byName.get(nama);
    return isTabel(rows) ? [{ nama, rows: keTeks(rows) }] : [];
  });
};
