/** Beginnings of a legal basis, by rank in the order of Mengingat; what no order is certain for has none. */
const JENJANG: readonly (readonly [pola: RegExp, jenjang: number])[] = [
  [/^(?:pasal \d{1,3}[^;]{0,40} )?undang-undang dasar\b/i, 1],
  [/^(?:undang-undang|uu|peraturan pemerintah pengganti|perppu)\b/i, 2],
  [/^(?:peraturan pemerintah|pp)\b/i, 3],
  [/^(?:peraturan presiden|perpres)\b/i, 4],
  [/^(?:peraturan menteri|permen[a-z]*)\b/i, 5],
  [/^(?:peraturan daerah provinsi|perda provinsi)\b/i, 6],
  [/^(?:peraturan daerah (?:kabupaten|kota)|perda (?:kabupaten|kota))\b/i, 7],
  [/^(?:peraturan (?:bupati|wali ?kota)|perbup|perwal[a-z]*)\b/i, 8],
];

/** The rank of a legal basis by its first words, or null. */
export const jenjangNorma = (teks: string): number | null => JENJANG.find(([pola]) => pola.test(teks))?.[1] ?? null;

const PERKADA = /^(?:peraturan (?:gubernur|bupati|wali ?kota)|pergub|perbup|perwal[a-z]*)\b/i;
const BUKAN_NORMA = /^(?:surat|berita acara|nota|risalah|notula|instruksi)\b/i;
const KEPUTUSAN = /^keputusan\b/i;

/** What may not stand among the legal bases of a kind: a norm below it, or a paper that is no norm. */
export const lebihRendah = (jenis: string, teks: string): boolean => {
  if (BUKAN_NORMA.test(teks)) return true;
  if (jenis === 'PERDA') return PERKADA.test(teks) || KEPUTUSAN.test(teks);
  return jenis === 'PERATURAN' && KEPUTUSAN.test(teks);
};
