import type { Halaman } from '../domain/ringkasan/halaman.ts';
import { keSheet } from './sel.ts';
import { cukupBaris } from './tempat.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LEBAR = [360, 90, 90, 90, 90];

/** Formats that do not depend on the numbers, set once: widths, wrapped sentences, a bold title. */
const dandani = (sheet: Sheet): void => {
  for (const [i, width] of LEBAR.entries()) sheet.setColumnWidth(i + 1, width);
  sheet.getRange('A1').setFontSize(16).setFontWeight('bold');
  sheet.getRange('A:A').setWrap(true).setVerticalAlignment('top');
};

const gambar = (sheet: Sheet, halaman: Halaman): void => {
  const { dari, jumlah } = halaman.grafik;
  const range = sheet.getRange(dari + 1, 1, jumlah, 2);
  const [chart] = sheet.getCharts();
  const same = chart?.getRanges()[0]?.getA1Notation() === range.getA1Notation();
  if (chart && same) return;
  if (chart) sheet.removeChart(chart);
  else dandani(sheet);
  sheet.insertChart(
    sheet
      .newChart()
      .setChartType(Charts.ChartType.BAR)
      .addRange(range)
      .setNumHeaders(1)
      .setPosition(3, LEBAR.length + 2, 0, 0)
      .setOption('title', 'Inovasi per tahapan')
      .setOption('legend', { position: 'none' })
      .build(),
  );
};

/** Writes a summary as values. Headings get their weight by row, because the tables grow and shrink. */
export const tulisHalaman = (sheet: Sheet, halaman: Halaman): void => {
  const width = halaman.cells[0]?.length ?? 1;
  const last = sheet.getLastRow();
  if (last > 0) sheet.getRange(1, 1, last, width).clear({ contentsOnly: true });
  cukupBaris(sheet, 1, halaman.cells.length);
  sheet
    .getRange(1, 1, halaman.cells.length, width)
    .setValues(halaman.cells.map((r) => r.map((c) => keSheet(c, 'text', 0))));
  const bold = new Set([...halaman.judul, ...halaman.kepala]);
  sheet
    .getRange(1, 1, halaman.cells.length, width)
    .setFontWeights(
      halaman.cells.map((_, i) =>
        new Array<GoogleAppsScript.Spreadsheet.FontWeight>(width).fill(bold.has(i) ? 'bold' : 'normal'),
      ),
    );
  gambar(sheet, halaman);
};
