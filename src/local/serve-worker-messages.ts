import type { MessagePort } from 'node:worker_threads';
import type { DialogRequest, MenuNode, Panel, Toast } from './execution.ts';
import type { Finished, Order, SaveState, WorkbookPatch } from './serve-protocol.ts';

/** What the worker is started with. */
export interface WorkerStart {
  file: string;
  dist: string;
  user: string;
  /** Raised when an answer lies in `answers`. */
  gate: SharedArrayBuffer;
  answers: MessagePort;
}

export interface ToWorker {
  id: string;
  command: Order;
}

/** A finished command whose panels still carry their HTML. */
export type DoneCommand = Omit<Finished, 'panels'> & { panels: Panel[]; stack: string; log: string[] };

export type FromWorker =
  | { kind: 'menus'; menus: MenuNode[] }
  | { kind: 'patch'; patch: WorkbookPatch }
  | { kind: 'ask'; request: DialogRequest }
  | ({ kind: 'toast' } & Toast)
  /** How many calls the running script has made. */
  | { kind: 'progress'; calls: number }
  | { kind: 'done'; done: DoneCommand }
  | { kind: 'save'; save: SaveState }
  | { kind: 'opened' }
  | { kind: 'trouble'; message: string; stack: string };
