import { INOVASI } from '../tab/inovasi.ts';
import type { Column } from '../tab/tab.ts';

/** One row of the form: a title, a section, or a label beside which it is answered. */
export type BarisFormulir =
  | { readonly kind: 'judul' | 'bagian' | 'petunjuk'; readonly teks: string }
  | { readonly kind: 'isian'; readonly teks: string; readonly column: Column };

export const NAMA_FORMULIR = 'Formulir Usulan';

/** What the office that receives a proposal fills in, or what comes later on its road. */
const BUKAN_PENGUSUL: ReadonlySet<string> = new Set(['tanggal_terima', 'cara_terima', 'no_agenda']);

const BAGIAN = [
  { group: 'Identitas', judul: 'A. IDENTITAS INOVASI' },
  { group: 'Usulan', judul: 'B. ISI USULAN' },
] as const;

/** The form that an office fills in, one proposal a sheet, made of the columns' own declarations. */
export const FORMULIR_USULAN: readonly BarisFormulir[] = [
  { kind: 'judul', teks: 'FORMULIR USULAN INOVASI DAERAH' },
  {
    kind: 'petunjuk',
    teks: 'Isi kolom sebelah kanan; satu lembar untuk satu usulan. Yang belum ada boleh dikosongkan. Jangan mengubah kolom sebelah kiri.',
  },
  ...BAGIAN.flatMap(({ group, judul }): BarisFormulir[] => [
    { kind: 'bagian', teks: judul },
    ...INOVASI.columns
      .filter((c: Column) => c.editor === 'staf' && c.group === group && !BUKAN_PENGUSUL.has(c.key))
      .map(
        (c: Column): BarisFormulir => ({
          kind: 'isian',
          // The first line is the label that an import knows; what follows helps whoever fills it in, also on paper.
          teks: c.help === undefined ? c.heading : `${c.heading}\n${c.help}`,
          column: c,
        }),
      ),
  ]),
];
