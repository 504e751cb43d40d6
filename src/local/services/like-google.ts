/// <reference types="google-apps-script" />

/**
 * Members of a class of Google as this host has them: the same names, every argument that Google's callers may give
 * (of its last overload), and the same results where they are plain; Google's types leave out which may be null. Its
 * own objects and enums are objects of this host.
 */
export type LikeGoogle<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => Plain<NonNullable<R>> : unknown;
};

type Plain<R> = 0 extends 1 & R
  ? unknown
  : [R] extends [string]
    ? string | null
    : [R] extends [boolean]
      ? boolean | null
      : [R] extends [number]
        ? PlainNumber<R>
        : PlainList<R>;
/** Enums are numbers to TypeScript; only `number` itself is a number here. */
type PlainNumber<R> =
  (<T>() => T extends R ? 1 : 2) extends <T>() => T extends number ? 1 : 2 ? number | null : unknown;
type PlainList<R> = [R] extends [readonly (infer I)[]] ? (unknown extends Plain<I> ? unknown : Plain<I>[]) : unknown;
