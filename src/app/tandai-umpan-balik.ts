import type { Peristiwa } from '../domain/riwayat/peristiwa.ts';
import { UMPAN_BALIK } from '../domain/tab/manfaat.ts';
import type { Buku } from './kantor.ts';
import { type BarisDiusulkan, kunciBaris, masihBebas, type TabDiusulkan, tandaiUsulan } from './tandai-usulan.ts';

/** Feedback that opened a proposal, as its event names it: the proposal, and by innovation and words the row. */
export type UmpanBalikDiusulkan = { readonly usulan: string; readonly id: string; readonly isi: string };

/** The key under which an event keeps them. */
export const KUNCI_UMPAN_BALIK = '+umpan_balik';

const TAB: TabDiusulkan = { tab: UMPAN_BALIK, kunci: ['id', 'isi'], tunggal: false };

const baris = (list: readonly UmpanBalikDiusulkan[]): readonly BarisDiusulkan[] =>
  list.map((u) => ({ id: u.usulan, kunci: kunciBaris([u.id, u.isi]) }));

/** Whether every one of the rows still waits for its proposal. */
export const umpanBalikBebas = (buku: Buku, list: readonly UmpanBalikDiusulkan[]): boolean =>
  masihBebas(buku, TAB, baris(list));

/** Writes the id of its proposal beside every row; several rows may have gone into one. */
export const tandaiUmpanBalik = (buku: Buku, list: readonly UmpanBalikDiusulkan[]): void =>
  tandaiUsulan(buku, TAB, baris(list));

/** Writes what some events say of feedback, where it is not there yet. */
export const lengkapiUmpanBalik = (buku: Buku, events: readonly Peristiwa[]): void =>
  tandaiUmpanBalik(
    buku,
    events.flatMap((p) => (p.perubahan[KUNCI_UMPAN_BALIK] as readonly UmpanBalikDiusulkan[] | undefined) ?? []),
  );
