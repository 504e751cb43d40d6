import { createHash, createHmac, randomUUID } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import type { Enum } from '../enum-values.ts';
import { declareEnum } from '../enum-values.ts';
import type { Execution } from '../execution.ts';
import { formatDate } from '../format-date.ts';
import { GoogleError } from '../google-error.ts';
import { parseCsv } from '../parse-csv.ts';
import { isTimeZone } from '../time-zones.ts';
import { Blob, bytesOf, signed } from './blob.ts';

const DigestAlgorithm = declareEnum('MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512');
const MacAlgorithm = declareEnum('HMAC_MD5 HMAC_SHA_1 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512');
const Charset = declareEnum('US_ASCII UTF_8');
const ZIP_TIME = new Date(1980, 0, 1);

/** The global `Utilities`. */
export class UtilitiesService {
  static readonly service = 'Utilities';
  private readonly execution: Execution;

  constructor(execution: Execution) {
    this.execution = execution;
  }

  get DigestAlgorithm(): Enum {
    return DigestAlgorithm;
  }
  get MacAlgorithm(): Enum {
    return MacAlgorithm;
  }
  get Charset(): Enum {
    return Charset;
  }

  getUuid(): string {
    return randomUUID();
  }

  computeDigest(algorithm: unknown, value: unknown): number[] {
    const name = String(algorithm).replace('_', '').toLowerCase();
    return signed(createHash(name).update(bytesOf(value, 'Utilities.computeDigest')).digest());
  }

  computeHmacSha256Signature(value: unknown, key: unknown): number[] {
    const method = 'Utilities.computeHmacSha256Signature';
    return signed(createHmac('sha256', bytesOf(key, method)).update(bytesOf(value, method)).digest());
  }

  base64Encode(data: unknown): string {
    return Buffer.from(bytesOf(data, 'Utilities.base64Encode')).toString('base64');
  }

  base64EncodeWebSafe(data: unknown): string {
    return this.base64Encode(data).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(text: string): number[] {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new GoogleError('Could not decode string.');
    return signed(Buffer.from(text, 'base64'));
  }

  base64DecodeWebSafe(text: string): number[] {
    return this.base64Decode(String(text).replaceAll('-', '+').replaceAll('_', '/'));
  }

  newBlob(data: unknown, contentType?: string | null, name?: string | null): Blob {
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return new Blob(bytesOf(data, 'Utilities.newBlob'), type, name ?? null);
  }

  zip(blobs: Blob[], name = 'archive.zip'): Blob {
    const files: Record<string, Uint8Array> = {};
    blobs.forEach((blob, index) => {
      const entry = blob.getName() ?? `file${index}`;
      if (entry in files) throw new GoogleError(`Invalid argument: blobs (duplicate name ${entry})`);
      files[entry] = blob.bytes;
    });
    return new Blob(zipSync(files, { mtime: ZIP_TIME }), 'application/zip', name);
  }

  unzip(blob: Blob): Blob[] {
    return Object.entries(unzipSync(blob.bytes)).map(([name, bytes]) =>
      new Blob(bytes, null, name).setContentTypeFromExtension(),
    );
  }

  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!(date instanceof Date) || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw new GoogleError("The parameters don't match the method signature for Utilities.formatDate.");
    }
    const zone = timeZone === 'GMT' || !isTimeZone(timeZone) ? 'UTC' : timeZone;
    return formatDate(date.getTime(), zone, format);
  }

  formatString(template: string, ...values: unknown[]): string {
    let next = 0;
    return String(template).replace(
      /%(%|([-0+ ]*)(\d+)?(?:\.(\d+))?([sdfxe]))/g,
      (token, _all, flags, width, precision, kind) => {
        if (token === '%%') return '%';
        const value = values[next++];
        let text = String(value);
        if (kind === 'd') text = String(Math.trunc(Number(value)));
        if (kind === 'f') text = Number(value).toFixed(precision === undefined ? 6 : Number(precision));
        if (kind === 'x') text = Number(value).toString(16);
        if (kind === 'e') text = Number(value).toExponential(precision === undefined ? 6 : Number(precision));
        if (String(flags).includes('-')) return text.padEnd(Number(width ?? 0));
        return text.padStart(Number(width ?? 0), String(flags).includes('0') ? '0' : ' ');
      },
    );
  }

  parseCsv(text: string, delimiter = ','): string[][] {
    return parseCsv(String(text), delimiter);
  }

  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }
  jsonParse(text: string): unknown {
    return JSON.parse(text);
  }
  sleep(milliseconds: number): void {
    this.execution.meter.sleep(milliseconds);
  }
}
