/** A cell that differs between two looks at one entry. */
export type BedaSel = { readonly kolom: string; readonly sebelum: string; readonly sesudah: string };

type Isi = Readonly<Record<string, string>>;

/** What somebody else changed between two looks, in the order of the columns as they stand now. */
export const bedaIsi = (dulu: Isi, kini: Isi): readonly BedaSel[] =>
  [...new Set([...Object.keys(kini), ...Object.keys(dulu)])].flatMap((kolom) => {
    const sebelum = dulu[kolom] ?? '';
    const sesudah = kini[kolom] ?? '';
    return sebelum === sesudah ? [] : [{ kolom, sebelum, sesudah }];
  });
