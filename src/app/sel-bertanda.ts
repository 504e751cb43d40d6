import type { Perlu } from '../domain/aturan/aturan.ts';
import { kalimatPerlu } from '../domain/aturan/kalimat.ts';
import type { SelBertanda } from './kantor.ts';

/** Notes are for what must be mended, and only so many that a slow laptop still opens the file. */
const BATAS_CATATAN = 500;

/** How the cells of these findings are marked: each once, by its gravest finding; mere notes mark none. */
export const selBertanda = (perlu: readonly Perlu[]): readonly SelBertanda[] => {
  const worst = new Map<string, Perlu>();
  for (const p of perlu) {
    if (p.tingkat === 'CATATAN' || p.key === '') continue;
    for (const { baris, key } of p.sel ?? [p]) {
      const slot = `${baris}|${key}`;
      const seen = worst.get(slot);
      if (!seen || (seen.tingkat === 'CEK' && p.tingkat === 'WAJIB')) worst.set(slot, { ...p, baris, key });
    }
  }
  let notes = 0;
  return [...worst.values()].map((p) => ({
    baris: p.baris,
    key: p.key,
    tingkat: p.tingkat === 'WAJIB' ? 'WAJIB' : 'CEK',
    // The words without the data of the row: cells of one rule then share one write.
    catatan:
      p.tingkat === 'WAJIB' && notes++ < BATAS_CATATAN
        ? kalimatPerlu({ ...p, data: { ...p.data, lain: 'lain' } }).saran
        : null,
  }));
};
