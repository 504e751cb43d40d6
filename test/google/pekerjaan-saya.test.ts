import { describe, expect, test } from 'vitest';
import type { HasilPekerjaan } from '../../src/app/pekerjaan-saya.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PERANGKAT_DAERAH, PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { HARI_LIBUR, TAB_PENGATURAN } from '../../src/domain/tab/pengaturan.ts';
import { LAPORAN } from '../../src/domain/tab/penilaian.ts';
import { labelStatus } from '../../src/domain/tahapan.ts';
import {
  ADMIN,
  aFile,
  allCells,
  aProposal,
  aRegister,
  call,
  fill,
  type Isi,
  menu,
  outcome,
  rowsOf,
  said,
  sheetOf,
  type,
  type Workbook,
} from '../a.ts';

const SIGIT = 'sigit@contoh.go.id';

/** The people of the register, and nobody else. */
const withPeople = (wb: Workbook, rows: readonly Isi[]): Workbook => {
  const sheet = sheetOf(wb, PETUGAS.name);
  sheet.values = sheet.values.slice(0, 1);
  fill(wb, PETUGAS, rows);
  return wb;
};

let ids = 0;

/** An entry that has stood in its state since a day; put there as acts would have left it. */
const standing = (status: string, sejak: string, over: Isi = {}): Isi =>
  aProposal(++ids, {
    id: `INV-73.24-2026-${String(ids).padStart(4, '0')}`,
    status: labelStatus(status),
    status_sejak: sejak,
    asal_data: 'Usulan',
    versi: 1,
    ...over,
  });

/** Fourteen working days lie between Monday 25 May and today, one of the days between being a holiday. */
const LAMA = '2026-05-25';

const aDesk = (people: readonly Isi[], more: readonly Isi[] = []): Workbook => {
  ids = 0;
  const wb = withPeople(aRegister(), people);
  fill(wb, PERANGKAT_DAERAH, [
    { nama: 'Dinas Kesehatan', alias: 'Dinkes', jenis_unit: 'Dinas' },
    { nama: 'Dinas Sosial', jenis_unit: 'Dinas' },
    { nama: 'Puskesmas Malili', jenis_unit: 'Puskesmas', induk: 'Dinas Kesehatan' },
  ]);
  fill(wb, HARI_LIBUR, [{ tanggal: '2026-06-02', nama: 'Libur daerah' }]);
  fill(wb, INOVASI, [
    standing('MENUNGGU_PENGANTAR', LAMA, { nama_inovasi: 'Kapal' }),
    standing('MENUNGGU_PENGANTAR', LAMA, { nama_inovasi: 'Perahu', pd_pengusul: 'Dinas Sosial' }),
    standing('MENUNGGU_PENGANTAR', LAMA, { nama_inovasi: 'Posyandu', pd_pengusul: 'Puskesmas Malili' }),
    standing('VERIFIKASI', '2026-06-09', { nama_inovasi: 'Rakit', pd_pengusul: 'Dinas Sosial' }),
    standing('VERIFIKASI', LAMA, { nama_inovasi: 'Sampan' }),
    standing('TIDAK_LAYAK', LAMA, { nama_inovasi: 'Biduk' }),
    ...more,
  ]);
  return wb;
};

const mine = (wb: Workbook, user: string): HasilPekerjaan => {
  const found = call(wb, 'pekerjaanSaya', {}, { user });
  if ('masalah' in found) throw new Error(JSON.stringify(found));
  return found;
};

const work = (wb: Workbook, user: string): Record<string, string[]> =>
  Object.fromEntries(mine(wb, user).pekerjaan.map((p) => [p.kode, p.inovasi.map((i) => i.nama).sort()]));

const KEPALA = { surel: SIGIT, nama: 'Sigit Contoh', peran: 'Kepala Perangkat Daerah' };

