import type { Chart } from '../model.ts';
import type { LikeGoogle } from './like-google.ts';

/** Where a chart stands. */
export class ContainerInfo
  implements
    LikeGoogle<
      Pick<GoogleAppsScript.Spreadsheet.ContainerInfo, 'getAnchorRow' | 'getAnchorColumn' | 'getOffsetX' | 'getOffsetY'>
    >
{
  static readonly service = 'ContainerInfo';
  private readonly position: Chart['position'];

  constructor(position: Chart['position']) {
    this.position = position;
  }

  getAnchorRow(): number {
    return this.position.row;
  }
  getAnchorColumn(): number {
    return this.position.column;
  }
  getOffsetX(): number {
    return this.position.offsetX;
  }
  getOffsetY(): number {
    return this.position.offsetY;
  }
}

/** What a chart was told, by option. */
export class ChartOptions implements LikeGoogle<Pick<GoogleAppsScript.Charts.ChartOptions, 'get'>> {
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
