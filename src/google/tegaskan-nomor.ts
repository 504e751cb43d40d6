import { isDapatDitegaskan } from '../domain/naskah/nomor-sesuai.ts';
import type { Masalah } from '../domain/pesan.ts';
import type { Result } from '../domain/result.ts';
import { setuju } from './dialog.ts';

/** Asks whether a doubtful number is meant all the same, and does the act once more if so; other refusals stay what they are. */
export const tegaskan = <T>(hasil: Result<T, Masalah>, tetap: () => Result<T, Masalah>): Result<T, Masalah> => {
  if (hasil.ok || !isDapatDitegaskan(hasil.problems)) return hasil;
  return setuju(`${hasil.problems.map((m) => m.pesan).join('\n')}\n\nTetap dicatat?`) ? tetap() : hasil;
};
