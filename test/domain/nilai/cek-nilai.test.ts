import { describe, expect, test } from 'vitest';
import { cekBuktiNilai } from '../../../src/domain/nilai/cek-bukti-nilai.ts';
import { cekNilai } from '../../../src/domain/nilai/cek-nilai.ts';
import { cekPeserta } from '../../../src/domain/nilai/cek-peserta.ts';
import { bacaPita, pitaIndikator } from '../../../src/domain/nilai/pita.ts';
import { bacaPengaturan } from '../../../src/domain/pengaturan.ts';
import type { BahanProgram } from '../../../src/domain/program/bahan-program.ts';
import { cekPengaturan } from '../../../src/domain/program/cek-pengaturan.ts';
import { KATALOG_BAWAAN } from '../../../src/domain/program/katalog-bawaan.ts';
import { KETENTUAN_BAWAAN } from '../../../src/domain/program/ketentuan-bawaan.ts';
import type { Inovasi } from '../../../src/domain/tab/inovasi.ts';
import { KETENTUAN, type NilaiIndikator } from '../../../src/domain/tab/program.ts';
import { cekTahunDitutup } from '../../../src/domain/tahun/cek-tahun-ditutup.ts';
import { sidikTahun } from '../../../src/domain/tahun/sidik-tahun.ts';
import { aBahanProgram, bernomor, rows } from '../program/bahan.ts';

const ID = 'INV-73.24-2026-0001';

const bahan = (over: Partial<BahanProgram> = {}): BahanProgram =>
  aBahanProgram({
    entri: [{ id: ID, nama_inovasi: 'Antar Obat' }] as unknown as readonly Inovasi[],
    ketentuan: bernomor(KETENTUAN_BAWAAN),
    katalog: bernomor(KATALOG_BAWAAN),
    ...over,
  });

const BAIK: NilaiIndikator = {
  ...{ tahun: '2026', id: ID, no: '33', klaim: 2, terverifikasi: 1, dasar: 'Orang: 300.' },
  ...{ diverifikasi_oleh: 'Ani', diverifikasi_tgl: '2026-06-01' },
};

const nilai = (...rows: readonly Partial<NilaiIndikator>[]): BahanProgram =>
  bahan({ nilai: bernomor(rows.map((r) => ({ ...BAIK, ...r }))) });

describe('levels', () => {
  test('given sound rows of an innovation and of the region then nothing is said', () => {
    expect(cekNilai(nilai({}, { no: '16' }, { id: '', no: '4' }, { id: '', no: '2A' }))).toEqual([]);
    // A prepared row waits without a word.
    expect(cekNilai(nilai({ klaim: null, terverifikasi: null, dasar: '' }))).toEqual([]);
  });

  test.each<[string, Partial<NilaiIndikator>, string, RegExp]>([
    ['a level above three', { klaim: 4 }, 'Parameter Diklaim', /berisi 4\. Pilih 0, 1, 2, atau 3/],
    ['half a level', { terverifikasi: 0.5 }, 'Parameter Terverifikasi', /berisi 0,5/],
    ['an unknown indicator', { no: '40' }, 'No. Indikator', /40 tidak ada pada katalog tahun 2026/],
    ['no indicator', { no: '' }, 'No. Indikator', /kosong/],
    ['a year without catalogue', { tahun: '2031' }, 'Tahun', /2031 belum mempunyai katalog/],
    ['no year', { tahun: '' }, 'Tahun', /Tahun kosong/],
    ['an unknown innovation', { id: 'INV-1' }, 'ID Inovasi', /INV-1 tidak ada/],
    ['no innovation', { id: '' }, 'ID Inovasi', /ID Inovasi kosong/],
    ['an innovation where the region is meant', { no: '2a' }, 'ID Inovasi', /milik pemerintah daerah/],
    ['more verified than claimed', { terverifikasi: 3 }, 'Parameter Terverifikasi', /lebih tinggi/],
    ['verified by nobody', { diverifikasi_oleh: '' }, 'Diverifikasi Oleh', /siapa atau tanggal/],
    ['verified on no day', { diverifikasi_tgl: '' }, 'Diverifikasi Oleh', /siapa atau tanggal/],
    ['a choice that nobody explained', { dasar: ' ' }, 'Dasar Pemilihan', /33 perlu dijelaskan/],
    ['overlapping bands unexplained', { id: '', no: '4', dasar: '' }, 'Dasar Pemilihan', /4 perlu dijelaskan/],
  ])('given %s then it is named at its row', (_, row, kolom, pesan) => {
    const found = cekNilai(nilai({ no: '16' }, row));
    expect(found).toEqual([{ tab: 'Nilai Indikator', baris: 3, kolom, pesan: expect.stringMatching(pesan) }]);
  });

  test('given one indicator twice, however it is written, then the second row is named', () => {
    expect(cekNilai(nilai({}, { no: ' 33. ' }))).toMatchObject([
      { baris: 3, pesan: expect.stringContaining('baris 2') },
    ]);
  });

  test('given a closed year then its rows are history', () => {
    const b = nilai({ klaim: 9 });
    const row = { tahun: '2026', keadaan: 'DITUTUP', ditutup_tgl: '', ditutup_oleh: '', isi: '', sidik: '', baris: 2 };
    expect(cekNilai({ ...b, tahunProgram: [row] })).toEqual([]);
  });
});

