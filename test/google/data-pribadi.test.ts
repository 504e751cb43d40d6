import { describe, expect, test } from 'vitest';
import type { LaporanPribadi } from '../../src/app/laporan-data-pribadi.ts';
import { bukaSalinan } from '../../src/app/periksa-salinan.ts';
import type { HasilSamarkan } from '../../src/app/samarkan-data-pribadi.ts';
import { SAMARAN } from '../../src/domain/ekspor/samaran.ts';
import { periksaRantai } from '../../src/domain/riwayat/periksa-rantai.ts';
import { GAGASAN } from '../../src/domain/tab/gagasan.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PEJABAT, PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { RIWAYAT } from '../../src/domain/tab/riwayat.ts';
import {
  act,
  allCells,
  call,
  entry,
  events,
  fill,
  menu,
  outcome,
  riwayatOf,
  rowOf,
  rowsOf,
  type Siap,
  said,
  segelOf,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';
import { everywhere } from './di-mana-saja.ts';

const ALASAN = 'Permintaan subjek data, surat 12 Juni 2026';

/** Two proposals of two people, edited, moved on, and mentioned beside the register. */
const siap = (): Siap => {
  const s = withProposals(2, (n) =>
    n === 1
      ? {
          inisiator_nama: 'Siti Marwah',
          inisiator_nip: '198505052010012003',
          inisiator_kontak: '0812-3456-7890',
          tim_inovator: 'Budi; Siti Marwah, S.Kom.; Ani',
        }
      : { inisiator_nama: 'Budi Siti', inisiator_nip: '199001012015011001' },
  );
  const id = s.ids[0] as string;
  type(s.wb, INOVASI, rowOf(s.wb, id), 'catatan', 'Hubungi Siti Marwah (+62 812 3456 7890) dulu');
  act(s.wb, [id], 'T01');
  fill(s.wb, GAGASAN, [{ gagasan: 'Perahu baca', penanggung_jawab: 'Siti Marwah' }]);
  fill(s.wb, PEJABAT, [{ jabatan: 'Camat Wotu', nama: 'Siti Marwah', dari: '2020-01-01', sampai: '2021-01-01' }]);
  return s;
};

const laporan = (wb: Workbook, cari: string): LaporanPribadi => {
  const done = call(wb, 'laporanDataPribadi', { cari });
  if ('masalah' in done) throw new Error(JSON.stringify(done));
  return done;
};
const samarkan = (wb: Workbook, cari: string): HasilSamarkan => {
  const done = call(wb, 'samarkanDataPribadi', { cari, alasan: ALASAN });
  if ('masalah' in done) throw new Error(JSON.stringify(done));
  return done;
};
const kode = (
  wb: Workbook,
  fn: 'laporanDataPribadi' | 'samarkanDataPribadi',
  args: object,
  options: object = {},
): string => JSON.stringify(call(wb, fn, { ...args }, options));

const ISI = /Marwah|198505052010012003|3456.?7890/;

describe('what is held about a person', () => {
  test.each(['Siti Marwah', 'siti  MARWAH'])(
    'given the name %s then every place is told, masked, with since when',
    (cari) => {
      const { wb, ids } = siap();
      const h = laporan(wb, cari);
      expect(h.tempat.map((t) => `${t.tab}: ${t.kolom}: ${t.nilai}`)).toEqual([
        'Inovasi: Nama Inisiator: S••• M•••',
        'Inovasi: NIP Inisiator: •••003',
        'Inovasi: Kontak Inisiator: •••890',
        'Inovasi: Tim Inovator: B•••; S••• M•••, S•••.K•••.; A•••',
        'Inovasi: Catatan: disebut dalam teks',
        'Pejabat: Nama: S••• M•••',
        'Gagasan: Penanggung Jawab: S••• M•••',
      ]);
      expect(h.tempat[0]).toMatchObject({ id: ids[0], sejak: '2026-06-15', kolomPribadi: true, tugasJabatan: false });
      expect(h.tempat[5]).toMatchObject({ tugasJabatan: true, sejak: '' });
      expect(h.kegiatan.map((k) => k.id)).toEqual([ids[0], ids[0]]);
      expect(JSON.stringify(h)).not.toMatch(ISI);
      expect(events(wb).at(-1)).toMatchObject({
        tindakan: 'DATA_PRIBADI',
        id: '',
        catatan: 'Laporan data pribadi seseorang dibuat',
      });
      expect(riwayatOf(wb).at(-1)?.join()).not.toMatch(ISI);
    },
  );

  test('given a NIP or a number however it is spaced then the same person is found, and nobody else', () => {
    const { wb, ids } = siap();
    for (const cari of ['198505052010012003', '19850505 201001 2 003', '6281234567890', '0812 3456 7890'])
      expect(
        laporan(wb, cari)
          .tempat.filter((t) => t.tab === 'Inovasi')
          .every((t) => t.id === ids[0]),
        cari,
      ).toBe(true);
    expect(laporan(wb, 'admin@contoh.go.id')).toMatchObject({ sebagaiPencatat: events(wb).length - 1 });
  });

  test('given too little, nobody, or somebody who is not the ADMIN then it is refused and nothing is recorded', () => {
    const { wb } = siap();
    fill(wb, PETUGAS, [{ surel: 'staf@contoh.go.id', nama: 'Staf', peran: 'Petugas' }]);
    const before = allCells(wb);
    expect(kode(wb, 'laporanDataPribadi', { cari: 'Ani' })).toContain('CARI_TERLALU_PENDEK');
    expect(kode(wb, 'laporanDataPribadi', { cari: 'Nobody Here' })).toContain('DATA_PRIBADI_TIDAK_ADA');
    for (const fn of ['laporanDataPribadi', 'samarkanDataPribadi'] as const)
      expect(kode(wb, fn, { cari: 'Siti Marwah', alasan: ALASAN }, { user: 'staf@contoh.go.id' })).toContain(
        'HANYA_PENGELOLA',
      );
    expect(allCells(wb)).toEqual(before);
  });
});

describe('redaction', () => {
  test('given it is asked then nothing of the person is left but official acts, and the history proves itself', () => {
    const { wb, ids } = siap();
    const [id, lain] = ids as [string, string];
    const { kode: dulu } = call(wb, 'periksaKeutuhan') as { kode: string };
    const jumlah = events(wb).length;
    const h = samarkan(wb, 'Siti Marwah');
    expect(h).toMatchObject({ sel: 6, kegiatan: 2, tetap: [{ tab: 'Pejabat', kolom: 'Nama' }] });
    expect(h.keutuhan).toMatch(
      /^Riwayat utuh\. 2 kegiatan disamarkan \(nomor \d+, \d+\) menurut kegiatan nomor \d+; isi yang tersisa dijamin sejak kegiatan itu/,
    );

    expect(entry(wb, id)).toMatchObject({
      inisiator_nama: SAMARAN,
      inisiator_nip: SAMARAN,
      inisiator_kontak: SAMARAN,
      tim_inovator: `Budi; ${SAMARAN}, S.Kom.; Ani`,
      catatan: `Hubungi ${SAMARAN} (+62 812 3456 7890) dulu`,
    });
    expect(entry(wb, lain)).toMatchObject({ inisiator_nama: 'Budi Siti', inisiator_nip: '199001012015011001' });
    expect(rowsOf(wb, GAGASAN)[0]?.penanggung_jawab).toBe(SAMARAN);
    expect(rowsOf(wb, PEJABAT).some((p) => p.nama === 'Siti Marwah')).toBe(true);
    const left = Object.entries(allCells(wb, ['Pejabat'])).filter(([, rows]) =>
      /Marwah|198505052010012003/.test(JSON.stringify(rows)),
    );
    expect(left.map(([name]) => name)).toEqual([]);
    expectUtuh(wb);

    // The code that was kept before still fits, and the copy that an inspector opens says the same.
    expect(call(wb, 'periksaKeutuhan', { kode: dulu })).toMatchObject({
      putusan: 'UTUH',
      rincian: expect.stringContaining('2 kegiatan disamarkan') as string,
    });
    const copy = bukaSalinan([{ nama: 'Riwayat', rows: [RIWAYAT.columns.map((c) => c.heading), ...riwayatOf(wb)] }]);
    expect(copy.ok && copy.value.nilai(dulu)).toMatchObject({
      putusan: 'UTUH',
      temuan: expect.stringMatching(/^Riwayat utuh dan cocok dengan Kode Keutuhan\. 2 kegiatan disamarkan/) as string,
    });
    expect(
      events(wb)
        .slice(jumlah)
        .map((p) => `${p.tindakan} ${p.id}`),
    ).toEqual([`REDAKSI ${id}`, 'REDAKSI ']);
    // Work goes on.
    act(wb, [id], 'T02', { pengantar_tgl: '2026-02-01' });
    expectUtuh(wb);
  });

  test('given the number too is asked for then it goes from texts as well, and the chain bears two redactions', () => {
    const { wb } = siap();
    samarkan(wb, 'Siti Marwah');
    expect(samarkan(wb, '081234567890').keutuhan).toMatch(/^Riwayat utuh\..*disamarkan/);
    expect(JSON.stringify(allCells(wb, ['Pejabat']))).not.toMatch(ISI);
    expectUtuh(wb);
    expect(kode(wb, 'laporanDataPribadi', { cari: '081234567890' })).toContain('DATA_PRIBADI_TIDAK_ADA');
  });

  test('given the event lies in the archive then it is redacted there, and the chain goes through both tabs', () => {
    const { wb } = siap();
    const now = sheetOf(wb, 'Riwayat');
    const old = sheetOf(wb, 'Arsip Riwayat');
    const oldest = now.values.splice(1, events(wb).length - 2);
    old.values = [old.values[0], ...oldest];
    const [key = ''] = Object.keys(wb.properties.script).filter((k) => k.startsWith('lumbung.segel'));
    wb.properties.script[key] = JSON.stringify({ ...segelOf(wb), arsip: oldest.length });
    expect(samarkan(wb, 'Siti Marwah')).toMatchObject({ kegiatan: 2 });
    expect(JSON.stringify(sheetOf(wb, 'Arsip Riwayat').values)).toContain(SAMARAN);
    expect(JSON.stringify(allCells(wb, ['Pejabat']))).not.toMatch(/Marwah|198505052010012003/);
    expectUtuh(wb);
  });

  test('given a redacted or another row is altered afterwards then it is DIUBAH still', () => {
    const { wb } = siap();
    samarkan(wb, 'Siti Marwah');
    const at = riwayatOf(wb).findIndex((r) => r.join().includes(SAMARAN));
    for (const i of [at, at + 1, riwayatOf(wb).length - 1]) {
      const other = structuredClone(wb);
      const row = sheetOf(other, 'Riwayat').values[i + 1] as string[];
      const column = RIWAYAT.columns.findIndex((c) => c.key === 'catatan');
      row[column] = `${row[column] ?? ''} karangan`;
      expect(call(other, 'periksaKeutuhan'), String(i)).toMatchObject({ putusan: 'DIUBAH' });
    }
  });

  test('given edits nobody recorded, a reason that names the person, or a damaged history then nothing is done', () => {
    const { wb, ids } = siap();
    const refuse = (book: Workbook, expected: string, alasan = ALASAN): void => {
      const before = allCells(book);
      expect(kode(book, 'samarkanDataPribadi', { cari: 'Siti Marwah', alasan })).toContain(expected);
      expect(allCells(book)).toEqual(before);
    };
    refuse(wb, 'ALASAN_SAMARKAN', 'pendek');
    refuse(wb, 'ALASAN_SAMARKAN', 'Diminta oleh Siti Marwah sendiri');
    const edited = structuredClone(wb);
    type(edited, INOVASI, rowOf(edited, ids[0] as string), 'tujuan', 'lain');
    refuse(edited, 'SUNTINGAN_BELUM_TERCATAT');
    (sheetOf(wb, 'Riwayat').values[2] as string[])[15] = 'diubah';
    refuse(wb, 'RIWAYAT_TIDAK_UTUH');
  });

  test('given it is stopped at any call then the history is whole, and asking again finishes it', () => {
    everywhere({
      make: siap,
      bergantian: true,
      meanwhile: ({ wb }) => expect(periksaRantai(riwayatOf(wb)).putusan).toBe('UTUH'),
      run: ({ wb }, stop) => outcome(wb, 'samarkanDataPribadi', { cari: 'Siti Marwah', alasan: ALASAN }, stop),
      again: ({ wb }) => void outcome(wb, 'samarkanDataPribadi', { cari: 'Siti Marwah', alasan: ALASAN }),
      other: ({ wb }) => void outcome(wb, 'samarkanDataPribadi', { cari: 'Siti Marwah', alasan: ALASAN }),
      check: ({ wb }) => {
        expect(
          Object.entries(allCells(wb, ['Pejabat']))
            .filter(([, rows]) => /Marwah|198505052010012003/.test(JSON.stringify(rows)))
            .map(([n]) => n),
        ).toEqual([]);
      },
    });
  });
});

describe('by menu', () => {
  test('given the menu then report and redaction are told in words', () => {
    const { wb } = siap();
    const told = said(menu(wb, 'laporanDataPribadi', [{ button: 'OK', text: 'Siti Marwah' }, 'OK'])).at(-1);
    expect(told).toMatch(
      /Disimpan pada 7 sel:[\s\S]*Nama Inisiator: S••• M•••, sejak 15 Juni 2026[\s\S]*Disebut dalam 2 kegiatan Riwayat/,
    );
    const done = said(
      menu(wb, 'samarkanDataPribadi', [{ button: 'OK', text: 'Siti Marwah' }, { button: 'OK', text: ALASAN }, 'OK']),
    ).at(-1);
    expect(done).toMatch(
      /6 sel dan 2 kegiatan Riwayat disamarkan\. Riwayat utuh\.[\s\S]*Tidak disamarkan: • tab Pejabat[\s\S]*Simpan Kode Keutuhan yang baru/,
    );
  });

  test('given a report and a redaction then they are at most 50 and 110 calls', () => {
    const { wb } = siap();
    const report = outcome(wb, 'laporanDataPribadi', { cari: 'Siti Marwah' });
    const redaction = outcome(wb, 'samarkanDataPribadi', { cari: 'Siti Marwah', alasan: ALASAN });
    if (process.env['ANGGARAN']) console.log(report.calls.total, redaction.calls.total, redaction.simulatedMs);
    expect(report.calls.total).toBeLessThanOrEqual(50);
    expect(redaction.calls.total, JSON.stringify(redaction.calls.byMethod)).toBeLessThanOrEqual(110);
  });
});
