import { menyebutAsal } from '../kembar/entri-kembar.ts';
import { lipatJudul } from '../kembar/judul-rapi.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { KonteksPeriksa, PelanggaranRegister, Terbaca } from './aturan.ts';

type Diputus = (a: Inovasi, b: Inovasi) => boolean;

/** Whether the register tells already why two entries bear one name. */
const terjawab = ({ e: a }: Terbaca, { e: b }: Terbaca, diputus: Diputus): boolean =>
  menyebutAsal(b, a.id) || menyebutAsal(a, b.id) || diputus(a, b);

/**
 * Entries whose names differ in their looks at most: one finding a group, on its last row of those looked at. A proposal that
 * was made again bears the name of the one it comes from, and pairs that the office decided about are left out; names that are
 * only nearly the same stand on tab Kembar.
 */
export const namaSama = (
  rows: readonly Terbaca[],
  { hanya, kembarDiputus: diputus = () => false }: KonteksPeriksa,
): readonly PelanggaranRegister[] => {
  const groups = new Map<string, Terbaca[]>();
  for (const row of rows) {
    const key = row.e.versi_dari_id === '' ? lipatJudul(row.e.nama_inovasi) : '';
    const group = groups.get(key);
    if (group) group.push(row);
    else if (key !== '') groups.set(key, [row]);
  }
  const out: PelanggaranRegister[] = [];
  for (const group of groups.values()) {
    const open = group.filter((x) => group.some((y) => x !== y && !terjawab(x, y, diputus)));
    const last = open.filter(({ baris }) => !hanya || hanya.has(baris)).pop();
    if (!last) continue;
    const lain = open.filter((x) => x !== last).map((x) => x.baris);
    out.push({ baris: last.baris, id: last.e.id, key: 'nama_inovasi', data: { lain: lain.join(', ') } });
  }
  return out;
};
