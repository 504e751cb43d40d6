import { createHash, createHmac, randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate';
import type { Enum } from '../enum-values.ts';
import { declareEnum } from '../enum-values.ts';
import type { Execution } from '../execution.ts';
import { formatDate } from '../format-date.ts';
import { formatString } from '../format-string.ts';
import { GoogleError } from '../google-error.ts';
import { parseCsv } from '../parse-csv.ts';
import { parseDate } from '../parse-date.ts';
import { isTimeZone } from '../time-zones.ts';
import { Blob, blobOf, bytesOf, signed } from './blob.ts';
import type { LikeGoogle } from './like-google.ts';

const DigestAlgorithm = declareEnum('MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512');
const MacAlgorithm = declareEnum('HMAC_MD5 HMAC_SHA_1 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512');
const Charset = declareEnum('US_ASCII UTF_8');
const ZIP_TIME = new Date(1980, 0, 1);

/** The global `Utilities`. */
export class UtilitiesService
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Utilities.Utilities,
        | 'getUuid'
        | 'computeDigest'
        | 'computeHmacSha256Signature'
        | 'computeHmacSignature'
        | 'base64Encode'
        | 'base64EncodeWebSafe'
        | 'base64Decode'
        | 'base64DecodeWebSafe'
        | 'newBlob'
        | 'zip'
        | 'unzip'
        | 'gzip'
        | 'ungzip'
        | 'formatDate'
        | 'parseDate'
        | 'formatString'
        | 'parseCsv'
        | 'jsonStringify'
        | 'jsonParse'
        | 'sleep'
      >
    >
{
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

  computeHmacSignature(algorithm: unknown, value: unknown, key: unknown): number[] {
    const method = 'Utilities.computeHmacSignature';
    const name = String(algorithm).replace('HMAC_', '').replace('_', '').toLowerCase();
    return signed(createHmac(name, bytesOf(key, method)).update(bytesOf(value, method)).digest());
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

  zip(blobs: unknown[], name = 'archive.zip'): Blob {
    const files: Record<string, Uint8Array> = {};
    blobs.map(blobOf).forEach((blob, index) => {
      const entry = blob.getName() ?? `file${index}`;
      if (entry in files) throw new GoogleError(`Invalid argument: blobs (duplicate name ${entry})`);
      files[entry] = blob.bytes;
    });
    return new Blob(zipSync(files, { mtime: ZIP_TIME }), 'application/zip', name);
  }

  unzip(blob: unknown): Blob[] {
    return Object.entries(unzipSync(blobOf(blob).bytes)).map(([name, bytes]) =>
      new Blob(bytes, null, name).setContentTypeFromExtension(),
    );
  }

  gzip(source: unknown, name?: string): Blob {
    const blob = blobOf(source);
    return new Blob(gzipSync(blob.bytes), 'application/x-gzip', name ?? `${blob.getName() ?? 'archive'}.gz`);
  }

  ungzip(source: unknown): Blob {
    const blob = blobOf(source);
    return new Blob(gunzipSync(blob.bytes), null, (blob.getName() ?? '').replace(/\.gz$/, ''));
  }

  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!(date instanceof Date) || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw new GoogleError("The parameters don't match the method signature for Utilities.formatDate.");
    }
    const zone = timeZone === 'GMT' || !isTimeZone(timeZone) ? 'UTC' : timeZone;
    return formatDate(date.getTime(), zone, format);
  }

  parseDate(date: string, timeZone: string, format: string): Date {
    const zone = timeZone === 'GMT' || !isTimeZone(timeZone) ? 'UTC' : timeZone;
    return new Date(parseDate(String(date), zone, String(format)));
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatString(String(template), values);
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
