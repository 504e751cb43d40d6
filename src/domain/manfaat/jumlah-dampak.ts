import type { BahanProgram } from '../program/bahan-program.ts';
import { namaTerdaftar } from '../ringkasan/daftar-tenggat.ts';
import { urutTeks } from '../ringkasan/urut.ts';
import { foldName } from '../teks.ts';

/** What one office's innovations sum up to in one unit. */
export type JumlahKantor = {
  readonly kantor: string;
  /** Innovations that have both numbers of such a measure. */
  readonly inovasi: number;
  /** Rupiah of the budget less than before, over measures of input of which less is better. */
  readonly hemat: number;
  /** Rupiah of income more than before, over measures of output. */
  readonly pendapatan: number;
  /** People served after, over measures of output in people. */
  readonly orang: number;
};

/** Whether a unit is money. */
export const isRupiah = (satuan: string): boolean => ['rp', 'rupiah'].includes(foldName(satuan));
const isOrang = (satuan: string): boolean => ['orang', 'jiwa', 'warga'].includes(foldName(satuan));

/**
 * Sums per office, only of units and meanings that are alike: budget that is spent no longer, income, and people who are served.
 * What one user pays less is no sum. The latest year of an innovation counts, so that a measure that is repeated every year is
 * no sum of years.
 */
export const jumlahPerKantor = (b: BahanProgram): readonly JumlahKantor[] => {
  const kantorDari = new Map(b.entri.map((e) => [e.id, namaTerdaftar(e.pd_pengusul, b.pd)]));
  const terakhir = new Map<string, string>();
  for (const r of b.dampak) if (r.tahun > (terakhir.get(r.id) ?? '')) terakhir.set(r.id, r.tahun);
  const out = new Map<string, { ids: Set<string>; hemat: number; pendapatan: number; orang: number }>();
  for (const r of b.dampak) {
    const kantor = kantorDari.get(r.id);
    if (kantor === undefined || r.tahun !== terakhir.get(r.id)) continue;
    const { sebelum, setelah } = r;
    if (typeof sebelum !== 'number' || typeof setelah !== 'number') continue;
    const hemat = isRupiah(r.satuan) && r.bagian === 'INPUT' && r.arah === 'TURUN' ? sebelum - setelah : null;
    const pendapatan = isRupiah(r.satuan) && r.bagian === 'OUTPUT' ? setelah - sebelum : null;
    const orang = isOrang(r.satuan) && r.bagian === 'OUTPUT' ? setelah : null;
    if (hemat === null && pendapatan === null && orang === null) continue;
    const row = out.get(kantor) ?? { ids: new Set<string>(), hemat: 0, pendapatan: 0, orang: 0 };
    row.ids.add(r.id);
    row.hemat += hemat ?? 0;
    row.pendapatan += pendapatan ?? 0;
    row.orang += orang ?? 0;
    out.set(kantor, row);
  }
  return [...out]
    .sort(([x], [y]) => urutTeks(x, y))
    .map(([kantor, { ids, ...jumlah }]) => ({ kantor, inovasi: ids.size, ...jumlah }));
};
