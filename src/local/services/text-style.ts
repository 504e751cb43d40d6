import type { TextLook } from '../text-look.ts';
import type { LikeGoogle } from './like-google.ts';
import { colour } from './range-argument.ts';

/** How text is set; null where nothing is said, or parts of a text differ. */
export class TextStyle
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.TextStyle,
        | 'isBold'
        | 'isItalic'
        | 'isUnderline'
        | 'isStrikethrough'
        | 'getFontFamily'
        | 'getFontSize'
        | 'getForegroundColor'
        | 'copy'
      >
    >
{
  static readonly service = 'TextStyle';
  readonly look: TextLook;

  constructor(look: TextLook) {
    this.look = look;
  }

  isBold(): boolean | null {
    return this.look.bold ?? null;
  }
  isItalic(): boolean | null {
    return this.look.italic ?? null;
  }
  isUnderline(): boolean | null {
    return this.look.underline ?? null;
  }
  isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }
  getFontFamily(): string | null {
    return this.look.fontFamily ?? null;
  }
  getFontSize(): number | null {
    return this.look.fontSize ?? null;
  }
  getForegroundColor(): string | null {
    return this.look.fontColor ?? null;
  }
  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.look);
  }
}

/** Builds a text style. */
export class TextStyleBuilder
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.TextStyleBuilder,
        | 'setBold'
        | 'setItalic'
        | 'setUnderline'
        | 'setStrikethrough'
        | 'setFontFamily'
        | 'setFontSize'
        | 'setForegroundColor'
        | 'build'
      >
    >
{
  static readonly service = 'TextStyleBuilder';
  private look: TextLook;

  constructor(look: TextLook = {}) {
    this.look = { ...look };
  }

  setBold(bold: boolean): this {
    return this.#set({ bold: Boolean(bold) });
  }
  setItalic(italic: boolean): this {
    return this.#set({ italic: Boolean(italic) });
  }
  setUnderline(underline: boolean): this {
    return this.#set({ underline: Boolean(underline) });
  }
  setStrikethrough(strikethrough: boolean): this {
    return this.#set({ strikethrough: Boolean(strikethrough) });
  }
  setFontFamily(family: string): this {
    return this.#set({ fontFamily: String(family) });
  }
  setFontSize(size: number): this {
    return this.#set({ fontSize: Number(size) });
  }
  setForegroundColor(color: string): this {
    const value = colour(color);
    return value === undefined ? this : this.#set({ fontColor: value });
  }
  build(): TextStyle {
    return new TextStyle({ ...this.look });
  }

  #set(part: TextLook): this {
    this.look = { ...this.look, ...part };
    return this;
  }
}

/** Whether an argument is a text style. */
export function isTextStyle(value: unknown): value is TextStyle {
  return value instanceof TextStyle;
}
