import { createHash } from 'node:crypto';
import type { Enum } from '../enum-values.ts';
import { declareEnum } from '../enum-values.ts';
import type { Execution } from '../execution.ts';
import { LocalRuntimeNotImplemented } from '../google-error.ts';

const AuthMode = declareEnum('NONE CUSTOM_FUNCTION LIMITED FULL');

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

  getActiveUser(): User {
    return new User(this.execution.identity);
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

/** The global `ScriptApp`: enums and identity; triggers are not modelled. */
export class ScriptAppService {
  static readonly service = 'ScriptApp';
  private readonly execution: Execution;

  constructor(execution: Execution) {
    this.execution = execution;
  }

  get AuthMode(): Enum {
    return AuthMode;
  }
  getScriptId(): string {
    return `local-${this.execution.workbook.id}`;
  }
  getProjectTriggers(): never {
    throw new LocalRuntimeNotImplemented('ScriptApp.getProjectTriggers');
  }
  newTrigger(): never {
    throw new LocalRuntimeNotImplemented('ScriptApp.newTrigger');
  }
  deleteTrigger(): never {
    throw new LocalRuntimeNotImplemented('ScriptApp.deleteTrigger');
  }
}

/** The value of `e.authMode` for a mode's name. */
export function authMode(name: 'NONE' | 'LIMITED' | 'FULL'): unknown {
  return AuthMode[name];
}
