import type { BahanProgram } from '../program/bahan-program.ts';
import { kanonik } from '../riwayat/kanonik.ts';
import { sidikDari } from '../riwayat/sidik.ts';
import { KEIKUTSERTAAN } from '../tab/bukti.ts';
import { BAGIAN_PROPOSAL, PROPOSAL } from '../tab/lomba.ts';
import { KATALOG, KETENTUAN, NILAI_INDIKATOR } from '../tab/program.ts';
import type { Nilai, Tab } from '../tab/tab.ts';

/** Everything of a year that stands still once it is closed, by the name under which its rows are read. */
export const ISI_TAHUN = {
  katalog: { tab: KATALOG, sebutan: 'indikator katalog' },
  ketentuan: { tab: KETENTUAN, sebutan: 'ketentuan' },
  bagianProposal: { tab: BAGIAN_PROPOSAL, sebutan: 'bagian proposal' },
  nilai: { tab: NILAI_INDIKATOR, sebutan: 'nilai indikator' },
  keikutsertaan: { tab: KEIKUTSERTAAN, sebutan: 'keikutsertaan' },
  proposal: { tab: PROPOSAL, sebutan: 'naskah proposal' },
} as const satisfies Readonly<Record<string, { readonly tab: Tab; readonly sebutan: string }>>;

export type BagianTahun = keyof typeof ISI_TAHUN;

export const BAGIAN_TAHUN = Object.keys(ISI_TAHUN) as readonly BagianTahun[];

export type RowsTahun = Pick<BahanProgram, BagianTahun>;

type Row = { readonly tahun: string } & Readonly<Record<string, Nilai>>;

const rowsOf = (b: RowsTahun, bagian: BagianTahun, tahun: string): readonly Row[] =>
  (b[bagian] as readonly unknown[] as readonly Row[]).filter((r) => r.tahun === tahun);

/**
 * The fingerprint of a tab's rows of a year: what staff fill, in whatever order the rows stand. Blank cells do not count, so
 * that a column which a later version adds changes nothing.
 */
const sidikBagian = (b: RowsTahun, bagian: BagianTahun, tahun: string): string => {
  const keys = ISI_TAHUN[bagian].tab.columns.filter((c) => c.editor === 'staf').map((c) => c.key as string);
  const rows = rowsOf(b, bagian, tahun)
    .map((r) => Object.fromEntries(keys.flatMap((k) => ((r[k] ?? '') === '' ? [] : [[k, r[k] as Nilai] as const]))))
    .map(kanonik)
    .sort();
  return sidikDari(
    rows,
    rows.map((_, i) => i),
  );
};

/** The fingerprint of a whole year, tab by tab, as tab Tahun Program keeps it. */
export const sidikTahun = (b: RowsTahun, tahun: string): string =>
  BAGIAN_TAHUN.map((bagian) => `${bagian}:${sidikBagian(b, bagian, tahun)}`).join(';');

/** How many rows of a year there are, tab by tab: '340 nilai indikator, 40 indikator katalog, …'. */
export const hitunganTahun = (b: RowsTahun, tahun: string): readonly { bagian: BagianTahun; jumlah: number }[] =>
  BAGIAN_TAHUN.map((bagian) => ({ bagian, jumlah: rowsOf(b, bagian, tahun).length }));

export const kalimatIsiTahun = (b: RowsTahun, tahun: string): string => {
  const ada = hitunganTahun(b, tahun).filter(({ jumlah }) => jumlah > 0);
  return ada.length === 0
    ? `Tahun ${tahun}: belum ada isi.`
    : `Tahun ${tahun}: ${ada.map(({ bagian, jumlah }) => `${jumlah} ${ISI_TAHUN[bagian].sebutan}`).join(', ')}.`;
};

/** Names of the tabs whose rows of a year are not what a kept fingerprint says. */
export const tabBerubah = (b: RowsTahun, tahun: string, sidik: string): readonly string[] => {
  const kept = new Map(sidik.split(';').map((part) => part.split(':') as [string, string]));
  return BAGIAN_TAHUN.filter((bagian) => {
    const was = kept.get(bagian);
    return was !== undefined && was !== sidikBagian(b, bagian, tahun);
  }).map((bagian) => ISI_TAHUN[bagian].tab.name);
};
