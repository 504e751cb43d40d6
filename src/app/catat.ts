import type { Lembar } from '../domain/baca/baca-baris.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { type Peristiwa, rantai } from '../domain/riwayat/peristiwa.ts';
import { sidikDari } from '../domain/riwayat/sidik.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { NASKAH } from '../domain/tab/naskah.ts';
import { RIWAYAT } from '../domain/tab/riwayat.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Kantor } from './kantor.ts';
import { luruskan } from './luruskan.ts';
import { letakStaf } from './muat.ts';
import { type EkorRiwayat, bacaEkorRiwayat, selesaikanTerakhir } from './pulihkan.ts';
import { tambahBaris, tambahPenilaian } from './tambah-baris.ts';
import { BLOK_KEYS, type Blok, type PetaBlok, SISTEM_KEYS, bacaBlok, cellOf, writeBlock } from './tulis-blok.ts';

/** One entry that a request changes: what the caller saw, and the values by key. */
export type Ubah = {
  readonly id: string;
  readonly lihat: { readonly versi: number; readonly sidik: string };
  /** Values of the add-on's own columns. */
  readonly sistem: Readonly<Record<string, Nilai>>;
  /** Values that the act puts into staff cells; the same for all entries of a request. */
  readonly staf: Readonly<Record<string, Nilai>>;
};

/** A row that exists but has no id yet; `sidik` is what the caller saw. */
export type Daftar = { readonly id: string; readonly baris: number; readonly sidik: string; readonly sistem: Readonly<Record<string, Nilai>> };

/** What requirements were judged on: places of the columns, and the cells that an entry had. */
export type Potret = {
  readonly lembar: Lembar;
  readonly cells: (id: string) => readonly Cell[];
  /** Events in the history when the register was read; needed by requests that add entries. */
  readonly riwayat?: number;
};

/** Everything one request writes: its events first, then what follows from them. */
export type Catatan = {
  readonly permintaan: string;
  readonly peristiwa: readonly Peristiwa[];
  readonly ubah?: readonly Ubah[];
  readonly daftar?: readonly Daftar[];
  /** New rows of the register by key. */
  readonly baru?: readonly Readonly<Record<string, Nilai>>[];
  /** A row for tab Naskah. */
  readonly naskah?: Readonly<Record<string, Cell>>;
  /** Rows for tab Penilaian. */
  readonly rapat?: readonly Readonly<Record<string, string>>[];
};

/** `tercatat` false: this request had been written before, and nothing was done now. */
export type HasilCatat = { readonly tercatat: boolean };

const beda = (before: readonly Cell[], now: readonly Cell[], lembar: Lembar): string => {
  const names = INOVASI.columns.filter((c) => {
    const at = lembar.letak.get(c.key);
    return c.editor === 'staf' && at !== undefined && String(before[at] ?? '') !== String(now[at] ?? '');
  });
  return names.map((c) => c.heading).slice(0, 5).join(', ');
};

/**
 * Writes one request. The event is the commit: the events are appended and flushed before a single cell of the register
 * changes, so a run that is stopped either did nothing or is finished by the next act. `snapshot` is what requirements
 * were judged on; entries that changed since are refused with the difference.
 */
export const catat = (kantor: Kantor, snapshot: Potret, c: Catatan): Result<HasilCatat, Masalah> => {
  const done = kantor.terkunci(() => tulisTerkunci(kantor, snapshot, c));
  return done ?? fail([masalah('SIBUK')]);
};

const tulisTerkunci = (kantor: Kantor, snapshot: Potret, c: Catatan): Result<HasilCatat, Masalah> => {
  const { buku } = kantor;
  const ekor = bacaEkorRiwayat(buku);
  if (ekor.permintaan.has(c.permintaan)) {
    selesaikanTerakhir(kantor, ekor);
    return ok({ tercatat: false });
  }
  const diselesaikan = selesaikanTerakhir(kantor, ekor);

  // New ids and the search for doubles were made on the snapshot: if anybody wrote since, they have to be made again.
  if (snapshot.riwayat !== undefined && (diselesaikan || snapshot.riwayat !== ekor.akhir.no)) return fail([masalah('REGISTER_BERGERAK')]);

  const ubah = c.ubah ?? [];
  const daftar = c.daftar ?? [];
  let blok: PetaBlok = { byId: new Map(), byBaris: new Map() };
  if (ubah.length > 0 || daftar.length > 0) {
    const read = buku.bacaKolom(INOVASI, SISTEM_KEYS);
    if (!read.ok) return read;
    blok = bacaBlok(read.value);
    const refused = ditolak(kantor, snapshot, blok, ubah, daftar);
    if (refused.length > 0) return fail(refused);
  }

  tambahPeristiwa(kantor, ekor, c.peristiwa);

  if (c.baru && c.baru.length > 0) tambahBaris(buku, snapshot.lembar, c.baru);
  if (c.naskah) buku.tambah(NASKAH, [c.naskah]);
  if (c.rapat && c.rapat.length > 0) {
    tambahPenilaian(buku, c.rapat.map((r) => ({ ...r, permintaan: c.permintaan })));
  }
  if (ubah.length > 0 || daftar.length > 0) tulisUbahan(kantor, snapshot, blok, ubah, daftar);
  buku.bilas();
  return ok({ tercatat: true });
};

