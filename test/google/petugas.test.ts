import { describe, expect, test } from 'vitest';
import type { HasilTindakan } from '../../src/app/hasil-tindakan.ts';
import type { TersediaUntuk } from '../../src/app/tindakan-tersedia.ts';
import { GAGASAN } from '../../src/domain/tab/gagasan.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PEJABAT, PETUGAS } from '../../src/domain/tab/lembaga.ts';
import {
  ADMIN,
  aFile,
  allCells,
  aProposal,
  atStage,
  call,
  entry,
  events,
  eventsOf,
  fill,
  type Isi,
  KEPUTUSAN,
  menu,
  outcome,
  rowsOf,
  said,
  seen,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';

const KANTOR = 'bapperida@contoh.go.id';
const TAMU = 'tamu@contoh.go.id';
const jam = (day: number): (() => number) => {
  const at = Date.UTC(2026, 5, day, 2);
  return () => at;
};

const orang = (peran: string, over: Isi = {}): Isi => ({ surel: KANTOR, nama: 'Rina Contoh', peran, ...over });

/** Leaves the people of the register to be exactly these, besides its manager. */
const hanya = (wb: Workbook, ...rows: readonly Isi[]): void => {
  sheetOf(wb, PETUGAS.name).values.splice(2);
  if (rows.length > 0) fill(wb, PETUGAS, rows);
};

let nomor = 0;
/** One act by somebody, with what the panel would have seen. */
const coba = (
  wb: Workbook,
  id: string,
  kode: string,
  user: string,
  more: Readonly<Record<string, unknown>> = {},
  now = jam(15),
): HasilTindakan => {
  const args = { id: [id], kode, isian: {}, lihat: seen(wb, [id]), permintaan: `p${++nomor}`, ...more };
  return call(wb, 'lakukanTindakan', args, { user, now }).hasil[0] as HasilTindakan;
};
const masalah = (h: HasilTindakan): string[] => (h.ok ? ['ok'] : h.masalah.map((m) => m.kode));
const pesan = (h: HasilTindakan): string => (h.ok ? '' : h.masalah.map((m) => m.pesan).join(' '));

const satu = (status: string): { wb: Workbook; id: string } => {
  const { wb, ids } = atStage(status);
  return { wb, id: ids[0] as string };
};

describe('who may record', () => {
  test('given a file is set up then whoever did it manages the register, and every editor may record', () => {
    const wb = aFile();
    call(wb, 'siapkanRegister', { wilayah: '73.24' }, { user: 'pertama@contoh.go.id' });
    expect(rowsOf(wb, PETUGAS).map((p) => [p.surel, p.peran, p.dari])).toEqual([
      ['pertama@contoh.go.id', 'ADMIN', '2026-06-15'],
      ['*', 'PETUGAS', ''],
    ]);
    call(wb, 'siapkanRegister', {}, { user: 'kedua@contoh.go.id' });
    expect(rowsOf(wb, PETUGAS)).toHaveLength(2);
    expect(call(wb, 'tambahUsulan', aProposal(), { user: 'pertama@contoh.go.id' })).not.toHaveProperty('masalah');
    expect(events(wb).at(-1)).toMatchObject({ operator: 'pertama@contoh.go.id', peran: 'ADMIN', tindakan: 'CATAT' });
  });

  test('given the row for every editor then one who is not listed records as Petugas; without it, the sentence names the remedy', () => {
    const { wb, id } = satu('DRAF');
    expect(coba(wb, id, 'T01', TAMU)).toMatchObject({ ok: true });
    expect(eventsOf(wb, id).at(-1)).toMatchObject({ operator: TAMU, operator_nama: '', peran: 'PETUGAS' });
    hanya(wb);
    const before = allCells(wb);
    const no = coba(wb, id, 'T02', TAMU);
    expect(masalah(no)).toEqual(['BELUM_TERDAFTAR']);
    expect(pesan(no)).toMatch(/tab Petugas.*Minta pengelola register menambahkan baris Anda/);
    for (const [fn, args] of [
      ['tambahUsulan', aProposal(2)],
      ['daftarkanBaris', {}],
      ['imporTab', { tab: 'Tempel di Sini' }],
    ] as const)
      expect(call(wb, fn, args, { user: TAMU }), fn).toMatchObject({ masalah: [{ kode: 'BELUM_TERDAFTAR' }] });
    expect(allCells(wb)).toEqual(before);
    expect(coba(wb, id, 'T02', ADMIN)).toMatchObject({ ok: true });
    expectUtuh(wb);
  });

  test.each([
    ['without dates', {}, 'ok'],
    ['until today', { dari: '2025-01-01', sampai: '2026-06-15' }, 'ok'],
    ['from today', { dari: '2026-06-15' }, 'ok'],
    ['until yesterday', { sampai: '2026-06-14' }, 'BELUM_TERDAFTAR'],
    ['from tomorrow', { dari: '2026-06-16' }, 'BELUM_TERDAFTAR'],
    ['for another address', { surel: 'lain@contoh.go.id' }, 'BELUM_TERDAFTAR'],
    ['for the address in capitals', { surel: KANTOR.toUpperCase() }, 'ok'],
    ['without a role', { peran: '' }, 'BELUM_TERDAFTAR'],
    ['of the legal bureau', { peran: 'Bagian/Biro Hukum' }, 'TANPA_WEWENANG'],
  ])('given a role %s then an act today is answered %s %s', (_, over, expected) => {
    const { wb, id } = satu('VERIFIKASI');
    hanya(wb, orang('Perangkat Daerah kelitbangan', over));
    expect(masalah(coba(wb, id, 'T06', KANTOR))).toEqual([expected]);
  });

  test('given a role that ended then the row for every editor does not give it back', () => {
    const { wb, id } = satu('VERIFIKASI');
    fill(wb, PETUGAS, [orang('Perangkat Daerah kelitbangan', { sampai: '2026-06-14' })]);
    expect(masalah(coba(wb, id, 'T06', KANTOR))).toEqual(['BELUM_TERDAFTAR']);
    expect(masalah(coba(wb, id, 'T06', TAMU))).toEqual(['ok']);
  });

  test('given a Plt. with dates then the role holds from the first to the last of them', () => {
    const { wb, id } = satu('MENUNGGU_PENGANTAR');
    const plt = { sebutan: 'Plt.', perangkat_daerah: 'Dinas Kesehatan', dari: '2026-06-16', sampai: '2026-06-18' };
    hanya(wb, orang('Kepala Perangkat Daerah', plt));
    const pada = (day: number): string[] => masalah(coba(wb, id, 'T03', KANTOR, {}, jam(day)));
    expect([15, 16, 18, 19].map(pada)).toEqual([['BELUM_TERDAFTAR'], ['ALASAN'], ['ALASAN'], ['BELUM_TERDAFTAR']]);
  });

  test.each([
    ['the whole region', '', 'ok'],
    ['its office', 'Dinas Kesehatan', 'ok'],
    ['another office', 'Dinas Sosial', 'BUKAN_KANTORNYA'],
    ['a unit below it', 'Puskesmas Malili', 'BUKAN_KANTORNYA'],
  ])('given the head of %s then the letter of an office is answered %s %s', (_, perangkat_daerah, expected) => {
    const { wb, id } = satu('MENUNGGU_PENGANTAR');
    hanya(wb, orang('Kepala Perangkat Daerah', { perangkat_daerah }));
    expect(masalah(coba(wb, id, 'T02', KANTOR))).toEqual([expected]);
  });

  test('given a unit proposes then the head of the office above it may permit it', () => {
    const { wb, ids } = withProposals(1, () => ({ pd_pengusul: 'Puskesmas Malili' }));
    const [id = ''] = ids;
    hanya(wb, orang('Kepala Perangkat Daerah', { perangkat_daerah: 'Dinas Kesehatan' }));
    coba(wb, id, 'T01', ADMIN);
    expect(masalah(coba(wb, id, 'T02', KANTOR))).toEqual(['ok']);
    expectUtuh(wb);
  });

  test('given several roles of one person then each act is recorded in the narrowest that allows it', () => {
    const { wb, id } = satu('MENUNGGU_PENGANTAR');
    const dinas = { perangkat_daerah: 'Dinas Kesehatan' };
    hanya(
      wb,
      orang('Pengelola register'),
      orang('Petugas'),
      orang('Kepala Perangkat Daerah', dinas),
      orang('Perangkat Daerah kelitbangan'),
    );
    for (const kode of ['T02', 'T06', 'T31'])
      expect(masalah(coba(wb, id, kode, KANTOR, { isian: { alasan: 'ditarik oleh pengusulnya' } })), kode).toEqual([
        'ok',
      ]);
    expect(
      eventsOf(wb, id)
        .slice(-3)
        .map((p) => [p.tindakan, p.peran, p.operator_nama]),
    ).toEqual([
      ['T02', 'KEPALA_PD', 'Rina Contoh'],
      ['T06', 'LITBANG', 'Rina Contoh'],
      ['T31', 'PETUGAS', 'Rina Contoh'],
    ]);
    expectUtuh(wb);
  });
});

describe('one account for several people', () => {
  const berdua = (wb: Workbook): void =>
    hanya(
      wb,
      orang('Perangkat Daerah kelitbangan', { nama: 'Ani Contoh' }),
      orang('Bagian/Biro Hukum', { nama: 'Budi Contoh' }),
    );

  test('given a call that does not say who then it is refused; with a name it is recorded in that person’s role', () => {
    const { wb, id } = satu('PROSES_PENETAPAN');
    berdua(wb);
    const before = allCells(wb);
    const no = coba(wb, id, 'T13', KANTOR, { isian: KEPUTUSAN });
    expect([masalah(no), pesan(no)]).toEqual([['PILIH_NAMA'], expect.stringContaining('Ani Contoh; Budi Contoh')]);
    expect(masalah(coba(wb, id, 'T13', KANTOR, { isian: KEPUTUSAN, nama_petugas: 'Citra' }))).toEqual(['PILIH_NAMA']);
    expect(masalah(coba(wb, id, 'T13', KANTOR, { isian: KEPUTUSAN, nama_petugas: 'Ani Contoh' }))).toEqual([
      'TANPA_WEWENANG',
    ]);
    expect(allCells(wb)).toEqual(before);
    expect(masalah(coba(wb, id, 'T13', KANTOR, { isian: KEPUTUSAN, nama_petugas: 'Budi Contoh' }))).toEqual(['ok']);
    expect(eventsOf(wb, id).at(-1)).toMatchObject({ operator: KANTOR, operator_nama: 'Budi Contoh', peran: 'HUKUM' });
    expectUtuh(wb);
  });

  test('given the menu then it asks once a day who is working, and a panel knows it for that day', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN', 2);
    const [id = '', lain = ''] = ids;
    berdua(wb);
    const posisi = (answers: string[], day: number, selection: string) =>
      menu(wb, 'catatPosisiNaskah', answers, { user: KANTOR, activeTab: 'Inovasi', selection, now: jam(day) });
    const first = posisi(['2', 'Paraf Sekretaris Daerah', 'Meja Sekda', 'YES'], 15, 'A2');
    expect([first.unanswered, said(first)[0]]).toEqual([
      0,
      expect.stringMatching(/Siapa.*\n.*\n1\. Ani Contoh\n2\. Budi/),
    ]);
    expect(eventsOf(wb, id).at(-1)).toMatchObject({ tindakan: 'T34', operator_nama: 'Budi Contoh', peran: 'HUKUM' });

    const again = posisi(['Penomoran', 'Meja nomor', 'YES'], 15, 'A2');
    expect(said(again).join()).not.toContain('Siapa yang bekerja');
    expect(eventsOf(wb, id).at(-1)).toMatchObject({ tindakan: 'T34', operator_nama: 'Budi Contoh' });
    expect(masalah(coba(wb, lain, 'T13', KANTOR, { isian: KEPUTUSAN }))).toEqual(['ok']);
    expect(masalah(coba(wb, id, 'T13', KANTOR, { isian: KEPUTUSAN }, jam(16)))).toEqual(['PILIH_NAMA']);

    const next = posisi(['Ani Contoh', 'Menunggu tanda tangan', 'Ajudan', 'YES'], 16, 'A2');
    expect(said(next)[0]).toContain('Siapa yang bekerja');
    expect(eventsOf(wb, id).at(-1)).toMatchObject({ operator_nama: 'Ani Contoh', peran: 'LITBANG' });
    expectUtuh(wb);
  });

  test.each([
    [[], /Siapa yang bekerja/],
    [['3'], /"3" tidak ada dalam daftar.*angka 1 sampai 2/],
  ])('given the question is answered %j then nothing is recorded', (answers, sentence) => {
    const { wb } = satu('PROSES_PENETAPAN');
    berdua(wb);
    const before = allCells(wb);
    const done = menu(wb, 'prosesTahapan', answers, { user: KANTOR, activeTab: 'Inovasi', selection: 'A2' });
    expect(said(done).at(-1)).toMatch(sentence);
    expect(allCells(wb)).toEqual(before);
  });
});

