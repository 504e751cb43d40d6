import type { BorderSide, CellStyle, Color } from 'hucre';
import type { Style } from './model.ts';

const LINES: Record<string, BorderSide['style']> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'double',
};

const hex = (color: string): Color => ({ rgb: color.replace('#', '').toUpperCase() });
const web = (color: Color | undefined): string | undefined =>
  color?.rgb === undefined ? undefined : `#${color.rgb.slice(-6).toLowerCase()}`;

/** A look as a spreadsheet program draws it. */
export function toCellStyle(style: Style): CellStyle {
  const cell: CellStyle = {};
  if (style.numberFormat) cell.numFmt = style.numberFormat;
  if (style.background) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: hex(style.background) };
  const font: NonNullable<CellStyle['font']> = {};
  if (style.fontWeight === 'bold') font.bold = true;
  if (style.fontStyle === 'italic') font.italic = true;
  if (style.fontLine === 'underline') font.underline = true;
  if (style.fontLine === 'line-through') font.strikethrough = true;
  if (style.fontColor) font.color = hex(style.fontColor);
  if (style.fontSize) font.size = style.fontSize;
  if (style.fontFamily) font.name = style.fontFamily;
  if (Object.keys(font).length > 0) cell.font = font;
  const alignment: NonNullable<CellStyle['alignment']> = {};
  if (style.horizontal === 'left' || style.horizontal === 'center' || style.horizontal === 'right') {
    alignment.horizontal = style.horizontal;
  }
  if (style.vertical)
    alignment.vertical = style.vertical === 'middle' ? 'center' : (style.vertical as 'top' | 'bottom');
  if (style.wrap === 'WRAP') alignment.wrapText = true;
  if (Object.keys(alignment).length > 0) cell.alignment = alignment;
  const border = borderOf(style);
  if (border) cell.border = border;
  return cell;
}

function borderOf(style: Style): CellStyle['border'] | undefined {
  const side = (line: string | undefined): BorderSide | undefined => {
    if (!line) return undefined;
    const [kind = '', color = '#000000'] = line.split(' ');
    return { style: LINES[kind] ?? 'thin', color: hex(color) };
  };
  const [top, left] = [side(style.borderTop), side(style.borderLeft)];
  const [bottom, right] = [side(style.borderBottom), side(style.borderRight)];
  if (!top && !left && !bottom && !right) return undefined;
  return { ...(top && { top }), ...(left && { left }), ...(bottom && { bottom }), ...(right && { right }) };
}

/** The look of a cell of any file, as far as the model has it. Font name and size of foreign files are left out. */
export function fromCellStyle(cell: CellStyle | undefined): Style {
  const style: Style = {};
  if (!cell) return style;
  if (cell.numFmt && cell.numFmt !== 'General') style.numberFormat = cell.numFmt;
  const background =
    cell.fill?.type === 'pattern' && cell.fill.pattern === 'solid' ? web(cell.fill.fgColor) : undefined;
  if (background) style.background = background;
  const color = web(cell.font?.color);
  if (color) style.fontColor = color;
  if (cell.font?.bold) style.fontWeight = 'bold';
  if (cell.font?.italic) style.fontStyle = 'italic';
  if (cell.font?.underline) style.fontLine = 'underline';
  else if (cell.font?.strikethrough) style.fontLine = 'line-through';
  const { horizontal, vertical, wrapText } = cell.alignment ?? {};
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') style.horizontal = horizontal;
  if (vertical === 'top') style.vertical = 'top';
  if (vertical === 'center') style.vertical = 'middle';
  if (wrapText) style.wrap = 'WRAP';
  return style;
}