const tambahPeristiwa = (kantor: Kantor, ekor: EkorRiwayat, peristiwa: readonly Peristiwa[]): void => {
  const chain = rantai(peristiwa, ekor.akhir);
  kantor.buku.tambahTeks(RIWAYAT, chain.rows);
  kantor.buku.bilas();
  kantor.ingatan.simpanSegel({ jumlah: chain.no, kepala: chain.segel });
};

const ditolak = (
  kantor: Kantor,
  snapshot: Potret,
  blok: PetaBlok,
  ubah: readonly Ubah[],
  daftar: readonly Daftar[],
): Masalah[] => {
  const out: Masalah[] = [];
  const staf = letakStaf(snapshot.lembar);
  const rows = ubah.flatMap((u) => (blok.byId.get(u.id) ?? []).map((b) => b.baris)).concat(daftar.map((d) => d.baris));
  const now = kantor.buku.bacaBaris(INOVASI, rows);
  for (const u of ubah) {
    const found = blok.byId.get(u.id) ?? [];
    const [b, second] = found;
    if (!b) out.push(masalah('ID_TIDAK_ADA', { id: u.id }));
    else if (second) out.push(masalah('ID_GANDA', { id: u.id }));
    else {
      const cells = now.get(b.baris) ?? [];
      const versi = Number(b.nilai['versi'] ?? 0);
      if (versi !== u.lihat.versi) out.push(masalah('SUDAH_BERUBAH', { beda: `versi ${versi}, yang Anda lihat versi ${u.lihat.versi}` }));
      else if (sidikDari(cells, staf) !== u.lihat.sidik) out.push(masalah('SUDAH_BERUBAH', { beda: beda(snapshot.cells(u.id), cells, snapshot.lembar) || 'isian' }));
    }
  }
  for (const d of daftar) {
    const id = blok.byBaris.get(d.baris)?.nilai['id'];
    const changed = sidikDari(now.get(d.baris) ?? [], staf) !== d.sidik;
    if ((id !== '' && id !== undefined && id !== null) || changed) out.push(masalah('SUDAH_BERUBAH', { beda: `baris ${d.baris}` }));
  }
  return out;
};

const tulisUbahan = (
  kantor: Kantor,
  snapshot: Potret,
  blok: PetaBlok,
  ubah: readonly Ubah[],
  daftar: readonly Daftar[],
): void => {
  const { buku } = kantor;
  const staf = letakStaf(snapshot.lembar);
  const next = new Map<number, Record<string, Nilai>>();
  const where = new Map<string, number>();
  for (const u of ubah) {
    const b = blok.byId.get(u.id)?.[0] as Blok;
    const cells = [...snapshot.cells(u.id)];
    for (const [key, v] of Object.entries(u.staf)) {
      const at = snapshot.lembar.letak.get(key);
      if (at !== undefined) cells[at] = cellOf(key, v);
    }
    next.set(b.baris, { ...b.nilai, ...u.sistem, sidik: sidikDari(cells, staf) });
    where.set(u.id, b.baris);
  }
  for (const d of daftar) {
    const b = blok.byBaris.get(d.baris);
    next.set(d.baris, { ...b?.nilai, ...d.sistem, id: d.id, sidik: d.sidik });
    where.set(d.id, d.baris);
  }
  const keys = daftar.length > 0 ? SISTEM_KEYS : BLOK_KEYS;
  writeBlock(buku, keys, next, (baris) => blok.byBaris.get(baris)?.nilai);
  const fields = new Map<string, { v: Nilai; baris: number[] }>();
  for (const u of ubah) {
    for (const [key, v] of Object.entries(u.staf)) {
      const slot = `${key}\n${String(v)}`;
      const field = fields.get(slot) ?? { v, baris: [] };
      field.baris.push(where.get(u.id) as number);
      fields.set(slot, field);
    }
  }
  for (const [slot, { v, baris }] of fields) {
    const key = slot.slice(0, slot.indexOf('\n'));
    buku.isi(INOVASI, key, baris, cellOf(key, v));
  }
  buku.bilas();
  if (daftar.length === 0) luruskan(buku, snapshot, where, next, blok, ubah);
};

