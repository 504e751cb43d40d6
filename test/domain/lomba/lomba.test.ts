import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bagianBerlaku } from '../../../src/domain/lomba/bagian-berlaku.ts';
import { cekLomba } from '../../../src/domain/lomba/cek-lomba.ts';
import { halamanLomba } from '../../../src/domain/lomba/halaman-lomba.ts';
import { kesiapanEntri } from '../../../src/domain/lomba/kesiapan.ts';
import { ketentuanLomba } from '../../../src/domain/lomba/ketentuan-lomba.ts';
import { isiDariRegister } from '../../../src/domain/lomba/sumber-bagian.ts';
import { BAGIAN_BAWAAN } from '../../../src/domain/program/bagian-bawaan.ts';
import { KEIKUTSERTAAN, REPLIKASI } from '../../../src/domain/tab/bukti.ts';
import { BAGIAN_PROPOSAL, PROPOSAL } from '../../../src/domain/tab/lomba.ts';
import { NASKAH } from '../../../src/domain/tab/naskah.ts';
import { KETENTUAN } from '../../../src/domain/tab/program.ts';
import { countWords } from '../../../src/domain/teks.ts';
import { hitungKata, sebutKata } from '../../../src/ui/lomba/hitung-kata.ts';
import { rows } from '../program/bahan.ts';
import { anEntry } from '../ringkasan/bahan.ts';
import { bahanTahunan } from './bahan.ts';

const kata = (n: number): string => Array.from({ length: n }, (_, i) => `kata${i}`).join(' ');

const entri = [
  anEntry({
    ...{ id: 'A', nama_inovasi: 'Antar Obat', pd_pengusul: 'Dinas Kesehatan', status: 'PENERAPAN' },
    ...{ penerapan_mulai: '2023-01-10', tujuan: 'Obat sampai.', manfaat: 'Hemat.', hasil: 'Cepat.' },
    ...{ inisiator_nama: 'Rahma Rahasia', video_tautan: 'https://contoh.go.id/v' },
  }),
  anEntry({
    ...{ id: 'B', nama_inovasi: 'Kelas Malam', pd_pengusul: 'Dinas Pendidikan', status: 'PENERAPAN' },
    ...{ penerapan_mulai: '2025-03-01', jenis_kebaruan: 'REPLIKASI' },
  }),
];

const ikut = (list: readonly Readonly<Record<string, unknown>>[]) =>
  rows(
    KEIKUTSERTAAN,
    list.map((r) => ({ program: 'KIPP', tahun: '2026', ...r })),
  );

