/** What Google counts by user and day. */
export type Quota = 'properties' | 'documents' | 'conversions' | 'triggerTime';

/** What one user has used on one day. */
export interface DailyUse {
  day: string;
  used: Partial<Record<Quota, number>>;
}
