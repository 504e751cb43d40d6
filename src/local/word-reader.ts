import { createRequire } from 'node:module';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

const PATIENCE_MS = 60_000;

/** Runs in a thread of its own: mammoth answers by promises, and a service call must answer at once. */
const READER = `
  const { workerData: { port, mammoth, how, bytes, gate } } = require('node:worker_threads');
  const done = (message) => { port.postMessage(message); Atomics.store(gate, 0, 1); Atomics.notify(gate, 0); };
  require(mammoth)[how]({ buffer: Buffer.from(bytes) }).then(
    ({ value }) => done({ value }),
    (error) => done({ error: error.message }),
  );`;

/** The text of a Word file, a line for each paragraph, ended as Google ends them. */
export function wordAsText(docx: Uint8Array): string {
  return read(docx, 'extractRawText').replace(/\n\n/g, '\r\n');
}

/** The text of a Word file with its headings, lists and tables. */
export function wordAsHtml(docx: Uint8Array): string {
  return `<html><head><meta charset="utf-8"></head><body>${read(docx, 'convertToHtml')}</body></html>`;
}

function read(bytes: Uint8Array, how: 'extractRawText' | 'convertToHtml'): string {
  const gate = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const mammoth = createRequire(import.meta.url).resolve('mammoth');
  const workerData = { port: port2, mammoth, how, bytes, gate };
  const worker = new Worker(READER, { eval: true, workerData, transferList: [port2], stderr: true });
  try {
    Atomics.wait(gate, 0, 0, PATIENCE_MS);
    const answer = receiveMessageOnPort(port1)?.message as { value?: string; error?: string } | undefined;
    if (answer?.value === undefined) throw new Error(`the document cannot be read: ${answer?.error ?? 'no answer'}`);
    return answer.value;
  } finally {
    port1.close();
    void worker.terminate();
  }
}
