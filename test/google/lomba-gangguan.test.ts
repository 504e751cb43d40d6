import { describe, expect, test } from 'vitest';
import { PROPOSAL } from '../../src/domain/tab/lomba.ts';
import { UMPAN_BALIK } from '../../src/domain/tab/manfaat.ts';
import { sortRows } from '../../src/local/sort-rows.ts';
import { call, entries, events, fill, outcome, rowsOf, sheetOf, type Workbook, withProposals } from '../a.ts';
import { expectUtuh } from '../utuh.ts';
import { everywhere } from './di-mana-saja.ts';

type Siap = { readonly wb: Workbook; readonly ids: readonly string[] };

const BAGIAN = ['Ringkasan', 'Signifikansi', 'Implementasi'] as const;

/** A proposal with three sections, two of which another entry has too. */
const proposal = (): Siap => {
  const { wb, ids } = withProposals(2);
  call(wb, 'siapkanProgram', {});
  fill(
    wb,
    PROPOSAL,
    ids.flatMap((id, i) =>
      BAGIAN.slice(0, 3 - i).map((bagian) => ({
        ...{ id, program: 'Kompetisi Inovasi Pelayanan Publik', tahun: '2026', bagian },
        isi: `${bagian} lama ${i}`,
      })),
    ),
  );
  return { wb, ids };
};

const kiriman = (ids: readonly string[]) => ({
  id: ids[0],
  permintaan: 'p',
  bagian: [
    { bagian: 'Ringkasan', isi: 'Ringkasan baru', lihat: 'Ringkasan lama 0' },
    { bagian: 'Implementasi', isi: 'Implementasi baru', lihat: 'Implementasi lama 0' },
    { bagian: 'Sumber Daya', isi: 'Sumber Daya baru', lihat: '' },
  ],
});

const isi = ({ wb, ids }: Siap): string[] =>
  rowsOf(wb, PROPOSAL)
    .map((r) => `${ids.indexOf(r.id)} ${r.bagian}: ${r.isi}`)
    .sort();

const LAMA = [
  '0 Implementasi: Implementasi lama 0',
  '0 Ringkasan: Ringkasan lama 0',
  '0 Signifikansi: Signifikansi lama 0',
  '1 Ringkasan: Ringkasan lama 1',
  '1 Signifikansi: Signifikansi lama 1',
];
const BARU = [
  '0 Implementasi: Implementasi baru',
  '0 Ringkasan: Ringkasan baru',
  '0 Signifikansi: Signifikansi lama 0',
  '0 Sumber Daya: Sumber Daya baru',
  '1 Ringkasan: Ringkasan lama 1',
  '1 Signifikansi: Signifikansi lama 1',
];

const tercatat = (wb: Workbook, tindakan: string): number => events(wb).filter((e) => e.tindakan === tindakan).length;

describe('saving a proposal', () => {
  test('given it is stopped at any call then sent again, or followed by another act, every section stands once and one event', () => {
    const total = everywhere({
      make: proposal,
      bergantian: true,
      run: ({ wb, ids }, stop) => outcome(wb, 'simpanProposal', kiriman(ids), stop),
      again: ({ wb, ids }) => void call(wb, 'simpanProposal', kiriman(ids)),
      other: ({ wb, ids }) =>
        void call(wb, 'simpanProposal', {
          ...{ id: ids[1], permintaan: 'lain' },
          bagian: [{ bagian: 'Signifikansi', isi: 'Signifikansi baru 1', lihat: 'Signifikansi lama 1' }],
        }),
      check: (s, how, where) => {
        const lain = (list: readonly string[]): string[] =>
          how === 'again' ? [...list] : list.map((t) => t.replace('Signifikansi lama 1', 'Signifikansi baru 1'));
        const own = events(s.wb).filter((e) => e.permintaan === 'p');
        expect(own.length, where).toBeLessThan(2);
        expect(isi(s), where).toEqual(lain(how === 'again' || own.length === 1 ? BARU : LAMA));
      },
    });
    expect(total).toBeGreaterThan(10);
  });

  test('given a person sorts the tab before any of its calls then no text lands on another row and none is lost', () => {
    const free = proposal();
    const total = outcome(free.wb, 'simpanProposal', kiriman(free.ids)).calls.total;
    let tersimpan = 0;
    for (let n = 1; n <= total; n++) {
      const s = proposal();
      const done = outcome(s.wb, 'simpanProposal', kiriman(s.ids), {
        atCall: (at, _name, wb) => {
          if (at !== n) return;
          const sheet = sheetOf(wb, PROPOSAL.name);
          sortRows(wb, sheet, { row: 2, column: 1, rows: 5, columns: sheet.maxColumns }, [
            { column: 4, ascending: false },
          ]);
        },
      });
      const where = `sorted before call ${n} of ${total}`;
      expect(done.error, where).toBeNull();
      const saved = !JSON.stringify(done.result).includes('masalah');
      if (saved) tersimpan++;
      expect(isi(s), where).toEqual(saved ? BARU : LAMA);
      expectUtuh(s.wb);
    }
    expect(tersimpan).toBeGreaterThan(total / 2);
  });
});

/** Feedback of one innovation in three rows, two with the same words. */
const umpanBalik = (): Siap => {
  const { wb, ids } = withProposals(1);
  call(wb, 'siapkanProgram', {});
  fill(
    wb,
    UMPAN_BALIK,
    ['Antre lama', 'Buka sore', 'Antre lama'].map((text) => ({
      ...{ id: ids[0] ?? '', tanggal: '2026-02-01', jenis: 'Pengaduan', isi: text },
    })),
  );
  return { wb, ids };
};

const terbuka = (wb: Workbook) => entries(wb).filter((e) => e.nama_inovasi.startsWith('Perbaikan '));

test('given making a better version of feedback is stopped at any call then it comes into being once, and each row names it', () => {
  everywhere({
    make: umpanBalik,
    bergantian: true,
    run: ({ wb }, stop) => outcome(wb, 'jadikanPerbaikan', { baris: [2, 4], permintaan: 'u' }, stop),
    again: ({ wb }) => void call(wb, 'jadikanPerbaikan', { baris: [2, 4], permintaan: 'u' }),
    other: ({ wb }) => void call(wb, 'tambahUsulan', { nama_inovasi: 'Lain', pd_pengusul: 'Dinas Sosial' }),
    check: ({ wb }, how, where) => {
      const made = terbuka(wb);
      const rows = rowsOf(wb, UMPAN_BALIK).map((r) => r.id_usulan);
      if (how === 'again') expect(made, where).toHaveLength(1);
      expect(made.length, where).toBeLessThan(2);
      const id = made[0]?.id ?? '';
      expect(rows, where).toEqual([id, '', id]);
      expect(tercatat(wb, 'USULKAN'), where).toBe(made.length);
    },
  });
});
