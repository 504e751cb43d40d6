import { strFromU8, unzipSync } from 'fflate';

/** A page of a section: millimetres. */
export interface PageSize {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** How a paragraph stands: points above and below, and the page of the section that ends with it. */
export interface ParagraphLayout {
  before: number;
  after: number;
  endsSection: PageSize | null;
}

/** Widths of a table's columns in points, and whether lines are drawn. */
export interface TableLayout {
  widths: number[];
  isRuled: boolean;
}

/** How large an image is: points. */
export interface ImageSize {
  width: number;
  height: number;
}

/** What a .docx says about the layout of paragraphs, tables and images, each in the order in which they stand. */
export interface DocxLayout {
  paragraphs: ParagraphLayout[];
  tables: TableLayout[];
  images: ImageSize[];
  /** The page of what follows the last section that ended. */
  lastPage: PageSize;
}

const MM_PER_TWIP = 25.4 / 1440;
const POINTS_PER_TWIP = 1 / 20;
const EMU_PER_POINT = 12_700;
/** F4, on which offices print. */
const USUAL_PAGE: PageSize = { width: 215, height: 330, top: 25, right: 25, bottom: 30, left: 30 };

/** Reads the layout that the reader of the text leaves out. */
export function readDocxLayout(bytes: Uint8Array): DocxLayout {
  const part = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'];
  const xml = part ? strFromU8(part) : '';
  const [, ...paragraphs] = xml.split(/<w:p(?=[ >/])/);
  const [, ...tables] = xml.split(/<w:tblPr>/);
  const sections = xml.match(/<w:sectPr[ >].*?<\/w:sectPr>/gs) ?? [];
  return {
    paragraphs: paragraphs.map((text) => paragraphOf(/^[^>]*>\s*<w:pPr>(.*?)<\/w:pPr>/s.exec(text)?.[1] ?? '')),
    tables: tables.map(tableOf),
    images: (xml.match(/<wp:extent [^>]*>/g) ?? []).map(imageOf),
    lastPage: pageOf(sections.at(-1) ?? ''),
  };
}

function paragraphOf(properties: string): ParagraphLayout {
  const section = /<w:sectPr[ >].*<\/w:sectPr>/s.exec(properties)?.[0];
  const spacing = /<w:spacing [^>]*>/.exec(properties)?.[0] ?? '';
  return {
    before: numberOf(spacing, 'before', 0) * POINTS_PER_TWIP,
    after: numberOf(spacing, 'after', 0) * POINTS_PER_TWIP,
    endsSection: section === undefined ? null : pageOf(section),
  };
}

function tableOf(xml: string): TableLayout {
  const grid = /<w:tblGrid>(.*?)<\/w:tblGrid>/s.exec(xml)?.[1] ?? '';
  const borders = /<w:tblBorders>(.*?)<\/w:tblBorders>/s.exec(xml.slice(0, xml.indexOf('</w:tblPr>')))?.[1] ?? '';
  return {
    widths: (grid.match(/<w:gridCol [^>]*>/g) ?? []).map((column) => numberOf(column, 'w', 0) * POINTS_PER_TWIP),
    isRuled: /w:val="(?!none|nil)/.test(borders),
  };
}

function imageOf(tag: string): ImageSize {
  const points = (name: string): number =>
    Number(new RegExp(`\\b${name}="(\\d+)"`).exec(tag)?.[1] ?? 0) / EMU_PER_POINT;
  return { width: points('cx'), height: points('cy') };
}

function pageOf(section: string): PageSize {
  const size = /<w:pgSz [^>]*>/.exec(section)?.[0] ?? '';
  const margin = /<w:pgMar [^>]*>/.exec(section)?.[0] ?? '';
  const length = (tag: string, name: string, usual: number): number =>
    Math.round(numberOf(tag, name, usual / MM_PER_TWIP) * MM_PER_TWIP * 10) / 10;
  return {
    width: length(size, 'w', USUAL_PAGE.width),
    height: length(size, 'h', USUAL_PAGE.height),
    top: length(margin, 'top', USUAL_PAGE.top),
    right: length(margin, 'right', USUAL_PAGE.right),
    bottom: length(margin, 'bottom', USUAL_PAGE.bottom),
    left: length(margin, 'left', USUAL_PAGE.left),
  };
}

function numberOf(tag: string, name: string, usual: number): number {
  const text = new RegExp(`w:${name}="(-?\\d+)"`).exec(tag)?.[1];
  return text === undefined ? usual : Number(text);
}
