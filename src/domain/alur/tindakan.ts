import type { KunciInovasi } from '../tab/inovasi.ts';
import type { Peran } from '../tab/lembaga.ts';
import type { Status } from '../tahapan.ts';
import type { KunciIsian } from './isian.ts';
import type { Syarat } from './syarat.ts';

/** One act of the lifecycle, declared once: menus, forms, help, the diagram and the tests read the table of these. */
export type Tindakan = {
  readonly kode: string;
  /** Empty: the act makes an entry. */
  readonly dari: readonly Status[];
  /**
   * '@kembali_ke' is the state kept at the last return, '@tetap' leaves the state, '@sebelum' is the state before the act
   * that is undone, '@sumber' the one that the source states.
   */
  readonly ke: Status | '@kembali_ke' | '@tetap' | '@sebelum' | '@sumber';
  readonly label: string;
  /** Who may record it; the ADMIN may record everything. */
  readonly pencatat: readonly Peran[];
  /** Initiators for which a role may record it, where that is not all of them. */
  readonly untuk?: Partial<Readonly<Record<Peran, readonly string[]>>>;
  /** Whose decision it is, proven by a document. */
  readonly pejabat: string;
  /** The same where the initiator decides: by code of inisiator_jenis. */
  readonly pejabatUntuk?: Readonly<Record<string, string>>;
  readonly syarat: readonly Syarat[];
  readonly isian: readonly KunciIsian[];
  /** The inputs that hold number and date of the document that proves the decision. */
  readonly dasar?: readonly [KunciIsian, KunciIsian];
  readonly efek?: readonly Efek[];
  /** What the act fixes or judges: a later change by hand is a question to the people concerned. */
  readonly menetapkan?: readonly KunciInovasi[];
  /** Documents that go with it, as offices call them. */
  readonly naskah?: readonly string[];
  /** Offered by an entry of the menu of its own, not in the list of "Proses baris terpilih". */
  readonly sendiri?: true;
  /** Done by a public function of its own, because it asks for more than inputs of the entry. */
  readonly fungsi?: string;
};

export type Efek =
  | 'SIMPAN_KEMBALI'
  | 'REVISI_BERTAMBAH'
  | 'HASIL_LAYAK'
  | 'HASIL_TIDAK_LAYAK'
  | 'BERLAKU_SEJAK_TANGGAL'
  | 'CATAT_RAPAT'
  | 'CATAT_LAPORAN'
  | 'CATAT_PERLINDUNGAN'
  | 'ULANGI_UJI_COBA'
  | 'TANPA_UJI_COBA'
  | 'TENTUKAN_BENTUK'
  | 'TAHUN_EVALUASI'
  | 'POSISI'
  | 'PENILAIAN_DITUTUP'
  | 'TEGASKAN'
  | 'KEMBALIKAN_SEBELUM'
  | 'VERSI_BARU';
