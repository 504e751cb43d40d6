import type { Lembar } from '../domain/baca/baca-baris.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';
import { BLOK_KEYS, type PetaBlok, cellOf, writeBlock } from './tulis-blok.ts';

/**
 * A person may have sorted or inserted rows between our read and our write; a lock does not stop hands. The ids tell:
 * where a row moved, its block goes to the right place, and the row that was hit gets back what it had.
 */
export const luruskan = (
  buku: Buku,
  snapshot: { readonly lembar: Lembar; readonly cells: (id: string) => readonly Cell[] },
  where: ReadonlyMap<string, number>,
  written: ReadonlyMap<number, Record<string, Nilai>>,
  blok: PetaBlok,
  ubah: readonly { readonly id: string; readonly staf: Readonly<Record<string, Nilai>> }[],
): void => {
  const read = buku.bacaKolom(INOVASI, ['id']);
  if (!read.ok) return;
  const at = read.value.letak.get('id') as number;
  const now = new Map<string, number>();
  const idOf = new Map<number, string>();
  for (const [i, cells] of read.value.rows.entries()) {
    const id = String(cells[at] ?? '');
    now.set(id, read.value.barisPertama + i);
    idOf.set(read.value.barisPertama + i, id);
  }
  const moved = [...where].filter(([id, baris]) => now.get(id) !== baris);
  if (moved.length === 0) return;
  const right = new Map<number, Record<string, Nilai>>();
  for (const [id, baris] of where) {
    const place = now.get(id);
    if (place !== undefined) right.set(place, written.get(baris) as Record<string, Nilai>);
  }
  for (const baris of written.keys()) {
    const id = idOf.get(baris) ?? '';
    const before = blok.byId.get(id)?.[0];
    if (before && !where.has(id)) right.set(baris, before.nilai);
  }
  writeBlock(buku, BLOK_KEYS, right, (baris) => blok.byId.get(idOf.get(baris) ?? '')?.[0]?.nilai);
  for (const u of ubah) {
    const hit = idOf.get(where.get(u.id) as number) ?? '';
    const place = now.get(u.id);
    for (const [key, v] of Object.entries(u.staf)) {
      const column = snapshot.lembar.letak.get(key) ?? -1;
      if (!where.has(hit)) buku.isi(INOVASI, key, [where.get(u.id) as number], snapshot.cells(hit)[column] ?? '');
      if (place !== undefined) buku.isi(INOVASI, key, [place], cellOf(key, v));
    }
  }
  buku.bilas();
};