describe('rules of the year', () => {
  test('given only 2021 has them then they are those of 2021, said plainly; given the year has its own then those', () => {
    const b = bahanTahunan();
    expect(ketentuanLomba(b.ketentuan, b.pengaturan, '2026').kuota.UMUM).toEqual({
      nilai: 10,
      dari: 'menurut ketentuan 2021, periksa pedoman terbaru',
    });
    const own = rows(KETENTUAN, [{ program: 'KIPP', tahun: '2026', kunci: 'kuota_umum', nilai: '7' }]);
    const k = ketentuanLomba([...b.ketentuan, ...own], b.pengaturan, '2026');
    expect(k.kuota.UMUM).toEqual({ nilai: 7, dari: 'menurut ketentuan 2026' });
    expect(k.bulan.UMUM.nilai).toBe(24);
  });

  test('given no year has them then the settings; a later year never counts', () => {
    const b = bahanTahunan({}, { kipp_kuota_umum: '4' });
    expect(ketentuanLomba(b.ketentuan, b.pengaturan, '2020').kuota.UMUM).toEqual({
      nilai: 4,
      dari: 'menurut tab Pengaturan',
    });
  });

  test('given a closing date then of its own year only: the row of the year, else the setting that names it', () => {
    const b = bahanTahunan({}, { penutupan_kipp: '30-04-2026' });
    expect(ketentuanLomba(b.ketentuan, b.pengaturan, '2026').penutupan).toEqual({
      tanggal: '2026-04-30',
      dari: 'menurut tab Pengaturan',
    });
    expect(ketentuanLomba(b.ketentuan, b.pengaturan, '2027').penutupan).toBe(null);
    const own = rows(KETENTUAN, [{ program: 'KIPP', tahun: '2026', kunci: 'penutupan', nilai: '03-06-2026' }]);
    expect(ketentuanLomba(own, b.pengaturan, '2026').penutupan?.tanggal).toBe('2026-06-03');
  });

  test('given sections of 2023 then 2026 takes them and names their year; the shipped ones stand in for a tab without rows', () => {
    const b = bahanTahunan();
    const umum = bagianBerlaku(b.bagianProposal, 'KIPP', 'UMUM', '2026');
    expect(umum?.tahun).toBe('2023');
    expect(umum?.bagian.map((x) => x.batas)).toEqual([200, 300, 200, 200, 600, 100, 200, 200, 500]);
    expect(bagianBerlaku([], 'KIPP', 'UMUM', '2026')).toEqual(umum);
    expect(bagianBerlaku([], 'KIPP', 'UMUM', '2022')).toBe(null);
    const own = rows(BAGIAN_PROPOSAL, [
      { program: 'KIPP', tahun: '2026', kelompok: 'UMUM', bagian: 'Ringkasan', batas_kata: 150 },
    ]);
    expect(bagianBerlaku([...BAGIAN_BAWAAN, ...own], 'KIPP', 'UMUM', '2026')?.bagian).toMatchObject([{ batas: 150 }]);
  });
});

describe('readiness', () => {
  test('given nothing is written then every part that is missing is told; given all is there then nothing', () => {
    const b = bahanTahunan({ entri, keikutsertaan: ikut([{ id: 'A' }]) }, { penutupan_kipp: '30-06-2026' });
    const e = entri[0] ?? anEntry({});
    expect(kesiapanEntri(b, e, 'KIPP', '2026').kurang).toEqual(['9 bagian kosong', '3 pernyataan belum dibuat']);
    const penuh = bahanTahunan({
      ...{ entri, keikutsertaan: ikut([{ id: 'A' }]) },
      proposal: rows(
        PROPOSAL,
        BAGIAN_BAWAAN.filter((r) => r.kelompok === 'UMUM').map((r) => ({
          ...{ id: 'A', program: 'KIPP', tahun: '2026', bagian: r.bagian.toUpperCase(), isi: kata(r.batas_kata ?? 1) },
        })),
      ),
      naskah: rows(NASKAH, [
        { id: 'A; B', jenis: 'PERNYATAAN_IMPLEMENTASI' },
        { id: 'A', jenis: 'PERNYATAAN_INOVATOR' },
        { id: 'A', jenis: 'PERNYATAAN_REPLIKASI' },
      ]),
    });
    expect(kesiapanEntri(penuh, e, 'KIPP', '2026').kurang).toEqual([]);
  });

  test.each([
    ['2024-06-30', 24, 24, []],
    ['2024-07-01', 23, 24, ['lama penerapan kurang 1 bulan']],
    ['2026-07-01', null, 24, ['belum diterapkan pada penutupan']],
    ['', null, 24, ['Tanggal Penerapan belum terisi']],
  ])('given applied since "%s" and closing on 30 June then %s of %d months', (mulai, bulan, butuh, kurang) => {
    const e = anEntry({ id: 'C', status: 'PENERAPAN', penerapan_mulai: mulai });
    const s = kesiapanEntri(bahanTahunan({}, { penutupan_kipp: '30-06-2026' }), e, 'KIPP', '2026');
    expect([s.bulan, s.butuh?.nilai]).toEqual([bulan, butuh]);
    expect(s.kurang.filter((k) => !/bagian|pernyataan/.test(k))).toEqual(kurang);
  });

  test('given a replication then its own group, months and sections; the tab may say otherwise', () => {
    const e = entri[1] ?? anEntry({});
    const s = kesiapanEntri(bahanTahunan({ entri }), e, 'KIPP', '2026');
    expect([s.kelompok, s.butuh?.nilai, s.bagian.map((x) => x.nama)]).toEqual([
      'REPLIKASI',
      12,
      ['Ringkasan', 'Inspirasi Inovasi', 'Proses Replikasi', 'Faktor Pembeda'],
    ]);
    const khusus = bahanTahunan({ entri, keikutsertaan: ikut([{ id: 'B', kelompok: 'KHUSUS' }]) });
    expect(kesiapanEntri(khusus, e, 'KIPP', '2026').kelompok).toBe('KHUSUS');
  });

  test('given another contest then months and statements of KIPP are not asked for', () => {
    const e = entri[1] ?? anEntry({});
    const s = kesiapanEntri(bahanTahunan({ entri }), e, 'LAIN', '2026');
    expect([s.butuh, s.pernyataan, s.kurang]).toEqual([null, [], ['bagian proposal tahun ini belum ada']]);
  });

  test('given the register holds texts then they are offered with the columns they come from', () => {
    const e = entri[0] ?? anEntry({});
    expect(isiDariRegister('Signifikansi', e, [])).toEqual({ dari: 'Manfaat dan Hasil', isi: 'Hemat.\n\nCepat.' });
    expect(isiDariRegister('Kebaruan/Nilai Tambah', e, [])).toBe(null);
    expect(isiDariRegister('Strategi Keberlanjutan', e, [])).toBe(null);
    expect(
      isiDariRegister('Adaptabilitas: sudah direplikasi', e, [{ replikator: 'Kota Palopo', tanggal: '2025-02-01' }]),
    ).toEqual({
      dari: 'tab Replikasi',
      isi: 'Sudah direplikasi 1 kali: Kota Palopo (2025).',
    });
  });
});

