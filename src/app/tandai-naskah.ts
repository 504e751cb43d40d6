import { NASKAH } from '../domain/tab/naskah.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';

/** What becomes of one listed document, as its event names it: found by the request that made it, because people sort. */
export type TandaNaskah = {
  readonly permintaan: string;
  readonly nilai: Readonly<Record<string, Cell>>;
  /** What stood in the same cells before an act that may be undone. */
  readonly semula?: Readonly<Record<string, Cell>>;
};

/** Writes number, date or state beside the documents. A second run changes nothing. */
export const tandaiNaskah = (buku: Buku, tanda: readonly TandaNaskah[]): void => {
  if (tanda.length === 0) return;
  const read = buku.bacaKolom(NASKAH, ['permintaan']);
  if (!read.ok) return;
  const { letak, rows, barisPertama } = read.value;
  const at = letak.get('permintaan') ?? 0;
  for (const { permintaan, nilai } of tanda) {
    const i = rows.findIndex((cells) => String(cells[at] ?? '') === permintaan);
    if (i < 0) continue;
    for (const [key, cell] of Object.entries(nilai)) buku.isi(NASKAH, key, [barisPertama + i], cell);
  }
  buku.bilas();
};
