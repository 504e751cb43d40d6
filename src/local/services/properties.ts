import type { Execution } from '../execution.ts';
import { GoogleError } from '../google-error.ts';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

/** The global `PropertiesService`. */
export class PropertiesService {
  static readonly service = 'PropertiesService';
  private readonly execution: Execution;

  constructor(execution: Execution) {
    this.execution = execution;
  }

  getScriptProperties(): Properties {
    return new Properties(this.execution.workbook.properties.script);
  }
  getDocumentProperties(): Properties {
    return new Properties(this.execution.workbook.properties.document);
  }

  getUserProperties(): Properties {
    const { user } = this.execution.workbook.properties;
    user[this.execution.user] ??= {};
    return new Properties(user[this.execution.user] as Record<string, string>);
  }
}

/** One property store: text by key. */
class Properties {
  static readonly service = 'Properties';
  private readonly store: Record<string, string>;

  constructor(store: Record<string, string>) {
    this.store = store;
  }

  getProperty(key: string): string | null {
    return Object.hasOwn(this.store, key) ? (this.store[key] as string) : null;
  }
  getProperties(): Record<string, string> {
    return { ...this.store };
  }
  getKeys(): string[] {
    return Object.keys(this.store);
  }

  setProperty(key: string, value: unknown): this {
    const text = typeof value === 'number' && Number.isInteger(value) ? value.toFixed(0) : String(value);
    if (Buffer.byteLength(text) > VALUE_BYTES) throw new GoogleError('Argument too large: value');
    const others = Object.entries(this.store).filter(([name]) => name !== key);
    const used = others.reduce((sum, [name, held]) => sum + Buffer.byteLength(name + held), 0);
    if (used + Buffer.byteLength(key + text) > STORE_BYTES) {
      throw new GoogleError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.store[key] = text;
    return this;
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    if (deleteAllOthers) this.deleteAllProperties();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this;
  }

  deleteProperty(key: string): this {
    delete this.store[key];
    return this;
  }

  deleteAllProperties(): this {
    for (const key of Object.keys(this.store)) delete this.store[key];
    return this;
  }
}
