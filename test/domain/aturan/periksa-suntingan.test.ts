import { describe, expect, test } from 'vitest';
import type { ContohAturan, IsiContoh, Perlu } from '../../../src/domain/aturan/aturan.ts';
import { periksaSuntingan } from '../../../src/domain/aturan/periksa-suntingan.ts';
import { ATURAN, aturanByKode } from '../../../src/domain/aturan/semua-aturan.ts';
import { aKonteks, aLembar, temukan } from './a-lembar.ts';

const baris = (c: ContohAturan): readonly IsiContoh[] =>
  (Array.isArray(c.isi) ? c.isi : [c.isi]) as readonly IsiContoh[];

const sel = (perlu: readonly Perlu[]): string[] =>
  perlu
    .flatMap((p) => (p.sel ?? [p]).map((s) => `${p.kode} ${p.tingkat} ${s.key} ${s.baris}`))
    .filter((t) => !/ {2}\d+$/.test(t))
    .sort();

/** Each row as the trigger of an edit sees it: alone, and without other tabs. */
const satuSatu = (c: ContohAturan) => {
  const lembar = aLembar(baris(c));
  const { penilaian, indikator, bukti, keikutsertaan, ...konteks } = aKonteks(c.konteks);
  return lembar.rows.map((row, i) =>
    periksaSuntingan(
      { ...lembar, rows: [row], barisPertama: lembar.barisPertama + i },
      aKonteks(konteks),
      i === 0 ? (c.rumus ?? []).map((key) => ({ baris: 2, key })) : [],
    ),
  );
};

describe('a row looked at alone', () => {
  const ATAS_SEL = ATURAN.filter((a) => a.atas === undefined).map((a) => [a.kode, a] as const);

  test.each(ATAS_SEL)(
    '%s: its examples give the same marks as the whole check, but for rules that look further',
    (_, a) => {
      for (const contoh of [a.contoh.melanggar, a.contoh.benar]) {
        const whole = temukan(baris(contoh), contoh.konteks, contoh.rumus).filter(
          (p) => p.key === '' || !aturanByKode(p.kode)?.lintas?.includes(p.key),
        );
        expect(sel(satuSatu(contoh).flatMap((h) => h.perlu))).toEqual(sel(whole));
      }
    },
  );

  test.each(ATAS_SEL.filter(([, a]) => a.lintas))('%s: what it marked is found again or left alone', (kode, a) => {
    const marked = temukan(baris(a.contoh.melanggar), a.contoh.melanggar.konteks)
      .filter((p) => p.kode === kode)
      .flatMap((p) => p.sel ?? [p]);
    expect(marked.length).toBeGreaterThan(0);
    const known = satuSatu(a.contoh.melanggar).flatMap((h) => [...h.perlu, ...h.biarkan]);
    for (const s of marked) expect(known.some((k) => k.baris === s.baris && k.key === s.key)).toBe(true);
  });

  test('given a cell that an act asks about then its mark is left too', () => {
    const { biarkan } = satuSatu({ isi: { dipertanyakan: JSON.stringify({ tujuan: 'lama' }) } })[0] ?? { biarkan: [] };
    expect(biarkan).toContainEqual({ baris: 2, key: 'tujuan' });
    expect(biarkan.map((b) => b.key)).not.toContain('manfaat');
  });
});
