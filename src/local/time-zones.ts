const DAY = 86_400_000;
const HOUR = 3_600_000;
const EPOCH_SERIAL = 25_569;

interface Zone {
  format: Intl.DateTimeFormat;
  offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
    zone = { format, offsets: new Map() };
    zones.set(name, zone);
  }
  return zone;
}

/** Whether the runtime knows a time zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds a zone is ahead of UTC at an instant. Kept by the hour, because asking Intl for each date is slow. */
export function zoneOffset(name: string, instant: number): number {
  const zone = zoneOf(name);
  const hour = Math.floor(instant / HOUR);
  const known = zone.offsets.get(hour);
  if (known !== undefined) return known;
  const parts: Record<string, string> = {};
  for (const part of zone.format.formatToParts(hour * HOUR)) parts[part.type] = part.value;
  const year = parts['era'] === 'BC' ? 1 - Number(parts['year']) : Number(parts['year']);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(parts['month']) - 1, Number(parts['day']));
  wall.setUTCHours(Number(parts['hour']), Number(parts['minute']), Number(parts['second']));
  const offset = wall.getTime() - hour * HOUR;
  zone.offsets.set(hour, offset);
  return offset;
}

/** The instant at which clocks in the zone show a wall time (given as if it were UTC milliseconds). */
export function instantOfWall(wall: number, zone: string): number {
  const guess = wall - zoneOffset(zone, wall);
  const offset = zoneOffset(zone, guess);
  return wall - offset;
}

/** Serial number of an instant as a spreadsheet of the zone stores it. */
export function serialOf(instant: number, zone: string): number {
  return (instant + zoneOffset(zone, instant)) / DAY + EPOCH_SERIAL;
}

/** The instant of a serial number in a spreadsheet of the zone. */
export function instantOf(serial: number, zone: string): number {
  return instantOfWall(Math.round((serial - EPOCH_SERIAL) * DAY), zone);
}

/** Serial number of a calendar day, null when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / DAY + EPOCH_SERIAL;
}

/** The serial number of a wall time given as UTC milliseconds. */
export function serialOfWall(wall: number): number {
  return wall / DAY + EPOCH_SERIAL;
}
