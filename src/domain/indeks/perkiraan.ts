import type { BahanProgram } from '../program/bahan-program.ts';
import { bacaKatalog } from '../program/katalog.ts';
import type { Skor } from './skor.ts';
import { tingkatTahun } from './tingkat-terpilih.ts';

/** Fewer pairs than this say nothing about how claims fare. */
export const PASANGAN_MINIMUM = 5;

/** So many pairs of which everything was verified are thought along, so that a handful of bad ones does not decide. */
const PASANGAN_SEMU = 5;

/** What became of the claims of earlier years. */
export type Perkiraan = {
  /** Pairs of a claimed and a verified score that it rests on. */
  readonly pasangan: number;
  /** The share of a claim that may be expected to be verified, 0 to 1; null where there are too few pairs. */
  readonly bagian: number | null;
};

type Pasangan = { readonly klaim: number; readonly sah: number };

type Bahan = Pick<BahanProgram, 'nilai' | 'keikutsertaan' | 'katalog'>;

/** Sums of tab Keikutsertaan; of an innovation and year without one, the sums over indicators that have both levels. */
const pasanganSebelum = (b: Bahan, tahun: string): readonly Pasangan[] => {
  const out = new Map<string, Pasangan>();
  for (const t of new Set(b.nilai.map((r) => r.tahun).filter((y) => y !== '' && y < tahun))) {
    const katalog = bacaKatalog(b.katalog, t);
    if (!katalog.ok) continue;
    for (const [id, tingkat] of tingkatTahun(b.nilai, t)) {
      let klaim = 0;
      let sah = 0;
      for (const { no, bobot } of id === '' ? [] : katalog.value.sid) {
        const level = tingkat.get(no);
        if (!level || level.klaim === null || level.terverifikasi === null) continue;
        klaim += bobot * level.klaim;
        sah += bobot * level.terverifikasi;
      }
      if (klaim > 0) out.set(`${t}|${id}`, { klaim, sah });
    }
  }
  for (const { program, tahun: t, id, nilai_klaim: klaim, nilai_terverifikasi: sah } of b.keikutsertaan) {
    if (program !== 'IID' || t === '' || t >= tahun) continue;
    if (typeof klaim === 'number' && klaim > 0 && typeof sah === 'number' && sah >= 0)
      out.set(`${t}|${id}`, { klaim, sah });
  }
  return [...out.values()];
};

/**
 * How much of a claim was verified in earlier years: Σ verified ÷ Σ claimed, drawn towards 1 by a few pairs of full marks, and never
 * more than 1, because nothing is verified that was not claimed.
 */
export const perkiraanDari = (b: Bahan, tahun: string): Perkiraan => {
  const pairs = pasanganSebelum(b, tahun);
  const n = pairs.length;
  if (n < PASANGAN_MINIMUM) return { pasangan: n, bagian: null };
  const klaim = pairs.reduce((sum, p) => sum + p.klaim, 0);
  const sah = pairs.reduce((sum, p) => sum + p.sah, 0);
  const bagian = (n * (sah / klaim) + PASANGAN_SEMU) / (n + PASANGAN_SEMU);
  return { pasangan: n, bagian: Math.min(1, bagian) };
};

/** A score as it may come out: what was verified as it is, and of the rest the usual share. */
export const nilaiPerkiraan = (s: Skor, bagian: number): number =>
  (s.terverifikasi ?? 0) + s.belumDiverifikasi * bagian;

/** How the likely value is made, in one sentence. */
export const kalimatPerkiraan = ({ pasangan, bagian }: Perkiraan): string =>
  bagian === null
    ? `Perkiraan belum dihitung: baru ada ${pasangan} pasangan nilai klaim dan nilai terverifikasi dari tahun sebelumnya, perlu paling sedikit ${PASANGAN_MINIMUM}. Isi keduanya pada tab Keikutsertaan.`
    : `Perkiraan menganggap ${Math.round(bagian * 100)}% klaim yang belum diverifikasi akan diterima, menurut ${pasangan} pasangan nilai klaim dan terverifikasi tahun sebelumnya; selama pasangannya sedikit, bagian itu ditarik mendekati 100%.`;
