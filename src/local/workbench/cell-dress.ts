import { bandingColor } from '../banding-color.ts';
import type { ConditionalLook } from '../conditional-rule.ts';
import { layerAt } from '../layer.ts';
import type { Style } from '../model.ts';
import type { Tab } from './tab-model.ts';
import { styleAt } from './tab-model.ts';

const dressed = new WeakMap<Style, Map<string, Style>>();
const keys = new WeakMap<ConditionalLook, string>();

/** The style of a cell (1-based) under conditional formats and over alternating colours. */
export function dressAt(tab: Tab, styles: Style[], row: number, column: number): Style {
  const style = styleAt(tab, styles, row, column);
  const { looks, bandings } = tab.shape;
  const look = looks.columns.length > 0 ? layerAt(looks, row - 1, column - 1) : undefined;
  const band = bandings.length > 0 && !style.background ? bandingColor({ bandings }, row, column) : null;
  if (!look && band === null) return style;
  const key = `${band} ${look ? keyOf(look) : ''}`;
  // The same style is given for the same look, for what is made of styles is kept by style.
  let byLook = dressed.get(style);
  if (!byLook) {
    byLook = new Map();
    dressed.set(style, byLook);
  }
  let made = byLook.get(key);
  if (!made) {
    made = { ...style, ...(band !== null && { background: band }), ...(look && styleOf(look)) };
    byLook.set(key, made);
  }
  return made;
}

/** Looks come with each patch anew, so that they are told apart by what they say; once for each is enough. */
function keyOf(look: ConditionalLook): string {
  let key = keys.get(look);
  if (key === undefined) {
    key = JSON.stringify(look);
    keys.set(look, key);
  }
  return key;
}

function styleOf(look: ConditionalLook): Style {
  const lines = [look.underline && 'underline', look.strikethrough && 'line-through'].filter(Boolean).join(' ');
  return {
    ...(look.background !== undefined && { background: look.background }),
    ...(look.fontColor && { fontColor: look.fontColor }),
    ...(look.bold && { fontWeight: 'bold' }),
    ...(look.italic && { fontStyle: 'italic' }),
    ...(lines !== '' && { fontLine: lines }),
  };
}
