import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { columnNumber } from '../../src/local/grid-range.ts';
import { showCells } from '../../src/local/type-cells.ts';
import { loadWorkbook } from '../../src/local/workbook-file.ts';
import type { Visit } from './workbench-browser.ts';

const PATIENCE = { timeout: 60_000 };

/** What a person does in the workbench. */
export interface Person {
  cell(a1: string): Locator;
  /** Waits until a cell shows a text: what a person would see. */
  shows(a1: string, text: string): Promise<void>;
  /** Chooses an entry of a menu of the bar. */
  choose(menu: string, ...captions: string[]): Promise<void>;
  /** Answers the question that is open, or will be soon. */
  answer(button: string, text?: string): Promise<string>;
  /** Goes to a tab. */
  turnTo(tab: string): Promise<void>;
  /** Goes to a cell by its address. */
  goTo(a1: string): Promise<void>;
  paste(block: string[][]): Promise<void>;
  /** What the saved file shows. */
  saved(place: string): Promise<string[][]>;
}

/** A person who works at the workbench. */
export function personAt({ page, workbook }: Visit): Person {
  const cell = (a1: string): Locator => {
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
    return page.locator(`[data-r="${row}"][data-c="${columnNumber(letters)}"]`);
  };
  return {
    cell,
    shows: (a1, text) => expect.poll(async () => (await cell(a1).textContent())?.trim(), PATIENCE).toBe(text),
    choose: async (menu, ...captions) => {
      await page.getByRole('menubar').getByRole('menuitem', { name: menu }).click();
      for (const [index, name] of captions.entries()) {
        const item = page.getByRole('menu').getByRole('menuitem', { name, exact: true });
        if (index === captions.length - 1) await item.click();
        else await item.hover();
      }
    },
    answer: async (button, text) => {
      const dialog = page.getByRole('dialog');
      await dialog.waitFor(PATIENCE);
      const asked = (await dialog.locator('.dialog-text').textContent()) ?? '';
      if (text !== undefined) await dialog.getByRole('textbox').fill(text);
      // The cross at the top may have the same name.
      await dialog.getByRole('button', { name: button }).last().click();
      await dialog.getByText(asked, { exact: true }).waitFor({ state: 'detached' });
      return asked;
    },
    turnTo: async (tab) => {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await expect.poll(() => page.getByRole('tab', { selected: true }).textContent(), PATIENCE).toBe(tab);
    },
    goTo: async (a1) => {
      await page.getByRole('textbox', { name: 'Alamat sel' }).fill(a1);
      await page.keyboard.press('Enter');
      await cell(a1).waitFor();
    },
    paste: (block) =>
      page.evaluate(
        (text) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', text);
          document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
        },
        block.map((line) => line.join('\t')).join('\n'),
      ),
    saved: async (place) => {
      await expect.poll(() => page.locator('.save-state').textContent(), PATIENCE).toBe('Tersimpan di komputer ini');
      return showCells(await loadWorkbook(workbook), place);
    },
  };
}
