/** A value that tells when it changes. */
export interface Signal<T> {
  get(): T;
  set(value: T): void;
  /** Calls now and at every change. */
  watch(see: (value: T) => void): void;
}

/** Makes a signal. */
export function signal<T>(value: T): Signal<T> {
  const watchers: ((value: T) => void)[] = [];
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const see of watchers) see(value);
    },
    watch: (see) => {
      watchers.push(see);
      see(value);
    },
  };
}
