import { existsSync, readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import type { Answer } from './execute.ts';

/** The command was not used as it is meant: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Refuses a file or folder that is not there. */
export function assertExists(place: string): string {
  if (!existsSync(place)) throw new UsageError(`not found: ${place}`);
  return place;
}

/** Reads a JSON argument: as it stands, from a file (`@file`) or from standard input (`-`). */
export function readJson(argument: string): unknown {
  const text =
    argument === '-' ? readFileSync(0, 'utf8') : argument.startsWith('@') ? fileText(argument.slice(1)) : argument;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidArgumentError(`not JSON: ${(error as Error).message}`);
  }
}

/** Reads `--answers`: a list of button names and `{button, text}` objects. */
export function readAnswers(argument: string): Answer[] {
  const list = readJson(argument);
  const isAnswer = (item: unknown): item is Answer =>
    typeof item === 'string' ||
    (typeof item === 'object' && item !== null && typeof (item as { button?: unknown }).button === 'string');
  if (!Array.isArray(list) || !list.every(isAnswer)) {
    throw new InvalidArgumentError('a list of button names or {"button": …, "text": …} is expected');
  }
  return list;
}

/** Reads a port number; 0 lets the system choose. */
export function readPort(argument: string): number {
  const port = Number(argument);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('a port number is expected');
  return port;
}

function fileText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}
