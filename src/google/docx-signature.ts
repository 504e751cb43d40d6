import type { Paragraph } from 'docx';
import type { TandaTangan } from '../domain/naskah/naskah.ts';
import { plain } from './docx-measure.ts';

/** Empty lines for a wet signature or the visual mark of an electronic one. */
const SIGNING_LINES = 4;

/** The lines of a signature block, `left` twips from the margin, all on one page. */
export const signature = ({ opening, jabatan, nama }: TandaTangan, left: number): readonly Paragraph[] => {
  const line = (text: string, before = 0): Paragraph => plain({ text, left, before, after: 0, keepNext: true });
  return [
    ...opening.map((text, i) => line(text, i === 0 ? 18 : 0)),
    ...jabatan.map((text, i) => line(text, i > 0 ? 0 : opening.length > 0 ? 6 : 18)),
    ...Array.from({ length: SIGNING_LINES }, () => line('')),
    plain({ text: nama, left, after: 0 }),
  ];
};
