import type { BahanKeputusan } from './bahan-keputusan.ts';
import type { Block } from './naskah.ts';

/** The word on top of a copy or an extract; a decree itself carries none. */
export const kepalaSalinan = ({ salinan }: BahanKeputusan): readonly Block[] =>
  salinan === undefined ? [] : [{ type: 'draftMark', text: salinan.bentuk }];

/** An extract does not repeat the recitals; what it says of the chosen entries stands in the dictums and the annex. */
export const ringkasPetikan = ({ salinan }: BahanKeputusan, items: readonly string[]): readonly string[] =>
  salinan?.bentuk === 'PETIKAN' && items.length > 0 ? ['dan seterusnya;'] : items;

/** The rows of the annex; those of an extract keep the numbers that they have in the decree. */
export const barisLampiran = (bahan: BahanKeputusan): BahanKeputusan => {
  const hanya = bahan.salinan?.hanya;
  if (hanya === undefined) return bahan;
  const numbered = bahan.inovasi.map((i, n) => ({ ...i, nomorBaris: n + 1 }));
  return { ...bahan, inovasi: numbered.filter((i) => hanya.includes(i.id)) };
};

/** Who certifies, at the foot (the formula follows practice, to be checked by Bagian Hukum). Titles, rank and NIP may stand here. */
export const pengesahanSalinan = ({ salinan }: BahanKeputusan): readonly Block[] => {
  if (salinan === undefined) return [];
  const { jabatan, nama, pangkat, nip } = salinan.pengesah;
  return [
    {
      type: 'pengesahan',
      opening: [salinan.bentuk === 'SALINAN' ? 'Salinan sesuai dengan aslinya' : 'Petikan sesuai dengan aslinya'],
      jabatan: [`${jabatan.toUpperCase()},`],
      nama,
      bawah: [pangkat, nip === '' ? '' : `NIP ${nip}`].filter((t) => t !== ''),
    },
  ];
};
