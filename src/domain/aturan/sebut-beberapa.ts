/** How many names a sentence bears. */
const SEBUT = 5;

/** The first names, and how many more there are. */
export const sebutBeberapa = (nama: readonly string[]): string =>
  nama.length <= SEBUT ? nama.join('; ') : `${nama.slice(0, SEBUT).join('; ')}; dan ${nama.length - SEBUT} lainnya`;
