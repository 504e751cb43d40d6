/** Words that spelled numbers are made of. */
const KATA = new Set(
  (
    'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas seratus seribu belas puluh ratus ribu juta miliar milyar triliun ' +
    'sejuta semiliar semilyar se'
  ).split(' '),
);

const SATUAN = new Set(
  'persen hari kerja bulan tahun minggu orang kali rupiah jam menit rangkap eksemplar lembar buah unit'.split(' '),
);

/** The spelled number in a bracket without the unit behind it; null where the bracket holds something else. */
export const bacaTerbilang = (isi: string): string | null => {
  const words = isi
    .toLowerCase()
    .split(' ')
    .filter((w) => w !== '');
  while (words.length > 1 && SATUAN.has(words[words.length - 1] ?? '')) words.pop();
  const known = words.filter((w) => KATA.has(w)).length;
  // One misspelt word among the others is still meant as a number.
  return words.length > 0 && known > 0 && known * 2 >= words.length ? words.join(' ') : null;
};

/** '1.500' → 1500; null where the separators are not those of a whole number. */
export const bacaAngka = (teks: string): number | null => {
  if (!/^\d{1,3}(?:\.\d{3}){0,4}$/.test(teks) && !/^\d{1,15}$/.test(teks)) return null;
  return Number(teks.replaceAll('.', ''));
};
