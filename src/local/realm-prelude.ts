/**
 * Runs first in every fresh realm and returns what the host needs of it. Written as text because it must live in the
 * script's realm: objects, functions and errors the script sees are all made here, so that `instanceof` holds and no
 * function of the host can be reached. `host` stays in this closure.
 */
export const REALM_PRELUDE = `(function (host) {
  'use strict';
  const global = globalThis;
  const NativeDate = Date, NativeError = Error, NativeObject = Object;
  delete global.SharedArrayBuffer; delete global.Atomics;

  const clocked = function Date(...parts) {
    if (!new.target) return new NativeDate(host.now()).toString();
    return parts.length === 0
      ? Reflect.construct(NativeDate, [host.now()], new.target)
      : Reflect.construct(NativeDate, parts, new.target);
  };
  for (const name of ['UTC', 'parse']) {
    NativeObject.defineProperty(clocked, name, { value: NativeDate[name], writable: true, configurable: true });
  }
  NativeObject.defineProperty(clocked, 'now', { value: function now() { return host.now(); }, writable: true, configurable: true });
  NativeObject.defineProperty(clocked, 'length', { value: 7, configurable: true });
  clocked.prototype = NativeDate.prototype;
  NativeObject.defineProperty(NativeDate.prototype, 'constructor', { value: clocked, writable: true, configurable: true });
  NativeObject.defineProperty(global, 'Date', { value: clocked, writable: true, configurable: true });

  function raise() { throw host.takeFailure(); }
  function call(self, name, args) {
    const result = host.call(self, name, args);
    if (host.failed) raise();
    return result;
  }
  const QUIET = new Set(['then', 'toJSON', 'nodeType', 'tagName', 'asymmetricMatch', '$$typeof', '@@__IMMUTABLE_ITERABLE__@@', 'inspect']);
  function fallback(className) {
    return new Proxy(NativeObject.create(null), {
      get(target, key) {
        if (typeof key === 'symbol') return key === Symbol.toStringTag ? className : undefined;
        if (key in NativeObject.prototype) return NativeObject.prototype[key];
        if (QUIET.has(key)) return undefined;
        host.missing(className, key);
        raise();
      },
      has() { return false; },
      getPrototypeOf() { return NativeObject.prototype; },
      setPrototypeOf() { return false; },
      set() { return false; },
    });
  }
  function makeClass(className, methods, getters) {
    const prototype = NativeObject.create(fallback(className));
    for (const name of methods) {
      NativeObject.defineProperty(prototype, name, {
        value: { [name](...args) { return call(this, name, args); } }[name],
        enumerable: true,
      });
    }
    for (const name of getters) {
      NativeObject.defineProperty(prototype, name, { get() { return call(this, name, null); }, enumerable: true });
    }
    if (!methods.includes('toString')) {
      NativeObject.defineProperty(prototype, 'toString', { value() { return className; } });
    }
    return NativeObject.freeze(prototype);
  }
  const log = (level) => function (...args) { host.log(level, args); };
  const timers = new Map();
  const console = {
    log: log('info'), info: log('info'), warn: log('warn'), error: log('error'), debug: log('debug'),
    time(label) { timers.set(String(label), host.now()); },
    timeEnd(label) { host.log('info', [String(label) + ': ' + (host.now() - (timers.get(String(label)) || host.now())) + 'ms']); },
  };
  NativeObject.defineProperty(global, 'console', { value: console, writable: true, configurable: true });

  return {
    Array, Date: NativeDate, Error: NativeError, Object: NativeObject, Uint8Array,
    parse: JSON.parse,
    makeClass,
    makeObject(prototype) { return NativeObject.freeze(NativeObject.create(prototype)); },
    makeMissing(name) { return fallback(name); },
    describe(error) {
      if (error !== null && typeof error === 'object' && 'message' in error) {
        return { name: String(error.name), message: String(error.message), stack: String(error.stack) };
      }
      return { name: 'Error', message: String(error), stack: '' };
    },
  };
})`;
