import { KATALOG_BAWAAN } from '../program/katalog-bawaan.ts';
import { TAHAPAN } from '../tahapan.ts';
import { foldName } from '../teks.ts';

/** What a piece of evidence is for: a stage of the register, or an indicator of the national index. */
export type TujuanBukti = {
  readonly kode: string;
  readonly label: string;
  readonly nomor: number | null;
  readonly wajib: boolean;
  /** Words of which one stands in the kind of such a document; none where any kind may do. */
  readonly jenis: readonly string[];
  /** Years of the document, counted from the year of the index; null where an older one still counts. */
  readonly tahun: readonly [dari: number, sampai: number] | null;
};

const SURAT = ['keputusan', 'surat', 'sk', 'st'];
const FOTO = ['foto', 'tangkapan', 'screenshot', 'gambar', 'video', 'berita', 'tautan'];
const DUA_TAHUN = [-2, -1] as const;

/** How an indicator is usually shown. */
type Lazim = readonly [jenis: readonly string[], tahun: TujuanBukti['tahun']];

const BIASA: Lazim = [[], null];

/**
 * The documents by which indicators 16 to 35 of 2026 were shown in 2023 [satu sumber]. Kinds and years are what is usual: what
 * does not fit is asked about, never refused. Names and marks are the catalogue's own.
 */
// biome-ignore format: one indicator is one line
const LAZIM: Readonly<Record<string, Lazim>> = {
  16: [['keputusan', 'sk', 'perda', 'perkada', 'perbup', 'pergub', 'perwali', 'peraturan'], null],
  17: [SURAT, DUA_TAHUN],
  18: [['anggaran', 'dpa', 'rka', 'apbd', 'rab'], [-2, 0]],
  19: [[...FOTO, 'aplikasi'], null],
  20: [[...SURAT, 'daftar hadir', 'undangan', 'laporan', 'bimtek'], [-3, -1]],
  21: [['rkpd', 'renja', 'perkada', 'peraturan'], [-2, 0]],
  22: [[...SURAT, 'undangan', 'daftar hadir'], DUA_TAHUN],
  23: [SURAT, DUA_TAHUN],
  24: [[...SURAT, 'kerja sama', 'kesepakatan', 'pks', 'mou'], DUA_TAHUN],
  25: [FOTO, DUA_TAHUN],
  26: [['pedoman', 'buku', 'manual', 'panduan', 'juknis', 'sop', ...FOTO], null],
  27: [[...FOTO, 'buku tamu', 'nomor', 'aplikasi'], null],
  28: [['sop', 'standar', 'prosedur', 'maklumat'], null],
  29: [[...FOTO, 'rekap', 'laporan', 'pengaduan'], DUA_TAHUN],
  30: [[...FOTO, 'aplikasi', 'laman'], null],
  31: [['kerja sama', 'kesepakatan', 'pks', 'mou', 'pernyataan', 'replikasi'], DUA_TAHUN],
  32: [['proposal', 'laporan', 'dokumen', 'sop', 'jadwal'], null],
  33: [['daftar', 'penerima', 'laporan', 'data', 'rekap', ...FOTO], DUA_TAHUN],
  34: [['laporan', 'survei', 'skm', 'ikm', 'testimoni', 'penelitian', 'monev', ...FOTO], DUA_TAHUN],
  35: [['video'], null],
};

/** The year whose catalogue names them where a region has none of its own. */
const TAHUN_BAWAAN = '2026';

const INDIKATOR: readonly TujuanBukti[] = KATALOG_BAWAAN.filter(
  (r) => r.tahun === TAHUN_BAWAAN && r.aspek === 'SID',
).map((r) => {
  const [jenis, tahun] = LAZIM[r.no] ?? BIASA;
  return { kode: `I${r.no}`, label: r.indikator, nomor: Number(r.no), wajib: r.wajib === 'YA', jenis, tahun };
});

/** The indicator whose evidence is a video. */
export const VIDEO_INOVASI = 35;

/** Everything that evidence may be kept for, indicators first. */
export const TUJUAN_BUKTI: readonly TujuanBukti[] = [
  ...INDIKATOR,
  ...TAHAPAN.map((t) => ({ kode: t.code, label: t.label, nomor: null, wajib: false, jenis: [], tahun: null })),
];

export const INDIKATOR_WAJIB: readonly TujuanBukti[] = TUJUAN_BUKTI.filter((t) => t.wajib);

/** Names by which people call an indicator for short. */
const SEBUTAN: Readonly<Record<string, string>> = {
  regulasi: 'I16',
  sdm: 'I17',
  anggaran: 'I18',
  'alat kerja': 'I19',
  'penggunaan it': 'I19',
  bimtek: 'I20',
  rkpd: 'I21',
  aktor: 'I22',
  pelaksana: 'I23',
  jejaring: 'I24',
  sosialisasi: 'I25',
  pedoman: 'I26',
  'kemudahan informasi': 'I27',
  'kemudahan proses': 'I28',
  pengaduan: 'I29',
  'online sistem': 'I30',
  'kecepatan inovasi': 'I32',
  kecepatan: 'I32',
  kemanfaatan: 'I33',
  monev: 'I34',
  video: 'I35',
  'kualitas inovasi daerah': 'I35',
};

const BY_KODE = new Map(TUJUAN_BUKTI.map((t) => [t.kode, t]));
const BY_NAMA = new Map<string, TujuanBukti>([
  ...TUJUAN_BUKTI.map((t) => [foldName(t.label), t] as const),
  ...Object.entries(SEBUTAN).map(([nama, kode]) => [foldName(nama), BY_KODE.get(kode) as TujuanBukti] as const),
]);

/** Reads what evidence is for: "16", "Indikator 16", "16. Regulasi Inovasi Daerah", the name of an indicator or of a stage. */
export const bacaTujuan = (text: string): TujuanBukti | null => {
  const [, nomor = '', nama = ''] = /^\s*(?:indikator\s*)?(?:(\d{1,2})(?!\d)\s*[.):-]?)?\s*(.*?)\s*$/i.exec(text) ?? [];
  return (
    (nama === '' ? undefined : BY_NAMA.get(foldName(nama))) ??
    (nomor === '' ? null : (BY_KODE.get(`I${nomor}`) ?? null))
  );
};

/** What the column says for it. */
export const labelTujuan = (t: TujuanBukti): string => (t.nomor === null ? t.label : `${t.nomor}. ${t.label}`);

/** Whether the kind that somebody wrote is one by which this is usually shown. */
export const jenisSesuai = (t: TujuanBukti, jenis: string): boolean => {
  const words = ` ${jenis.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return t.jenis.length === 0 || t.jenis.some((j) => words.includes(j.length < 4 ? ` ${j} ` : j));
};
