import { describe, expect, test } from 'vitest';
import { ALUR, tindakanByKode } from '../../src/domain/alur/alur.ts';
import { susunKalender } from '../../src/domain/hari-kerja/kalender.ts';
import { bacaPengaturan, PENGATURAN } from '../../src/domain/pengaturan.ts';
import { INOVASI, type Inovasi } from '../../src/domain/tab/inovasi.ts';
import { isFinal, TAHAPAN } from '../../src/domain/tahapan.ts';
import type { Tanggal } from '../../src/domain/tanggal.ts';
import { type KonteksTenggat, laporanTerakhir } from '../../src/domain/tenggat/konteks-tenggat.ts';
import { LANGKAH_BERIKUT } from '../../src/domain/tenggat/langkah.ts';
import { susunPekerjaan } from '../../src/domain/tenggat/pekerjaan.ts';
import { sebutanPekerjaan, TEGASKAN } from '../../src/domain/tenggat/sebutan-pekerjaan.ts';
import { tambahBulan } from '../../src/domain/tenggat/tambah-bulan.ts';
import { type Tenggat, tenggatEntri } from '../../src/domain/tenggat/tenggat.ts';

const BLANK = Object.fromEntries(
  INOVASI.columns.map((c) => [c.key, c.type === 'number' || c.type === 'money' ? null : '']),
);

const anEntry = (over: Partial<Inovasi>): Inovasi =>
  ({ ...BLANK, id: 'INV-1', nama_inovasi: 'Kapal', asal_data: 'USULAN', ...over }) as Inovasi;

/** Monday 15 June 2026; Tuesday the 2nd was a holiday; puskesmas work on Saturdays. */
const konteks = (
  over: Partial<KonteksTenggat> = {},
  settings: readonly (readonly [string, string])[] = [],
): KonteksTenggat => ({
  hariIni: '2026-06-15' as Tanggal,
  pengaturan: bacaPengaturan(settings),
  kalender: (pd) => susunKalender(pd === 'Puskesmas' ? 6 : 5, ['2026-06-02']),
  laporanTerakhir: new Map(),
  ...over,
});

const only = (e: Partial<Inovasi>, k = konteks()): Tenggat => {
  const all = tenggatEntri(anEntry(e), k);
  expect(all).toHaveLength(1);
  return all[0] as Tenggat;
};

describe('the table of steps', () => {
  test('given every state that is not final then it has a forward act that the lifecycle knows there', () => {
    for (const { code, final } of TAHAPAN) {
      const steps = LANGKAH_BERIKUT.filter((l) => l.status === code);
      expect(steps.length > 0, code).toBe(!final);
      for (const { tindakan } of steps) expect(tindakanByKode(tindakan)?.dari, tindakan).toContain(code);
    }
  });

  test('given every step then it has words of its own, and its limit is a setting that says it is no law', () => {
    for (const { tindakan, batas, tempo } of LANGKAH_BERIKUT) {
      expect(sebutanPekerjaan(tindakan)).not.toBe(tindakan);
      expect(batas !== undefined).toBe(['HARI_KERJA', 'LAPORAN_BERIKUT', 'EVALUASI_BERIKUT'].includes(tempo));
      if (batas) expect(PENGATURAN.find((s) => s.key === batas)?.hint).toContain('Bukan angka dari peraturan.');
    }
    expect(ALUR.some((t) => t.kode === TEGASKAN)).toBe(true);
  });

  test('given a final state then nothing waits', () => {
    for (const { code } of TAHAPAN.filter((t) => isFinal(t.code)))
      expect(tenggatEntri(anEntry({ status: code, status_sejak: '2020-01-01' }), konteks())).toEqual([]);
  });
});

