import { describe, expect, test } from 'vitest';
import type { HasilProyeksiIndeks } from '../../src/app/proyeksi-indeks.ts';
import { KEIKUTSERTAAN } from '../../src/domain/tab/bukti.ts';
import { KATALOG, KETENTUAN, NILAI_INDIKATOR } from '../../src/domain/tab/program.ts';
import type { Outcome } from '../../src/local/execute.ts';
import {
  addTab,
  aRegister,
  call,
  entries,
  fill,
  menu,
  outcome,
  rowsOf,
  said,
  sheetOf,
  type,
  type Workbook,
} from '../a.ts';

const TAB = 'Proyeksi Indeks';
const baris = (wb: Workbook): string[][] =>
  sheetOf(wb, TAB).values.map((cells) => (cells ?? []).map((v) => String(v ?? '')).filter((v) => v !== ''));
const hitung = (o: Outcome, method: RegExp): number =>
  Object.entries(o.calls.byMethod).reduce((sum, [m, n]) => sum + (method.test(m) ? n : 0), 0);
const READ = /^Range\.getValues$/;
const WRITE = /^(Range|RangeList|Sheet)\.(set|clear|insert|remove|update)/;

const URUSAN = ['Pendidikan', 'Kesehatan', 'Pekerjaan Umum', 'Perumahan', 'Sosial', 'Pangan'];

/** Innovations that run already, as an export brings them in, with the tabs of the programmes. */
const berisi = (n: number, tab = 'Ekspor'): Workbook => {
  const wb = aRegister();
  addTab(wb, tab, [
    [
      'Judul Inovasi',
      'Admin OPD',
      'Tahapan Inovasi',
      'Urusan Utama',
      'Kematangan',
      'Tanggal Input',
      'Tanggal Penerapan',
    ],
    ...Array.from({ length: n }, (_, i) => [
      `Layanan Keliling ${i.toString(36)} Desa ${i}`,
      'Dinas Kesehatan',
      'Penerapan',
      URUSAN[i % URUSAN.length] ?? '',
      `${100 - (i % 50)}.00`,
      '01-07-2025',
      '03-02-2025',
    ]),
  ]);
  const made = call(wb, 'imporTab', { tab });
  if ('masalah' in made) throw new Error(JSON.stringify(made));
  expect(outcome(wb, 'siapkanProgram', {}).error).toBeNull();
  return wb;
};

const proyeksi = (wb: Workbook, args = {}): HasilProyeksiIndeks => {
  const done = call(wb, 'proyeksiIndeks', args);
  if ('masalah' in done) throw new Error(JSON.stringify(done));
  return done;
};

/** Levels of the region's indicators that add up by hand: 2 × 3, three of 1.5 × 3, six of 1 × 3, then what is missing. */
const SPD_40 = [
  ...['12', '6', '7', '8', '1', '2a', '2b', '3', '4', '9'].map((no) => [no, 3] as const),
  ...([['5a', 2]] as const),
];
const SPD: Readonly<Record<number, readonly (readonly [string, number])[]>> = {
  40: [...SPD_40, ['13a', 1]],
  50: [...SPD_40, ['13a', 3], ['13b', 3], ['14', 3], ['15', 2]],
};

