import type { PeranOrang } from '../domain/alur/konteks.ts';
import type { Lembar } from '../domain/baca/baca-baris.ts';
import type { LembarXlsx, SelXlsx } from '../domain/ekspor/seluruh-register.ts';
import type { Naskah } from '../domain/naskah/naskah.ts';
import type { Masalah } from '../domain/pesan.ts';
import type { Result } from '../domain/result.ts';
import type { Halaman } from '../domain/ringkasan/halaman.ts';
import type { Tab } from '../domain/tab/tab.ts';
import type { Tanggal } from '../domain/tanggal.ts';
import type { Cell } from '../domain/teks.ts';
import type { TulisBersama } from './berkas-bersama.ts';

/** A table as an import reads it; `tab` is set when it is a tab of the register, whatever it is called now. */
export type TabBebas = {
  readonly nama: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly tab?: string;
};

/** The last rows of a tab, as texts, whatever its width, and how many rows it has below the heading. */
export type Ekor = { readonly rows: readonly string[][]; readonly jumlah: number };

/**
 * The workbook as the use cases need it. Each function is one read or one write; writes are buffered until `bilas`.
 * Cells go in and out as {@link Cell}: dates are 'YYYY-MM-DD', and no text ever becomes a formula.
 */
export type Buku = {
  /** One read of a whole tab; refuses when the tab or a declared column is missing. */
  readonly baca: (tab: Tab) => Result<Lembar, Masalah>;
  /** One read of some columns (the narrowest span that holds them); the other cells are blank. */
  readonly bacaKolom: (tab: Tab, keys: readonly string[]) => Result<Lembar, Masalah>;
  /** One read of the rows from the first to the last of these, over all columns, by row number. */
  readonly bacaRentang: (tab: Tab, baris: readonly number[]) => ReadonlyMap<number, readonly Cell[]>;
  readonly bacaEkor: (tab: Tab, jumlah: number) => Ekor;
  /** A tab by name, or the active one. */
  readonly bacaBebas: (nama?: string) => TabBebas | null;
  /** Fills rows of somebody else's tab from a row on: texts as text, days as days. One write. */
  readonly tulisBebas: (nama: string, baris: number, rows: readonly (readonly SelXlsx[])[]) => void;
  /** Appends rows given by key; returns the number of the first. One write. */
  readonly tambah: (tab: Tab, rows: readonly Readonly<Record<string, Cell>>[]) => number;
  /** Puts rows given by key below row `setelah`; what stood there moves down. One insertion and one write. */
  readonly sisip: (tab: Tab, setelah: number, rows: readonly Readonly<Record<string, Cell>>[]) => void;
  /** Appends rows of texts after row `setelah`, as they are, as wide as they come. One write. */
  readonly tambahTeks: (tab: Tab, rows: readonly (readonly string[])[], setelah: number) => void;
  /** Deletes the first rows below the heading. One write. */
  readonly hapusAwal: (tab: Tab, jumlah: number) => void;
  /** Writes some columns of consecutive rows; as many writes as the columns form spans. */
  readonly tulis: (tab: Tab, baris: number, keys: readonly string[], rows: readonly (readonly Cell[])[]) => void;
  /** Puts one value into a column of several rows. One write. */
  readonly isi: (tab: Tab, key: string, baris: readonly number[], cell: Cell) => void;
  /** Makes a tab with the blank form for a proposal and shows it; false where a tab of that name stands. */
  readonly buatFormulir: (nama: string) => boolean;
  /** Blanks every cell of a tab; what it looks like stays. */
  readonly kosongkan: (tab: Tab) => void;
  /** Row numbers selected in a tab; empty when another tab is open. */
  readonly terpilih: (tab: Tab) => readonly number[];
  /** Shows a tab and selects a cell of it. */
  readonly pilih: (tab: Tab, key: string, baris: number) => void;
  /** Replaces all rows of one of the add-on's own tabs; `tautan` makes a column's texts links to cells of another tab. */
  readonly ganti: (
    tab: Tab,
    rows: readonly Readonly<Record<string, Cell>>[],
    tautan?: { readonly key: string; readonly ke: Tab },
  ) => void;
  /** Some consecutive rows as {@link Lembar}. One read. */
  readonly bacaBaris: (tab: Tab, rentang: Rentang) => Result<Lembar, Masalah>;
  /** Cells of a tab, or of some of its rows, that hold a formula. One read. */
  readonly rumus: (tab: Tab, rentang?: Rentang) => readonly { readonly baris: number; readonly key: string }[];
  /**
   * Marks cells within these rows and takes back the add-on's other marks there; people's own colours and notes stay, and so
   * does whatever stands in a cell of `biarkan`.
   */
  readonly tandai: (tab: Tab, tanda: Penandaan) => void;
  /** Writes a summary tab as values, with its charts. */
  readonly tulisHalaman: (tab: Tab, halaman: Halaman) => void;
  /** Whether the tab stands in the workbook. */
  readonly ada: (tab: Tab) => boolean;
  /** Whether a tab of that name stands there which no set-up of ours made. */
  readonly asing: (tab: Tab) => boolean;
  /** Makes a tab from its declaration, or adds what is missing; `posisi` is its place among the tabs. Never touches what people wrote. Names the columns it added. */
  readonly siapkan: (
    tab: Tab,
    posisi: number,
  ) => { readonly dibuat: boolean; readonly kolomDitambah: readonly string[] };
  /** Ends a set-up: columns and tabs that it made are found from now on. */
  readonly selesaiSiapkan: () => void;
  readonly aturZona: (zona: string) => void;
  /** The A1 name of a cell. */
  readonly alamat: (tab: Tab, key: string, baris: number) => string;
  readonly bilas: () => void;
  readonly id: string;
  /** Minutes east of UTC of the spreadsheet's time zone. */
  readonly offset: () => number;
};

