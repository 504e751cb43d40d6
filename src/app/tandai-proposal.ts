import type { Lembar } from '../domain/baca/baca-baris.ts';
import { bacaPilihan } from '../domain/baca/baca-pilihan.ts';
import { keSel } from '../domain/baca/ke-sel.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Peristiwa } from '../domain/riwayat/peristiwa.ts';
import { PROGRAM } from '../domain/tab/bukti.ts';
import { PROPOSAL } from '../domain/tab/lomba.ts';
import type { Column, Nilai } from '../domain/tab/tab.ts';
import { type Cell, foldName, isBlank } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';
import { tolakTahunDitutup } from './tahun-ditutup.ts';
import { type RencanaBaris, tulisSampaiTetap } from './tulis-sampai-tetap.ts';

/** The text of one section as a request puts it: found by entry, programme, year and section, because people sort. */
export type BarisProposal = {
  readonly id: string;
  readonly program: string;
  readonly tahun: string;
  readonly bagian: string;
  readonly isi: string;
  readonly kata: number;
};

/** The same with the text that the writer saw there. */
export type ProposalDilihat = BarisProposal & { readonly lihat: string };

/** The key under which an event keeps its rows. */
export const KUNCI_PROPOSAL = '+proposal';

const COLUMN = new Map<string, Column>(PROPOSAL.columns.map((c) => [c.key, c]));

const DITULIS = ['isi', 'kata', 'permintaan'] as const;

const TETAP = ['id', 'program', 'tahun', 'bagian'] as const;

const sel = (key: string, v: Nilai): Cell => keSel(COLUMN.get(key) as Column, v);

/** A programme may stand there by its label or its code. */
const kunciDari = (id: Cell, program: Cell, tahun: Cell, bagian: Cell): string =>
  [id, bacaPilihan(PROGRAM, String(program))?.code ?? program, tahun, bagian].map((c) => foldName(String(c))).join('|');

const kunci = (r: BarisProposal): string => kunciDari(r.id, r.program, r.tahun, r.bagian);

type Terletak = { readonly baris: number; readonly isi: string; readonly permintaan: string };

/** Which row holds which section; the first where several do. */
const menurutKunci = ({ letak, rows, barisPertama }: Lembar): ReadonlyMap<string, Terletak> => {
  const out = new Map<string, Terletak>();
  for (const [i, cells] of rows.entries()) {
    const at = (key: string): Cell => cells[letak.get(key) ?? -1] ?? '';
    const key = kunciDari(at('id'), at('program'), at('tahun'), at('bagian'));
    const isi = isBlank(at('isi')) ? '' : String(at('isi'));
    if (!out.has(key)) out.set(key, { baris: barisPertama + i, isi, permintaan: String(at('permintaan')) });
  }
  return out;
};

/**
 * How tab Proposal Lomba stands under the lock, or why sections may not be written there: their year was closed, or one no longer
 * holds the text that its writer saw. A read of each of the two tabs.
 */
export const bacaSiapDitulis = (buku: Buku, rows: readonly ProposalDilihat[]): Result<Lembar, Masalah> => {
  const tutup = tolakTahunDitutup(buku, rows[0]?.tahun ?? '');
  if (tutup) return fail([tutup]);
  const read = buku.baca(PROPOSAL);
  if (!read.ok) return read;
  const ada = menurutKunci(read.value);
  return rows.every((r) => (ada.get(kunci(r))?.isi ?? '') === r.lihat) ? read : fail([masalah('REGISTER_BERGERAK')]);
};

/** What this request wrote already is left. */
const rencana = (lembar: Lembar, permintaan: string, rows: readonly BarisProposal[]): RencanaBaris => {
  const ada = menurutKunci(lembar);
  const next = new Map<number, readonly Cell[]>();
  const add: Record<string, Cell>[] = [];
  for (const r of rows) {
    const row = ada.get(kunci(r));
    const isi = sel('isi', r.isi);
    if (!row)
      add.push({
        ...{ id: r.id, program: sel('program', r.program), tahun: r.tahun, bagian: sel('bagian', r.bagian) },
        ...{ isi, kata: r.kata, permintaan },
      });
    else if (row.permintaan !== permintaan) next.set(row.baris, [isi, r.kata, permintaan]);
  }
  return { next, add };
};

/**
 * Writes sections of one request: into their row, or below the last. `dibaca` is how the tab stood under the lock. Tells whether
 * everything was read back, so that no flush is owed.
 */
export const tandaiProposal = (
  buku: Buku,
  permintaan: string,
  rows: readonly BarisProposal[],
  dibaca?: Lembar,
): boolean =>
  rows.length > 0 &&
  tulisSampaiTetap(
    buku,
    { tab: PROPOSAL, keys: DITULIS, tetap: TETAP, rencana: (lembar) => rencana(lembar, permintaan, rows) },
    dibaca,
  );

/** Writes what some events put on tab Proposal Lomba, where it is not there yet. */
export const lengkapiProposal = (buku: Buku, events: readonly Peristiwa[]): void => {
  tandaiProposal(
    buku,
    events[0]?.permintaan ?? '',
    events.flatMap((p) => (p.perubahan[KUNCI_PROPOSAL] as readonly BarisProposal[] | undefined) ?? []),
  );
};
