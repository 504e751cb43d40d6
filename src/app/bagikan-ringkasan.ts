import type { LembarXlsx } from '../domain/ekspor/seluruh-register.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Halaman } from '../domain/ringkasan/halaman.ts';
import { susunRingkasan } from '../domain/ringkasan/ringkasan.ts';
import { RINGKASAN_PUBLIK } from '../domain/tab/ringkasan.ts';
import type { Tab } from '../domain/tab/tab.ts';
import type { Kantor } from './kantor.ts';
import { muatRingkasan } from './muat-ringkasan.ts';
import { HALAMAN } from './perbarui-ringkasan.ts';
import { tolakOrang } from './siapa.ts';

export type MintaBagikan = {
  /** The public list alone, for anybody; else all summaries, for leadership. */
  readonly hanyaPublik: boolean;
  /** Addresses that may read; none: nobody but the person who made it. */
  readonly surel: readonly string[];
};

export type HasilBagikanRingkasan = {
  readonly url: string;
  readonly tab: readonly string[];
  readonly surel: readonly string[];
  /** Addresses that Drive did not take. */
  readonly ditolak: readonly string[];
  /** False: the file made before was written anew, and its link is still good. */
  readonly baru: boolean;
};

const LEBAR = 120;

/** A page as a tab of a workbook; its title stands where a table has its heading. */
const keLembar = (tab: Tab, { cells }: Halaman): LembarXlsx => {
  const [judul = [], ...rows] = cells;
  return {
    nama: tab.name,
    kolom: judul.map((c, i) => ({ judul: String(c), lebar: tab.widths?.[i] ?? LEBAR })),
    rows: rows.map((row) => row.map((c) => (typeof c === 'boolean' ? String(c) : c))),
  };
};

const isSurel = (teks: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(teks);

/**
 * Writes the summaries into a spreadsheet of their own: whoever may view the register can read every tab of it, so the
 * register itself is not for sharing. Read anew from the register, values only, and read by nobody whom the person did not name.
 */
export const bagikanRingkasan = (kantor: Kantor, minta: MintaBagikan): Result<HasilBagikanRingkasan, Masalah> => {
  const tolak = tolakOrang(kantor);
  if (tolak) return fail([tolak]);
  const salah = minta.surel.filter((s) => !isSurel(s));
  if (salah.length > 0) return fail([masalah('BUKAN_SUREL', { isi: salah.join('; ') })]);
  const read = muatRingkasan(kantor);
  if (!read.ok) return read;
  const { bahan, kepala } = read.value;
  const ringkasan = susunRingkasan(bahan);
  const pilihan = HALAMAN.filter(({ tab }) => !minta.hanyaPublik || tab.key === RINGKASAN_PUBLIK.key);
  const xlsx = kantor.susunXlsx(pilihan.map(({ tab, susun }) => keLembar(tab, susun(ringkasan, bahan, kepala))));
  const made = kantor.tulisBersama({
    kunci: `${kantor.buku.id}.${minta.hanyaPublik ? 'publik' : 'pimpinan'}`,
    nama: `${minta.hanyaPublik ? 'Daftar' : 'Ringkasan'} Inovasi Daerah ${kepala.daerah}`,
    xlsx,
    pembaca: minta.surel,
  });
  return ok({
    ...made,
    tab: pilihan.map(({ tab }) => tab.name),
    surel: minta.surel.filter((s) => !made.ditolak.includes(s)),
  });
};
