import type { Peran } from '../tab/lembaga.ts';
import type { Status } from '../tahapan.ts';
import type { KunciIsian } from './isian.ts';
import type { Syarat } from './syarat.ts';

/** One transition, declared once: menus, forms, help, the diagram and the tests read this table. */
export type Tindakan = {
  readonly kode: string;
  readonly dari: readonly Status[];
  /** '@kembali_ke' is the state kept at the last return; '@tetap' leaves the state as it is. */
  readonly ke: Status | '@kembali_ke' | '@tetap';
  readonly label: string;
  /** Who may record it. */
  readonly pencatat: readonly Peran[];
  /** Whose decision it is, proven by a document. */
  readonly pejabat: string;
  readonly syarat: readonly Syarat[];
  readonly isian: readonly KunciIsian[];
  /** The inputs that hold number and date of the document that proves the decision. */
  readonly dasar?: readonly [KunciIsian, KunciIsian];
  readonly efek?: readonly Efek[];
  /** Offered in menus and by `tindakanTersedia`. The others stand in the table for the whole road and refuse politely. */
  readonly dibuka: boolean;
};

export type Efek =
  | 'SIMPAN_KEMBALI'
  | 'REVISI_BERTAMBAH'
  | 'HASIL_LAYAK'
  | 'HASIL_TIDAK_LAYAK'
  | 'BERLAKU_SEJAK_TANGGAL'
  | 'CATAT_RAPAT';

const PENGANTAR: readonly KunciIsian[] = [
  'pengantar_jenis',
  'pengantar_no',
  'pengantar_tgl',
  'pengantar_pejabat',
  'pengantar_tautan',
];

