import { describe, expect, test } from 'vitest';
import type { Aturan, ContohAturan, IsiContoh } from '../../../src/domain/aturan/aturan.ts';
import { kalimatPerlu } from '../../../src/domain/aturan/kalimat.ts';
import { ATURAN } from '../../../src/domain/aturan/semua-aturan.ts';
import { INOVASI } from '../../../src/domain/tab/inovasi.ts';
import { aKonteks, BARIS_BAIK, temukan } from './a-lembar.ts';

const baris = (c: ContohAturan): readonly IsiContoh[] =>
  (Array.isArray(c.isi) ? c.isi : [c.isi]) as readonly IsiContoh[];
const dalam = (c: ContohAturan) => temukan(baris(c), c.konteks, c.rumus);
const ATAS_SEL = ATURAN.filter((a) => a.atas === undefined).map((a) => [a.kode, a] as const);

describe('every rule', () => {
  test('has a code of its own', () => {
    expect(ATURAN.map((a) => a.kode).filter((k, i, all) => all.indexOf(k) !== i)).toEqual([]);
  });

  test('of the catalogue is there', () => {
    const codes = new Set(ATURAN.map((a) => a.kode));
    const e = Array.from({ length: 15 }, (_, i) => `E${String(i + 1).padStart(2, '0')}`);
    const w = Array.from({ length: 9 }, (_, i) => `W0${i + 1}`).filter((k) => k !== 'W07');
    expect([...e, ...w].filter((k) => !codes.has(k))).toEqual([]);
  });

  test.each(ATAS_SEL)('%s: its bad example breaks it alone', (kode, a) => {
    const found = dalam(a.contoh.melanggar);
    const juga = a.contoh.melanggar.juga ?? [];
    expect([...new Set(found.map((p) => p.kode))].filter((k) => !juga.includes(k))).toEqual([kode]);
    for (const p of found) {
      const { penjelasan, saran } = kalimatPerlu(p);
      expect(`${penjelasan} ${saran}`).toMatch(/^\p{Lu}.+\.$/su);
      expect(`${penjelasan} ${saran}`).not.toMatch(/\{\w+\}|undefined|galat|temuan/i);
      expect(p.key === '' || a.kolom.includes(p.key), `${p.key} is not among its columns`).toBe(true);
    }
  });

  test.each(ATAS_SEL)('%s: its good example breaks nothing', (_, a) => {
    expect(dalam(a.contoh.benar).map((p) => `${p.kode} ${p.key}`)).toEqual([]);
  });

  test('a sound row breaks nothing', () => {
    expect(temukan([BARIS_BAIK])).toEqual([]);
  });

  /** Cells of one column that a rule would mend. */
  const perbaikan = (a: Aturan) =>
    dalam(a.contoh.melanggar).flatMap((p) => {
      const cell = baris(a.contoh.melanggar)[p.baris - 2]?.[p.key as keyof IsiContoh];
      return cell === undefined || p.key === '' ? [] : [{ p, cell }];
    });

  test.each(ATAS_SEL.filter(([, a]) => a.betulkan))('%s: what it proposes breaks it no more', (kode, a) => {
    const [first] = perbaikan(a);
    if (!first) throw new Error('the bad example has no cell');
    const { p, cell } = first;
    const betul = a.betulkan?.(cell, aKonteks(a.contoh.melanggar.konteks), p.key || 'id') ?? null;
    if (betul === null) return;
    expect(betul).not.toBe(cell);
    const mended = baris(a.contoh.melanggar).map((b, i) => (i === p.baris - 2 ? { ...b, [p.key]: betul } : b));
    expect(temukan(mended, a.contoh.melanggar.konteks).map((x) => x.kode)).not.toContain(kode);
  });

  test('names columns that there are', () => {
    const keys = new Set<string>(INOVASI.columns.map((c) => c.key));
    expect(ATURAN.flatMap((a) => a.kolom).filter((k) => !keys.has(k))).toEqual([]);
  });
});

describe('findings that one act would clear', () => {
  const TIGA = [1, 2, 3].map((n) => ({
    nama_inovasi: `Inovasi ${'Satu Dua Tiga'.split(' ')[n - 1]}`,
    pd_pengusul: 'Dinas Entah',
  }));

  test('of one unknown office are one, with how many cells and the first rows', () => {
    const found = temukan([...TIGA, { nama_inovasi: 'Lain', pd_pengusul: 'Dinas Asing' }, {}]);
    expect(found.map((p) => [p.kode, p.baris, p.sel?.length])).toEqual([
      ['F05', 2, 3],
      ['F05', 5, undefined],
    ]);
    expect(kalimatPerlu(found[0] as never).penjelasan).toContain(
      'Terdapat pada 3 sel: baris 2 (Inovasi Satu), baris 3 (Inovasi Dua), baris 4 (Inovasi Tiga).',
    );
  });

  test('of the register are one for a hundred rows', () => {
    const rows = Array.from({ length: 100 }, (_, i) => ({
      nama_inovasi: `Inovasi ke ${i}`,
      asal_data: 'Data awal',
      status: 'Penerapan',
    }));
    expect(temukan([...rows, {}]).map((p) => [p.kode, p.sel?.length])).toEqual([['C01', 100]]);
  });
});
