import type { Workspace } from './workspace.ts';
import { goTo, rangesOf } from './workspace.ts';

/**
 * Follows a link: `#gid=…&range=…` leads to a place of this workbook, a document that a script has made here is read
 * here, and the web opens in a window of its own.
 */
export function followLink(space: Workspace, url: string): void {
  const hash = /#(.*)$/.exec(url)?.[1];
  const inside = hash === undefined ? null : new URLSearchParams(hash);
  const tab = inside?.has('gid') ? space.tabs.get(Number(inside.get('gid'))) : undefined;
  if (tab) {
    if (tab.shape.hidden) return;
    const range = inside?.get('range');
    goTo(space, tab.shape.id, range ? rangesOf(tab, [range]) : undefined);
    return;
  }
  const document = /\/d\/([\w-]+)/.exec(url)?.[1];
  const known = space.documents.get().find(({ id }) => id === document);
  if (known) space.reading.set(known);
  else if (/^https?:\/\//.test(url)) window.open(url, '_blank', 'noopener,noreferrer');
}
