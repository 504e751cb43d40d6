/**
 * What a panel may do: run its own scripts and show its own styles, without an origin and without a network. It is sent
 * as a header with the panel's own address: a frame without one (srcdoc) would share the policy of the page, which
 * forbids inline scripts.
 */
export const PANEL_POLICY = [
  'sandbox allow-scripts allow-forms allow-popups',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Stands in for `google.script` inside a panel: calls go to the page around it by messages. */
function panelShim(): void {
  type Callback = (value: unknown, extra?: unknown) => void;
  interface Handlers {
    success?: Callback;
    failure?: Callback;
    extra?: unknown;
  }
  const waiting = new Map<number, Handlers>();
  const scope = globalThis as unknown as {
    parent: { postMessage(message: unknown, target: string): void };
    addEventListener(kind: string, listener: (event: { source: unknown; data: unknown }) => void): void;
    google: unknown;
  };
  const send = (message: unknown): void => scope.parent.postMessage(message, '*');
  // Google runs this many calls of a page at a time and lets the others wait.
  const MOST_AT_ONCE = 10;
  const queue: unknown[] = [];
  let calls = 0;
  let running = 0;
  const sendNext = (): void => {
    while (running < MOST_AT_ONCE && queue.length > 0) {
      running++;
      send(queue.shift());
    }
  };
  const refused = (value: unknown, at: string): string | null => {
    if (typeof value === 'function' || typeof value === 'symbol' || value instanceof Date) return at;
    if (typeof value !== 'object' || value === null) return null;
    for (const [key, item] of Object.entries(value)) {
      const inner = refused(item, `${at}.${key}`);
      if (inner) return inner;
    }
    return null;
  };
  const call = (name: string, args: unknown[], handlers: Handlers): void => {
    const bad = refused(args, 'arguments');
    if (bad) throw new TypeError(`Failed due to illegal value in property: ${bad}`);
    // Arguments are taken as they are now: the page may change them while the call waits.
    queue.push({ lumbung: 'call', call: ++calls, functionName: name, args: structuredClone(args) });
    waiting.set(calls, handlers);
    sendNext();
  };
  const runner = (handlers: Handlers): unknown =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (typeof name !== 'string') return undefined;
          if (name === 'withSuccessHandler') return (success: Callback) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure: Callback) => runner({ ...handlers, failure });
          if (name === 'withUserObject') return (extra: unknown) => runner({ ...handlers, extra });
          if (name.endsWith('_') || name === 'then') return undefined;
          return (...args: unknown[]) => call(name, args, handlers);
        },
      },
    );
  scope.addEventListener('message', ({ source, data }) => {
    if (source !== scope.parent || typeof data !== 'object' || data === null) return;
    const reply = data as {
      lumbung?: string;
      call: number;
      ok: boolean;
      result: unknown;
      error: { name: string; message: string };
    };
    const handlers = reply.lumbung === 'reply' ? waiting.get(reply.call) : undefined;
    if (!handlers) return;
    waiting.delete(reply.call);
    running--;
    sendNext();
    if (reply.ok) handlers.success?.(reply.result, handlers.extra);
    else {
      const error = Object.assign(new Error(reply.error.message), { name: reply.error.name });
      if (handlers.failure) handlers.failure(error, handlers.extra);
      else console.error(error);
    }
  });
  scope.addEventListener('keydown', (event) => {
    if ((event as unknown as { key: string; defaultPrevented: boolean }).key === 'Escape') send({ lumbung: 'escape' });
  });
  scope.google = {
    script: {
      run: runner({}),
      host: {
        origin: '',
        close: () => send({ lumbung: 'close' }),
        setHeight: (height: number) => send({ lumbung: 'height', height }),
        setWidth: (width: number) => send({ lumbung: 'width', width }),
        editor: { focus: () => send({ lumbung: 'focus' }) },
      },
    },
  };
}

/** A panel's document with the stand-in before its first script. */
export function panelHtml(html: string): string {
  const shim = `<meta charset="utf-8"><script>(${panelShim.toString()})();</script>`;
  const head = /<head(\s[^>]*)?>/i.exec(html) ?? /<html(\s[^>]*)?>/i.exec(html);
  if (!head) return `<!doctype html>${shim}${html}`;
  const end = head.index + head[0].length;
  return html.slice(0, end) + shim + html.slice(end);
}
