import { describe, expect, test } from 'vitest';
import { SAMARAN } from '../../src/domain/ekspor/samaran.ts';
import { BUKTI, KEIKUTSERTAAN } from '../../src/domain/tab/bukti.ts';
import { DASAR_DAERAH } from '../../src/domain/tab/dasar-daerah.ts';
import { GAGASAN, KEGIATAN, SUMBATAN } from '../../src/domain/tab/gagasan.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PESERTA } from '../../src/domain/tab/labinov.ts';
import { PERANGKAT_DAERAH } from '../../src/domain/tab/lembaga.ts';
import { BAGIAN_PROPOSAL } from '../../src/domain/tab/lomba.ts';
import { KATALOG, KETENTUAN, NILAI_INDIKATOR } from '../../src/domain/tab/program.ts';
import {
  RINGKASAN_CEK_PROGRAM,
  RINGKASAN_CORONG,
  RINGKASAN_INDEKS,
  RINGKASAN_LOMBA,
  RINGKASAN_MANFAAT,
} from '../../src/domain/tab/ringkasan.ts';
import { TAB_PROGRAM } from '../../src/domain/tab/semua.ts';
import type { Tab } from '../../src/domain/tab/tab.ts';
import type { CellValue } from '../../src/local/model.ts';
import { aFile, allCells, call, outcome, placeOf, rowsOf, sheetOf, type Workbook } from '../a.ts';
import { expectUtuh } from '../utuh.ts';

const HALAMAN: readonly string[] = [
  RINGKASAN_CORONG,
  RINGKASAN_INDEKS,
  RINGKASAN_LOMBA,
  RINGKASAN_MANFAAT,
  RINGKASAN_CEK_PROGRAM,
].map((t) => t.name);
/** Tabs of people's rows that the pages of the programmes are made of. */
const SUMBER: readonly Tab[] = [
  ...[GAGASAN, SUMBATAN, KEGIATAN, BUKTI, KEIKUTSERTAAN],
  ...TAB_PROGRAM.filter((t) => t.columns.length > 1 && !HALAMAN.includes(t.name)),
];

/** Tabs whose order is what somebody meant: the sections of a form, the indicators of a catalogue. */
const BERURUTAN: readonly Tab[] = [KATALOG, KETENTUAN, BAGIAN_PROPOSAL, DASAR_DAERAH];

const contoh = (): Workbook => {
  const wb = aFile();
  expect(outcome(wb, 'isiDataContoh', {}).error).toBeNull();
  return wb;
};

const susun = (wb: Workbook): void => {
  const done = outcome(wb, 'perbaruiProgram', {});
  expect(done.error).toBeNull();
  expect(done.result).toEqual({ tab: HALAMAN });
};

const isiHalaman = (wb: Workbook): Readonly<Record<string, CellValue[][]>> =>
  Object.fromEntries(Object.entries(allCells(wb)).filter(([name]) => HALAMAN.includes(name)));

const teksHalaman = (wb: Workbook): string =>
  Object.values(isiHalaman(wb))
    .flat(2)
    .filter((v) => v !== null)
    .join('\n');

/** What people paste into cells, by accident or on purpose. */
const BURUK = [
  '=HYPERLINK("https://contoh.go.id";"x")',
  '+1-1',
  '-2+3',
  '@SUM(A1)',
  '<b onclick="x">tebal</b> &amp; <script>x</script>',
  '{{nama}} {{{{ }} $& $1 $` \\1 %s {kolom} {isi}',
  'satu\r\ndua\n\n\ttiga',
  `panjang ${'k '.repeat(20000)}`,
  '👩‍👩‍👧‍👦 🇮🇩 𝔘 sendiri \ud83d x \udc00',
  '(.*)+[a-z]{9999}\\',
] as const;

