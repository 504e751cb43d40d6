import { TAHAPAN } from '../tahapan.ts';
import type { BahanRingkasan } from './bahan-ringkasan.ts';
import type { BarisTenggat } from './daftar-tenggat.ts';
import { type LamaTercatat, lamaTahap } from './lama-tahap.ts';

/** A stage of the road: how many stand in it, how long others stayed, how many are late. */
export type PosisiTahap = {
  readonly status: string;
  readonly nama: string;
  readonly jumlah: number;
  readonly median: number | null;
  readonly kali: number;
  readonly lewat: number;
};

export type PosisiTahapan = {
  readonly tahap: readonly PosisiTahap[];
  readonly lama: LamaTercatat;
  /** Where it jams, in one sentence. */
  readonly macet: string;
};

/** Applied innovations stay: that is no jam. */
const BUKAN_ANTREAN = ['PENERAPAN'];

const kalimatMacet = (tahap: readonly PosisiTahap[]): string => {
  const antre = tahap.filter(
    (t) => t.jumlah > 0 && !BUKAN_ANTREAN.includes(t.status) && TAHAPAN.some((s) => s.code === t.status && !s.final),
  );
  const late = [...antre].sort((a, b) => b.lewat - a.lewat || (b.median ?? 0) - (a.median ?? 0))[0];
  if (late && late.lewat > 0)
    return `Paling banyak tertahan pada "${late.nama}": ${late.lewat} dari ${late.jumlah} inovasi melewati tenggat.`;
  const slow = [...antre].sort((a, b) => (b.median ?? -1) - (a.median ?? -1))[0];
  if (slow && (slow.median ?? 0) > 0)
    return `Tidak ada yang melewati tenggat; tahap yang paling lama ialah "${slow.nama}", median ${String(slow.median).replace('.', ',')} hari.`;
  return 'Tidak ada tahap yang tertahan.';
};

/** The funnel: every stage in the order of the road, with the median of days that the history knows. */
export const posisiTahapan = (b: BahanRingkasan, tenggat: readonly BarisTenggat[]): PosisiTahapan => {
  const jumlah = new Map<string, number>();
  for (const { status } of b.entri) jumlah.set(status, (jumlah.get(status) ?? 0) + 1);
  const lewat = new Map<string, Set<string>>();
  for (const t of tenggat)
    if (t.lewat > 0 && t.id !== '') lewat.set(t.status, (lewat.get(t.status) ?? new Set()).add(t.id));
  const lama = lamaTahap(b.riwayat);
  const tahap = TAHAPAN.map(({ code, label }) => ({
    status: code,
    nama: label,
    jumlah: jumlah.get(code) ?? 0,
    median: lama.perTahap.get(code)?.median ?? null,
    kali: lama.perTahap.get(code)?.kali ?? 0,
    lewat: lewat.get(code)?.size ?? 0,
  }));
  return { tahap, lama, macet: kalimatMacet(tahap) };
};