describe('what waits', () => {
  test('given a head of an office and the litbang office then each sees what waits for them alone', () => {
    const wb = aDesk([
      { ...KEPALA, perangkat_daerah: 'Dinas Kesehatan' },
      { surel: ADMIN, nama: 'Ani Contoh', peran: 'Perangkat Daerah kelitbangan' },
    ]);
    const before = allCells(wb);
    expect(mine(wb, SIGIT)).toMatchObject({ nama: 'Sigit Contoh', peran: ['KEPALA_PD'] });
    expect(work(wb, SIGIT)).toEqual({ T02: ['Kapal', 'Posyandu'] });
    expect(work(wb, ADMIN)).toEqual({ T06: ['Rakit', 'Sampan'] });
    expect(mine(wb, ADMIN).pekerjaan).toEqual([
      {
        kode: 'T06',
        label: 'usulan menunggu verifikasi administrasi',
        jumlah: 2,
        melewatiTenggat: 1,
        terlaluLama: 0,
        inovasi: [
          {
            id: 'INV-73.24-2026-0005',
            nama: 'Sampan',
            status: 'VERIFIKASI',
            sejak: LAMA,
            hariKerja: 14,
            tenggat: '2026-06-01',
            terlambat: 9,
            berhenti: false,
            terlaluLama: false,
          },
          expect.objectContaining({ nama: 'Rakit', hariKerja: 4, tenggat: '2026-06-16', terlambat: 0 }),
        ],
      },
    ]);
    expect(allCells(wb)).toEqual(before);
  });

  test('given a puskesmas then its Saturdays count, until the settings say otherwise', () => {
    const wb = aDesk([{ ...KEPALA, perangkat_daerah: 'Dinas Kesehatan' }]);
    const ages = (): Record<string, number | null> =>
      Object.fromEntries(mine(wb, SIGIT).pekerjaan.flatMap((p) => p.inovasi.map((i) => [i.nama, i.hariKerja])));
    expect(ages()).toEqual({ Posyandu: 17, Kapal: 14 });
    const row = rowsOf(wb, TAB_PENGATURAN).findIndex((r) => r.kunci === 'unit_enam_hari') + 2;
    type(wb, TAB_PENGATURAN, row, 'isi', 'Satuan Pendidikan');
    expect(ages()).toEqual({ Posyandu: 14, Kapal: 14 });
  });

  test('given clerk or keeper then all that anybody may record waits for them', () => {
    const wb = aDesk([
      { surel: ADMIN, nama: 'Ani', peran: 'Pengelola register' },
      { surel: SIGIT, nama: 'Sigit', peran: 'Petugas' },
    ]);
    const all = { T02: ['Kapal', 'Perahu', 'Posyandu'], T06: ['Rakit', 'Sampan'] };
    expect([work(wb, ADMIN), work(wb, SIGIT)]).toEqual([all, all]);
  });

  test('given one person with several rows then a Plt. counts between its dates only', () => {
    const rows = (dari: string, sampai: string): Isi[] => [
      { ...KEPALA, perangkat_daerah: 'Dinas Sosial' },
      { ...KEPALA, surel: SIGIT.toUpperCase(), perangkat_daerah: 'Dinas Kesehatan', dari, sampai },
    ];
    const seen = (dari: string, sampai: string): string[] | undefined => work(aDesk(rows(dari, sampai)), SIGIT)['T02'];
    const sosial = ['Perahu'];
    expect(seen('2026-06-16', '')).toEqual(sosial);
    expect(seen('2026-01-01', '2026-06-14')).toEqual(sosial);
    expect(seen('2026-06-15', '2026-06-15')).toEqual(['Kapal', 'Perahu', 'Posyandu']);
  });

  test('given trials, the Sekda and cells changed after an act then each is asked of whom it concerns', () => {
    const wb = aDesk(
      [
        { surel: SIGIT, nama: 'Sigit', peran: 'Perangkat Daerah pelaksana', perangkat_daerah: 'Dinas Sosial' },
        { surel: 'sekda@contoh.go.id', nama: 'Sekda', peran: 'Sekretaris Daerah' },
        { surel: ADMIN, nama: 'Ani', peran: 'Perangkat Daerah kelitbangan' },
      ],
      [
        standing('UJI_COBA', '2026-05-01', {
          nama_inovasi: 'Uji',
          pd_pelaksana: 'Dinas Sosial',
          uji_coba_mulai: '2026-05-01',
          uji_coba_selesai: '2026-12-18',
        }),
        standing('PROSES_PENETAPAN', LAMA, {
          nama_inovasi: 'Konsep',
          sub_status: 'Paraf Sekretaris Daerah',
          posisi_sejak: '2026-06-08',
        }),
        standing('LAYAK', '2026-06-12', { nama_inovasi: 'Ubah', dipertanyakan: '{"tujuan":"lama"}' }),
      ],
    );
    expect(work(wb, SIGIT)).toEqual({ T16: ['Uji'] });
    expect(work(wb, 'sekda@contoh.go.id')).toEqual({ T34: ['Konsep'] });
    expect(work(wb, ADMIN)).toMatchObject({ T11: ['Ubah'], T38: ['Ubah'] });
    fill(wb, LAPORAN, [{ id: 'INV-73.24-2026-0007', periode: 'Mei', nomor: '1', tanggal: '2026-06-01' }]);
    // The trial runs until its end: nobody is asked for the final report before.
    expect(work(wb, SIGIT)).toEqual({});
  });

  test('given more than fifty then fifty are named and all are counted', () => {
    const wb = aDesk(
      [{ surel: SIGIT, peran: 'Petugas' }],
      Array.from({ length: 70 }, () => standing('EVALUASI', LAMA)),
    );
    const found = mine(wb, SIGIT);
    expect(found.nama).toBe(SIGIT);
    expect(found.pekerjaan.find((p) => p.kode === 'T09')).toMatchObject({ jumlah: 70 });
    expect(found.pekerjaan.find((p) => p.kode === 'T09')?.inovasi).toHaveLength(50);
  });

  test('given two hundred entries then it takes at most twelve calls', () => {
    const wb = aDesk(
      [{ surel: SIGIT, peran: 'Petugas' }],
      Array.from({ length: 200 }, () => standing('EVALUASI', LAMA)),
    );
    const done = outcome(wb, 'pekerjaanSaya', {}, { user: SIGIT });
    expect(done.result).not.toHaveProperty('masalah');
    expect(done.calls.total, JSON.stringify(done.calls.byMethod, null, 1)).toBeLessThanOrEqual(12);
  });
});

