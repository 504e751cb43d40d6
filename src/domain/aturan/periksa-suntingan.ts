import { bacaPertanyaan } from '../alur/ketetapan.ts';
import type { Lembar } from '../baca/baca-baris.ts';
import { isHariBulanRagu } from '../baca/baca-tanggal.ts';
import type { KunciInovasi } from '../tab/inovasi.ts';
import type { KonteksPeriksa, Perlu, SelRegister } from './aturan.ts';
import { periksa, type SelRumus } from './periksa.ts';
import { ATURAN, aturanByKode } from './semua-aturan.ts';

export type HasilPeriksaSuntingan = {
  readonly perlu: readonly Perlu[];
  /** Cells that a rule may have marked which looks beyond these rows: their marks wait for the whole check. */
  readonly biarkan: readonly SelRegister[];
};

/** Rules that mark cells of one column for what stands elsewhere. Dates are told by the cell itself. */
const LINTAS = new Set<string>(ATURAN.flatMap((a) => (a.kode === 'F13' ? [] : (a.lintas ?? []))));

/** Cells whose mark these rows alone do not explain. */
const diluar = (lembar: Lembar): readonly SelRegister[] => {
  const at = lembar.letak.get('dipertanyakan') ?? -1;
  return lembar.rows.flatMap((cells, i) => {
    const ditanya = new Set(Object.keys(bacaPertanyaan(String(cells[at] ?? ''))));
    return lembar.tab.columns.flatMap((c) => {
      const key = c.key as KunciInovasi;
      const cell = cells[lembar.letak.get(c.key) ?? -1] ?? '';
      const ragu = c.type === 'date' && typeof cell === 'string' && cell !== '' && isHariBulanRagu(cell);
      return LINTAS.has(key) || ditanya.has(key) || ragu ? [{ baris: lembar.barisPertama + i, key }] : [];
    });
  });
};

/** Checks rows that were just edited, by themselves: rules that look at other rows or tabs are left to the whole check. */
export const periksaSuntingan = (
  lembar: Lembar,
  konteks: KonteksPeriksa,
  rumus: readonly SelRumus[],
): HasilPeriksaSuntingan => {
  const { perlu } = periksa(lembar, konteks, rumus);
  return {
    perlu: perlu.filter((p) => p.key !== '' && !aturanByKode(p.kode)?.lintas?.includes(p.key)),
    biarkan: diluar(lembar),
  };
};
