import type { DocxLayout, PageSize } from './serve-docx-layout.ts';
import { escapeHtml } from './serve-escape.ts';

/** The parts of what mammoth reads that a page shows. */
export interface DocxNode {
  type: string;
  children?: DocxNode[];
  value?: string;
  alignment?: string | null;
  indent?: { start: string | null; end: string | null; firstLine: string | null; hanging: string | null };
  numbering?: { level: string; isOrdered: boolean } | null;
  styleName?: string | null;
  isBold?: boolean;
  isItalic?: boolean;
  isUnderline?: boolean;
  isAllCaps?: boolean;
  fontSize?: number | null;
  href?: string;
  colSpan?: number;
  rowSpan?: number;
  isHeader?: boolean;
  breakType?: string;
  altText?: string | null;
}

const ALIGNED: Record<string, string> = { center: 'center', right: 'right', end: 'right', both: 'justify' };

/**
 * Writes a document as sheets of paper in HTML. Only these tags and numbers come out: nothing of the file is markup.
 * `images` are those that can be shown, as addresses that hold them.
 */
export function docxHtml(
  document: DocxNode,
  layout: DocxLayout,
  images: ReadonlyMap<DocxNode, string> = new Map(),
): string {
  const paragraphs = layout.paragraphs[Symbol.iterator]();
  const tables = layout.tables[Symbol.iterator]();
  const imageSizes = layout.images[Symbol.iterator]();
  let pageEnded: PageSize | null = null;

  const all = (nodes: DocxNode[] | undefined): string => (nodes ?? []).map(write).join('');
  const write = (node: DocxNode): string => {
    switch (node.type) {
      case 'paragraph':
        return writeParagraph(node);
      case 'table':
        return writeTable(node);
      case 'run':
        return writeRun(node);
      case 'hyperlink':
        return `<u>${all(node.children)}</u>`;
      case 'text':
        return escapeHtml(node.value ?? '');
      case 'tab':
        return '<span class="tab">\t</span>';
      case 'break':
        return node.breakType === 'page' ? '<span class="page-break"></span>' : '<br>';
      case 'image':
        return writeImage(node);
      default:
        return all(node.children);
    }
  };
  const writeImage = (node: DocxNode): string => {
    const size = imageSizes.next().value;
    const source = images.get(node);
    if (!source) return '<span class="image">[gambar]</span>';
    const css = size ? ` style="width:${size.width}pt;height:${size.height}pt"` : '';
    return `<img src="${escapeHtml(source)}" alt="${escapeHtml(node.altText ?? '')}"${css}>`;
  };
  const writeParagraph = (node: DocxNode): string => {
    const place = paragraphs.next().value;
    const { start, end, firstLine, hanging } = node.indent ?? {
      start: null,
      end: null,
      firstLine: null,
      hanging: null,
    };
    const points = (twips: string | null): number => (Number(twips) || 0) / 20;
    const css = [
      `margin:${place?.before ?? 0}pt ${points(end)}pt ${place?.after ?? 0}pt ${points(start)}pt`,
      `text-indent:${points(firstLine) - points(hanging)}pt`,
      `text-align:${ALIGNED[node.alignment ?? ''] ?? 'left'}`,
    ].join(';');
    const level = /^heading ([1-6])$/i.exec(node.styleName ?? '')?.[1];
    const tag = level ? `h${level}` : 'p';
    const bullet = node.numbering ? '<span class="bullet">•</span>' : '';
    const html = `<${tag} style="${css}">${bullet}${all(node.children) || '&#8203;'}</${tag}>`;
    pageEnded = place?.endsSection ?? null;
    return html;
  };
  const writeRun = (node: DocxNode): string => {
    const css = node.fontSize ? ` style="font-size:${Number(node.fontSize)}pt"` : '';
    const classes = [node.isBold && 'b', node.isItalic && 'i', node.isUnderline && 'u', node.isAllCaps && 'caps'];
    const names = classes.filter(Boolean).join(' ');
    const text = all(node.children);
    return names === '' && css === '' ? text : `<span class="${names}"${css}>${text}</span>`;
  };
  const writeTable = (node: DocxNode): string => {
    const { widths = [], isRuled = false } = tables.next().value ?? {};
    const columns = widths.map((width) => `<col style="width:${width}pt">`).join('');
    const row = (tag: 'th' | 'td') => (line: DocxNode) =>
      `<tr>${(line.children ?? []).map((cell) => `<${tag}${spans(cell)}>${all(cell.children)}</${tag}>`).join('')}</tr>`;
    const rows = node.children ?? [];
    const head = rows.findIndex((line) => !line.isHeader);
    const cut = head < 0 ? 0 : head;
    const width = widths.reduce((sum, one) => sum + one, 0);
    // Tables without lines only arrange text, so they are none to those who listen.
    const open = `<table class="${isRuled ? 'ruled' : 'plain'}"${isRuled ? '' : ' role="presentation"'} style="width:${width}pt">`;
    const body = [rows.slice(0, cut).map(row('th')).join(''), rows.slice(cut).map(row('td')).join('')] as const;
    return `${open}<colgroup>${columns}</colgroup>${body[0] && `<thead>${body[0]}</thead>`}<tbody>${body[1]}</tbody></table>`;
  };

  const sheets: { html: string; page: PageSize }[] = [];
  let open = '';
  for (const node of document.children ?? []) {
    open += write(node);
    if (!pageEnded) continue;
    sheets.push({ html: open, page: pageEnded });
    [open, pageEnded] = ['', null];
  }
  sheets.push({ html: open, page: layout.lastPage });
  return sheets
    .filter(({ html }) => html !== '')
    .map(writeSheet)
    .join('');
}

function writeSheet({ html, page }: { html: string; page: PageSize }): string {
  const { width, height, top, right, bottom, left } = page;
  const css = `width:${width}mm;min-height:${height}mm;padding:${top}mm ${right}mm ${bottom}mm ${left}mm`;
  return `<section class="sheet" style="${css}">${html}</section>`;
}

function spans({ colSpan = 1, rowSpan = 1 }: DocxNode): string {
  return `${colSpan > 1 ? ` colspan="${Number(colSpan)}"` : ''}${rowSpan > 1 ? ` rowspan="${Number(rowSpan)}"` : ''}`;
}