describe('working days', () => {
  // 25 May is a Monday: 14 working days to 15 June with the holiday.
  test.each<[Partial<Inovasi>, string, string, number, number]>([
    [{ status: 'MENUNGGU_PENGANTAR' }, 'T02', '2026-06-04', 14, 7],
    [{ status: 'MENUNGGU_PENGANTAR', pd_pengusul: 'Puskesmas' }, 'T02', '2026-06-03', 17, 10],
    [{ status: 'VERIFIKASI' }, 'T06', '2026-06-01', 14, 9],
    [{ status: 'VERIFIKASI', pd_pengusul: 'Puskesmas' }, 'T06', '2026-06-01', 14, 9],
    [{ status: 'PERBAIKAN_USULAN' }, 'T07', '2026-06-15', 14, 0],
    [{ status: 'EVALUASI' }, 'T09', '2026-06-15', 14, 0],
    [{ status: 'EVALUASI', sub_status: 'PENILAIAN_DITUTUP', posisi_sejak: '2026-06-12' }, 'T09', '2026-06-15', 14, 0],
    [{ status: 'LAYAK' }, 'T11', '2026-06-01', 14, 9],
    [{ status: 'PROSES_PENETAPAN' }, 'T13', '2026-06-01', 14, 9],
    [{ status: 'PROSES_PENETAPAN', sub_status: 'KONSEP', posisi_sejak: '2026-06-08' }, 'T13', '2026-06-15', 5, 0],
    [{ status: 'PROSES_PENETAPAN', sub_status: 'PARAF_HUKUM', posisi_sejak: '2026-06-08' }, 'T13', '2026-06-17', 5, 0],
    [{ status: 'PROSES_PENETAPAN', sub_status: 'PENOMORAN', posisi_sejak: '2026-06-05' }, 'T13', '2026-06-12', 6, 1],
    [{ status: 'PROSES_PENETAPAN', sub_status: 'MENUNGGU_TTD', posisi_sejak: '' }, 'T13', '2026-06-01', 14, 9],
    [{ status: 'EVALUASI_UJI_COBA' }, 'T23', '2026-06-15', 14, 0],
  ])(
    'given %o since 25 May then it waits for %s until %s, %i days old and %i over',
    (e, tindakan, tenggat, umur, lewat) => {
      expect(only({ status_sejak: '2026-05-25', ...e })).toMatchObject({
        tindakan,
        tenggat,
        hariKerja: umur,
        lewat,
        menunggu: true,
      });
    },
  );

  test.each<[Partial<Inovasi>, string]>([
    [{ status: 'DRAF' }, 'T01'],
    [{ status: 'DRAF', inisiator_jenis: 'KEPALA_DAERAH' }, 'T01b'],
    [{ status: 'DITETAPKAN' }, 'T15'],
    [{ status: 'LULUS_UJI_COBA' }, 'T24'],
    [{ status: 'PENYUSUNAN_REGULASI' }, 'T26'],
  ])('given %o then it waits for %s, however long', (e, tindakan) => {
    expect(only({ status_sejak: '2026-05-25', ...e })).toMatchObject({
      tindakan,
      tenggat: '',
      hariKerja: 14,
      lewat: 0,
      menunggu: true,
    });
  });

  test('given the draft lies with the Sekda then it waits for the decree, and for the Sekda to hand it on', () => {
    const e = anEntry({ status: 'PROSES_PENETAPAN', sub_status: 'PARAF_SEKDA', posisi_sejak: '2026-06-08' });
    expect(tenggatEntri(e, konteks()).map((t) => [t.tindakan, t.hanya, t.tenggat, t.lewat])).toEqual([
      ['T13', null, '2026-06-11', 2],
      ['T34', 'SEKDA', '2026-06-11', 2],
    ]);
  });

  test('given another number in the settings then it counts; nonsense there does not', () => {
    const e = { status: 'VERIFIKASI', status_sejak: '2026-05-25' };
    const due = (text: string): string => only(e, konteks({}, [['tenggat_verifikasi', text]])).tenggat;
    expect(['10', '0', '-3', 'lima', ''].map(due)).toEqual([
      '2026-06-09',
      '2026-05-25',
      '2026-05-25',
      '2026-06-01',
      '2026-06-01',
    ]);
  });

  test('given nobody knows since when then there is no age; a date of the document that led there is near enough', () => {
    expect(only({ status: 'VERIFIKASI' })).toMatchObject({
      sejak: '',
      hariKerja: null,
      tenggat: '',
      lewat: 0,
      menunggu: true,
    });
    expect(only({ status: 'VERIFIKASI', status_sejak: 'kemarin' })).toMatchObject({ sejak: '', tenggat: '' });
    expect(only({ status: 'LAYAK', ba_tgl: '2026-06-08' })).toMatchObject({
      sejak: '2026-06-08',
      tenggat: '2026-06-15',
    });
    expect(only({ status: 'VERIFIKASI', status_sejak: '2026-07-01' })).toMatchObject({ hariKerja: 0, lewat: 0 });
  });
});

