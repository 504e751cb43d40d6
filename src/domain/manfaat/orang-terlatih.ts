import type { BahanProgram } from '../program/bahan-program.ts';
import { namaTerdaftar } from '../ringkasan/daftar-tenggat.ts';
import { urutTeks } from '../ringkasan/urut.ts';
import { foldName } from '../teks.ts';

export type KapasitasKantor = {
  readonly kantor: string;
  /** People, each once however many events they came to. */
  readonly orang: number;
  /** Attendances. */
  readonly hadir: number;
};

/** People trained by office from tab Peserta Kegiatan, the most first; nobody is named. */
export const orangTerlatih = (b: BahanProgram): readonly KapasitasKantor[] => {
  const by = new Map<string, { orang: Set<string>; hadir: number }>();
  for (const p of b.peserta) {
    if (p.nama === '') continue;
    const kantor = namaTerdaftar(p.perangkat_daerah, b.pd) || '(tanpa perangkat daerah)';
    const row = by.get(kantor) ?? { orang: new Set<string>(), hadir: 0 };
    row.orang.add(foldName(p.nama));
    row.hadir++;
    by.set(kantor, row);
  }
  return [...by]
    .map(([kantor, { orang, hadir }]) => ({ kantor, orang: orang.size, hadir }))
    .sort((x, y) => y.orang - x.orang || urutTeks(x.kantor, y.kantor));
};
