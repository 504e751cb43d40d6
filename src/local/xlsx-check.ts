import { UnreadableFile } from './unreadable-file.ts';

const END_OF_ZIP = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
/** What a workbook at Google's limit of ten million cells unpacks to, and some. */
const MOST_UNPACKED = 1_500_000_000;
/** XML packs ten to fifty times; beyond this there is nothing in it. Small files may do what they like. */
const MOST_RATIO = 400;
const SMALL = 50_000_000;

/** Refuses bytes that are no workbook this host can open, before anything is unpacked. @throws UnreadableFile */
export function assertXlsx(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFile('EMPTY', 'the file is empty');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldContainer(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) throw new UnreadableFile('OTHER_FORMAT', 'the file is no .xlsx workbook');
  const names = entryNames(bytes);
  if (names.some((name) => name === 'xl/workbook.xml' || /^xl\/.*workbook\d*\.xml$/.test(name))) return;
  throw new UnreadableFile('OTHER_FORMAT', 'the file is an archive, but no .xlsx workbook');
}

/** Old Excel files and encrypted ones share a container; the encrypted ones name their package. */
function oldContainer(bytes: Uint8Array): UnreadableFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const isEncrypted = text.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return isEncrypted
    ? new UnreadableFile('PASSWORD', 'the workbook is protected by a password')
    : new UnreadableFile('OLD_EXCEL', 'the file is an old Excel workbook (.xls)');
}

/** Names of the entries, as the directory at the end of the archive has them. Sizes that no workbook has are refused. */
function entryNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOfZip(view);
  if (end === null) throw new UnreadableFile('TRUNCATED', 'the file ends too early');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const names: string[] = [];
  let unpacked = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) {
      throw new UnreadableFile('TRUNCATED', 'the directory of the file is broken');
    }
    unpacked += view.getUint32(at + 24, true);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    names.push(Buffer.from(bytes.subarray(at + 46, at + 46 + name)).toString('utf8'));
    at += 46 + name + extra + comment;
  }
  if (unpacked > MOST_UNPACKED || (unpacked > SMALL && unpacked > bytes.length * MOST_RATIO)) {
    throw new UnreadableFile('TOO_LARGE', `the file would unpack to ${unpacked} bytes`);
  }
  return names;
}

function endOfZip(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_ZIP) return at;
  }
  return null;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
