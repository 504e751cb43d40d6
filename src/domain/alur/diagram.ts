import { isFinal, labelStatus, TAHAPAN } from '../tahapan.ts';
import { ALUR } from './alur.ts';
import type { Tindakan } from './tindakan.ts';

/** The states that a returned proposal may go back to: those that an act returns from. */
const KEMBALI = ALUR.filter((t) => t.efek?.includes('SIMPAN_KEMBALI')).flatMap((t) => t.dari);

const tujuan = (t: Tindakan): readonly string[] =>
  t.ke === '@kembali_ke' ? [...new Set(KEMBALI)] : t.ke.startsWith('@') ? [] : [t.ke];

/**
 * The road of an innovation as a Mermaid state diagram, made from the table: one arrow a pair of states, with the acts that
 * lead along it. Acts that leave the state, undo or make a new entry are not drawn.
 */
export const diagramAlur = (): string => {
  const arrows = new Map<string, string[]>();
  for (const t of ALUR) {
    const from: readonly string[] = t.dari.length === 0 ? ['[*]'] : t.dari;
    for (const dari of from) {
      for (const ke of tujuan(t)) {
        const key = `${dari} --> ${ke}`;
        arrows.set(key, [...(arrows.get(key) ?? []), t.kode]);
      }
    }
  }
  return [
    'stateDiagram-v2',
    ...TAHAPAN.map((t) => `  ${t.code}: ${labelStatus(t.code)}`),
    ...[...arrows].map(([arrow, acts]) => `  ${arrow}: ${acts.join(', ')}`),
    ...TAHAPAN.filter((t) => isFinal(t.code)).map((t) => `  ${t.code} --> [*]`),
  ].join('\n');
};
