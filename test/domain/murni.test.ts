import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The linter knows the global `Date`, but no member of `Math`: what it cannot forbid is looked for here. */
const BANNED = /\bMath\s*\.\s*random\b|\bnew\s+Date\b|\bDate\s*\.\s*now\b/;

const sources = (room: string): string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(room, name));

test.each(['src/domain', 'src/app'])('given %s then nothing in it has a clock or makes chance', (room) => {
  const files = sources(room);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => BANNED.test(readFileSync(file, 'utf8')))).toEqual([]);
});
