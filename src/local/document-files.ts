import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from './write-whole.ts';

const ENDINGS: Record<string, string> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/pdf': '.pdf',
  'text/csv': '.csv',
  'text/html': '.html',
  'application/json': '.json',
  'application/zip': '.zip',
  'text/plain': '.txt',
};

/** The folder beside a workbook where its documents lie. */
export function documentsFolder(workbookPath: string): string {
  return `${workbookPath.replace(/\.xlsx$/i, '')}.dokumen`;
}

/** Saves bytes under a name every file system takes; a taken name gets a number. Returns the file's name. */
export function storeDocument(folder: string, title: string, type: string | null, bytes: Uint8Array): string {
  const ending = ENDINGS[type ?? ''] ?? '';
  const plain = title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/[. ]+$/, '')
    .trim();
  const base =
    (fitting(plain) || 'dokumen').replace(new RegExp(`${ending.replace('.', '\\.')}$`, 'i'), '') || 'dokumen';
  mkdirSync(folder, { recursive: true });
  let name = base + ending;
  for (let number = 2; existsSync(path.join(folder, name)); number++) name = `${base} (${number})${ending}`;
  writeWhole(path.join(folder, name), bytes);
  return name;
}

/** As many whole letters as file systems take with an ending and a number. */
function fitting(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const letter of name) {
    bytes += Buffer.byteLength(letter);
    if (bytes > 200) break;
    kept += letter;
  }
  return kept.trim();
}

/** The bytes of a stored document, null when there are none. */
export function readDocument(folder: string | null, name: string | null): Uint8Array | null {
  const place = folder !== null && name !== null ? path.join(folder, name) : null;
  return place !== null && existsSync(place) ? readFileSync(place) : null;
}
