import type { Paragraph } from 'docx';
import type { Pengesahan, TandaTangan } from '../domain/naskah/naskah.ts';
import { plain } from './docx-measure.ts';

/** Empty lines for a wet signature or the visual mark of an electronic one. */
const SIGNING_LINES = 4;

/** A certification stands below or beside a whole signature block: it must not need a page of its own. */
const CERTIFYING_LINES = 3;

const signingRoom = (ttd: string | undefined, lines = SIGNING_LINES): readonly string[] =>
  ttd === undefined ? Array.from({ length: lines }, () => '') : ['', ttd, ''];

/** The lines of a signature block, `left` twips from the margin, all on one page. */
export const signature = (
  { opening, jabatan, nama, identitas = [], ttd }: TandaTangan,
  left: number,
): readonly Paragraph[] => {
  const line = (text: string, before = 0): Paragraph => plain({ text, left, before, after: 0, keepNext: true });
  return [
    ...opening.map((text, i) => line(text, i === 0 ? 18 : 0)),
    ...jabatan.map((text, i) => line(text, i > 0 ? 0 : opening.length > 0 ? 6 : 18)),
    ...signingRoom(ttd).map((text) => line(text)),
    plain({ text: nama, left, after: 0, keepNext: identitas.length > 0 }),
    ...identitas.map((text, i) => plain({ text, left, after: 0, keepNext: i < identitas.length - 1 })),
  ];
};

/** The same at the left margin and no wider than half the page: promulgation, or the certification of a copy. */
export const certification = (
  { opening, jabatan, nama, bawah, ttd }: Pengesahan,
  right: number,
  after = 12,
): readonly Paragraph[] => {
  const all = [...opening, ...jabatan, ...signingRoom(ttd, CERTIFYING_LINES), nama, ...bawah];
  return all.map((text, i) =>
    plain({
      text,
      right,
      before: i === 0 ? 18 : 0,
      after: i === all.length - 1 ? after : 0,
      keepNext: i < all.length - 1,
    }),
  );
};
