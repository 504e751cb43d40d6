import type { Inovasi, KunciInovasi } from '../tab/inovasi.ts';
import { isStatus, isTerhenti, urutanStatus } from '../tahapan.ts';
import type { Pelanggaran } from './aturan.ts';

export const isKosong = (e: Inovasi, key: KunciInovasi): boolean => e[key] === '' || e[key] === null;

/** The entry has come at least this far on the road. */
export const sejak = (e: Inovasi, status: string): boolean =>
  isStatus(e.status) && urutanStatus(e.status) >= urutanStatus(status);

/** It was not ended before its decree. */
export const diJalan = (e: Inovasi): boolean => !isTerhenti(e.status);

export const yangKosong = (e: Inovasi, keys: readonly KunciInovasi[]): readonly Pelanggaran[] =>
  keys.filter((key) => isKosong(e, key)).map((key) => ({ key }));
