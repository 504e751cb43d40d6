import { NASKAH } from '../domain/tab/naskah.ts';
import type { RowOf } from '../domain/tab/tab.ts';
import type { Buku } from './kantor.ts';

/** The one document of the list that is selected on tab Naskah; undefined where none or several are. */
export const naskahDariPilihan = (
  buku: Buku,
  rows: readonly RowOf<typeof NASKAH>[],
): RowOf<typeof NASKAH> | undefined => {
  const [baris, second] = buku.terpilih(NASKAH);
  const cells = baris === undefined || second !== undefined ? undefined : buku.bacaRentang(NASKAH, [baris]);
  const text = (cells?.get(baris ?? 0) ?? []).map(String);
  return rows.find((n) => n.permintaan !== '' && text.includes(n.permintaan));
};
