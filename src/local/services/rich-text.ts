import type { RichText } from '../model.ts';

/** Carries rich text across: a value with links. */
export interface RichTextHandle {
  readonly richText: RichText;
}

/** Whether an argument is a RichTextValue. */
export function isRichText(value: unknown): value is RichTextHandle {
  return typeof value === 'object' && value !== null && 'richText' in value;
}

/** Text with links, as cells hold it. Font runs are not kept. */
export class RichTextValue implements RichTextHandle {
  static readonly service = 'RichTextValue';
  readonly richText: RichText;

  constructor(richText: RichText) {
    this.richText = richText;
  }

  getText(): string {
    return this.richText.text;
  }

  getLinkUrl(startOffset?: number, endOffset?: number): string | null {
    const { text, runs } = this.richText;
    const start = startOffset ?? 0;
    const end = endOffset ?? text.length;
    return runs.find((run) => run.start <= start && run.end >= end)?.url ?? null;
  }

  getRuns(): unknown[] {
    const { text, runs } = this.richText;
    const parts: RichTextValue[] = [];
    let next = 0;
    const push = (start: number, end: number, url: string | null): void => {
      if (end <= start) return;
      const part = text.slice(start, end);
      parts.push(new RichTextValue({ text: part, runs: url === null ? [] : [{ start: 0, end: part.length, url }] }));
    };
    for (const run of runs) {
      push(next, run.start, null);
      push(run.start, run.end, run.url);
      next = run.end;
    }
    push(next, text.length, null);
    return parts;
  }

  copy(): unknown {
    return new RichTextValueBuilder(structuredClone(this.richText));
  }
}

/** Builds text with links. */
export class RichTextValueBuilder {
  static readonly service = 'RichTextValueBuilder';
  private text: string;
  private runs: RichText['runs'];

  constructor(from: RichText = { text: '', runs: [] }) {
    this.text = from.text;
    this.runs = from.runs;
  }

  setText(text: string): this {
    this.text = String(text);
    this.runs = [];
    return this;
  }

  setLinkUrl(startOrUrl: number | string | null, end?: number, url?: string | null): this {
    const [start, stop, target] =
      typeof startOrUrl === 'number'
        ? [startOrUrl, end ?? this.text.length, url ?? null]
        : [0, this.text.length, startOrUrl];
    const outside = this.runs.filter((run) => run.end <= start || run.start >= stop);
    this.runs = target === null ? outside : [...outside, { start, end: stop, url: target }];
    this.runs.sort((a, b) => a.start - b.start);
    return this;
  }

  build(): unknown {
    return new RichTextValue({ text: this.text, runs: this.runs });
  }
}