describe('evidence of verified levels', () => {
  const bukti = (untuk: string, dibuka: string) => ({
    ...{ id: ID, untuk, jenis: '', nomor: '1', tanggal: '', judul: '', tautan: '', dibuka },
    ...{ diperiksa_oleh: '', diperiksa_tgl: '', catatan: '' },
  });
  const semua = nilai({ no: '16' }, {}, { no: '17', terverifikasi: null }, { id: '', no: '8', terverifikasi: 1 });

  test('given it was opened then nothing is said, nor of levels that nobody verified or of the region', () => {
    const ada = bernomor([bukti('16. Regulasi Inovasi Daerah', 'YA'), bukti('33', 'YA')]);
    expect(cekBuktiNilai({ ...semua, bukti: ada })).toEqual([]);
  });

  test('given some is not there or not opened then the innovation is named once with its indicators', () => {
    expect(cekBuktiNilai({ ...semua, bukti: bernomor([bukti('16', 'YA'), bukti('16', '')]) })).toMatchObject([
      {
        tab: 'Nilai Indikator',
        baris: 2,
        pesan: expect.stringContaining('Indikator 16, 33 inovasi "Antar Obat" sudah terverifikasi'),
      },
    ]);
  });
});

describe('participants', () => {
  const ikut = (id: string, tahun = '2026') => ({
    ...{ id, program: 'IID', tahun, status: '', nilai_klaim: null, nilai_terverifikasi: null },
    ...{ kelompok: '', nomor_registrasi: '', hasil: '', tautan: '', permintaan: '' },
  });
  const wajib = ['16', '17', '32', '33', '35'];

  test('given all mandatory indicators are chosen then nothing is said', () => {
    const b = nilai(...wajib.map((no) => ({ no })));
    expect(cekPeserta({ ...b, keikutsertaan: bernomor([ikut(ID), ikut('X', '2025')]) })).toEqual([]);
  });

  test('given one is at 0 then the participant is named; those without any level are one matter', () => {
    const b = nilai(...wajib.map((no) => ({ no, klaim: no === '35' ? 0 : 1 })));
    expect(cekPeserta({ ...b, keikutsertaan: bernomor([ikut('A'), ikut(ID), ikut('B')]) })).toMatchObject([
      { baris: 3, pesan: expect.stringContaining('indikator wajib 35 masih 0') },
      { baris: 2, pesan: expect.stringContaining('2 peserta') },
    ]);
  });
});

describe('settings', () => {
  test('given they say what the rules of the year say then nothing is said', () => {
    expect(cekPengaturan(bahan())).toEqual([]);
    const sama = bacaPengaturan([['jendela_indeks', '1 Januari 2024; 31-12-2025']]);
    expect(cekPengaturan(bahan({ pengaturan: sama }))).toEqual([]);
  });

  test.each([
    ['min_kata', '250', /menyebut 300, sedangkan "Kata rancang bangun paling sedikit" pada tab Pengaturan 250/],
    ['jendela_indeks', '01-01-2024; 30-06-2025', /menyebut 31 Desember 2025, berbeda dengan/],
  ])('given %s differs then it is named at the row of its rule', (key, isi, pesan) => {
    const found = cekPengaturan(bahan({ pengaturan: bacaPengaturan([[key, isi]]) }));
    expect(found).toMatchObject([{ tab: 'Ketentuan Program', pesan: expect.stringMatching(pesan) }]);
  });
});

