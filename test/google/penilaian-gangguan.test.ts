import { describe, expect, test } from 'vitest';
import { PEJABAT, PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { NASKAH } from '../../src/domain/tab/naskah.ts';
import { PENILAIAN } from '../../src/domain/tab/penilaian.ts';
import type { Outcome } from '../../src/local/execute.ts';
import { personSorts } from '../../src/local/person-acts.ts';
import {
  act,
  atStage,
  call,
  entry,
  events,
  fill,
  outcome,
  placeOf,
  rowsOf,
  type Siap,
  type,
  type Workbook,
} from '../a.ts';
import { everywhere, type Stop } from './di-mana-saja.ts';
import { ORANG } from './gangguan-register.ts';

const surel = (nama: string): string => `${nama.toLowerCase()}@contoh.go.id`;

const YA = {
  ...{ k1: 'YA', k2: 'YA', k3: 'YA', k4: 'YA', k5: 'YA' },
  ...{ dibutuhkan: 'YA', dapat_dilakukan: 'YA', mempercepat: 'YA', prinsip: 'YA' },
};

type Meja = Siap & { readonly lain: string };

/** Proposals that are judged by three people, and one more that somebody else acts on. */
const meja = (n: number, ditetapkan = true): Meja => {
  const { wb, ids } = atStage('EVALUASI', n + 1);
  fill(wb, PEJABAT, [
    {
      jabatan: 'Kepala Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
      ...{ sebutan: 'Definitif', nama: 'Hasan Contoh', dari: '2024-01-02' },
    },
  ]);
  fill(wb, PETUGAS, [
    ...['Ani', 'Budi', 'Citra'].map((nama) => ({ surel: surel(nama), nama, peran: 'Penilai' })),
    { surel: surel('Lina'), nama: 'Lina', peran: 'Perangkat Daerah kelitbangan' },
  ]);
  const [lain = '', ...dinilai] = ids;
  if (ditetapkan) call(wb, 'tetapkanPenilai', { id: dinilai, permintaan: 'tetap' }, { user: surel('Lina') });
  return { wb, ids: dinilai, lain };
};

const jalankan = (wb: Workbook, nama: string, fn: string, args: object, stop?: Stop): Outcome =>
  outcome(wb, fn, args, { user: surel(nama), ...stop });

/** Somebody else returns the other proposal: whatever is open is finished first. */
const lainnya = ({ wb, lain }: Meja): void => {
  const { hasil } = act(wb, [lain], 'T08', { alasan: 'lengkapi anggarannya' });
  expect(hasil[0]?.ok).toBe(true);
};

const isian = (wb: Workbook) => rowsOf(wb, PENILAIAN).map((p) => [p.id, p.penilai, p.keadaan, p.k1]);

const tercatat = (wb: Workbook, tindakan: string): number => events(wb).filter((p) => p.tindakan === tindakan).length;

describe('stopped anywhere', () => {
  test('given reviewers are being assigned then all rows come or none, and never twice', () => {
    const args = (s: Meja): object => ({ id: s.ids, permintaan: 'p-1' });
    everywhere({
      bergantian: true,
      make: () => meja(2, false),
      run: (s, stop) => jalankan(s.wb, 'Lina', 'tetapkanPenilai', args(s), stop),
      again: (s) => void jalankan(s.wb, 'Lina', 'tetapkanPenilai', args(s)),
      other: lainnya,
      check: ({ wb, ids }, how, where) => {
        const all = ids.flatMap((id) => ['Ani', 'Budi', 'Citra'].map((nama) => [id, nama, 'DITUGASKAN', '']));
        const done = tercatat(wb, 'PENILAI_DITETAPKAN');
        expect(done, where).toBe(how === 'again' || done > 0 ? 2 : 0);
        expect(isian(wb), where).toEqual(done > 0 ? all : []);
      },
    });
  });

  test('given a judgement is being sent then the row and its event go together, and what others typed since stays', () => {
    const args = (s: Meja): object => ({ id: s.ids[0], jawaban: YA, nilai: 80, permintaan: 'p-2' });
    everywhere({
      make: () => meja(1),
      run: (s, stop) => jalankan(s.wb, 'Ani', 'kirimPenilaian', args(s), stop),
      meanwhile: (s) => type(s.wb, PENILAIAN, 3, 'catatan', 'ketikan Budi'),
      again: (s) => expect(jalankan(s.wb, 'Ani', 'kirimPenilaian', args(s)).result).toMatchObject({ penilai: 'Ani' }),
      other: lainnya,
      check: ({ wb, ids }, how, where) => {
        const done = tercatat(wb, 'PENILAIAN_DICATAT');
        if (how === 'again') expect(done, where).toBe(1);
        expect(rowsOf(wb, PENILAIAN)[1]?.catatan, where).toBe('ketikan Budi');
        expect(isian(wb), where).toEqual([
          [ids[0], 'Ani', ...(done > 0 ? ['TERKIRIM', 'YA'] : ['DITUGASKAN', ''])],
          [ids[0], 'Budi', 'DITUGASKAN', ''],
          [ids[0], 'Citra', 'DITUGASKAN', ''],
        ]);
      },
    });
  });

  test('given the outcome of a meeting is being recorded then all proposals have it or none', () => {
    const args = (s: Meja): object => ({
      sesi: { tanggal: '12-06-2026', hadir: 'Ani; Budi; Citra', tidak_hadir: '' },
      baris: s.ids.map((id) => ({ id, jawaban: YA })),
      permintaan: 'p-3',
    });
    everywhere({
      bergantian: true,
      make: () => meja(3, false),
      run: (s, stop) => jalankan(s.wb, 'Lina', 'isiHasilRapat', args(s), stop),
      again: (s) => expect(jalankan(s.wb, 'Lina', 'isiHasilRapat', args(s)).result).toMatchObject({ tercatat: 3 }),
      other: lainnya,
      check: ({ wb, ids }, how, where) => {
        const done = tercatat(wb, 'PENILAIAN_DICATAT');
        expect(done, where).toBe(how === 'again' || done > 0 ? 3 : 0);
        expect(isian(wb), where).toEqual(done > 0 ? ids.map((id) => [id, 'Ani; Budi; Citra', 'TERKIRIM', 'YA']) : []);
      },
    });
  });

  test('given a session is being ended then the same call goes on: outcomes once, one Berita Acara', () => {
    const args = (s: Meja): object => ({
      ...{ id: s.ids, ba_no: '000.9/5/BA', ba_tgl: '12-06-2026', tempat: 'Malili', tidak_hadir: 'Citra: cuti' },
      permintaan: 'p-4',
    });
    const make = (): Meja => {
      const s = meja(2);
      for (const id of s.ids)
        for (const nama of ['Ani', 'Budi'])
          jalankan(s.wb, nama, 'kirimPenilaian', { id, jawaban: YA, permintaan: `${nama} ${id}` });
      return s;
    };
    const selesai = (s: Meja, stop?: Stop): Outcome => jalankan(s.wb, 'Lina', 'selesaikanPenilaian', args(s), stop);
    const siap = make();
    everywhere({
      bergantian: true,
      make: () => structuredClone(siap),
      run: selesai,
      again: (s) => void selesai(s),
      other: (s) => {
        lainnya(s);
        // The registrar comes back after somebody else: what is done is left, the rest is finished.
        expect(selesai(s).error).toBeNull();
      },
      check: ({ wb, ids }, _, where) => {
        expect(
          ids.map((id) => [entry(wb, id).status, entry(wb, id).ba_no]),
          where,
        ).toEqual(ids.map(() => ['LAYAK', '000.9/5/BA']));
        expect([tercatat(wb, 'T35'), tercatat(wb, 'T09')], where).toEqual([2, 2]);
        expect(
          rowsOf(wb, NASKAH).map((n) => n.jenis),
          where,
        ).toEqual(['BA_PENILAIAN']);
      },
    });
  });
});

describe('sorted meanwhile', () => {
  test('given somebody sorts the tab at any call of sending a judgement then nobody’s row is lost or doubled', () => {
    const urutkan = (s: Meja): void =>
      personSorts(s.wb, PENILAIAN.name, [{ column: placeOf(s.wb, PENILAIAN, 'penilai'), ascending: false }], ORANG);
    const kirim = (s: Meja, at?: number): Outcome =>
      outcome(
        s.wb,
        'kirimPenilaian',
        { id: s.ids[0], jawaban: YA, nilai: 80, permintaan: 'p-9' },
        {
          user: surel('Ani'),
          atCall: (call) => {
            if (call === at) urutkan(s);
          },
        },
      );
    const make = (): Meja => {
      const s = meja(2);
      type(s.wb, PENILAIAN, 3, 'catatan', 'ketikan Budi');
      return s;
    };
    const siap = make();
    const total = kirim(structuredClone(siap)).calls.total;
    for (let n = 1; n <= total; n++) {
      const s = structuredClone(siap);
      const sent = kirim(s, n);
      expect(sent.error, `sorted at call ${n}`).toBeNull();
      const rows = rowsOf(s.wb, PENILAIAN).map((p) => [p.id, p.penilai, p.keadaan, p.k1, p.catatan].join('|'));
      const first = rows.find((r) => r.startsWith(`${s.ids[0]}|Ani`)) ?? '';
      expect(rows.length, `sorted at call ${n}`).toBe(6);
      expect(first, `sorted at call ${n}`).toBe(`${s.ids[0]}|Ani|TERKIRIM|YA|`);
      expect(rows.filter((r) => r.includes('DITUGASKAN')).length, `sorted at call ${n}`).toBe(5);
      expect(rows.filter((r) => r.endsWith('|ketikan Budi')).length, `sorted at call ${n}`).toBe(1);
      expect(new Set(rows.map((r) => r.split('|').slice(0, 2).join('|'))).size, `sorted at call ${n}`).toBe(6);
    }
  });
});
