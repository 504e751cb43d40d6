import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type HasilNaskah, pembuatNaskah } from './buat-naskah.ts';
import type { Kantor } from './kantor.ts';
import { type MintaDinas, type RencanaDinas, rencanakanDinas } from './rencana-dinas.ts';
import { tolakOrang } from './siapa.ts';
import { waktuBerjalan } from './waktu-berjalan.ts';

/** Seconds after which no further document is begun: an execution may last 360, and the last one needs its share. */
const BATAS_DETIK = 240;

export type HasilDinas = {
  readonly naskah: readonly HasilNaskah[];
  /** Documents that this run did not come to; the same request goes on with them. */
  readonly sisa: number;
  /** Documents that somebody else made, or was making, while this run was at it. */
  readonly lain: number;
  /** Why the run ended before it came to all of them; null when it came to all. */
  readonly sebab: Masalah | null;
};

/** Told after each document how many of how many are done. */
type Kabar = (jadi: number, dari: number) => void;

/**
 * Makes planned documents one after another, each a request of its own. Between two of them a run stops that has lasted long,
 * that somebody asked to stop, or that is refused something, and tells why, with what it made so far.
 */
export const laksanakanDinas = (
  kantor: Kantor,
  { pengaturan, register, diminta }: RencanaDinas,
  kabar: Kabar = () => undefined,
): Result<HasilDinas, Masalah> => {
  const berjalan = waktuBerjalan(kantor);
  const banyak = diminta.length > 1;
  // A mark that lies there from before was meant for another run.
  const lama = banyak ? kantor.tandaHenti.baca() : null;
  const dihentikan = (): boolean => {
    const tanda = kantor.tandaHenti.baca();
    if (tanda === null || tanda === lama) return false;
    kantor.tandaHenti.lepas();
    return true;
  };
  const buat = pembuatNaskah(kantor, pengaturan, register);
  const naskah: HasilNaskah[] = [];
  let lain = 0;
  const selesai = (sebab: Masalah | null): Result<HasilDinas, Masalah> =>
    ok({ naskah, sisa: diminta.length - naskah.length - lain, lain, sebab });
  for (const [i, minta] of diminta.entries()) {
    if (i > 0 && berjalan() > BATAS_DETIK) return selesai(masalah('WAKTU_HABIS'));
    if (i > 0 && dihentikan()) return selesai(masalah('DIHENTIKAN'));
    const made = buat(minta);
    if (!made.ok && i === 0) return made;
    if (!made.ok) return selesai(made.problems[0] ?? null);
    if (made.value) naskah.push(made.value);
    else lain++;
    if (banyak) kabar(i + 1, diminta.length);
  }
  return selesai(null);
};

/** Makes the naskah dinas of a kind for some entries, or the letters of the Sekda to all offices whose turn it is. */
export const buatNaskahDinas = (kantor: Kantor, minta: MintaDinas): Result<HasilDinas, Masalah> => {
  const rencana = rencanakanDinas(kantor, minta);
  return rencana.ok ? laksanakanDinas(kantor, rencana.value) : rencana;
};

/** Asks the run that is making documents now to stop after the one it is at; a run that begins later does not heed it. */
export const hentikanPembuatan = (kantor: Kantor): Result<{ readonly diminta: true }, Masalah> => {
  const tolak = tolakOrang(kantor);
  if (tolak) return fail([tolak]);
  kantor.tandaHenti.pasang();
  return ok({ diminta: true });
};
