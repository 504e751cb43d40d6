import { existsSync } from 'node:fs';
import { openMenu } from './cli-verbs.ts';
import type { Outcome } from './execute.ts';
import type { Workbook } from './model.ts';
import type { ScriptBundle } from './script-bundle.ts';
import { loadScripts } from './script-bundle.ts';
import type { WorkerStart } from './serve-worker-messages.ts';

/** The menus of `onOpen`, or null while the scripts are as they were when it was last asked. */
export function watchMenus(start: Pick<WorkerStart, 'dist' | 'user'>): (workbook: Workbook) => Outcome | 'none' | null {
  let known: ScriptBundle | null = null;
  return (workbook) => {
    if (!existsSync(start.dist)) return null;
    const bundle = loadScripts(start.dist);
    if (bundle === known) return null;
    known = bundle;
    return bundle.functionNames.has('onOpen') ? openMenu(workbook, bundle, start.user) : 'none';
  };
}
