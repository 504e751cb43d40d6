import { fail, ok, type Result } from '../result.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { Peran } from '../tab/lembaga.ts';
import type { Nilai } from '../tab/tab.ts';
import { isStatus, tahapanIid } from '../tahapan.ts';
import { isTanggal } from '../tanggal.ts';
import { ALUR } from './alur.ts';
import { type CatatanPeristiwa, EFEK, type Tambahan } from './efek.ts';
import { isIsianTambahan, isKolomInovasi } from './isian.ts';
import { tulisPertanyaan } from './ketetapan.ts';
import type { Konteks, Kurang } from './konteks.ts';
import { isNomorDokumen } from './kunci-ketetapan.ts';
import { SYARAT } from './syarat.ts';
import type { Tindakan } from './tindakan.ts';
import { kurangWewenang, peranUntuk } from './wewenang.ts';

/** What a permitted act changes: the new state, every value with before and after, and the rows it adds elsewhere. */
export type Keputusan = {
  readonly ke: string;
  readonly perubahan: Readonly<Record<string, readonly [Nilai, Nilai]>>;
  /** Rows for other tabs. */
  readonly tambahan: Tambahan;
  readonly catatan: CatatanPeristiwa;
  /** The role in which it is recorded. */
  readonly peran: Peran;
  readonly dasarNo: string;
  readonly dasarTgl: string;
};

/** The states that an act returns from, and so the only ones that may be returned to: a cell is typed in easily. */
const KEMBALI: ReadonlySet<string> = new Set(
  ALUR.filter((t) => t.efek?.includes('SIMPAN_KEMBALI')).flatMap((t) => t.dari),
);

const nilaiIsian = (e: Inovasi, k: Konteks, key: string): string =>
  String(isKolomInovasi(key) ? (e[key as keyof Inovasi] ?? '') : (k.isian[key] ?? ''));

