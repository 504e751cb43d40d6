import type { KodePaket, Paket } from './paket.ts';
import { PAKET_CSV } from './paket-csv.ts';
import { PAKET_IGA, PAKET_PROFIL } from './paket-iga.ts';
import { PAKET_JIPPNAS, PAKET_KIPP } from './paket-kipp.ts';

const PAKET: Readonly<Record<KodePaket, Paket>> = {
  IGA: PAKET_IGA,
  PROFIL: PAKET_PROFIL,
  KIPP: PAKET_KIPP,
  JIPPNAS: PAKET_JIPPNAS,
  CSV: PAKET_CSV,
};

/** What may be exported, in the order of the menu: tables for targets, then the whole register. */
export const SASARAN = [
  { kode: 'IGA', nama: PAKET_IGA.nama },
  { kode: 'PROFIL', nama: PAKET_PROFIL.nama },
  { kode: 'KIPP', nama: PAKET_KIPP.nama },
  { kode: 'JIPPNAS', nama: PAKET_JIPPNAS.nama },
  { kode: 'CSV', nama: PAKET_CSV.nama },
  { kode: 'XLSX', nama: 'Seluruh register (.xlsx)' },
  { kode: 'JSON', nama: 'Seluruh register (JSON beserta skemanya)' },
] as const;

export type KodeSasaran = (typeof SASARAN)[number]['kode'];

export const isSasaran = (kode: string): kode is KodeSasaran => SASARAN.some((s) => s.kode === kode);

/** The table that tells what a target lacks and what changed; the whole register is judged by its own headings. */
export const paketUntuk = (sasaran: KodeSasaran): Paket =>
  sasaran === 'XLSX' || sasaran === 'JSON' ? PAKET_CSV : PAKET[sasaran];
