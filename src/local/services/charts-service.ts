import type { Enum } from '../enum-values.ts';
import { declareEnum } from '../enum-values.ts';

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