describe('trials and application', () => {
  const trial = (over: Partial<Inovasi> = {}, k = konteks()): Record<string, Tenggat> =>
    Object.fromEntries(
      tenggatEntri(
        anEntry({
          status: 'UJI_COBA',
          status_sejak: '2026-05-01',
          uji_coba_mulai: '2026-05-04',
          uji_coba_selesai: '2026-06-12',
          ...over,
        }),
        k,
      ).map((t) => [t.tindakan, t]),
    );

  test('given a trial then its final report is due at its end, a progress report every thirty days', () => {
    expect(trial()['T20']).toMatchObject({ tenggat: '2026-06-12', lewat: 1, menunggu: true, terlaluLama: false });
    expect(trial()['T16']).toMatchObject({
      tenggat: '2026-06-03',
      sejak: '2026-06-03',
      hariKerja: 8,
      lewat: 8,
      menunggu: true,
    });
    const after = laporanTerakhir(
      [
        { id: 'INV-1', tanggal: '2026-06-02' },
        { id: 'INV-1', tanggal: '2026-05-30' },
        { id: 'INV-1', tanggal: '2062-06-02' },
        { id: 'INV-1', tanggal: 'Juni' },
      ],
      '2026-06-15' as Tanggal,
    );
    expect(trial({}, konteks({ laporanTerakhir: after }))['T16']).toMatchObject({
      tenggat: '2026-07-02',
      menunggu: false,
      lewat: 0,
    });
    expect(trial({}, konteks({}, [['interval_laporan', '3']]))['T16']).toMatchObject({ tenggat: '2026-08-02' });
    // Suspended until yesterday: the month counts from then.
    expect(trial({ status_sejak: '2026-06-14' })['T16']).toMatchObject({ tenggat: '2026-07-14', menunggu: false });
    expect(trial({ uji_coba_selesai: '' })['T20']).toMatchObject({ tenggat: '', lewat: 0 });
  });

  test.each([
    ['2025-06-15', '', false],
    ['2025-06-14', '', true],
    ['2026-01-31', '2027-01-31', false],
    ['2026-01-31', '2027-02-01', true],
    ['', '2029-01-01', false],
  ])('given a trial from %j to %j then longer than twelve months is %s', (uji_coba_mulai, uji_coba_selesai, long) => {
    expect(trial({ uji_coba_mulai, uji_coba_selesai })['T20']?.terlaluLama).toBe(long);
  });

  test.each([
    ['UJI_COBA_DITANGGUHKAN', 'T18'],
    ['PENERAPAN_DITANGGUHKAN', 'T29'],
  ])('given %s for years then the clock stands', (status, tindakan) => {
    const e = {
      status,
      status_sejak: '2023-01-02',
      uji_coba_mulai: '2022-01-03',
      uji_coba_selesai: '2023-01-31',
      penerapan_mulai: '2020-01-01',
    };
    expect(only(e)).toMatchObject({
      tindakan,
      berhenti: true,
      tenggat: '',
      lewat: 0,
      terlaluLama: false,
      menunggu: true,
    });
  });

  test.each<[Partial<Inovasi>, string, boolean]>([
    [{ penerapan_mulai: '2025-06-15' }, '2026-06-15', true],
    [{ penerapan_mulai: '2025-06-16' }, '2026-06-16', false],
    [{ penerapan_mulai: '2020-03-02', evaluasi_tahun: '2025' }, '2026-03-02', true],
    [{ penerapan_mulai: '2020-03-02', evaluasi_tahun: '2026' }, '2027-03-02', false],
    [{ evaluasi_tahun: '2024' }, '2025-12-31', true],
    [{ status_sejak: '2026-02-01', penerapan_mulai: '2025-01-01' }, '2027-02-01', false],
    [{}, '', false],
  ])('given an application with %o then its evaluation is due on %j, waiting %s', (e, tenggat, menunggu) => {
    expect(only({ status: 'PENERAPAN', ...e })).toMatchObject({ tindakan: 'T27', tenggat, menunggu });
  });

  test('given it was running when it was recorded then it has no deadline, and waits only for what its own dates say', () => {
    const awal = { asal_data: 'WARISAN', status: 'PENERAPAN' };
    expect(only(awal)).toMatchObject({ menunggu: false, tenggat: '', hariKerja: null });
    expect(only({ ...awal, penerapan_mulai: '2019-01-01' })).toMatchObject({ menunggu: true, tenggat: '', lewat: 0 });
    expect(trial({ asal_data: 'WARISAN', status_sejak: '' })).toMatchObject({
      T20: { menunggu: true, tenggat: '', lewat: 0 },
      T16: { menunggu: false, tenggat: '' },
    });
    expect(trial({ asal_data: 'WARISAN', status_sejak: '', uji_coba_selesai: '2026-12-01' })['T20']?.menunggu).toBe(
      false,
    );
    expect(trial({ asal_data: 'WARISAN' })['T20']?.lewat).toBe(1);
  });
});

