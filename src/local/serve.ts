import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_USER } from './create-workbook.ts';
import { gatherAudience } from './serve-events.ts';
import { refusalOf } from './serve-guard.ts';
import { openOffice } from './serve-office.ts';
import { route } from './serve-routes.ts';

const FIRST_PORT = 8765;
const PORTS_TRIED = 20;

export interface ServeOptions {
  /** The .xlsx file; made when it is not there. */
  workbook?: string;
  /** A port that must be free; else the first free one from 8765 on. 0 lets the system choose. */
  port?: number;
  /** Folder of the built scripts. */
  dist?: string;
  /** The acting user. */
  as?: string;
  /** Public function that fills a new workbook with a sample. */
  contohFungsi?: string;
  /** Folder with workbench.js, workbench.css and worker.mjs; else that of the bundle this runs from. */
  assets?: string;
  /** Whether Ctrl+C saves and closes. */
  signals?: boolean;
  print?: (line: string) => void;
}

/** A workbench that is open. */
export interface Served {
  url: string;
  close(): Promise<void>;
  /** Settles when it is closed. */
  closed: Promise<void>;
}

/** Opens the workbench of a workbook on this machine's own address. @throws Error when no port is free */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  const print = options.print ?? ((line: string) => void process.stderr.write(`${line}\n`));
  const file = path.resolve(options.workbook ?? 'register.xlsx');
  const isNew = !existsSync(file);
  const assets = options.assets ?? path.dirname(fileURLToPath(import.meta.url));
  const audience = gatherAudience();
  const token = randomBytes(24).toString('hex');
  const start = { file, dist: path.resolve(options.dist ?? 'dist'), user: options.as ?? DEFAULT_USER, assets };
  const office = openOffice(start, audience.tell, print);
  const listenTo = (response: ServerResponse): void =>
    audience.listen(response, { kind: 'state', state: office.state });
  const desk = { office, file, assets, token, listen: listenTo };
  let port = 0;
  const server = createServer((request, response) => {
    const refusal = refusalOf(request, port, token);
    if (refusal) {
      response.writeHead(403, { 'content-type': 'text/plain' }).end(`refused: ${refusal}`);
      return;
    }
    route(desk, request, response).catch((error: unknown) => {
      print(error instanceof Error ? (error.stack ?? error.message) : String(error));
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  port = await listen(server, options.port);
  const url = `http://127.0.0.1:${port}/`;
  print(`Meja kerja: ${url}  (${path.basename(file)}; Ctrl+C untuk menutup)`);
  void office.opened.then(() => {
    if (!isNew || office.state.trouble) return;
    print('Buku kerja baru: sedang diisi data contoh…');
    const functionName = options.contohFungsi ?? 'isiDataContoh';
    void office
      .finish({ kind: 'call', functionName, args: [{}], activeTab: firstTab(office.state), selection: 'A1' })
      .then((done) => {
        const failure = done.ok ? null : `Data contoh tidak dapat diisi: ${done.error?.message}`;
        print(failure ?? 'Data contoh siap.');
        if (failure) audience.tell({ kind: 'trouble', message: failure });
      });
  });
  let setClosed = (): void => {};
  const closed = new Promise<void>((resolve) => {
    setClosed = resolve;
  });
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => {
    closing ??= (async () => {
      await office.close();
      audience.dismiss();
      server.close();
      server.closeAllConnections();
      setClosed();
    })();
    return closing;
  };
  if (options.signals ?? true) {
    const leave = (): void => {
      print('Menyimpan…');
      void close().then(() => print('Tersimpan. Sampai jumpa.'));
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave);
    void closed.then(() => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, leave);
    });
  }
  return { url, close, closed };
}

function firstTab(state: { workbook: { sheets: { shape: { name: string } | null }[] } | null }): string {
  return state.workbook?.sheets[0]?.shape?.name ?? 'Sheet1';
}

async function listen(server: Server, wanted: number | undefined): Promise<number> {
  const ports = wanted === undefined ? Array.from({ length: PORTS_TRIED }, (_, index) => FIRST_PORT + index) : [wanted];
  for (const port of ports) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      const fail = (error: NodeJS.ErrnoException): void =>
        error.code === 'EADDRINUSE' ? resolve(true) : reject(error);
      server.once('error', fail);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', fail);
        resolve(false);
      });
    });
    if (!taken) return (server.address() as { port: number }).port;
  }
  throw new Error(`port ${ports.join(', ')} sudah terpakai`);
}
