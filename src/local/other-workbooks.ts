import type { Workbook } from './model.ts';

/** The spreadsheets that scripts of one workbook have made; they live in memory, as long as the workbook does. */
const shelves = new WeakMap<Workbook, Map<string, Workbook>>();

/** Keeps a spreadsheet that a script of another one has made. */
export function shelve(maker: Workbook, made: Workbook): void {
  const shelf = shelves.get(maker) ?? new Map([[maker.id, maker]]);
  shelf.set(made.id, made);
  shelves.set(maker, shelf);
  shelves.set(made, shelf);
}

/** The spreadsheet of an id, as far as a workbook's scripts have made it; undefined when nobody did. */
export function shelved(asker: Workbook, id: string): Workbook | undefined {
  return id === asker.id ? asker : shelves.get(asker)?.get(id);
}
