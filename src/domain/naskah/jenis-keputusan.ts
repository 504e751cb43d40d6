import type { Status } from '../tahapan.ts';
import type { BahanInovasi } from './bahan-keputusan.ts';
import { KLAUSUL_KEPUTUSAN, type Klausul } from './klausul.ts';
import { KLAUSUL_PENERAPAN } from './klausul-penerapan.ts';
import { KLAUSUL_PENGHENTIAN } from './klausul-penghentian.ts';
import { KLAUSUL_PENCABUTAN, KLAUSUL_PERPANJANGAN, KLAUSUL_PERUBAHAN } from './klausul-perubahan.ts';
import { KLAUSUL_TIM } from './klausul-tim.ts';
import { KOLOM_PENETAPAN, type KolomKey } from './lampiran-inovasi.ts';
import type { Lampiran } from './naskah.ts';

/** What only the drafter knows; `perubahan` is what the register will hold once the amendment is signed. */
export type MasukanKeputusan = 'alasan' | 'sampai' | 'perubahan' | 'tim';

/** What must be known of an entry before it can stand in a decree of the kind. */
export type WajibInovasi = Exclude<keyof BahanInovasi, 'id' | 'anggaran' | 'ubahan' | 'nomorBaris' | 'kolom' | 'tim'>;

/** One kind of Keputusan, declared once. */
export type JenisKeputusan = {
  readonly kode:
    | 'KEPUTUSAN'
    | 'KEPUTUSAN_PENERAPAN'
    | 'KEPUTUSAN_PERUBAHAN'
    | 'KEPUTUSAN_PERPANJANGAN'
    | 'KEPUTUSAN_PENGHENTIAN'
    | 'KEPUTUSAN_PENCABUTAN'
    | 'KEPUTUSAN_TIM';
  /** States of the entries it may be drafted for; none for a decree about no entry. */
  readonly dari: readonly Status[];
  readonly klausul: readonly Klausul[];
  /** The annex: where it has no columns it lists people. `hanyaBanyak`: one entry is named in the text itself. */
  readonly lampiran: {
    readonly orientation: Lampiran['orientation'];
    readonly kolom: readonly KolomKey[];
    readonly hanyaBanyak?: true;
  } | null;
  /** A second annex lists who carries the innovations out, where the register knows. */
  readonly lampiranTim?: true;
  readonly wajib: readonly WajibInovasi[];
  readonly masukan: readonly MasukanKeputusan[];
  /** All entries come from one decree, which is amended or revoked. */
  readonly satuKeputusan?: true;
  /** What the drafter should keep in mind when it is made. */
  readonly ingat: string;
};

const POKOK: readonly WajibInovasi[] = ['nama', 'pdPelaksana'];

const TETAP_KOSONG = 'Nomor dan tanggal tetap kosong sampai diberikan Bagian Hukum.';

