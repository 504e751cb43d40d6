import { Document, Header, type ISectionOptions, PageNumber, PageOrientation } from 'docx';
import { cleanDeep } from '../domain/naskah/clean-text.ts';
import type { Lampiran, Naskah, Page } from '../domain/naskah/naskah.ts';
import { renderBlocks } from './docx-blocks.ts';
import { cmToTwips, plain, type Sheet, sheetOf } from './docx-measure.ts';
import { packDocx } from './docx-package.ts';

const HEADER_DISTANCE_CM = 1.25;

const pageNumber = (): Header =>
  new Header({ children: [plain({ children: ['- ', PageNumber.CURRENT, ' -'], align: 'center', after: 0 })] });

const section = (page: Page, sheet: Sheet, first: boolean, children: ISectionOptions['children']): ISectionOptions => ({
  // The first page of the document carries no number; an annex goes on counting.
  headers: { default: pageNumber(), ...(first ? { first: new Header({ children: [plain({ text: '' })] }) } : {}) },
  properties: {
    titlePage: first,
    page: {
      // The library swaps both sides for landscape itself.
      size: {
        width: Math.round(page.widthPt * 20),
        height: Math.round(page.heightPt * 20),
        orientation: sheet.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: cmToTwips(page.marginCm.top),
        bottom: cmToTwips(page.marginCm.bottom),
        left: cmToTwips(page.marginCm.left),
        right: cmToTwips(page.marginCm.right),
        header: cmToTwips(HEADER_DISTANCE_CM),
      },
    },
  },
  children,
});

const annex = (page: Page, lampiran: Lampiran): ISectionOptions => {
  const sheet = sheetOf(page, lampiran.orientation);
  return section(page, sheet, false, [
    ...lampiran.header.map((text) => plain({ text, left: sheet.rightBlock, after: 0 })),
    ...lampiran.title.map((text, i) =>
      plain({
        text,
        align: 'center',
        before: i === 0 ? 24 : 0,
        after: i === lampiran.title.length - 1 ? 12 : 0,
        keepNext: true,
      }),
    ),
    ...renderBlocks(lampiran.blocks, sheet),
  ]);
};

/**
 * The document as the bytes of a .docx: F4 sections, borderless tables that keep their alignment when edited, page
 * numbers from page 2, annexes with a repeated header row. The same Naskah gives the same bytes. Runs without timers,
 * text codecs or other host objects.
 */
export const renderDocx = (naskah: Naskah): Uint8Array => {
  // Cleaned again: a Naskah may come from somewhere else than a composer, and half a surrogate pair breaks the XML.
  const { name, page, body, lampiran } = cleanDeep(naskah);
  const sheet = sheetOf(page, 'portrait');
  const document = new Document({
    title: name,
    creator: 'Lumbung Inovasi',
    styles: {
      default: {
        document: {
          run: { font: page.font, size: page.fontSizePt * 2, language: { value: 'id-ID' } },
          paragraph: { spacing: { line: 252 } },
        },
      },
    },
    sections: [section(page, sheet, true, renderBlocks(body, sheet)), ...lampiran.map((one) => annex(page, one))],
  });
  return packDocx(document, name);
};
