import { foldName } from '../teks.ts';

/** Shorter names stand inside ordinary words. */
const PALING_PENDEK = 4;

/** Long numbers (NIP, telephone) and addresses name a person too. */
const NOMOR_ATAU_SUREL = /\d[\d .-]{6,}\d|@|https?:/i;

/**
 * Whether a free text may stand in a summary: it names nobody whom the register knows by name, and holds no number or address.
 * `nama` are the names as people wrote them, several separated by semicolons.
 */
export const penyaringNama = (nama: Iterable<string>): ((teks: string) => boolean) => {
  const known = new Set<string>();
  for (const list of nama)
    for (const one of list.split(';')) {
      const folded = foldName(one);
      if (folded.length >= PALING_PENDEK) known.add(folded);
    }
  return (teks) => {
    if (NOMOR_ATAU_SUREL.test(teks)) return false;
    const folded = foldName(teks);
    for (const one of known) if (folded.includes(one)) return false;
    return true;
  };
};
