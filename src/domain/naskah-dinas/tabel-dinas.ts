import type { Table } from '../naskah/naskah.ts';
import type { BahanDinas } from './bahan-dinas.ts';
import { TABEL_KONSEP } from './tabel-konsep.ts';
import { TABEL_PENILAIAN } from './tabel-penilaian.ts';
import { TABEL_RENCANA } from './tabel-rencana.ts';
import { TABEL_UJI_COBA } from './tabel-uji-coba.ts';

/** Every table a naskah dinas may hold, by name. */
const TABEL = { ...TABEL_PENILAIAN, ...TABEL_KONSEP, ...TABEL_UJI_COBA, ...TABEL_RENCANA } as const;

export type NamaTabel = keyof typeof TABEL;

export const tabelDinas = (bahan: BahanDinas, nama: NamaTabel): Table => TABEL[nama](bahan);
