import { expect } from 'vitest';
import type { Outcome } from '../../src/local/execute.ts';
import type { Workbook } from '../a.ts';
import { expectUtuh } from '../utuh.ts';

export type Stop = { readonly stopAfterCall: number; readonly loseUnflushed: boolean };

/**
 * Stops a request before each of its backend calls, with its unsent writes kept and lost; then the same request comes
 * again, or somebody else's act. Which of the two alternates, so that every call meets both.
 */
export const everywhere = <S extends { readonly wb: Workbook }>(o: {
  readonly make: () => S;
  /** One mode a call, in turn, for a variant of a case that is tried in both. */
  readonly bergantian?: boolean;
  readonly run: (s: S, stop?: Stop) => Outcome;
  readonly meanwhile?: (s: S) => void;
  readonly again: (s: S) => void;
  readonly other: (s: S) => void;
  readonly check: (s: S, how: 'again' | 'other', where: string) => void;
}): number => {
  const whole = o.make();
  const free = o.run(whole);
  expect(free.error).toBeNull();
  expectUtuh(whole.wb);
  const total = free.calls.total;
  for (let n = 1; n <= total; n++) {
    for (const loseUnflushed of o.bergantian ? [n % 2 === 0] : [false, true]) {
      const how = n % 4 < 2 === loseUnflushed ? 'again' : 'other';
      const where = `stopped at call ${n} of ${total}, unsent writes ${loseUnflushed ? 'lost' : 'kept'}, then ${how}`;
      const s = o.make();
      const stopped = o.run(s, { stopAfterCall: n, loseUnflushed });
      expect(stopped.error?.message, where).toBe(`Execution stopped at call ${n}`);
      o.meanwhile?.(s);
      try {
        o[how](s);
        expectUtuh(s.wb);
        o.check(s, how, where);
      } catch (error) {
        if (error instanceof Error) error.message = `${where}: ${error.message}`;
        throw error;
      }
    }
  }
  return total;
};
