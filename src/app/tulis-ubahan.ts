import type { Nilai } from '../domain/tab/tab.ts';
import type { Buku } from './kantor.ts';
import { pembuatSidik } from './muat.ts';
import type { Daftar, Potret, Ubah } from './permintaan.ts';
import { sidikTerdaftar } from './sidik-terdaftar.ts';
import type { Tempat } from './tempat-entri.ts';
import { BLOK_KEYS, cellOf, SISTEM_KEYS, writeBlock } from './tulis-blok.ts';
import { tulisIsian } from './tulis-isian.ts';

/** What was written where: rows by id, and the add-on's columns by row. */
export type Tertulis = {
  readonly baris: ReadonlyMap<string, number>;
  readonly blok: ReadonlyMap<number, Readonly<Record<string, Nilai>>>;
};

/** Writes the changed spans: the add-on's block row by row or as one span, and exactly those staff cells that the act fills. */
export const tulisUbahan = (
  buku: Buku,
  snapshot: Potret,
  tempat: Tempat,
  ubah: readonly Ubah[],
  daftar: readonly Daftar[],
): Tertulis => {
  const sidik = pembuatSidik(snapshot.lembar);
  const blok = new Map<number, Record<string, Nilai>>();
  const where = new Map<string, number>();
  for (const u of ubah) {
    const baris = tempat.baris(u.id) as number;
    const now = tempat.byBaris.get(baris);
    const cells = [...(now?.cells ?? [])];
    for (const [key, v] of Object.entries(u.staf)) {
      const at = snapshot.lembar.letak.get(key);
      if (at !== undefined) cells[at] = cellOf(key, v);
    }
    const next = { ...now?.e, ...u.sistem };
    cells[snapshot.lembar.letak.get('status') as number] = cellOf('status', next['status'] ?? '');
    blok.set(baris, { ...next, sidik: sidik(cells) });
    where.set(u.id, baris);
  }
  for (const d of daftar) {
    const now = tempat.byBaris.get(d.baris);
    const sidik = sidikTerdaftar(snapshot.lembar, now?.cells ?? [], d);
    blok.set(d.baris, { ...now?.e, ...d.sistem, id: d.id, sidik });
    where.set(d.id, d.baris);
  }
  // The block last: its version says that the entry is written, and a run that is stopped before it is finished as a whole.
  tulisIsian(buku, snapshot.lembar.letak, ubah, where);
  writeBlock(buku, daftar.length > 0 ? SISTEM_KEYS : BLOK_KEYS, blok, (baris) => tempat.byBaris.get(baris)?.e);
  return { baris: where, blok };
};
