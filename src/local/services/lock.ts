import type { Execution } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import { giveLock, takeLock } from '../lock-table.ts';

/** The global `LockService`. A web app has no document, so no lock of it. */
export class LockService {
  static readonly service = 'LockService';
  private readonly document: Lock | null;
  private readonly script: Lock;
  private readonly user: Lock;

  constructor(execution: Execution) {
    this.document = execution.kind === 'webApp' ? null : new Lock(execution, 'document');
    this.script = new Lock(execution, 'script');
    this.user = new Lock(execution, `user ${execution.user}`);
  }

  getDocumentLock(): Lock | null {
    return this.document;
  }
  getScriptLock(): Lock {
    return this.script;
  }
  getUserLock(): Lock {
    return this.user;
  }
}

/**
 * A lock between executions over the same workbook. An execution that waits for one in vain has waited on the virtual
 * clock: the holder stands still meanwhile, because it is the one inside whose call this one runs.
 */
class Lock {
  static readonly service = 'Lock';
  private readonly execution: Execution;
  private readonly name: string;
  private held = false;

  constructor(execution: Execution, name: string) {
    this.execution = execution;
    this.name = name;
  }

  tryLock(timeoutInMillis: unknown): boolean {
    if (typeof timeoutInMillis !== 'number') {
      throw new GoogleError("The parameters () don't match the method signature for LockService.Lock.tryLock.");
    }
    if (this.held) return true;
    const { workbook, meter } = this.execution;
    if (!takeLock(workbook, this.name, this.execution)) {
      meter.sleep(Math.max(0, timeoutInMillis));
      return false;
    }
    this.held = true;
    if (this.#isShared()) meter.lockTaken();
    return true;
  }

  waitLock(timeoutInMillis: unknown): void {
    if (this.tryLock(timeoutInMillis)) return;
    throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    if (!this.held) return;
    this.held = false;
    giveLock(this.execution.workbook, this.name, this.execution);
    if (this.#isShared()) this.execution.meter.lockReleased();
  }

  hasLock(): boolean {
    return this.held;
  }

  /** Whether it keeps other users from working: then the time it is held counts. */
  #isShared(): boolean {
    return !this.name.startsWith('user ');
  }
}
