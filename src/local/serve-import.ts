import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Office } from './serve-office.ts';
import type { Finished } from './serve-protocol.ts';

const KNOWN = /\.(xlsx|csv|tsv|txt)$/i;

/** Adds the tabs of a file that a page has sent. The file lies in a folder of its own only as long as it is read. */
export async function importUpload(
  office: Office,
  name: string,
  bytes: Uint8Array,
): Promise<Pick<Finished, 'ok' | 'error' | 'place'>> {
  const plain = path.basename(name.replaceAll('\\', '/'));
  if (!KNOWN.test(plain)) return refusal('Pilih berkas .xlsx atau .csv.');
  if (bytes.length === 0) return refusal('Berkas ini kosong.');
  const folder = mkdtempSync(path.join(tmpdir(), 'impor-'));
  try {
    const file = path.join(folder, plain);
    writeFileSync(file, bytes);
    const { ok, error, place } = await office.finish({ kind: 'import', file });
    return ok ? { ok, error, place } : refusal('Berkas ini tidak dapat dibaca. Periksa apakah isinya berupa tabel.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function refusal(message: string): Pick<Finished, 'ok' | 'error' | 'place'> {
  return { ok: false, error: { name: 'Error', message }, place: null };
}
