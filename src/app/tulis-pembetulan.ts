import { tulisPertanyaan } from '../domain/alur/ketetapan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Json } from '../domain/riwayat/kanonik.ts';
import type { Perubahan } from '../domain/riwayat/peristiwa.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import { catat } from './catat.ts';
import { type JejakEntri, jejakEntri } from './jejak-entri.ts';
import type { Kantor } from './kantor.ts';
import type { Entri } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari, type Ubah } from './permintaan.ts';
import type { PotretKantor } from './potret.ts';
import { waktuBerjalan } from './waktu-berjalan.ts';

/** What one cell is to hold: `dari` is what it must still hold, `nilai` how `ke` reads, as the history tells it. */
export type SelBetul = { readonly key: string; readonly dari: Cell; readonly ke: Cell; readonly nilai: Nilai };

export type EntriBetul = { readonly id: string; readonly sel: readonly SelBetul[] };

export type HasilPembetulan = {
  /** Cells that were changed, and the entries they belong to. */
  readonly sel: number;
  readonly inovasi: number;
  readonly dilewati: readonly { readonly id: string; readonly pesan: string }[];
  /** Entries that the run had no time for; the same request goes on with them. */
  readonly sisa: number;
};

/** Entries a request: what is locked stays locked for a moment only, and a batch that is stopped has lost one request. */
const SEKALI = 50;

/** Seconds after which no further request is begun: an execution may last 360. */
const BATAS_DETIK = 240;

type Siap = { readonly entri: Entri; readonly jejak: JejakEntri; readonly sel: readonly SelBetul[] };

/** What tells a batch, whatever number of requests it took. */
export type Kelompok = {
  readonly kejadian: 'PEMBETULAN' | 'BATAL_PEMBETULAN';
  readonly permintaan: string;
  /** What the event keeps beside before and after. */
  readonly catatan: (sel: readonly SelBetul[]) => Perubahan;
};

/** Somebody acted since the row was read, or typed its status: the entry is left alone. */
const isBergerak = ({ e }: Entri, jejak: JejakEntri): boolean =>
  jejak.versiTercatat > (e.versi ?? 0) || jejak.statusTercatat !== e.status;

const tulisSatu = (
  kantor: Kantor,
  potret: PotretKantor,
  kelompok: Kelompok,
  permintaan: string,
  rows: readonly Siap[],
): Result<{ readonly tercatat: boolean }, Masalah> => {
  const event = peristiwaBaru(kantor, permintaan);
  const same = { kelompok: kelompok.permintaan };
  const ubah: Ubah[] = [];
  const peristiwa = rows.flatMap(({ entri, jejak, sel }) => {
    const { e } = entri;
    const versi = e.versi ?? 0;
    const pos = { id: e.id, dari: e.status, ke: e.status, ...same };
    const tanya = tulisPertanyaan(jejak.pertanyaan);
    const sistem = { versi: versi + 1, ...(tanya === e.dipertanyakan ? {} : { dipertanyakan: tanya }) };
    ubah.push({
      id: e.id,
      lihat: { versi, sidik: entri.sidik },
      sistem,
      staf: Object.fromEntries(sel.map((s) => [s.key, typeof s.ke === 'boolean' ? String(s.ke) : s.ke])),
    });
    const perubahan: Perubahan = {
      versi: [versi, versi + 1],
      ...(tanya === e.dipertanyakan ? {} : { dipertanyakan: [e.dipertanyakan, tanya] as const }),
      // The cell itself, not how it read before: a date typed as text reads the same, and was not the same.
      ...Object.fromEntries(sel.map((s) => [s.key, [String(s.dari), s.nilai] as const])),
      ...kelompok.catatan(sel),
    };
    return [
      ...(Object.keys(jejak.edits).length > 0
        ? [event({ ...pos, tindakan: 'SUNTING', versi, perubahan: jejak.edits })]
        : []),
      event({ ...pos, tindakan: kelompok.kejadian, versi: versi + 1, perubahan }),
    ];
  });
  return catat(kantor, potretDari(potret.register), { permintaan, peristiwa, ubah });
};

/** Cells as the history keeps them beside before and after. */
export const selTercatat = (sel: readonly SelBetul[]): { readonly [key: string]: Json } =>
  Object.fromEntries(sel.map((s) => [s.key, [s.dari, s.ke] as Json]));

/**
 * Writes mended cells, fifty entries a request, each entry one event with before and after. A cell that holds something
 * else by now is left alone, and so is an entry that moved on meanwhile; both are told. What staff typed since the last
 * event is recorded with it, as their own work.
 */
export const tulisPembetulan = (
  kantor: Kantor,
  potret: PotretKantor,
  kelompok: Kelompok,
  minta: readonly EntriBetul[],
): Result<HasilPembetulan, Masalah> => {
  const berjalan = waktuBerjalan(kantor);
  const dilewati: { id: string; pesan: string }[] = [];
  const lewati = (id: string, { pesan }: Masalah): void => void dilewati.push({ id, pesan });
  const ada = minta.flatMap((m) => {
    const [entri, lain] = potret.register.byId.get(m.id) ?? [];
    if (!entri || lain) {
      lewati(m.id, masalah('SUDAH_BERUBAH', { beda: lain ? 'ID-nya dipakai beberapa baris' : 'barisnya tidak ada' }));
      return [];
    }
    const sel = m.sel.filter((s) => entri.cells[potret.register.lembar.letak.get(s.key) ?? -1] === s.dari);
    if (sel.length < m.sel.length) lewati(m.id, masalah('SEL_BERUBAH', { jumlah: m.sel.length - sel.length }));
    return sel.length > 0 ? [{ entri, sel }] : [];
  });
  const jejak = jejakEntri(
    kantor.buku,
    ada.map((a) => a.entri),
  );
  const siap = ada.flatMap(({ entri, sel }): Siap[] => {
    const past = jejak.get(entri.e.id) as JejakEntri;
    if (!isBergerak(entri, past)) return [{ entri, jejak: past, sel }];
    lewati(entri.e.id, masalah('SUDAH_BERUBAH', { beda: 'status atau versinya' }));
    return [];
  });
  let selesai = 0;
  let sel = 0;
  for (let i = 0; i < siap.length; i += SEKALI) {
    if (i > 0 && berjalan() > BATAS_DETIK) break;
    const rows = siap.slice(i, i + SEKALI);
    const done = tulisSatu(kantor, potret, kelompok, `${kelompok.permintaan}/${i / SEKALI + 1}`, rows);
    if (!done.ok && selesai === 0) return done;
    if (!done.ok) break;
    selesai += rows.length;
    sel += done.value.tercatat ? rows.reduce((n, r) => n + r.sel.length, 0) : 0;
  }
  return ok({ sel, inovasi: selesai, dilewati, sisa: siap.length - selesai });
};