/** The requirements of an act that the entry, with these inputs, does not meet. Empty means: may be done. */
export const kurangUntuk = (e: Inovasi, tindakan: Tindakan, konteks: Konteks): readonly Kurang[] => {
  if (!(tindakan.dari as readonly string[]).includes(e.status))
    return [{ kode: 'BUKAN_TAHAPNYA', data: { status: e.status } }];
  const wewenang = kurangWewenang(tindakan, e, konteks);
  if (wewenang.length > 0) return wewenang;
  const k = { ...konteks, menyelesaikan: tindakan.isian };
  const all: Kurang[] = tindakan.syarat.flatMap((s) => [...SYARAT[s](e, k)]);
  // Documents that prove or make up an act exist already; their dates cannot lie ahead.
  for (const key of [
    tindakan.dasar?.[1] ?? '',
    ...tindakan.isian.filter((i) => isNomorDokumen(i) && /_tgl$/.test(i)),
  ]) {
    const tanggal = key === '' ? '' : nilaiIsian(e, k, key);
    if (isTanggal(tanggal) && tanggal > k.hariIni) all.push({ kode: 'TANGGAL_MENDATANG', kunci: key });
  }
  if (tindakan.ke === '@kembali_ke' && !KEMBALI.has(e.kembali_ke)) return [...all, { kode: 'KEMBALI_KE_KOSONG' }];
  const seen = new Set<string>();
  return all.filter((p) => {
    const key = `${p.kode}|${p.kunci ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

const isTerisi = (e: Inovasi, key: string): boolean => (e[key as keyof Inovasi] ?? '') !== '';

/** The entry as it would stand with these inputs in its cells; `kosongSaja` leaves what is recorded as it is. */
export const denganIsian = (e: Inovasi, isian: Readonly<Record<string, Nilai>>, kosongSaja = false): Inovasi => {
  const cells = Object.entries(isian).filter(
    ([key, v]) => isKolomInovasi(key) && v !== '' && v !== null && !(kosongSaja && isTerisi(e, key)),
  );
  return { ...e, ...Object.fromEntries(cells) } as Inovasi;
};

/**
 * The entry with the inputs of one act. Answers given for many rows fill what is blank, and besides only what the act finds
 * wanting in a row: a date that it refuses is what it asked for.
 */
export const denganIsianTindakan = (
  e: Inovasi,
  tindakan: Tindakan,
  isian: Readonly<Record<string, Nilai>>,
  k: Konteks,
): Inovasi => {
  const after = denganIsian(e, isian, k.kosongSaja);
  if (!k.kosongSaja) return after;
  const wanting = new Set(kurangUntuk(after, tindakan, k).map((p) => p.kunci));
  return denganIsian(after, Object.fromEntries(Object.entries(isian).filter(([key]) => wanting.has(key))));
};

const target = (e: Inovasi, tindakan: Tindakan, k: Konteks): string => {
  if (tindakan.ke === '@kembali_ke') return e.kembali_ke;
  if (tindakan.ke === '@sebelum') {
    const change = k.terakhir?.perubahan['status'] as readonly Nilai[] | undefined;
    return String(change?.[0] ?? e.status);
  }
  return isStatus(tindakan.ke) ? tindakan.ke : e.status;
};

/** What moving to another state changes by itself: since when, and that no draft lies anywhere any more. */
const perpindahan = (e: Inovasi, ke: string, k: Konteks): Record<string, Nilai> =>
  ke === e.status
    ? {}
    : {
        status: ke,
        tahapan_iid: tahapanIid(ke),
        status_sejak: k.hariIni,
        sub_status: '',
        posisi_oleh: '',
        posisi_sejak: '',
      };

/** Additional inputs as they were given; the reason is the remark of the event. */
const isianTercatat = (tindakan: Tindakan, k: Konteks): Record<string, string> =>
  Object.fromEntries(
    tindakan.isian
      .filter((key) => isIsianTambahan(key) && key !== 'alasan' && (k.isian[key] ?? '') !== '')
      .map((key) => [key, k.isian[key] ?? '']),
  );

/**
 * Decides one act on one entry. Pure: the same table, entry and inputs always give the same answer, for the menu, the
 * panel and the tests. `versi` grows by one with every act; the fingerprint is the writer's business.
 */
export const putuskan = (
  e: Inovasi,
  tindakan: Tindakan,
  isian: Readonly<Record<string, Nilai>>,
  konteks: Konteks,
): Result<Keputusan, Kurang> => {
  const k: Konteks = { ...konteks, sebelum: e };
  const after = denganIsianTindakan(e, tindakan, isian, k);
  const kurang = kurangUntuk(after, tindakan, k);
  const peran = peranUntuk(tindakan, after, k);
  if (kurang.length > 0 || peran === null) return fail(kurang);
  const ke = target(e, tindakan, k);
  // Questions that somebody's edits opened and this act settles by its own inputs are settled with it.
  const dipertanyakan = tulisPertanyaan(
    Object.fromEntries(
      Object.entries(k.pertanyaan).filter(([key]) => !(tindakan.isian as readonly string[]).includes(key)),
    ),
  );
  let next: Record<string, Nilai> = { ...after, ...perpindahan(e, ke, k), dipertanyakan };
  let tambahan: Tambahan = {};
  let catatan: CatatanPeristiwa = {};
  for (const efek of tindakan.efek ?? []) {
    const akibat = EFEK[efek](after, k, tindakan, ke);
    next = { ...next, ...akibat.nilai };
    tambahan = { ...tambahan, ...akibat.tambahan };
    catatan = { ...catatan, ...akibat.catatan };
  }
  next['versi'] = (e.versi ?? 0) + 1;
  const tercatat = isianTercatat(tindakan, k);
  if (Object.keys(tercatat).length > 0) catatan = { ...catatan, '+isian': tercatat };
  const perubahan: Record<string, readonly [Nilai, Nilai]> = {};
  for (const key of Object.keys(next)) {
    const before = e[key as keyof Inovasi] ?? '';
    const now = next[key] ?? '';
    if (before !== now) perubahan[key] = [before, now];
  }
  const dasar = (i: 0 | 1): string => {
    const key = tindakan.dasar?.[i];
    const own = key ? nilaiIsian(next as unknown as Inovasi, k, key) : '';
    return own || nilaiIsian(next as unknown as Inovasi, k, i === 0 ? 'putusan_no' : 'putusan_tgl');
  };
  return ok({ ke, perubahan, tambahan, catatan, peran, dasarNo: dasar(0), dasarTgl: dasar(1) });
};
