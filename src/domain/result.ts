/** Outcome of something a person can put right: the value, or every problem at once, as data. */
export type Result<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly P[] };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = <P>(problems: readonly P[]): Result<never, P> => ({ ok: false, problems });
