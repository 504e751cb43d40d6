import type { CopiedParts } from '../copy-cells.ts';
import { LocalRuntimeNotImplemented } from '../google-error.ts';

const ALL: CopiedParts = { contents: true, formulas: true, formats: true, rules: true, notes: true };
const NONE: CopiedParts = { contents: false, formats: false, rules: false, notes: false };

const TYPES: Record<string, CopiedParts> = {
  PASTE_NORMAL: ALL,
  PASTE_VALUES: { ...NONE, contents: true, formulas: false },
  PASTE_FORMULA: { ...NONE, contents: true, formulas: true },
  PASTE_FORMAT: { ...NONE, formats: true },
  PASTE_DATA_VALIDATION: { ...NONE, rules: true },
};

/** Reads what `copyTo` takes beside the destination: `{contentsOnly}`, `{formatOnly}` or a paste type. */
export function copiedParts(options: unknown): CopiedParts {
  if (options === undefined || options === null) return ALL;
  const { contentsOnly, formatOnly } = options as { contentsOnly?: boolean; formatOnly?: boolean };
  if (contentsOnly === true) return TYPES['PASTE_VALUES'] as CopiedParts;
  if (formatOnly === true) return TYPES['PASTE_FORMAT'] as CopiedParts;
  if (String(options) === '[object Object]') return ALL;
  const parts = TYPES[String(options)];
  if (!parts) throw new LocalRuntimeNotImplemented(`Range.copyTo(${String(options)})`);
  return parts;
}
