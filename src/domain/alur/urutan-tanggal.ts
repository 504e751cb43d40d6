import type { Inovasi, KunciInovasi } from '../tab/inovasi.ts';
import { INOVASI } from '../tab/inovasi.ts';
import { isTanggal } from '../tanggal.ts';

/** The order in which the dates of an own proposal must stand: received, permitted, judged, decided, tried, reported, regulated, applied. */
export const URUTAN_TANGGAL: readonly KunciInovasi[] = [
  'tanggal_terima',
  'pengantar_tgl',
  'ba_tgl',
  'sk_tgl',
  'uji_coba_mulai',
  'uji_coba_selesai',
  'lap_tgl',
  'reg_tgl',
  'undang_tgl',
  'penerapan_mulai',
];

export type LanggarUrutan = {
  readonly kunci: KunciInovasi;
  readonly kunciSebelum: KunciInovasi;
  readonly sesudah: string;
  readonly sebelum: string;
};

const heading = (key: KunciInovasi): string => INOVASI.columns.find((c) => c.key === key)?.heading ?? key;

/**
 * Every date that lies before one that must precede it. `tanggal_terima` may follow the permission: a proposal often
 * reaches the office with its letter already signed. The end of the trial is a plan: a report may come before it.
 */
export const langgaranUrutan = (e: Inovasi): readonly LanggarUrutan[] => {
  const out: LanggarUrutan[] = [];
  let last: KunciInovasi | null = null;
  for (const kunci of URUTAN_TANGGAL) {
    const v = String(e[kunci] ?? '');
    if (!isTanggal(v)) continue;
    if (last && v < String(e[last]) && !(last === 'tanggal_terima' && kunci === 'pengantar_tgl')) {
      out.push({ kunci, kunciSebelum: last, sesudah: heading(kunci), sebelum: heading(last) });
    } else if (kunci !== 'uji_coba_selesai' && (!last || v >= String(e[last]))) last = kunci;
  }
  return out;
};
