import { type Table, TableCell, TableRow, WidthType } from 'docx';
import type { Pengesahan, TandaTangan } from '../domain/naskah/naskah.ts';
import { borderlessTable } from './docx-borderless.ts';
import type { Sheet } from './docx-measure.ts';
import { certification, signature } from './docx-signature.ts';

/** Certification at left and signature at right, side by side: one below the other they would need a page more. */
export const signaturePair = (tandaTangan: TandaTangan, pengesahan: Pengesahan, sheet: Sheet): Table => {
  const widths = [sheet.rightBlock, sheet.contentWidth - sheet.rightBlock] as const;
  const cell = (children: ReturnType<typeof signature>, width: number): TableCell =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, children });
  return borderlessTable(sheet.contentWidth, widths, [
    new TableRow({
      cantSplit: true,
      children: [cell(certification(pengesahan, 0, 0), widths[0]), cell(signature(tandaTangan, 0), widths[1])],
    }),
  ]);
};
