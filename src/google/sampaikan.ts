import type { Masalah } from '../domain/pesan.ts';
import type { Result } from '../domain/result.ts';
import { beriTahu, daftarKalimat } from './dialog.ts';

/** Says why something is refused, each reason with what to do next. */
export const tolak = (problems: readonly Masalah[]): void =>
  beriTahu(problems.length === 1 ? (problems[0]?.pesan ?? '') : daftarKalimat(problems.map((p) => p.pesan)));

/** Tells the outcome, or why there is none. */
export const selesai = <T>(hasil: Result<T, Masalah>, tell: (value: T) => void): void =>
  hasil.ok ? tell(hasil.value) : tolak(hasil.problems);
