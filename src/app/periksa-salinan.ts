import { fail, ok, type Result } from '../domain/result.ts';
import { bacaKodeKeutuhan, kodeKeutuhan } from '../domain/riwayat/kode-keutuhan.ts';
import { bandingkanSegel, type HasilRantai, periksaRantai, type Segel } from '../domain/riwayat/periksa-rantai.ts';
import { RIWAYAT } from '../domain/tab/riwayat.ts';
import { foldName } from '../domain/teks.ts';
import { sebutRedaksi, temuanKeutuhan } from './kalimat-keutuhan.ts';

/** A tab of the history as it was exported: its name, its heading, its rows, all texts. */
export type TabSalinan = { readonly nama: string; readonly rows: readonly (readonly string[])[] };

/** What a copy of the history proves, alone or together with a code. */
export type HasilSalinan = {
  readonly putusan: HasilRantai['putusan'];
  readonly jumlah: number;
  readonly kepala: string;
  /** Blank while the history is not whole in itself. */
  readonly kode: string;
  readonly temuan: string;
  /** What this does not prove. */
  readonly batas: string;
  /** The first event that is not as it was, by the headings of its columns. */
  readonly kegiatan: readonly { readonly judul: string; readonly isi: string }[];
};

/** A copy whose chain was walked once; a code is compared without walking it again. */
export type SalinanTerbuka = {
  readonly rows: readonly (readonly string[])[];
  /** Null when the text is no code; a blank one is no text. */
  readonly nilai: (kode: string) => HasilSalinan | null;
};

const WIDTH = RIWAYAT.columns.length;
const at = (key: (typeof RIWAYAT.columns)[number]['key']): number => RIWAYAT.columns.findIndex((c) => c.key === key);
const AT_SEGEL = at('segel');
const AT_PERUBAHAN = at('perubahan');

const TANPA_KODE =
  'Tanpa Kode Keutuhan, halaman ini tidak dapat membuktikan bahwa kegiatan terakhir tidak dipotong dan bahwa seluruh riwayat tidak ditulis ulang.';

const berjudul = (tab: TabSalinan): boolean =>
  [at('no'), at('waktu'), AT_SEGEL].every(
    (i) => foldName(tab.rows[0]?.[i] ?? '') === foldName(RIWAYAT.columns[i]?.heading ?? ''),
  );

const batasDari = (hasil: HasilRantai, kept: Segel | null): string => {
  if (hasil.putusan !== 'UTUH') return '';
  if (!kept) return TANPA_KODE;
  if (kept.jumlah === 0) return 'Kode ini dibuat ketika riwayat masih kosong, sehingga tidak membuktikan apa pun.';
  const later = hasil.jumlah - kept.jumlah;
  return later > 0
    ? `Kode ini menjamin kegiatan nomor 1–${kept.jumlah}. Untuk ${later} kegiatan sesudahnya diperlukan kode yang lebih baru.`
    : '';
};

const isiKegiatan = (row: readonly string[] | undefined): HasilSalinan['kegiatan'] =>
  row === undefined
    ? []
    : RIWAYAT.columns.map((c, i) => ({
        judul: c.heading,
        isi: i === AT_PERUBAHAN ? (row[i] ?? '') + row.slice(WIDTH).join('') : (row[i] ?? ''),
      }));

/**
 * Opens exported tabs of a history, the older one first. This is the door of the stand-alone page: it names everything that
 * the page needs of the register, and nothing here asks a service.
 */
export const bukaSalinan = (tabs: readonly TabSalinan[]): Result<SalinanTerbuka, string> => {
  const asing = tabs.find((t) => !berjudul(t));
  if (asing)
    return fail([
      `"${asing.nama}" bukan tab Riwayat yang lengkap: baris pertamanya tidak memuat judul kolom No, Waktu, dan Kode Keutuhan di tempatnya. Unduh lagi seluruh tab tanpa mengubah kolomnya.`,
    ]);
  const places = tabs.flatMap((t) => t.rows.slice(1).map((_, i) => `baris ${i + 2} tab ${t.nama}`));
  const rows = tabs.flatMap((t) => t.rows.slice(1));
  const dalam = periksaRantai(rows);
  const nilai = (kode: string): HasilSalinan | null => {
    const kept = kode.trim() === '' ? null : bacaKodeKeutuhan(kode);
    if (!kept && kode.trim() !== '') return null;
    const hasil = bandingkanSegel(dalam, kept ?? undefined, (no) => rows[no - 1]?.[AT_SEGEL] ?? '');
    const cocok = hasil.putusan === 'UTUH' && kept !== null && kept.jumlah > 0;
    const { baris } = hasil.data;
    return {
      putusan: hasil.putusan,
      jumlah: hasil.jumlah,
      kepala: hasil.kepala,
      kode: dalam.putusan === 'UTUH' ? kodeKeutuhan(hasil) : '',
      temuan: cocok
        ? `Riwayat utuh dan cocok dengan Kode Keutuhan.${sebutRedaksi(hasil)}`
        : temuanKeutuhan(hasil, (ke) => places[ke - 1] ?? ''),
      batas: batasDari(hasil, kept),
      kegiatan: isiKegiatan(
        baris !== undefined
          ? rows[baris - 1]
          : hasil.putusan === 'DITULIS_ULANG'
            ? rows[(hasil.no ?? 0) - 1]
            : undefined,
      ),
    };
  };
  return ok({ rows, nilai });
};
