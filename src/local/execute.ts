import vm from 'node:vm';
import { kindOfCall } from './call-costs.ts';
import { sheetByName } from './create-workbook.ts';
import type {
  DialogAnswer,
  DialogRequest,
  Execution,
  MadeDocument,
  MenuNode,
  Panel,
  ShownDialog,
  Toast,
} from './execution.ts';
import { GoogleError } from './google-error.ts';
import type { GridRange } from './grid-range.ts';
import { parseA1 } from './grid-range.ts';
import { enrolEditor, factoriesFor, installServices } from './install-services.ts';
import { Membrane } from './membrane.ts';
import type { CallCounts } from './meter.ts';
import { Meter } from './meter.ts';
import type { Sheet, Workbook } from './model.ts';
import { copyPlain } from './plain-result.ts';
import { assertScope } from './scopes.ts';
import type { ScriptBundle } from './script-bundle.ts';
import { authMode } from './services/session.ts';
import { restore, snapshot } from './snapshot.ts';

const MINUTES_6 = 360_000;
const SECONDS_30 = 30_000;

/** An answer given beforehand: a button's name, or a prompt's text and button. */
export type Answer = string | DialogAnswer;

export interface ExecutionOptions {
  functionName: string;
  args?: readonly unknown[];
  /** A menu item, a call of `google.script.run`, or a simple trigger. */
  kind: 'menu' | 'call' | 'simple';
  user: string;
  /** For simple triggers; menus and calls run with FULL. */
  authMode?: 'NONE' | 'LIMITED';
  activeTab?: string;
  /** A1 ranges of the active tab, joined by commas. */
  selection?: string;
  /** Makes the argument from the services, for event objects. */
  event?: (execution: Execution) => Record<string, unknown>;
  /** Answers in order; when they run out dialogs are closed. */
  answers?: readonly Answer[];
  /** Asked when there are no `answers`: may block until a person has answered. */
  ask?: (request: DialogRequest) => DialogAnswer;
  /** Told each toast when it is shown; all of them are in the outcome too. */
  toast?: (toast: Toast) => void;
  /** Fixes the clock the script reads. */
  now?: () => number;
  stopAfterCall?: number;
  loseUnflushed?: boolean;
  documentsDir?: string;
}

/** What an execution did. `result` is null when nothing was returned; `error` is what the script threw. */
export interface Outcome {
  ok: boolean;
  result: unknown;
  error: { name: string; message: string } | null;
  stack: string;
  toasts: Toast[];
  dialogs: ShownDialog[];
  panels: Panel[];
  menus: MenuNode[];
  documents: MadeDocument[];
  log: string[];
  calls: CallCounts;
  simulatedMs: number;
  lockHeldMs: number;
  wallMs: number;
  /** Dialogs that were closed because no answer was left. */
  unanswered: number;
}

/**
 * Runs one function of a bundle over a workbook, in a realm of its own that is thrown away afterwards. The workbook is
 * changed in place and stays as the script left it, also when it threw.
 */
