import type { Execution } from '../execution.ts';

/**
 * The global `LockService`. One execution runs at a time here, so a lock is always free; how long it is held is
 * measured.
 */
export class LockService {
  static readonly service = 'LockService';
  private readonly document: Lock;
  private readonly script: Lock;
  private readonly user: Lock;

  constructor(execution: Execution) {
    this.document = new Lock(execution, true);
    this.script = new Lock(execution, true);
    this.user = new Lock(execution, false);
  }

  getDocumentLock(): Lock {
    return this.document;
  }
  getScriptLock(): Lock {
    return this.script;
  }
  getUserLock(): Lock {
    return this.user;
  }
}

class Lock {
  static readonly service = 'Lock';
  private readonly execution: Execution;
  /** Whether it keeps others from working: then the time it is held counts. */
  private readonly shared: boolean;
  private held = false;

  constructor(execution: Execution, shared: boolean) {
    this.execution = execution;
    this.shared = shared;
  }

  tryLock(_timeoutInMillis: number): boolean {
    if (!this.held && this.shared) this.execution.meter.lockTaken();
    this.held = true;
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    this.tryLock(timeoutInMillis);
  }

  releaseLock(): void {
    if (this.held && this.shared) this.execution.meter.lockReleased();
    this.held = false;
  }

  hasLock(): boolean {
    return this.held;
  }
}
