import { isMenjabat } from '../alur/menjabat.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { Petugas } from '../tab/lembaga.ts';
import type { Penilaian } from '../tab/penilaian.ts';
import { foldName } from '../teks.ts';
import { namaPenilai, yangMenunggu } from './keadaan-penilaian.ts';
import { konflikDengan } from './konflik-kepentingan.ts';

/** Somebody who may be asked to judge. */
export type CalonPenilai = { readonly nama: string; readonly surel: string; readonly perangkatDaerah: string };

/** Roles that judge; Pasal 8 [belum dicocokkan]: the leader's own proposal is judged by a team of its own. */
const PERAN_PENILAI: readonly string[] = ['PENILAI', 'LITBANG'];
const PERAN_TIM: readonly string[] = ['TIM_INDEPENDEN'];

export const peranPenilai = (e: Pick<Inovasi, 'inisiator_jenis'>): readonly string[] =>
  e.inisiator_jenis === 'KEPALA_DAERAH' ? PERAN_TIM : PERAN_PENILAI;

/**
 * The people of tab Petugas who may judge a proposal on a day. Where the region names reviewers, only they are asked; else the
 * litbang office. Who only stands in for somebody is asked through that person.
 */
export const calonPenilai = (
  petugas: readonly Petugas[],
  e: Pick<Inovasi, 'inisiator_jenis'>,
  hariIni: string,
): readonly CalonPenilai[] => {
  const peran = peranPenilai(e);
  const now = petugas.filter((p) => isMenjabat(p, hariIni) && p.nama.trim() !== '' && p.menggantikan.trim() === '');
  const named = now.filter((p) => p.peran === peran[0]);
  const rows = named.length > 0 ? named : now.filter((p) => peran.includes(p.peran));
  return [
    ...new Map(
      rows.map((p) => [
        foldName(p.nama),
        { nama: p.nama.trim(), surel: p.surel.trim(), perangkatDaerah: p.perangkat_daerah },
      ]),
    ).values(),
  ];
};

/** Who stands in today, by the folded name of the person replaced. */
export const pengganti = (petugas: readonly Petugas[], hariIni: string): ReadonlyMap<string, readonly Petugas[]> => {
  const map = new Map<string, Petugas[]>();
  for (const p of petugas) {
    if (p.menggantikan.trim() === '' || !isMenjabat(p, hariIni)) continue;
    const key = foldName(p.menggantikan);
    map.set(key, [...(map.get(key) ?? []), p]);
  }
  return map;
};

export type Penugasan = { readonly id: string; readonly penilai: readonly CalonPenilai[]; readonly kurang: number };

type Bahan = {
  readonly entri: readonly Inovasi[];
  readonly petugas: readonly Petugas[];
  readonly penilaian: readonly Penilaian[];
  readonly induk: ReadonlyMap<string, string>;
  readonly hariIni: string;
  /** Reviewers that each proposal is to have. */
  readonly jumlah: number;
};

/**
 * Proposes who judges what. Each proposal gets as many as it still lacks: nobody with an interest, declared or plain, and
 * nobody who could not come; those with the least on their desk first, then offices that the proposal has nobody of yet. Those
 * who are on it already stay.
 */
export const usulkanPenilai = (b: Bahan): readonly Penugasan[] => {
  const beban = new Map<string, number>();
  for (const p of yangMenunggu(b.penilaian))
    for (const n of namaPenilai(p.penilai)) beban.set(foldName(n), (beban.get(foldName(n)) ?? 0) + 1);
  return b.entri.map((e) => {
    const rows = b.penilaian.filter((p) => p.id === e.id);
    const known = new Set(rows.flatMap((p) => namaPenilai(p.penilai)).map(foldName));
    const aktif = rows.filter((p) => p.keadaan !== 'BERHALANGAN' && p.keadaan !== 'KONFLIK');
    const kantor = new Set(aktif.map((p) => p.perangkat_daerah));
    const lacks = Math.max(0, b.jumlah - new Set(aktif.flatMap((p) => namaPenilai(p.penilai)).map(foldName)).size);
    const open = calonPenilai(b.petugas, e, b.hariIni).filter(
      (c) => !known.has(foldName(c.nama)) && konflikDengan(c, e, b.induk) === null,
    );
    const chosen: CalonPenilai[] = [];
    while (chosen.length < lacks) {
      const rank = (c: CalonPenilai): readonly [number, number] => [
        beban.get(foldName(c.nama)) ?? 0,
        kantor.has(c.perangkatDaerah) ? 1 : 0,
      ];
      const [next] = open
        .filter((c) => !chosen.includes(c))
        .sort((x, y) => {
          const [a, b2] = [rank(x), rank(y)];
          return a[0] - b2[0] || a[1] - b2[1] || (foldName(x.nama) < foldName(y.nama) ? -1 : 1);
        });
      if (!next) break;
      chosen.push(next);
      kantor.add(next.perangkatDaerah);
      beban.set(foldName(next.nama), (beban.get(foldName(next.nama)) ?? 0) + 1);
    }
    return { id: e.id, penilai: chosen, kurang: lacks - chosen.length };
  });
};
