import { GoogleError } from '../google-error.ts';
import type { LikeGoogle } from './like-google.ts';

const TYPES: Record<string, string> = {
  txt: 'text/plain',
  html: 'text/html',
  csv: 'text/csv',
  json: 'application/json',
  xml: 'text/xml',
  zip: 'application/zip',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Bytes with a name and a type. */
export class Blob
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Base.Blob,
        | 'getBytes'
        | 'getDataAsString'
        | 'getName'
        | 'getContentType'
        | 'isGoogleType'
        | 'copyBlob'
        | 'getAs'
        | 'setName'
        | 'setContentType'
        | 'setContentTypeFromExtension'
      >
    >
{
  static readonly service = 'Blob';
  readonly bytes: Uint8Array;
  private type: string | null;
  private name: string | null;

  constructor(bytes: Uint8Array, type: string | null, name: string | null) {
    this.bytes = bytes;
    this.type = type;
    this.name = name;
  }

  getBytes(): number[] {
    return signed(this.bytes);
  }
  getDataAsString(charset = 'UTF-8'): string {
    return new TextDecoder(charset).decode(this.bytes);
  }
  getName(): string | null {
    return this.name;
  }
  getContentType(): string | null {
    return this.type;
  }
  isGoogleType(): boolean {
    return this.type?.startsWith('application/vnd.google-apps') ?? false;
  }
  copyBlob(): Blob {
    return new Blob(this.bytes, this.type, this.name);
  }
  getAs(): never {
    throw new GoogleError('Converting a blob is not possible in this host.');
  }

  setName(name: string): this {
    this.name = String(name);
    return this;
  }

  setContentType(type: string | null): this {
    this.type = type;
    return this;
  }

  setContentTypeFromExtension(): this {
    const extension = /\.(\w+)$/.exec(this.name ?? '')?.[1]?.toLowerCase();
    this.type = (extension && TYPES[extension]) ?? null;
    return this;
  }
}

/** The blob of what a script gives as one: a blob, or a thing that has one (a chart, a page). */
export function blobOf(source: unknown): Blob {
  if (source instanceof Blob) return source;
  const { getBlob } = (source ?? {}) as { getBlob?: () => Blob };
  if (typeof getBlob !== 'function') throw new GoogleError('Invalid argument: blob');
  return getBlob.call(source);
}

/** Bytes as Apps Script gives them: -128 to 127. */
export function signed(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Reads the bytes a script gives: text as UTF-8 or signed bytes. @throws GoogleError for unsigned bytes above 127 */
export function bytesOf(data: unknown, method: string): Uint8Array {
  if (data instanceof Blob) return data.bytes;
  if (typeof data === 'string') return new TextEncoder().encode(data);
  if (Array.isArray(data) && data.every((byte) => typeof byte === 'number' && byte >= -128 && byte <= 127)) {
    return Uint8Array.from(data as number[]);
  }
  const wrong = Array.isArray(data) ? 'number[]' : typeof data;
  throw new GoogleError(
    `Cannot convert ${wrong} to bytes (-128 to 127): the parameters don't match the method signature for ${method}.`,
  );
}
