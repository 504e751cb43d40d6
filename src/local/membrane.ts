import { types } from 'node:util';
import vm from 'node:vm';
import { CHANGES, kindOfCall } from './call-costs.ts';
import { ExecutionStopped, GoogleError, LocalRuntimeNotImplemented } from './google-error.ts';
import { IN_REALM } from './in-realm.ts';
import type { Meter } from './meter.ts';
import { REALM_PRELUDE } from './realm-prelude.ts';

/**
 * An object of a service: of a class with a static `service` name, whose prototype members the script sees. Its own
 * fields stay on this side of the border.
 */
export type ServiceObject = object;

interface Measured {
  /** Cells a call on it touches, for the modelled time. */
  readonly cells?: number;
  /** What a kept read on it is kept by. */
  readonly scope?: string;
}

interface ServiceClass {
  readonly service?: string;
  readonly uncounted?: boolean;
}

interface Realm {
  Array: ArrayConstructor;
  Date: DateConstructor;
  Error: ErrorConstructor;
  Object: ObjectConstructor;
  parse(text: string): unknown;
  makeClass(name: string, methods: string[], getters: string[]): object;
  makeObject(prototype: object): object;
  makeMissing(name: string): object;
  describe(error: unknown): { name: string; message: string; stack: string };
}

export interface MembraneOptions {
  meter: Meter;
  now: () => number;
  log: (level: string, text: string) => void;
  /** Asked before each call; throws where the call is not allowed. */
  permit?: (name: string) => void;
  /** Told each change a call made: what the script got of it, and how to make it once more. */
  changed?: (gave: unknown, again: () => unknown) => void;
  /** Wall time after which a script that calls nothing any more is ended. */
  wallLimitMs?: number | undefined;
}

/** Calls a function under a watch on the wall clock, which Node has for compiled scripts only. The name is gone before it runs. */
const ENTRY = '\u0000entry';
const CALL_ENTRY = new vm.Script(
  `(() => { const run = globalThis['${ENTRY}']; delete globalThis['${ENTRY}']; return run(); })()`,
  { filename: 'entry' },
);

/**
 * The one border between host and script. Values that cross it are copied into the other side's realm, service objects
 * become frozen realm objects whose methods come back here, every call is counted, and host errors become Errors of
 * the realm.
 */
export class Membrane {
  readonly context: vm.Context;
  private readonly realm: Realm;
  private readonly options: MembraneOptions;
  private readonly hostOf = new WeakMap<object, ServiceObject>();
  private readonly realmOf = new WeakMap<ServiceObject, object>();
  private readonly prototypes = new Map<object, object>();
  private failure: Error | null = null;

  constructor(options: MembraneOptions) {
    this.options = options;
    this.context = vm.createContext(Object.create(null), { name: 'apps-script' });
    const prelude = vm.runInContext(REALM_PRELUDE, this.context, { filename: 'realm-prelude' }) as (
      host: object,
    ) => Realm;
    const membrane = this;
    this.realm = prelude({
      now: () => options.now(),
      call: (self: object, name: string, args: unknown[] | null) => membrane.call(self, name, args),
      missing: (service: string, member: string) => membrane.missing(service, member),
      log: (level: string, args: unknown[]) => options.log(level, args.map((value) => membrane.show(value)).join(' ')),
      get failed() {
        return membrane.failure !== null;
      },
      takeFailure: () => membrane.takeFailure(),
    });
  }

  /** Puts a service under a global name. */
  defineService(name: string, service: ServiceObject): void {
    this.defineGlobal(name, this.toRealm(service));
  }

  /** Puts a name under which every member is refused by name. */
  defineMissing(name: string): void {
    this.defineGlobal(name, this.realm.makeMissing(name));
  }

  private defineGlobal(name: string, value: unknown): void {
    this.realm.Object.defineProperty(vm.runInContext('globalThis', this.context), name, {
      value,
      writable: true,
      configurable: true,
    });
  }

