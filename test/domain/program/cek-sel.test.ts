import { describe, expect, test } from 'vitest';
import { bacaLembar } from '../../../src/domain/baca/baca-baris.ts';
import type { BahanProgram } from '../../../src/domain/program/bahan-program.ts';
import { cekProgram } from '../../../src/domain/program/halaman-cek.ts';
import { KATALOG_BAWAAN } from '../../../src/domain/program/katalog-bawaan.ts';
import { KETENTUAN_BAWAAN } from '../../../src/domain/program/ketentuan-bawaan.ts';
import { selRagu } from '../../../src/domain/program/sel-ragu.ts';
import { KEIKUTSERTAAN } from '../../../src/domain/tab/bukti.ts';
import { DASAR_DAERAH } from '../../../src/domain/tab/dasar-daerah.ts';
import { GAGASAN, KEGIATAN } from '../../../src/domain/tab/gagasan.ts';
import { INOVASI } from '../../../src/domain/tab/inovasi.ts';
import { BAGIAN_PROPOSAL } from '../../../src/domain/tab/lomba.ts';
import { KATALOG, KETENTUAN, TAHUN_PROGRAM } from '../../../src/domain/tab/program.ts';
import { TAB_PROGRAM } from '../../../src/domain/tab/semua.ts';
import type { Tab } from '../../../src/domain/tab/tab.ts';
import type { Cell } from '../../../src/domain/teks.ts';
import { bahanTahunan } from '../lomba/bahan.ts';
import { anEntry } from '../ringkasan/bahan.ts';
import { rows } from './bahan.ts';

/** Cells of a tab as they stand in its sheet, by column. */
const ragu = (tab: Tab, isi: Readonly<Record<string, Cell>>): BahanProgram['ragu'] => {
  const row = tab.columns.map((c) => isi[c.key] ?? '');
  const letak = new Map(tab.columns.map((c, i) => [c.key, i]));
  return selRagu(tab, bacaLembar({ tab, letak, rows: [row], barisPertama: 2 }));
};

const pada = (over: Partial<BahanProgram>, tab: Tab): readonly (readonly [number, string, string])[] =>
  cekProgram(bahanTahunan(over))
    .filter((c) => c.tab === tab.name)
    .map((c) => [c.baris, c.kolom, c.pesan]);

describe('cells that cannot be read', () => {
  test.each([
    [BAGIAN_PROPOSAL, 'batas_kata', 'dua ratus', 'Batas Kata berisi "dua ratus", bukan angka.'],
    [BAGIAN_PROPOSAL, 'bobot', '#DIV/0!', 'Bobot (%) berisi "#DIV/0!", pesan dari rumus'],
    [KEGIATAN, 'mulai', 'segera', 'Mulai berisi "segera" yang tidak terbaca sebagai tanggal.'],
    [KEGIATAN, 'jenis', 'Pesta', 'Jenis berisi "Pesta" yang tidak ada pada daftarnya. Pilih salah satu: Sosialisasi,'],
    [
      KETENTUAN,
      'kunci',
      'Entah',
      'Ketentuan berisi "Entah" yang tidak ada pada daftarnya. Pilih dari daftar pada selnya.',
    ],
    [DASAR_DAERAH, 'tautan', 'di laci', 'Tautan berisi "di laci" yang bukan alamat tautan.'],
    [GAGASAN, 'tahun', 'dua ribu', 'Tahun berisi "dua ribu" yang bukan tahun.'],
    [GAGASAN, 'target', 'Senin, 17-08-2027', 'Target Selesai: 17 Agustus 2027 bukan hari Senin.'],
    [KEGIATAN, 'nama', 'x'.repeat(50001), 'Nama Kegiatan memuat 50001 huruf, sedangkan satu sel paling banyak 50000.'],
  ] as const)('given %s with %s that holds "%s" then it is one sentence', (tab, key, isi, awal) => {
    const found = pada({ ragu: ragu(tab, { [key]: isi }) }, tab);
    expect(found).toHaveLength(1);
    expect(found[0]?.[0]).toBe(2);
    expect(found[0]?.[2].startsWith(awal), found[0]?.[2]).toBe(true);
  });

  test('given every column of the programmes holds a word then each that is no text is named once, none with a long quote', () => {
    for (const tab of TAB_PROGRAM.filter((t) => t.columns.length > 1)) {
      const kata = `kata ${'panjang '.repeat(40)}`;
      const found = cekProgram(
        bahanTahunan({ ragu: ragu(tab, Object.fromEntries(tab.columns.map((c) => [c.key, kata]))) }),
      ).filter((c) => c.tab === tab.name && c.baris === 2);
      const bukanTeks = tab.columns.filter(
        (c) => ['date', 'number', 'money', 'choice', 'url'].includes(c.type) || c.key === 'tahun',
      );
      expect(found.map((c) => c.kolom).sort(), tab.name).toEqual(bukanTeks.map((c) => c.heading).sort());
      for (const { pesan } of found) expect(pesan.length).toBeLessThan(330);
    }
  });

  test('given a check knows the cell better then only that one speaks', () => {
    const kegiatan = rows(KEGIATAN, [{ jenis: 'LAIN', nama: 'Acara', peserta: 'banyak' }]);
    const found = pada({ kegiatan, ragu: ragu(KEGIATAN, { nama: 'Acara', peserta: 'banyak' }) }, KEGIATAN);
    expect(found.filter(([, kolom]) => kolom === 'Jumlah Peserta')).toHaveLength(1);
  });

  test('given another name of an award then nothing is asked', () => {
    expect(pada({ ragu: ragu(KEIKUTSERTAAN, { status: 'Top Terpuji 5' }) }, KEIKUTSERTAAN)).toEqual([]);
  });

  test('given the year of a row is closed then its cells are history', () => {
    const tahunProgram = rows(TAHUN_PROGRAM, [{ tahun: '2025', keadaan: 'DITUTUP' }]);
    const over = { ragu: ragu(GAGASAN, { tahun: '2025', target: 'segera' }) };
    expect(pada(over, GAGASAN)).toHaveLength(1);
    expect(pada({ ...over, tahunProgram }, GAGASAN)).toEqual([]);
  });
});

