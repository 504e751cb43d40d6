import type { Lembar } from '../domain/baca/baca-baris.ts';
import { keSel } from '../domain/baca/ke-sel.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { INOVASI, KOLOM_SISTEM } from '../domain/tab/inovasi.ts';
import type { Column, Nilai } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import { catat, selesaikan } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { luruskanSel } from './luruskan.ts';
import { muatPengaturan } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { peristiwaEntri } from './riwayat-entri.ts';
import { tolakPencatat } from './siapa.ts';
import { cariTertukar, entriBerubah, keadaanTercatat, sidikTercatat } from './susunan-tertukar.ts';

export type HasilPulih = {
  readonly kolom: readonly string[];
  readonly baris: number;
  /** The register goes on from an older version of the file. */
  readonly dilanjutkan: boolean;
};

const SISTEM: readonly Column[] = KOLOM_SISTEM.filter((c) => c.key !== 'id' && c.key !== 'sidik');

type Isi = { readonly column: Column; readonly cells: ReadonlyMap<number, Cell> };

/** What has to be put where: sheared columns, and the add-on's own cells of rows whose status somebody typed. */
const yangDipulihkan = (
  kantor: Kantor,
  lembar: Lembar,
): { readonly isi: readonly Isi[]; readonly kolom: readonly string[]; readonly baris: number } => {
  const berubah = entriBerubah(lembar);
  const events = peristiwaEntri(
    kantor.buku,
    berubah.map((b) => b.e.id),
  );
  const states = keadaanTercatat(berubah, events).filter((s) => events.has(s.entri.e.id));
  const { kolom, rows } = cariTertukar(kantor.buku, lembar, states);
  const put = new Map<Column, Map<number, Cell>>();
  const set = (column: Column, baris: number, v: Nilai): void => {
    const cells = put.get(column) ?? new Map<number, Cell>();
    put.set(column, cells.set(baris, keSel(column, v)));
  };
  for (const { column, baris } of kolom) for (const b of baris) set(column, b.baris, b.tercatat);
  const inti = states.filter((s) => s.entri.inti);
  const diketik = new Set<Column>();
  for (const s of inti) {
    for (const column of SISTEM) {
      const before = s.before[column.key] ?? '';
      if ((s.now[column.key] ?? '') === before || put.get(column)?.has(s.entri.baris)) continue;
      set(column, s.entri.baris, before);
      if (column.key === 'status') diketik.add(column);
    }
  }
  const sidik = KOLOM_SISTEM.find((c) => c.key === 'sidik') as Column;
  for (const s of inti) set(sidik, s.entri.baris, sidikTercatat(lembar, s, keSel));
  return {
    isi: [...put].map(([column, cells]) => ({ column, cells })),
    kolom: [...new Set([...kolom.map((k) => k.column), ...diketik])].map((c) => c.heading),
    baris: Math.max(rows, inti.length),
  };
};

/** Consecutive rows, so that a cell between them that nobody has to mend is not written at all. */
const runs = (cells: ReadonlyMap<number, Cell>): readonly (readonly [number, readonly Cell[]])[] => {
  const out: [number, Cell[]][] = [];
  for (const [baris, cell] of [...cells].sort((a, b) => a[0] - b[0])) {
    const last = out[out.length - 1];
    if (last && baris === last[0] + last[1].length) last[1].push(cell);
    else out.push([baris, [cell]]);
  }
  return out;
};

/**
 * Mends a mass accident in one act: puts the values of sheared columns back to the entries to which the history says they
 * belong, gives back a status that was typed, and goes on from an older version of the file. Other edits stay. The history
 * is what is put back, so nothing is lost by doing it twice.
 */
export const pulihkanSusunan = (kantor: Kantor): Result<HasilPulih, Masalah> => {
  const { buku } = kantor;
  const tolak = tolakPencatat(kantor, 'T39');
  if (tolak) return fail([tolak]);
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const sebab = selesaikan(kantor);
  if (sebab && sebab.kode !== 'VERSI_LAMA') return fail([sebab]);
  const read = buku.baca(INOVASI);
  if (!read.ok) return read;
  const { isi, kolom, baris } = yangDipulihkan(kantor, read.value);
  const dilanjutkan = sebab !== null;
  if (isi.length === 0 && !dilanjutkan) return ok({ kolom: [], baris: 0, dilanjutkan });
  const permintaan = kantor.permintaanBaru();
  const catatan = `Susunan dipulihkan menurut Riwayat: ${kolom.join(', ')}; ${baris} baris`;
  const done = catat(
    kantor,
    { lembar: read.value, entri: () => undefined },
    {
      permintaan,
      peristiwa:
        isi.length === 0
          ? []
          : [
              peristiwaBaru(
                kantor,
                permintaan,
              )({ tindakan: 'PULIH', id: '', dari: '', ke: '', versi: 0, catatan, perubahan: {} }),
            ],
      ...(dilanjutkan ? { lanjutkan: true } : {}),
    },
  );
  if (!done.ok) return done;
  const written = kantor.terkunci((): Result<null, Masalah> => {
    const now = buku.baca(INOVASI);
    if (!now.ok) return now;
    // People go on working while it is decided what to put back: it is decided again on what stands there now.
    const fresh = yangDipulihkan(kantor, now.value);
    for (const { column, cells } of fresh.isi)
      for (const [first, values] of runs(cells))
        buku.tulis(
          INOVASI,
          first,
          [column.key],
          values.map((v) => [v]),
        );
    // Reading the ids back sends what was written, as a flush would.
    luruskanSel(buku, now.value, new Map(fresh.isi.map(({ column, cells }) => [column.key, cells])));
    return ok(null);
  });
  if (!written) return fail([masalah('SIBUK')]);
  return written.ok ? ok({ kolom, baris, dilanjutkan }) : written;
};
