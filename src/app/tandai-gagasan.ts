import { GAGASAN } from '../domain/tab/gagasan.ts';
import type { Buku } from './kantor.ts';
import { type BarisDiusulkan, kunciBaris, masihBebas, type TabDiusulkan, tandaiUsulan } from './tandai-usulan.ts';

/** An idea that became a proposal, as its event names it. */
export type GagasanDiusulkan = { readonly id: string; readonly gagasan: string; readonly perangkat_daerah: string };

const TAB: TabDiusulkan = {
  tab: GAGASAN,
  kunci: ['gagasan', 'perangkat_daerah'],
  tunggal: true,
  keadaan: { key: 'keadaan', isi: 'Sudah diusulkan' },
};

const baris = (diusulkan: readonly GagasanDiusulkan[]): readonly BarisDiusulkan[] =>
  diusulkan.map((g) => ({ id: g.id, kunci: kunciBaris([g.gagasan, g.perangkat_daerah]) }));

/** Whether every one of the ideas still waits for its proposal. */
export const gagasanBebas = (buku: Buku, diusulkan: readonly GagasanDiusulkan[]): boolean =>
  masihBebas(buku, TAB, baris(diusulkan));

/** Writes the id of its proposal beside every idea, and that it was proposed. */
export const tandaiGagasan = (buku: Buku, diusulkan: readonly GagasanDiusulkan[]): void =>
  tandaiUsulan(buku, TAB, baris(diusulkan));
