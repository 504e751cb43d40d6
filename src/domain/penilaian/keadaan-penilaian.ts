import { KRITERIA, PERTANYAAN, type Penilaian } from '../tab/penilaian.ts';
import { foldName } from '../teks.ts';

/** Everything that a reviewer answers with yes or no, in the order of tab Penilaian. */
export const JAWABAN = [...KRITERIA.map((k) => k.key), ...PERTANYAAN.map((p) => p.key), 'prinsip'] as const;

export type KunciJawaban = (typeof JAWABAN)[number];

export const isTerjawab = (p: Pick<Penilaian, KunciJawaban>): boolean => JAWABAN.every((key) => p[key] !== '');

/**
 * Whether a row of tab Penilaian is a judgement: one that was sent, one typed without an assignment, and an assigned row that
 * its reviewer filled wholly by hand, as on a phone.
 */
export const isTerhitung = (p: Pick<Penilaian, KunciJawaban | 'keadaan'>): boolean => {
  if (p.keadaan === 'DITUGASKAN') return isTerjawab(p);
  return p.keadaan !== 'DRAF' && p.keadaan !== 'BERHALANGAN' && p.keadaan !== 'KONFLIK';
};

/** The people whom a cell names, separated by ';' as a meeting records them; each once, written as it was. */
export const namaPenilai = (text: string): readonly string[] => [
  ...new Map(
    text
      .split(/[;\n]/)
      .map((n) => n.trim())
      .filter((n) => n !== '')
      .map((n) => [foldName(n) || n, n] as const),
  ).values(),
];

/** How many people judged: a meeting's one row stands for everybody whom it names. */
export const jumlahPenilai = (rows: readonly Pick<Penilaian, 'penilai'>[]): number =>
  new Set(rows.flatMap((r) => namaPenilai(r.penilai)).map(foldName)).size;

/** The assigned judgements that are still to come; a meeting's row stands for everybody whom it names. */
export const yangMenunggu = <P extends Pick<Penilaian, KunciJawaban | 'keadaan' | 'penilai' | 'id'>>(
  rows: readonly P[],
): readonly P[] => {
  const masuk = new Set(
    rows.filter(isTerhitung).flatMap((p) => namaPenilai(p.penilai).map((n) => `${p.id} ${foldName(n)}`)),
  );
  return rows.filter(
    (p) =>
      (p.keadaan === 'DRAF' || (p.keadaan === 'DITUGASKAN' && !isTerjawab(p))) &&
      !namaPenilai(p.penilai).every((n) => masuk.has(`${p.id} ${foldName(n)}`)),
  );
};
