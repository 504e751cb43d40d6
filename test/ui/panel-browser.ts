import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { ADMIN, DIST, outcome, type Workbook } from '../a.ts';
import { openBrowser } from '../local/workbench-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What HtmlService puts beside a panel, answered by the local host. */
const JEMBATAN = `
  const runner = (ok, bad) => new Proxy({}, { get: (_, name) =>
    name === 'withSuccessHandler' ? (f) => runner(f, bad)
    : name === 'withFailureHandler' ? (f) => runner(ok, f)
    : (args) => void window.panggilHost(name, args ?? {}).then((a) => a.salah ? bad({ message: a.salah }) : ok(a.hasil)) });
  window.google = { script: { run: runner(() => {}, () => {}) } };`;

/** Who sits before the sheet, and what is selected there. */
export type Meja = { wb: Workbook; user: string; activeTab: string; selection: string; now?: () => number };

export type PanelTerbuka = {
  readonly page: Page;
  readonly meja: Meja;
  /** Calls of the page, oldest first. */
  readonly calls: { name: string; args: Record<string, unknown> }[];
  /** Answers that go wrong, by function: each is given once. */
  readonly salah: Map<string, string>;
  readonly complaints: string[];
  /** Shows the page of a panel anew; `akun` is the account in which the menu opened it. */
  readonly buka: (akun?: string) => Promise<void>;
  /** What axe-core finds at the width of a side panel, and whether the page is wider than that. */
  readonly faults: () => Promise<string[]>;
  readonly tutup: () => Promise<void>;
};

/** A panel in Chromium at the width of a side panel, without a network, over a workbook of the local host. */
export const bukaPanel = async (nama: string, meja: Meja): Promise<PanelTerbuka> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'panel-'));
  const file = path.join(folder, 'panel.html');
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 300, height: 700 }, offline: true });
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  const calls: PanelTerbuka['calls'] = [];
  const salah = new Map<string, string>();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (asked) => asked.url().startsWith('file://') || complaints.push(asked.url()));
  await page.exposeFunction('panggilHost', (name: string, args: Record<string, unknown>) => {
    calls.push({ name, args });
    const once = salah.get(name);
    salah.delete(name);
    if (once !== undefined) return { salah: once };
    const { wb, ...options } = meja;
    const done = outcome(wb, name, args, options);
    return done.error ? { salah: done.error.message } : { hasil: done.result };
  });
  // The page has no network of its own, and Google's bridge is not one: without this every failure would look like a cut line.
  await page.addInitScript(`Object.defineProperty(navigator, 'onLine', { get: () => !window.putus });${JEMBATAN}`);
  return {
    page,
    meja,
    calls,
    salah,
    complaints,
    buka: async (akun = ADMIN) => {
      writeFileSync(file, `${DIST.get(nama) as string}<div id="akun" hidden>${akun}</div>`);
      calls.length = 0;
      await page.goto(pathToFileURL(file).href);
    },
    faults: async () => {
      await page.evaluate(AXE);
      const found = (await page.evaluate(
        `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} }, resultTypes: ['violations'] })`,
      )) as { violations: { id: string; nodes: { html: string }[] }[] };
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      return [
        ...found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
        ...(wide > 300 ? [`the page is ${wide} pixels wide`] : []),
      ];
    },
    tutup: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
