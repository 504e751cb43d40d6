/** The questions that decide between Perda and Perkada; PP 38/2017 Pasal 20 ayat (2) [pers], the burden on APBD included. */
export type JawabanHukum = {
  readonly bebanMasyarakat: boolean;
  readonly batasMasyarakat: boolean;
  readonly bebanApbd: boolean;
  readonly tataLaksana: boolean;
};

/**
 * The form that the answers speak for, or null where the law names none: then Bagian Hukum decides and says why. Never a
 * default: huruf b covers internal tata laksana only.
 */
export const bentukMenurutJawaban = (j: JawabanHukum): 'PERDA' | 'PERKADA' | null =>
  j.bebanMasyarakat || j.batasMasyarakat || j.bebanApbd ? 'PERDA' : j.tataLaksana ? 'PERKADA' : null;
