import type { KunciPengaturan } from '../pengaturan.ts';
import type { Inovasi, KunciInovasi } from '../tab/inovasi.ts';
import type { Peran } from '../tab/lembaga.ts';
import type { Status, SubStatus } from '../tahapan.ts';

/** How a due date is found; each is a function in `jatuh-tempo.ts`. */
export type Tempo = 'HARI_KERJA' | 'AKHIR_UJI_COBA' | 'LAPORAN_BERIKUT' | 'EVALUASI_BERIKUT' | 'TANPA' | 'BERHENTI';

/** One thing that an entry in a state waits for: the act that leads it on, and how long that may take. */
export type Langkah = {
  readonly status: Status;
  /** Where the draft lies; absent: wherever it lies. The first row that fits counts. */
  readonly posisi?: SubStatus;
  /** True: only for proposals of the regional head; false: only for those of others. */
  readonly kepalaDaerah?: boolean;
  /** The forward act. */
  readonly tindakan: string;
  readonly tempo: Tempo;
  /** Setting that holds the number of days or months. */
  readonly batas?: KunciPengaturan;
  /** The office whose working days count; absent: the region's. */
  readonly unit?: 'pd_pengusul' | 'pd_pelaksana';
  /** A date near the one on which the state began, for entries recorded before `status_sejak` was kept. */
  readonly sejak?: KunciInovasi;
  /** Nothing waits before the due date: it comes again and again. */
  readonly berulang?: true;
  /** Nothing waits before the due date, where there is one: a trial runs until its end. */
  readonly setelahTenggat?: true;
  /** Waits for this role alone, though others may record it too. */
  readonly hanya?: Peran;
};

/** What leads on from each state, and in how many days by default [ours: no rule sets them]. Final states have no row. */
// biome-ignore format: one step is one line
export const LANGKAH_BERIKUT: readonly Langkah[] = [
  { status: 'DRAF', kepalaDaerah: true, tindakan: 'T01b', tempo: 'TANPA', sejak: 'tanggal_terima' },
  { status: 'DRAF', kepalaDaerah: false, tindakan: 'T01', tempo: 'TANPA', sejak: 'tanggal_terima' },
  { status: 'MENUNGGU_PENGANTAR', tindakan: 'T02', tempo: 'HARI_KERJA', batas: 'tenggat_pengantar', unit: 'pd_pengusul' },
  { status: 'VERIFIKASI', tindakan: 'T06', tempo: 'HARI_KERJA', batas: 'tenggat_verifikasi' },
  { status: 'PERBAIKAN_USULAN', tindakan: 'T07', tempo: 'HARI_KERJA', batas: 'tenggat_perbaikan', unit: 'pd_pengusul' },
  { status: 'EVALUASI', tindakan: 'T09', tempo: 'HARI_KERJA', batas: 'tenggat_evaluasi' },
  { status: 'LAYAK', tindakan: 'T11', tempo: 'HARI_KERJA', batas: 'tenggat_konsep', sejak: 'ba_tgl' },
  { status: 'PROSES_PENETAPAN', posisi: 'PARAF_HUKUM', tindakan: 'T13', tempo: 'HARI_KERJA', batas: 'tenggat_paraf_hukum' },
  { status: 'PROSES_PENETAPAN', posisi: 'PARAF_SEKDA', tindakan: 'T13', tempo: 'HARI_KERJA', batas: 'tenggat_paraf_sekda' },
  { status: 'PROSES_PENETAPAN', posisi: 'PENOMORAN', tindakan: 'T13', tempo: 'HARI_KERJA', batas: 'tenggat_tanda_tangan' },
  { status: 'PROSES_PENETAPAN', posisi: 'MENUNGGU_TTD', tindakan: 'T13', tempo: 'HARI_KERJA', batas: 'tenggat_tanda_tangan' },
  // The Sekda does not record the decree, but hands the draft on.
  { status: 'PROSES_PENETAPAN', posisi: 'PARAF_SEKDA', tindakan: 'T34', tempo: 'HARI_KERJA', batas: 'tenggat_paraf_sekda', hanya: 'SEKDA' },
  // KONSEP, and a draft of which nobody has said where it lies.
  { status: 'PROSES_PENETAPAN', tindakan: 'T13', tempo: 'HARI_KERJA', batas: 'tenggat_konsep' },
  { status: 'DITETAPKAN', tindakan: 'T15', tempo: 'TANPA', sejak: 'sk_tgl' },
  { status: 'UJI_COBA', tindakan: 'T20', tempo: 'AKHIR_UJI_COBA', unit: 'pd_pelaksana', sejak: 'uji_coba_mulai', setelahTenggat: true },
  { status: 'UJI_COBA', tindakan: 'T16', tempo: 'LAPORAN_BERIKUT', batas: 'interval_laporan', unit: 'pd_pelaksana', berulang: true },
  { status: 'UJI_COBA_DITANGGUHKAN', tindakan: 'T18', tempo: 'BERHENTI' },
  { status: 'EVALUASI_UJI_COBA', tindakan: 'T23', tempo: 'HARI_KERJA', batas: 'tenggat_evaluasi_uji_coba', sejak: 'lap_tgl' },
  { status: 'LULUS_UJI_COBA', tindakan: 'T24', tempo: 'TANPA' },
  { status: 'PENYUSUNAN_REGULASI', tindakan: 'T26', tempo: 'TANPA' },
  { status: 'PENERAPAN', tindakan: 'T27', tempo: 'EVALUASI_BERIKUT', batas: 'interval_evaluasi_penerapan', berulang: true },
  { status: 'PENERAPAN_DITANGGUHKAN', tindakan: 'T29', tempo: 'BERHENTI' },
];

/** The steps that an entry stands before: none in a final state, two during a trial. */
export const langkahUntuk = (e: Inovasi): readonly Langkah[] => {
  const seen = new Set<string>();
  return LANGKAH_BERIKUT.filter((l) => {
    if (l.status !== e.status || seen.has(l.tindakan)) return false;
    if (l.posisi !== undefined && l.posisi !== e.sub_status) return false;
    if (l.kepalaDaerah !== undefined && l.kepalaDaerah !== (e.inisiator_jenis === 'KEPALA_DAERAH')) return false;
    seen.add(l.tindakan);
    return true;
  });
};
