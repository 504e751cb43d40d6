import type { Enum, EnumValue } from '../enum-values.ts';
import { declareEnum, enumValue } from '../enum-values.ts';
import type { LikeGoogle } from './like-google.ts';

const MimeType = declareEnum('ATOM CSV ICAL JAVASCRIPT JSON RSS TEXT VCARD XML');

/** The global `ContentService`. */
export class ContentService implements LikeGoogle<Pick<GoogleAppsScript.Content.ContentService, 'createTextOutput'>> {
  static readonly service = 'ContentService';

  get MimeType(): Enum {
    return MimeType;
  }
  createTextOutput(content: unknown = ''): TextOutput {
    return new TextOutput(String(content));
  }
}

/** Text that a web app would serve. */
class TextOutput
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Content.TextOutput,
        | 'getContent'
        | 'setContent'
        | 'append'
        | 'clear'
        | 'getMimeType'
        | 'setMimeType'
        | 'getFileName'
        | 'downloadAsFile'
      >
    >
{
  static readonly service = 'TextOutput';
  private content: string;
  private type: EnumValue = enumValue(MimeType, 'TEXT');
  private fileName: string | null = null;

  constructor(content: string) {
    this.content = content;
  }

  getContent(): string {
    return this.content;
  }
  setContent(content: unknown): this {
    this.content = String(content);
    return this;
  }
  append(content: unknown): this {
    this.content += String(content);
    return this;
  }
  clear(): this {
    this.content = '';
    return this;
  }
  getMimeType(): EnumValue {
    return this.type;
  }
  setMimeType(type: unknown): this {
    this.type = enumValue(MimeType, String(type));
    return this;
  }
  getFileName(): string | null {
    return this.fileName;
  }
  downloadAsFile(fileName: string): this {
    this.fileName = String(fileName);
    return this;
  }
}
