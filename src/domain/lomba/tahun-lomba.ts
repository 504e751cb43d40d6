/** Whether a text is a year in which a contest may be held. */
export const isTahunProgram = (tahun: string): boolean => /^20\d\d$/.test(tahun);
