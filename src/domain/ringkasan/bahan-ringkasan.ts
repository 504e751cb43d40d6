import type { DaftarPD } from '../aturan/aturan.ts';
import type { Pengaturan } from '../pengaturan.ts';
import type { REPLIKASI } from '../tab/bukti.ts';
import type { KEGIATAN } from '../tab/gagasan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { TindakLanjut } from '../tab/labinov.ts';
import type { PerangkatDaerah } from '../tab/lembaga.ts';
import type { RowOf } from '../tab/tab.ts';
import type { KonteksTenggat } from '../tenggat/konteks-tenggat.ts';
import type { Peralihan } from './peralihan.ts';

/** What every summary is made of: read once, and nothing outside it is looked at. */
export type BahanRingkasan = {
  readonly pengaturan: Pengaturan;
  /** The year of the register, '2026'. */
  readonly tahun: string;
  /** Registered entries only. */
  readonly entri: readonly Inovasi[];
  readonly offices: readonly PerangkatDaerah[];
  readonly pd: DaftarPD;
  readonly konteks: KonteksTenggat;
  readonly replikasi: readonly RowOf<typeof REPLIKASI>[];
  readonly kegiatan: readonly RowOf<typeof KEGIATAN>[];
  readonly tindakLanjut: readonly TindakLanjut[];
  /** Oldest first. */
  readonly riwayat: readonly Peralihan[];
  /** How many events the previous summary knew; null for the first one. */
  readonly sejak: number | null;
  /** Whether a free text names no person. */
  readonly tanpaNama: (teks: string) => boolean;
};
