import { nomorIndikator } from '../program/katalog.ts';
import type { Bukti } from '../tab/bukti.ts';
import { foldName } from '../teks.ts';
import { bacaTujuan } from './tujuan-bukti.ts';

type Bernama = { readonly no: string; readonly nama: string };

/**
 * A reader of what evidence is for among the indicators of one year's catalogue: by their names, by a name that people use for
 * one of them, else by the number. Gives the number of the indicator, or null.
 */
export const pembacaIndikator = (indikator: readonly Bernama[]): ((untuk: string) => string | null) => {
  const byNama = new Map(indikator.map((i) => [foldName(i.nama), i.no]));
  const byNo = new Set(indikator.map((i) => i.no));
  return (untuk) => {
    const [, nomor = '', nama = ''] =
      /^\s*(?:indikator\s*)?(?:(\d{1,2}[a-z]?)(?![\da-z])\s*[.):-]?)?\s*(.*?)\s*$/i.exec(untuk) ?? [];
    const dikenal = nama === '' ? null : bacaTujuan(nama);
    const own =
      byNama.get(foldName(nama)) ?? (dikenal?.nomor != null ? byNama.get(foldName(dikenal.label)) : undefined);
    if (own !== undefined) return own;
    const no = nomorIndikator(nomor);
    return byNo.has(no) ? no : null;
  };
};

/** The evidence that stands for an indicator: rows with a number or a link, and how many of them somebody has opened. */
export type JumlahBukti = { readonly jumlah: number; readonly dibuka: number };

export const TANPA_BUKTI: JumlahBukti = { jumlah: 0, dibuka: 0 };

/** What gives the evidence of an innovation for an indicator. A prepared row that only waits for its document is none. */
export const penghitungBukti = (
  bukti: readonly Bukti[],
  indikator: readonly Bernama[],
): ((id: string, no: string) => JumlahBukti) => {
  const baca = pembacaIndikator(indikator);
  const count = new Map<string, JumlahBukti>();
  for (const b of bukti) {
    const no = b.nomor === '' && b.tautan === '' ? null : baca(b.untuk);
    if (no === null) continue;
    const key = `${b.id}|${no}`;
    const { jumlah, dibuka } = count.get(key) ?? TANPA_BUKTI;
    count.set(key, { jumlah: jumlah + 1, dibuka: dibuka + (b.dibuka === 'YA' ? 1 : 0) });
  }
  return (id, no) => count.get(`${id}|${no}`) ?? TANPA_BUKTI;
};
