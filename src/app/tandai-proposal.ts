import { bacaPilihan } from '../domain/baca/baca-pilihan.ts';
import { keSel } from '../domain/baca/ke-sel.ts';
import type { Peristiwa } from '../domain/riwayat/peristiwa.ts';
import { PROGRAM } from '../domain/tab/bukti.ts';
import { PROPOSAL } from '../domain/tab/lomba.ts';
import type { Column, Nilai } from '../domain/tab/tab.ts';
import { type Cell, foldName, isBlank } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';

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

/** How often the tab is looked at again when a person moved its rows meanwhile. */
const KALI = 3;

const COLUMN = new Map<string, Column>(PROPOSAL.columns.map((c) => [c.key, c]));

const DITULIS = ['isi', 'kata', 'permintaan'] as const;

const sel = (key: string, v: Nilai): Cell => keSel(COLUMN.get(key) as Column, v);

type Baris = { readonly kunci: string; readonly isi: Cell; readonly kata: Cell; readonly permintaan: Cell };

type Terbaca = { readonly rows: readonly Baris[]; readonly pertama: number };

/** A programme may stand there by its label or its code. */
const kunciDari = (id: Cell, program: Cell, tahun: Cell, bagian: Cell): string =>
  [id, bacaPilihan(PROGRAM, String(program))?.code ?? program, tahun, bagian].map((c) => foldName(String(c))).join('|');

const kunci = (r: BarisProposal): string => kunciDari(r.id, r.program, r.tahun, r.bagian);

const baca = (buku: Buku): Terbaca | null => {
  const read = buku.baca(PROPOSAL);
  if (!read.ok) return null;
  const { letak, rows, barisPertama } = read.value;
  const at = (cells: readonly Cell[], key: string): Cell => cells[letak.get(key) ?? -1] ?? '';
  return {
    rows: rows.map((cells) => ({
      kunci: kunciDari(at(cells, 'id'), at(cells, 'program'), at(cells, 'tahun'), at(cells, 'bagian')),
      ...{ isi: at(cells, 'isi'), kata: at(cells, 'kata'), permintaan: at(cells, 'permintaan') },
    })),
    pertama: barisPertama,
  };
};

/** Whether every section still holds the text that its writer saw. */
export const proposalMasihSama = (buku: Buku, rows: readonly ProposalDilihat[]): boolean => {
  const read = baca(buku);
  return (
    read !== null &&
    rows.every((r) => {
      const isi = read.rows.find((x) => x.kunci === kunci(r))?.isi ?? '';
      return (isBlank(isi) ? '' : String(isi)) === r.lihat;
    })
  );
};

/**
 * Writes sections of one request: into their row, or below the last. What this request wrote already is left. Rows that a person
 * moved while it was written get back what stood in them, and it is written anew: a proposal is too long to be lost.
 */
export const tandaiProposal = (buku: Buku, permintaan: string, rows: readonly BarisProposal[]): void => {
  if (rows.length === 0) return;
  for (let kali = 0; kali < KALI; kali++) {
    const read = baca(buku);
    if (!read) return;
    const add: BarisProposal[] = [];
    const hit: { at: number; kunci: string }[] = [];
    for (const r of rows) {
      const i = read.rows.findIndex((x) => x.kunci === kunci(r));
      if (i < 0) add.push(r);
      else if (String(read.rows[i]?.permintaan ?? '') !== permintaan) {
        buku.tulis(PROPOSAL, read.pertama + i, DITULIS, [[sel('isi', r.isi), r.kata, permintaan]]);
        hit.push({ at: i, kunci: kunci(r) });
      }
    }
    if (add.length > 0)
      buku.tambah(
        PROPOSAL,
        add.map((r) => ({
          ...{ id: r.id, program: sel('program', r.program), tahun: r.tahun, bagian: sel('bagian', r.bagian) },
          ...{ isi: sel('isi', r.isi), kata: r.kata, permintaan },
        })),
      );
    if (hit.length === 0) return;
    const now = baca(buku);
    const moved = hit.filter(({ at, kunci: k }) => now?.rows[at]?.kunci !== k);
    if (!now || moved.length === 0) return;
    for (const { at } of moved) {
      const own = read.rows.find((x) => x.kunci === now.rows[at]?.kunci);
      buku.tulis(PROPOSAL, now.pertama + at, DITULIS, [[own?.isi ?? '', own?.kata ?? '', own?.permintaan ?? '']]);
    }
  }
};

/** Writes what some events put on tab Proposal Lomba, where it is not there yet. */
export const lengkapiProposal = (buku: Buku, events: readonly Peristiwa[]): void =>
  tandaiProposal(
    buku,
    events[0]?.permintaan ?? '',
    events.flatMap((p) => (p.perubahan[KUNCI_PROPOSAL] as readonly BarisProposal[] | undefined) ?? []),
  );
