import type { ConditionalRule, GradientPoint } from './conditional-rule.ts';

interface Stop {
  at: number;
  color: string;
}

/** For the numbers of a colour scale's ranges a function that gives the colour of each. */
export function gradientColors(
  gradient: NonNullable<ConditionalRule['gradient']>,
  numbers: readonly number[],
): (value: number) => string | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const stops = [gradient.min, gradient.mid, gradient.max]
    .filter((point): point is GradientPoint => point !== undefined)
    .map((point): Stop => ({ at: place(point, sorted), color: point.color }));
  return (value) => colorAt(stops, value);
}

function place(point: GradientPoint, sorted: readonly number[]): number {
  const low = sorted[0] ?? 0;
  const high = sorted.at(-1) ?? 0;
  const given = Number(point.value);
  if (point.type === 'MIN') return low;
  if (point.type === 'MAX') return high;
  if (point.type === 'PERCENT') return low + ((high - low) * given) / 100;
  if (point.type === 'PERCENTILE') return sorted[Math.round(((sorted.length - 1) * given) / 100)] ?? low;
  return given;
}

function colorAt(stops: readonly Stop[], value: number): string | null {
  const after = stops.findIndex((stop) => value <= stop.at);
  if (after < 0) return stops.at(-1)?.color ?? null;
  const to = stops[after] as Stop;
  const from = stops[after - 1];
  if (!from || to.at === from.at) return to.color;
  const share = (value - from.at) / (to.at - from.at);
  return mixed(from.color, to.color, share);
}

function mixed(from: string, to: string, share: number): string {
  const part = (color: string, index: number): number => Number.parseInt(color.slice(1 + index * 2, 3 + index * 2), 16);
  const mix = (index: number): string =>
    Math.round(part(from, index) + (part(to, index) - part(from, index)) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${mix(0)}${mix(1)}${mix(2)}`;
}
