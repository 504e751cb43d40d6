import { sheetById } from '../create-workbook.ts';
import type { Enum } from '../enum-values.ts';
import { declareEnum } from '../enum-values.ts';
import type { Execution } from '../execution.ts';
import { isCells } from '../execution.ts';
import type { Chart, Sheet } from '../model.ts';

const ChartTypes = declareEnum(
  'TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE ' +
    'STEPPED_AREA TABLE TREEMAP WATERFALL',
);
const ChartHiddenDimensionStrategy = declareEnum('IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH');
const ChartMergeStrategy = declareEnum('MERGE_COLUMNS MERGE_ROWS');
const Position = declareEnum('TOP RIGHT BOTTOM NONE');

/** The global `Charts`, enums only. */
export class ChartsService {
  static readonly service = 'Charts';
  get ChartType(): Enum {
    return ChartTypes;
  }
  get ChartHiddenDimensionStrategy(): Enum {
    return ChartHiddenDimensionStrategy;
  }
  get ChartMergeStrategy(): Enum {
    return ChartMergeStrategy;
  }
  get ChartLegendPosition(): Enum {
    return Position;
  }
}

/** Names a chart can hold for a script. */
export interface ChartHandle {
  readonly chart: Chart;
}

/** Whether an argument is a chart. */
export function isChart(value: unknown): value is ChartHandle {
  return typeof value === 'object' && value !== null && 'chart' in value;
}

/** A chart on a tab: its specification. The workbench draws it. */
export class EmbeddedChart implements ChartHandle {
  static readonly service = 'EmbeddedChart';
  readonly chart: Chart;
  private readonly execution: Execution;

  constructor(execution: Execution, chart: Chart) {
    this.execution = execution;
    this.chart = chart;
  }

  getChartId(): number {
    return this.chart.id;
  }

  getId(): string {
    return String(this.chart.id);
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.chart.options);
  }

  getRanges(): unknown[] {
    return this.chart.ranges.flatMap(({ sheetId, grid }) => {
      const sheet = sheetById(this.execution.workbook, sheetId);
      return sheet ? [this.execution.make.range(sheet, grid)] : [];
    });
  }

  getNumHeaders(): number {
    return this.chart.headers;
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.execution, structuredClone(this.chart));
  }
}

class ChartOptions {
  static readonly service = 'ChartOptions';
  private readonly options: Record<string, unknown>;

  constructor(options: Record<string, unknown>) {
    this.options = options;
  }

  get(option: string): unknown {
    return this.options[option] ?? null;
  }

  getOrDefault(option: string): unknown {
    return this.options[option] ?? null;
  }
}

/** Builds a chart; the typed builders (asColumnChart and others) are the same object. */
export class EmbeddedChartBuilder {
  static readonly service = 'EmbeddedChartBuilder';
  private readonly execution: Execution;
  private readonly chart: Chart;

  constructor(execution: Execution, chart: Chart) {
    this.execution = execution;
    this.chart = chart;
  }

  setChartType(type: unknown): this {
    this.chart.type = String(type);
    return this;
  }

  addRange(range: unknown): this {
    if (isCells(range)) this.chart.ranges.push({ sheetId: range.sheet.id, grid: { ...range.grid } });
    return this;
  }

  removeRange(range: unknown): this {
    const gone = isCells(range) ? JSON.stringify(range.grid) : '';
    this.chart.ranges = this.chart.ranges.filter(({ grid }) => JSON.stringify(grid) !== gone);
    return this;
  }

  clearRanges(): this {
    this.chart.ranges = [];
    return this;
  }

  setPosition(anchorRow: number, anchorColumn: number, offsetX: number, offsetY: number): this {
    this.chart.position = { row: anchorRow, column: anchorColumn, offsetX, offsetY };
    return this;
  }

  setOption(option: string, value: unknown): this {
    this.chart.options[option] = value;
    return this;
  }

  setNumHeaders(headers: number): this {
    this.chart.headers = headers;
    return this;
  }

  setMergeStrategy(strategy: unknown): this {
    return this.setOption('mergeStrategy', String(strategy));
  }
  setHiddenDimensionStrategy(strategy: unknown): this {
    return this.setOption('hiddenDimensionStrategy', String(strategy));
  }
  setTransposeRowsAndColumns(transpose: boolean): this {
    return this.setOption('transpose', transpose);
  }
  setTitle(title: string): this {
    return this.setOption('title', title);
  }
  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }
  setLegendPosition(position: unknown): this {
    return this.setOption('legend.position', String(position).toLowerCase());
  }
  setColors(colors: unknown): this {
    return this.setOption('colors', colors);
  }
  setStacked(): this {
    return this.setOption('isStacked', true);
  }
  asColumnChart(): this {
    return this.setChartType('COLUMN');
  }
  asBarChart(): this {
    return this.setChartType('BAR');
  }
  asPieChart(): this {
    return this.setChartType('PIE');
  }
  asLineChart(): this {
    return this.setChartType('LINE');
  }
  asAreaChart(): this {
    return this.setChartType('AREA');
  }
  asTableChart(): this {
    return this.setChartType('TABLE');
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.execution, structuredClone(this.chart));
  }
}

/** A builder for a new chart. */
export function newChart(execution: Execution): EmbeddedChartBuilder {
  return new EmbeddedChartBuilder(execution, {
    id: 0,
    type: 'COLUMN',
    ranges: [],
    options: {},
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    headers: 0,
  });
}

/** Puts a built chart on a tab, in place of the one with its id. */
export function placeChart(execution: Execution, sheet: Sheet, handle: ChartHandle): void {
  const known = sheet.charts.findIndex((chart) => chart.id === handle.chart.id && chart.id !== 0);
  const chart = structuredClone(handle.chart);
  if (known >= 0) sheet.charts[known] = chart;
  else sheet.charts.push({ ...chart, id: execution.workbook.nextId++ });
}
