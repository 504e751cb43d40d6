import type { Block, Lampiran } from './naskah.ts';

/** The explanation that every Perda has: general, and Pasal by Pasal. What is clear by itself says so. */
export const penjelasanPerda = (
  judul: readonly string[],
  umum: readonly string[],
  jumlahPasal: number,
  tambahan: string,
): Lampiran => ({
  orientation: 'portrait',
  header: [],
  title: ['PENJELASAN', 'ATAS', ...judul],
  blocks: [
    { type: 'heading', text: 'I. UMUM' },
    ...umum.map((text): Block => ({ type: 'paragraph', text })),
    { type: 'heading', text: 'II. PASAL DEMI PASAL' },
    ...Array.from(
      { length: jumlahPasal },
      (_, i): Block => ({ type: 'lines', lines: [`Pasal ${i + 1}`, 'Cukup jelas.'], right: false }),
    ),
    { type: 'centered', text: tambahan },
  ],
});
