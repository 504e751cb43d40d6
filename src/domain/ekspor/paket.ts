import type { ReplikasiTercatat } from '../lomba/sumber-bagian.ts';
import type { Inovasi, KunciInovasi } from '../tab/inovasi.ts';
import type { Nilai } from '../tab/tab.ts';
import type { KelompokLomba } from '../tab/tahap-lomba.ts';
import type { Tanggal } from '../tanggal.ts';

/** What a pack may use beside the entry itself. */
export type BahanEntri = {
  readonly e: Inovasi;
  /** The account of the office in the national application, '' where the register does not know it. */
  readonly akun: string;
  /** Kinds of documents that tab Naskah lists for this entry. */
  readonly naskah: ReadonlySet<string>;
  readonly keikutsertaan: readonly {
    readonly program: string;
    readonly tahun: string;
    readonly status: string;
    readonly hasil: string;
    readonly nomor_registrasi: string;
  }[];
  /** The group in which it enters this year's KIPP, as tab Keikutsertaan says; '' where it says nothing. */
  readonly ikutKipp: string;
  /** Replications recorded. */
  readonly replikasi: readonly ReplikasiTercatat[];
  /** Texts of this year's proposal for KIPP by folded name of the section. */
  readonly proposal: ReadonlyMap<string, string>;
};

/** What is the same for all rows. */
export type LingkupEkspor = {
  readonly daerah: string;
  readonly hariIni: Tanggal;
  /** Months that an innovation has to be applied, by group of the contest. */
  readonly bulan: Readonly<Record<KelompokLomba, number>>;
  /** The closing date of KIPP; null while it is not known. */
  readonly penutupan: Tanggal | null;
};

/** One column of a target, spelled as the target spells it. */
export type KolomPaket = {
  readonly judul: string;
  /** Columns of the register that it is made of: they tell whether it is personal and whether it changed. */
  readonly dari: readonly KunciInovasi[];
  /** The target asks for it: a blank one is told before the pack is made. */
  readonly wajib: boolean;
  /** Worked out, not the column itself: its text is not put back into a day or a number. */
  readonly olahan?: true;
  /** The most words that the target takes. */
  readonly batasKata?: number;
  /** The register holds nothing of it. */
  readonly tanpaSumber?: true;
  readonly isi: (bahan: BahanEntri, lingkup: LingkupEkspor, no: number) => string;
};

export type KodePaket = 'IGA' | 'PROFIL' | 'KIPP' | 'JIPPNAS' | 'CSV';

/** A table for one target. */
export type Paket = {
  readonly kode: KodePaket;
  readonly nama: string;
  /** How sure its columns are, as the person is told. */
  readonly kepastian: string;
  readonly kolom: readonly KolomPaket[];
  /** Which entries belong to it, by their values. */
  readonly memilih: (nilai: Readonly<Record<string, Nilai>>) => boolean;
};
