import path from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { DialogAnswer } from './execution.ts';
import type { FromWorker, ToWorker, WorkerStart } from './serve-worker-messages.ts';

/** The thread that holds the workbook. */
export interface WorkerLink {
  send(message: ToWorker): void;
  /** Wakes the script that waits in a dialog. */
  answer(answer: DialogAnswer): void;
  /** Ends the thread, whatever it does. */
  stop(): Promise<void>;
}

/** Starts the thread of a workbook file; `died` is called when it ends without having been stopped. */
export function startWorker(
  assets: string,
  start: Pick<WorkerStart, 'file' | 'dist' | 'user'>,
  hear: (message: FromWorker) => void,
  died: (error: Error) => void,
): WorkerLink {
  const gate = new SharedArrayBuffer(4);
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(path.join(assets, 'worker.mjs'), {
    workerData: { ...start, gate, answers: port2 } satisfies WorkerStart,
    transferList: [port2],
  });
  let stopped = false;
  worker.on('message', hear);
  worker.on('error', (error) => {
    if (!stopped) died(error instanceof Error ? error : new Error(String(error)));
    stopped = true;
  });
  return {
    send: (message) => worker.postMessage(message),
    answer: (answer) => {
      port1.postMessage(answer);
      const view = new Int32Array(gate);
      Atomics.store(view, 0, 1);
      Atomics.notify(view, 0);
    },
    stop: async () => {
      stopped = true;
      port1.close();
      await worker.terminate();
    },
  };
}
