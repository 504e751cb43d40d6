import type { CallKind } from './call-costs.ts';
import { CHANGES, COST, FLUSH, SENDS_PENDING } from './call-costs.ts';
import { ExecutionStopped } from './google-error.ts';

export interface CallCounts {
  total: number;
  objects: number;
  byMethod: Record<string, number>;
}

export interface MeterOptions {
  /** Virtual milliseconds the execution may take. */
  limitMs: number;
  /** Ends the execution before its n-th backend call is done. */
  stopAfterCall?: number | undefined;
  /** Called before the n-th backend call is done. */
  atCall?: ((n: number, name: string) => void) | undefined;
  /** Told the number of backend calls so far at each of them. */
  progress?: ((calls: number) => void) | undefined;
  /** Called before the first change after a flush. */
  beforeFirstChange?: (() => void) | undefined;
  /** Called when what was pending is sent. */
  sent?: (() => void) | undefined;
}

/** Counts the calls of one execution, keeps its virtual clock, and ends it at its limit. */
export class Meter {
  readonly counts: CallCounts = { total: 0, objects: 0, byMethod: {} };
  simulatedMs = 0;
  sleptMs = 0;
  lockHeldMs = 0;
  stopped: ExecutionStopped | null = null;
  private readonly options: MeterOptions;
  private readonly kept = new Set<string>();
  private pendingCalls = 0;
  private pendingCells = 0;
  private unsent = false;
  private lockedSince: number | null = null;
  private locks = 0;

  constructor(options: MeterOptions) {
    this.options = options;
  }

  /**
   * Takes one call into account, before it is done. `scope` is what a kept read is kept by.
   * @throws ExecutionStopped past the time limit or at the hook's call, and at every later call
   */
  charge(name: string, kind: CallKind, cells: number, scope: string): void {
    if (this.stopped) throw this.stopped;
    this.counts.byMethod[name] = (this.counts.byMethod[name] ?? 0) + 1;
    if (kind === 'object' || (kind === 'keptRead' && this.kept.has(scope))) {
      this.counts.objects++;
      this.pass(COST.object.call);
      return;
    }
    this.counts.total++;
    this.options.progress?.(this.counts.total);
    this.options.atCall?.(this.counts.total, name);
    if (this.counts.total === this.options.stopAfterCall) this.stop(`Execution stopped at call ${this.counts.total}`);
    if (SENDS_PENDING.has(kind)) this.send();
    if (kind === 'keptRead') this.kept.add(scope);
    if (CHANGES.has(kind)) this.change(kind, cells);
    this.pass(COST[kind].call + COST[kind].cell * cells);
  }

  private change(kind: CallKind, cells: number): void {
    if (!this.unsent) this.options.beforeFirstChange?.();
    this.unsent = true;
    this.kept.clear();
    if (kind !== 'write') return;
    this.pendingCalls++;
    this.pendingCells += cells;
  }

  /** Sends what is pending, as a flush, a read after a write, or the end of the execution does. */
  send(): void {
    const time = this.pendingCalls > 0 ? FLUSH.call + FLUSH.cell * this.pendingCells : 0;
    this.pendingCalls = 0;
    this.pendingCells = 0;
    if (this.unsent) this.options.sent?.();
    this.unsent = false;
    if (time > 0) this.pass(time);
  }

  /** Whether changes were made that no flush has sent. */
  get hasUnsentChanges(): boolean {
    return this.unsent;
  }

  /** Lets virtual time pass. */
  pass(ms: number): void {
    this.simulatedMs += ms;
    if (this.simulatedMs > this.options.limitMs) this.stop('Exceeded maximum execution time');
  }

  /** Virtual sleep; unlike modelled latency it also moves the clock the script reads. */
  sleep(ms: number): void {
    this.sleptMs += ms;
    this.pass(ms);
  }

  lockTaken(): void {
    if (this.locks++ === 0) this.lockedSince = this.simulatedMs;
  }

  lockReleased(): void {
    if (this.locks === 0 || --this.locks > 0 || this.lockedSince === null) return;
    this.lockHeldMs += this.simulatedMs - this.lockedSince;
    this.lockedSince = null;
  }

  /** The end of the execution: pending writes are sent, locks released. */
  finish(): void {
    if (!this.stopped) this.send();
    while (this.locks > 0) this.lockReleased();
  }

  /** Ends the execution: this call and every later one throws. */
  stop(message: string): never {
    this.stopped ??= new ExecutionStopped(message);
    throw this.stopped;
  }
}
