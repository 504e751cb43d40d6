import { YA_TIDAK } from '../pilihan.ts';
import { INOVASI, type KunciInovasi } from '../tab/inovasi.ts';
import type { Choice, Column } from '../tab/tab.ts';
import { POSISI_NASKAH } from './posisi-naskah.ts';

/** What a yearly look at an applied innovation may recommend. */
const REKOMENDASI = [
  { code: 'LANJUT', label: 'Lanjutkan' },
  { code: 'KEMBANGKAN', label: 'Kembangkan' },
  { code: 'PERBAIKI', label: 'Perbaiki' },
  { code: 'HENTIKAN', label: 'Hentikan' },
] as const satisfies readonly Choice[];

/**
 * Inputs of an act that are no columns of the entry: the reason, the outcome of a meeting typed once for all, the decision
 * that an act rests on. They stay in the event.
 */
// biome-ignore format: one input is one line
export const ISIAN_TAMBAHAN = [
  { key: 'alasan', heading: 'Catatan/alasan', type: 'longText', editor: 'staf', help: 'Paling sedikit 10 huruf; dibaca pengusul.' },
  { key: 'hadir', heading: 'Penilai yang hadir', type: 'text', editor: 'staf', help: 'Nama-nama penilai dalam rapat, dipisahkan titik koma.' },
  { key: 'kriteria', heading: 'Kelima kriteria terpenuhi', type: 'choice', editor: 'staf', choices: YA_TIDAK },
  { key: 'pertanyaan', heading: 'Dibutuhkan, dapat dilakukan, dan mempercepat pembangunan', type: 'choice', editor: 'staf', choices: YA_TIDAK },
  { key: 'prinsip', heading: 'Sesuai dengan delapan prinsip', type: 'choice', editor: 'staf', choices: YA_TIDAK },
  { key: 'tidak_hadir', heading: 'Penilai yang berhalangan', type: 'text', editor: 'staf', help: 'Nama dan alasannya, dipisahkan titik koma; dicantumkan dalam Berita Acara.' },
  { key: 'putusan_no', heading: 'Nomor keputusan/surat', type: 'code', editor: 'staf', help: 'Dokumen yang menjadi dasar tindakan ini.' },
  { key: 'putusan_tgl', heading: 'Tanggal keputusan/surat', type: 'date', editor: 'staf' },
  { key: 'lewati_dasar', heading: 'Diktum yang mengizinkan tanpa uji coba', type: 'text', editor: 'staf', help: 'Misalnya Diktum KEEMPAT.' },
  { key: 'periode', heading: 'Periode laporan', type: 'text', editor: 'staf', help: 'Misalnya Agustus 2026.' },
  { key: 'capaian', heading: 'Capaian', type: 'longText', editor: 'staf', help: 'Apa yang sudah dicapai pada periode ini.' },
  { key: 'kendala', heading: 'Kendala', type: 'longText', editor: 'staf' },
  { key: 'laporan_no', heading: 'Nomor laporan', type: 'code', editor: 'staf' },
  { key: 'laporan_tgl', heading: 'Tanggal laporan', type: 'date', editor: 'staf' },
  { key: 'laporan_tautan', heading: 'Tautan laporan', type: 'url', editor: 'staf' },
  { key: 'tangguh_mulai', heading: 'Ditangguhkan mulai', type: 'date', editor: 'staf' },
  { key: 'tangguh_sampai', heading: 'Direncanakan lanjut', type: 'date', editor: 'staf' },
  { key: 'evaluasi_no', heading: 'Nomor Berita Acara evaluasi', type: 'code', editor: 'staf' },
  { key: 'evaluasi_tgl', heading: 'Tanggal Berita Acara evaluasi', type: 'date', editor: 'staf' },
  { key: 'evaluasi_penerapan', heading: 'Tahun yang dievaluasi', type: 'code', editor: 'staf', help: 'Empat angka, misalnya 2026.' },
  { key: 'rekomendasi', heading: 'Rekomendasi', type: 'choice', editor: 'staf', choices: REKOMENDASI },
  { key: 'beban_masyarakat', heading: 'Membebani masyarakat (pungutan atau kewajiban biaya)', type: 'choice', editor: 'staf', choices: YA_TIDAK },
  { key: 'batas_masyarakat', heading: 'Membatasi masyarakat (larangan, pembatasan hak, sanksi)', type: 'choice', editor: 'staf', choices: YA_TIDAK },
  { key: 'beban_apbd', heading: 'Menimbulkan beban baru APBD yang belum ada pada DPA', type: 'choice', editor: 'staf', choices: YA_TIDAK },
  { key: 'tata_laksana', heading: 'Hanya tata laksana internal pemerintah daerah', type: 'choice', editor: 'staf', choices: YA_TIDAK },
  { key: 'posisi', heading: 'Posisi naskah sekarang', type: 'choice', editor: 'staf', choices: POSISI_NASKAH },
  { key: 'posisi_pemegang', heading: 'Naskah berada pada', type: 'text', editor: 'staf', help: 'Jabatan atau meja, misalnya Kepala Bagian Hukum.' },
  { key: 'posisi_tgl', heading: 'Naskah di sana sejak', type: 'date', editor: 'staf', help: 'Boleh kosong: berarti hari ini.' },
  { key: 'ralat_tautan', heading: 'Tautan naskah bertanda tangan', type: 'url', editor: 'staf', help: 'Dokumen yang menunjukkan nomor atau tanggal yang benar.' },
] as const satisfies readonly Column[];

export type KunciIsian = KunciInovasi | (typeof ISIAN_TAMBAHAN)[number]['key'];

/** Inputs that a meeting's outcome is made of: whoever names the people present answers these too. */
const BERSAMA: Readonly<Record<string, string>> = { kriteria: 'hadir', pertanyaan: 'hadir', prinsip: 'hadir' };

/** Whether an input has to be filled, given the inputs that the requirements miss. */
export const isWajib = (key: string, kurang: ReadonlySet<string>): boolean =>
  kurang.has(key) || kurang.has(BERSAMA[key] ?? key);

const COLUMNS = new Map<string, Column>([...INOVASI.columns, ...ISIAN_TAMBAHAN].map((c) => [c.key, c]));

/** The declaration of an input: a column of the entry, or one of the additional inputs. */
export const kolomIsian = (key: string): Column | undefined => COLUMNS.get(key);

/** True for inputs that become a cell of the entry. */
export const isKolomInovasi = (key: string): boolean => INOVASI.columns.some((c) => c.key === key);

const TAMBAHAN: ReadonlySet<string> = new Set(ISIAN_TAMBAHAN.map((c) => c.key));

/** True for inputs that stay in the event. */
export const isIsianTambahan = (key: string): boolean => TAMBAHAN.has(key);
