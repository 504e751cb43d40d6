import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { DialogAnswer } from './execution.ts';
import { emptyDone } from './serve-done.ts';
import { applyPatch } from './serve-page-state.ts';
import type { Finished, Order, PageEvent, PageState } from './serve-protocol.ts';
import type { WorkerLink } from './serve-worker-link.ts';
import { startWorker } from './serve-worker-link.ts';
import type { DoneCommand, FromWorker, WorkerStart } from './serve-worker-messages.ts';

const KEPT_PANELS = 30;
const KEPT_COSTS = 10;

/** What pages see and may do, over a thread that may be ended and started again. */
export interface Office {
  readonly state: PageState;
  readonly panels: ReadonlyMap<number, string>;
  /** Settles when the workbook lies open. */
  readonly opened: Promise<void>;
  /** Does a command under the id its sender knows it by. */
  submit(command: Order, id: string): void;
  /** Waits for a command. */
  finish(command: Order): Promise<Finished>;
  answer(questionId: number, answer: DialogAnswer): boolean;
  /** Ends what runs; the workbook is as it was last saved. */
  cancel(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a workbook file for pages; `tell` reaches all of them, `complain` the terminal. */
export function openOffice(
  start: Pick<WorkerStart, 'file' | 'dist' | 'user'> & { assets: string },
  tell: (event: PageEvent) => void,
  complain: (line: string) => void,
): Office {
  const state: PageState = {
    file: path.basename(start.file),
    workbook: null,
    menus: [],
    busy: null,
    question: null,
    save: 'saved',
    costs: [],
    trouble: null,
    user: start.user,
  };
  const panels = new Map<number, string>();
  const pending = new Map<string, { command: Order; settle: (finished: Finished) => void }>();
  let counter = 0;
  let setOpened = (): void => {};
  const opened = new Promise<void>((resolve) => {
    setOpened = resolve;
  });

  const showBusy = (): void => {
    const running = [...pending.values()].find(
      ({ command }) => command.kind === 'run' || command.kind === 'call',
    )?.command;
    const functionName = running && 'functionName' in running ? running.functionName : null;
    if (functionName === (state.busy?.functionName ?? null)) return;
    state.busy = functionName === null ? null : { functionName, since: Date.now(), calls: null };
    tell({ kind: 'busy', busy: state.busy });
  };

  const put = (question: PageState['question']): void => {
    state.question = question;
    tell({ kind: 'question', question });
  };

  const finishUp = (done: DoneCommand): void => {
    const { panels: shown, stack, log, ...rest } = done;
    for (const line of log) complain(line);
    if (stack) complain(stack);
    const entries = shown.map(({ html, ...panel }) => {
      panels.set(++counter, html);
      return { id: counter, ...panel };
    });
    for (const id of panels.keys()) if (panels.size > KEPT_PANELS) panels.delete(id);
    const finished: Finished = { ...rest, panels: entries };
    if (finished.cost) state.costs = [finished.cost, ...state.costs].slice(0, KEPT_COSTS);
    const waiting = pending.get(done.id);
    if (done.ok && waiting?.command.kind === 'as') {
      state.user = waiting.command.user;
      tell({ kind: 'user', user: state.user });
    }
    pending.delete(done.id);
    showBusy();
    tell({ kind: 'finished', finished });
    waiting?.settle(finished);
  };

  const abandon = (message: string): void => {
    if (state.question) put(null);
    for (const id of [...pending.keys()]) {
      const error = { name: 'Dihentikan', message };
      finishUp({ ...emptyDone(id), ok: false, error });
    }
  };

  const trouble = (message: string): void => {
    state.trouble = message;
    tell({ kind: 'trouble', message });
  };

  let reloading = false;
  const hear = (message: FromWorker): void => {
    switch (message.kind) {
      case 'patch':
        applyPatch(state, message.patch);
        if (reloading) tell({ kind: 'state', state });
        else tell(message);
        reloading = false;
        return;
      case 'menus':
        state.menus = message.menus;
        return tell(message);
      case 'ask':
        return put({ id: ++counter, ...message.request });
      case 'toast':
        return tell(message);
      case 'progress':
        if (!state.busy) return;
        state.busy = { ...state.busy, calls: message.calls };
        return tell({ kind: 'busy', busy: state.busy });
      case 'done':
        return finishUp(message.done);
      case 'save':
        state.save = message.save;
        return tell(message);
      case 'opened':
        return setOpened();
      case 'trouble':
        complain(message.stack);
        return trouble(message.message);
    }
  };

  const launch = (): WorkerLink =>
    startWorker(start.assets, { ...start, user: state.user }, hear, (error) => {
      complain(error.stack ?? error.message);
      abandon('Pekerjaan berhenti karena kesalahan. Buku kerja dibuka kembali seperti terakhir disimpan.');
      reopen();
    });
  const reopen = (): void => {
    state.workbook = null;
    reloading = true;
    link = launch();
  };
  let link = launch();

  const enqueue = (command: Order, id: string, settle: (finished: Finished) => void): void => {
    pending.set(id, { command, settle });
    link.send({ id, command });
    showBusy();
  };
  const finish = (command: Order): Promise<Finished> =>
    new Promise((resolve) => enqueue(command, randomBytes(8).toString('hex'), resolve));

  return {
    state,
    panels,
    opened,
    submit: (command, id) => enqueue(command, id, () => {}),
    finish,
    answer: (questionId, answer) => {
      if (state.question?.id !== questionId) return false;
      put(null);
      link.answer(answer);
      return true;
    },
    cancel: async () => {
      await link.stop();
      abandon('Buku kerja tetap seperti terakhir disimpan, sebelum pekerjaan itu dimulai.');
      reopen();
    },
    close: async () => {
      if (!state.busy && !state.trouble) await finish({ kind: 'save' });
      await link.stop();
      abandon('Meja kerja ditutup.');
    },
  };
}