describe('closing days', () => {
  const cek = (setelan: string, ketentuan: string, tahun = '2026') =>
    cekPengaturan(
      bahan({
        tahun,
        pengaturan: bacaPengaturan([['penutupan_kipp', setelan]]),
        ketentuan:
          ketentuan === '' ? [] : rows(KETENTUAN, [{ program: 'KIPP', tahun, kunci: 'penutupan', nilai: ketentuan }]),
      }),
    ).map((c) => [c.tab, c.pesan]);

  test.each([
    ['', ''],
    ['30-04-2026', ''],
    ['30-04-2026', '30 April 2026'],
    ['31-01-2027', ''],
  ])('given the setting "%s" and the rule "%s" then nothing is said', (setelan, ketentuan) => {
    expect(cek(setelan, ketentuan)).toEqual([]);
  });

  test.each([
    [
      'another day',
      '30-04-2026',
      '15-05-2026',
      'Ketentuan Program',
      /menyebut penutupan 15 Mei 2026, sedangkan .* 30 April 2026/,
    ],
    ['no day', '', '15-05-2026', 'Ketentuan Program', /pada tab Pengaturan kosong\. Isi supaya/],
    ['a day of last year', '30-04-2025', '', 'Pengaturan', /masih 30 April 2025, sedangkan tahun register 2026/],
    ['a day of last year, and the rule one of this', '30-04-2025', '30-04-2026', 'Ketentuan Program', /Samakan/],
    ['what is no day', 'segera', '', 'Pengaturan', /berisi "segera", bukan tanggal/],
  ])('given the setting says %s then it is named', (_, setelan, ketentuan, tab, pesan) => {
    expect(cek(setelan, ketentuan)).toEqual([[tab, expect.stringMatching(pesan)]]);
  });
});

describe('a closed year', () => {
  const tutup = (b: BahanProgram): BahanProgram => ({
    ...b,
    tahunProgram: [
      {
        ...{ tahun: '2026', keadaan: 'DITUTUP', ditutup_tgl: '2026-12-30', ditutup_oleh: 'Ani', isi: '', baris: 2 },
        sidik: sidikTahun(b, '2026'),
      },
    ],
  });

  test('given rows of other years change, or its own are sorted, then it is what it was', () => {
    const b = tutup(nilai({}, { no: '16' }, { tahun: '2027' }));
    expect(cekTahunDitutup(b)).toEqual([]);
    expect(cekTahunDitutup({ ...b, nilai: [...b.nilai].slice(0, 2).reverse() })).toEqual([]);
  });

  test.each<[string, (b: BahanProgram) => Partial<BahanProgram>, string]>([
    ['a level', (b) => ({ nilai: b.nilai.map((r) => ({ ...r, klaim: 3 })) }), 'Nilai Indikator'],
    ['a rule', (b) => ({ ketentuan: b.ketentuan.slice(1) }), 'Ketentuan Program'],
    ['a weight', (b) => ({ katalog: b.katalog.map((r) => ({ ...r, bobot: 1 })) }), 'Katalog Indikator'],
  ])('given %s changed then its tab is named', (_, ubah, tab) => {
    const b = tutup(nilai({}));
    expect(cekTahunDitutup({ ...b, ...ubah(b) })).toMatchObject([
      {
        tab: 'Tahun Program',
        baris: 2,
        pesan: expect.stringContaining(`isi tab ${tab} berubah sejak itu (30 Desember 2026)`),
      },
    ]);
  });
});

describe('printed ranges', () => {
  test.each([
    ['≤ -50,32', { dari: null, sampai: -50.32 }],
    ['2,05 s.d. 5,23', { dari: 2.05, sampai: 5.23 }],
    ['51 s.d. 90%', { dari: 51, sampai: 90 }],
    ['≥ 80,00', { dari: 80, sampai: null }],
    ['3 sampai 4', null],
    ['≤ 50% atau tidak ada pengaduan', null],
  ])('given %s then it is read, or known to be none', (text, pita) => expect(bacaPita(text)).toEqual(pita));

  test('given one level prints no range then no value decides', () => {
    expect(pitaIndikator(['D atau C', 'B', 'A'])).toEqual([]);
  });
});
