import type { Execution } from '../execution.ts';
import { GoogleError } from '../google-error.ts';

const VALUE_BYTES = 100 * 1024;
const KEY_CHARACTERS = 250;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;

/** The global `CacheService`. */
export class CacheService {
  static readonly service = 'CacheService';
  private readonly execution: Execution;

  constructor(execution: Execution) {
    this.execution = execution;
  }

  getScriptCache(): Cache {
    return new Cache(this.execution, 'script');
  }
  getDocumentCache(): Cache {
    return new Cache(this.execution, 'document');
  }
  getUserCache(): Cache {
    return new Cache(this.execution, `user ${this.execution.user}`);
  }
}

/** One cache: text by key, gone when its time is over. */
class Cache {
  static readonly service = 'Cache';
  private readonly execution: Execution;
  private readonly space: string;

  constructor(execution: Execution, space: string) {
    this.execution = execution;
    this.space = space;
  }

  get(key: string): string | null {
    const entry = this.execution.workbook.cache[this.#name(key)];
    return entry && entry.expires > this.execution.now() ? entry.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: unknown, seconds = DEFAULT_SECONDS): void {
    const text = String(value);
    if (String(key).length > KEY_CHARACTERS) throw new GoogleError('Argument too large: key');
    if (Buffer.byteLength(text) > VALUE_BYTES) throw new GoogleError('Argument too large: value');
    const expires = this.execution.now() + Math.min(MOST_SECONDS, seconds) * 1000;
    this.execution.workbook.cache[this.#name(key)] = { value: text, expires };
  }

  putAll(values: Record<string, unknown>, seconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }

  remove(key: string): void {
    delete this.execution.workbook.cache[this.#name(key)];
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }

  #name(key: string): string {
    return `${this.space} ${String(key)}`;
  }
}
