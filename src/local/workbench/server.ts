import type { Command, Finished, PageEvent } from '../serve-protocol.ts';

const token = document.querySelector<HTMLMetaElement>('meta[name=lumbung-token]')?.content ?? '';
const waiting = new Map<string, (finished: Finished) => void>();

async function post(address: string, body: unknown): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-lumbung-token': token },
    body: JSON.stringify(body),
  });
}

function lost(id: string): Finished {
  const error = {
    name: 'Error',
    message: 'Meja kerja tidak terhubung. Jalankan kembali perintahnya di terminal, lalu muat ulang halaman ini.',
  };
  return { id, ok: false, result: null, error, panels: [], cost: null, place: null };
}

/** Sends a command and waits until it is done; the answer comes as an event, however long a person takes. */
export async function send(command: Command): Promise<Finished> {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  const finished = new Promise<Finished>((resolve) => {
    waiting.set(id, resolve);
  });
  const settle = (): void => {
    waiting.get(id)?.(lost(id));
    waiting.delete(id);
  };
  try {
    const response = await post('/command', { ...command, id });
    if (!response.ok) settle();
    await response.text();
  } catch {
    settle();
  }
  return finished;
}

/** Answers a question of the running script. */
export async function answer(id: number, button: string, text?: string): Promise<void> {
  await post('/answer', { id, button, text });
}

/** Ends what runs. */
export async function cancel(): Promise<void> {
  await post('/cancel', {});
}

/** Sends a file whose tabs are to be added. */
export async function upload(file: File): Promise<Pick<Finished, 'ok' | 'error' | 'place'>> {
  try {
    const headers = { 'content-type': 'application/octet-stream', 'x-lumbung-token': token };
    const address = `/import?name=${encodeURIComponent(file.name)}`;
    const response = await fetch(address, { method: 'POST', headers, body: file });
    return (await response.json()) as Pick<Finished, 'ok' | 'error' | 'place'>;
  } catch {
    return lost('');
  }
}

/** Listens to the server; `connected` is called with false while it is away, and with true when it is back. */
export function listen(hear: (event: PageEvent) => void, connected: (up: boolean) => void): void {
  const source = new EventSource('/events');
  source.onmessage = ({ data }) => {
    const event = JSON.parse(String(data)) as PageEvent;
    hear(event);
    if (event.kind !== 'finished') return;
    waiting.get(event.finished.id)?.(event.finished);
    waiting.delete(event.finished.id);
  };
  source.onopen = () => connected(true);
  source.onerror = () => connected(false);
}
