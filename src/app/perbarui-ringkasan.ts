import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { BahanRingkasan } from '../domain/ringkasan/bahan-ringkasan.ts';
import type { Halaman } from '../domain/ringkasan/halaman.ts';
import { halamanPimpinan, type KepalaHalaman } from '../domain/ringkasan/halaman-pimpinan.ts';
import { halamanPublik } from '../domain/ringkasan/halaman-publik.ts';
import { halamanReplikasi } from '../domain/ringkasan/halaman-replikasi.ts';
import { halamanSatuPd } from '../domain/ringkasan/halaman-satu-pd.ts';
import { halamanTahapan } from '../domain/ringkasan/halaman-tahapan.ts';
import { halamanTenggat } from '../domain/ringkasan/halaman-tenggat.ts';
import { type Ringkasan, susunRingkasan } from '../domain/ringkasan/ringkasan.ts';
import {
  RINGKASAN,
  RINGKASAN_PUBLIK,
  RINGKASAN_REPLIKASI,
  RINGKASAN_SATU_PD,
  RINGKASAN_TAHAPAN,
  RINGKASAN_TENGGAT,
} from '../domain/tab/ringkasan.ts';
import type { Tab } from '../domain/tab/tab.ts';
import type { Kantor } from './kantor.ts';
import { muatRingkasan } from './muat-ringkasan.ts';

export type HasilRingkasan = {
  readonly tab: readonly string[];
  /** Tabs that the register does not have yet; setting it up makes them. */
  readonly belumAda: readonly string[];
  readonly inovasi: number;
  readonly perTahapan: Readonly<Record<string, number>>;
};

/** Every summary tab and how it is laid out. */
export const HALAMAN: readonly {
  readonly tab: Tab;
  readonly susun: (r: Ringkasan, b: BahanRingkasan, k: KepalaHalaman) => Halaman;
}[] = [
  { tab: RINGKASAN, susun: (r, _, k) => halamanPimpinan(r, k) },
  { tab: RINGKASAN_TENGGAT, susun: (r, _, k) => halamanTenggat(r, k) },
  { tab: RINGKASAN_SATU_PD, susun: (_, b, k) => halamanSatuPd(b, k) },
  { tab: RINGKASAN_TAHAPAN, susun: (r, _, k) => halamanTahapan(r, k) },
  { tab: RINGKASAN_REPLIKASI, susun: (_, b, k) => halamanReplikasi(b, k) },
  { tab: RINGKASAN_PUBLIK, susun: (_, b, k) => halamanPublik(b, k) },
];

/** Rebuilds the summaries for leadership as values: one read of each source tab, few writes each. Needs no person. */
export const perbaruiRingkasan = (kantor: Kantor): Result<HasilRingkasan, Masalah> => {
  const { buku } = kantor;
  const read = muatRingkasan(kantor);
  if (!read.ok) return read;
  const { bahan, kepala, jarak } = read.value;
  const ada = HALAMAN.filter(({ tab }) => buku.ada(tab));
  if (ada.length === 0) return fail([masalah('TAB_TIDAK_ADA', { tab: RINGKASAN.name })]);
  const ringkasan = susunRingkasan(bahan);
  for (const { tab, susun } of ada) buku.tulisHalaman(tab, susun(ringkasan, bahan, kepala));
  buku.bilas();
  const lalu = kantor.ingatan.jarakRingkasan();
  if (lalu?.sampai !== jarak.sampai) kantor.ingatan.simpanJarakRingkasan(jarak);
  return ok({
    tab: ada.map(({ tab }) => tab.name),
    belumAda: HALAMAN.filter(({ tab }) => !buku.ada(tab)).map(({ tab }) => tab.name),
    inovasi: ringkasan.inovasi,
    perTahapan: Object.fromEntries(ringkasan.perTahapan.map((t) => [t.nama, t.jumlah])),
  });
};
