import { type Lembar, pembacaBaris } from '../domain/baca/baca-baris.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { INOVASI, type Inovasi } from '../domain/tab/inovasi.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';
import { type Entri, pembuatSidik } from './muat.ts';
import type { Daftar, Potret, Ubah } from './permintaan.ts';

/** Rows of the register as they stand now, between the first and the last that a request touches. */
export type Tempat = {
  readonly byBaris: ReadonlyMap<number, Entri>;
  /** The row of an entry; absent when it is gone, null when it stands on more than one. */
  readonly baris: (id: string) => number | null | undefined;
};

const bacaEntri = (lembar: Lembar, rows: ReadonlyMap<number, readonly Cell[]>): Map<number, Entri> => {
  const read = pembacaBaris(lembar);
  const sidik = pembuatSidik(lembar);
  const out = new Map<number, Entri>();
  for (const [baris, cells] of rows)
    out.set(baris, { baris, e: read(cells, baris).nilai as unknown as Inovasi, cells, sidik: sidik(cells) });
  return out;
};

/**
 * Where the entries stand now. They are looked for where the snapshot saw them, in one read; only when somebody has moved
 * rows since are all ids read.
 */
export const tempatEntri = (buku: Buku, snapshot: Potret, ubah: readonly Ubah[], daftar: readonly Daftar[]): Tempat => {
  const expected = new Map(ubah.map((u) => [u.id, snapshot.entri(u.id)?.baris ?? 0]));
  const typed = daftar.map((d) => d.baris);
  const rows = bacaEntri(snapshot.lembar, buku.bacaRentang(INOVASI, [...expected.values(), ...typed]));
  if ([...expected].every(([id, baris]) => rows.get(baris)?.e.id === id)) {
    return { byBaris: rows, baris: (id) => expected.get(id) };
  }
  const ids = buku.bacaKolom(INOVASI, ['id']);
  const place = new Map<string, number | null>();
  if (ids.ok) {
    const at = ids.value.letak.get('id') as number;
    for (const [i, cells] of ids.value.rows.entries()) {
      const id = String(cells[at] ?? '');
      place.set(id, place.has(id) ? null : ids.value.barisPertama + i);
    }
  }
  const found = ubah.flatMap((u) => place.get(u.id) ?? []);
  return {
    byBaris: bacaEntri(snapshot.lembar, buku.bacaRentang(INOVASI, [...found, ...typed])),
    baris: (id) => place.get(id),
  };
};

const beda = (before: readonly Cell[], now: readonly Cell[], lembar: Lembar): string => {
  const names = INOVASI.columns.filter((c) => {
    const at = lembar.letak.get(c.key);
    return c.editor === 'staf' && at !== undefined && String(before[at] ?? '') !== String(now[at] ?? '');
  });
  return (
    names
      .map((c) => c.heading)
      .slice(0, 5)
      .join(', ') || 'isian'
  );
};

/** Why a request may not be written on the rows as they are now; empty when it may. */
export const ditolak = (
  snapshot: Potret,
  tempat: Tempat,
  ubah: readonly Ubah[],
  daftar: readonly Daftar[],
): Masalah[] => {
  const out: Masalah[] = [];
  for (const u of ubah) {
    const baris = tempat.baris(u.id);
    const now = baris ? tempat.byBaris.get(baris) : undefined;
    if (baris === null) out.push(masalah('ID_GANDA', { id: u.id }));
    else if (!now) out.push(masalah('ID_TIDAK_ADA', { id: u.id }));
    else if ((now.e.versi ?? 0) !== u.lihat.versi)
      out.push(masalah('SUDAH_BERUBAH', { beda: `versi ${now.e.versi}, yang Anda lihat versi ${u.lihat.versi}` }));
    else if (now.sidik !== u.lihat.sidik)
      out.push(masalah('SUDAH_BERUBAH', { beda: beda(snapshot.entri(u.id)?.cells ?? [], now.cells, snapshot.lembar) }));
  }
  for (const d of daftar) {
    const now = tempat.byBaris.get(d.baris);
    if (now?.e.id !== '' || now.sidik !== d.sidik) out.push(masalah('SUDAH_BERUBAH', { beda: `baris ${d.baris}` }));
  }
  return out;
};
