import type { BahanProgram } from '../program/bahan-program.ts';
import { namaTerdaftar } from '../ringkasan/daftar-tenggat.ts';

/** Name and office of an innovation; null for an id that the register does not have. */
export type NamaEntri = (id: string) => readonly [nama: string, kantor: string] | null;

export const namaEntri = (b: BahanProgram): NamaEntri => {
  const by = new Map(b.entri.map((e) => [e.id, [e.nama_inovasi, namaTerdaftar(e.pd_pengusul, b.pd)] as const]));
  return (id) => by.get(id) ?? null;
};