/** Puts a text into every free-text cell of the first rows of a tab, past what a person's typing would make of it. */
const racuni = (wb: Workbook, tab: Tab, mulai: number): void => {
  const sheet = sheetOf(wb, tab.name);
  const columns = tab.columns.filter((c) => ['text', 'longText'].includes(c.type) && c.editor === 'staf');
  for (const [r, row] of sheet.values.slice(1).entries())
    for (const [i, c] of columns.entries())
      if (row) row[placeOf(wb, tab, c.key) - 1] = BURUK[(mulai + r + i * 3) % BURUK.length] ?? '';
};

describe('hostile cells on the tabs of the programmes', () => {
  test.each([0, 4])(
    'given every free text is hostile (turn %i) then all pages are values and nothing fails',
    (turn) => {
      const wb = contoh();
      for (const [i, tab] of [INOVASI, PERANGKAT_DAERAH, ...SUMBER].entries()) racuni(wb, tab, turn + i);
      susun(wb);
      for (const name of HALAMAN)
        expect(
          sheetOf(wb, name).formulas.columns.flatMap((r) => r ?? []),
          name,
        ).toEqual([]);
      const id = rowsOf(wb, INOVASI)[0]?.id;
      for (const [fn, args] of [
        ['nilaiIndikator', { id }],
        ['nilaiIndikator', {}],
        ['proposalLomba', { id, program: 'KIPP', tahun: '2026' }],
        ['proyeksiIndeks', {}],
        ['agendaInovasi', {}],
        ['hitungPeserta', {}],
      ] as const) {
        const done = outcome(wb, fn, args);
        expect(done.error, fn).toBeNull();
      }
    },
  );

  test.each(BURUK.map((t) => [t.slice(0, 30), t] as const))(
    'given names that hold %s then pages and panels show them as they stand',
    (_start, text) => {
      const wb = contoh();
      const sheet = sheetOf(wb, 'Inovasi');
      for (const row of sheet.values.slice(1))
        if (row) row[placeOf(wb, INOVASI, 'nama_inovasi') - 1] = `${text.slice(0, 300)} zq`;
      susun(wb);
      const rata = (t: string): string => t.replace(/\s+/g, ' ').replace(/[\ud800-\udfff\ufffd]/g, '');
      expect(rata(teksHalaman(wb))).toContain(rata(text.slice(0, 60)).trim());
      const id = rowsOf(wb, INOVASI)[0]?.id;
      const seen = call(wb, 'nilaiIndikator', { id });
      expect(rata(JSON.stringify(seen))).toContain(rata(JSON.stringify(text.slice(0, 40)).slice(1, -1)).trim());
    },
  );

  test.each(BURUK.filter((t) => t.length < 1000).map((t) => [t] as const))(
    'given the reason of a choice and a section of a proposal are %s then their cells hold the text',
    (text) => {
      const wb = contoh();
      const ikut = rowsOf(wb, KEIKUTSERTAAN).find((k) => k.program === 'KIPP');
      const id = ikut?.id ?? '';
      const baris = [{ no: '20', klaim: 1, dasar: text }];
      expect(call(wb, 'simpanNilai', { id, baris, permintaan: 'buruk-1' })).toMatchObject({ disimpan: 1 });
      const lihat = call(wb, 'proposalLomba', { id, program: 'KIPP', tahun: '2026' });
      if ('masalah' in lihat) throw new Error(JSON.stringify(lihat));
      const [satu] = lihat.bagian;
      const bagian = [{ bagian: satu?.nama, isi: text, lihat: satu?.isi }];
      const saved = call(wb, 'simpanProposal', { id, program: 'KIPP', tahun: '2026', bagian, permintaan: 'buruk-2' });
      expect(saved).not.toHaveProperty('masalah');
      for (const tab of ['Nilai Indikator', 'Proposal Lomba'])
        expect(
          sheetOf(wb, tab).formulas.columns.flatMap((r) => r ?? []),
          tab,
        ).toEqual([]);
      const nilai = rowsOf(wb, NILAI_INDIKATOR).find((r) => r.id === id && r.no === '20');
      expect(nilai?.dasar.replace(/\s+/g, '').slice(0, 8)).toBe(text.replace(/\s+/g, '').slice(0, 8));
      expectUtuh(wb);
    },
  );
});

