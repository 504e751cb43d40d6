import type { Indikator } from '../program/katalog.ts';
import type { TingkatInovasi } from './tingkat-terpilih.ts';

/** A score as it is claimed and as it was verified. */
export type Skor = {
  readonly klaim: number;
  /** null where nothing of it was verified. */
  readonly terverifikasi: number | null;
  /** The part of the claim that nobody has verified yet. */
  readonly belumDiverifikasi: number;
};

export const TANPA_SKOR: Skor = { klaim: 0, terverifikasi: null, belumDiverifikasi: 0 };

/** Σ bobot × parameter over the indicators of a catalogue; a level of an indicator that is not in it counts nothing. */
export const skorDari = (tingkat: TingkatInovasi, indikator: readonly Indikator[]): Skor => {
  let klaim = 0;
  let sah: number | null = null;
  let belum = 0;
  for (const { no, bobot } of indikator) {
    const t = tingkat.get(no);
    if (!t) continue;
    // What was verified was claimed, also where only the verified level is written down.
    const claimed = t.klaim ?? t.terverifikasi ?? 0;
    klaim += bobot * claimed;
    if (t.terverifikasi === null) belum += bobot * claimed;
    else sah = (sah ?? 0) + bobot * t.terverifikasi;
  }
  return { klaim, terverifikasi: sah, belumDiverifikasi: belum };
};

/** A score that is known as a sum only; null where it is not known, or is none that the indicators could give. */
export const skorJumlah = (klaim: unknown, terverifikasi: unknown, tertinggi: number): Skor | null => {
  const angka = (n: unknown): number | null => (typeof n === 'number' && n >= 0 && n <= tertinggi ? n : null);
  const sah = angka(terverifikasi);
  const claimed = angka(klaim) ?? sah;
  if (claimed === null) return null;
  return { klaim: claimed, terverifikasi: sah, belumDiverifikasi: sah === null ? claimed : 0 };
};
