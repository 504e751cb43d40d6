import type { Execution } from '../execution.ts';
import type { LikeGoogle } from './like-google.ts';

/** The global `Logger`. */
export class LoggerService implements LikeGoogle<Pick<GoogleAppsScript.Base.Logger, 'log' | 'getLog' | 'clear'>> {
  static readonly service = 'Logger';
  private readonly execution: Execution;

  constructor(execution: Execution) {
    this.execution = execution;
  }

  log(data: unknown, ...values: unknown[]): this {
    let next = 0;
    const template = typeof data === 'string' ? data : JSON.stringify(data);
    this.execution.logged.push(
      template.replace(/%[sdf]/g, (token) => (next < values.length ? String(values[next++]) : token)),
    );
    return this;
  }

  getLog(): string {
    return this.execution.logged.join('\n');
  }
  clear(): void {
    this.execution.logged.length = 0;
  }
}
