import { calculate } from './calculate.ts';
import { kindOfCall } from './call-costs.ts';
import { callFunction } from './call-function.ts';
import { left, spend } from './daily-quotas.ts';
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
import { enrolEditor, factoriesFor, installServices } from './install-services.ts';
import { beginExecution, endExecution } from './lock-table.ts';
import { Membrane } from './membrane.ts';
import type { CallCounts } from './meter.ts';
import { Meter } from './meter.ts';
import type { Workbook } from './model.ts';
import type { ExecutionKind, Mode } from './permission.ts';
import { permitFor } from './permission.ts';
import type { ScriptBundle } from './script-bundle.ts';
import { dayOf, useTimeZone } from './script-time-zone.ts';
import { selectPlace } from './select-place.ts';
import { authMode } from './services/auth-mode.ts';
import { WriteBuffer } from './write-buffer.ts';

const MINUTES_6 = 360_000;
const SECONDS_30 = 30_000;

/** An answer given beforehand: a button's name, or a prompt's text and button. */
export type Answer = string | DialogAnswer;

export interface ExecutionOptions {
  functionName: string;
  args?: readonly unknown[];
  /** A menu item, a call of `google.script.run`, a simple or installable trigger, or a web app that runs as its owner. */
  kind: ExecutionKind;
  /** Whose rights it has: who clicked, and for an installable trigger who made it. */
  user: string;
  /** Who is at the keyboard where that is somebody else. */
  activeUser?: string;
  /** For simple triggers; everything else runs with FULL. */
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
  /** Ends the execution before its n-th backend call is done. */
  stopAfterCall?: number;
  /** What no flush had sent is then lost; otherwise it stands. */
  loseUnflushed?: boolean;
  /**
   * Called before the n-th backend call is done, with the workbook as everybody else sees it: without what the script
   * has not sent. What happens here (a person's act, another execution) lies below the script's unsent writes.
   */
  atCall?: (n: number, name: string, workbook: Workbook) => void;
  /** Told the number of backend calls at each of them. Unlike `atCall` it sees no workbook, and costs next to nothing. */
  progress?: (calls: number) => void;
  /** Wall time after which an endless loop is ended; the virtual limit where nobody is asked anything. */
  wallLimitMs?: number;
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
  const { user, kind } = options;
  const mode: Mode = options.authMode ?? (kind === 'simple' ? 'LIMITED' : 'FULL');
  const zone = bundle.manifest.timeZone;
  const answers = options.answers && [...options.answers];
  let unanswered = 0;
  let hookFailure: { error: unknown } | null = null;
  const startDay = dayOf(options.now ? options.now() : Date.now(), zone);
  const limitMs = limitOf(workbook, options, startDay);
  const buffer = new WriteBuffer(workbook);
  const isWatched = options.atCall !== undefined || options.loseUnflushed === true;
  const meter = new Meter({
    limitMs,
    stopAfterCall: options.stopAfterCall,
    atCall: options.atCall && callHook,
    progress: options.progress,
    beforeFirstChange: isWatched ? () => buffer.open() : undefined,
    sent: () => buffer.sent(),
  });
  function callHook(n: number, name: string): void {
    try {
      buffer.outside(() => options.atCall?.(n, name, workbook));
    } catch (error) {
      hookFailure = { error };
      meter.stop('The hook failed');
    }
  }
  const now = (): number => (options.now ? options.now() : Date.now()) + meter.sleptMs;
  const execution: Execution = {
    workbook,
    bundle,
    kind,
    user,
    identity: kind === 'simple' ? '' : user,
    activeIdentity: activeIdentityOf(options),
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
    spend: (quota) => spend(workbook, user, dayOf(now(), zone), quota),
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
  const permit = permitFor(kind, mode, bundle.manifest);
  const membrane = new Membrane({
    meter,
    now,
    log: (level, text) => execution.logged.push(level === 'info' ? text : `${level}: ${text}`),
    permit: (call) => {
      permit(call);
      if (kindOfCall(call) === 'property') execution.spend('properties');
    },
    ...(isWatched && { changed: (gave: unknown, again: () => unknown) => buffer.add(gave, again) }),
    wallLimitMs: options.wallLimitMs ?? (options.ask ? undefined : Math.max(1, Math.ceil(limitMs))),
  });
  enrolEditor(workbook, user);
  selectPlace(workbook, options.activeTab, options.selection);
  const finish = useTimeZone(zone);
  const outcome = { result: null as unknown, error: null as { name: string; message: string } | null, stack: '' };
  let begun = false;
  try {
    beginExecution(workbook, user);
    begun = true;
    if (limitMs <= 0) spend(workbook, user, startDay, 'triggerTime', 0);
    installServices(membrane, execution);
    for (const script of bundle.scripts) script.runInContext(membrane.context);
    const args = options.event ? [{ ...options.event(execution), authMode: authMode(mode) }] : (options.args ?? []);
    outcome.result = callFunction(membrane, kind, options.functionName, args);
  } catch (error) {
    const { stack, ...named } = membrane.describe(error);
    outcome.error = named;
    outcome.stack = stack;
  } finally {
    if (begun) endExecution(workbook, user, execution);
    finish();
  }
  if (meter.stopped) {
    outcome.error = { name: meter.stopped.name, message: meter.stopped.message };
    outcome.result = null;
    if (options.loseUnflushed) buffer.drop();
  }
  settle(meter);
  // Whoever looks at the workbook or saves it next finds the results of formulas in the cells.
  calculate(workbook);
  if (kind === 'installable' && limitMs > 0) spend(workbook, user, startDay, 'triggerTime', meter.simulatedMs);
  if (hookFailure) throw (hookFailure as { error: unknown }).error;
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

/** The virtual time an execution may take; a trigger also not more than is left of the day's. */
function limitOf(workbook: Workbook, { kind, user }: ExecutionOptions, day: string): number {
  if (kind === 'simple') return SECONDS_30;
  return kind === 'installable' ? Math.min(MINUTES_6, left(workbook, user, day, 'triggerTime')) : MINUTES_6;
}

/** Google tells who is at the keyboard only to a script that runs as that person. */
function activeIdentityOf({ kind, user, activeUser }: ExecutionOptions): string {
  if (kind === 'simple') return '';
  return (activeUser ?? (kind === 'installable' || kind === 'webApp' ? '' : user)) === user ? user : '';
}

function readAnswer(answer: Answer, request: DialogRequest): DialogAnswer {
  if (typeof answer !== 'string') return answer;
  const isButton = request.buttons.includes(answer) || answer === 'CLOSE';
  return request.kind === 'prompt' && !isButton ? { button: 'OK', text: answer } : { button: answer };
}

function settle(meter: Meter): void {
  try {
    meter.finish();
  } catch {
    // The last flush passed the limit; what was written stays, as in Google.
  }
}