describe('words', () => {
  test('given any text then the panel counts as the register does', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.constantFrom('kata', ' ', '\n', '-', '–', '2', '\u00a0', 'é', '😀')).map((a) => a.join('')),
        ),
        (t) => {
          expect(hitungKata(t)).toBe(countWords(t));
        },
      ),
    );
  });

  test.each([
    [187, 200, '187 dari 200 kata'],
    [200, 200, '200 dari 200 kata'],
    [212, 200, '212 dari 200 kata: lebih 12 kata, ringkas sebelum dikirim'],
    [5, null, '5 kata; batasnya tidak disebut formulir'],
  ])('given %d of %s then it is said in words', (n, batas, teks) => expect(sebutKata(n, batas)).toBe(teks));
});

describe('what to look at', () => {
  const cek = (over: Parameters<typeof bahanTahunan>[0], settings = { penutupan_kipp: '30-06-2026' }) =>
    cekLomba(bahanTahunan({ entri, ...over }, settings)).filter((c) => !/^Bagian proposal/.test(c.pesan));

  test.each([
    ['an unknown entry', { keikutsertaan: ikut([{ id: 'Z' }]) }, 'ID Inovasi', /"Z" tidak ada/],
    ['a year that is none', { keikutsertaan: ikut([{ id: 'A', tahun: '26' }]) }, 'Tahun', /empat angka/],
    [
      'the same participation twice',
      { keikutsertaan: ikut([{ id: 'A' }, { id: 'A' }]) },
      'ID Inovasi',
      /pula pada baris 2/,
    ],
    [
      'too few months',
      { keikutsertaan: ikut([{ id: 'B', kelompok: 'UMUM' }]) },
      'ID Inovasi',
      /baru diterapkan 15 bulan, padahal kelompok Umum meminta 24 bulan/,
    ],
    [
      'a section over its limit',
      {
        proposal: rows(PROPOSAL, [{ id: 'A', program: 'KIPP', tahun: '2026', bagian: 'Implementasi', isi: kata(203) }]),
      },
      'Isi',
      /203 kata, padahal paling banyak 200 kata. Ringkas 3 kata/,
    ],
    [
      'an unknown section',
      { proposal: rows(PROPOSAL, [{ id: 'A', program: 'KIPP', tahun: '2026', bagian: 'Penutup' }]) },
      'Bagian',
      /"Penutup" tidak ada/,
    ],
    [
      'a section twice',
      {
        proposal: rows(PROPOSAL, [
          { id: 'A', program: 'KIPP', tahun: '2026', bagian: 'Ringkasan' },
          { id: 'A', program: 'KIPP', tahun: '2026', bagian: 'ringkasan ' },
        ]),
      },
      'Bagian',
      /pula pada baris 2/,
    ],
  ] as const)('given %s then one sentence says what to do', (_, over, kolom, pesan) => {
    const found = cek(over);
    expect(found.map((c) => c.kolom)).toEqual([kolom]);
    expect(found[0]?.pesan).toMatch(pesan);
  });

  test('given more than the quota then it is told once, with where the number comes from', () => {
    const many = Array.from({ length: 11 }, (_, i) =>
      anEntry({ id: `U${i}`, status: 'PENERAPAN', penerapan_mulai: '2020-01-01' }),
    );
    const found = cek({ entri: many, keikutsertaan: ikut(many.map((e) => ({ id: e.id }))) });
    expect(found.map((c) => c.pesan)).toEqual([
      'Kelompok Umum tahun 2026 berisi 11 inovasi, padahal kuotanya 10 (menurut ketentuan 2021, periksa pedoman terbaru). Pilih yang diajukan.',
    ]);
  });

  test('given a year whose form nobody laid in then it is told once, and which form is used instead', () => {
    const b = bahanTahunan({ entri, keikutsertaan: ikut([{ id: 'A' }, { id: 'B', tahun: '2025' }]) });
    const found = cekLomba(b).filter((c) => /^Bagian proposal/.test(c.pesan));
    expect(found).toHaveLength(1);
    expect(found[0]?.pesan).toContain('dipakai bagian tahun 2023');
  });
});