test('given months that are shorter then the same day is the last one', () => {
  expect([
    tambahBulan('2026-01-31' as Tanggal, 1),
    tambahBulan('2023-02-28' as Tanggal, 12),
    tambahBulan('2024-02-29' as Tanggal, 12),
  ]).toEqual(['2026-02-28', '2024-02-28', '2025-02-28']);
  expect(tambahBulan('2026-12-05' as Tanggal, 25)).toBe('2029-01-05');
});

describe('work', () => {
  const entri = [
    ...Array.from({ length: 60 }, (_, i) =>
      anEntry({ id: `V${i}`, status: 'VERIFIKASI', status_sejak: `2026-06-${String(1 + (i % 12)).padStart(2, '0')}` }),
    ),
    anEntry({ id: 'D', status: 'DRAF', status_sejak: '2026-01-05' }),
    anEntry({ id: 'E', status: 'EVALUASI', status_sejak: '2026-05-01' }),
    anEntry({
      id: 'P',
      status: 'UJI_COBA',
      status_sejak: '2026-06-01',
      uji_coba_mulai: '2026-06-01',
      dipertanyakan: '{"sasaran":"x"}',
    }),
    anEntry({ id: '', status: 'DRAF' }),
  ];

  test('given many then all are counted, the oldest named first, and the latest group stands first', () => {
    const work = susunPekerjaan(entri, konteks(), () => true, 50);
    // Of the 1st to the 12th of June, five each, those up to the 7th were due before today.
    expect(work.map((w) => [w.kode, w.jumlah, w.melewatiTenggat, w.inovasi.length])).toEqual([
      ['T09', 1, 1, 1],
      ['T06', 60, 35, 50],
      ['T01', 1, 0, 1],
      ['T20', 1, 0, 1],
      [TEGASKAN, 1, 0, 1],
    ]);
    expect(work[1]?.inovasi[0]).toEqual({
      id: 'V0',
      nama: 'Kapal',
      status: 'VERIFIKASI',
      sejak: '2026-06-01',
      hariKerja: 9,
      tenggat: '2026-06-09',
      terlambat: 4,
      berhenti: false,
      terlaluLama: false,
    });
    const ages = work[1]?.inovasi.map((i) => i.hariKerja ?? -1) ?? [];
    expect(ages).toEqual([...ages].sort((a, b) => b - a));
  });

  test('given somebody for whom nothing waits then there are no groups', () => {
    expect(susunPekerjaan(entri, konteks(), () => false, 50)).toEqual([]);
  });
});
