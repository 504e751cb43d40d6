import { bacaLembar } from '../domain/baca/baca-baris.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { samarkanTeks } from '../domain/pribadi/temukan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { REDAKSI } from '../domain/riwayat/redaksi.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import type { Nilai, Tab } from '../domain/tab/tab.ts';
import {
  cariDataPribadi,
  isTugasJabatan,
  pencarianSel,
  type SelPribadi,
  type TemuanPribadi,
} from './cari-data-pribadi.ts';
import { catat, selesaikan } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { muatRegister, type Register } from './muat.ts';
import { periksaKeutuhan } from './periksa-keutuhan.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';
import { samarkanRiwayat } from './samarkan-riwayat.ts';
import { tolakDataPribadi } from './siapa.ts';

export type HasilSamarkan = {
  readonly sel: number;
  readonly kegiatan: number;
  /** Cells that name the person and stay, because they prove an official act. */
  readonly tetap: readonly { readonly tab: string; readonly baris: number; readonly kolom: string }[];
  /** Events that the person recorded; who recorded an act stays. */
  readonly sebagaiPencatat: number;
  /** The verdict on the history afterwards. */
  readonly keutuhan: string;
};

/** The shortest reason that tells anything. */
const ALASAN_MINIMAL = 10;

const tersamar = ({ sasaran }: TemuanPribadi, s: SelPribadi): string =>
  samarkanTeks(s.nilai, pencarianSel(sasaran, s.column, s.id));

/** New values of the cells of the register, by entry. */
const perEntri = (temuan: TemuanPribadi): ReadonlyMap<string, Readonly<Record<string, Nilai>>> => {
  const out = new Map<string, Record<string, Nilai>>();
  for (const s of temuan.sel)
    if (s.tab.key === INOVASI.key && s.id !== '')
      out.set(s.id, { ...out.get(s.id), [s.column.key]: tersamar(temuan, s) });
  return out;
};

/** Cells of registered entries, through the protocol of every other act: the event first, then the cells. */
const samarkanEntri = (
  kantor: Kantor,
  register: Register,
  temuan: TemuanPribadi,
  alasan: string,
): Result<null, Masalah> => {
  const groups = new Map<string, { ids: string[]; nilai: Readonly<Record<string, Nilai>> }>();
  for (const [id, nilai] of perEntri(temuan)) {
    const key = JSON.stringify(nilai);
    const group = groups.get(key) ?? { ids: [], nilai };
    group.ids.push(id);
    groups.set(key, group);
  }
  const sistemKeys: ReadonlySet<string> = new Set(
    INOVASI.columns.filter((c) => c.editor === 'sistem').map((c) => c.key),
  );
  for (const { ids, nilai } of groups.values()) {
    const permintaan = kantor.permintaanBaru();
    const event = peristiwaBaru(kantor, permintaan);
    const pick = (isSistem: boolean): Record<string, Nilai> =>
      Object.fromEntries(Object.entries(nilai).filter(([key]) => sistemKeys.has(key) === isSistem));
    const entri = ids.map((id) => register.byId.get(id)?.[0]).flatMap((e) => e ?? []);
    const done = catat(kantor, potretDari(register), {
      permintaan,
      peristiwa: entri.map(({ e }) => {
        const versi = e.versi ?? 0;
        // Neither before nor after: what is taken out must not be written once more.
        const sama = Object.fromEntries(Object.entries(nilai).map(([key, v]) => [key, [v, v] as const]));
        return event({
          tindakan: REDAKSI,
          id: e.id,
          dari: e.status,
          ke: e.status,
          versi: versi + 1,
          catatan: alasan,
          perubahan: { ...sama, versi: [versi, versi + 1] },
        });
      }),
      ubah: entri.map(({ e, sidik }) => ({
        id: e.id,
        lihat: { versi: e.versi ?? 0, sidik },
        sistem: { ...pick(true), versi: (e.versi ?? 0) + 1 },
        staf: pick(false),
      })),
    });
    if (!done.ok) return done;
  }
  return ok(null);
};

