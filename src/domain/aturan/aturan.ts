import type { Kotak } from '../baca/baca-koordinat.ts';
import type { Bukti, Keikutsertaan } from '../tab/bukti.ts';
import type { Inovasi, KunciInovasi } from '../tab/inovasi.ts';
import type { PerangkatDaerah } from '../tab/lembaga.ts';
import type { Indikator, Penilaian } from '../tab/penilaian.ts';
import type { Tingkat } from '../tab/perlu-diperbaiki.ts';
import type { Tanggal } from '../tanggal.ts';
import { type Cell, foldName } from '../teks.ts';

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

/** A row of another tab with its place. */
export type BuktiTerbaca = Bukti & { readonly baris: number };
export type KeikutsertaanTerbaca = Keikutsertaan & { readonly baris: number };

/** Days between which application or development must lie for the index to count an innovation. */
export type Jendela = { readonly dari: string; readonly sampai: string };

/** What a rule may look at besides the entry. */
export type KonteksPeriksa = {
  readonly hariIni: Tanggal;
  readonly tahun: string;
  readonly minKata: number;
  readonly jedaPengembangan: number;
  /** Months. */
  readonly batasUjiCoba: number;
  readonly wilayahKode: string;
  /** Names that a title need not repeat: the region's, its province's. */
  readonly namaDaerah: readonly string[];
  readonly jendela: Jendela;
  readonly kotak: Kotak;
  /** Target systems whose limits of texts are asked for, besides the register's own. */
  readonly targetTeks: readonly string[];
  readonly penerapanDenganKeputusan: boolean;
  /** What counts as one office where coverage is asked: the setting's text. */
  readonly satuanCakupan: string;
  readonly pd: DaftarPD;
  readonly kantor: readonly PerangkatDaerah[];
  /** Rows of the other tabs; null where the tab was not read because no entry needs it. */
  readonly penilaian: readonly Penilaian[] | null;
  readonly indikator: readonly Indikator[] | null;
  readonly bukti: readonly BuktiTerbaca[] | null;
  readonly keikutsertaan: readonly KeikutsertaanTerbaca[] | null;
  /** Every entry by id; the check itself fills this in. */
  readonly entri: ReadonlyMap<string, Inovasi>;
  /** True for entries that our own acts lead; the rules of the road are for these alone. */
  readonly usulanSendiri: (e: Inovasi) => boolean;
  /** The rows that are looked at; absent where all are. */
  readonly hanya?: ReadonlySet<number>;
  /** True for two entries about whose likeness the office has decided. */
  readonly kembarDiputus?: (a: Inovasi, b: Inovasi) => boolean;
};

type Data = Readonly<Record<string, string | number>>;

/** A cell of the register by its row number and column. */
export type SelRegister = { readonly baris: number; readonly key: KunciInovasi | '' };

/** A doubt or a defect in one cell or row: code and data; the sentence is made from the rule that found it. */
export type Perlu = {
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly baris: number;
  readonly id: string;
  readonly key: KunciInovasi | '';
  readonly data: Data;
  /** All cells that this one finding speaks of, where one act clears them all; absent for a single cell. */
  readonly sel?: readonly SelRegister[];
  /** Where it stands, for a row of another tab than Inovasi; `baris` is a row of that tab. */
  readonly di?: { readonly nama: string; readonly kolom: string; readonly nilai: string };
};

export type Pelanggaran = {
  readonly key: KunciInovasi | '';
  readonly tingkat?: Tingkat;
  readonly data?: Data;
};

/** An entry as it was read, with its row number. */
export type Terbaca = { readonly baris: number; readonly e: Inovasi };

/** A finding about rows among themselves, or about the register as a whole (row 1, no column). */
export type PelanggaranRegister = Pelanggaran & { readonly baris: number; readonly id?: string };

/** Cells of one row, by column. */
export type IsiContoh = Readonly<Partial<Record<KunciInovasi, Cell>>>;

/** Cells of one or more rows; what is not said is as in a sound row. */
export type ContohAturan = {
  readonly isi: IsiContoh | readonly IsiContoh[];
  /** Other rules that such a row cannot help breaking. */
  readonly juga?: readonly string[];
  /** What the rule looks at besides the rows. */
  readonly konteks?: Partial<KonteksPeriksa>;
  /** Columns of the first row whose cell holds a formula. */
  readonly rumus?: readonly KunciInovasi[];
  /** What the guide shows where the cells alone do not tell. */
  readonly kata?: string;
};

/**
 * One rule of the check, declared once: the check, the help and the tests read this. A rule without `sel`, `entri` and
 * `register` is spoken by a reader of cells, or by the comparison with the history.
 */
export type Aturan = {
  readonly kode: string;
  readonly tingkat: Tingkat;
  /** The columns it reads; the first one shows where the finding is of the whole register. */
  readonly kolom: readonly KunciInovasi[];
  /** Formal Indonesian; `{kunci}` is filled from data, `{sebab}` from the table below. */
  readonly penjelasan: string;
  readonly saran: string;
  /** Tails of the sentence by what the finding names as its cause. */
  readonly sebab?: Readonly<Record<string, string>>;
  /** Findings that one act would clear are one: those of one value, or all of the register. */
  readonly kelompok?: 'nilai' | 'register';
  /** The cells that it finds hold personal data: lists show them masked. */
  readonly pribadi?: true;
  readonly contoh: { readonly melanggar: ContohAturan; readonly benar: ContohAturan };
  /**
   * Columns that it marks for what stands in other rows, in other tabs or in the history: a look at some rows alone can
   * neither find nor clear it.
   */
  readonly lintas?: readonly KunciInovasi[];
  /** Known only from the history, from another tab or from a broken cell: no example of cells alone can show it. */
  readonly atas?: 'RIWAYAT' | 'LAIN';
  /** A cheap look that lets most cells pass; rules that share one function share its cost. */
  readonly mungkin?: (cell: string) => boolean;
  /** It looks at cells that say "nothing" as well; all others are spared those. */
  readonly kosongJuga?: true;
  /** Looks at one cell that is not empty, by itself; data of the finding, or null. */
  readonly sel?: (cell: string, k: KonteksPeriksa, key: KunciInovasi) => Data | null;
  readonly entri?: (e: Inovasi, k: KonteksPeriksa) => readonly Pelanggaran[];
  readonly register?: (semua: readonly Terbaca[], k: KonteksPeriksa) => readonly PelanggaranRegister[];
  /** What the cell should hold instead, for a person to accept; null where nobody but a person can know. */
  readonly betulkan?: (cell: Cell, k: KonteksPeriksa, key: KunciInovasi) => Cell | null;
};
