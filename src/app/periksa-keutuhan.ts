import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { bacaKodeKeutuhan, kodeKeutuhan } from '../domain/riwayat/kode-keutuhan.ts';
import {
  bandingkanSegel,
  type HasilRantai,
  type Putusan,
  periksaRantai,
  type RincianKode,
  type Segel,
} from '../domain/riwayat/periksa-rantai.ts';
import { RIWAYAT } from '../domain/tab/riwayat.ts';
import { barisRiwayat } from './baca-riwayat.ts';
import { temuanKeutuhan } from './kalimat-keutuhan.ts';
import type { Kantor } from './kantor.ts';
import { belumSiap } from './muat.ts';

export type HasilKeutuhan = {
  readonly putusan: Putusan;
  readonly jumlah: number;
  readonly kepala: string;
  /** To be kept outside the file; blank while the history is not whole, because such a code would prove nothing. */
  readonly kode: string;
  readonly rincian: string;
};

/** What a history is held against instead of the seal in the script properties. */
export type Pembanding = { readonly segel?: Segel; readonly kode?: string };

/** A history that was walked once, and may be held against codes kept elsewhere without being read again. */
export type KeutuhanTerbaca = {
  readonly hasil: HasilKeutuhan;
  /** Null when the history is damaged in itself, or empty: no code can say more. */
  readonly bandingkan: ((kode: string) => Result<HasilKeutuhan, Masalah>) | null;
};

const PULIHKAN = ' Pulihkan dari Histori versi pada menu File.';

const LANGKAH: Readonly<Record<RincianKode, string>> = {
  UTUH: '',
  ISI: PULIHKAN,
  NOMOR_HILANG: PULIHKAN,
  BUKAN_KEGIATAN: ' Bila baru diketik, batalkan dengan Ctrl+Z; bila tidak, pulihkan dari Histori versi pada menu File.',
  URUTAN: PULIHKAN,
  SAMBUNGAN: PULIHKAN,
  TERPOTONG: ' Mungkin berkas dikembalikan ke versi lama; pulihkan versi terbaru dari Histori versi pada menu File.',
  DITULIS_ULANG: ' Periksa dahulu penulisan kodenya; bila sudah benar, bandingkan dengan salinan terakhir.',
};

const AT_SEGEL = RIWAYAT.columns.findIndex((c) => c.key === 'segel');

const keHasil = (h: HasilRantai): HasilKeutuhan => ({
  putusan: h.putusan,
  jumlah: h.jumlah,
  kepala: h.kepala,
  kode: h.putusan === 'UTUH' ? kodeKeutuhan(h) : '',
  rincian: temuanKeutuhan(h) + LANGKAH[h.rincianKode],
});

const segelDari = (p: Pembanding): Result<Segel | undefined, Masalah> => {
  if (p.segel || p.kode === undefined || p.kode.trim() === '') return ok(p.segel);
  const read = bacaKodeKeutuhan(p.kode);
  return read ? ok(read) : fail([masalah('BUKAN_KODE_KEUTUHAN')]);
};

/**
 * Walks the chain of events. Without a seal or code of the caller's, the seal in the script properties serves: it is not
 * rolled back with the file. Any editor of the script can change both; only a code kept elsewhere proves anything against them.
 */
export const bacaKeutuhan = (kantor: Kantor, pembanding: Pembanding = {}): Result<KeutuhanTerbaca, Masalah> => {
  const belum = belumSiap(kantor.buku);
  if (belum) return fail([belum]);
  const segel = segelDari(pembanding);
  if (!segel.ok) return segel;
  const rows = barisRiwayat(kantor.buku);
  const dalam = periksaRantai(rows);
  const terhadap = (kept: Segel | undefined): HasilKeutuhan =>
    keHasil(bandingkanSegel(dalam, kept, (no) => rows[no - 1]?.[AT_SEGEL] ?? ''));
  const bandingkan = (kode: string): Result<HasilKeutuhan, Masalah> => {
    const luar = segelDari({ kode });
    return luar.ok ? ok(terhadap(luar.value)) : luar;
  };
  return ok({
    hasil: terhadap(segel.value ?? kantor.ingatan.segel() ?? undefined),
    bandingkan: dalam.putusan === 'UTUH' && dalam.jumlah > 0 ? bandingkan : null,
  });
};

/** The verdict on the history, for a caller who has all that it should be held against. */
export const periksaKeutuhan = (kantor: Kantor, pembanding: Pembanding = {}): Result<HasilKeutuhan, Masalah> => {
  const read = bacaKeutuhan(kantor, pembanding);
  return read.ok ? ok(read.value.hasil) : read;
};