/** Appendix of the procedure under PP 38/2017: every transition of the twenty states. */
// biome-ignore format: one transition is one line
export const ALUR: readonly Tindakan[] = [
  { kode: 'T01', dari: ['DRAF'], ke: 'MENUNGGU_PENGANTAR', label: 'Ajukan', pencatat: ['INISIATOR', 'PETUGAS'], pejabat: 'Inisiator', syarat: ['bukanRuteKepalaDaerah', 'proposalLengkap', 'asalKebaruan', 'urutanTanggal'], isian: [], dibuka: true },
  { kode: 'T01b', dari: ['DRAF'], ke: 'EVALUASI', label: 'Ajukan (kepala daerah)', pencatat: ['PETUGAS', 'LITBANG'], pejabat: 'Kepala Daerah', syarat: ['ruteKepalaDaerah', 'proposalLengkap', 'asalKebaruan', 'pengantar', 'urutanTanggal'], isian: PENGANTAR, dasar: ['pengantar_no', 'pengantar_tgl'], dibuka: true },
  { kode: 'T02', dari: ['MENUNGGU_PENGANTAR'], ke: 'VERIFIKASI', label: 'Catat izin/pengantar', pencatat: ['KEPALA_PD', 'PIMPINAN_DPRD', 'LITBANG', 'PETUGAS'], pejabat: 'Kepala Perangkat Daerah', syarat: ['pengantar', 'urutanTanggal'], isian: PENGANTAR, dasar: ['pengantar_no', 'pengantar_tgl'], dibuka: true },
  { kode: 'T03', dari: ['MENUNGGU_PENGANTAR'], ke: 'PERBAIKAN_USULAN', label: 'Kembalikan', pencatat: ['KEPALA_PD', 'PIMPINAN_DPRD', 'LITBANG', 'PETUGAS'], pejabat: 'Kepala Perangkat Daerah', syarat: ['alasan'], isian: ['alasan'], efek: ['SIMPAN_KEMBALI'], dibuka: true },
  { kode: 'T04', dari: ['MENUNGGU_PENGANTAR'], ke: 'TIDAK_LAYAK', label: 'Tolak izin', pencatat: ['KEPALA_PD', 'PIMPINAN_DPRD', 'PETUGAS'], pejabat: 'Kepala Perangkat Daerah', syarat: ['alasan'], isian: ['alasan'], efek: ['HASIL_TIDAK_LAYAK'], dibuka: true },
  { kode: 'T05', dari: ['VERIFIKASI'], ke: 'PERBAIKAN_USULAN', label: 'Kembalikan', pencatat: ['LITBANG', 'PETUGAS'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['alasan'], isian: ['alasan'], efek: ['SIMPAN_KEMBALI'], dibuka: true },
  { kode: 'T06', dari: ['VERIFIKASI'], ke: 'EVALUASI', label: 'Nyatakan lengkap', pencatat: ['LITBANG', 'PETUGAS'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['proposalLengkap', 'asalKebaruan', 'pengantar'], isian: [], dibuka: true },
  { kode: 'T07', dari: ['PERBAIKAN_USULAN'], ke: '@kembali_ke', label: 'Ajukan ulang', pencatat: ['INISIATOR', 'PETUGAS'], pejabat: 'Inisiator', syarat: ['adaPerubahan', 'proposalLengkap', 'urutanTanggal'], isian: [], efek: ['REVISI_BERTAMBAH'], dibuka: true },
  { kode: 'T08', dari: ['EVALUASI'], ke: 'PERBAIKAN_USULAN', label: 'Minta perbaikan substansi', pencatat: ['LITBANG', 'TIM_INDEPENDEN', 'PETUGAS'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['alasan'], isian: ['alasan'], efek: ['SIMPAN_KEMBALI'], dibuka: true },
  { kode: 'T09', dari: ['EVALUASI'], ke: 'LAYAK', label: 'Nyatakan layak', pencatat: ['LITBANG', 'TIM_INDEPENDEN', 'PETUGAS'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['proposalLengkap', 'rancangBangunCukup', 'penilaianLayak', 'beritaAcara', 'urutanTanggal'], isian: ['ba_no', 'ba_tgl', 'hadir', 'kriteria', 'pertanyaan', 'prinsip'], dasar: ['ba_no', 'ba_tgl'], efek: ['HASIL_LAYAK', 'CATAT_RAPAT'], dibuka: true },
  { kode: 'T10', dari: ['EVALUASI'], ke: 'TIDAK_LAYAK', label: 'Nyatakan tidak layak', pencatat: ['LITBANG', 'TIM_INDEPENDEN', 'PETUGAS'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['alasan', 'beritaAcara', 'urutanTanggal'], isian: ['ba_no', 'ba_tgl', 'alasan'], dasar: ['ba_no', 'ba_tgl'], efek: ['HASIL_TIDAK_LAYAK'], dibuka: true },
  { kode: 'T11', dari: ['LAYAK'], ke: 'PROSES_PENETAPAN', label: 'Teruskan untuk penetapan', pencatat: ['LITBANG', 'PETUGAS'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['rencanaUjiCoba', 'indikator', 'pembiayaan', 'urutanTanggal'], isian: ['pd_pelaksana', 'lokasi_uji_coba', 'uji_coba_mulai', 'uji_coba_selesai', 'sasaran', 'anggaran_sumber'], dibuka: true },
  { kode: 'T12', dari: ['PROSES_PENETAPAN'], ke: 'LAYAK', label: 'Kembalikan konsep', pencatat: ['HUKUM', 'SEKDA', 'PETUGAS'], pejabat: 'Bagian/Biro Hukum', syarat: ['alasan'], isian: ['alasan'], dibuka: true },
  { kode: 'T13', dari: ['PROSES_PENETAPAN'], ke: 'DITETAPKAN', label: 'Catat penetapan', pencatat: ['HUKUM', 'PETUGAS'], pejabat: 'Kepala Daerah', syarat: ['keputusan', 'nomorKeputusan', 'urutanTanggal'], isian: ['sk_no', 'sk_tgl', 'sk_berlaku', 'sk_tautan', 'alasan'], dasar: ['sk_no', 'sk_tgl'], efek: ['BERLAKU_SEJAK_TANGGAL'], dibuka: true },
  { kode: 'T14', dari: ['PROSES_PENETAPAN'], ke: 'DITOLAK_KDH', label: 'Catat tidak ditetapkan', pencatat: ['HUKUM', 'PETUGAS'], pejabat: 'Kepala Daerah', syarat: ['alasan'], isian: ['alasan'], dibuka: true },
  { kode: 'T15', dari: ['DITETAPKAN'], ke: 'UJI_COBA', label: 'Mulai uji coba', pencatat: ['PD_PELAKSANA', 'PETUGAS'], pejabat: 'Perangkat Daerah pelaksana', syarat: ['keputusan', 'keputusanBerlaku', 'urutanTanggal'], isian: ['uji_coba_mulai'], dasar: ['sk_no', 'sk_tgl'], dibuka: false },
  { kode: 'T15b', dari: ['DITETAPKAN'], ke: 'LULUS_UJI_COBA', label: 'Lewati uji coba', pencatat: ['LITBANG'], pejabat: 'Kepala Daerah', syarat: ['keputusan', 'keputusanBerlaku', 'alasan'], isian: ['alasan'], dasar: ['sk_no', 'sk_tgl'], dibuka: false },
  { kode: 'T16', dari: ['UJI_COBA'], ke: 'UJI_COBA', label: 'Catat perkembangan', pencatat: ['PD_PELAKSANA', 'PETUGAS'], pejabat: 'Perangkat Daerah pelaksana', syarat: ['keputusan'], isian: [], dibuka: false },
  { kode: 'T17', dari: ['UJI_COBA'], ke: 'UJI_COBA_DITANGGUHKAN', label: 'Tangguhkan', pencatat: ['LITBANG'], pejabat: 'Kepala Daerah', syarat: ['alasan'], isian: ['alasan'], dibuka: false },
  { kode: 'T18', dari: ['UJI_COBA_DITANGGUHKAN'], ke: 'UJI_COBA', label: 'Lanjutkan', pencatat: ['LITBANG'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['keputusan'], isian: ['uji_coba_selesai'], dibuka: false },
  { kode: 'T19', dari: ['UJI_COBA', 'UJI_COBA_DITANGGUHKAN'], ke: 'UJI_COBA_GAGAL', label: 'Hentikan uji coba', pencatat: ['PD_PELAKSANA', 'LITBANG'], pejabat: 'Perangkat Daerah pelaksana', syarat: ['alasan', 'laporanAkhir', 'pembelajaran'], isian: ['alasan', 'lap_no', 'lap_tgl', 'pembelajaran'], dasar: ['lap_no', 'lap_tgl'], dibuka: false },
  { kode: 'T20', dari: ['UJI_COBA'], ke: 'EVALUASI_UJI_COBA', label: 'Serahkan laporan akhir', pencatat: ['PD_PELAKSANA', 'PETUGAS'], pejabat: 'Perangkat Daerah pelaksana', syarat: ['laporanAkhir'], isian: ['lap_no', 'lap_tgl', 'hasil'], dasar: ['lap_no', 'lap_tgl'], dibuka: false },
  { kode: 'T21', dari: ['EVALUASI_UJI_COBA'], ke: 'UJI_COBA', label: 'Perbaiki dan ulangi', pencatat: ['LITBANG'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['alasan', 'keputusan'], isian: ['alasan', 'uji_coba_mulai', 'uji_coba_selesai'], dibuka: false },
  { kode: 'T22', dari: ['EVALUASI_UJI_COBA'], ke: 'UJI_COBA_GAGAL', label: 'Nyatakan tidak berhasil', pencatat: ['LITBANG'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['alasan', 'laporanAkhir', 'pembelajaran'], isian: ['alasan', 'pembelajaran'], dibuka: false },
  { kode: 'T23', dari: ['EVALUASI_UJI_COBA'], ke: 'LULUS_UJI_COBA', label: 'Nyatakan berhasil', pencatat: ['LITBANG'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['laporanAkhir'], isian: [], dibuka: false },
  { kode: 'T24', dari: ['LULUS_UJI_COBA'], ke: 'PENYUSUNAN_REGULASI', label: 'Pilih bentuk hukum', pencatat: ['HUKUM', 'LITBANG'], pejabat: 'Bagian/Biro Hukum', syarat: ['bentukHukum'], isian: ['bentuk_hukum', 'alasan'], dibuka: false },
  { kode: 'T25', dari: ['PENYUSUNAN_REGULASI'], ke: 'LULUS_UJI_COBA', label: 'Kembalikan', pencatat: ['HUKUM'], pejabat: 'Bagian/Biro Hukum', syarat: ['alasan'], isian: ['alasan'], dibuka: false },
  { kode: 'T26', dari: ['PENYUSUNAN_REGULASI'], ke: 'PENERAPAN', label: 'Catat pengundangan', pencatat: ['HUKUM', 'PETUGAS'], pejabat: 'Kepala Daerah', syarat: ['peraturan', 'urutanTanggal'], isian: ['reg_no', 'reg_tgl', 'undang_tgl', 'bd_no', 'penerapan_mulai'], dasar: ['reg_no', 'reg_tgl'], dibuka: false },
  { kode: 'T27', dari: ['PENERAPAN'], ke: 'PENERAPAN', label: 'Catat evaluasi penerapan', pencatat: ['LITBANG'], pejabat: 'Perangkat Daerah kelitbangan', syarat: [], isian: ['hasil', 'alasan'], dibuka: false },
  { kode: 'T28', dari: ['PENERAPAN'], ke: 'PENERAPAN_DITANGGUHKAN', label: 'Tangguhkan penerapan', pencatat: ['LITBANG'], pejabat: 'Kepala Daerah', syarat: ['alasan'], isian: ['alasan'], dibuka: false },
  { kode: 'T29', dari: ['PENERAPAN_DITANGGUHKAN'], ke: 'PENERAPAN', label: 'Lanjutkan penerapan', pencatat: ['LITBANG'], pejabat: 'Kepala Daerah', syarat: ['alasan'], isian: ['alasan'], dibuka: false },
  { kode: 'T30', dari: ['PENERAPAN', 'PENERAPAN_DITANGGUHKAN'], ke: 'DIHENTIKAN', label: 'Hentikan penerapan', pencatat: ['LITBANG', 'HUKUM'], pejabat: 'Kepala Daerah', syarat: ['alasan'], isian: ['alasan'], dibuka: false },
  { kode: 'T31', dari: ['DRAF', 'MENUNGGU_PENGANTAR', 'VERIFIKASI', 'PERBAIKAN_USULAN', 'EVALUASI', 'LAYAK'], ke: 'DITARIK', label: 'Tarik usulan', pencatat: ['INISIATOR', 'PETUGAS'], pejabat: 'Inisiator', syarat: ['alasan'], isian: ['alasan'], dibuka: true },
  { kode: 'T32', dari: ['DRAF', 'MENUNGGU_PENGANTAR', 'VERIFIKASI', 'PERBAIKAN_USULAN', 'EVALUASI', 'LAYAK', 'PROSES_PENETAPAN', 'DITETAPKAN', 'UJI_COBA', 'UJI_COBA_DITANGGUHKAN', 'EVALUASI_UJI_COBA', 'LULUS_UJI_COBA', 'PENYUSUNAN_REGULASI', 'PENERAPAN', 'PENERAPAN_DITANGGUHKAN'], ke: '@tetap', label: 'Ralat data', pencatat: ['ADMIN'], pejabat: 'Pengelola register', syarat: ['alasan'], isian: ['alasan'], dibuka: false },
];

/**
 * Events of Riwayat that are no step on the road: how an entry came in, what staff typed, which documents were made.
 * They stand here so that nobody invents a code of their own.
 */
export const KEJADIAN = {
  BUKA: 'Register dibuka',
  IMPOR: 'Diimpor',
  CATAT: 'Didaftarkan',
  SUNTING: 'Isian diperbarui',
  PULIH: 'Penulisan diselesaikan',
  NASKAH_DIMINTA: 'Naskah diminta',
  NASKAH_DIBUAT: 'Naskah dibuat',
} as const;

const BY_CODE = new Map(ALUR.map((t) => [t.kode, t]));

export const tindakanByKode = (kode: string): Tindakan | undefined => BY_CODE.get(kode);

/** The acts that the table knows for a state. */
export const tindakanDari = (status: string): readonly Tindakan[] =>
  ALUR.filter((t) => (t.dari as readonly string[]).includes(status));