describe('proyeksiIndeks', () => {
  test('given imported claims then the index of the guide comes out, with the best set and what stays out', () => {
    const p = proyeksi(berisi(20));
    // 20 innovations of 100, 99, … 81: the best twelve, or all of them.
    expect(p.proyeksi.terbaik.klaim).toEqual({
      mean: 94.5,
      jumlah: 4.56,
      total: 99.06,
      iid: 39.62,
      predikat: 'Kurang Inovatif',
    });
    expect(p.proyeksi.semua.klaim).toEqual({
      mean: 90.5,
      jumlah: 7.6,
      total: 98.1,
      iid: 39.24,
      predikat: 'Kurang Inovatif',
    });
    expect(p.proyeksi.terbaik.terverifikasi.iid).toBe(1.82);
    expect(p.proyeksi.terbaik.perkiraan).toBeNull();
    expect([p.label, p.tahun, p.kepastian, p.pilihan.dasar]).toEqual(['Proyeksi', '2026', ['PASTI'], 'KLAIM']);
    expect([p.pilihan.masuk.length, p.pilihan.keluar.length, p.kelayakan.LOLOS, p.kursiKosong]).toEqual([12, 8, 20, 0]);
    expect(p.sumber).toEqual({ KEIKUTSERTAAN: 20 });
    expect(p.inovasi[0]).toMatchObject({
      kelayakan: 'LOLOS',
      klaim: 100,
      terverifikasi: null,
      masuk: true,
      pertama: 2026,
      terakhir: 2027,
    });
    expect(p.tahunDepan).toMatchObject({ tahun: '2027', lolos: 20, gugur: [] });
  });

  // Counted by hand from the formula of the guide: Σ / MAX(12, n) + 0.38 n where five urusan stand + SPD, over 250.
  test.each([
    [40, [[12, 80]], 6, { mean: 80, jumlah: 4.56, total: 124.56, iid: 49.82, predikat: 'Inovatif' }],
    [40, [[20, 70]], 4, { mean: 70, jumlah: 0, total: 110, iid: 44, predikat: 'Inovatif' }],
    [
      50,
      [
        [12, 90],
        [12, 0],
      ],
      6,
      { mean: 45, jumlah: 9.12, total: 104.12, iid: 41.65, predikat: 'Inovatif' },
    ],
    [40, [[8, 80]], 6, { mean: 53.33, jumlah: 3.04, total: 96.37, iid: 38.55, predikat: 'Kurang Inovatif' }],
  ] as const)(
    'given SPD %d and innovations of %j in %d urusan on the tabs then the golden index comes out',
    (spd, kelompok, urusan, hasil) => {
      const skor = kelompok.flatMap(([n, nilai]) => new Array<number>(n).fill(nilai));
      const wb = aRegister();
      addTab(wb, 'Ekspor', [
        ['Judul Inovasi', 'Admin OPD', 'Tahapan Inovasi', 'Urusan Utama', 'Kematangan', 'Tanggal Penerapan'],
        ...skor.map((n, i) => [
          `Layanan Keliling ${i.toString(36)} Desa ${i}`,
          ...['Dinas Kesehatan', 'Penerapan', URUSAN[i % urusan] ?? '', `${n}.00`, '03-02-2025'],
        ]),
      ]);
      expect(call(wb, 'imporTab', { tab: 'Ekspor' })).toMatchObject({ ditambah: skor.length });
      expect(outcome(wb, 'siapkanProgram', {}).error).toBeNull();
      fill(
        wb,
        NILAI_INDIKATOR,
        (SPD[spd] ?? []).map(([no, klaim]) => ({ tahun: '2026', no, klaim })),
      );
      const p = proyeksi(wb);
      expect(p.spd.klaim).toBe(spd);
      expect(p.proyeksi.semua.klaim).toEqual(hasil);
    },
  );

  test('given an export of an earlier year then its claims serve this year, and it is said from where', () => {
    const p = proyeksi(berisi(6, 'Ekspor 2025'));
    expect([p.tahun, p.sumber, p.kursiKosong]).toEqual(['2026', { REGISTER: 6 }, 6]);
  });

  test('given levels and verified scores typed on the tabs then they count', () => {
    const wb = berisi(12);
    const ids = entries(wb).map((e) => e.id);
    const before = proyeksi(wb);
    fill(wb, NILAI_INDIKATOR, [
      { tahun: '2026', id: '', no: '8', klaim: 3, terverifikasi: 3 },
      ...Array.from({ length: 20 }, (_, i) => ({
        tahun: '2026',
        id: ids[11] ?? '',
        no: `${16 + i}`,
        klaim: 3,
        terverifikasi: i < 10 ? 3 : '',
      })),
    ]);
    const row = rowsOf(wb, KEIKUTSERTAAN).findIndex((r) => r.id === ids[0]) + 2;
    type(wb, KEIKUTSERTAAN, row, 'nilai_terverifikasi', 90);
    const after = proyeksi(wb);
    expect(after.spd).toEqual({ klaim: 4.5, terverifikasi: 4.5 });
    expect(after.sumber).toEqual({ INDIKATOR: 1, KEIKUTSERTAAN: 11 });
    expect(after.proyeksi.semua.klaim.total).toBeCloseTo(before.proyeksi.semua.klaim.total + 4.5 + (111 - 89) / 12, 1);
    expect(after.proyeksi.semua.terverifikasi.mean).toBe(Math.round(((90 + 48) / 12) * 100) / 100);
  });

  test('given a year without rules, one that is none, or no tabs then it is refused in words', () => {
    const wb = berisi(1);
    const kode = (done: ReturnType<typeof call<'proyeksiIndeks'>>): string[] =>
      'masalah' in done ? done.masalah.map((m) => m.kode) : [];
    expect(new Set(kode(call(wb, 'proyeksiIndeks', { tahun: '2024' })))).toEqual(
      new Set(['KETENTUAN_KURANG', 'KATALOG_TIDAK_ADA']),
    );
    expect(kode(call(wb, 'proyeksiIndeks', { tahun: 'dua ribu' }))).toEqual(['TAHUN_INDEKS']);
    expect(kode(call(wb, 'proyeksiIndeks', { tahun: 2027 }))).toEqual(['KATALOG_TIDAK_ADA']);
    expect(kode(call(aRegister(), 'proyeksiIndeks'))).toEqual(['TAB_PROGRAM_TIDAK_ADA']);
    for (const name of [KATALOG.name, KETENTUAN.name]) {
      const tanpa = berisi(1);
      tanpa.sheets.splice(tanpa.sheets.indexOf(sheetOf(tanpa, name)), 1);
      const answer = call(tanpa, 'proyeksiIndeks');
      expect(kode(answer)).toEqual(['TAB_PROGRAM_TIDAK_ADA']);
      expect(JSON.stringify(answer)).toContain(name);
    }
  });
});

