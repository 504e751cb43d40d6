import type { Tab } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import { hurufKolom } from './huruf-kolom.ts';
import { keSheet } from './sel.ts';
import { cukupBaris, type Tempat } from './tempat.ts';

/** A link costs four calls of its own kind; beyond this many rows a list is filtered, not clicked through. */
const MAKS_TAUTAN = 5000;

/** Replaces the rows of one of the add-on's own tabs: one clear, one write, one write for the links. */
export const gantiIsi = (
  { sheet, letak }: Tempat,
  tab: Tab,
  rows: readonly Readonly<Record<string, Cell>>[],
  offset: number,
  tautan: { readonly key: string; readonly gid: number } | null,
): void => {
  const width = tab.columns.length;
  sheet.getRange(`A2:${hurufKolom(width)}`).clearContent();
  if (rows.length === 0) return;
  cukupBaris(sheet, 2, rows.length);
  const order = [...tab.columns].sort((a, b) => (letak.get(a.key) ?? 0) - (letak.get(b.key) ?? 0));
  sheet
    .getRange(2, 1, rows.length, width)
    .setValues(rows.map((r) => order.map((c) => keSheet(r[c.key] ?? '', c.type, offset))));
  if (!tautan) return;
  const links = rows.slice(0, MAKS_TAUTAN).map((r) => {
    const address = String(r[tautan.key] ?? '');
    const built = SpreadsheetApp.newRichTextValue().setText(address);
    return [address === '' ? built.build() : built.setLinkUrl(`#gid=${tautan.gid}&range=${address}`).build()];
  });
  sheet.getRange(2, (letak.get(tautan.key) ?? 0) + 1, links.length, 1).setRichTextValues(links);
};
