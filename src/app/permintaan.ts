import type { Tambahan } from '../domain/alur/efek.ts';
import type { Lembar } from '../domain/baca/baca-baris.ts';
import type { UsulanPD } from '../domain/impor/perangkat-daerah.ts';
import type { Peristiwa } from '../domain/riwayat/peristiwa.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import type { PenutupanTahun } from '../domain/tahun/buka-tahun.ts';
import type { Cell } from '../domain/teks.ts';
import type { Entri, Register } from './muat.ts';
import type { TandaFormat } from './tandai-format.ts';
import type { GagasanDiusulkan } from './tandai-gagasan.ts';
import type { PutusanTertulis } from './tandai-kembar.ts';
import type { TandaNaskah } from './tandai-naskah.ts';
import type { PenandaanNilai } from './tandai-nilai.ts';
import type { BarisPenilaian } from './tandai-penilaian.ts';
import type { ProposalDilihat } from './tandai-proposal.ts';
import type { UmpanBalikDiusulkan } from './tandai-umpan-balik.ts';

/** One entry that a request changes: what the caller saw, and the values by key. */
export type Ubah = {
  readonly id: string;
  readonly lihat: { readonly versi: number; readonly sidik: string };
  /** Values of the add-on's own columns. */
  readonly sistem: Readonly<Record<string, Nilai>>;
  /** Values that the act puts into staff cells; the same for all entries of a request. */
  readonly staf: Readonly<Record<string, Nilai>>;
};

/** A row that exists but has no id yet; `sidik` is what the caller saw. */
export type Daftar = {
  readonly id: string;
  readonly baris: number;
  readonly sidik: string;
  readonly sistem: Readonly<Record<string, Nilai>>;
};

/** What requirements were judged on: where the columns stand, and every entry as it was. */
export type Potret = {
  readonly lembar: Lembar;
  readonly entri: (id: string) => Entri | undefined;
  /** Events in the history when the register was read; needed by requests that add entries or ask for a document. */
  readonly riwayat?: number;
};

/** Everything one request writes: its events first, then what follows from them. */
export type Catatan = {
  readonly permintaan: string;
  readonly peristiwa: readonly Peristiwa[];
  readonly ubah?: readonly Ubah[];
  readonly daftar?: readonly Daftar[];
  /** New rows of the register by key. */
  readonly baru?: readonly Readonly<Record<string, Nilai>>[];
  /** A row for tab Naskah. */
  readonly naskah?: Readonly<Record<string, Cell>>;
  /** What becomes of documents that are listed on tab Naskah. */
  readonly tanda?: readonly TandaNaskah[];
  /** What becomes of clauses on tab Format Naskah. */
  readonly format?: readonly TandaFormat[];
  /** Offices that an import names and the register does not know. */
  readonly pd?: { readonly usulan: readonly UsulanPD[]; readonly sumber: string };
  /** What was said of headings that the dictionary does not know. */
  readonly ingat?: readonly Readonly<Record<string, Cell>>[];
  /** Ideas that an import brings; those that stand there already are left out. */
  readonly gagasanBaru?: readonly Readonly<Record<string, Cell>>[];
  /** Rows for the tabs beside the register. */
  readonly tambahan?: readonly Tambahan[];
  /** Ideas that became proposals by this request. */
  readonly gagasan?: readonly GagasanDiusulkan[];
  /** Rows that the history had when this request was known not to be in it: with as many it need not be looked for. */
  readonly dikenal?: number;
  /** What was decided about two entries that look like one. */
  readonly kembar?: PutusanTertulis;
  /** What this request puts into rows of tab Penilaian; its events keep the same. */
  readonly penilaian?: readonly BarisPenilaian[];
  /** Levels of indicators for the index of a year; its event keeps the same. */
  readonly nilai?: PenandaanNilai;
  /** The year of the programmes that this request closes, and the one that it opens. */
  readonly tahun?: PenutupanTahun;
  /** Texts of a proposal for a contest, each with the text that its writer saw. */
  readonly proposal?: readonly ProposalDilihat[];
  /** Feedback that became proposals by this request. */
  readonly umpanBalik?: readonly UmpanBalikDiusulkan[];
  /** The file went back to an older version, and a person decided to go on from there. */
  readonly lanjutkan?: true;
};

/** `tercatat` false: this request had been written before, and nothing was done now. `riwayat`: rows that the history has after it. */
export type HasilCatat = { readonly tercatat: boolean; readonly riwayat: number };

/** A register as the snapshot of a request. */
export const potretDari = (register: Register, riwayat?: number): Potret => {
  const base = { lembar: register.lembar, entri: (id: string): Entri | undefined => register.byId.get(id)?.[0] };
  return riwayat === undefined ? base : { ...base, riwayat };
};
