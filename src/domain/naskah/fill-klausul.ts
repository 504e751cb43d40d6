import { cleanText } from './clean-text.ts';
import type { Kekurangan } from './kekurangan.ts';
import type { Klausul } from './klausul.ts';

export type Isian = ReadonlyMap<string, string>;

/** A clause with its placeholders filled: its lines, and the placeholders that nobody knows. */
export type FilledKlausul = {
  readonly kunci: string;
  readonly lines: readonly string[];
  readonly problems: readonly Kekurangan[];
};

/** A whole placeholder, or braces that were opened and not closed. */
const PLACEHOLDER = /\{\{([^{}]*)\}\}|\{\{/g;

const lookUp = (isian: Isian, key: string): string | undefined => {
  const exact = isian.get(key);
  if (exact !== undefined || key !== key.toUpperCase()) return exact;
  return isian.get(key.toLowerCase())?.toUpperCase();
};

/**
 * Fills the {{isian}} of one clause. Values go in as they are: braces or dollar signs inside a value mean nothing, and a
 * value never adds a line, because the text is split before it is filled.
 */
export const fillKlausul = (klausul: Pick<Klausul, 'kunci' | 'teks'>, isian: Isian): FilledKlausul => {
  const problems: Kekurangan[] = [];
  const fill = (whole: string, name?: string): string => {
    const value = name === undefined ? undefined : lookUp(isian, name.trim());
    if (value !== undefined) return value;
    const shown = name === undefined ? whole : `{{${name}}}`;
    problems.push({
      kode: 'ISIAN_TIDAK_DIKENAL',
      kunci: name?.trim() ?? whole,
      label: `Klausul ${klausul.kunci}: isian ${shown} tidak dikenal untuk naskah ini`,
    });
    return whole;
  };
  const lines = klausul.teks
    .split('\n')
    .map((line) => cleanText(line).replace(PLACEHOLDER, fill))
    .filter((line) => line !== '');
  return { kunci: klausul.kunci, lines, problems };
};
