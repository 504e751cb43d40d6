import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { documentsFolder, storeDocument } from './document-files.ts';
import type { Workbook } from './model.ts';
import { writeWhole } from './write-whole.ts';
import { readWorkbook } from './xlsx-read.ts';
import { writeWorkbook } from './xlsx-write.ts';

/** Opens a workbook file. @throws Error when it is missing, UnreadableFile when it is no readable .xlsx */
export async function loadWorkbook(file: string): Promise<Workbook> {
  if (!existsSync(file)) throw new Error(`no such workbook: ${file}`);
  return readWorkbook(readFileSync(file), path.basename(file).replace(/\.xlsx$/i, ''));
}

/** Where the workbook lies as it was before it was last saved. */
export function backupOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.bak`);
}

/**
 * Saves a workbook whole or not at all: its documents first, then the file, which the name shows at every moment either
 * as it was or as it is now. What it was stays as one backup.
 */
export async function saveWorkbook(workbook: Workbook, file: string): Promise<void> {
  for (const document of workbook.files) {
    if (!document.content) continue;
    document.stored = storeDocument(documentsFolder(file), document.name, document.mimeType, document.content);
    delete document.content;
  }
  const bytes = await writeWorkbook(workbook);
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeWhole(file, bytes, () => keepBackup(file));
}

/** A second name for the old bytes; a copy where the file system has no links. */
function keepBackup(file: string): void {
  if (!existsSync(file)) return;
  const fresh = `${backupOf(file)}.tmp`;
  rmSync(fresh, { force: true });
  try {
    linkSync(file, fresh);
  } catch {
    copyFileSync(file, fresh);
  }
  renameSync(fresh, backupOf(file));
}
