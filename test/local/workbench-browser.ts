import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Served } from '../../src/local/serve.ts';
import { serve } from '../../src/local/serve.ts';

/** Tests and the bench, which is bundled elsewhere, both run at the root. */
const ROOT = process.cwd();
const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A workbench that is open, and a browser that looks at it. */
export interface Visit {
  served: Served;
  workbook: string;
  page: Page;
  /** What the browser complained about. */
  complaints: string[];
  close(): Promise<void>;
}

/**
 * Bundles the workbench, starts it over a workbook and the scripts of an add-on, and opens it in Chromium. `prepare`
 * may lay a workbook there first; else a new one is made and filled with the add-on's sample.
 */
export async function visit(
  scripts: Iterable<readonly [name: string, text: string]>,
  prepare: (workbook: string) => Promise<void> = async () => {},
): Promise<Visit> {
  const folder = mkdtempSync(path.join(tmpdir(), 'meja-'));
  const dist = path.join(folder, 'dist');
  // The worker finds its packages upwards from where it lies.
  const assets = mkdtempSync(path.join(ROOT, 'node_modules/.cache/meja-'));
  mkdirSync(dist);
  for (const [name, text] of scripts) writeFileSync(path.join(dist, name), text);
  const workbook = path.join(folder, 'uji.xlsx');
  const [browser] = await Promise.all([openBrowser(), bundle(assets), prepare(workbook)]);
  const served = await serve({ workbook, dist, assets, port: 0, signals: false, print: () => {} });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on(
    'request',
    (asked) => asked.url().startsWith(served.url) || asked.url().startsWith('data:') || complaints.push(asked.url()),
  );
  await page.goto(served.url);
  return {
    served,
    workbook,
    page,
    complaints,
    close: async () => {
      await browser.close();
      await served.close();
      for (const place of [folder, assets]) rmSync(place, { recursive: true, force: true });
    },
  };
}

async function bundle(assets: string): Promise<void> {
  const common = { absWorkingDir: ROOT, bundle: true, format: 'esm', logLevel: 'error' } as const;
  await Promise.all([
    build({
      ...common,
      entryPoints: ['src/local/workbench/main.ts'],
      outfile: path.join(assets, 'workbench.js'),
      platform: 'browser',
    }),
    build({
      ...common,
      entryPoints: ['src/local/serve-worker.ts'],
      outfile: path.join(assets, 'worker.mjs'),
      platform: 'node',
      packages: 'external',
    }),
  ]);
}

/** The browser of CHROME_PATH, else an installed one, else the one that comes as a package. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env['CHROME_PATH'] ?? INSTALLED.find((file) => existsSync(file));
  const { chromium: playwright } = await import('playwright-core');
  if (own) return playwright.launch({ executablePath: own, headless: true });
  // Read when the package is imported: it then brings the libraries that Chromium needs.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: true });
}
