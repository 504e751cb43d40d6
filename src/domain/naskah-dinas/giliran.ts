/**
 * Whose turn it is in a batch: those who have got the fewest documents so far. A batch that was stopped goes on with those
 * who wait; once everybody has one, the next batch begins with all of them. Nothing has to be remembered but what was made.
 */
export const giliran = <T>(semua: readonly T[], sudah: (one: T) => number): readonly T[] => {
  const fewest = semua.reduce((least, one) => Math.min(least, sudah(one)), Number.POSITIVE_INFINITY);
  return semua.filter((one) => sudah(one) === fewest);
};