describe('no identity, another identity', () => {
  test('given nobody can be recognised then the register can be read and checked, and nothing is decided', () => {
    const { wb, ids } = atStage('VERIFIKASI');
    fill(wb, INOVASI, [aProposal(9)]);
    fill(wb, GAGASAN, [{ gagasan: 'Perahu' }]);
    type(wb, INOVASI, 2, 'manfaat', 'lain');
    const [id = ''] = ids;
    const as = { user: '' };
    const lihat = seen(wb, ids);
    const history = allCells(wb)['Riwayat'];
    const [tersedia] = call(wb, 'tindakanTersedia', { id: ids }, as) as readonly TersediaUntuk[];
    expect(tersedia?.tindakan.length).toBeGreaterThan(3);
    expect(tersedia?.tindakan.filter((t) => t.boleh)).toEqual([]);
    expect(call(wb, 'periksaKeutuhan', {}, as)).toMatchObject({ putusan: 'UTUH' });
    expect(call(wb, 'periksaRegister', {}, as)).toMatchObject({ baris: 2 });
    expect(allCells(wb)['Riwayat']).toEqual(history);

    const before = allCells(wb);
    const ditolak = (fn: string, args: object): unknown => {
      const done = outcome(wb, fn, args, as);
      expect(done.error, fn).toBeNull();
      return JSON.parse(JSON.stringify(done.result));
    };
    const minta = { kode: 'T06', isian: {}, lihat, permintaan: 'x' };
    expect(ditolak('lakukanTindakan', { id: ids, ...minta })).toMatchObject({
      hasil: [{ ok: false, masalah: [{ kode: 'TANPA_IDENTITAS' }] }],
    });
    for (const [fn, args] of [
      ['tambahUsulan', aProposal(3)],
      ['daftarkanBaris', {}],
      ['imporTab', { tab: 'Tempel di Sini' }],
      ['jadikanUsulan', { baris: [2] }],
      ['pulihkanIsian', { id, tanggal: '2026-06-15', alasan: 'kembalikan isinya', permintaan: 'y' }],
      ['pulihkanSusunan', {}],
      ['buatKeputusan', { id: ids }],
      ['siapkanRegister', {}],
    ] as const)
      expect(ditolak(fn, args), fn).toMatchObject({ masalah: [{ kode: 'TANPA_IDENTITAS' }] });
    expect(allCells(wb)).toEqual(before);
  });

  test('given a panel runs as another account than the menu that opened it then both are named and nothing is recorded', () => {
    const { wb, id } = satu('VERIFIKASI');
    const before = allCells(wb);
    const no = coba(wb, id, 'T06', TAMU, { akun: ADMIN });
    expect(masalah(no)).toEqual(['AKUN_BERBEDA']);
    expect(pesan(no)).toMatch(new RegExp(`${TAMU}.*${ADMIN}`));
    const rekan = { ...aProposal(2), akun: ADMIN };
    expect(call(wb, 'tambahUsulan', rekan, { user: TAMU })).toMatchObject({ masalah: [{ kode: 'AKUN_BERBEDA' }] });
    expect(allCells(wb)).toEqual(before);
    expect(masalah(coba(wb, id, 'T06', TAMU, { akun: TAMU.toUpperCase() }))).toEqual(['ok']);
  });

  test('given the tab of people was deleted then every act says which tab and how it comes back', () => {
    const { wb, id } = satu('VERIFIKASI');
    const lihat = seen(wb, [id]);
    wb.sheets = wb.sheets.filter((s) => s.name !== PETUGAS.name);
    const no = coba(wb, id, 'T06', ADMIN, { lihat });
    expect([masalah(no), pesan(no)]).toEqual([
      ['TAB_TIDAK_ADA'],
      expect.stringMatching(/Tab "Petugas" tidak ditemukan.*Siapkan register/),
    ]);
    const done = menu(wb, 'prosesTahapan', [], { activeTab: 'Inovasi', selection: 'A2' });
    expect(said(done).at(-1)).toMatch(/Tab "Petugas" tidak ditemukan/);
    expect(entry(wb, id).status).toBe('VERIFIKASI');
    call(wb, 'siapkanRegister', {});
    expect(masalah(coba(wb, id, 'T06', ADMIN))).toEqual(['ok']);
  });
});

