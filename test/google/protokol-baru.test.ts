import { describe, expect, test } from 'vitest';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { NASKAH } from '../../src/domain/tab/naskah.ts';
import type { Outcome } from '../../src/local/execute.ts';
import { insertColumns } from '../../src/local/sheet-structure.ts';
import {
  act,
  addTab,
  aProposal,
  atStage,
  BUNDLE_TANPA_DOCX,
  call,
  entries,
  entry,
  events,
  fill,
  outcome,
  rowOf,
  rowsOf,
  type Siap,
  sheetOf,
  type,
  withProposals,
} from '../a.ts';
import { everywhere, type Stop } from './di-mana-saja.ts';

describe('new entries', () => {
  test('given a proposal that is being added is stopped anywhere then it stands once or not at all', () => {
    const add = ({ wb }: Siap, nama: string, stop?: Stop): Outcome =>
      outcome(wb, 'tambahUsulan', { nama_inovasi: nama, pd_pengusul: 'Dinas Sosial', inisiator_jenis: 'ASN' }, stop);
    const next = (s: Siap): void => expect(add(s, 'Kedua').result).toHaveProperty('id');
    everywhere({
      make: () => withProposals(2),
      run: (s, stop) => add(s, 'Pertama', stop),
      meanwhile: (s) => type(s.wb, INOVASI, rowOf(s.wb, s.ids[0] as string), 'catatan', 'tetap'),
      again: next,
      other: next,
      check: (s) => {
        const names = entries(s.wb).map((e) => e.nama_inovasi);
        expect(names.filter((n) => n === 'Kedua')).toHaveLength(1);
        expect(names.filter((n) => n === 'Pertama')).toHaveLength(
          events(s.wb).filter((p) => p.tindakan === 'CATAT' && p.perubahan['nama_inovasi']?.[1 as never] === 'Pertama')
            .length,
        );
        expect(names.filter((n) => n === 'Pertama').length).toBeLessThanOrEqual(1);
        expect(entry(s.wb, s.ids[0] as string).catatan).toBe('tetap');
      },
    });
  });

  test('given typed rows that are being registered are stopped anywhere, two of them alike, then every row gets one id', () => {
    const make = (): Siap => {
      const siap = withProposals(1);
      fill(siap.wb, INOVASI, [aProposal(5), aProposal(6), aProposal(6), aProposal(7)]);
      return siap;
    };
    const run = ({ wb }: Siap, stop?: Stop): Outcome => outcome(wb, 'daftarkanBaris', {}, stop);
    everywhere({
      make,
      run,
      again: (s) => expect(run(s).error).toBeNull(),
      other: (s) => {
        call(s.wb, 'tambahUsulan', { nama_inovasi: 'Lain' });
        expect(run(s).error).toBeNull();
      },
      check: (s) => {
        const rows = entries(s.wb).filter((e) => e.nama_inovasi !== 'Lain');
        expect(rows.map((e) => e.nama_inovasi)).toEqual([1, 5, 6, 6, 7].map((n) => `Kapal Layanan ${n}`));
        expect(new Set(rows.map((e) => e.id)).size).toBe(5);
        expect(rows.every((e) => e.id !== '' && e.status === 'DRAF')).toBe(true);
        expect(
          events(s.wb).filter((p) => p.tindakan === 'CATAT' && p.perubahan['nama_inovasi']?.[1 as never] !== 'Lain'),
        ).toHaveLength(5);
      },
    });
  });

  test('given a typed row was edited between the stop and the next act then it is still registered once, with the edit', () => {
    const make = (): Siap => {
      const siap = withProposals(1);
      fill(siap.wb, INOVASI, [aProposal(5)]);
      return siap;
    };
    everywhere({
      bergantian: true,
      make,
      run: ({ wb }, stop) => outcome(wb, 'daftarkanBaris', {}, stop),
      meanwhile: (s) => type(s.wb, INOVASI, 3, 'manfaat', 'disunting'),
      again: (s) => call(s.wb, 'daftarkanBaris'),
      other: (s) => call(s.wb, 'daftarkanBaris'),
      check: (s) => {
        expect(entries(s.wb).map((e) => [e.nama_inovasi, e.manfaat])).toEqual([
          ['Kapal Layanan 1', 'Warga tidak perlu ke kota.'],
          ['Kapal Layanan 5', 'disunting'],
        ]);
      },
    });
  });

  test.each([false, true])(
    'given an import of twenty rows is stopped anywhere, own columns between ours: %s, then every row comes in once',
    (between) => {
      const make = (): Siap => {
        const siap = withProposals(1);
        if (between) {
          insertColumns(siap.wb, sheetOf(siap.wb, 'Inovasi'), 15, 1);
        }
        addTab(siap.wb, 'Ekspor', [
          ['Nama Inovasi', 'OPD', 'Tahapan', 'Manfaat'],
          ...Array.from({ length: 20 }, (_, i) => [
            `Impor ${i % 19}`,
            `Dinas ${i % 3}`,
            i % 2 ? 'Penerapan' : 'Inisiatif',
            `manfaat ${i}`,
          ]),
        ]);
        return siap;
      };
      const run = ({ wb }: Siap, stop?: Stop): Outcome => outcome(wb, 'imporTab', { tab: 'Ekspor' }, stop);
      everywhere({
        bergantian: between,
        make,
        run,
        meanwhile: (s) => type(s.wb, INOVASI, rowOf(s.wb, s.ids[0] as string), 'catatan', 'tetap'),
        again: (s) => expect(run(s).error).toBeNull(),
        other: (s) => {
          call(s.wb, 'tambahUsulan', { nama_inovasi: 'Lain' });
          expect(run(s).error).toBeNull();
        },
        check: (s) => {
          const rows = entries(s.wb).filter((e) => e.nama_inovasi.startsWith('Impor'));
          expect(rows.map((e) => e.manfaat).sort()).toEqual(
            Array.from({ length: 20 }, (_, i) => `manfaat ${i}`).sort(),
          );
          expect(events(s.wb).filter((p) => p.tindakan === 'IMPOR')).toHaveLength(20);
          expect(entry(s.wb, s.ids[0] as string).catatan).toBe('tetap');
        },
      });
    },
    60000,
  );
});

