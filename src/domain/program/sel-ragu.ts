import type { Baris } from '../baca/baca-baris.ts';
import type { Column, Tab } from '../tab/tab.ts';
import { isTahun } from '../tanggal.ts';

/** A cell of a programme's tab that could not be read as what its column holds. */
export type SelRagu = {
  readonly tab: string;
  readonly baris: number;
  /** The year that its row names; '' where it names none. */
  readonly tahun: string;
  readonly column: Column;
  /** What stands there, as text. */
  readonly isi: string;
  readonly kode: string;
  readonly data: Readonly<Record<string, string | number>>;
};

/** The cells of these rows that were read with a doubt, and years that are none. */
export const selRagu = (tab: Tab, rows: readonly Baris[]): readonly SelRagu[] => {
  const byKey = new Map(tab.columns.map((c) => [c.key, c]));
  const kolomTahun = byKey.get('tahun');
  const out: SelRagu[] = [];
  for (const { baris, nilai, masalah } of rows) {
    const tahun = String(nilai['tahun'] ?? '').trim();
    for (const { key, kode, data } of masalah) {
      const column = byKey.get(key);
      if (column) out.push({ tab: tab.name, baris, tahun, column, isi: String(nilai[key] ?? ''), kode, data });
    }
    if (kolomTahun && tahun !== '' && !isTahun(tahun))
      out.push({ tab: tab.name, baris, tahun, column: kolomTahun, isi: tahun, kode: 'TAHUN', data: {} });
  }
  return out;
};
