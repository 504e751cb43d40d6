import type { KunciInovasi } from '../tab/inovasi.ts';
import type { Status } from '../tahapan.ts';
import type { KunciIsianDinas } from './bahan-dinas.ts';
import type { NamaRincian } from './rincian-dinas.ts';
import type { NamaTabel } from './tabel-dinas.ts';

/** The frame of a document: which one composes it. */
export type BentukDinas = 'SURAT' | 'BERITA_ACARA' | 'LEMBAR' | 'LAPORAN' | 'PERNYATAAN';

/** Whose signature and letterhead it is; who that is on a day stands in tab Pejabat. KANTOR is the office itself that a document is made for. */
export type Penanda = 'KEPALA_DAERAH' | 'SEKDA' | 'LITBANG' | 'PENGUSUL' | 'PELAKSANA' | 'KANTOR';

/** What a kind is made of beside the row of the entry; each is asked for only where a kind needs it. */
export type Perlu =
  | 'PENILAIAN'
  | 'INDIKATOR'
  | 'CAPAIAN'
  | 'LAPORAN'
  | 'ALASAN'
  | 'POSISI'
  | 'KEUTUHAN'
  | 'GAGASAN'
  | 'RENCANA_AKSI';

/** One piece of the text, in the order of the document. A clause name covers its variants: PEMBUKA is also PEMBUKA_SATU. */
export type Bagian =
  | { readonly klausul: string }
  | { readonly judul: string }
  | { readonly rincian: readonly NamaRincian[] }
  | { readonly uraian: KunciInovasi }
  /** 'SATU': many entries have this in a Lampiran instead. 'ADA_GAGASAN': only where the office has an idea. */
  | { readonly tabel: NamaTabel; readonly bila?: 'SATU' | 'ADA_GAGASAN' };

export type LampiranDinas = {
  readonly judul: string;
  readonly tabel: NamaTabel;
  readonly orientation: 'portrait' | 'landscape';
  /** Ends with the signature of whoever signs the document; a list that everybody signs does not. */
  readonly ditandatangani: boolean;
  /** 'BANYAK': only where the document is about several entries. */
  readonly bila?: 'BANYAK';
};

export type JenisDinas = {
  readonly bentuk: BentukDinas;
  /** One document an entry, one for all entries chosen, or one an office that must innovate. */
  readonly untuk: 'SATU' | 'BANYAK' | 'PERANGKAT_DAERAH';
  readonly status: readonly Status[];
  /** Only for entries of these initiators. */
  readonly inisiator?: readonly string[];
  readonly penanda: Penanda;
  /** Who signs instead, by the act that ended or returned the entry. */
  readonly penandaMenurut?: Readonly<Record<string, Penanda>>;
  readonly bernomor: boolean;
  /** Columns where a number and date that were given are recorded; shared by all entries, they stand in the document. */
  readonly nomorDari?: readonly [nomor: KunciInovasi, tanggal: KunciInovasi];
  readonly wajib: readonly KunciInovasi[];
  readonly perlu: readonly Perlu[];
  /** What the menu asks; a blank answer prints three dots. */
  readonly ditanya: readonly KunciIsianDinas[];
  readonly susunan: readonly Bagian[];
  readonly lampiran?: readonly LampiranDinas[];
};