test('given a page then readiness, quota, JIPPNas and results stand there, and nobody is named', () => {
  const b = bahanTahunan({
    entri,
    keikutsertaan: rows(KEIKUTSERTAAN, [
      { id: 'A', program: 'KIPP', tahun: '2026', status: 'DIAJUKAN' },
      { id: 'A', program: 'JIPPNAS', tahun: '2024', status: 'TERDAFTAR', nomor_registrasi: 'NRI-1' },
      { id: 'A', program: 'KIPP', tahun: '2023', status: 'TOP_45' },
      { id: 'B', program: 'KIPP', tahun: '2023', status: 'TOP_99' },
      { id: 'B', program: 'IID', tahun: '2025', status: 'IMPOR' },
    ]),
    replikasi: rows(REPLIKASI, [{ id: 'A', replikator: 'Kota Palopo' }]),
  });
  const text = halamanLomba(b)
    .cells.map((r) => r.join('|'))
    .join('\n');
  expect(text).toContain(
    'Antar Obat|Dinas Kesehatan|Umum|41, perlu 24|0 dari 9|0 dari 3|Belum: 9 bagian kosong; 3 pernyataan belum dibuat',
  );
  expect(text).toContain('Umum|Menurut ketentuan 2021, periksa pedoman terbaru|1|10|9');
  expect(text).toContain('Antar Obat|Dinas Kesehatan|Ya|2024|Terdaftar|1|NRI-1');
  expect(text).toContain('Top 45|2023|1|Antar Obat');
  expect(text.indexOf('Top 45|2023')).toBeLessThan(text.indexOf('Top 99|2023'));
  expect(text).toContain('Bagian dan batas kata menurut formulir 2023, periksa pedoman terbaru.');
  expect(text).not.toMatch(/Rahma|Impor/);
});
