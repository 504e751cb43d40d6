import type { DailyUse, Quota } from './daily-use.ts';
import { GoogleError } from './google-error.ts';
import type { Workbook } from './model.ts';

/** Limits of a consumer account (the tighter ones), and what is said past them. */
const DAILY: Record<Quota, { most: number; refusal: string }> = {
  properties: { most: 50_000, refusal: 'Service invoked too many times for one day: properties.' },
  documents: { most: 250, refusal: 'Service invoked too many times for one day: docs create.' },
  conversions: { most: 2000, refusal: 'Service invoked too many times for one day: drive convert.' },
  triggerTime: { most: 90 * 60_000, refusal: 'Service using too much computer time for one day' },
};

/** Takes from a user's quota of the day. @throws GoogleError when nothing is left of it */
export function spend(workbook: Workbook, user: string, day: string, quota: Quota, amount = 1): void {
  if (left(workbook, user, day, quota) <= 0) throw new GoogleError(DAILY[quota].refusal);
  const use = useOf(workbook, user, day);
  use.used[quota] = (use.used[quota] ?? 0) + amount;
}

/** What is left of a quota on a day. */
export function left(workbook: Workbook, user: string, day: string, quota: Quota): number {
  const use = workbook.usage[user];
  return DAILY[quota].most - ((use?.day === day && use.used[quota]) || 0);
}

function useOf(workbook: Workbook, user: string, day: string): DailyUse {
  const known = workbook.usage[user];
  if (known?.day === day) return known;
  const fresh: DailyUse = { day, used: {} };
  workbook.usage[user] = fresh;
  return fresh;
}
