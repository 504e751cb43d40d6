import type { UmpanBalik } from '../tab/manfaat.ts';
import { isTanggal } from '../tanggal.ts';

/** What users said of one innovation in one year, counted; what they wrote stays on the tab. */
export type HitunganUmpanBalik = {
  readonly id: string;
  readonly tahun: string;
  readonly pengaduan: number;
  readonly selesai: number;
  /** Share of complaints that were resolved; null where there was none. */
  readonly persen: number | null;
  readonly saran: number;
  readonly apresiasi: number;
  /** Rows that say what was changed because of them. */
  readonly diubah: number;
  /** Proposals that were opened because of them, each once. */
  readonly usulan: number;
};

/** A complaint counts as resolved on the day that the tab names. */
export const isSelesai = (r: UmpanBalik): boolean => isTanggal(r.selesai);

/** Feedback by innovation and year, the latest year first. Rows without an innovation or a day are no part of it. */
export const hitungUmpanBalik = (rows: readonly UmpanBalik[]): readonly HitunganUmpanBalik[] => {
  const by = new Map<string, UmpanBalik[]>();
  for (const r of rows) {
    if (r.id === '' || !isTanggal(r.tanggal)) continue;
    const key = `${r.tanggal.slice(0, 4)}|${r.id}`;
    by.set(key, [...(by.get(key) ?? []), r]);
  }
  return [...by]
    .sort(([a], [b]) => (a.slice(0, 4) === b.slice(0, 4) ? (a < b ? -1 : 1) : a < b ? 1 : -1))
    .map(([key, list]) => {
      const keluhan = list.filter((r) => r.jenis === 'PENGADUAN');
      const selesai = keluhan.filter(isSelesai).length;
      return {
        id: key.slice(5),
        tahun: key.slice(0, 4),
        pengaduan: keluhan.length,
        selesai,
        persen: keluhan.length === 0 ? null : (selesai / keluhan.length) * 100,
        saran: list.filter((r) => r.jenis === 'SARAN').length,
        apresiasi: list.filter((r) => r.jenis === 'APRESIASI').length,
        diubah: list.filter((r) => r.perubahan !== '').length,
        usulan: new Set(list.map((r) => r.id_usulan).filter((id) => id !== '')).size,
      };
    });
};
