import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentsFolder, storeDocument } from './document-files.ts';
import type { Workbook } from './model.ts';
import { readWorkbook } from './xlsx-read.ts';
import { writeWorkbook } from './xlsx-write.ts';

/** Opens a workbook file. @throws Error when it is missing or no readable .xlsx */
export async function loadWorkbook(file: string): Promise<Workbook> {
  if (!existsSync(file)) throw new Error(`no such workbook: ${file}`);
  return readWorkbook(readFileSync(file), path.basename(file).replace(/\.xlsx$/i, ''));
}

/** Saves a workbook whole or not at all: the bytes are written beside the file and then take its name. */
export async function saveWorkbook(workbook: Workbook, file: string): Promise<void> {
  for (const document of workbook.files) {
    if (!document.content) continue;
    document.stored = storeDocument(documentsFolder(file), document.name, document.mimeType, document.content);
    delete document.content;
  }
  const bytes = await writeWorkbook(workbook);
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const beside = `${file}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}
