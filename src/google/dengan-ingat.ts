import type { HasilNaskah } from '../app/buat-naskah.ts';

/** What is told of documents that were made, with what their maker is to look at. */
export const denganIngat = (made: readonly HasilNaskah[], text: string): string => {
  const ingat = [...new Set(made.flatMap((n) => n.ingat ?? []))];
  return [text, ...ingat].join('\n\n');
};
