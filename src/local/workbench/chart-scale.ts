import type { ChartData } from '../chart-data.ts';

const NUMBERS = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 6 });

/** An axis of values: where a value stands, and the values that are written beside it. */
export interface Scale {
  ticks: { value: number; text: string }[];
  at(value: number): number;
}

/** A scale over round steps that holds zero and all values, laid over pixels. */
export function scaleOf(values: number[], from: number, to: number, spacing: number): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const wanted = Math.max(2, Math.floor(Math.abs(to - from) / spacing));
  const whole = values.every(Number.isInteger);
  const step = roundStep((high - low || 1) / wanted, whole);
  const first = Math.floor(low / step) * step;
  const last = Math.max(first + step, Math.ceil(high / step) * step);
  const count = Math.round((last - first) / step);
  return {
    ticks: Array.from({ length: count + 1 }, (_, index) => {
      const value = Number((first + index * step).toPrecision(12));
      return { value, text: NUMBERS.format(value) };
    }),
    at: (value) => from + ((value - first) / (last - first)) * (to - from),
  };
}

/** 1, 2 or 5 times a power of ten; counts are not split. */
function roundStep(raw: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5].find((factor) => factor * power >= raw * 0.999) ?? 10) * power;
  return whole ? Math.max(1, step) : step;
}

/** The values an axis must hold: of stacked bars, how far each stack reaches on either side of zero. */
export function extentOf({ series, labels, stacked }: ChartData): number[] {
  const all = series.flatMap(({ values }) => values.filter((value) => value !== null));
  if (!stacked) return all;
  const reach = (sign: 1 | -1): number[] =>
    labels.map((_, index) =>
      series.reduce((sum, { values }) => {
        const value = values[index] ?? 0;
        return value * sign > 0 ? sum + value : sum;
      }, 0),
    );
  return [...reach(1), ...reach(-1)];
}
