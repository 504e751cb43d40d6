import { type Lembar, pembacaBaris } from '../baca/baca-baris.ts';
import type { Inovasi, KunciInovasi } from '../tab/inovasi.ts';
import type { Cell } from '../teks.ts';
import type { KonteksPeriksa, Perlu } from './aturan.ts';
import { ATURAN } from './aturan-inovasi.ts';
import { ATURAN_SEL } from './aturan-sel.ts';
import { ATURAN_SUSUNAN } from './aturan-susunan.ts';
import { type NamaSama, namaSama } from './nama-sama.ts';

export type HasilPeriksa = {
  /** Innovations looked at. */
  readonly jumlah: number;
  readonly perlu: readonly Perlu[];
};

/** A cell that holds a formula: row number in the sheet and column. */
export type SelRumus = { readonly baris: number; readonly key: string };

type Grup = Map<string, { baris: number; id: string }[]>;

const collect = (map: Grup, key: string, baris: number, id: string): void => {
  if (key === '') return;
  const group = map.get(key);
  if (group) group.push({ baris, id });
  else map.set(key, [{ baris, id }]);
};

const grouped = (map: Grup, out: Perlu[]): void => {
  for (const group of map.values()) {
    if (group.length < 2) continue;
    for (const { baris, id } of group) {
      const lain = group.filter((g) => g.baris !== baris).map((g) => g.baris);
      out.push({
        kode: 'S01',
        tingkat: ATURAN_SUSUNAN['S01']?.tingkat ?? 'CEK',
        baris,
        id,
        key: 'id',
        data: { lain: lain.join(', ') },
      });
    }
  }
};

const isEmptyRow = (cells: readonly Cell[], places: readonly number[]): boolean =>
  places.every((at) => {
    const c = cells[at];
    return c === undefined || c === '';
  });

/**
 * Checks every row of the register: each cell is parsed once, then the cross-field rules look at the entry, then the
 * rows are compared with one another.
 */
export const periksa = (
  lembar: Lembar,
  k: KonteksPeriksa,
  rumus: readonly SelRumus[],
  only?: ReadonlySet<number>,
): HasilPeriksa => {
  const read = pembacaBaris(lembar);
  const places = [...lembar.letak.values()];
  const perlu: Perlu[] = [];
  const names: NamaSama[] = [];
  const ids: Grup = new Map();
  let jumlah = 0;
  for (let i = 0; i < lembar.rows.length; i++) {
    const cells = lembar.rows[i] as readonly Cell[];
    if (isEmptyRow(cells, places)) continue;
    const { baris, nilai, masalah } = read(cells, lembar.barisPertama + i);
    const e = nilai as unknown as Inovasi;
    names.push({ baris, e });
    collect(ids, e.id, baris, e.id);
    if (only && !only.has(baris)) continue;
    jumlah++;
    for (const m of masalah) {
      const rule = ATURAN_SEL[m.kode];
      perlu.push({
        kode: m.kode,
        tingkat: rule?.tingkat ?? 'CEK',
        baris,
        id: e.id,
        key: m.key as KunciInovasi,
        data: m.data,
      });
    }
    if (e.id === '') perlu.push({ kode: 'S02', tingkat: 'CEK', baris, id: '', key: 'id', data: {} });
    for (const rule of ATURAN) {
      for (const p of rule.periksa(e, k)) {
        perlu.push({
          kode: rule.kode,
          tingkat: p.tingkat ?? rule.tingkat,
          baris,
          id: e.id,
          key: p.key,
          data: p.data ?? {},
        });
      }
    }
  }
  grouped(ids, perlu);
  perlu.push(...namaSama(names, k.kembarDiputus ?? (() => false), only));
  for (const r of rumus) {
    perlu.push({ kode: 'F04', tingkat: 'CEK', baris: r.baris, id: '', key: r.key as KunciInovasi, data: {} });
  }
  const kept = only ? perlu.filter((p) => only.has(p.baris)) : perlu;
  return { jumlah, perlu: kept };
};

export type Ringkas = { readonly kode: string; readonly tingkat: Perlu['tingkat']; readonly jumlah: number };

/** How many findings of each code and level, most serious first. */
export const ringkasPerlu = (perlu: readonly Perlu[]): Ringkas[] => {
  const order = { WAJIB: 0, CEK: 1, CATATAN: 2 };
  const map = new Map<string, { kode: string; tingkat: Perlu['tingkat']; jumlah: number }>();
  for (const p of perlu) {
    const key = `${p.kode}|${p.tingkat}`;
    const entry = map.get(key);
    if (entry) entry.jumlah++;
    else map.set(key, { kode: p.kode, tingkat: p.tingkat, jumlah: 1 });
  }
  return [...map.values()].sort((a, b) => order[a.tingkat] - order[b.tingkat] || (a.kode < b.kode ? -1 : 1));
};
