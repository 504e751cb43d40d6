import { existsSync } from 'node:fs';
import { openMenu } from './cli-verbs.ts';
import type { Outcome } from './execute.ts';
import type { Workbook } from './model.ts';
import type { ScriptBundle } from './script-bundle.ts';
import { loadScripts } from './script-bundle.ts';

/** The menus that `onOpen` builds for a person, or null while scripts and person are those of the last time. */
export function watchMenus(dist: string): (workbook: Workbook, user: string) => Outcome | 'none' | null {
  let known: { bundle: ScriptBundle; user: string } | null = null;
  return (workbook, user) => {
    if (!existsSync(dist)) return null;
    const bundle = loadScripts(dist);
    if (bundle === known?.bundle && user === known.user) return null;
    known = { bundle, user };
    return bundle.functionNames.has('onOpen') ? openMenu(workbook, bundle, user) : 'none';
  };
}
