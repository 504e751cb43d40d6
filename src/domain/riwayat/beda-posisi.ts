import type { Nilai } from '../tab/tab.ts';
import { bedaAntara } from './keadaan.ts';
import type { Posisi } from './posisi.ts';

/** What became of one entry between two dates; `sel` holds before and after of every value that differs, the state too. */
export type BedaEntri = {
  /** It did not stand in the register before. */
  readonly baru: boolean;
  /** The states, where they differ. */
  readonly pindah: { readonly dari: string; readonly ke: string } | null;
  readonly sel: Readonly<Record<string, readonly [Nilai, Nilai]>>;
};

/**
 * Everything in which two positions differ, by id; an entry that is the same in both is left out. A history only grows, so
 * an entry of the earlier position always stands in the later one.
 */
export const bedaPosisi = (sebelum: Posisi, sesudah: Posisi): ReadonlyMap<string, BedaEntri> => {
  const out = new Map<string, BedaEntri>();
  for (const [id, { nilai }] of sesudah) {
    const was = sebelum.get(id);
    const before = was?.nilai ?? {};
    const sel = bedaAntara(before, nilai, new Set([...Object.keys(before), ...Object.keys(nilai)]));
    if (was && Object.keys(sel).length === 0) continue;
    const status = sel['status'];
    out.set(id, {
      baru: !was,
      pindah: was && status ? { dari: String(status[0] ?? ''), ke: String(status[1] ?? '') } : null,
      sel,
    });
  }
  return out;
};