// biome-ignore format: one kind is one paragraph
export const JENIS_KEPUTUSAN: readonly JenisKeputusan[] = [
  {
    kode: 'KEPUTUSAN',
    dari: ['LAYAK', 'PROSES_PENETAPAN'],
    klausul: KLAUSUL_KEPUTUSAN,
    lampiran: { orientation: 'landscape', kolom: KOLOM_PENETAPAN },
    wajib: ['nama', 'inisiatorJenis', 'pengusul', 'bentuk', 'urusan', 'pokokPerubahan', 'sasaran', 'pdPelaksana', 'lokasi', 'mulai', 'selesai', 'baNo', 'baTgl'],
    masukan: [],
    ingat: TETAP_KOSONG,
  },
  {
    kode: 'KEPUTUSAN_PENERAPAN',
    dari: ['LULUS_UJI_COBA', 'PENYUSUNAN_REGULASI', 'PENERAPAN'],
    klausul: KLAUSUL_PENERAPAN,
    lampiran: { orientation: 'landscape', kolom: ['no', 'nama', 'bentukUrusan', 'pelaksana', 'peraturan', 'mulaiPenerapan'] },
    lampiranTim: true,
    wajib: [...POKOK, 'bentuk', 'urusan'],
    masukan: [],
    ingat: `${TETAP_KOSONG} Keputusan ini melengkapi Perkada/Perda penerapan (PP 38/2017 Pasal 20), bukan menggantikannya, kecuali daerah mempunyai peraturan umum. Periksa Bagian Hukum.`,
  },
  {
    kode: 'KEPUTUSAN_PERUBAHAN',
    dari: ['DITETAPKAN', 'UJI_COBA', 'UJI_COBA_DITANGGUHKAN', 'EVALUASI_UJI_COBA'],
    klausul: KLAUSUL_PERUBAHAN,
    lampiran: { orientation: 'landscape', kolom: ['no', 'nama', 'pelaksana', 'semula', 'menjadi'] },
    wajib: [...POKOK, 'skNo', 'skTgl'],
    masukan: ['perubahan', 'alasan'],
    satuKeputusan: true,
    ingat: `${TETAP_KOSONG} Setelah ditandatangani, catat perubahannya melalui Tahapan, Ralat pencatatan.`,
  },
  {
    kode: 'KEPUTUSAN_PERPANJANGAN',
    dari: ['DITETAPKAN', 'UJI_COBA', 'UJI_COBA_DITANGGUHKAN', 'EVALUASI_UJI_COBA'],
    klausul: KLAUSUL_PERPANJANGAN,
    lampiran: { orientation: 'landscape', kolom: ['no', 'nama', 'pelaksana', 'selesaiSemula', 'selesaiMenjadi'], hanyaBanyak: true },
    wajib: [...POKOK, 'selesai', 'skNo', 'skTgl'],
    masukan: ['sampai', 'alasan'],
    satuKeputusan: true,
    ingat: `${TETAP_KOSONG} Setelah ditandatangani, catat tanggal selesai yang baru melalui Tahapan.`,
  },
  {
    kode: 'KEPUTUSAN_PENGHENTIAN',
    dari: ['UJI_COBA', 'UJI_COBA_DITANGGUHKAN', 'UJI_COBA_GAGAL'],
    klausul: KLAUSUL_PENGHENTIAN,
    lampiran: { orientation: 'landscape', kolom: ['no', 'nama', 'pelaksana', 'keputusan', 'laporan', 'pembelajaran'], hanyaBanyak: true },
    wajib: [...POKOK, 'skNo', 'skTgl', 'laporanNo', 'laporanTgl', 'pembelajaran'],
    masukan: [],
    ingat: TETAP_KOSONG,
  },
  {
    kode: 'KEPUTUSAN_PENCABUTAN',
    dari: ['DITETAPKAN', 'UJI_COBA', 'UJI_COBA_DITANGGUHKAN', 'EVALUASI_UJI_COBA', 'UJI_COBA_GAGAL', 'DIHENTIKAN'],
    klausul: KLAUSUL_PENCABUTAN,
    lampiran: null,
    wajib: ['nama', 'skNo', 'skTgl'],
    masukan: ['alasan'],
    satuKeputusan: true,
    ingat: TETAP_KOSONG,
  },
  {
    kode: 'KEPUTUSAN_TIM',
    dari: [],
    klausul: KLAUSUL_TIM,
    lampiran: { orientation: 'portrait', kolom: [] },
    wajib: [],
    masukan: ['tim'],
    ingat: `${TETAP_KOSONG} Kedudukan dalam tim disusun dari urutan pada tab Petugas dan Pejabat; sesuaikan pada naskah.`,
  },
];

export const jenisKeputusan = (kode: string): JenisKeputusan | undefined =>
  JENIS_KEPUTUSAN.find((j) => j.kode === kode);

/** The kinds that may be drafted for entries in these states. */
export const jenisUntuk = (status: readonly string[]): readonly JenisKeputusan[] =>
  JENIS_KEPUTUSAN.filter((j) => j.dari.length > 0 && status.every((s) => (j.dari as readonly string[]).includes(s)));
