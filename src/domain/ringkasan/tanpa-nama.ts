/** Shorter names are words of the language too often. */
const PALING_PENDEK = 4;

/** Long numbers (NIP, telephone) and addresses name a person too. */
const NOMOR_ATAU_SUREL = /\d[\d .-]{6,}\d|@|https?:/i;

/** Whole words in lower case between blanks: 'Budi' is found in 'Pak Budi', not in 'budidaya'. */
const berkata = (teks: string): string => ` ${(teks.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/**
 * Whether a free text may stand in a summary: it names nobody whom the register knows by name, and holds no number or address.
 * `nama` are the names as people wrote them, several separated by semicolons.
 */
export const penyaringNama = (nama: Iterable<string>): ((teks: string) => boolean) => {
  const known = new Set<string>();
  for (const list of nama)
    for (const one of list.split(';')) {
      const words = berkata(one);
      if (words.trim().length >= PALING_PENDEK) known.add(words);
    }
  return (teks) => {
    if (NOMOR_ATAU_SUREL.test(teks)) return false;
    const words = berkata(teks);
    for (const one of known) if (words.includes(one)) return false;
    return true;
  };
};
