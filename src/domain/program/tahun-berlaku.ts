/** The year whose rows count for a year: its own, else the latest before it; null where there is none. */
export const tahunBerlaku = (
  rows: readonly { readonly program: string; readonly tahun: string }[],
  program: string,
  tahun: string,
): string | null =>
  rows
    .filter((r) => r.program === program && /^\d{4}$/.test(r.tahun) && r.tahun <= tahun)
    .map((r) => r.tahun)
    .sort()
    .at(-1) ?? null;
