import { existsSync } from 'node:fs';
import path from 'node:path';
import { createWorkbook } from './create-workbook.ts';
import { documentsFolder } from './document-files.ts';
import type { ExecutionOptions } from './execute.ts';
import type { DialogAnswer, DialogRequest } from './execution.ts';
import type { Workbook } from './model.ts';
import { doCommand } from './serve-deeds.ts';
import { emptyDone } from './serve-done.ts';
import { watchMenus } from './serve-menus.ts';
import type { Order } from './serve-protocol.ts';
import { refusalText } from './serve-refusals.ts';
import { emptyJournal, forget } from './serve-undo.ts';
import { watchChanges } from './serve-view-changes.ts';
import type { FromWorker, WorkerStart } from './serve-worker-messages.ts';
import { loadWorkbook, saveWorkbook } from './workbook-file.ts';

const SAVE_AFTER_MS = 500;
const PROGRESS_MS = 200;

type Settings = Omit<ExecutionOptions, 'functionName' | 'kind'>;

/** Where a workbook lies open: commands are done one after the other, what changed is told, and saved soon after. */
export interface Desk {
  open(): Promise<void>;
  handle(id: string, command: Order): Promise<void>;
}

/** Makes the desk of one workbook file. `ask` may block. */
export function openDesk(
  start: Omit<WorkerStart, 'gate' | 'answers'>,
  tell: (message: FromWorker) => void,
  ask: (request: DialogRequest) => DialogAnswer,
): Desk {
  const changes = watchChanges();
  const freshMenus = watchMenus(start.dist);
  const journal = emptyJournal();
  let { user } = start;
  let workbook: Workbook = createWorkbook({ name: path.basename(start.file).replace(/\.xlsx$/i, '') });
  let dirty = false;
  let timer: NodeJS.Timeout | undefined;
  let saving: Promise<void> = Promise.resolve();

  let toldAt = 0;
  const progress = (calls: number): void => {
    const now = Date.now();
    if (now - toldAt < PROGRESS_MS) return;
    toldAt = now;
    tell({ kind: 'progress', calls });
  };
  const settings = (): Settings => ({
    progress,
    user,
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
    const opened = freshMenus(workbook, user);
    if (opened === null) return;
    tell({ kind: 'menus', menus: opened === 'none' ? [] : opened.menus });
    if (opened === 'none' || !opened.error) return;
    tell({ kind: 'trouble', message: `Menu tidak dapat dibuat: ${opened.error.message}`, stack: opened.stack });
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
        if (command.kind === 'as') user = command.user;
        tellMenus();
        if (command.kind !== 'save' && command.kind !== 'as') {
          Object.assign(done, await doCommand({ workbook, journal, dist: start.dist, settings: settings() }, command));
          const isSeen = changed();
          if (isSeen && (command.kind === 'run' || command.kind === 'call')) forget(journal);
        }
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
