const SPACE = 'http://www.w3.org/2000/svg';
/** An estimate: measuring needs the text on the screen, and cards are made before. */
const CHARACTER = 7;

/** Makes an SVG element; numbers are rounded to a tenth of a pixel. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number> = {},
  ...children: (Node | string)[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SPACE, tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, typeof value === 'number' ? String(Math.round(value * 10) / 10) : value);
  }
  element.append(...children);
  return element;
}

/** What the pointer is told on a shape. */
export function tip(text: string): SVGTitleElement {
  return svg('title', {}, text);
}

/** A line of text of at most a width; what is cut off is told to the pointer. */
export function label(text: string, room: number, attributes: Record<string, string | number>): SVGTextElement {
  const most = Math.max(1, Math.floor(room / CHARACTER));
  if (text.length <= most) return svg('text', attributes, text);
  return svg('text', attributes, `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…`, tip(text));
}

/** About how wide a text is. */
export function widthOfText(text: string): number {
  return text.length * CHARACTER;
}
