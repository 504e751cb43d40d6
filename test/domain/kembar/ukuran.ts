import { bandingkanJudul } from '../../../src/domain/kembar/bandingkan-judul.ts';
import { rapikanJudul } from '../../../src/domain/kembar/judul-rapi.ts';
import type { Pasangan } from './pasangan.ts';

/** Counts of a labelled list, and the pairs that were judged wrong. */
export type Ukuran = {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
  readonly presisi: number;
  readonly ingatan: number;
  readonly salah: readonly string[];
};

export const isKembar = ({ a, b }: Pick<Pasangan, 'a' | 'b'>): boolean =>
  bandingkanJudul(rapikanJudul({ nama: a }), rapikanJudul({ nama: b })) !== null;

/** Judges every pair by its titles alone. */
export const ukur = (pairs: readonly Pasangan[]): Ukuran => {
  const hit = (kembar: boolean, dinilai: boolean): readonly Pasangan[] =>
    pairs.filter((p) => p.kembar === kembar && isKembar(p) === dinilai);
  const [tp, fp, fn, tn] = [hit(true, true), hit(false, true), hit(true, false), hit(false, false)];
  return {
    tp: tp.length,
    fp: fp.length,
    fn: fn.length,
    tn: tn.length,
    presisi: tp.length / (tp.length + fp.length),
    ingatan: tp.length / (tp.length + fn.length),
    salah: [...fp, ...fn].map((p) => `${p.kembar ? 'not found' : 'found'}: ${p.macam}: ${p.a} | ${p.b}`),
  };
};

/** The confusion table as text. */
export const tabel = (nama: string, u: Ukuran): string =>
  [
    `${nama}: ${u.tp + u.fp + u.fn + u.tn} pairs, precision ${u.presisi.toFixed(3)}, recall ${u.ingatan.toFixed(3)}`,
    '                 same  different',
    `  found         ${String(u.tp).padStart(5)}  ${String(u.fp).padStart(9)}`,
    `  not found     ${String(u.fn).padStart(5)}  ${String(u.tn).padStart(9)}`,
  ].join('\n');