export function execute(workbook: Workbook, bundle: ScriptBundle, options: ExecutionOptions): Outcome {
  const started = performance.now();
  const answers = options.answers && [...options.answers];
  let unanswered = 0;
  let saved: ReturnType<typeof snapshot> | null = null;
  const meter = new Meter({
    limitMs: options.kind === 'simple' ? SECONDS_30 : MINUTES_6,
    stopAfterCall: options.stopAfterCall,
    beforeFirstChange: options.loseUnflushed
      ? () => {
          saved = snapshot(workbook);
        }
      : undefined,
  });
  const now = (): number => (options.now ? options.now() : Date.now()) + meter.sleptMs;
  const execution: Execution = {
    workbook,
    bundle,
    user: options.user,
    identity: options.kind === 'simple' ? '' : options.user,
    meter,
    documentsDir: options.documentsDir ?? null,
    make: factoriesFor(() => execution),
    toasts: [],
    dialogs: [],
    panels: [],
    menus: [],
    documents: [],
    logged: [],
    now,
    ask: (request) => {
      if (!answers && options.ask) return options.ask(request);
      const next = answers?.shift();
      if (next !== undefined) return readAnswer(next, request);
      unanswered++;
      return { button: 'CLOSE' };
    },
    toast: (toast) => {
      execution.toasts.push(toast);
      options.toast?.(toast);
    },
  };
  const membrane = new Membrane({
    meter,
    now,
    log: (level, text) => execution.logged.push(level === 'info' ? text : `${level}: ${text}`),
    permit: (call) => {
      assertScope(bundle.manifest, call);
      if (options.authMode === 'NONE' && kindOfCall(call) !== 'object') {
        throw new GoogleError(`You do not have permission to call ${call}`);
      }
    },
  });
  enrolEditor(workbook, options.user);
  select(workbook, options);
  const finish = useTimeZone(bundle.manifest.timeZone);
  const outcome = { result: null as unknown, error: null as { name: string; message: string } | null, stack: '' };
  try {
    installServices(membrane, execution);
    for (const script of bundle.scripts) script.runInContext(membrane.context);
    const args = options.event ? [{ ...options.event(execution), authMode: modeOf(options) }] : (options.args ?? []);
    outcome.result = callByName(membrane, options, args);
  } catch (error) {
    const { stack, ...named } = membrane.describe(error);
    outcome.error = named;
    outcome.stack = stack;
  } finally {
    finish();
  }
  if (meter.stopped) {
    outcome.error = { name: meter.stopped.name, message: meter.stopped.message };
    outcome.result = null;
    if (saved && meter.hasUnsentChanges) restore(workbook, saved);
  }
  settle(meter);
  return {
    ok: outcome.error === null,
    ...outcome,
    toasts: execution.toasts,
    dialogs: execution.dialogs,
    panels: execution.panels,
    menus: execution.menus,
    documents: execution.documents,
    log: execution.logged,
    calls: meter.counts,
    simulatedMs: Math.round(meter.simulatedMs * 10) / 10,
    lockHeldMs: Math.round(meter.lockHeldMs * 10) / 10,
    wallMs: Math.round((performance.now() - started) * 10) / 10,
    unanswered,
  };
}

function callByName(membrane: Membrane, options: ExecutionOptions, args: readonly unknown[]): unknown {
  const { functionName: name, kind } = options;
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) throw new GoogleError(`Script function not found: ${name}`);
  if (kind === 'call' && name.endsWith('_')) throw new GoogleError(`Script function is private: ${name}`);
  const found = vm.runInContext(`typeof ${name} === 'function' ? ${name} : undefined`, membrane.context) as unknown;
  if (found === undefined) throw new GoogleError(`Script function not found: ${name}`);
  if (kind === 'call') {
    const refused = copyPlain(args, 'arguments').refused;
    if (refused) throw new GoogleError(`Failed due to illegal value in property: ${refused}`);
  }
  const returned = membrane.invoke(found as (...given: unknown[]) => unknown, args);
  const { copy, refused } = copyPlain(returned);
  if (kind === 'call' && refused)
    throw new GoogleError(`The script completed but the returned value is not a supported return type: ${refused}`);
  return refused ? null : copy;
}

function modeOf(options: ExecutionOptions): unknown {
  return authMode(options.authMode ?? (options.kind === 'simple' ? 'LIMITED' : 'FULL'));
}

function readAnswer(answer: Answer, request: DialogRequest): DialogAnswer {
  if (typeof answer !== 'string') return answer;
  const isButton = request.buttons.includes(answer) || answer === 'CLOSE';
  return request.kind === 'prompt' && !isButton ? { button: 'OK', text: answer } : { button: answer };
}

/** Selects a tab and ranges as a person would have. @throws GoogleError when the tab or a range does not exist */
function select(workbook: Workbook, options: ExecutionOptions): void {
  if (options.activeTab !== undefined) {
    const sheet = sheetByName(workbook, options.activeTab);
    if (!sheet) throw new GoogleError(`There is no tab named ${options.activeTab}`);
    workbook.activeSheetId = sheet.id;
  }
  if (options.selection === undefined) return;
  const sheet = workbook.sheets.find((tab) => tab.id === workbook.activeSheetId) as Sheet;
  workbook.selections[sheet.id] = options.selection.split(',').map((cells): GridRange => {
    const grid = parseA1(cells, sheet.maxRows, sheet.maxColumns);
    if (!grid) throw new GoogleError(`Not a range: ${cells}`);
    return grid;
  });
}

/** The local time of JavaScript dates is that of the script; Node has one for the process. */
function useTimeZone(zone: string | undefined): () => void {
  const before = process.env['TZ'];
  if (zone === undefined || zone === before) return () => {};
  process.env['TZ'] = zone;
  return () => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  };
}

function settle(meter: Meter): void {
  try {
    meter.finish();
  } catch {
    // The last flush passed the limit; what was written stays, as in Google.
  }
}
