import type { Inovasi, KunciInovasi } from '../tab/inovasi.ts';
import type { PerangkatDaerah } from '../tab/lembaga.ts';
import type { Tingkat } from '../tab/perlu-diperbaiki.ts';
import type { Tanggal } from '../tanggal.ts';
import { foldName } from '../teks.ts';

/** A doubt or a defect in one cell or row: code and data; the sentence is made from the rule that found it. */
export type Perlu = {
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly baris: number;
  readonly id: string;
  readonly key: KunciInovasi | '';
  readonly data: Readonly<Record<string, string | number>>;
  /** Where it stands, for a row of another tab than Inovasi; `baris` is a row of that tab. */
  readonly di?: { readonly nama: string; readonly kolom: string; readonly nilai: string };
};

/** The offices by every name they go by. */
export type DaftarPD = ReadonlyMap<string, PerangkatDaerah>;

export const daftarPD = (rows: readonly PerangkatDaerah[]): DaftarPD => {
  const map = new Map<string, PerangkatDaerah>();
  for (const pd of rows) {
    for (const alias of pd.alias.split(';'))
      if (alias.trim() !== '' && !map.has(foldName(alias))) map.set(foldName(alias), pd);
  }
  // Official names win over an alias that another office happens to use.
  for (const pd of rows) if (pd.nama !== '') map.set(foldName(pd.nama), pd);
  return map;
};

/** What a rule may look at besides the entry. */
export type KonteksPeriksa = {
  readonly hariIni: Tanggal;
  readonly minKata: number;
  readonly jedaPengembangan: number;
  readonly wilayahKode: string;
  readonly pd: DaftarPD;
  /** True for entries that our own acts lead; the rules of the road are for these alone. */
  readonly usulanSendiri: (e: Inovasi) => boolean;
  /** True for two entries about whose likeness the office has decided. */
  readonly kembarDiputus?: (a: Inovasi, b: Inovasi) => boolean;
};

export type Pelanggaran = {
  readonly key: KunciInovasi | '';
  readonly tingkat?: Tingkat;
  readonly data?: Perlu['data'];
};

/** One cross-field rule, declared once: the check, the help and the tests read this. */
export type Aturan = {
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly kolom: readonly KunciInovasi[];
  readonly periksa: (e: Inovasi, k: KonteksPeriksa) => readonly Pelanggaran[];
  /** Formal Indonesian; `{kunci}` is filled from data. */
  readonly penjelasan: string;
  readonly saran: string;
};
