import type { Inovasi } from '../tab/inovasi.ts';
import { isTanggal, type Tanggal } from '../tanggal.ts';
import type { Langkah } from './langkah.ts';

/** Running when it was recorded, and no act of ours has moved it since: nobody owes it anything by a date. */
export const isBerjalanSejakAwal = (e: Inovasi): boolean => e.asal_data === 'WARISAN' && e.status_sejak === '';

/** Since when an entry waits before a step: where its draft came to lie, else since it stands in its state; '' when nobody knows. */
export const sejakLangkah = (e: Inovasi, l: Langkah): Tanggal | '' => {
  const known = [
    e.status === 'PROSES_PENETAPAN' && e.sub_status !== '' ? e.posisi_sejak : '',
    e.status_sejak,
    l.sejak ? String(e[l.sejak] ?? '') : '',
  ];
  return known.find(isTanggal) ?? '';
};
