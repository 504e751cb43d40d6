import { KLAUSUL_DINAS } from '../naskah-dinas/klausul-dinas.ts';
import { KLAUSUL_KEPUTUSAN } from './klausul.ts';
import type { KlausulBaku } from './klausul-daerah.ts';
import { KLAUSUL_PENERAPAN } from './klausul-penerapan.ts';
import { KLAUSUL_PENGHENTIAN } from './klausul-penghentian.ts';
import { klausulPeraturan } from './klausul-peraturan.ts';
import { KLAUSUL_PENCABUTAN, KLAUSUL_PERPANJANGAN, KLAUSUL_PERUBAHAN } from './klausul-perubahan.ts';
import { KLAUSUL_TIM } from './klausul-tim.ts';
import type { NaskahKind } from './naskah.ts';

/** The shipped wording of every kind of document, in the order in which the tab shows it. */
export const SEMUA_KLAUSUL: Partial<Readonly<Record<NaskahKind, readonly KlausulBaku[]>>> = {
  KEPUTUSAN: KLAUSUL_KEPUTUSAN,
  KEPUTUSAN_PENERAPAN: KLAUSUL_PENERAPAN,
  KEPUTUSAN_PERUBAHAN: KLAUSUL_PERUBAHAN,
  KEPUTUSAN_PERPANJANGAN: KLAUSUL_PERPANJANGAN,
  KEPUTUSAN_PENGHENTIAN: KLAUSUL_PENGHENTIAN,
  KEPUTUSAN_PENCABUTAN: KLAUSUL_PENCABUTAN,
  KEPUTUSAN_TIM: KLAUSUL_TIM,
  PERKADA: klausulPeraturan('PERKADA'),
  PERDA: klausulPeraturan('PERDA'),
  ...KLAUSUL_DINAS,
};
