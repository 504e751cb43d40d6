import { sheetById } from '../create-workbook.ts';
import type { Execution } from '../execution.ts';
import { isCells } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import type { Chart, Sheet } from '../model.ts';
import { Blob } from './blob.ts';
import { ChartOptions, ContainerInfo } from './chart-parts.ts';
import type { LikeGoogle } from './like-google.ts';

/** One transparent pixel. */
const BLANK_PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** Names a chart can hold for a script. */
export interface ChartHandle {
  readonly chart: Chart;
}

/** Whether an argument is a chart. */
export function isChart(value: unknown): value is ChartHandle {
  return typeof value === 'object' && value !== null && 'chart' in value;
}

/** A chart on a tab: its specification. The workbench draws it. */
export class EmbeddedChart
  implements
    ChartHandle,
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.EmbeddedChart,
        | 'getChartId'
        | 'getOptions'
        | 'getRanges'
        | 'getNumHeaders'
        | 'getContainerInfo'
        | 'getAs'
        | 'getBlob'
        | 'modify'
      >
    >
{
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

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.chart.position);
  }

  /** A picture with the right type; what it shows is blank, as charts are drawn in the workbench only. */
  getAs(contentType: string): Blob {
    if (contentType !== 'image/png') throw new GoogleError(`Converting a chart to ${contentType} is not supported.`);
    return this.getBlob();
  }

  getBlob(): Blob {
    return new Blob(Buffer.from(BLANK_PNG, 'base64'), 'image/png', 'chart.png');
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.execution, structuredClone(this.chart));
  }
}

/** Builds a chart; the typed builders (asColumnChart and others) are the same object. */
export class EmbeddedChartBuilder
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
        | 'setChartType'
        | 'addRange'
        | 'removeRange'
        | 'clearRanges'
        | 'setPosition'
        | 'setOption'
        | 'setNumHeaders'
        | 'setMergeStrategy'
        | 'setHiddenDimensionStrategy'
        | 'setTransposeRowsAndColumns'
        | 'asColumnChart'
        | 'asBarChart'
        | 'asPieChart'
        | 'asLineChart'
        | 'asAreaChart'
        | 'asTableChart'
        | 'build'
      >
    >
{
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