  /** Calls a realm function with host values; what it throws comes out as thrown in the realm. */
  invoke(callable: (...args: unknown[]) => unknown, args: readonly unknown[]): unknown {
    const given = this.toRealm(args) as unknown[];
    const run = (): unknown => Reflect.apply(callable, undefined, given);
    const timeout = this.options.wallLimitMs;
    if (timeout === undefined) return run();
    this.defineGlobal(ENTRY, run);
    try {
      return CALL_ENTRY.runInContext(this.context, { timeout });
    } catch (error) {
      if ((error as NodeJS.ErrnoException | null)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      return this.options.meter.stop('Exceeded maximum execution time');
    }
  }

  /** Name, message and stack of whatever a script threw. */
  describe(error: unknown): { name: string; message: string; stack: string } {
    return this.realm.describe(error);
  }

  /** A host value as the script may hold it: copies of arrays, dates and plain objects, wrapped service objects. */
  toRealm(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return typeof value === 'function' ? undefined : value;
    if (Array.isArray(value)) {
      const copy = new this.realm.Array(value.length);
      for (let i = 0; i < value.length; i++) {
        const item: unknown = value[i];
        copy[i] = item !== null && typeof item === 'object' ? this.toRealm(item) : item;
      }
      return copy;
    }
    if (types.isDate(value)) return new this.realm.Date(value.getTime());
    const own = (value as { [IN_REALM]?: (context: vm.Context) => unknown })[IN_REALM];
    if (own) return own.call(value, this.context);
    const service = (value.constructor as ServiceClass | undefined)?.service;
    if (service !== undefined) return this.wrap(value as ServiceObject, service);
    const copy = new this.realm.Object() as Record<string, unknown>;
    for (const [key, item] of Object.entries(value)) copy[key] = this.toRealm(item);
    return copy;
  }

  /** A script's value as the host may hold it. */
  toHost(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    const known = this.hostOf.get(value);
    if (known) return known;
    if (Array.isArray(value)) {
      const copy = new Array<unknown>(value.length);
      for (let i = 0; i < value.length; i++) {
        const item: unknown = value[i];
        copy[i] = item !== null && typeof item === 'object' ? this.toHost(item) : item;
      }
      return copy;
    }
    if (types.isDate(value)) return new Date(Date.prototype.getTime.call(value));
    if (ArrayBuffer.isView(value)) return Array.from(value as unknown as Iterable<number>);
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) copy[key] = this.toHost((value as Record<string, unknown>)[key]);
    return copy;
  }

  private wrap(object: ServiceObject, service: string): object {
    const known = this.realmOf.get(object);
    if (known) return known;
    const hostPrototype = Object.getPrototypeOf(object) as object;
    let prototype = this.prototypes.get(hostPrototype);
    if (!prototype) {
      const { methods, getters } = membersOf(hostPrototype);
      prototype = this.realm.makeClass(service, this.toRealm(methods) as string[], this.toRealm(getters) as string[]);
      this.prototypes.set(hostPrototype, prototype);
    }
    const wrapped = this.realm.makeObject(prototype);
    this.hostOf.set(wrapped, object);
    this.realmOf.set(object, wrapped);
    return wrapped;
  }

  private call(self: object, member: string, args: unknown[] | null): unknown {
    try {
      const object = this.hostOf.get(self) as (Measured & Record<string, unknown>) | undefined;
      if (!object) throw new GoogleError(`Illegal invocation of ${member}`);
      if (args === null) return this.toRealm(object[member]);
      const serviceClass = object.constructor as ServiceClass;
      const name = `${serviceClass.service}.${member}`;
      if (!serviceClass.uncounted) {
        this.options.permit?.(name);
        const scope = `${name} ${object.scope ?? ''}`;
        this.options.meter.charge(name, kindOfCall(name), object.cells ?? 1, scope);
      } else if (this.options.meter.stopped) throw this.options.meter.stopped;
      const method = object[member] as (...given: unknown[]) => unknown;
      const given = args.map((value) => this.toHost(value));
      const gave: unknown = Reflect.apply(method, object, given);
      if (this.options.changed && CHANGES.has(kindOfCall(name))) {
        this.options.changed(gave, () => Reflect.apply(method, object, given));
      }
      return this.toRealm(gave);
    } catch (error) {
      return this.fail(error, member);
    }
  }

  private missing(service: string, member: string): void {
    try {
      this.options.permit?.(`${service}.${member}`);
    } catch (error) {
      this.fail(error, member);
      return;
    }
    this.fail(new LocalRuntimeNotImplemented(`${service}.${member}`), member);
  }

  private fail(error: unknown, member: string): undefined {
    if (
      error instanceof GoogleError ||
      error instanceof LocalRuntimeNotImplemented ||
      error instanceof ExecutionStopped
    ) {
      this.failure = error;
    } else {
      const cause = error instanceof Error ? error : new Error(String(error));
      this.options.log('error', `the host failed in ${member}: ${cause.stack}`);
      this.failure = Object.assign(new Error(`${member}: ${cause.message}`), { name: 'LocalRuntimeError' });
    }
    return undefined;
  }

  private takeFailure(): Error {
    const failure = this.failure as Error;
    this.failure = null;
    const error = new this.realm.Error(failure.message);
    this.realm.Object.defineProperty(error, 'name', { value: failure.name, configurable: true, writable: true });
    const details = (failure as { details?: unknown }).details;
    if (details !== undefined) {
      this.realm.Object.defineProperty(error, 'details', { value: this.toRealm(details), configurable: true });
    }
    return error;
  }

  private show(value: unknown): string {
    if (value !== null && typeof value === 'object') {
      if (types.isNativeError(value)) return `${value.name}: ${value.message}`;
      try {
        return JSON.stringify(value);
      } catch {
        return String(value);
      }
    }
    return String(value);
  }
}

function membersOf(prototype: object): { methods: string[]; getters: string[] } {
  const methods = new Set<string>();
  const getters = new Set<string>();
  for (let level = prototype; level !== Object.prototype; level = Object.getPrototypeOf(level) as object) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (name === 'constructor' || name === 'cells' || name === 'scope') continue;
      (property.get ? getters : methods).add(name);
    }
  }
  return { methods: [...methods], getters: [...getters] };
}