describe('who is nobody', () => {
  const wb = (): Workbook => aDesk([{ ...KEPALA, perangkat_daerah: 'Dinas Kesehatan', sampai: '2026-06-14' }]);

  test.each<[string, () => Workbook, string, RegExp]>([
    ['an account that cannot be named', wb, '', /tidak dapat dikenali/],
    ['an account that is not listed', wb, 'lain@contoh.go.id', /Petugas/],
    ['an account whose time is over', wb, SIGIT, /Petugas/],
    ['a file that is no register', aFile, SIGIT, /Siapkan register/],
  ])('given %s then it is told so, by call and by menu', (_, make, user, sentence) => {
    const file = make();
    const found = call(file, 'pekerjaanSaya', {}, { user });
    expect('masalah' in found ? found.masalah.map((m) => m.pesan) : found).toEqual([expect.stringMatching(sentence)]);
    const done = menu(file, 'pekerjaanSaya', [], { user });
    expect(said(done)).toEqual([expect.stringMatching(sentence)]);
  });
});

describe('by the menu', () => {
  test('given one account with two names then the menu asks who is working, and a call says that it must be told', () => {
    const wb = aDesk([
      { surel: SIGIT, nama: 'Sigit', peran: 'Pimpinan DPRD' },
      { surel: SIGIT, nama: 'Budi', peran: 'Perangkat Daerah kelitbangan' },
    ]);
    expect(call(wb, 'pekerjaanSaya', {}, { user: SIGIT })).toMatchObject({ masalah: [{ kode: 'PILIH_NAMA' }] });
    expect(said(menu(wb, 'pekerjaanSaya', ['2'], { user: SIGIT })).at(-1)).toMatch(
      /menunggu Budi:\n\n• 2 usulan menunggu verif/,
    );
    expect(mine(wb, SIGIT).nama).toBe('Budi');
  });

  test('given work then the dialog has one line a group with age, lateness and names, and says what to do next', () => {
    const wb = aDesk(
      [{ surel: SIGIT, nama: 'Sigit', peran: 'Petugas' }],
      Array.from({ length: 3 }, () => standing('VERIFIKASI', '2026-06-12')),
    );
    const done = menu(wb, 'pekerjaanSaya', [], { user: SIGIT });
    expect(said(done)).toHaveLength(1);
    const [text = ''] = said(done);
    expect(text).toMatch(/^Pekerjaan yang menunggu Sigit:\n/);
    expect(text).toMatch(
      /• 5 usulan menunggu verifikasi administrasi \(terlama 14 hari kerja, 1 melewati tenggat\): Sampan, Rakit, Kapal Layanan \d+, …/,
    );
    expect(text).toMatch(
      /• 3 usulan menunggu izin\/pengantar \(terlama 17 hari kerja, 3 melewati tenggat\): Posyandu, /,
    );
    expect(text).toMatch(/Langkah berikutnya: .*Tahapan, Proses baris terpilih\.$/);
  });

  test('given nothing waits then it says so, and what to look at if something should', () => {
    const wb = aDesk([{ surel: SIGIT, nama: 'Sigit', peran: 'Pimpinan DPRD' }]);
    expect(said(menu(wb, 'pekerjaanSaya', [], { user: SIGIT }))).toEqual([
      expect.stringMatching(/^Tidak ada pekerjaan yang menunggu Sigit[\s\S]*tab Petugas\.$/),
    ]);
  });
});
