import { zoneOffset } from './time-zones.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const HOUR = 3_600_000;

/** `Utilities.formatDate`: patterns of Java's SimpleDateFormat, English words, quoted parts as they stand. */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const offset = zoneOffset(zone, instant);
  const wall = new Date(instant + offset);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return field(token, wall, offset, zone);
  });
}

function field(token: string, wall: Date, offset: number, zone: string): string {
  const width = token.length;
  const number = (value: number): string => String(value).padStart(width, '0');
  const hour = wall.getUTCHours();
  switch (token[0]) {
    case 'G':
      return 'AD';
    case 'y':
    case 'Y':
      return width === 2 ? String(wall.getUTCFullYear() % 100).padStart(2, '0') : number(wall.getUTCFullYear());
    case 'M':
    case 'L': {
      const month = MONTHS[wall.getUTCMonth()] as string;
      return width > 3 ? month : width === 3 ? month.slice(0, 3) : number(wall.getUTCMonth() + 1);
    }
    case 'd':
      return number(wall.getUTCDate());
    case 'D':
      return number(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / (24 * HOUR)) + 1);
    case 'E': {
      const day = DAYS[wall.getUTCDay()] as string;
      return width > 3 ? day : day.slice(0, 3);
    }
    case 'u':
      return number(wall.getUTCDay() || 7);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return number(hour);
    case 'k':
      return number(hour || 24);
    case 'K':
      return number(hour % 12);
    case 'h':
      return number(hour % 12 || 12);
    case 'm':
      return number(wall.getUTCMinutes());
    case 's':
      return number(wall.getUTCSeconds());
    case 'S':
      return number(wall.getUTCMilliseconds());
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      if (offset === 0) return 'Z';
      return width === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, width === 3 ? ':' : '');
    case 'z':
      return zoneName(zone, wall, offset);
    default:
      throw new RangeError(`Illegal pattern character '${token[0]}'`);
  }
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

function zoneName(zone: string, wall: Date, offset: number): string {
  const known: Record<string, string> = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' };
  if (known[zone]) return known[zone];
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'short' });
  const part = format.formatToParts(wall.getTime() - offset).find(({ type }) => type === 'timeZoneName');
  return part?.value ?? zone;
}
