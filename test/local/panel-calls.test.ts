import vm from 'node:vm';
import { expect, test } from 'vitest';
import { panelHtml } from '../../src/local/serve-panel-page.ts';

interface Sent {
  call: number;
  functionName: string;
  args: unknown[];
}

/** A panel's page: what it sends to the page around it, and how that answers. */
function aPanel(script: string): { sent: Sent[]; reply: (call: number) => void; seen: unknown[] } {
  const sent: Sent[] = [];
  const seen: unknown[] = [];
  const parent = { postMessage: (message: Sent) => sent.push(message) };
  let hear: (event: { source: unknown; data: unknown }) => void = () => {};
  const addEventListener = (kind: string, listener: typeof hear): void => {
    if (kind === 'message') hear = listener;
  };
  const shim = /<script>(.*?)<\/script>/s.exec(panelHtml('<html></html>'))?.[1] ?? '';
  const context = vm.createContext({ parent, addEventListener, structuredClone, console, seen });
  vm.runInContext(shim, context);
  vm.runInContext(script, context);
  const reply = (call: number): void =>
    hear({ source: parent, data: { lumbung: 'reply', call, ok: true, result: call } });
  return { sent, reply, seen };
}

test('ten calls of a page are under way at a time, and the others follow in order', () => {
  const { sent, reply, seen } = aPanel(
    'for (let i = 1; i <= 13; i++) google.script.run.withSuccessHandler((v) => seen.push(v)).kerja(i)',
  );
  expect(sent.map(({ args }) => args[0])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  reply(7);
  expect(sent.at(-1)?.args).toEqual([11]);
  reply(1);
  reply(2);
  expect(sent.map(({ args }) => args[0]).slice(10)).toEqual([11, 12, 13]);
  for (const { call } of sent) reply(call);
  expect(seen).toHaveLength(13);
});

test('an answer that comes twice makes no further room, and arguments are those of the moment of the call', () => {
  const { sent, reply } = aPanel(
    'const asked = { n: 0 }; for (asked.n = 1; asked.n <= 13; asked.n++) google.script.run.kerja(asked)',
  );
  reply(3);
  reply(3);
  expect(sent).toHaveLength(11);
  expect(sent.map(({ args }) => (args[0] as { n: number }).n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});
