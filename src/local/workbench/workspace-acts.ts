import type { GridRange } from '../grid-range.ts';
import type { Command, Finished } from '../serve-protocol.ts';
import { mayChange } from './guarded-cells.ts';
import { selectionA1 } from './selection.ts';
import { send } from './server.ts';
import { putTyped } from './tab-model.ts';
import type { Workspace } from './workspace.ts';
import { activeTab, goTo, rangesOf } from './workspace.ts';

/** Runs a menu function on what is selected. */
export async function runFunction(space: Workspace, functionName: string): Promise<void> {
  const sent = selectionA1(space.selection.get());
  const sentId = space.activeId.get();
  const finished = await send({ kind: 'run', functionName, ...placement(space) });
  show(space, finished);
  const tab = finished.place ? space.tabs.get(finished.place.sheetId) : undefined;
  if (!tab || tab.shape.hidden || !finished.place) return;
  const moved = finished.place.sheetId !== sentId || finished.place.ranges.join(',') !== sent;
  if (moved) goTo(space, tab.shape.id, rangesOf(tab, finished.place.ranges));
}

/** Calls a function for a panel. */
export async function callFunction(space: Workspace, functionName: string, args: unknown[]): Promise<Finished> {
  const finished = await send({ kind: 'call', functionName, args, ...placement(space) });
  show(space, { ...finished, error: null });
  return finished;
}

/** Types a block at a cell of the active tab; the page shows it at once and takes it back when the host refuses. */
export async function typeBlock(space: Workspace, row: number, column: number, block: string[][]): Promise<void> {
  const tab = activeTab(space);
  if (!tab) return;
  if (!(await mayChange(tab, { row, column, rows: block.length, columns: block[0]?.length ?? 1 }))) return;
  const before = block.map((cells, r) => cells.map((text, c) => putTyped(tab, row + r, column + c, text)));
  const lines = block.map((_, r) => tab.rows[row + r - 1]);
  space.changed.set([tab.shape.id]);
  const finished = await send({ kind: 'type', sheetId: tab.shape.id, row, column, block });
  // A row the host has sent is a new array: where it is still ours, the host refused or found nothing changed.
  lines.forEach((line, r) => {
    if (!line || tab.rows[row + r - 1] !== line) return;
    before[r]?.forEach((cell, c) => {
      line[column + c - 1] = cell;
    });
  });
  space.changed.set([tab.shape.id]);
  show(space, finished);
}

/** Takes back the person's last act, or does it again, and goes where it was. */
export async function stepBack(space: Workspace, kind: 'undo' | 'redo'): Promise<void> {
  const finished = await send({ kind });
  show(space, finished);
  const tab = finished.place && space.tabs.get(finished.place.sheetId);
  if (tab && finished.place) goTo(space, tab.shape.id, rangesOf(tab, finished.place.ranges));
}

/** Changes cells or the layout of the tab in front; asks first where a protection warns. */
export async function changeTab(space: Workspace, command: Command, cells: GridRange): Promise<boolean> {
  const tab = activeTab(space);
  if (!tab || !(await mayChange(tab, cells))) return false;
  const finished = await send(command);
  show(space, finished);
  return finished.ok;
}

/** Any other command. */
export async function order(space: Workspace, command: Command): Promise<void> {
  show(space, await send(command));
}

function placement(space: Workspace): { activeTab: string; selection: string } {
  return { activeTab: activeTab(space)?.shape.name ?? '', selection: selectionA1(space.selection.get()) };
}

function show(space: Workspace, finished: Finished): void {
  space.finished.set(finished);
  const { error } = finished;
  if (!error) return;
  const title = error.name === 'Dihentikan' ? 'Pekerjaan dihentikan' : 'Tidak dapat dilanjutkan';
  space.complaint.set({ title, text: error.message });
}
