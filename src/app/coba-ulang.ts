import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, type Result } from '../domain/result.ts';

const KALI = 3;

/**
 * Runs a request that adds entries again from the start when somebody else wrote between its reading and its lock: its new
 * ids and its search for doubles were made on what is no longer the register.
 */
export const cobaUlang = <T>(work: () => Result<T, Masalah>): Result<T, Masalah> => {
  for (let i = 0; i < KALI; i++) {
    const done = work();
    if (done.ok || !done.problems.some((p) => p.kode === 'REGISTER_BERGERAK')) return done;
  }
  return fail([masalah('SIBUK')]);
};
