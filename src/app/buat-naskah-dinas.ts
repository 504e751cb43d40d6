import type { Masalah } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import { buatNaskah, type HasilNaskah } from './buat-naskah.ts';
import type { Kantor } from './kantor.ts';
import { type MintaDinas, type RencanaDinas, rencanakanDinas } from './rencana-dinas.ts';
import { waktuBerjalan } from './waktu-berjalan.ts';

/** Seconds after which no further document is begun: an execution may last 360, and the last one needs its share. */
const BATAS_DETIK = 240;

export type HasilDinas = {
  readonly naskah: readonly HasilNaskah[];
  /** Documents that the run had no time for; the same request goes on with them. */
  readonly sisa: number;
};

/**
 * Makes planned documents one after another, each a request of its own. Between two of them a run that has lasted long stops;
 * so does one that is refused midway, with what it made so far.
 */
export const laksanakanDinas = (kantor: Kantor, rencana: RencanaDinas): Result<HasilDinas, Masalah> => {
  const { pengaturan, register, diminta } = rencana;
  const berjalan = waktuBerjalan(kantor);
  const naskah: HasilNaskah[] = [];
  for (const minta of diminta) {
    if (naskah.length > 0 && berjalan() > BATAS_DETIK) break;
    const made = buatNaskah(kantor, pengaturan, register, minta);
    if (!made.ok && naskah.length === 0) return made;
    if (!made.ok) break;
    naskah.push(...made.value);
  }
  return ok({ naskah, sisa: diminta.length - naskah.length });
};

/** Makes the naskah dinas of a kind for some entries, or the letters of the Sekda to all offices whose turn it is. */
export const buatNaskahDinas = (kantor: Kantor, minta: MintaDinas): Result<HasilDinas, Masalah> => {
  const rencana = rencanakanDinas(kantor, minta);
  return rencana.ok ? laksanakanDinas(kantor, rencana.value) : rencana;
};
