import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

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
    .trim()
    .slice(0, 120);
  const base = (plain || 'dokumen').replace(new RegExp(`${ending.replace('.', '\\.')}$`, 'i'), '') || 'dokumen';
  mkdirSync(folder, { recursive: true });
  let name = base + ending;
  for (let number = 2; existsSync(path.join(folder, name)); number++) name = `${base} (${number})${ending}`;
  writeFileSync(path.join(folder, name), bytes);
  return name;
}
