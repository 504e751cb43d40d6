import { halamanIndeks } from '../domain/indeks/halaman-indeks.ts';
import { halamanCorong } from '../domain/labinov/halaman-corong.ts';
import { halamanLomba } from '../domain/lomba/halaman-lomba.ts';
import { halamanManfaat } from '../domain/manfaat/halaman-manfaat.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import type { BahanProgram } from '../domain/program/bahan-program.ts';
import { halamanCek } from '../domain/program/halaman-cek.ts';
import { urutkanBahan } from '../domain/program/urut-bahan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Halaman } from '../domain/ringkasan/halaman.ts';
import {
  RINGKASAN_CEK_PROGRAM,
  RINGKASAN_CORONG,
  RINGKASAN_INDEKS,
  RINGKASAN_LOMBA,
  RINGKASAN_MANFAAT,
} from '../domain/tab/ringkasan.ts';
import type { Tab } from '../domain/tab/tab.ts';
import { hitungManfaat } from './hitung-manfaat.ts';
import type { Kantor } from './kantor.ts';
import { belumSiap } from './muat.ts';
import { muatProgram } from './muat-program.ts';

export type HasilPerbaruiProgram = { readonly tab: readonly string[] };

/** Every page of the programmes and how it is laid out. */
const HALAMAN_PROGRAM: readonly { readonly tab: Tab; readonly susun: (b: BahanProgram) => Halaman }[] = [
  { tab: RINGKASAN_CORONG, susun: halamanCorong },
  { tab: RINGKASAN_INDEKS, susun: halamanIndeks },
  { tab: RINGKASAN_LOMBA, susun: halamanLomba },
  { tab: RINGKASAN_MANFAAT, susun: halamanManfaat },
  { tab: RINGKASAN_CEK_PROGRAM, susun: halamanCek },
];

/** Rebuilds the pages of the programmes as values: one read of each source tab, few writes each. */
export const perbaruiProgram = (kantor: Kantor): Result<HasilPerbaruiProgram, Masalah> => {
  const { buku } = kantor;
  const ada = HALAMAN_PROGRAM.filter(({ tab }) => buku.ada(tab));
  if (ada.length === 0)
    return fail([belumSiap(buku) ?? masalah('TAB_PROGRAM_TIDAK_ADA', { tab: RINGKASAN_CEK_PROGRAM.name })]);
  const bahan = muatProgram(kantor);
  if (!bahan.ok) return bahan;
  hitungManfaat(buku, bahan.value);
  const urut = urutkanBahan(bahan.value);
  // What is to be looked at is told by row, and of two that are the same the lower one is told.
  for (const { tab, susun } of ada)
    buku.tulisHalaman(tab, susun(tab.key === RINGKASAN_CEK_PROGRAM.key ? bahan.value : urut));
  buku.bilas();
  return ok({ tab: ada.map(({ tab }) => tab.name) });
};
