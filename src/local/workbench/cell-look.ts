import type { Style } from '../model.ts';

type Css = Record<string, string>;
const VERTICAL: Record<string, string> = { top: 'flex-start', middle: 'center', bottom: 'flex-end' };
const looks = new WeakMap<Style, Map<string, Css>>();

/** The inline style of a cell. Numbers stand right and ticks in the middle unless the style says otherwise. */
export function cellCss(style: Style, kind: 'text' | 'n' | 'b' | 'f'): Css {
  let byKind = looks.get(style);
  if (!byKind) {
    byKind = new Map();
    looks.set(style, byKind);
  }
  let css = byKind.get(kind);
  if (!css) {
    css = makeCss(style, kind);
    byKind.set(kind, css);
  }
  return css;
}

function makeCss(style: Style, kind: string): Css {
  const css: Css = {};
  if (style.background) css['backgroundColor'] = style.background;
  if (style.fontColor) css['color'] = style.fontColor;
  if (style.fontWeight === 'bold') css['fontWeight'] = '600';
  if (style.fontStyle === 'italic') css['fontStyle'] = 'italic';
  if (style.fontLine && style.fontLine !== 'none') css['textDecoration'] = style.fontLine;
  if (style.fontSize) {
    css['fontSize'] = `${Math.max(13, Math.round(style.fontSize * 1.3))}px`;
    css['lineHeight'] = '1.35';
  }
  const side = style.horizontal ?? (kind === 'n' ? 'right' : kind === 'b' ? 'center' : '');
  if (side && side !== 'general') css['textAlign'] = side.replace('general-', '');
  if (style.vertical) css['alignItems'] = VERTICAL[style.vertical] ?? 'center';
  return css;
}
