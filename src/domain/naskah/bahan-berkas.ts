import type { Putusan } from '../riwayat/periksa-rantai.ts';
import type { BUKTI } from '../tab/bukti.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { RowOf } from '../tab/tab.ts';
import type { Kegiatan } from './kalimat-kegiatan.ts';
import type { Page } from './naskah.ts';

/** What an inspection file is made of. Nothing outside this is read or supposed. */
export type BahanBerkas = {
  /** 'Kabupaten Luwu Timur'. */
  readonly daerah: string;
  /** 'Bupati Luwu Timur'. */
  readonly kepala: string;
  readonly page: Page;
  /** When the register was read, with its offset. */
  readonly disusun: string;
  /** The decree that the file is about; null for a file about one entry. */
  readonly keputusan: { readonly nomor: string; readonly tanggal: string } | null;
  readonly inovasi: readonly Inovasi[];
  /** Ids of entries that staff edited since their last event. */
  readonly belumTercatat: readonly string[];
  /** Every event of these entries, oldest first; one of a document of several entries holds their ids, separated by '; '. */
  readonly kegiatan: readonly Kegiatan[];
  readonly bukti: readonly RowOf<typeof BUKTI>[];
  readonly keutuhan: {
    readonly putusan: Putusan;
    /** What was found, as a sentence. */
    readonly rincian: string;
    readonly jumlah: number;
    readonly kepala: string;
    /** '' while the history is not whole. */
    readonly kode: string;
  };
};
