import { describe, expect, test } from 'vitest';
import { BUKTI, KEIKUTSERTAAN } from '../../src/domain/tab/bukti.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { HASIL_SKM, UMPAN_BALIK, UNSUR_SKM } from '../../src/domain/tab/manfaat.ts';
import { KATALOG, NILAI_INDIKATOR, TAHUN_PROGRAM } from '../../src/domain/tab/program.ts';
import { personSorts } from '../../src/local/person-acts.ts';
import {
  ADMIN,
  act,
  atStage,
  call,
  events,
  fill,
  kode,
  menu,
  outcome,
  placeOf,
  rowsOf,
  type Siap,
  said,
  sheetOf,
  type,
  type Workbook,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';
import { everywhere, type Stop } from './di-mana-saja.ts';
import { ORANG } from './gangguan-register.ts';

const siap = (n = 1): Siap => {
  const made = atStage('EVALUASI', n);
  const done = outcome(made.wb, 'siapkanProgram', {});
  if (done.error) throw new Error(done.error.message);
  return made;
};

type Args = Readonly<Record<string, unknown>>;

const simpan = (wb: Workbook, id: string, baris: readonly Args[], lain: Args = {}, user = ADMIN) =>
  call(wb, 'simpanNilai', { id, baris, permintaan: `p-${JSON.stringify(baris)}`, ...lain }, { user });

const isi = (wb: Workbook) =>
  rowsOf(wb, NILAI_INDIKATOR).map((r) => [r.tahun, r.id, r.no, r.klaim, r.terverifikasi, r.dasar]);

const lihat = (wb: Workbook, id: string, no: string) => {
  const seen = call(wb, 'nilaiIndikator', { id });
  if ('masalah' in seen) throw new Error(JSON.stringify(seen));
  const found = seen.indikator.find((i) => i.no === no);
  if (!found) throw new Error(`no indicator ${no}`);
  return found;
};

describe('levels of an innovation', () => {
  test('given nothing was chosen then the panel gets the twenty indicators of the year, 111 at most', () => {
    const { wb, ids } = siap();
    const seen = call(wb, 'nilaiIndikator', { id: ids[0] });
    expect(seen).toMatchObject({ tahun: '2026', maks: 111, ditutup: '', ikut: false, bolehVerifikasi: true });
    if ('masalah' in seen) throw new Error();
    expect(seen.indikator).toHaveLength(20);
    expect(seen.indikator.filter((i) => i.wajib).map((i) => i.no)).toEqual(['16', '17', '32', '33', '35']);
    const spd = call(wb, 'nilaiIndikator', {});
    expect(spd).toMatchObject({ id: '', maks: 63, nama: 'Kabupaten Luwu Timur' });
  });

  test('given a choice then it is one row, and the event holds it before and after', () => {
    const { wb, ids } = siap();
    const id = ids[0] ?? '';
    expect(
      simpan(wb, id, [
        { no: '16', klaim: 1 },
        { no: '17', klaim: 2 },
      ]),
    ).toMatchObject({ disimpan: 2 });
    expect(simpan(wb, id, [{ no: '16', klaim: 2 }])).toMatchObject({ disimpan: 1 });
    expect(isi(wb)).toEqual([
      ['2026', id, '16', 2, null, ''],
      ['2026', id, '17', 2, null, ''],
    ]);
    expect(events(wb).at(-1)).toMatchObject({
      tindakan: 'NILAI_DICATAT',
      id,
      catatan: 'Indeks 2026: 16 klaim 1 → 2',
      perubahan: { '+nilai_indikator': [{ no: '16', sebelum: { klaim: 1 }, sesudah: { klaim: 2 } }] },
    });
    expectUtuh(wb);
  });

  test.each(['dua belas', '#DIV/0!', '1.234,5', ' ', true, -1, 1.5, 12345])(
    'given %j where a level belongs then it is refused, named as it was sent, and nothing is written',
    (klaim) => {
      const { wb, ids } = siap();
      const answer = simpan(wb, ids[0] ?? '', [{ no: '16', klaim }]);
      expect(kode(answer)).toEqual(['NILAI_TINGKAT']);
      expect(JSON.stringify(answer)).toContain(JSON.stringify(`"${String(klaim)}" bukan parameter`).slice(1, -1));
      expect(isi(wb)).toEqual([]);
    },
  );

  test('given the same request again then nothing is written twice and the answer is the same', () => {
    const { wb, ids } = siap();
    const args = {
      id: ids[0],
      baris: [{ no: '16', klaim: 1, lihat: { klaim: null, terverifikasi: null, dasar: '' } }],
      permintaan: 'p',
    };
    const first = call(wb, 'simpanNilai', args);
    expect(call(wb, 'simpanNilai', args)).toEqual(first);
    expect(isi(wb)).toHaveLength(1);
    expect(events(wb).filter((p) => p.tindakan === 'NILAI_DICATAT')).toHaveLength(1);
  });

  test('given somebody else was faster then what stands there is told and nothing is written', () => {
    const { wb, ids } = siap();
    const id = ids[0] ?? '';
    const seen = lihat(wb, id, '16').nilai;
    simpan(wb, id, [{ no: '16', klaim: 3 }]);
    const late = simpan(wb, id, [
      { no: '16', klaim: 1, lihat: seen },
      { no: '18', klaim: 1 },
    ]);
    expect(kode(late)).toEqual(['NILAI_BERUBAH']);
    expect(isi(wb)).toEqual([['2026', id, '16', 3, null, '']]);
  });

  test('given somebody types between the look and the lock then their level stays', () => {
    const { wb, ids } = siap();
    const id = ids[0] ?? '';
    simpan(wb, id, [{ no: '16', klaim: 1 }]);
    const minta = { id, baris: [{ no: '16', klaim: 2 }], permintaan: 'sela' };
    const sela = (_: number, name: string, w: Workbook): void => {
      if (name === 'Lock.tryLock') type(w, NILAI_INDIKATOR, 2, 'klaim', 3);
    };
    expect(kode(call(wb, 'simpanNilai', minta, { atCall: sela }))).toEqual(['NILAI_BERUBAH']);
    expect(isi(wb)[0]?.[3]).toBe(3);
    expect(events(wb).some((p) => p.permintaan === 'sela')).toBe(false);
  });

  test.each([
    ['a level that is none', [{ no: '16', klaim: 4 }], 'NILAI_TINGKAT'],
    ['half a level', [{ no: '16', klaim: 1.5 }], 'NILAI_TINGKAT'],
    ['a number that the year does not have', [{ no: '40', klaim: 1 }], 'NILAI_INDIKATOR'],
    ['an indicator of the region', [{ no: '2a', klaim: 1 }], 'NILAI_INDIKATOR'],
    ['a choice that has to be explained', [{ no: '33', klaim: 1 }], 'NILAI_DASAR'],
    ['more verified than claimed', [{ no: '16', klaim: 1, terverifikasi: 2 }], 'NILAI_MELEBIHI_KLAIM'],
  ])('given %s then it is refused and nothing is written', (_, baris, why) => {
    const { wb, ids } = siap();
    expect(kode(simpan(wb, ids[0] ?? '', [...baris, { no: '18', klaim: 1 }], { setuju: true }))).toEqual([why]);
    expect(isi(wb)).toEqual([]);
  });

  test('given an innovation has two rows of one indicator then saving asks to leave one', () => {
    const { wb, ids } = siap();
    fill(
      wb,
      NILAI_INDIKATOR,
      [1, 1].map((klaim) => ({ tahun: '2026', id: ids[0] ?? '', no: '16', klaim })),
    );
    expect(kode(simpan(wb, ids[0] ?? '', [{ no: '16', klaim: 2 }]))).toEqual(['NILAI_BARIS_GANDA']);
    expect(isi(wb)).toHaveLength(2);
  });

  test('given rows that were typed by hand then they mean the same, sorted or not', () => {
    const { wb, ids } = siap(2);
    call(wb, 'siapkanNilai', { id: ids });
    expect(isi(wb)).toHaveLength(40);
    type(wb, NILAI_INDIKATOR, 25, 'klaim', 3);
    const row = rowsOf(wb, NILAI_INDIKATOR)[23];
    expect(lihat(wb, String(row?.id), String(row?.no)).nilai.klaim).toBe(3);
    simpan(wb, ids[0] ?? '', [{ no: '16', klaim: 2 }]);
    expect(isi(wb)).toHaveLength(40);
    expect(call(wb, 'siapkanNilai', { id: ids })).toEqual({ tahun: '2026', inovasi: 2, ditambah: 0, ada: 40 });
  });

  test('given somebody asks to take part then a row of Keikutsertaan is added once, and one that is there stays', () => {
    const { wb, ids } = siap(2);
    fill(wb, KEIKUTSERTAAN, [{ id: ids[1] ?? '', program: 'Indeks Inovasi Daerah', tahun: '2026', nilai_klaim: 70 }]);
    for (const id of ids) simpan(wb, id, [{ no: '16', klaim: 1 }], { ikutkan: true });
    simpan(wb, ids[0] ?? '', [{ no: '16', klaim: 2 }], { ikutkan: true });
    expect(rowsOf(wb, KEIKUTSERTAAN).map((r) => [r.id, r.tahun, r.nilai_klaim, r.status])).toEqual([
      [ids[1], '2026', 70, ''],
      [ids[0], '2026', null, 'Disiapkan'],
    ]);
  });
});

describe('verification', () => {
  test('given unopened evidence then the verifier is asked first; opened, it is verified with name and day', () => {
    const { wb, ids } = siap();
    const id = ids[0] ?? '';
    fill(wb, BUKTI, [
      { id, untuk: '16. Regulasi Inovasi Daerah', nomor: '1/2026', tautan: 'https://contoh.go.id/a.pdf' },
    ]);
    simpan(wb, id, [{ no: '16', klaim: 2 }]);
    const asked = simpan(wb, id, [{ no: '16', terverifikasi: 2 }]);
    expect(asked).toMatchObject({ disimpan: 0, tanya: [{ no: '16', jumlah: 1, dibuka: 0 }] });
    expect(isi(wb)[0]?.[4]).toBeNull();
    type(wb, BUKTI, 2, 'dibuka', 'Ya');
    expect(simpan(wb, id, [{ no: '16', terverifikasi: 2 }])).toMatchObject({ disimpan: 1, tanya: [] });
    expect(rowsOf(wb, NILAI_INDIKATOR)[0]).toMatchObject({ terverifikasi: 2, diverifikasi_tgl: '2026-06-15' });
    expect(rowsOf(wb, NILAI_INDIKATOR)[0]?.diverifikasi_oleh).not.toBe('');
  });

  test('given the claim changes after it was verified then it waits for verification again', () => {
    const { wb, ids } = siap();
    const id = ids[0] ?? '';
    simpan(wb, id, [{ no: '16', klaim: 2, terverifikasi: 2 }], { setuju: true });
    expect(simpan(wb, id, [{ no: '16', klaim: 3 }])).toMatchObject({ disimpan: 1, dibatalkan: ['16'] });
    expect(rowsOf(wb, NILAI_INDIKATOR)[0]).toMatchObject({
      klaim: 3,
      terverifikasi: null,
      diverifikasi_oleh: '',
      diverifikasi_tgl: '',
    });
    expect(events(wb).at(-1)?.catatan).toBe('Indeks 2026: 16 klaim 2 → 3, menunggu verifikasi');
  });

  test('given a person who does not verify then choosing is theirs and verifying is refused', () => {
    const { wb, ids } = siap();
    sheetOf(wb, PETUGAS.name).values.splice(2);
    fill(wb, PETUGAS, [{ surel: 'opd@contoh.go.id', nama: 'Ani', peran: 'Petugas' }]);
    const id = ids[0] ?? '';
    const user = 'opd@contoh.go.id';
    expect(call(wb, 'nilaiIndikator', { id }, { user })).toMatchObject({ bolehVerifikasi: false });
    expect(simpan(wb, id, [{ no: '16', klaim: 2 }], {}, user)).toMatchObject({ disimpan: 1 });
    expect(kode(simpan(wb, id, [{ no: '16', terverifikasi: 2 }], { setuju: true }, user))).toEqual(['TANPA_WEWENANG']);
  });
});

describe('levels that the register speaks for', () => {
  const saran = (wb: Workbook, id: string) => {
    const seen = call(wb, 'nilaiIndikator', { id });
    if ('masalah' in seen) throw new Error(JSON.stringify(seen));
    return seen.indikator.flatMap((i) => (i.saran ? [[i.no, i.saran.parameter, i.saran.alasan]] : []));
  };

  test('given complaints and a survey then both indicators get their level and reason, of this innovation alone', () => {
    const { wb, ids } = siap(2);
    const [id = '', lain = ''] = ids;
    expect(saran(wb, id)).toEqual([]);
    fill(wb, UMPAN_BALIK, [
      { id, tanggal: '2026-02-01', jenis: 'Pengaduan', isi: 'Antre', selesai: '2026-02-03' },
      { id, tanggal: '2026-02-05', jenis: 'Pengaduan', isi: 'Jauh' },
    ]);
    fill(wb, HASIL_SKM, [
      {
        ...{ id, periode: '2026 semester I', responden: 30, isian: 'Rata-rata' },
        ...Object.fromEntries(UNSUR_SKM.map(({ key }) => [key, 3.5])),
      },
    ]);
    expect(saran(wb, id)).toEqual([
      ['29', 1, expect.stringContaining('1 dari 2 pengaduan tahun 2026 selesai (50%)')],
      ['34', 2, expect.stringContaining('SKM 2026 semester I tercatat dengan IKM 87,5')],
    ]);
    expect(saran(wb, lain)).toEqual([]);
    expect(saran(wb, '')).toEqual([]);
  });

  test('given those tabs are gone then levels are chosen all the same', () => {
    const { wb, ids } = siap();
    wb.sheets = wb.sheets.filter((s) => s.name !== UMPAN_BALIK.name && s.name !== HASIL_SKM.name);
    expect(saran(wb, ids[0] ?? '')).toEqual([]);
  });
});

describe('the region', () => {
  test('given overlapping bands then the ranges come along and a choice is explained', () => {
    const { wb } = siap();
    expect(lihat(wb, '', '4').pita).toEqual([
      { dari: null, sampai: 2.04 },
      { dari: 2.05, sampai: 5.23 },
      { dari: 5.23, sampai: null },
    ]);
    expect(lihat(wb, '', '9').pita).toEqual([]);
    expect(kode(simpan(wb, '', [{ no: '4', klaim: 3 }]))).toEqual(['NILAI_DASAR']);
    expect(simpan(wb, '', [{ no: '4', klaim: 3, dasar: 'Nilai 5,23.' }])).toMatchObject({ disimpan: 1 });
    expect(isi(wb)).toEqual([['2026', '', '4', 3, null, 'Nilai 5,23.']]);
    expectUtuh(wb);
  });
});

describe('a year that cannot be written', () => {
  test('given it is closed then choosing and preparing are refused with a sentence', () => {
    const { wb, ids } = siap();
    fill(wb, TAHUN_PROGRAM, [{ tahun: '2026', keadaan: 'Ditutup' }]);
    expect(call(wb, 'nilaiIndikator', { id: ids[0] })).toMatchObject({ ditutup: expect.stringContaining('2026') });
    expect(kode(simpan(wb, ids[0] ?? '', [{ no: '16', klaim: 1 }]))).toEqual(['TAHUN_DITUTUP']);
    expect(kode(call(wb, 'siapkanNilai', { id: ids }))).toEqual(['TAHUN_DITUTUP']);
    expect(isi(wb)).toEqual([]);
  });

  test('given a year without catalogue, or no tab at all, then the refusal says what to do', () => {
    const { wb, ids } = siap();
    expect(kode(call(wb, 'nilaiIndikator', { id: ids[0], tahun: '2031' }))).toEqual(['KATALOG_TIDAK_ADA']);
    expect(kode(call(atStage('EVALUASI').wb, 'nilaiIndikator', { id: ids[0] }))).toEqual(['TAB_PROGRAM_TIDAK_ADA']);
  });
});

describe('the menu', () => {
  test('given selected rows then blank rows are laid, those of the region when wanted', () => {
    const { wb } = siap(2);
    const done = menu(wb, 'siapkanNilai', ['YES', 'OK'], { activeTab: INOVASI.name, selection: 'A2:A3' });
    expect(said(done).at(-1)).toContain('60 baris tahun 2026');
    expect(isi(wb)).toHaveLength(60);
  });
});

test('given the region changed its catalogue then places for evidence follow it', () => {
  const { wb, ids } = siap();
  fill(wb, KEIKUTSERTAAN, [{ id: ids[0] ?? '', program: 'Indeks Inovasi Daerah', tahun: '2026' }]);
  const at = rowsOf(wb, KATALOG).findIndex((r) => r.tahun === '2026' && r.no === '16') + 2;
  type(wb, KATALOG, at, 'indikator', 'Regulasi baru');
  fill(wb, KATALOG, [{ tahun: '2026', aspek: 'Satuan Inovasi Daerah', no: '36', indikator: 'Kepuasan', bobot: 1 }]);
  fill(wb, BUKTI, [{ id: ids[0] ?? '', untuk: 'Bimtek', nomor: '7' }]);
  call(wb, 'siapkanBukti', { id: ids });
  const untuk = rowsOf(wb, BUKTI).map((r) => r.untuk);
  expect(untuk).toContain('16. Regulasi baru');
  expect(untuk).toContain('36. Kepuasan');
  expect(untuk.filter((u) => /bimtek/i.test(String(u)))).toEqual(['Bimtek']);
});

test('given saving is stopped anywhere then rows and event go together, and what others typed since stays', () => {
  const args = (s: Siap): object => ({
    ...{ id: s.ids[0], ikutkan: true, permintaan: 'p-9' },
    baris: ['16', '17', '19'].map((no) => ({ no, klaim: 2, lihat: { klaim: null, terverifikasi: null, dasar: '' } })),
  });
  const awal = siap(2);
  call(awal.wb, 'siapkanNilai', { id: [awal.ids[1]] });
  simpan(awal.wb, awal.ids[0] ?? '', [{ no: '18', klaim: 1 }]);
  const run = (s: Siap, stop?: Stop) => outcome(s.wb, 'simpanNilai', args(s), stop);
  everywhere({
    make: () => structuredClone(awal),
    run,
    meanwhile: ({ wb }) => type(wb, NILAI_INDIKATOR, 2, 'klaim', 3),
    again: (s) => expect(run(s).result).toMatchObject({ disimpan: 3 }),
    other: ({ wb, ids }) =>
      expect(act(wb, [ids[1] ?? ''], 'T08', { alasan: 'lengkapi anggarannya' }).hasil[0]?.ok).toBe(true),
    check: ({ wb, ids }, how, where) => {
      const done = events(wb).filter((p) => p.tindakan === 'NILAI_DICATAT' && p.permintaan === 'p-9').length;
      if (how === 'again') expect(done, where).toBe(1);
      const own = rowsOf(wb, NILAI_INDIKATOR).filter((r) => r.id === ids[0]);
      expect(own.map((r) => [r.no, r.klaim]).sort(), where).toEqual(
        (done > 0
          ? [
              ['16', 2],
              ['17', 2],
              ['18', 1],
              ['19', 2],
            ]
          : [['18', 1]]) as unknown[],
      );
      expect(rowsOf(wb, NILAI_INDIKATOR)[0]?.klaim, where).toBe(3);
      expect(rowsOf(wb, KEIKUTSERTAAN), where).toHaveLength(done > 0 ? 1 : 0);
    },
  });
});

describe('sorted meanwhile', () => {
  test('given somebody sorts the tab at any call of saving then every level stands in its own row, once', () => {
    const s = siap(2);
    for (const [n, id] of s.ids.entries())
      simpan(s.wb, id, [
        { no: '16', klaim: n + 1 },
        { no: '17', klaim: n + 2 },
      ]);
    const [id = '', lain = ''] = s.ids;
    const ubah = (wb: Workbook, atCall?: (n: number) => void) =>
      outcome(
        wb,
        'simpanNilai',
        { id, baris: [{ no: '16', klaim: 3, lihat: { klaim: 1, terverifikasi: null } }], permintaan: 'p-urut' },
        { ...(atCall && { atCall }) },
      );
    const total = ubah(structuredClone(s.wb)).calls.total;
    const seharusnya = [
      ['2026', id, '16', 3],
      ['2026', id, '17', 2],
      ['2026', lain, '16', 2],
      ['2026', lain, '17', 3],
    ];
    for (let at = 1; at <= total; at++) {
      const wb = structuredClone(s.wb);
      const done = ubah(wb, (n) => {
        if (n === at)
          personSorts(
            wb,
            NILAI_INDIKATOR.name,
            [{ column: placeOf(wb, NILAI_INDIKATOR, 'klaim'), ascending: false }],
            ORANG,
          );
      });
      expect(done.error, `sorted at call ${at}`).toBeNull();
      const rows = isi(wb)
        .map((r) => r.slice(0, 4))
        .sort();
      expect(rows, `sorted at call ${at}`).toEqual(seharusnya);
    }
  });
});
