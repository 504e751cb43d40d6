import type { MenuEntry } from '../serve-protocol.ts';

/** A menu as the bar shows it, whoever wrote it. */
export type MenuItem =
  | { kind: 'act'; caption: string; keys?: string; checked?: boolean; act: () => void }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; items: MenuItem[] };

/** The add-on's menus: every item runs its function. */
export function menuItems(entries: MenuEntry[], run: (functionName: string, caption: string) => void): MenuItem[] {
  return entries.map((entry): MenuItem => {
    if (entry.kind === 'menu') return { kind: 'menu', caption: entry.caption, items: menuItems(entry.items, run) };
    if (entry.kind === 'separator') return entry;
    return { kind: 'act', caption: entry.caption, act: () => run(entry.functionName, entry.caption) };
  });
}