describe('page Proyeksi Indeks', () => {
  test('given it is rebuilt then sentences, tables and bars stand as plain values', () => {
    const wb = berisi(20);
    expect(outcome(wb, 'perbaruiProgram', {}).error).toBeNull();
    expect(baris(wb).slice(0, 2)).toEqual([
      ['Proyeksi Indeks Inovasi Daerah 2026'],
      [
        'Proyeksi 2026 bila pilihan terbaik (12 inovasi) diajukan: menurut klaim 39,62 (Kurang Inovatif); hanya yang terverifikasi 1,82 (Kurang Inovatif); perkiraan belum dihitung.',
      ],
    ]);
    expect(baris(wb)).toEqual(
      expect.arrayContaining([
        ['Klaim apa adanya', '39.62', '39.24', '94.5', '4.56', 'Kurang Inovatif', 'Kurang Inovatif'],
        ['Ketenteraman dan Ketertiban Umum serta Perlindungan Masyarakat', '0', '0'],
        ['Lolos', '20'],
      ]),
    );
    expect(sheetOf(wb, TAB).formulas.columns.flatMap((r) => r ?? [])).toEqual([]);
    expect(sheetOf(wb, TAB).charts.map((c) => c.options['title'])).toEqual(['Proyeksi indeks']);
  });

  test('given the menu then the page is rebuilt and a dialog tells the three values', () => {
    const wb = berisi(20);
    const [text = ''] = said(menu(wb, 'proyeksiIndeks', ['OK']));
    expect(text).toContain('Proyeksi, bukan nilai resmi.');
    expect(text).toContain(
      'menurut klaim 39,62 (Kurang Inovatif); hanya yang terverifikasi 1,82 (Kurang Inovatif); perkiraan belum dihitung',
    );
    expect(text).toContain('ada pada tab Proyeksi Indeks');
    expect(baris(wb)[0]).toEqual(['Proyeksi Indeks Inovasi Daerah 2026']);
  });

  test('given a rule that cannot be read then menu and page say which, and an older projection is gone', () => {
    const wb = berisi(20);
    menu(wb, 'proyeksiIndeks', ['OK']);
    const row = rowsOf(wb, KETENTUAN).findIndex((r) => r.tahun === '2026' && r.kunci === 'jumlah_bobot') + 2;
    type(wb, KETENTUAN, row, 'nilai', 'nol koma tiga delapan');
    const [text = ''] = said(menu(wb, 'proyeksiIndeks', ['OK']));
    expect(text).toContain('"nol koma tiga delapan" yang tidak terbaca');
    expect(baris(wb).flat().join('\n')).toContain('Proyeksi 2026 belum dapat dihitung.');
    expect(baris(wb).flat().join('\n')).not.toContain('39,62');
  });

  test('given twenty or two hundred innovations then each source tab is read once, and the page is written in four writes and a chart', () => {
    const costs = [20, 200].map((n) => {
      const wb = berisi(n);
      menu(wb, 'proyeksiIndeks', ['OK']);
      const again = menu(wb, 'proyeksiIndeks', ['OK']);
      const asked = outcome(wb, 'proyeksiIndeks', {});
      return [
        hitung(again, READ),
        hitung(again, WRITE),
        hitung(asked, READ),
        hitung(asked, WRITE),
        asked.calls.total <= 15,
      ];
    });
    // Pengaturan, Perangkat Daerah, Inovasi, Ketentuan, Katalog, Nilai Indikator, Bukti, Keikutsertaan.
    expect(costs).toEqual([
      [8, 4, 8, 0, true],
      [8, 4, 8, 0, true],
    ]);
  });
});
