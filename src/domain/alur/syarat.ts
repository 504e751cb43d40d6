import { SYARAT_PENCATATAN } from './syarat-pencatatan.ts';
import { SYARAT_PENERAPAN } from './syarat-penerapan.ts';
import { SYARAT_PENETAPAN } from './syarat-penetapan.ts';
import { SYARAT_PENILAIAN } from './syarat-penilaian.ts';
import { SYARAT_UJI_COBA } from './syarat-uji-coba.ts';
import { SYARAT_USULAN } from './syarat-usulan.ts';

/** Named requirements of the acts. Each answers with everything that is missing, never with the first thing only. */
export const SYARAT = {
  ...SYARAT_USULAN,
  ...SYARAT_PENILAIAN,
  ...SYARAT_PENETAPAN,
  ...SYARAT_UJI_COBA,
  ...SYARAT_PENERAPAN,
  ...SYARAT_PENCATATAN,
} as const;

export type Syarat = keyof typeof SYARAT;
