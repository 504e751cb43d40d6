// What a person waits for in the workbench: the first cells of a large tab, and the frames while one scrolls through it.
import { copyFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openBrowser, visit } from '../local/workbench-browser.ts';

const FRAMES = 120;
const PATIENCE = { timeout: 60_000 };

type Say = (name: string, ms: number, note?: string) => void;

/** Prints how soon Chromium shows a workbook, or one line where there is no Chromium. */
export const benchPage = async (workbook: string, say: Say): Promise<void> => {
  const isThere = await openBrowser().then(
    (browser) => browser.close().then(() => true),
    () => false,
  );
  if (!isThere) {
    console.log('  the workbench in a browser: skipped, no Chromium here (CHROME_PATH names one)');
    return;
  }
  const scripts = [
    ['Code.js', 'function onOpen() {}'],
    ['appsscript.json', '{"timeZone":"Asia/Jakarta"}'],
  ] as const;
  const { page, close } = await visit(scripts, async (place) => copyFileSync(workbook, place));
  try {
    say('first cells, with opening the file', await firstCells(page));
    await page.reload();
    say('first cells, of a file that is open', await firstCells(page));
    await page.waitForTimeout(1000);
    for (const pixels of [40, 400]) {
      const frames = await framesOf(page, pixels);
      const slow = frames.filter((ms) => ms > 50).length;
      say(
        `a frame while scrolling ${pixels} px each, median`,
        frames.sort((a, b) => a - b)[FRAMES / 2] ?? 0,
        `  (${slow} of ${FRAMES} over 50 ms)`,
      );
    }
  } finally {
    await close();
  }
};

/** Milliseconds from the beginning of the navigation until a cell of the table is drawn. */
const firstCells = async (page: Page): Promise<number> => {
  await page.locator('[data-r="2"][data-c="2"]').getByText('1', { exact: true }).waitFor(PATIENCE);
  return page.evaluate(() => performance.now());
};

const framesOf = (page: Page, pixels: number): Promise<number[]> =>
  page.evaluate(
    async ([count, step]) => {
      const table = document.querySelector('revogr-viewport-scroll.rgCol .vertical-inner');
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const times: number[] = [];
      let last = await frame();
      while (times.length < count) {
        if (table) table.scrollTop += step;
        const now = await frame();
        times.push(now - last);
        last = now;
      }
      return times;
    },
    [FRAMES, pixels] as const,
  );
