import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagramAlur } from '../../src/domain/alur/diagram.ts';
import { TAHAPAN } from '../../src/domain/tahapan.ts';

const README = new URL('../../README.md', import.meta.url);

const drawn = (text: string): string =>
  text.replace(/```mermaid\n[\s\S]*?\n```/, () => `\`\`\`mermaid\n${diagramAlur()}\n\`\`\``);

test('given the table of acts then the picture of the README shows it', () => {
  const text = readFileSync(README, 'utf8');
  if (process.env['UPDATE_GOLDEN']) writeFileSync(README, drawn(text));
  expect(readFileSync(README, 'utf8')).toBe(drawn(text));
});

test('given every state then the picture names it and some act leads there', () => {
  const lines = diagramAlur().split('\n');
  for (const { code } of TAHAPAN) {
    expect(lines.some((l) => l.startsWith(`  ${code}: `))).toBe(true);
    expect(lines.some((l) => l.includes(`--> ${code}: `))).toBe(true);
  }
});
