import { describe, expect, test } from 'vitest';
import { PEJABAT, PERANGKAT_DAERAH } from '../../src/domain/tab/lembaga.ts';
import { NASKAH } from '../../src/domain/tab/naskah.ts';
import { TAB_PENGATURAN } from '../../src/domain/tab/pengaturan.ts';
import type { Outcome } from '../../src/local/execute.ts';
import {
  ADMIN,
  atStage,
  BUNDLE_TANPA_DOCX,
  call,
  fill,
  menu,
  outcome,
  rowsOf,
  said,
  type,
  type Workbook,
} from '../a.ts';
import type { Jawaban } from '../jawaban.ts';
import { expectUtuh } from '../utuh.ts';
import { besar } from './register-besar.ts';

const MINTA = { jenis: 'PERMINTAAN_USULAN', isian: { batas: '31-07-2026' } };
const PUKUL_10 = Date.UTC(2026, 5, 15, 2, 0, 0);
const BUDI = 'budi@contoh.go.id';

/** An office that writes to so many others, beside the two of the sample. */
const kantor = (wb: Workbook, n: number): Workbook => {
  fill(wb, PEJABAT, [
    {
      jabatan: 'Sekretaris Daerah',
      sebutan: 'Plt.',
      nama: 'Baso Contoh',
      nip: '196905121994031007',
      dari: '2025-01-01',
    },
  ]);
  fill(
    wb,
    PERANGKAT_DAERAH,
    Array.from({ length: n - 2 }, (_, i) => ({
      nama: `Dinas Nomor ${i + 1}`,
      jenis_unit: 'Dinas',
      wajib_inovasi: 'Ya',
      keadaan: 'Aktif',
    })),
  );
  return wb;
};
const baru = (n: number): Workbook => kantor(atStage('LAYAK').wb, n);

const buat = (wb: Workbook, options: object = {}): Outcome =>
  outcome(wb, 'buatNaskahDinas', MINTA, { bundle: BUNDLE_TANPA_DOCX, ...options });
const hasil = (o: Outcome): Extract<Jawaban['buatNaskahDinas'], { sisa: number }> => {
  if (!o.result || typeof o.result !== 'object' || !('sisa' in o.result))
    throw new Error(JSON.stringify(o.result ?? o.error));
  return o.result as Extract<Jawaban['buatNaskahDinas'], { sisa: number }>;
};
const hidup = (wb: Workbook, mimeType: string) =>
  wb.files.filter((f) => !f.trashed && f.mimeType === `application/vnd.google-apps.${mimeType}`);
const documents = (wb: Workbook) => hidup(wb, 'document');

/** Each letter once: in the list, in the history, and in Drive. */
const expectSekali = (wb: Workbook, n: number, where: string): void => {
  const rows = rowsOf(wb, NASKAH);
  expect(rows.map((r) => r.judul).sort(), where).toEqual([...new Set(rows.map((r) => r.judul))].sort());
  expect(rows.length, where).toBe(n);
  expect(
    rows.every((r) => r.versi === 1),
    where,
  ).toBe(true);
  expect(
    documents(wb)
      .map((d) => d.name)
      .sort(),
    where,
  ).toEqual(rows.map((r) => r.judul).sort());
  for (const r of rows)
    expect(
      documents(wb).some((d) => r.tautan.includes(d.id)),
      `${where}: ${r.judul}`,
    ).toBe(true);
  expectUtuh(wb);
};

