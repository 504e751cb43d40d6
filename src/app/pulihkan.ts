import { type Lembar, pembacaBaris } from '../domain/baca/baca-baris.ts';
import type { Masalah } from '../domain/pesan.ts';
import type { Result } from '../domain/result.ts';
import { keadaanDari } from '../domain/riwayat/keadaan.ts';
import { bacaPeristiwa, type Peristiwa } from '../domain/riwayat/peristiwa.ts';
import { INOVASI, KOLOM_STAF } from '../domain/tab/inovasi.ts';
import { NASKAH } from '../domain/tab/naskah.ts';
import { RIWAYAT } from '../domain/tab/riwayat.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku, Kantor } from './kantor.ts';
import { pembuatSidik } from './muat.ts';
import { perubahanTercatat } from './riwayat-entri.ts';
import { TAB_TAMBAHAN, tambahBaris, tambahLain } from './tambah-baris.ts';
import { type TandaFormat, tandaiFormat } from './tandai-format.ts';
import { type GagasanDiusulkan, tandaiGagasan } from './tandai-gagasan.ts';
import { putusanDari, tandaiKembar } from './tandai-kembar.ts';
import { type TandaNaskah, tandaiNaskah } from './tandai-naskah.ts';
import { nilaiDari, tandaiNilai } from './tandai-nilai.ts';
import { lengkapiPenilaian } from './tandai-penilaian.ts';
import { lengkapiProposal } from './tandai-proposal.ts';
import { lengkapiTahun } from './tandai-tahun.ts';
import { lengkapiUmpanBalik } from './tandai-umpan-balik.ts';
import { cellOf } from './tulis-blok.ts';

/** The end of the history: where the chain stands, the requests in it, and the events of the last one. */
export type EkorRiwayat = {
  /** The number counts the whole chain, what lies in the archive included. */
  readonly akhir: { readonly no: number; readonly segel: string };
  /** Rows of the tab below its heading: the next event comes after them. */
  readonly jumlah: number;
  readonly permintaan: ReadonlySet<string>;
  readonly terakhir: readonly Peristiwa[];
};

/** How far back a repeated request is recognised by its id; an older one is caught by `versi`. */
const EKOR = 500;

const AT_PERMINTAAN = RIWAYAT.columns.findIndex((c) => c.key === 'permintaan');
const AT_NO = RIWAYAT.columns.findIndex((c) => c.key === 'no');
const AT_SEGEL = RIWAYAT.columns.findIndex((c) => c.key === 'segel');

/** Whether a row is an event; people type below the last one now and then. */
const isKegiatan = (row: readonly string[]): boolean => /^[0-9a-f]{64}$/.test(row[AT_SEGEL] ?? '');

export const bacaEkorRiwayat = (buku: Buku): EkorRiwayat => {
  let ekor = buku.bacaEkor(RIWAYAT, EKOR);
  let rows = ekor.rows.filter(isKegiatan);
  const last = rows[rows.length - 1];
  const nama = last?.[AT_PERMINTAAN] ?? '';
  // A batch longer than the tail: its first events decide as much as its last ones.
  if (last && ekor.rows.length < ekor.jumlah && ekor.rows[0]?.[AT_PERMINTAAN] === nama) {
    ekor = buku.bacaEkor(RIWAYAT, ekor.jumlah);
    rows = ekor.rows.filter(isKegiatan);
  }
  return {
    akhir: { no: Number(last?.[AT_NO] ?? 0), segel: last?.[AT_SEGEL] ?? '' },
    jumlah: ekor.jumlah,
    permintaan: new Set(rows.map((r) => r[AT_PERMINTAAN] ?? '')),
    terakhir: rows.filter((r) => r[AT_PERMINTAAN] === nama).map(bacaPeristiwa),
  };
};

const NEW = new Set(['IMPOR', 'CATAT', 'USULKAN', 'T37']);

/** Whether the event made its entry; an import that updated one has a state from which it came. */
const isBaru = (p: Peristiwa): boolean => NEW.has(p.tindakan) && (p.tindakan !== 'IMPOR' || p.dari === '');

const STAF: ReadonlySet<string> = new Set(KOLOM_STAF.map((c) => c.key));

/**
 * Finishes the last request when it was stopped between its commit and its writes. Only the cells in its `perubahan`
 * are touched: what people typed since stays. `ids` holds at least the columns id and versi. Nothing older can be open, because every act comes through here first.
 */
