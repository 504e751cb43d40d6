import { expect, test } from 'vitest';
import { silentStep, stepOn } from '../../src/local/cli-progress.ts';
import { aWorkbook, run } from './a-host.ts';

function terminal(isTTY: boolean) {
  const said: string[] = [];
  return { isTTY, said, write: (text: string) => said.push(text) };
}

test('on a terminal each step is named, and told when it is done or failed', async () => {
  const screen = terminal(true);
  const step = stepOn(screen);
  expect(await step('Membuka w.xlsx', async () => 7)).toBe(7);
  await expect(step('Menyimpan w.xlsx', () => Promise.reject(new Error('penuh')))).rejects.toThrow('penuh');
  expect(screen.said.join('')).toMatch(/^Membuka w\.xlsx… 0,\d detik\nMenyimpan w\.xlsx… gagal\n$/);
});

test('elsewhere nothing is said', async () => {
  const pipe = terminal(false);
  expect(await stepOn(pipe)('x', () => 1)).toBe(1);
  expect(await silentStep('x', () => 2)).toBe(2);
  expect(pipe.said).toEqual([]);
});

test('a run tells each backend call, and what it has not sent stays unsent', () => {
  const told: number[] = [];
  const body = "sheet.getRange('A1').setValue(1); sheet.getRange('A1').getValue(); sheet.getRange('A1').setValue(2)";
  const { calls } = run(aWorkbook(), body, { progress: (n) => told.push(n) });
  expect(told).toEqual(Array.from({ length: calls.total }, (_, index) => index + 1));
  expect(told.length).toBeGreaterThan(2);
});
