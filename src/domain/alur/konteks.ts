import type { Peristiwa } from '../riwayat/peristiwa.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { Pejabat, Peran } from '../tab/lembaga.ts';
import type { Indikator, Penilaian } from '../tab/penilaian.ts';
import type { Nilai } from '../tab/tab.ts';
import type { Tanggal } from '../tanggal.ts';

/** Something an act still needs: which cell or input, and the numbers that the sentence will name. */
export type Kurang = {
  readonly kode: string;
  readonly kunci?: string;
  readonly data?: Readonly<Record<string, string | number>>;
};

/** A role of a person that is valid today; `perangkatDaerah` '' means every office. */
export type PeranOrang = { readonly peran: Peran; readonly perangkatDaerah: string };

/** What the region decided for itself. */
export type Aturan = {
  readonly minPenilai: number;
  readonly kuorum: number;
  readonly minKata: number;
  /** How often a trial may run, the first time included. */
  readonly maksUjiCoba: number;
  readonly bolehLewati: boolean;
  /** An innovation may be applied on a Keputusan while the regulation is general. */
  readonly penerapanDenganKeputusan: boolean;
};

/** What a requirement may look at besides the entry. */
export type Konteks = {
  readonly hariIni: Tanggal;
  readonly aturan: Aturan;
  /** Roles of the person who records, as of today. */
  readonly peran: readonly PeranOrang[];
  /** The office above a unit, by name. */
  readonly induk: ReadonlyMap<string, string>;
  /** The entry before the inputs of this act. */
  readonly sebelum: Inovasi;
  readonly penilaian: readonly Penilaian[];
  readonly indikator: readonly Indikator[];
  readonly pejabat: readonly Pejabat[];
  /** Staff cells changed since the entry's last event. */
  readonly berubah: boolean;
  /** What stood in cells that an act fixed or judged before somebody changed them, by key. */
  readonly pertanyaan: Readonly<Record<string, Nilai>>;
  /** Columns that the act at hand settles by its own inputs. */
  readonly menyelesaikan: readonly string[];
  /** The entry's last act; null when it has none, undefined when the history was not asked. */
  readonly terakhir?: Peristiwa | null;
  /** Another entry of the register. */
  readonly cari: (id: string) => Inovasi | undefined;
  /** The id of the entry that was proposed again from this one; '' when there is none. */
  readonly versiBaru: string;
  /** Dates under which a decree number already stands in the register, by folded number, other entries only. */
  readonly keputusanLain: ReadonlyMap<string, string>;
  /** What is doubtful about a decree's number as sentences: the region's pattern, its year; '' where nothing is. */
  readonly ragukanNomor: (nomor: string, tanggal: Tanggal) => string;
  /** Inputs fill blank cells only: one answer for many rows must not overwrite what some of them have. */
  readonly kosongSaja?: boolean;
  /** The additional inputs of the act, by key. */
  readonly isian: Readonly<Record<string, string>>;
};

/** A named requirement: everything that is missing for it, never the first thing only. */
export type Periksa = (e: Inovasi, k: Konteks) => readonly Kurang[];