export const selesaikanTerakhir = (kantor: Kantor, ekor: EkorRiwayat, ids: Result<Lembar, Masalah>): boolean => {
  const { buku } = kantor;
  const naskah = lengkapiNaskah(kantor, ekor.terakhir);
  tandaiGagasan(
    buku,
    ekor.terakhir.flatMap((p) => (p.perubahan['+gagasan'] as GagasanDiusulkan | undefined) ?? []),
  );
  tandaiNaskah(
    buku,
    ekor.terakhir.flatMap((p) => (p.perubahan['+tanda'] as readonly TandaNaskah[] | undefined) ?? []),
  );
  tandaiFormat(
    kantor,
    ekor.terakhir.flatMap((p) => (p.perubahan['+format'] as readonly TandaFormat[] | undefined) ?? []),
  );
  tandaiKembar(buku, putusanDari(ekor.terakhir));
  lengkapiPenilaian(buku, ekor.terakhir);
  tandaiNilai(buku, nilaiDari(ekor.terakhir));
  lengkapiTahun(buku, ekor.terakhir);
  lengkapiProposal(buku, ekor.terakhir);
  lengkapiUmpanBalik(buku, ekor.terakhir);
  const events = ekor.terakhir.filter((p) => p.id !== '' && p.versi > 0);
  if (events.length === 0 || !ids.ok) return naskah;
  const atId = ids.value.letak.get('id') as number;
  const atVersi = ids.value.letak.get('versi') as number;
  const known = new Map<string, { baris: number; versi: number }>();
  for (const [i, cells] of ids.value.rows.entries())
    known.set(String(cells[atId] ?? ''), { baris: ids.value.barisPertama + i, versi: Number(cells[atVersi] || 0) });
  const open = events.filter((p) => {
    const row = known.get(p.id);
    return row ? row.versi < p.versi : isBaru(p);
  });
  if (open.length === 0) return false;

  const whole = buku.baca(INOVASI);
  if (!whole.ok) return false;
  const lembar = whole.value;
  const sidik = pembuatSidik(lembar);
  const add: Record<string, Nilai>[] = [];
  const read = pembacaBaris(lembar);
  const recorded = perubahanTercatat(
    buku,
    open.map((p) => p.id),
  );
  const typed = barisKetikan(
    lembar,
    open.filter((p) => !known.has(p.id)),
  );
  for (const p of open) {
    const values: Record<string, Nilai> = { ...keadaanDari([p.perubahan]), id: p.id };
    const baris = known.get(p.id)?.baris ?? typed.get(p.id);
    if (baris === undefined) {
      add.push(values);
      continue;
    }
    const cells = [...(lembar.rows[baris - lembar.barisPertama] ?? [])];
    const now = read(cells, baris).nilai;
    // What somebody typed since the commit stays, and the fingerprint of the recorded cells tells that it was typed.
    const state: Record<string, Nilai> = { ...keadaanDari(recorded.get(p.id) ?? []), id: p.id };
    for (const key of ['id', 'status', ...STAF]) {
      const at = lembar.letak.get(key);
      if (at !== undefined && (now[key] ?? '') !== (state[key] ?? '')) cells[at] = cellOf(key, state[key] ?? '');
    }
    for (const [key, v] of Object.entries(values)) {
      // Staff cells that somebody typed are theirs: only what an act itself put into them is written again.
      if (!lembar.letak.has(key) || (STAF.has(key) && (typed.has(p.id) || p.tindakan === 'SUNTING'))) continue;
      buku.isi(INOVASI, key, [baris], cellOf(key, v));
      // The same value in another form, as a mending leaves it, is another fingerprint.
      cells[lembar.letak.get(key) as number] = cellOf(key, v);
    }
    buku.isi(INOVASI, 'sidik', [baris], sidik(cells));
  }
  if (add.length > 0) tambahBaris(buku, lembar, add);
  lengkapiTambahan(kantor, open);
  buku.bilas();
  return true;
};

/**
 * Typed rows that were being registered, by the id that their event gave: they have no id yet, and hold what the event
 * recorded, or at least its name where somebody went on typing.
 */
const barisKetikan = (lembar: Lembar, events: readonly Peristiwa[]): ReadonlyMap<string, number> => {
  const out = new Map<string, number>();
  if (events.length === 0) return out;
  const read = pembacaBaris(lembar);
  const free = new Map(
    lembar.rows
      .map((cells, i) => [lembar.barisPertama + i, read(cells, 0).nilai] as const)
      .filter(([, now]) => now['id'] === ''),
  );
  const same = (keys: readonly string[]): void => {
    for (const p of events) {
      if (p.tindakan !== 'CATAT' || out.has(p.id)) continue;
      const values = keadaanDari([p.perubahan]);
      const found = [...free].find(([, now]) => keys.every((key) => (now[key] ?? '') === (values[key] ?? '')));
      if (!found) continue;
      out.set(p.id, found[0]);
      free.delete(found[0]);
    }
  };
  same([...STAF]);
  same(['nama_inovasi']);
  return out;
};

/** The row of a document whose link was recorded and not yet listed. */
const lengkapiNaskah = (kantor: Kantor, events: readonly Peristiwa[]): boolean => {
  const rows = events.flatMap((p) =>
    p.tindakan === 'NASKAH_DIBUAT' ? [p.perubahan['+naskah'] as Readonly<Record<string, Cell>>] : [],
  );
  if (rows.length === 0) return false;
  const read = kantor.buku.bacaKolom(NASKAH, ['permintaan']);
  if (!read.ok) return false;
  const have = new Set(read.value.rows.map((cells) => String(cells[0] ?? '')));
  const missing = rows.filter((r) => !have.has(String(r['permintaan'])));
  if (missing.length === 0) return false;
  kantor.buku.tambah(NASKAH, missing);
  kantor.buku.bilas();
  return true;
};

/** Rows that the events gave to other tabs and that are not there yet. */
const lengkapiTambahan = (kantor: Kantor, open: readonly Peristiwa[]): void => {
  for (const [key, tab] of Object.entries(TAB_TAMBAHAN)) {
    const rows = open.flatMap((p) => {
      const row = (p.perubahan[`+${key}`] as readonly Record<string, Nilai>[] | undefined)?.[0];
      return row ? [{ row, permintaan: p.permintaan }] : [];
    });
    if (rows.length === 0) continue;
    const read = kantor.buku.bacaKolom(tab, ['id', 'permintaan']);
    if (!read.ok) continue;
    const { letak, rows: have } = read.value;
    const known = new Set(
      have.map((cells) => `${cells[letak.get('id') as number]}|${cells[letak.get('permintaan') as number]}`),
    );
    for (const { row, permintaan } of rows)
      if (!known.has(`${row['id']}|${permintaan}`)) tambahLain(kantor.buku, permintaan, [{ [key]: row }]);
  }
};
