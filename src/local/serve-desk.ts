import { existsSync } from 'node:fs';
import path from 'node:path';
import { createWorkbook, sheetById } from './create-workbook.ts';
import { documentsFolder } from './document-files.ts';
import type { ExecutionOptions } from './execute.ts';
import { execute } from './execute.ts';
import type { DialogAnswer, DialogRequest } from './execution.ts';
import { a1Notation } from './grid-range.ts';
import type { Workbook } from './model.ts';
import { loadScripts } from './script-bundle.ts';
import { doneOf, emptyDone, placeOf } from './serve-done.ts';
import { watchMenus } from './serve-menus.ts';
import type { Command } from './serve-protocol.ts';
import { refusalText } from './serve-refusals.ts';
import { typeBlock } from './serve-typing.ts';
import type { Journal } from './serve-undo.ts';
import { undo } from './serve-undo.ts';
import { watchChanges } from './serve-view-changes.ts';
import type { DoneCommand, FromWorker, WorkerStart } from './serve-worker-messages.ts';
import { loadWorkbook, saveWorkbook } from './workbook-file.ts';

const SAVE_AFTER_MS = 500;

/** Where a workbook lies open: commands are done one after the other, what changed is told, and saved soon after. */
export interface Desk {
  open(): Promise<void>;
  handle(id: string, command: Command): Promise<void>;
}

/** Makes the desk of one workbook file. `ask` may block. */
export function openDesk(
  start: Omit<WorkerStart, 'gate' | 'answers'>,
  tell: (message: FromWorker) => void,
  ask: (request: DialogRequest) => DialogAnswer,
): Desk {
  const changes = watchChanges();
  const freshMenus = watchMenus(start);
  const journal: Journal = [];
  let workbook: Workbook = createWorkbook({ name: path.basename(start.file).replace(/\.xlsx$/i, '') });
  let dirty = false;
  let timer: NodeJS.Timeout | undefined;
  let saving: Promise<void> = Promise.resolve();

  const settings = (): Omit<ExecutionOptions, 'functionName' | 'kind'> => ({
    user: start.user,
    documentsDir: documentsFolder(start.file),
    ask,
    toast: (toast) => tell({ kind: 'toast', ...toast }),
  });

  const save = (): Promise<void> => {
    clearTimeout(timer);
    saving = saving.then(async () => {
      if (!dirty) return;
      dirty = false;
      tell({ kind: 'save', save: 'saving' });
      try {
        await saveWorkbook(workbook, start.file);
        tell({ kind: 'save', save: dirty ? 'dirty' : 'saved' });
      } catch (error) {
        dirty = true;
        tell({ kind: 'save', save: 'failed' });
        tell({ kind: 'trouble', message: `Berkas tidak dapat disimpan: ${start.file}`, stack: stackOf(error) });
      }
    });
    return saving;
  };

  const changed = (): boolean => {
    const patch = changes(workbook);
    tell({ kind: 'patch', patch });
    dirty = true;
    tell({ kind: 'save', save: 'dirty' });
    clearTimeout(timer);
    timer = setTimeout(() => void save(), SAVE_AFTER_MS);
    return patch.sheets.length > 0;
  };

  const tellMenus = (): void => {
    const opened = freshMenus(workbook);
    if (opened === null) return;
    tell({ kind: 'menus', menus: opened === 'none' ? [] : opened.menus });
    if (opened === 'none' || !opened.error) return;
    tell({ kind: 'trouble', message: `Menu tidak dapat dibuat: ${opened.error.message}`, stack: opened.stack });
  };

  const act = (command: Command): Partial<DoneCommand> => {
    switch (command.kind) {
      case 'run':
      case 'call': {
        const isCall = command.kind === 'call';
        const outcome = execute(workbook, loadScripts(start.dist), {
          ...settings(),
          functionName: command.functionName,
          kind: command.kind,
          args: isCall ? command.args : [],
          activeTab: command.activeTab,
          selection: command.selection,
        } as ExecutionOptions);
        if (changed()) journal.length = 0;
        return { ...doneOf(outcome, command.functionName), place: isCall ? null : placeOf(workbook) };
      }
      case 'type': {
        const outcome = typeBlock(workbook, journal, start.dist, settings(), command);
        changed();
        return outcome ? { ...doneOf(outcome, 'onEdit'), ok: true, error: null } : {};
      }
      case 'undo': {
        const place = undo(journal, workbook);
        if (!place) return {};
        changed();
        return { place: { sheetId: place.sheet.id, ranges: [a1Notation(place.grid)] } };
      }
      case 'fold': {
        const sheet = sheetById(workbook, command.sheetId);
        if (!sheet) return {};
        const others = sheet.collapsedGroups.filter(
          ({ first, depth }) => first !== command.first || depth !== command.depth,
        );
        sheet.collapsedGroups = command.collapsed
          ? [...others, { first: command.first, depth: command.depth }]
          : others;
        changed();
        return {};
      }
      case 'save':
        return {};
    }
  };

  return {
    open: async () => {
      try {
        if (existsSync(start.file)) workbook = await loadWorkbook(start.file);
        else {
          dirty = true;
          await save();
        }
        tell({ kind: 'patch', patch: changes(workbook) });
        tellMenus();
      } catch (error) {
        tell({ kind: 'trouble', message: `Buku kerja tidak dapat dibuka: ${start.file}`, stack: stackOf(error) });
      }
      tell({ kind: 'opened' });
    },
    handle: async (id, command) => {
      // A run may be cancelled, which ends this thread: what was typed before must be in the file by then.
      if (command.kind === 'run' || command.kind === 'call' || command.kind === 'save') await save();
      const done = emptyDone(id);
      try {
        tellMenus();
        Object.assign(done, act(command));
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        Object.assign(done, { ok: false, error: { name: 'Error', message: refusalText(message) } });
        if (!(error instanceof Error && error.name === 'Exception')) done.stack = stackOf(error);
      }
      tell({ kind: 'done', done });
    },
  };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
