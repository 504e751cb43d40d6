import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import type { Letterhead } from '../domain/naskah/naskah.ts';
import { ptToTwips } from './docx-measure.ts';

/** Points of the three lines of a kop: the government, the office, its address. */
const SIZE_PT = { government: 13, office: 15, address: 9 } as const;

/** 240 is one line; the text's own spacing is too tight for large letters. */
const LINE_HEIGHT = 264;

/** Eighths of a point. */
const LINE = 18;

/** The kop of an office: centred lines above a double line over the whole width. */
export const letterhead = ({ government, office, address }: Letterhead): readonly Paragraph[] => {
  const lines = [
    { text: government, sizePt: SIZE_PT.government, bold: false },
    { text: office, sizePt: SIZE_PT.office, bold: true },
    { text: address, sizePt: SIZE_PT.address, bold: false },
  ].filter(({ text }) => text !== '');
  return lines.map(({ text, sizePt, bold }, i) => {
    const last = i === lines.length - 1;
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 0, after: last ? ptToTwips(12) : 0, line: LINE_HEIGHT, lineRule: LineRuleType.AUTO },
      keepNext: true,
      ...(last
        ? { border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: LINE, color: 'auto', space: 4 } } }
        : {}),
      children: [new TextRun({ text, size: sizePt * 2, bold })],
    });
  });
};