export type Sel = { readonly baris: number; readonly key: string };

/** Rows of a tab by their numbers, both included. */
export type Rentang = { readonly pertama: number; readonly terakhir: number };

export type Penandaan = Rentang & {
  readonly baru: readonly SelBertanda[];
  readonly biarkan?: readonly Sel[];
};

export type SelBertanda = Sel & { readonly tingkat: 'WAJIB' | 'CEK'; readonly catatan: string | null };

/** Who is working, as the account tells and as tab Petugas knows. */
export type Orang = {
  readonly surel: string;
  readonly nama: string;
  /** Names behind one account, as long as nobody has said who of them is working. */
  readonly pilihan: readonly string[];
  /** Roles that are valid today. */
  readonly peran: readonly PeranOrang[];
  /** The account in which the menu opened the panel that is calling; '' where nobody said. */
  readonly akunMenu: string;
};

/** How a request came in. */
export type Cara = 'menu' | 'panel' | 'impor' | 'pulih';

/** What outlives one execution and is no cell: the seal of the history, written when a request is through. */
export type Segel = {
  readonly jumlah: number;
  readonly kepala: string;
  /** Events of that number that lie in the archive. */
  readonly arsip?: number;
};

/** Between which numbers of events the last summary told what changed; `dari` is null for the first one. */
export type JarakRingkasan = { readonly dari: number | null; readonly sampai: number };

export type Ingatan = {
  readonly jarakRingkasan: () => JarakRingkasan | null;
  readonly simpanJarakRingkasan: (jarak: JarakRingkasan) => void;
  readonly segel: () => Segel | null;
  readonly simpanSegel: (segel: Segel) => void;
};

/** A document to be made once: bytes, and the request by which it is found again. */
export type BerkasBaru = {
  readonly permintaan: string;
  readonly judul: string;
  readonly tahun: string;
  readonly bagikanKe: readonly string[];
  readonly naskah: Naskah;
  /** The request was stopped before: look for its document first. */
  readonly ulang: boolean;
};

