import { GoogleError } from './google-error.ts';
import { instantOfWall } from './time-zones.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  milli: number;
  afternoon: boolean | null;
  offset: number | null;
}

/** `Utilities.parseDate`: the instant of a text under a pattern of Java's SimpleDateFormat. @throws GoogleError */
export function parseDate(text: string, zone: string, pattern: string): number {
  const parts: Parts = {
    year: 1970,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    milli: 0,
    afternoon: null,
    offset: null,
  };
  let at = 0;
  const refuse = (): never => {
    throw new GoogleError(`Unparseable date: "${text}"`);
  };
  const tokens = [...pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g)];
  tokens.forEach(([token, quoted, letter], index) => {
    if (letter === undefined) {
      const literal = quoted === undefined ? token : quoted === '' ? "'" : quoted.replaceAll("''", "'");
      if (!text.startsWith(literal, at)) refuse();
      at += literal.length;
      return;
    }
    // Digits of fields that touch are told apart by the width of the pattern.
    const isTight = tokens[index + 1]?.[2] !== undefined;
    const rest = text.slice(at);
    const length = readField(parts, token, rest, isTight);
    if (length === 0) refuse();
    at += length;
  });
  let hour = parts.hour;
  if (parts.afternoon !== null) hour = (hour % 12) + (parts.afternoon ? 12 : 0);
  const wall = new Date(0);
  wall.setUTCFullYear(parts.year, parts.month - 1, parts.day);
  wall.setUTCHours(hour, parts.minute, parts.second, parts.milli);
  return parts.offset === null ? instantOfWall(wall.getTime(), zone) : wall.getTime() - parts.offset;
}

/** Reads a field and tells how many characters it took, 0 for none. */
function readField(parts: Parts, token: string, rest: string, isTight: boolean): number {
  const word = (names: readonly string[], put: (index: number) => void): number => {
    const lower = rest.toLowerCase();
    for (const length of [99, 3]) {
      const index = names.findIndex((name) => lower.startsWith(name.slice(0, length)));
      if (index < 0) continue;
      put(index);
      return Math.min(length, (names[index] as string).length);
    }
    return 0;
  };
  const digits = (put: (value: number) => void): number => {
    const found = new RegExp(`^\\d{1,${isTight ? token.length : 9}}`).exec(rest)?.[0] ?? '';
    if (found !== '') put(Number(found));
    return found.length;
  };
  const put =
    (key: 'month' | 'day' | 'hour' | 'minute' | 'second' | 'milli') =>
    (value: number): void => {
      parts[key] = value;
    };
  switch (token[0]) {
    case 'y':
    case 'Y':
      return digits((year) => {
        parts.year = token.length === 2 && year < 100 ? (year < 50 ? 2000 : 1900) + year : year;
      });
    case 'M':
    case 'L':
      if (token.length < 3) return digits(put('month'));
      return word(MONTHS, (index) => put('month')(index + 1));
    case 'd':
      return digits(put('day'));
    case 'H':
    case 'k':
    case 'h':
    case 'K':
      return digits((hour) => put('hour')(hour % (token[0] === 'k' ? 24 : 100)));
    case 'm':
      return digits(put('minute'));
    case 's':
      return digits(put('second'));
    case 'S':
      return digits(put('milli'));
    case 'a':
      return readHalf(parts, rest);
    case 'E':
      return word(DAYS, () => {});
    case 'Z':
    case 'X':
      return readOffset(parts, rest);
    default:
      return 0;
  }
}

function readHalf(parts: Parts, rest: string): number {
  const half = /^[ap]m/i.exec(rest)?.[0];
  if (half === undefined) return 0;
  parts.afternoon = half.toLowerCase() === 'pm';
  return half.length;
}

function readOffset(parts: Parts, rest: string): number {
  const [found, sign, hours = '0', minutes = '0'] = /^(?:Z|([+-])(\d{2}):?(\d{2})?)/.exec(rest) ?? [];
  if (found === undefined) return 0;
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000;
  parts.offset = found === 'Z' ? 0 : sign === '-' ? -size : size;
  return found.length;
}
