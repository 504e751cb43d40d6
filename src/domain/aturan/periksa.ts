import { type Lembar, pembacaBaris } from '../baca/baca-baris.ts';
import type { Inovasi, KunciInovasi } from '../tab/inovasi.ts';
import type { Cell } from '../teks.ts';
import { isBlank } from '../teks.ts';
import type { Aturan, KonteksPeriksa, Perlu, SelRegister, Terbaca } from './aturan.ts';
import { kelompokkan } from './kelompokkan.ts';
import { periksaBukti, periksaKeikutsertaan } from './periksa-bukti.ts';
import { tanggalRagu } from './periksa-kolom.ts';
import { pemeriksaSel } from './periksa-sel.ts';
import { ATURAN, aturanByKode } from './semua-aturan.ts';

export type HasilPeriksa = {
  /** Innovations looked at. */
  readonly jumlah: number;
  readonly perlu: readonly Perlu[];
};

/** A cell that holds a formula: row number in the sheet and column. */
export type SelRumus = { readonly baris: number; readonly key: string };

const ENTRI: readonly Aturan[] = ATURAN.filter((a) => a.entri);
const REGISTER: readonly Aturan[] = ATURAN.filter((a) => a.register);

const isEmptyRow = (cells: readonly Cell[], places: readonly number[]): boolean =>
  places.every((at) => {
    const c = cells[at];
    return c === undefined || c === '';
  });

const tingkatDari = (kode: string): Perlu['tingkat'] => aturanByKode(kode)?.tingkat ?? 'CEK';

/** The cell has to be looked at anyway, so that a mere note about it need not be told. */
const isSudah = (perlu: readonly Perlu[], from: number, key: string): boolean => {
  for (let i = from; i < perlu.length; i++) if (perlu[i]?.key === key && perlu[i]?.tingkat !== 'CATATAN') return true;
  return false;
};

/**
 * Checks every row of the register: each cell is parsed once, then the rules look at cells, at entries, and at the rows
 * among one another. Findings that one act would clear are one. With `only` these rows alone, and nothing of the whole.
 */
export const periksa = (
  lembar: Lembar,
  konteks: KonteksPeriksa,
  rumus: readonly SelRumus[],
  only?: ReadonlySet<number>,
): HasilPeriksa => {
  const read = pembacaBaris(lembar);
  const places = [...lembar.letak.values()];
  const perlu: Perlu[] = [];
  const semua: Terbaca[] = [];
  const entri = new Map<string, Inovasi>();
  const k: KonteksPeriksa = { ...konteks, entri, ...(only ? { hanya: only } : {}) };
  const lihatSel = pemeriksaSel(lembar, k);
  const cellAt = ({ baris, key }: SelRegister): Cell =>
    lembar.rows[baris - lembar.barisPertama]?.[lembar.letak.get(key) ?? -1] ?? '';

  for (let i = 0; i < lembar.rows.length; i++) {
    const cells = lembar.rows[i] as readonly Cell[];
    if (isEmptyRow(cells, places)) continue;
    const { baris, nilai, masalah } = read(cells, lembar.barisPertama + i);
    const e = nilai as unknown as Inovasi;
    semua.push({ baris, e });
    if (e.id !== '') entri.set(e.id, e);
    if (only && !only.has(baris)) continue;
    const from = perlu.length;
    for (const m of masalah)
      perlu.push({
        kode: m.kode,
        tingkat: tingkatDari(m.kode),
        baris,
        id: e.id,
        key: m.key as KunciInovasi,
        data: m.data,
      });
    lihatSel(cells, (key, { rule, data }) => {
      if (rule.tingkat !== 'CATATAN' || !isSudah(perlu, from, key))
        perlu.push({ kode: rule.kode, tingkat: rule.tingkat, baris, id: e.id, key, data });
    });
  }
  for (const { baris, e } of semua) {
    if (only && !only.has(baris)) continue;
    for (const rule of ENTRI)
      for (const p of rule.entri?.(e, k) ?? [])
        perlu.push({
          kode: rule.kode,
          tingkat: p.tingkat ?? rule.tingkat,
          baris,
          id: e.id,
          key: p.key,
          data: p.data ?? {},
        });
  }
  for (const rule of REGISTER)
    for (const p of rule.register?.(semua, k) ?? [])
      perlu.push({
        kode: rule.kode,
        tingkat: p.tingkat ?? rule.tingkat,
        baris: p.baris,
        id: p.id ?? '',
        key: p.key,
        data: p.data ?? {},
      });
  for (const s of tanggalRagu(lembar))
    perlu.push({ kode: 'F13', tingkat: tingkatDari('F13'), ...s, id: String(cellAt({ ...s, key: 'id' })), data: {} });
  for (const r of rumus)
    perlu.push({ kode: 'F04', tingkat: 'CEK', baris: r.baris, id: '', key: r.key as KunciInovasi, data: {} });

  const kept = only ? perlu.filter((p) => only.has(p.baris)) : perlu;
  const namaDi = (baris: number): string => {
    const nama = cellAt({ baris, key: 'nama_inovasi' });
    return isBlank(nama) ? '' : String(nama);
  };
  const jumlah = only ? semua.filter((t) => only.has(t.baris)).length : semua.length;
  const lain = only ? [] : [...periksaBukti(k), ...periksaKeikutsertaan(k)];
  return { jumlah, perlu: [...kelompokkan(kept, cellAt, namaDi), ...lain] };
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
