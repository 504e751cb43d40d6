import type { DaftarPD } from '../aturan/aturan.ts';
import { groupBy } from '../group-by.ts';
import type { KEGIATAN } from '../tab/gagasan.ts';
import type { Peserta } from '../tab/labinov.ts';
import type { RowOf } from '../tab/tab.ts';
import { foldName } from '../teks.ts';

type Kegiatan = RowOf<typeof KEGIATAN>;

export const TANPA_UNIT = 'Tanpa perangkat daerah';

/** Persons of an event, each once, by the unit they came from. */
export type HitunganPeserta = {
  readonly jumlah: number;
  /** In the order in which the units first appear. */
  readonly perUnit: ReadonlyMap<string, number>;
};

/** A unit as tab Perangkat Daerah spells it; what is not registered stays as it was written. */
export const namaUnit = (nama: string, pd: DaftarPD): string => pd.get(foldName(nama))?.nama ?? nama.trim();

/** One person: the name within the unit, so that two of one name in two offices are two. '' where nobody is named. */
export const kunciOrang = (p: Pick<Peserta, 'nama' | 'perangkat_daerah'>, pd: DaftarPD): string =>
  foldName(p.nama) === '' ? '' : `${foldName(p.nama)}|${foldName(namaUnit(p.perangkat_daerah, pd))}`;

/** Rows that name an event, found by its name however it is written; each row is looked at once for all events. */
export const menurutKegiatan = <R extends { readonly kegiatan: string }>(
  rows: readonly R[],
): ((kegiatan: string) => readonly R[]) => {
  const by = groupBy(rows, (r) => foldName(r.kegiatan));
  return (kegiatan) => (foldName(kegiatan) === '' ? [] : (by.get(foldName(kegiatan)) ?? []));
};

/** Counts persons, not rows: who is listed twice counts once. */
export const hitungPeserta = (peserta: readonly Peserta[], pd: DaftarPD): HitunganPeserta => {
  const seen = new Set<string>();
  const perUnit = new Map<string, number>();
  for (const p of peserta) {
    const key = kunciOrang(p, pd);
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    const unit = namaUnit(p.perangkat_daerah, pd) || TANPA_UNIT;
    perUnit.set(unit, (perUnit.get(unit) ?? 0) + 1);
  }
  return { jumlah: seen.size, perUnit };
};

/** 'Dinas Kesehatan 3; Dinas Sosial 1'. */
export const tulisPerUnit = ({ perUnit }: HitunganPeserta): string =>
  [...perUnit].map(([unit, n]) => `${unit} ${n}`).join('; ');

/** How many took part: as its list of persons tells, else as the event itself says; null where neither is known. */
export const jumlahPeserta = (k: Kegiatan, daftar: readonly Peserta[], pd: DaftarPD): number | null => {
  const { jumlah } = hitungPeserta(daftar, pd);
  return jumlah > 0 ? jumlah : typeof k.peserta === 'number' ? k.peserta : null;
};