describe('a document', () => {
  test('given the drafting of a decree is stopped anywhere then one document, one row and one pair of events come of it', () => {
    const kedua: string[] = [];
    const run = ({ wb, ids }: Siap, stop?: Stop): Outcome =>
      outcome(wb, 'buatKeputusan', { id: ids }, { bundle: BUNDLE_TANPA_DOCX, ...stop });
    everywhere({
      make: () => atStage('LAYAK', 2),
      run,
      meanwhile: (s) => type(s.wb, INOVASI, rowOf(s.wb, s.ids[0] as string), 'catatan', 'tetap'),
      again: (s) => expect(run(s).result).toHaveProperty('naskah'),
      other: (s) => {
        const [h] = act(s.wb, s.ids.slice(0, 1), 'T31', { alasan: 'ditarik pengusul' }).hasil;
        expect(h).toMatchObject({ ok: true });
      },
      check: (s, how, where) => {
        const made = s.wb.files.filter((f) => f.mimeType.endsWith('document'));
        const rows = rowsOf(s.wb, NASKAH);
        const done = events(s.wb).filter((p) => p.tindakan === 'NASKAH_DIBUAT');
        // Stopped after all was written, the same wish again is a second version: it was recorded, and only not told.
        expect(made.length).toBeGreaterThanOrEqual(rows.length);
        expect(rows.map((r) => r.versi)).toEqual(rows.map((_, i) => i + 1));
        expect(new Set(rows.map((r) => r.tautan)).size).toBe(rows.length);
        expect(rows.map((r) => r.tautan)).toEqual(
          done.map((p) => (p.perubahan['+naskah'] as unknown as { tautan: string }).tautan),
        );
        if (how === 'again') expect([made.length, done.length]).toEqual([rows.length, rows.length]);
        else expect(made.length).toBeLessThanOrEqual(1);
        if (rows.length > 1) kedua.push(where);
        expect(entry(s.wb, s.ids[0] as string).catatan).toBe('tetap');
      },
    });
    expect(kedua.length, kedua.join('\n')).toBeLessThanOrEqual(3);
  });
});
