import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that look through a real browser. */
const BROWSER = ['test/local/first-morning.test.ts', 'test/local/workbench*.test.ts', 'test/ui/**/*.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'without a browser',
          include: ['test/**/*.test.ts'],
          exclude: BROWSER,
          maxWorkers: Math.min(2, availableParallelism()),
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'in a browser',
          include: BROWSER,
          // One after another, when all others are through: a browser beside a ten-thousand-row workbook starves on a small machine.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
