import { AlignmentType, type IRunOptions, Paragraph, TextRun } from 'docx';
import type { Lampiran, Page } from '../domain/naskah/naskah.ts';

/** A page side as the renderers need it; lengths in twips (1/20 pt), the font size in points. */
export type Sheet = {
  readonly landscape: boolean;
  readonly contentWidth: number;
  /** Left indent of what stands on the right: signatures and the header of an annex. */
  readonly rightBlock: number;
  readonly fontSizePt: number;
};

const RIGHT_BLOCK_CM = 9;

export const cmToTwips = (cm: number): number => Math.round((cm * 1440) / 2.54);

export const ptToTwips = (pt: number): number => Math.round(pt * 20);

export const sheetOf = (page: Page, orientation: Lampiran['orientation']): Sheet => {
  const landscape = orientation === 'landscape';
  const width = ptToTwips(landscape ? page.heightPt : page.widthPt);
  const contentWidth = width - cmToTwips(page.marginCm.left) - cmToTwips(page.marginCm.right);
  const right = Math.min(Math.round(contentWidth / 2), cmToTwips(RIGHT_BLOCK_CM));
  return { landscape, contentWidth, rightBlock: contentWidth - right, fontSizePt: page.fontSizePt };
};

type PlainOptions = {
  readonly text?: string;
  readonly children?: NonNullable<IRunOptions['children']>;
  readonly align?: 'left' | 'center' | 'justify';
  /** Twips. */
  readonly left?: number;
  readonly right?: number;
  /** Twips the first line hangs out to the left. */
  readonly hanging?: number;
  /** Points above and below. */
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly bold?: boolean;
  readonly sizePt?: number;
};

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, justify: AlignmentType.JUSTIFIED } as const;

/** One paragraph in the document's font. */
export const plain = (o: PlainOptions): Paragraph =>
  new Paragraph({
    alignment: ALIGN[o.align ?? 'left'],
    indent: { left: o.left ?? 0, hanging: o.hanging ?? 0, ...(o.right === undefined ? {} : { right: o.right }) },
    spacing: { before: ptToTwips(o.before ?? 0), after: ptToTwips(o.after ?? 6) },
    widowControl: true,
    ...(o.keepNext === true ? { keepNext: true } : {}),
    children: [
      new TextRun({
        ...(o.children === undefined ? { text: o.text ?? '' } : { children: o.children }),
        ...(o.bold === true ? { bold: true } : {}),
        ...(o.sizePt === undefined ? {} : { size: o.sizePt * 2 }),
      }),
    ],
  });
