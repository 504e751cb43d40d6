import type { Lembar } from '../domain/baca/baca-baris.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';
import { pembuatSidik, sidikStaf } from './muat.ts';
import type { Daftar, Potret, Ubah } from './permintaan.ts';
import { sidikTerdaftar } from './sidik-terdaftar.ts';
import { BLOK_KEYS, cellOf, SISTEM_KEYS, writeBlock } from './tulis-blok.ts';
import type { Tertulis } from './tulis-ubahan.ts';

/**
 * A person may have sorted or inserted rows between our read and our write; a lock does not stop hands. The ids tell:
 * where a row moved, its block goes to the right place, and the row that was hit gets back what the snapshot saw in it.
 */
export const luruskan = (buku: Buku, snapshot: Potret, tertulis: Tertulis, ubah: readonly Ubah[]): void => {
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
  if ([...tertulis.baris].every(([id, baris]) => now.get(id) === baris)) return;
  const right = new Map<number, Readonly<Record<string, Nilai>>>();
  for (const [id, baris] of tertulis.baris) {
    const place = now.get(id);
    const blok = tertulis.blok.get(baris);
    if (place !== undefined && blok) right.set(place, blok);
  }
  const rows = [...tertulis.blok.keys()];
  for (let baris = Math.min(...rows); baris <= Math.max(...rows); baris++) {
    const id = idOf.get(baris) ?? '';
    const before = snapshot.entri(id);
    if (before && !tertulis.baris.has(id)) right.set(baris, before.e);
  }
  writeBlock(buku, BLOK_KEYS, right, (baris) => snapshot.entri(idOf.get(baris) ?? '')?.e);
  for (const u of ubah) {
    const wrong = tertulis.baris.get(u.id) as number;
    const place = now.get(u.id);
    const hit = idOf.get(wrong) ?? '';
    if (place === wrong) continue;
    for (const [key, v] of Object.entries(u.staf)) {
      const column = snapshot.lembar.letak.get(key) ?? -1;
      const before = snapshot.entri(hit);
      if (before && !tertulis.baris.has(hit)) buku.isi(INOVASI, key, [wrong], before.cells[column] ?? '');
      if (place !== undefined) buku.isi(INOVASI, key, [place], cellOf(key, v));
    }
  }
  buku.bilas();
};

/** The same for rows that just got their ids: an id that fell on another row goes back to the row whose cells were registered. */
export const luruskanDaftar = (buku: Buku, lembar: Lembar, daftar: readonly Daftar[]): void => {
  const sidik = pembuatSidik(lembar);
  const same = (cells: readonly Cell[], d: Daftar): boolean => sidikStaf(sidik(cells)) === sidikStaf(d.sidik);
  const rows = buku.bacaRentang(
    INOVASI,
    daftar.map((d) => d.baris),
  );
  const wrong = daftar.filter((d) => !same(rows.get(d.baris) ?? [], d));
  if (wrong.length === 0) return;
  const whole = buku.baca(INOVASI);
  if (!whole.ok) return;
  const taken = new Set(daftar.filter((d) => !wrong.includes(d)).map((d) => d.baris));
  const right = new Map<number, Readonly<Record<string, Nilai>>>(wrong.map((d) => [d.baris, {}]));
  for (const d of wrong) {
    const i = whole.value.rows.findIndex((cells, n) => !taken.has(whole.value.barisPertama + n) && same(cells, d));
    if (i >= 0)
      right.set(whole.value.barisPertama + i, {
        ...d.sistem,
        id: d.id,
        sidik: sidikTerdaftar(whole.value, whole.value.rows[i] ?? [], d),
      });
  }
  for (const [baris, v] of right)
    buku.tulis(INOVASI, baris, SISTEM_KEYS, [SISTEM_KEYS.map((key) => cellOf(key, v[key] ?? ''))]);
  buku.bilas();
};
