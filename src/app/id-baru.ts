/** Gives ids `INV-{kode wilayah}-{year}-{n}`: n grows within a year, has four digits at least, and is never given twice. */
export const pemberiId = (wilayah: string, known: Iterable<string>): ((tahun: string) => string) => {
  const last = new Map<string, number>();
  for (const id of known) {
    const m = /^INV-[\d.]+-(\d{4})-(\d{4,})$/.exec(id);
    if (m?.[1]) last.set(m[1], Math.max(last.get(m[1]) ?? 0, Number(m[2])));
  }
  return (tahun) => {
    const n = (last.get(tahun) ?? 0) + 1;
    last.set(tahun, n);
    return `INV-${wilayah}-${tahun}-${String(n).padStart(4, '0')}`;
  };
};
