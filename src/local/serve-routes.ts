import { createReadStream, existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { documentsFolder } from './document-files.ts';
import { readCommand } from './serve-command-check.ts';
import { DOCUMENT_POLICY, documentPage } from './serve-document-page.ts';
import { importUpload } from './serve-import.ts';
import type { Office } from './serve-office.ts';
import { PAGE_POLICY, pageHtml } from './serve-page.ts';
import { PANEL_POLICY, panelHtml } from './serve-panel-page.ts';

const BODY_LIMIT = 64 * 1024 * 1024;
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What the routes stand on. */
export interface Desk {
  office: Office;
  file: string;
  assets: string;
  token: string;
  listen(response: ServerResponse): void;
}

/** Answers a request that the guard has let pass. */
export async function route(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local');
  if (request.method === 'POST') {
    const body = await readBody(request);
    if (pathname !== '/import') return routePost(desk, pathname, readJson(body), response);
    return replyJson(response, 200, await importUpload(desk.office, searchParams.get('name') ?? '', body));
  }
  if (pathname === '/') {
    return reply(response, 200, 'text/html; charset=utf-8', pageHtml(desk.token, desk.office.state.file), PAGE_POLICY);
  }
  if (pathname === '/workbench.js' || pathname === '/workbench.css') {
    return reply(response, 200, TYPES[path.extname(pathname)] ?? '', readFileSync(path.join(desk.assets, pathname)));
  }
  if (pathname === '/events') return desk.listen(response);
  const panel = /^\/panel\/(\d+)$/.exec(pathname);
  const html = panel && desk.office.panels.get(Number(panel[1]));
  if (typeof html === 'string') return reply(response, 200, 'text/html; charset=utf-8', panelHtml(html), PANEL_POLICY);
  if (pathname === '/workbook.xlsx') {
    await desk.office.finish({ kind: 'save' });
    return download(response, desk.file, path.basename(desk.file));
  }
  const [, wanted, view] = /^\/documents\/([\w-]+)(\/page)?$/.exec(pathname) ?? [];
  const document = desk.office.state.workbook?.documents.find(({ id }) => id === wanted);
  if (document) {
    const file = path.join(documentsFolder(desk.file), path.basename(document.file));
    if (!view || !existsSync(file)) return download(response, file, document.file);
    const page = await documentPage(readFileSync(file), document.title);
    return reply(response, 200, 'text/html; charset=utf-8', page, DOCUMENT_POLICY);
  }
  return reply(response, 404, 'text/plain; charset=utf-8', 'Tidak ditemukan.');
}

async function routePost(desk: Desk, pathname: string, body: unknown, response: ServerResponse): Promise<void> {
  if (pathname === '/command') {
    const command = readCommand(body);
    const { id } = body as { id?: unknown };
    if (!command || typeof id !== 'string') return replyJson(response, 400, { ok: false });
    desk.office.submit(command, id);
    return replyJson(response, 202, { ok: true });
  }
  if (pathname === '/answer') {
    const { id, button, text } = body as { id?: unknown; button?: unknown; text?: unknown };
    if (typeof id !== 'number' || typeof button !== 'string') return replyJson(response, 400, { ok: false });
    const ok = desk.office.answer(id, typeof text === 'string' ? { button, text } : { button });
    return replyJson(response, ok ? 200 : 409, { ok });
  }
  if (pathname === '/cancel') {
    await desk.office.cancel();
    return replyJson(response, 200, { ok: true });
  }
  return replyJson(response, 404, { ok: false });
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new Error('request too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readJson(body: Buffer): unknown {
  return (JSON.parse(body.toString('utf8') || 'null') as unknown) ?? {};
}

function replyJson(response: ServerResponse, status: number, body: unknown): void {
  reply(response, status, 'application/json', JSON.stringify(body));
}

function reply(response: ServerResponse, status: number, type: string, body: string | Buffer, policy?: string): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    ...(policy && { 'content-security-policy': policy }),
  });
  response.end(body);
}

function download(response: ServerResponse, file: string, name: string): void {
  if (!existsSync(file)) return reply(response, 404, 'text/plain; charset=utf-8', 'Berkas tidak ditemukan.');
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  response.writeHead(200, {
    'content-type': TYPES[path.extname(name).toLowerCase()] ?? 'application/octet-stream',
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}
