import type { ServerResponse } from 'node:http';
import type { PageEvent } from './serve-protocol.ts';

const HEARTBEAT_MS = 20_000;

/** Open pages that listen. */
export interface Audience {
  listen(response: ServerResponse): void;
  tell(event: PageEvent): void;
  dismiss(): void;
}

/** Server-sent events to any number of pages. */
export function gatherAudience(): Audience {
  const pages = new Set<ServerResponse>();
  const heartbeat = setInterval(() => {
    for (const page of pages) page.write(':\n\n');
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    listen: (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 1000\n\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    tell: (event) => {
      const line = `data: ${JSON.stringify(event)}\n\n`;
      for (const page of pages) page.write(line);
    },
    dismiss: () => {
      clearInterval(heartbeat);
      for (const page of pages) page.end();
    },
  };
}
