import type { Penilaian } from '../tab/penilaian.ts';
import { foldName } from '../teks.ts';
import {
  isTerhitung,
  JAWABAN,
  jumlahPenilai,
  type KunciJawaban,
  namaPenilai,
  yangMenunggu,
} from './keadaan-penilaian.ts';

/** All judgements of one proposal as one outcome. */
export type RekapUsulan = {
  readonly id: string;
  readonly masuk: number;
  /** Names of those whose judgement is still to come. */
  readonly belum: readonly string[];
  /** Who could not come, with the reason where one was given: 'Citra: cuti'. */
  readonly berhalangan: readonly string[];
  readonly konflik: readonly string[];
  readonly jawaban: Readonly<Record<KunciJawaban, { readonly ya: number; readonly tidak: number }>>;
  /** What the reviewers answer differently. */
  readonly berbeda: readonly KunciJawaban[];
  /** Average, lowest, highest and their difference, of those who gave a score; null when nobody did. */
  readonly nilai: {
    readonly rata: number;
    readonly terendah: number;
    readonly tertinggi: number;
    readonly sebaran: number;
  } | null;
  readonly alasan: readonly string[];
  /** Enough of them to say so; with the absence noted, the quorum is enough. */
  readonly cukup: 'CUKUP' | 'KUORUM' | 'KURANG';
  /** Every answer yes, or some no; '' while there is none. A no among them leaves the conclusion to the meeting. */
  readonly hasil: '' | 'LAYAK' | 'ADA_TIDAK';
};

const bulat = (n: number): number => Math.round(n * 100) / 100;

const nilaiDari = (rows: readonly Penilaian[]): RekapUsulan['nilai'] => {
  const all = rows.flatMap((r) => (typeof r.nilai === 'number' ? [r.nilai] : []));
  if (all.length === 0) return null;
  const terendah = Math.min(...all);
  const tertinggi = Math.max(...all);
  const rata = bulat(all.reduce((sum, n) => sum + n, 0) / all.length);
  return { rata, terendah, tertinggi, sebaran: bulat(tertinggi - terendah) };
};

const bernama = (p: Penilaian): string => (p.alasan === '' ? p.penilai : `${p.penilai}: ${p.alasan}`);

/** Consolidates the rows of tab Penilaian about one proposal. Of several sent by one person the last counts. */
export const rekapUsulan = (
  id: string,
  semua: readonly Penilaian[],
  aturan: { readonly minPenilai: number; readonly kuorum: number },
): RekapUsulan => {
  const rows = semua.filter((p) => p.id === id);
  const last = new Map<string, Penilaian>();
  for (const p of rows.filter(isTerhitung)) last.set(namaPenilai(p.penilai).map(foldName).join(';'), p);
  const masuk = [...last.values()];
  const count = (key: KunciJawaban, v: string): number => masuk.filter((p) => p[key] === v).length;
  const jawaban = Object.fromEntries(
    JAWABAN.map((key) => [key, { ya: count(key, 'YA'), tidak: count(key, 'TIDAK') }]),
  ) as RekapUsulan['jawaban'];
  const orang = jumlahPenilai(masuk);
  return {
    id,
    masuk: orang,
    belum: yangMenunggu(rows).map((p) => p.penilai),
    berhalangan: rows.filter((p) => p.keadaan === 'BERHALANGAN').map(bernama),
    konflik: rows.filter((p) => p.keadaan === 'KONFLIK').map((p) => p.penilai),
    jawaban,
    berbeda: JAWABAN.filter((key) => jawaban[key].ya > 0 && jawaban[key].tidak > 0),
    nilai: nilaiDari(masuk),
    alasan: [...new Set(masuk.map((p) => p.alasan).filter((t) => t !== ''))],
    cukup: orang >= aturan.minPenilai ? 'CUKUP' : orang >= aturan.kuorum ? 'KUORUM' : 'KURANG',
    hasil:
      masuk.length === 0 ? '' : masuk.every((p) => JAWABAN.every((key) => p[key] === 'YA')) ? 'LAYAK' : 'ADA_TIDAK',
  };
};