/**
 * Cells of the tabs beside the register, and of rows that were never registered: they have no history. Read once more, so
 * that a row somebody moved meanwhile is not written over; asking again finds it.
 */
const samarkanTabLain = (kantor: Kantor, temuan: TemuanPribadi): void => {
  const groups = new Map<Tab, SelPribadi[]>();
  for (const s of temuan.sel)
    if (!isTugasJabatan(s.tab) && (s.tab.key !== INOVASI.key || s.id === ''))
      groups.set(s.tab, [...(groups.get(s.tab) ?? []), s]);
  for (const [tab, cells] of groups) {
    const read = kantor.buku.baca(tab);
    const now = new Map((read.ok ? bacaLembar(read.value) : []).map((b) => [b.baris, b.nilai]));
    for (const s of cells)
      if (now.get(s.baris)?.[s.column.key] === s.nilai)
        kantor.buku.tulis(tab, s.baris, [s.column.key], [[tersamar(temuan, s)]]);
  }
  kantor.buku.bilas();
};

/** Edits that no event tells of would be lost under the new fingerprint: they are recorded first. */
const belumTercatat = (register: Register, temuan: TemuanPribadi): Masalah | null => {
  for (const id of perEntri(temuan).keys()) {
    const [entri, second] = register.byId.get(id) ?? [];
    if (!entri) continue;
    if (second) return masalah('ID_GANDA', { id });
    if (entri.sidik !== entri.e.sidik) return masalah('SUNTINGAN_BELUM_TERCATAT', { id });
  }
  return null;
};

/**
 * Takes one person's data out of the register (UU 27/2022: the right to erasure): cells first, then the texts of past
 * events, which a new event declares before a row changes. Posts, staff, judgements and who recorded what stay: they prove
 * official acts. A run that was stopped is finished by asking again. Only the ADMIN may.
 */
export const samarkanDataPribadi = (
  kantor: Kantor,
  minta: { readonly cari: string; readonly alasan: string },
): Result<HasilSamarkan, Masalah> => {
  const tolak = tolakDataPribadi(kantor) ?? selesaikan(kantor);
  if (tolak) return fail([tolak]);
  const temuan = cariDataPribadi(kantor, minta.cari);
  if (!temuan.ok) return temuan;
  const { cari, ikutan } = temuan.value.sasaran;
  const alasan = minta.alasan.trim();
  if (alasan.length < ALASAN_MINIMAL || samarkanTeks(alasan, [...cari, ...[...ikutan.values()].flat()]) !== alasan)
    return fail([masalah('ALASAN_SAMARKAN', { minimal: ALASAN_MINIMAL })]);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const terbuka = belumTercatat(register.value, temuan.value);
  if (terbuka) return fail([terbuka]);
  const utuh = periksaKeutuhan(kantor);
  if (!utuh.ok) return utuh;
  if (utuh.value.putusan !== 'UTUH') return fail([masalah('RIWAYAT_TIDAK_UTUH', { rincian: utuh.value.rincian })]);

  const entri = samarkanEntri(kantor, register.value, temuan.value, alasan);
  if (!entri.ok) return entri;
  samarkanTabLain(kantor, temuan.value);
  const kegiatan = samarkanRiwayat(kantor, temuan.value.sasaran, alasan);
  if (!kegiatan.ok) return kegiatan;
  const akhir = periksaKeutuhan(kantor);
  if (!akhir.ok) return akhir;
  const tetap = temuan.value.sel.filter((s) => isTugasJabatan(s.tab));
  return ok({
    sel: temuan.value.sel.length - tetap.length,
    kegiatan: kegiatan.value,
    tetap: tetap.map((s) => ({ tab: s.tab.name, baris: s.baris, kolom: s.column.heading })),
    sebagaiPencatat: temuan.value.sebagaiPencatat,
    keutuhan: akhir.value.rincian,
  });
};