/** A file that is handed out: its name without the year's folder, its type, and what it holds. */
export type BerkasEkspor = {
  readonly nama: string;
  readonly jenis: 'text/csv' | 'application/json' | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  readonly isi: string | Uint8Array;
};

/** A document as it lies there; `baru` when this call made it. */
export type Berkas = { readonly url: string; readonly id: string; readonly baru: boolean };

/** A document that was made before, by the request it is listed with. */
export type BerkasAda = {
  readonly id: string;
  readonly permintaan: string;
  readonly judul: string;
  readonly bagikanKe: readonly string[];
  readonly pdf: boolean;
};

export type Arsip = {
  /** Keeps an export in the person's own folder of a year, which is shared with nobody. */
  readonly simpan: (berkas: BerkasEkspor, tahun: string) => { readonly url: string };
  /** Makes the document, or finds the one that this request already made. Refuses where the day's share is used up, say. */
  readonly buat: (berkas: BerkasBaru) => Result<Berkas, Masalah>;
  /** Throws away a document that turned out to be one too many. */
  readonly buang: (id: string) => void;
  /** The text of a document as it stands; null where the document is not there for whoever works here. */
  readonly teks: (id: string) => string | null;
  /** Shares a document that exists, and keeps a PDF beside it where asked; null where this account cannot see it. */
  readonly bagikan: (berkas: BerkasAda) => {
    readonly dibagikan: readonly string[];
    readonly gagal: readonly string[];
    readonly pdf: string | null;
    /** Why the PDF could not be made; '' where it was, or none was asked for. */
    readonly pdfGagal: string;
  } | null;
};

/** How somebody stops a long run from another one: a mark that lies outside the tabs. */
export type TandaHenti = {
  /** The mark as it lies there; null when there is none. */
  readonly baca: () => string | null;
  readonly pasang: () => void;
  readonly lepas: () => void;
};

/** What a reviewer has not sent yet, by entry: it lies with the person, where no other editor of the file reads it. */
export type Draf = {
  readonly baca: (id: string) => string | null;
  readonly simpan: (id: string, isi: string) => void;
  readonly hapus: (id: string) => void;
};

/** The list of provinces, kabupaten and kota: large, and asked for at set-up only, so it comes when it is called for. */
export type DaftarWilayah = {
  readonly cariWilayah: typeof import('../domain/wilayah/wilayah.ts').cariWilayah;
  readonly wilayahByKode: typeof import('../domain/wilayah/wilayah.ts').wilayahByKode;
  readonly ibuKotaDari: typeof import('../domain/wilayah/wilayah.ts').ibuKotaDari;
};

/** The office: everything a use case may touch. */
export type Kantor = {
  readonly buku: Buku;
  readonly orang: () => Orang;
  readonly tulisBersama: TulisBersama;
  /** Says for the rest of the day which of the people behind one account is working. */
  readonly pilihPetugas: (nama: string) => void;
  readonly waktu: () => string;
  readonly hariIni: () => Tanggal;
  /** A new request id. */
  readonly permintaanBaru: () => string;
  /** Runs work while nobody else writes; null when the lock could not be had. */
  readonly terkunci: <T>(work: () => T) => T | null;
  readonly ingatan: Ingatan;
  readonly arsip: Arsip;
  readonly tandaHenti: TandaHenti;
  readonly draf: Draf;
  readonly wilayah: () => DaftarWilayah;
  /** The shipped wording of every document: large, and asked for at set-up only. */
  readonly klausulBaku: () => typeof import('../domain/naskah/semua-klausul.ts').SEMUA_KLAUSUL;
  /** Composes a workbook; a script of its own, so that only an export pays for it. */
  readonly susunXlsx: (lembar: readonly LembarXlsx[]) => Uint8Array;
  readonly cara: Cara;
};
