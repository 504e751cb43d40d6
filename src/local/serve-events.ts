import type { ServerResponse } from 'node:http';
import type { PageEvent } from './serve-protocol.ts';

const HEARTBEAT_MS = 20_000;

/** Open pages that listen. */
export interface Audience {
  /** Tells a page this first, and from then on all that is told: nothing falls in between. */
  listen(response: ServerResponse, first: PageEvent): void;
  tell(event: PageEvent): void;
  dismiss(): void;
}

const lineOf = (event: PageEvent): string => `data: ${JSON.stringify(event)}\n\n`;

/** Server-sent events to any number of pages. */
export function gatherAudience(): Audience {
  const pages = new Set<ServerResponse>();
  const heartbeat = setInterval(() => {
    for (const page of pages) page.write(':\n\n');
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    listen: (response, first) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(`retry: 1000\n\n${lineOf(first)}`);
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    tell: (event) => {
      const line = lineOf(event);
      for (const page of pages) page.write(line);
    },
    dismiss: () => {
      clearInterval(heartbeat);
      for (const page of pages) page.end();
    },
  };
}
