import { GoogleError } from '../google-error.ts';
import type { RichText } from '../model.ts';
import type { TextLook } from '../text-look.ts';
import { changeRuns, stretchesOf } from '../text-runs.ts';
import type { LikeGoogle } from './like-google.ts';
import { isTextStyle, TextStyle } from './text-style.ts';

/** Carries rich text across: a value with links and looks. */
export interface RichTextHandle {
  readonly richText: RichText;
}

/** Whether an argument is a RichTextValue. */
export function isRichText(value: unknown): value is RichTextHandle {
  return typeof value === 'object' && value !== null && 'richText' in value;
}

/** Text with links and looks over parts of it, as cells hold it. */
export class RichTextValue
  implements
    RichTextHandle,
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.RichTextValue,
        'getText' | 'getStartIndex' | 'getEndIndex' | 'getLinkUrl' | 'getTextStyle' | 'getRuns' | 'copy'
      >
    >
{
  static readonly service = 'RichTextValue';
  readonly richText: RichText;
  private readonly start: number;

  constructor(richText: RichText, start = 0) {
    this.richText = richText;
    this.start = start;
  }

  getText(): string {
    return this.richText.text;
  }
  getStartIndex(): number {
    return this.start;
  }
  getEndIndex(): number {
    return this.start + this.richText.text.length;
  }

  getLinkUrl(startOffset?: number, endOffset?: number): string | null {
    const urls = new Set(this.#within(startOffset, endOffset).map(({ url }) => url));
    return urls.size === 1 ? ([...urls][0] ?? null) : null;
  }

  getTextStyle(startOffset?: number, endOffset?: number): TextStyle {
    const looks = this.#within(startOffset, endOffset).map(({ look }) => look);
    const keys = Object.keys(looks[0] ?? {}) as (keyof TextLook)[];
    const shared = keys.filter((key) => looks.every((look) => look[key] === looks[0]?.[key]));
    return new TextStyle(Object.fromEntries(shared.map((key) => [key, looks[0]?.[key]])) as TextLook);
  }

  getRuns(): RichTextValue[] {
    return stretchesOf(this.richText).map(({ start, end, url, look }) => {
      const text = this.richText.text.slice(start, end);
      const isPlain = url === null && Object.keys(look).length === 0;
      const runs = isPlain ? [] : [{ start: 0, end: text.length, url, look }];
      return new RichTextValue({ text, runs }, start);
    });
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(structuredClone(this.richText));
  }

  #within(start = 0, end = this.richText.text.length): ReturnType<typeof stretchesOf> {
    return stretchesOf(this.richText).filter((run) => run.start < end && run.end > start);
  }
}

/** Builds text with links and looks. */
export class RichTextValueBuilder
  implements
    LikeGoogle<
      Pick<GoogleAppsScript.Spreadsheet.RichTextValueBuilder, 'setText' | 'setLinkUrl' | 'setTextStyle' | 'build'>
    >
{
  static readonly service = 'RichTextValueBuilder';
  private value: RichText;

  constructor(from: RichText = { text: '', runs: [] }) {
    this.value = from;
  }

  setText(text: string): this {
    this.value = { text: String(text), runs: [] };
    return this;
  }

  setLinkUrl(startOrUrl: number | string | null, end?: number, url?: string | null): this {
    const [start, stop, target] =
      typeof startOrUrl === 'number'
        ? [startOrUrl, end ?? this.value.text.length, url ?? null]
        : [0, this.value.text.length, startOrUrl];
    return this.#change(start, stop, () => ({ url: target }));
  }

  setTextStyle(startOrStyle: unknown, end?: number, style?: unknown): this {
    const isPart = typeof startOrStyle === 'number';
    const given = isPart ? style : startOrStyle;
    if (given !== null && !isTextStyle(given)) throw new GoogleError('Invalid argument: textStyle');
    const stop = isPart ? (end ?? this.value.text.length) : this.value.text.length;
    return this.#change(isPart ? startOrStyle : 0, stop, ({ look }) => ({
      look: given === null ? {} : { ...look, ...given.look },
    }));
  }

  build(): RichTextValue {
    return new RichTextValue(structuredClone(this.value));
  }

  #change(start: number, end: number, change: Parameters<typeof changeRuns>[3]): this {
    if (start < 0 || end > this.value.text.length || start > end) {
      throw new GoogleError('Text offsets are out of bounds.');
    }
    this.value = { text: this.value.text, runs: changeRuns(this.value, start, end, change) };
    return this;
  }
}
