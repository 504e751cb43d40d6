/** Words that registers misspell again and again, with the word that is meant. Whole words, in small letters. */
const EJAAN: ReadonlyMap<string, string> = new Map([
  ['inovai', 'inovasi'],
  ['inovsai', 'inovasi'],
  ['inofasi', 'inovasi'],
  ['adminitrasi', 'administrasi'],
  ['admnistrasi', 'administrasi'],
  ['adminstrasi', 'administrasi'],
  ['penanggulanan', 'penanggulangan'],
  ['puskemas', 'puskesmas'],
  ['pukesmas', 'puskesmas'],
  ['nspektorat', 'inspektorat'],
  ['kecamatn', 'kecamatan'],
  ['kelurhan', 'kelurahan'],
  ['intelegent', 'intelligent'],
  ['inteligent', 'intelligent'],
  ['sistim', 'sistem'],
  ['managemen', 'manajemen'],
  ['tehnologi', 'teknologi'],
  ['denhgan', 'dengan'],
  ['pelayanaan', 'pelayanan'],
  ['masyarkat', 'masyarakat'],
  ['pendidkan', 'pendidikan'],
  ['kesehtan', 'kesehatan'],
  ['minahahasa', 'minahasa'],
]);

const seperti = (contoh: string, kata: string): string =>
  contoh === contoh.toUpperCase()
    ? kata.toUpperCase()
    : contoh.charAt(0) === contoh.charAt(0).toUpperCase()
      ? kata.charAt(0).toUpperCase() + kata.slice(1)
      : kata;

/** The text with its known misspellings put right, or null when it has none. */
export const betulkanEjaan = (text: string): string | null => {
  const out = text.replace(/\p{L}+/gu, (kata) => {
    const benar = EJAAN.get(kata.toLowerCase());
    return benar === undefined ? kata : seperti(kata, benar);
  });
  return out === text ? null : out;
};
