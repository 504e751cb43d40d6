import { expect } from 'vitest';
import { pembuatSidik } from '../src/app/muat.ts';
import { pembacaBaris } from '../src/domain/baca/baca-baris.ts';
import { keSel } from '../src/domain/baca/ke-sel.ts';
import { keadaanDari } from '../src/domain/riwayat/keadaan.ts';
import { periksaRantai } from '../src/domain/riwayat/periksa-rantai.ts';
import { INOVASI, KOLOM_SISTEM, KOLOM_STAF } from '../src/domain/tab/inovasi.ts';
import type { Column } from '../src/domain/tab/tab.ts';
import { events, lembarOf, riwayatOf, segelOf, type Workbook } from './a.ts';

/** What a value of the history shows in a cell: numbers that came as texts and blanks compare as people see them. */
const shown = (column: Column, v: unknown): string => String(keSel(column, (v ?? '') as string));

/**
 * The register is what its history says: the chain is whole, ids stand once, no request is recorded twice, the add-on's
 * columns equal the replay, and where a staff cell differs from it the fingerprint shows that somebody edited.
 */
export const expectUtuh = (wb: Workbook): void => {
  const chain = periksaRantai(riwayatOf(wb), segelOf(wb));
  expect(chain.putusan).toBe('UTUH');

  const all = events(wb);
  const once = all.filter((p) => p.id !== '').map((p) => `${p.permintaan} ${p.tindakan} ${p.id}`);
  expect(once.filter((k, i) => once.indexOf(k) !== i)).toEqual([]);

  const lembar = lembarOf(wb, INOVASI);
  const fingerprint = pembuatSidik(lembar);
  const read = pembacaBaris(lembar);
  const ids: string[] = [];
  for (const [i, cells] of lembar.rows.entries()) {
    const { nilai } = read(cells, i + 2);
    const id = String(nilai['id'] ?? '');
    if (id === '') continue;
    ids.push(id);
    const state = keadaanDari(all.filter((p) => p.id === id).map((p) => p.perubahan));
    const differ = (columns: readonly Column[]): string[] =>
      columns
        .filter((c) => c.key !== 'sidik' && shown(c, nilai[c.key]) !== shown(c, state[c.key]))
        .map(
          (c) =>
            `${id} ${c.key}: ${shown(c, nilai[c.key]).slice(0, 40)}, recorded ${shown(c, state[c.key]).slice(0, 40)}`,
        );
    expect(differ(KOLOM_SISTEM)).toEqual([]);
    const edited = differ(KOLOM_STAF);
    const sidik = fingerprint(cells);
    if (edited.length > 0)
      expect(nilai['sidik'], `an edit that nothing tells of: ${edited.join('; ')}`).not.toBe(sidik);
    else expect(nilai['sidik'], `fingerprint of ${id}`).toBe(sidik);
  }
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const recorded = new Set(all.filter((p) => p.id !== '' && ['CATAT', 'IMPOR'].includes(p.tindakan)).map((p) => p.id));
  expect(
    [...recorded].filter((id) => !ids.includes(id)),
    'entries of the history that no row holds',
  ).toEqual([]);
};
