import type { KunciIsian } from '../../domain/alur/isian.ts';
import type { BUKTI } from '../../domain/tab/bukti.ts';
import type { GAGASAN, KEGIATAN, SUMBATAN } from '../../domain/tab/gagasan.ts';
import type { INOVASI } from '../../domain/tab/inovasi.ts';
import type { PEJABAT, PERANGKAT_DAERAH, PETUGAS } from '../../domain/tab/lembaga.ts';
import type { HARI_LIBUR } from '../../domain/tab/pengaturan.ts';
import type { KeyOf, Tab } from '../../domain/tab/tab.ts';
import type { Status } from '../../domain/tahapan.ts';

/** Keys of the columns that staff fill. */
type KunciStaf<T extends Tab> = Extract<T['columns'][number], { editor: 'staf' }>['key'];

/** What a person would type in the cells of one row: labels for choices, dates as 'YYYY-MM-DD'. */
export type Baris<K extends string> = Readonly<Partial<Record<K, string | number>>>;

export type BarisInovasi = Baris<KunciStaf<typeof INOVASI>>;
export type KunciCacat = keyof BarisInovasi;

/** How far a proposal has come on the road that all of them take. */
export type Sampai = Extract<
  Status,
  'DRAF' | 'MENUNGGU_PENGANTAR' | 'VERIFIKASI' | 'EVALUASI' | 'LAYAK' | 'PROSES_PENETAPAN' | 'DITETAPKAN'
>;

/** An act with what a person would type into its form. Proposals that take the same one alike go in one request. */
export type ContohTindakan = {
  readonly kode: string;
  readonly isian: Readonly<Partial<Record<KunciIsian, string>>>;
};

export type ContohIndikator = {
  readonly indikator: string;
  readonly satuan: string;
  readonly awal: number;
  readonly target: number;
  readonly capaian?: number;
  readonly wajib: 'Ya' | 'Tidak';
};

export type Jawaban = 'k1' | 'k2' | 'k3' | 'k4' | 'k5' | 'dibutuhkan' | 'dapat_dilakukan' | 'mempercepat' | 'prinsip';

export type ContohPenilaian = Readonly<Record<Jawaban, 'Ya' | 'Tidak'>> & {
  readonly penilai: string;
  readonly alasan?: string;
};

export type ContohUsulan = {
  readonly baris: BarisInovasi;
  readonly sampai: Sampai;
  /** The acts that follow, each as it was done: those of its own, and all that come after the decree. */
  readonly lanjut: readonly ContohTindakan[];
  readonly indikator: readonly ContohIndikator[];
  readonly penilaian: readonly ContohPenilaian[];
};

export type ContohBerjalan = {
  readonly tahapan: 'Inisiatif' | 'Uji Coba' | 'Penerapan';
  readonly baris: BarisInovasi;
  /** Cells that are wrong on purpose, as they come in real exports; absent where the row is sound. */
  readonly cacat?: readonly KunciCacat[];
};

/** Evidence names its innovation by title, because an ID exists only once the register has given one. */
type ContohBukti = { readonly inovasi: string; readonly baris: Baris<Exclude<KeyOf<typeof BUKTI>, 'id'>> };

/** Rows of a programme's tab by its key; `inovasi` is the title of the innovation that a row is about. */
export type ContohProgram = {
  readonly tab: string;
  readonly baris: readonly { readonly inovasi?: string; readonly isi: Readonly<Record<string, string | number>> }[];
};

export type Contoh = {
  readonly wilayah: string;
  readonly tahun: number;
  readonly perangkatDaerah: readonly Baris<KeyOf<typeof PERANGKAT_DAERAH>>[];
  readonly pejabat: readonly Baris<KeyOf<typeof PEJABAT>>[];
  readonly petugas: readonly Baris<KeyOf<typeof PETUGAS>>[];
  readonly usulan: readonly ContohUsulan[];
  readonly berjalan: readonly ContohBerjalan[];
  readonly gagasan: readonly Baris<KunciStaf<typeof GAGASAN>>[];
  readonly sumbatan: readonly Baris<KeyOf<typeof SUMBATAN>>[];
  readonly kegiatan: readonly Baris<KeyOf<typeof KEGIATAN>>[];
  readonly hariLibur: readonly Baris<KeyOf<typeof HARI_LIBUR>>[];
  readonly bukti: readonly ContohBukti[];
  readonly program: readonly ContohProgram[];
};