describe('personal data of the programmes', () => {
  test('given every personal cell then none stands on a page or in a text for offices', () => {
    const wb = contoh();
    const nama: string[] = [];
    for (const tab of [INOVASI, ...SUMBER]) {
      const sheet = sheetOf(wb, tab.name);
      for (const c of tab.columns.filter((x) => 'personal' in x && x.personal && x.key !== 'pengantar_pejabat'))
        for (const [i, row] of sheet.values.slice(1).entries()) {
          if (!row) continue;
          const value = `Rahasia${tab.key}${c.key}${i}x`;
          row[placeOf(wb, tab, c.key) - 1] = value;
          nama.push(value);
        }
    }
    expect(new Set(nama.map((n) => n.replace(/\d+x$/, ''))).size).toBeGreaterThan(6);
    susun(wb);
    expect(teksHalaman(wb)).not.toContain('Rahasia');
    expect(JSON.stringify(call(wb, 'agendaInovasi', {}))).not.toContain('Rahasia');
    expect(JSON.stringify(call(wb, 'proyeksiIndeks', {}))).not.toContain('Rahasia');
    expect(JSON.stringify(call(wb, 'salinWhatsapp', {}))).not.toContain('Rahasia');
  });

  test('given a participant asks then they are found on their tab and taken out of it', () => {
    const wb = contoh();
    const orang = rowsOf(wb, PESERTA)[0]?.nama ?? '';
    expect(orang).not.toBe('');
    const found = outcome(wb, 'laporanDataPribadi', { cari: orang });
    expect(found.error).toBeNull();
    expect(JSON.stringify(found.result)).toContain(PESERTA.name);
    const done = outcome(wb, 'samarkanDataPribadi', {
      cari: orang,
      alasan: 'Permintaan subjek data, surat 12 Juni 2026',
    });
    expect(done.error).toBeNull();
    expect(done.result).not.toHaveProperty('masalah');
    expect(rowsOf(wb, PESERTA).map((p) => p.nama)).not.toContain(orang);
    expect(rowsOf(wb, PESERTA)[0]?.nama).toBe(SAMARAN);
    expectUtuh(wb);
  });
});

describe('pages of the programmes', () => {
  test('given nothing changed then every cell is the same again', () => {
    const wb = contoh();
    susun(wb);
    const first = isiHalaman(wb);
    susun(wb);
    expect(isiHalaman(wb)).toEqual(first);
  });

  test.each(['reversed', 'shuffled'])('given the rows of every tab are %s then the pages say the same', (how) => {
    const wb = contoh();
    susun(wb);
    const first = isiHalaman(wb);
    for (const tab of [INOVASI, ...SUMBER.filter((t) => !BERURUTAN.includes(t))]) {
      const sheet = sheetOf(wb, tab.name);
      const [head, ...rows] = sheet.values;
      const isi = rows.filter((r) => r?.some((v) => v !== null && v !== ''));
      const lain =
        how === 'reversed'
          ? [...isi].reverse()
          : isi
              .map((r, i) => [r, (i * 7919) % 1009] as const)
              .sort((a, b) => a[1] - b[1])
              .map(([r]) => r);
      sheet.values = [head, ...lain];
    }
    susun(wb);
    const second = isiHalaman(wb);
    for (const name of HALAMAN.filter((n) => n !== RINGKASAN_CEK_PROGRAM.name))
      expect.soft(second[name], name).toEqual(first[name]);
    // Row numbers are what this page is for: without them it says the same things.
    const kalimat = (cells: CellValue[][] | undefined): string[] =>
      (cells ?? []).map((r) => [r[0], r[2], String(r[3] ?? '').replace(/baris \d+/g, 'baris')].join('|')).sort();
    expect(kalimat(second[RINGKASAN_CEK_PROGRAM.name])).toEqual(kalimat(first[RINGKASAN_CEK_PROGRAM.name]));
  });
});