describe('numbers that cannot be', () => {
  test.each([
    [-5, 1],
    [0, 0],
    [999, 0],
    [123456, 1],
  ])('given a claimed score of %d then %d sentences', (n, times) => {
    const keikutsertaan = rows(KEIKUTSERTAAN, [{ id: 'X', program: 'LAIN', tahun: '2026', nilai_klaim: n }]);
    expect(pada({ keikutsertaan }, KEIKUTSERTAAN).filter(([, k]) => k === 'Nilai Klaim')).toHaveLength(times);
  });
});

test('given an id stands twice in the register then it is said once, because the pages count both', () => {
  const entri = ['INV-1', 'INV-1', 'INV-2', 'INV-1'].map((id) => anEntry({ id }));
  expect(pada({ entri }, INOVASI)).toEqual([
    [1, 'ID', expect.stringMatching(/^ID INV-1 terdapat pada lebih dari satu/)],
  ]);
});

const bernomor = <T>(list: readonly T[]) => list.map((r, i) => ({ ...r, baris: i + 2 }));

describe('yearly data', () => {
  test("given the add-on's own catalogues and rules then nothing is asked", () => {
    expect(pada({}, KATALOG)).toEqual([]);
    expect(pada({}, KETENTUAN)).toEqual([]);
  });

  test('given the year has no catalogue then it is said', () => {
    const katalog = bernomor(KATALOG_BAWAAN.filter((r) => r.tahun !== '2026'));
    expect(pada({ katalog }, KATALOG)).toEqual([[1, 'Tahun', expect.stringContaining('tahun 2026 belum ada')]]);
  });

  test('given one indicator twice then the second row is named', () => {
    const [first] = KATALOG_BAWAAN.filter((r) => r.tahun === '2026');
    const katalog = bernomor([...KATALOG_BAWAAN, first as (typeof KATALOG_BAWAAN)[number]]);
    expect(pada({ katalog }, KATALOG)).toEqual([
      [katalog.length + 1, 'No.', expect.stringContaining('lebih dari sekali')],
    ]);
  });

  test.each([
    ['≤ 5', '5 s.d. 7', '≥ 8', '', 1],
    ['≤ 5', '4 s.d. 7', '≥ 8', '', 1],
    ['≤ 4,99', '5 s.d. 7', '≥ 7,01', '', 0],
    ['≤ 5', '5 s.d. 7', '≥ 8', 'Batas 5 milik parameter 2.', 0],
    ['Ada SK', 'Ada Perda', 'Ada keduanya', '', 0],
  ])('given parameters %s, %s, %s and the note "%s" then %d ask for a note', (a, b, c, catatan, times) => {
    const katalog = bernomor([
      ...KATALOG_BAWAAN,
      ...KATALOG_BAWAAN.slice(0, 1).map((r) => ({
        ...r,
        ...{ tahun: '2029', no: '77', parameter_1: a, parameter_2: b, parameter_3: c, catatan },
      })),
    ]);
    expect(pada({ katalog }, KATALOG).filter(([, kolom]) => kolom === 'Catatan')).toHaveLength(times);
  });

  test.each([
    ['IID', '2026', 'pembagi_minimum', '12', 1],
    ['IID', '2026', 'pembagi_minimum', '10', 1],
    ['KIPP', '2021', 'kuota_umum', '10', 1],
    ['SKM', '2017', 'predikat', 'A; 88,31', 1],
    ['SKM', '2017', 'predikat', 'E; 10', 0],
  ] as const)('given %s %s %s "%s" is typed once more then %d name the row', (program, tahun, kunci, nilai, times) => {
    const last = { program, tahun, kunci, nilai, sumber: '', kepastian: '', catatan: '' } as const;
    const ketentuan = bernomor([...KETENTUAN_BAWAAN, last]) as unknown as BahanProgram['ketentuan'];
    const found = pada({ ketentuan }, KETENTUAN);
    expect(found.filter(([baris, kolom]) => baris === ketentuan.length + 1 && kolom === 'Ketentuan')).toHaveLength(
      times,
    );
    expect(found).toHaveLength(times);
  });

  test('given a rule that cannot be read then its own row is named', () => {
    const ketentuan = bernomor(
      KETENTUAN_BAWAAN.map((r) =>
        r.program === 'IID' && r.tahun === '2026' && r.kunci === 'kata_minimum' ? { ...r, nilai: 'tiga ratus' } : r,
      ),
    );
    const baris = ketentuan.find((r) => r.nilai === 'tiga ratus')?.baris;
    expect(pada({ ketentuan }, KETENTUAN).map(([b]) => b)).toEqual([baris]);
  });
});
