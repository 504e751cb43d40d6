/** A chart with its values, as the page draws it. Positions are 1-based, sizes in pixels. */
export interface ChartData {
  id: number;
  /** `BAR`, `COLUMN`, `LINE`, `PIE`, or a type that is only named. */
  type: string;
  title: string;
  legend: 'none' | 'top' | 'bottom' | 'left' | 'right';
  stacked: boolean;
  /** Colours of series (of slices in a pie), as far as the script gave any. */
  colors: string[];
  horizontalTitle: string;
  verticalTitle: string;
  position: { row: number; column: number; offsetX: number; offsetY: number };
  width: number;
  height: number;
  labels: string[];
  series: ChartSeries[];
}

/** A row of values: numbers to draw, and as they are shown. */
export interface ChartSeries {
  name: string;
  values: (number | null)[];
  texts: string[];
}
