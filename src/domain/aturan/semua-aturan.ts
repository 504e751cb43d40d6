import type { Aturan } from './aturan.ts';
import { ATURAN_ANGKA } from './aturan-angka.ts';
import { ATURAN_BUKTI } from './aturan-bukti.ts';
import { ATURAN_DASAR } from './aturan-dasar.ts';
import { ATURAN_DATA_PRIBADI } from './aturan-data-pribadi.ts';
import { ATURAN_JALAN } from './aturan-jalan.ts';
import { ATURAN_JUDUL } from './aturan-judul.ts';
import { ATURAN_KOORDINAT } from './aturan-koordinat.ts';
import { ATURAN_PANJANG } from './aturan-panjang.ts';
import { ATURAN_PERANGKAT_DAERAH } from './aturan-perangkat-daerah.ts';
import { ATURAN_PILIHAN } from './aturan-pilihan.ts';
import { ATURAN_REGISTER } from './aturan-register.ts';
import { ATURAN_SUSUNAN } from './aturan-susunan.ts';
import { ATURAN_TAB_BUKTI } from './aturan-tab-bukti.ts';
import { ATURAN_TANGGAL } from './aturan-tanggal.ts';
import { ATURAN_TAUTAN } from './aturan-tautan.ts';
import { ATURAN_TEKS } from './aturan-teks.ts';

/** Every rule of the check, in the order in which findings of one row stand and the guide lists them. */
export const ATURAN: readonly Aturan[] = [
  ...ATURAN_JUDUL,
  ...ATURAN_JALAN,
  ...ATURAN_BUKTI,
  ...ATURAN_TANGGAL,
  ...ATURAN_ANGKA,
  ...ATURAN_PILIHAN,
  ...ATURAN_PERANGKAT_DAERAH,
  ...ATURAN_KOORDINAT,
  ...ATURAN_TAUTAN,
  ...ATURAN_DATA_PRIBADI,
  ...ATURAN_TEKS,
  ...ATURAN_PANJANG,
  ...ATURAN_REGISTER,
  ...ATURAN_SUSUNAN,
  ...ATURAN_DASAR,
  ...ATURAN_TAB_BUKTI,
];

const BY_CODE = new Map(ATURAN.map((a) => [a.kode, a]));

export const aturanByKode = (kode: string): Aturan | undefined => BY_CODE.get(kode);