describe('whose decision it is', () => {
  const pimpinan = (wb: Workbook): void => {
    sheetOf(wb, PEJABAT.name).values.length = 1;
    fill(wb, PEJABAT, [
      { jabatan: 'Bupati', sebutan: 'Definitif', nama: 'Andi Contoh', dari: '2025-02-20', sampai: '2026-05-31' },
      { jabatan: 'Bupati', sebutan: 'Plt.', nama: 'Budi Contoh', dari: '2026-06-02', sampai: '2026-06-30' },
    ]);
  };

  test.each([
    ['20-05-2026', 'Bupati Andi Contoh'],
    ['31-05-2026', 'Bupati Andi Contoh'],
    ['02-06-2026', 'Plt. Bupati Budi Contoh'],
  ])('given a decree of %s then the event names %s, in office that day', (sk_tgl, expected) => {
    const { wb, id } = satu('PROSES_PENETAPAN');
    pimpinan(wb);
    expect(masalah(coba(wb, id, 'T13', ADMIN, { isian: { ...KEPUTUSAN, sk_tgl } }))).toEqual(['ok']);
    expect(eventsOf(wb, id).at(-1)?.diputuskan_oleh).toBe(expected);
  });

  test.each(['01-06-2026', '19-02-2025'])(
    'given nobody was in office on %s then the decree is refused with post and day',
    (sk_tgl) => {
      const { wb, id } = satu('PROSES_PENETAPAN');
      pimpinan(wb);
      const no = coba(wb, id, 'T13', ADMIN, { isian: { ...KEPUTUSAN, sk_tgl } });
      expect(masalah(no)).toContain('PEJABAT_TIDAK_MENJABAT');
      expect(pesan(no)).toMatch(/tidak ada Bupati yang menjabat pada \d+ (Juni|Februari) 20\d\d/);
    },
  );

  test('given a letter then whoever signed it is named; where nobody is known, the office that decides', () => {
    const { wb, id } = satu('MENUNGGU_PENGANTAR');
    for (const kode of ['T02', 'T06']) coba(wb, id, kode, ADMIN);
    expect(
      eventsOf(wb, id)
        .slice(-2)
        .map((p) => [p.diputuskan_oleh, p.dasar_no, p.dasar_tgl]),
    ).toEqual([
      ['Kepala Dinas Kesehatan', '400.7/1/Dinkes', '2026-01-28'],
      ['Perangkat Daerah kelitbangan', '', ''],
    ]);
  });
});
