import type { Halaman } from '../domain/ringkasan/halaman.ts';
import { rupaHalaman } from '../domain/ringkasan/rupa-halaman.ts';
import type { Cell } from '../domain/teks.ts';
import { keSheet } from './sel.ts';
import { cukupBaris } from './tempat.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows of the sheet that a chart covers. */
const TINGGI = 19;

/** Pixels between the last column of the page and a chart. */
const SELA = 12;

/** A text that begins with a digit could be read as a number, a date or a share; an apostrophe says that it is text. */
const keNilai = (c: Cell): ReturnType<typeof keSheet> =>
  typeof c === 'string' && /^\d/.test(c) ? `'${c}` : keSheet(c, 'text', 0);

/** Charts are known by their titles; one whose table moved is pointed at it in one write. */
const gambar = (sheet: Sheet, { grafik, cells }: Halaman): void => {
  if (grafik.length === 0) return;
  const drawn = new Map(sheet.getCharts().map((c) => [String(c.getOptions().get('title')), c]));
  for (const [i, g] of grafik.entries()) {
    const range = sheet.getRange(g.dari + 1, 1, g.jumlah, g.lebar);
    const chart = drawn.get(g.judul);
    if (!chart) {
      sheet.insertChart(
        sheet
          .newChart()
          .setChartType(Charts.ChartType.BAR)
          .addRange(range)
          .setNumHeaders(1)
          .setPosition(3 + i * TINGGI, (cells[0]?.length ?? 1) + 1, SELA, 0)
          .setOption('title', g.judul)
          .setOption('legend', { position: g.lebar > 2 ? 'bottom' : 'none' })
          .build(),
      );
    } else if (chart.getRanges()[0]?.getA1Notation() !== range.getA1Notation())
      sheet.updateChart(chart.modify().clearRanges().addRange(range).build());
  }
};

/** Writes a summary as values. Headings get their weight by row, because the tables grow and shrink. */
export const tulisHalaman = (sheet: Sheet, halaman: Halaman): void => {
  const width = halaman.cells[0]?.length ?? 1;
  // What a longer page left is written over with blanks: no second write to clear it.
  const height = Math.max(halaman.cells.length, sheet.getLastRow());
  cukupBaris(sheet, 1, height);
  const blank = new Array<Cell>(width).fill('');
  const rows = Array.from({ length: height }, (_, i) => (halaman.cells[i] ?? blank).map(keNilai));
  const range = sheet.getRange(1, 1, height, width);
  range.setValues(rows);
  const bold = new Set([...halaman.judul, ...halaman.kepala]);
  range.setFontWeights(
    rows.map((_, i) => new Array<GoogleAppsScript.Spreadsheet.FontWeight>(width).fill(bold.has(i) ? 'bold' : 'normal')),
  );
  const rupa = rupaHalaman(halaman);
  const plain = new Array<string>(width).fill('General');
  const own = new Array<null>(width).fill(null);
  range.setNumberFormats(rows.map((_, i) => [...(rupa.format[i] ?? plain)]));
  range.setHorizontalAlignments(rows.map((_, i) => [...(rupa.sisi[i] ?? own)]));
  gambar(sheet, halaman);
};
