import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Header that carries the page's token. */
export const TOKEN_HEADER = 'x-lumbung-token';

/**
 * Why a request is refused, null when it is not. Only this machine's own page may talk to the workbook: a foreign name
 * in Host means DNS rebinding, a foreign Origin another site's page, a missing token a page we did not hand out.
 */
export function refusalOf(request: IncomingMessage, port: number, token: string): string | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const host = request.headers.host ?? '';
  if (!hosts.includes(host)) return 'host';
  const origin = request.headers.origin;
  if (origin !== undefined && origin !== `http://${host}`) return 'origin';
  // Following a link to the workbench is no harm: a navigation shows the page and gives the other site nothing.
  const isVisit = request.headers['sec-fetch-dest'] === 'document' && request.method === 'GET';
  if (request.headers['sec-fetch-site'] === 'cross-site' && !isVisit) return 'site';
  if (request.method === 'GET') return null;
  if (request.method !== 'POST') return 'method';
  return sameText(String(request.headers[TOKEN_HEADER] ?? ''), token) ? null : 'token';
}

/** Compares secrets in constant time. */
export function sameText(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