describe('a batch of documents', () => {
  test('given it is killed at any call, the making of the folder included, then the next run makes each once', () => {
    const total = buat(baru(3)).calls.total;
    for (let n = 1; n <= total; n += 2) {
      const wb = baru(3);
      buat(wb, { stopAfterCall: n, loseUnflushed: n % 4 === 1 });
      const where = `stopped at call ${n} of ${total}`;
      for (let run = 0; run < 3 && rowsOf(wb, NASKAH).length < 3; run++) buat(wb);
      expectSekali(wb, 3, where);
      expect(hidup(wb, 'folder'), where).toHaveLength(1);
    }
  });

  test('given a folder whose sharing was stopped then it is shared when it is next used', () => {
    const wb = baru(4);
    type(
      wb,
      TAB_PENGATURAN,
      rowsOf(wb, TAB_PENGATURAN).findIndex((r) => r.kunci === 'bagikan_ke') + 2,
      'isi',
      'hukum@contoh.go.id; sekda@contoh.go.id',
    );
    const first = buat(structuredClone(wb)).calls;
    expect(first.byMethod['Permissions.create']).toBe(2);
    let at = 0;
    buat(structuredClone(wb), {
      atCall: (n: number, name: string) => {
        if (name === 'Permissions.create') at = n;
      },
    });
    buat(wb, { stopAfterCall: at });
    expect(hidup(wb, 'folder')[0]?.permissions).toHaveLength(1);
    buat(wb);
    expect(hidup(wb, 'folder').map((f) => f.permissions.length)).toEqual([2]);
  });

  test('given a folder that somebody deleted for good then the year gets a new one', () => {
    const wb = baru(4);
    buat(wb);
    const lama = hidup(wb, 'folder')[0]?.id;
    wb.files = wb.files.filter((f) => f.id !== lama);
    expect(hasil(buat(wb))).toMatchObject({ naskah: { length: 4 }, sebab: null });
    expect(hidup(wb, 'folder').filter((f) => f.id !== lama)).toHaveLength(1);
  });

  test.each([
    ['another person', BUDI],
    ['the same account', ADMIN],
  ])('given %s begins the same batch at any moment of it then no letter is made twice', (_who, user) => {
    // From the first call after the batch was planned: whoever plans later than that plans the next versions.
    let mulai = 0;
    const total = buat(baru(3), {
      atCall: (n: number, name: string) => {
        if (mulai === 0 && name === 'Properties.getProperty') mulai = n;
      },
    }).calls.total;
    for (let n = mulai; n <= total; n += 5) {
      const wb = baru(3);
      const kedua: Outcome[] = [];
      buat(wb, {
        atCall: (at: number, _name: string, other: Workbook) => {
          if (at === n) kedua.push(buat(other, { user }));
        },
      });
      expect(kedua[0]?.error ?? null).toBeNull();
      const where = `the other began at call ${n} of ${total}`;
      for (let run = 0; run < 2 && rowsOf(wb, NASKAH).length < 3; run++) buat(wb);
      expectSekali(wb, 3, where);
    }
  });

  test('given somebody asks it to stop then it stops between two letters, says how many remain, and forgets the wish', () => {
    const wb = baru(8);
    let asked = false;
    const done = buat(wb, {
      atCall: (_n: number, name: string, other: Workbook) => {
        if (asked || name !== 'Files.create' || documents(other).length < 2) return;
        asked = true;
        call(other, 'hentikanPembuatan', {}, { user: BUDI });
      },
    });
    expect(hasil(done)).toMatchObject({ naskah: { length: 3 }, sisa: 5, sebab: { kode: 'DIHENTIKAN' } });
    expect(wb.properties.document).toEqual({});
    expect(hasil(buat(wb))).toMatchObject({ naskah: { length: 5 }, sisa: 0, sebab: null });
    expectSekali(wb, 8, 'after going on');
  });

  test('given a wish to stop that came too late then a later run does not heed it', () => {
    const wb = baru(3);
    call(wb, 'hentikanPembuatan', {});
    expect(hasil(buat(wb))).toMatchObject({ naskah: { length: 3 }, sisa: 0 });
  });

  test('by the menu: progress is told every few documents, and stopping has an entry of its own', () => {
    const wb = baru(8);
    const text = (t: string) => ({ button: 'OK', text: t }) as const;
    const options = { activeTab: 'Perangkat Daerah', bundle: BUNDLE_TANPA_DOCX };
    const done = menu(wb, 'buatNaskahDinas', [text('1'), text('31-07-2026'), 'YES'], options);
    expect(said(done).find((t) => t.includes('8 naskah'))).toContain('Hentikan pembuatan naskah');
    expect(done.toasts.map((t) => t.message).filter((t) => t.includes(' dari '))).toEqual([
      expect.stringContaining('3 dari 8'),
      expect.stringContaining('6 dari 8'),
    ]);
    expect(said(done).at(-1)).toContain('8 naskah sudah dibuat');
    expect(menu(wb, 'hentikanPembuatan').toasts.map((t) => t.message)).toEqual([
      expect.stringContaining('berhenti setelah'),
    ]);
  });

  test('given the share of the day is used up on the way then that is told, and tomorrow goes on', () => {
    const wb = baru(6);
    wb.usage[ADMIN] = { day: '2026-06-15', used: { documents: 247 } };
    const done = hasil(buat(wb));
    expect(done).toMatchObject({ naskah: { length: 3 }, sisa: 3, sebab: { kode: 'JATAH_NASKAH' } });
    expect(done.sebab?.pesan).toContain('250 dokumen sehari');
    expect((buat(wb).result as { masalah: { kode: string }[] }).masalah.map((m) => m.kode)).toEqual(['JATAH_NASKAH']);
    const besok = { now: () => PUKUL_10 + 24 * 3600_000 };
    expect(hasil(buat(wb, besok))).toMatchObject({ naskah: { length: 3 }, sisa: 0 });
    expectSekali(wb, 6, 'the next day');
  });

  test('given two hundred letters on a large register then each costs one call to Drive, and 23 at most with what opens the runs', () => {
    const wb = kantor(besar(5000, 50000, 'LAYAK').wb, 200);
    // A clock that shows so much more at each look that a run stops where the modelled time would stop it.
    const berjalan = (): object => {
      let detik = 0;
      return {
        now: () => {
          detik += 0.7;
          return PUKUL_10 + detik * 1000;
        },
      };
    };
    const runs: Outcome[] = [];
    do runs.push(buat(wb, berjalan()));
    while (runs.length < 9 && hasil(runs.at(-1) as Outcome).sisa > 0);
    expect(rowsOf(wb, NASKAH)).toHaveLength(200);
    const sum = (of: (o: Outcome) => number): number => runs.reduce((s, o) => s + of(o), 0);
    expect(sum((o) => o.calls.byMethod['Files.create'] ?? 0)).toBe(201);
    expect(sum((o) => o.calls.byMethod['Files.list'] ?? 0)).toBe(0);
    if (process.env['ANGGARAN'])
      console.log(
        `200 letters: ${runs.length} runs, ${sum((o) => o.calls.total)} calls, ${sum((o) => o.simulatedMs) / 1000} s modelled, lock ${sum((o) => o.lockHeldMs) / 1000} s`,
      );
    expect(sum((o) => o.calls.total) / 200).toBeLessThanOrEqual(23);
    for (const o of runs) expect(o.simulatedMs).toBeLessThan(300_000);
  });
});
