import type { PERLU_DIPERBAIKI } from '../tab/perlu-diperbaiki.ts';
import { foldName } from '../teks.ts';
import { aturanByKode } from './semua-aturan.ts';

type Kunci = (typeof PERLU_DIPERBAIKI)['columns'][number]['key'];

/** What tells one finding of tab Perlu Diperbaiki from another. */
export type BarisPerlu = Readonly<Record<Extract<Kunci, 'kode' | 'id' | 'nama' | 'kolom' | 'nilai'>, string>>;

export const KUNCI_BARIS_PERLU = ['kode', 'id', 'nama', 'kolom', 'nilai'] as const satisfies readonly Kunci[];

/**
 * The same finding in two checks: rows move, and a cell that was changed and still breaks its rule is no news. Findings that
 * speak for many rows are known by what they have in common.
 */
const tanda = ({ kode, id, nama, kolom, nilai }: BarisPerlu): string => {
  const kelompok = aturanByKode(kode)?.kelompok;
  if (kelompok === 'register') return kode;
  if (kelompok === 'nilai') return `${kode}|${kolom}|${foldName(nilai)}`;
  return `${kode}|${kolom}|${id === '' ? foldName(nama) : id}`;
};

export type SejakTerakhir = {
  /** For each finding of now, whether the check before did not have it. */
  readonly baru: readonly boolean[];
  /** Findings of the check before that are gone. */
  readonly selesai: number;
};

/** What changed between two checks. */
export const sejakTerakhir = (dulu: readonly BarisPerlu[], kini: readonly BarisPerlu[]): SejakTerakhir => {
  const lama = new Set(dulu.map(tanda));
  const sekarang = kini.map(tanda);
  const masih = new Set(sekarang);
  return { baru: sekarang.map((t) => !lama.has(t)), selesai: [...lama].filter((t) => !masih.has(t)).length };
};
