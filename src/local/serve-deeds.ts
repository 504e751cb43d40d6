import { existsSync } from 'node:fs';
import { sheetById } from './create-workbook.ts';
import type { ExecutionOptions, Outcome } from './execute.ts';
import { execute } from './execute.ts';
import { fireChange } from './fire-triggers.ts';
import { a1Notation } from './grid-range.ts';
import { importFile } from './import-file.ts';
import type { Workbook } from './model.ts';
import { loadScripts } from './script-bundle.ts';
import { doneOf, placeOf } from './serve-done.ts';
import { fillCells } from './serve-filling.ts';
import type { Command, Order } from './serve-protocol.ts';
import { changeSheet } from './serve-sheet-changes.ts';
import { typeBlock } from './serve-typing.ts';
import type { Journal } from './serve-undo.ts';
import { forget, step } from './serve-undo.ts';
import type { DoneCommand } from './serve-worker-messages.ts';

type Settings = Omit<ExecutionOptions, 'functionName' | 'kind'>;
type Done = Partial<DoneCommand>;

/** What commands are done upon. */
export interface Workplace {
  workbook: Workbook;
  journal: Journal;
  dist: string;
  settings: Settings;
}

/** Does one command. Those of the desk itself (`save`, `as`) do nothing to the workbook. @throws Error when refused */
export async function doCommand(place: Workplace, command: Order): Promise<Done> {
  const { workbook, journal, settings } = place;
  switch (command.kind) {
    case 'run':
    case 'call':
      return runScript(place, command);
    case 'type':
      return afterEdit(place, typeBlock(workbook, journal, scriptsOf(place), settings, command));
    case 'fill':
      return afterEdit(place, fillCells(workbook, journal, scriptsOf(place), settings, command));
    case 'sort':
    case 'insert':
    case 'delete':
    case 'hide':
    case 'resize':
      changeSheet(workbook, journal, { bundle: triggerScriptsOf(place), by: settings }, command);
      return {};
    case 'undo':
    case 'redo': {
      const where = step(journal, workbook, command.kind);
      return where ? { place: { sheetId: where.sheet.id, ranges: [a1Notation(where.grid)] } } : {};
    }
    case 'fold':
      return fold(workbook, command);
    case 'import':
      for (const _ of await importFile(workbook, command.file)) tellOfTab(place);
      return { place: placeOf(workbook) };
    case 'as':
    case 'save':
      return {};
  }
}

function runScript(
  { workbook, journal, dist, settings }: Workplace,
  command: Extract<Command, { kind: 'run' | 'call' }>,
): Done {
  const isCall = command.kind === 'call';
  const { functionName, activeTab, selection } = command;
  const args = isCall ? command.args : [];
  const before = JSON.stringify(workbook.metadata);
  const options = {
    ...settings,
    functionName,
    kind: isCall ? ('call' as const) : ('menu' as const),
    args,
    activeTab,
    selection,
  };
  const outcome = execute(workbook, loadScripts(dist), options);
  // Marks on rows are not seen, but taking a tab back would lose them.
  if (JSON.stringify(workbook.metadata) !== before) forget(journal);
  return { ...doneOf(outcome, functionName, settings.user), place: isCall ? null : placeOf(workbook) };
}

/** What `onEdit` threw is told on the terminal only: the person has typed and not run anything. */
function afterEdit({ settings }: Workplace, outcome: Outcome | null): Done {
  return outcome ? { ...doneOf(outcome, 'onEdit', settings.user), ok: true, error: null } : {};
}

function tellOfTab(place: Workplace): void {
  const bundle = triggerScriptsOf(place);
  if (bundle) fireChange(place.workbook, bundle, 'INSERT_GRID', place.settings);
}

/** Scripts for what sets off installable triggers only; most workbooks have none, and need not wait for the scripts. */
function triggerScriptsOf(place: Workplace): ReturnType<typeof loadScripts> | null {
  return place.workbook.triggers.length > 0 ? scriptsOf(place) : null;
}

function scriptsOf({ dist }: Workplace): ReturnType<typeof loadScripts> | null {
  return existsSync(dist) ? loadScripts(dist) : null;
}

function fold(workbook: Workbook, { sheetId, first, depth, collapsed }: Extract<Command, { kind: 'fold' }>): Done {
  const sheet = sheetById(workbook, sheetId);
  if (!sheet) return {};
  const others = sheet.collapsedGroups.filter((group) => group.first !== first || group.depth !== depth);
  sheet.collapsedGroups = collapsed ? [...others, { first, depth }] : others;
  return {};
}
