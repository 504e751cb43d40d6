import { styleOf } from './cell-styles.ts';
import type { ChartData, ChartSeries } from './chart-data.ts';
import { sheetById } from './create-workbook.ts';
import { displayText } from './display-text.ts';
import { layerAt } from './layer.ts';
import { localeFacts } from './locales.ts';
import type { CellValue, Chart, Sheet, Workbook } from './model.ts';

const USUAL_WIDTH = 600;
const USUAL_HEIGHT = 371;
const MOST_POINTS = 2000;
const LEGENDS = ['none', 'top', 'bottom', 'left', 'right'] as const;

interface Cell {
  value: CellValue;
  text: string;
}

const NOTHING: Cell = { value: null, text: '' };

/** The charts of a tab with the values that their ranges hold now, on whichever tab those are. */
export function chartsOf(workbook: Workbook, sheet: Sheet): ChartData[] {
  return sheet.charts.map((chart) => {
    const { id, type, position } = chart;
    const colors = optionOf(chart, 'colors');
    const legend = textOf(chart, 'legend.position') || textOf(chart, 'legend');
    return {
      id,
      type,
      position,
      title: textOf(chart, 'title'),
      legend: LEGENDS.find((side) => side === legend) ?? 'right',
      stacked: optionOf(chart, 'isStacked') === true,
      colors: Array.isArray(colors) ? colors.map(String) : [],
      horizontalTitle: textOf(chart, 'hAxis.title'),
      verticalTitle: textOf(chart, 'vAxis.title'),
      width: sizeOf(chart, 'width', USUAL_WIDTH),
      height: sizeOf(chart, 'height', USUAL_HEIGHT),
      ...valuesOf(chart, cellsOf(workbook, chart)),
    };
  });
}

/** Scripts set options by dotted names and as objects. */
function optionOf({ options }: Chart, name: string): unknown {
  if (name in options) return options[name];
  return name
    .split('.')
    .reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined),
      options,
    );
}

function textOf(chart: Chart, name: string): string {
  const value = optionOf(chart, name);
  return typeof value === 'string' ? value : '';
}

function sizeOf(chart: Chart, name: string, usual: number): number {
  const value = Number(optionOf(chart, name));
  return value > 0 && value < 4000 ? value : usual;
}

/** The cells of all ranges: beside each other, or below each other when the script said so. Hidden rows stay out. */
function cellsOf(workbook: Workbook, chart: Chart): Cell[][] {
  const table: Cell[][] = [];
  const isBelow = optionOf(chart, 'mergeStrategy') === 'MERGE_ROWS';
  for (const { sheetId, grid } of chart.ranges) {
    const sheet = sheetById(workbook, sheetId);
    if (!sheet) continue;
    const width = table[0]?.length ?? 0;
    const last = Math.min(grid.row + grid.rows - 1, sheet.values.length, grid.row + MOST_POINTS);
    let at = 0;
    for (let row = grid.row; row <= last; row++) {
      if (sheet.hiddenRows[row - 1]) continue;
      const cells = Array.from({ length: grid.columns }, (_, index) =>
        cellAt(workbook, sheet, row - 1, grid.column - 1 + index),
      );
      if (isBelow) table.push(cells);
      else {
        const line = table[at] ?? new Array<Cell>(width).fill(NOTHING);
        table[at++] = [...line, ...cells];
      }
    }
  }
  return optionOf(chart, 'transpose') === true ? transposed(table) : table;
}

function transposed(table: Cell[][]): Cell[][] {
  return (table[0] ?? []).map((_, column) => table.map((cells) => cells[column] ?? NOTHING));
}

function cellAt(workbook: Workbook, sheet: Sheet, row: number, column: number): Cell {
  const value = sheet.values[row]?.[column] ?? null;
  const format = styleOf(workbook, layerAt(sheet.styles, row, column)).numberFormat;
  return { value, text: displayText(value, format, localeFacts(workbook.locale)) };
}

/** Header rows name the series, the first column names the points. */
function valuesOf(chart: Chart, table: Cell[][]): { labels: string[]; series: ChartSeries[] } {
  const headers = Math.max(0, chart.headers);
  const points = table.slice(headers);
  const columns = Math.max(0, ...table.map((cells) => cells.length));
  const series = Array.from({ length: Math.max(0, columns - 1) }, (_, index): ChartSeries => {
    const cells = points.map((line) => line[index + 1] ?? NOTHING);
    return {
      name: table
        .slice(0, headers)
        .map((line) => line[index + 1]?.text ?? '')
        .join(' ')
        .trim(),
      values: cells.map(({ value }) => (typeof value === 'number' ? value : null)),
      texts: cells.map(({ text }) => text),
    };
  });
  return { labels: points.map((line) => line[0]?.text ?? ''), series };
}
