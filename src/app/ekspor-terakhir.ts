import type { KodeSasaran } from '../domain/ekspor/semua-paket.ts';
import type { Masalah } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import { posisiPada } from '../domain/riwayat/posisi.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { bacaRiwayat } from './baca-riwayat.ts';
import type { Buku } from './kantor.ts';

/** What the event of an export says of it. */
export type PokokEkspor = { readonly sasaran: string; readonly baris: number; readonly dataPribadi: boolean };

export type EksporTerakhir = {
  /** When it was made, with the local time. */
  readonly waktu: string;
  /** Every entry as the history had it then. */
  readonly keadaan: ReadonlyMap<string, Readonly<Record<string, Nilai>>>;
};

/** Later than any day: a replay up to it takes every event it is given. */
const SELAMANYA = '9999-12-31';

/** The last export for a target, and the register as it stood then; null when there was none. One read of the history. */
export const eksporTerakhir = (buku: Buku, sasaran: KodeSasaran): Result<EksporTerakhir | null, Masalah> => {
  const riwayat = bacaRiwayat(buku);
  if (!riwayat.ok) return riwayat;
  const isSasaran = (p: (typeof riwayat.value)[number]): boolean =>
    p.tindakan === 'EKSPOR' && (p.perubahan['+ekspor'] as PokokEkspor | undefined)?.sasaran === sasaran;
  const last = [...riwayat.value].reverse().find(isSasaran);
  if (!last) return ok(null);
  const dulu = posisiPada(
    riwayat.value.filter((p) => p.no < last.no),
    SELAMANYA,
  );
  return ok({ waktu: last.waktu, keadaan: new Map([...dulu].map(([id, { nilai }]) => [id, nilai])) });
};
