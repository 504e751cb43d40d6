import type { Cara, Kantor } from '../app/kantor.ts';
import type { Masalah } from '../domain/pesan.ts';
import type { Result } from '../domain/result.ts';
import type { Args } from './argumen.ts';
import { beriTahu } from './dialog.ts';
import { kantorAktif, type Pemanggil } from './kantor.ts';

/** Anything that nobody expected: the log keeps it, the person gets one sentence without technical words. */
const TAK_TERDUGA =
  'Terjadi gangguan yang tidak terduga; yang sudah tercatat dalam Riwayat tetap aman. Ulangi beberapa saat lagi. Bila berulang, kirim isi pesan ini kepada pengelola: ';

/** A panel says in which account the menu opened it, and who of the people behind a shared account is working. */
const pemanggil = (args: Args | undefined): Pemanggil => {
  const nama = args?.['nama_petugas'];
  const akun = args?.['akun'];
  return { ...(typeof nama === 'string' ? { nama } : {}), ...(typeof akun === 'string' ? { akun } : {}) };
};

/** The one place where an unexpected error is caught. */
export const jaga = <T>(cara: Cara, work: (kantor: Kantor) => T, args?: Args): T => {
  try {
    return work(kantorAktif(cara, pemanggil(args)));
  } catch (error) {
    console.error(error);
    const text = TAK_TERDUGA + (error instanceof Error ? error.message : String(error));
    if (cara !== 'menu') throw new Error(text);
    beriTahu(text);
    return undefined as T;
  }
};

/** What a panel or the command line gets: the value, or the refusals. */
export const jawab = <T>(hasil: Result<T, Masalah>): T | { readonly masalah: readonly Masalah[] } =>
  hasil.ok ? hasil.value : { masalah: hasil.problems };

/** From the menu a function gets no argument and talks by dialogs; with an object it never opens one. */
export const keduanya = (
  args: Args | undefined,
  talk: (kantor: Kantor) => void,
  answer: (kantor: Kantor, args: Args) => unknown,
): unknown =>
  args === undefined || args === null ? jaga('menu', talk) : jaga('panel', (kantor) => answer(kantor, args), args);
