import { ATURAN_ANGKA } from './aturan-angka.ts';
import { ATURAN_DAFTAR } from './aturan-daftar.ts';
import { ATURAN_ISTILAH } from './aturan-istilah.ts';
import { ATURAN_JUDUL } from './aturan-judul.ts';
import { ATURAN_LAMPIRAN } from './aturan-lampiran.ts';
import { ATURAN_LEMBARAN } from './aturan-lembaran.ts';
import { ATURAN_MENGINGAT } from './aturan-mengingat.ts';
import { ATURAN_MENIMBANG } from './aturan-menimbang.ts';
import type { AturanNaskah } from './aturan-naskah.ts';
import { ATURAN_PENUTUP } from './aturan-penutup.ts';
import { ATURAN_PERUBAHAN } from './aturan-perubahan.ts';
import { ATURAN_RUJUKAN } from './aturan-rujukan.ts';
import { ATURAN_RUPIAH } from './aturan-rupiah.ts';
import { ATURAN_TANGGAL } from './aturan-tanggal.ts';
import { ATURAN_URUTAN } from './aturan-urutan.ts';

/** Every drafting rule, in the order of its code. */
export const ATURAN_NASKAH: readonly AturanNaskah[] = [
  ...ATURAN_RUJUKAN,
  ...ATURAN_LEMBARAN,
  ...ATURAN_PERUBAHAN,
  ...ATURAN_MENGINGAT,
  ...ATURAN_MENIMBANG,
  ...ATURAN_JUDUL,
  ...ATURAN_PENUTUP,
  ...ATURAN_URUTAN,
  ...ATURAN_DAFTAR,
  ...ATURAN_ANGKA,
  ...ATURAN_RUPIAH,
  ...ATURAN_TANGGAL,
  ...ATURAN_ISTILAH,
  ...ATURAN_LAMPIRAN,
];
