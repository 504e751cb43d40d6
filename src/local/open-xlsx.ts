import type { Workbook as FileWorkbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { UnreadableFile } from './unreadable-file.ts';
import { assertXlsx } from './xlsx-check.ts';

/** Reads the bytes of an .xlsx. @throws UnreadableFile for everything that is none, whatever the reason */
export async function openXlsx(bytes: Uint8Array): Promise<FileWorkbook> {
  assertXlsx(bytes);
  try {
    const file = await readXlsx(bytes, { readStyles: true });
    if (file.sheets.length === 0) throw new UnreadableFile('BROKEN', 'the workbook has no tab');
    return file;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const { name, message } = error as Error;
    if (name === 'EncryptedFileError') throw new UnreadableFile('PASSWORD', message, { cause: error });
    // A part that unpacks to more than it says is damaged or a lie: either way nothing of it was kept.
    const isLarge = error instanceof RangeError || /cells\), over the \d+ limit/.test(message);
    throw new UnreadableFile(isLarge ? 'TOO_LARGE' : 'BROKEN', message, { cause: error });
  }
}
