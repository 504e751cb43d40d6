import { zoneOffset } from './time-zones.ts';

/** The local time of JavaScript dates is that of the script; Node has one for the process. Returns how to undo it. */
export function useTimeZone(zone: string | undefined): () => void {
  const before = process.env['TZ'];
  if (zone === undefined || zone === before) return () => {};
  process.env['TZ'] = zone;
  return () => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  };
}

/** The calendar day of an instant in a zone. */
export function dayOf(instant: number, zone = 'UTC'): string {
  return new Date(instant + zoneOffset(zone, instant)).toISOString().slice(0, 10);
}
