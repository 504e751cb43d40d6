import type { Kegiatan } from '../naskah/kalimat-kegiatan.ts';
import type { Page } from '../naskah/naskah.ts';
import type { GAGASAN } from '../tab/gagasan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { RencanaAksi } from '../tab/labinov.ts';
import type { Indikator, LAPORAN, Penilaian } from '../tab/penilaian.ts';
import type { RowOf } from '../tab/tab.ts';

/** What a person may say of a document when it is made; a blank one stays three dots. */
export type KunciIsianDinas = 'nomor' | 'tanggal' | 'tempat' | 'batas' | 'hadir' | 'tidak_hadir';

export type IsianDinas = Readonly<Record<KunciIsianDinas, string>>;

/** Who signs: office and person as tab Pejabat tells for the day; `nama` is '' while nobody is known. */
export type PenandaDinas = {
  /** 'Kepala Dinas Kesehatan'. */
  readonly jabatan: string;
  /** 'Plt.' before the office of somebody who acts in it. */
  readonly sebutan: string;
  readonly nama: string;
  readonly pangkat: string;
  readonly nip: string;
};

/** The letterhead: an office with its address, or the head of the region alone. */
export type KopDinas =
  | { readonly jenis: 'KANTOR'; readonly pemerintah: string; readonly kantor: string; readonly alamat: string }
  | { readonly jenis: 'KEPALA_DAERAH'; readonly jabatan: string };

/** What a naskah dinas is made of. Nothing outside this is read or supposed. */
export type BahanDinas = {
  readonly daerah: {
    readonly jenis: 'PROVINSI' | 'KABUPATEN' | 'KOTA';
    readonly nama: string;
    readonly provinsi: string;
    readonly jabatanKepala: string;
    readonly ibuKota: string;
  };
  readonly page: Page;
  /** Blank room for the letterhead of printed paper; 0 prints the kop of an office. */
  readonly ruangKopCm: number;
  readonly kop: KopDinas;
  readonly penanda: PenandaDinas;
  readonly pdLitbang: string;
  readonly tahun: string;
  readonly isian: IsianDinas;
  readonly inovasi: readonly Inovasi[];
  /** The office that a letter goes to, and its head. */
  readonly tujuan: { readonly kantor: string; readonly kepala: string };
  readonly penilaian: readonly Penilaian[];
  readonly indikator: readonly Indikator[];
  readonly laporan: readonly RowOf<typeof LAPORAN>[];
  /** Ideas and action plan of the office in the year, for documents that are about its year. */
  readonly gagasan: readonly Pick<RowOf<typeof GAGASAN>, 'gagasan' | 'sumbatan' | 'target'>[];
  readonly rencanaAksi: readonly RencanaAksi[];
  /** Whether the region has a laboratory in the year. */
  readonly adaLabinov: boolean;
  /** Events of these entries, oldest first. */
  readonly kegiatan: readonly Kegiatan[];
  /** Whole history: how many events, and its code; '' while it is not whole. */
  readonly keutuhan: { readonly jumlah: number; readonly kode: string };
};
