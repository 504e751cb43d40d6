import { BENTUK, INISIATOR, TAHAPAN_IID } from '../pilihan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { Choice } from '../tab/tab.ts';
import { URUSAN, urusanByKode } from '../urusan.ts';
import type { BahanRingkasan } from './bahan-ringkasan.ts';
import { PD_BELUM_TERDAFTAR } from './daftar-tenggat.ts';
import { kantorPada } from './kantor-tahun.ts';

export type Hitungan = { readonly nama: string; readonly jumlah: number };

export type HitunganPD = Hitungan & {
  readonly inisiatif: number;
  readonly ujiCoba: number;
  readonly penerapan: number;
};

const BELUM_DIISI = 'Belum diisi atau tidak dikenal';

const tally = (keys: Iterable<string>): Map<string, number> => {
  const out = new Map<string, number>();
  for (const key of keys) out.set(key, (out.get(key) ?? 0) + 1);
  return out;
};

const turun = (a: Hitungan, b: Hitungan): number => b.jumlah - a.jumlah || (a.nama < b.nama ? -1 : 1);

/** By a choice, each of its values with its number, and what is none of them where there is any. */
const menurut = (
  entri: readonly Inovasi[],
  key: 'inisiator_jenis' | 'bentuk',
  choices: readonly Choice[],
): Hitungan[] => {
  const count = tally(entri.map((e) => e[key]));
  const rows = choices.map((c) => ({ nama: c.label, jumlah: count.get(c.code) ?? 0 }));
  const lain = entri.length - rows.reduce((sum, r) => sum + r.jumlah, 0);
  return lain > 0 ? [...rows, { nama: BELUM_DIISI, jumlah: lain }] : rows;
};

export const perInisiator = (entri: readonly Inovasi[]): readonly Hitungan[] =>
  menurut(entri, 'inisiator_jenis', INISIATOR);

export const perBentuk = (entri: readonly Inovasi[]): readonly Hitungan[] => menurut(entri, 'bentuk', BENTUK);

/** By stage of the national index, in its order. */
export const perTahapanIid = (entri: readonly Inovasi[]): readonly Hitungan[] => {
  const count = tally(entri.map((e) => e.tahapan_iid));
  return TAHAPAN_IID.map((t) => ({ nama: t.label, jumlah: count.get(t.code) ?? 0 }));
};

/** By urusan: the six basic services first and always, then what else there is. */
export const perUrusan = (entri: readonly Inovasi[]): readonly (Hitungan & { readonly yandas: boolean })[] => {
  const count = tally(entri.map((e) => urusanByKode(e.urusan_utama)?.nama ?? BELUM_DIISI));
  const yandas = URUSAN.filter((u) => u.yandas).map(({ nama }) => ({
    nama,
    jumlah: count.get(nama) ?? 0,
    yandas: true,
  }));
  const dasar = new Set(yandas.map((u) => u.nama));
  const lain = [...count]
    .filter(([nama]) => !dasar.has(nama))
    .map(([nama, jumlah]) => ({ nama, jumlah, yandas: false }));
  return [...yandas, ...lain.sort(turun)];
};

/** By office, units with their parents, and how many belong to no registered office. */
export const perKantor = ({
  entri,
  pd,
  konteks,
}: BahanRingkasan): { readonly pd: readonly HitunganPD[]; readonly tanpaPD: number } => {
  const by = new Map<string, { nama: string; inisiatif: number; ujiCoba: number; penerapan: number; jumlah: number }>();
  let tanpaPD = 0;
  for (const e of entri) {
    const office = kantorPada(e.pd_pengusul, pd, konteks.hariIni);
    if (!office) tanpaPD++;
    const nama = office?.nama ?? PD_BELUM_TERDAFTAR;
    const row = by.get(nama) ?? { nama, inisiatif: 0, ujiCoba: 0, penerapan: 0, jumlah: 0 };
    row.jumlah++;
    if (e.tahapan_iid === 'PENERAPAN') row.penerapan++;
    else if (e.tahapan_iid === 'UJI_COBA') row.ujiCoba++;
    else row.inisiatif++;
    by.set(nama, row);
  }
  return { pd: [...by.values()].sort(turun), tanpaPD };
};
