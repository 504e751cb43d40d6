import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { GoogleError } from './google-error.ts';

const PATIENCE_MS = 120_000;
const NAMES = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice'];
const USUAL = ['/Applications/LibreOffice.app/Contents/MacOS', 'C:\\Program Files\\LibreOffice\\program'];

/** A Word file as PDF, made by LibreOffice. @throws GoogleError with what to do where it is not installed */
export function wordAsPdf(docx: Uint8Array): Uint8Array {
  const office = findOffice();
  if (office === null) {
    throw new GoogleError(
      'PDF dibuat oleh LibreOffice, yang belum terpasang di komputer ini. Pasang LibreOffice, atau buka berkas .docx dan simpan sebagai PDF.',
    );
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'lumbung-pdf-'));
  try {
    const source = path.join(folder, 'naskah.docx');
    writeFileSync(source, docx);
    // A profile of its own: a LibreOffice that is open would take the file and never answer.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profil')).href}`;
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source];
    execFileSync(office, args, { timeout: PATIENCE_MS, stdio: 'ignore' });
    return readFileSync(path.join(folder, 'naskah.pdf'));
  } catch (error) {
    throw new GoogleError(`LibreOffice tidak dapat membuat PDF: ${(error as Error).message}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findOffice(): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean), ...USUAL];
  const places = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return places.find((place) => existsSync(place)) ?? null;
}
