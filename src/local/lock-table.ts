import { GoogleError } from './google-error.ts';
import type { Workbook } from './model.ts';

/** Google's limit of executions of one user at one time. */
const AT_ONCE = 30;

/** Executions over one workbook that have begun and not ended, and the locks they hold. */
interface Running {
  holders: Map<string, object>;
  users: string[];
}

const running = new WeakMap<Workbook, Running>();

function runningOver(workbook: Workbook): Running {
  let known = running.get(workbook);
  if (!known) {
    known = { holders: new Map(), users: [] };
    running.set(workbook, known);
  }
  return known;
}

/** Takes a lock for an execution unless another one holds it. */
export function takeLock(workbook: Workbook, name: string, execution: object): boolean {
  const { holders } = runningOver(workbook);
  const holder = holders.get(name);
  if (holder !== undefined) return holder === execution;
  holders.set(name, execution);
  return true;
}

/** Gives a lock back; one that another execution holds stays. */
export function giveLock(workbook: Workbook, name: string, execution: object): void {
  const { holders } = runningOver(workbook);
  if (holders.get(name) === execution) holders.delete(name);
}

/** The begin of an execution. @throws GoogleError when the user has too many at once */
export function beginExecution(workbook: Workbook, user: string): void {
  const { users } = runningOver(workbook);
  if (users.filter((other) => other === user).length >= AT_ONCE) {
    throw new GoogleError('There are too many scripts running simultaneously for this Google user account.');
  }
  users.push(user);
}

/** The end of an execution: its locks are free again, as Google frees them. */
export function endExecution(workbook: Workbook, user: string, execution: object): void {
  const { holders, users } = runningOver(workbook);
  users.splice(users.lastIndexOf(user), 1);
  for (const [name, holder] of holders) if (holder === execution) holders.delete(name);
}
