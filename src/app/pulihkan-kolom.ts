import { keSel } from '../domain/baca/ke-sel.ts';
import { keadaanDari } from '../domain/riwayat/keadaan.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import type { Tab } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Kantor } from './kantor.ts';
import { pembuatSidik } from './muat.ts';
import { perubahanTercatat } from './riwayat-entri.ts';

/**
 * Fills columns of the register that somebody deleted from what the history recorded, row by row of the ids. The id column
 * itself cannot come back this way: nothing would say which row is whose.
 */
export const pulihkanKolom = (kantor: Kantor, tab: Tab, headings: readonly string[]): void => {
  if (tab.key !== INOVASI.key) return;
  const columns = INOVASI.columns.filter((c) => headings.includes(c.heading) && c.key !== 'id');
  kantor.buku.bilas();
  const read = kantor.buku.baca(INOVASI);
  if (!read.ok || columns.length === 0) return;
  const lembar = read.value;
  const atId = lembar.letak.get('id') as number;
  const ids = lembar.rows.map((cells) => String(cells[atId] ?? ''));
  const recorded = perubahanTercatat(
    kantor.buku,
    ids.filter((id) => id !== ''),
  );
  const states = ids.map((id) => keadaanDari(recorded.get(id) ?? []));
  if (states.length === 0) return;
  const sidik = pembuatSidik(lembar);
  for (const column of columns) {
    const cells = states.map((s): Cell => (s[column.key] === undefined ? '' : keSel(column, s[column.key] ?? '')));
    const at = lembar.letak.get(column.key) as number;
    for (const [i, cell] of cells.entries()) (lembar.rows[i] as Cell[])[at] = cell;
    kantor.buku.tulis(
      INOVASI,
      lembar.barisPertama,
      [column.key],
      cells.map((c) => [c]),
    );
  }
  if (columns.some((c) => c.key === 'sidik')) {
    kantor.buku.tulis(
      INOVASI,
      lembar.barisPertama,
      ['sidik'],
      lembar.rows.map((cells, i) => [ids[i] === '' ? '' : sidik(cells)]),
    );
  }
};
