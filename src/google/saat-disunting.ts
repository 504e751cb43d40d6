import { periksaSuntingan } from '../app/periksa-suntingan.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import { TAB_PENGATURAN } from '../domain/tab/pengaturan.ts';
import { RIWAYAT } from '../domain/tab/riwayat.ts';
import { bukuAktif } from './buku.ts';
import { kantorAktif } from './kantor.ts';

/** What Google tells of an edit; nothing where somebody runs the function by hand. */
export type Disunting = { readonly range?: GoogleAppsScript.Spreadsheet.Range };

/** A larger paste is the check's business: a trigger of an edit has to be over before the next one. */
const PALING_BANYAK = 20;

/** The tabs that such a check reads. */
const DIBACA = [INOVASI, TAB_PENGATURAN, PERANGKAT_DAERAH, RIWAYAT];

const periksaBaris = (range: GoogleAppsScript.Spreadsheet.Range): void => {
  const pertama = range.getRow();
  const terakhir = range.getLastRow();
  if (pertama < 2 || terakhir - pertama >= PALING_BANYAK) return;
  const buku = bukuAktif(DIBACA);
  if (buku.isTab(INOVASI, range.getSheet())) periksaSuntingan(kantorAktif('menu', {}, buku), { pertama, terakhir });
};

/**
 * Checks the rows of tab Inovasi that were edited, with the few rights of a simple trigger. Nobody asked for it, so nobody
 * is told when it cannot be done: the check of the menu finds the same.
 */
export const saatDisunting = (e: Disunting | undefined): void => {
  if (!e?.range) return;
  try {
    periksaBaris(e.range);
  } catch (error) {
    console.error(error);
  }
};
