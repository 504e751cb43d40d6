import type { Lembar } from '../baca/baca-baris.ts';
import type { KunciInovasi } from '../tab/inovasi.ts';
import { BATAS_SEL, type Cell, isBlank } from '../teks.ts';
import type { Aturan, KonteksPeriksa, Perlu } from './aturan.ts';
import { ATURAN } from './semua-aturan.ts';

type Ditemukan = { readonly rule: Aturan; readonly data: Perlu['data'] };

const NONE: readonly Ditemukan[] = [];
/** Longer texts than this are no marker of nothing. */
const PENDEK = 12;
/** Texts longer than this hardly repeat: to remember them costs more than to look again. */
const INGAT = 80;
/** A column in which, after so many different texts, fewer than one look in four had been seen before is not remembered. */
const BERAGAM = 500;

type Rencana = { readonly mungkin: ((cell: string) => boolean) | undefined; readonly rules: Aturan[] };

/** Rules with one cheap look in common stand together. */
const rencana = (rules: readonly Aturan[]): readonly Rencana[] => {
  const out: Rencana[] = [];
  for (const rule of rules) {
    const same = out.find((r) => r.mungkin === rule.mungkin);
    if (same) same.rules.push(rule);
    else out.push({ mungkin: rule.mungkin, rules: [rule] });
  }
  return out;
};

/**
 * A function that looks at each cell of a row by itself, with the rules of its column. What stands in many rows is looked at
 * once.
 */
export const pemeriksaSel = (
  lembar: Lembar,
  k: KonteksPeriksa,
): ((cells: readonly Cell[], found: (key: KunciInovasi, d: Ditemukan) => void) => void) => {
  const plan = lembar.tab.columns.flatMap((column) => {
    const key = column.key as KunciInovasi;
    const at = lembar.letak.get(key);
    const rules = ATURAN.filter((a) => a.sel && a.kolom.includes(key));
    return at === undefined || rules.length === 0
      ? []
      : [{ key, at, groups: rencana(rules), seen: new Map<string, readonly Ditemukan[]>(), dilihat: 0, ingat: true }];
  });
  const lihat = (text: string, key: KunciInovasi, groups: readonly Rencana[]): readonly Ditemukan[] => {
    let out: Ditemukan[] | null = null;
    const kosong = text.length < PENDEK && isBlank(text);
    for (const { mungkin, rules } of groups) {
      if (mungkin && !mungkin(text)) continue;
      for (const rule of rules) {
        if (kosong && !rule.kosongJuga) continue;
        const data = rule.sel?.(text, k, key);
        if (data) {
          out ??= [];
          out.push({ rule, data });
        }
      }
    }
    return out ?? NONE;
  };
  return (cells, found) => {
    for (const column of plan) {
      const { key, at, groups, seen } = column;
      const cell = cells[at];
      if (cell === undefined || cell === '' || typeof cell === 'boolean') continue;
      const text = typeof cell === 'string' ? cell : String(cell);
      if (text.length > BATAS_SEL) continue;
      const ingat = column.ingat && text.length <= INGAT;
      let known = ingat ? seen.get(text) : undefined;
      if (!known) {
        known = lihat(text, key, groups);
        if (ingat) seen.set(text, known);
      }
      if (ingat) {
        column.dilihat++;
        if (seen.size === BERAGAM && column.dilihat * 3 < seen.size * 4) {
          column.ingat = false;
          seen.clear();
        }
      }
      for (const d of known) found(key, d);
    }
  };
};
