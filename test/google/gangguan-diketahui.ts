/**
 * What is known to go wrong and is not mended yet, each with its cause. A finding that is not listed here is a violation.
 */
export const DIKETAHUI: readonly {
  readonly lakon: RegExp;
  readonly macam: RegExp;
  readonly salah: RegExp;
  readonly sebab: string;
}[] = [];
