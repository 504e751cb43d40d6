import type { Lembar } from '../baca/baca-baris.ts';
import { isHariBulanRagu } from '../baca/baca-tanggal.ts';
import type { KunciInovasi } from '../tab/inovasi.ts';
import type { SelRegister } from './aturan.ts';
import { isBulanDiDepan } from './aturan-tanggal.ts';

/**
 * Dates whose day and month may be exchanged, in columns where another date certainly has the month in front: one person's
 * American spreadsheet turns all of its dates. Each distinct text is looked at once.
 */
export const tanggalRagu = (lembar: Lembar): readonly SelRegister[] => {
  const out: SelRegister[] = [];
  for (const column of lembar.tab.columns) {
    const at = lembar.letak.get(column.key);
    if (column.type !== 'date' || at === undefined) continue;
    const ragu = new Map<string, boolean>();
    let terbalik = false;
    for (const cells of lembar.rows) {
      const cell = cells[at];
      if (typeof cell !== 'string' || cell.length > 12 || cell === '' || ragu.has(cell)) continue;
      ragu.set(cell, isHariBulanRagu(cell));
      terbalik ||= isBulanDiDepan(cell);
    }
    if (!terbalik) continue;
    for (const [i, cells] of lembar.rows.entries())
      if (ragu.get(String(cells[at] ?? '')))
        out.push({ baris: lembar.barisPertama + i, key: column.key as KunciInovasi });
  }
  return out;
};
