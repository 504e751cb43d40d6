import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { DialogAnswer, DialogRequest } from './execution.ts';
import { openDesk } from './serve-desk.ts';
import type { FromWorker, ToWorker, WorkerStart } from './serve-worker-messages.ts';

const start = workerData as WorkerStart;
const port = parentPort;
if (!port) throw new Error('serve-worker runs as a worker thread');
const tell = (message: FromWorker): void => port.postMessage(message);
const gate = new Int32Array(start.gate);

/** Puts a question to the person and sleeps until the answer is there: the script waits inside `ui.alert`. */
function ask(request: DialogRequest): DialogAnswer {
  Atomics.store(gate, 0, 0);
  tell({ kind: 'ask', request });
  Atomics.wait(gate, 0, 0);
  return (receiveMessageOnPort(start.answers)?.message ?? { button: 'CLOSE' }) as DialogAnswer;
}

const desk = openDesk(start, tell, ask);
let queue = desk.open();
port.on('message', ({ id, command }: ToWorker) => {
  queue = queue.then(() => desk.handle(id, command));
});
