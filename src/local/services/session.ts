import { createHash } from 'node:crypto';
import type { Execution } from '../execution.ts';

/** A Google account. */
export class User {
  static readonly service = 'User';
  private readonly email: string;

  constructor(email: string) {
    this.email = email;
  }

  getEmail(): string {
    return this.email;
  }
  getUserLoginId(): string {
    return this.email;
  }
  toString(): string {
    return this.email;
  }
}

/** The global `Session`. */
export class SessionService {
  static readonly service = 'Session';
  private readonly execution: Execution;

  constructor(execution: Execution) {
    this.execution = execution;
  }

  /** Blank where the script runs as somebody else than who is at the keyboard. */
  getActiveUser(): User {
    return new User(this.execution.activeIdentity);
  }
  getEffectiveUser(): User {
    return new User(this.execution.identity);
  }
  getActiveUserLocale(): string {
    return 'id';
  }
  getScriptTimeZone(): string {
    return this.execution.bundle.manifest.timeZone ?? 'Etc/GMT';
  }

  getTemporaryActiveUserKey(): string {
    return createHash('sha256').update(`${this.execution.workbook.id} ${this.execution.user}`).digest('base64');
  }
}
