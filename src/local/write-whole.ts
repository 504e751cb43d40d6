import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';

/** Older ones belong to nobody any more: what wrote them was killed. */
const ABANDONED_MS = 600_000;

/**
 * Writes a file whole or not at all, whenever the process is killed: the bytes go beside it, reach the disk, and then
 * take its name. `beforeRename` runs when they are safe.
 */
export function writeWhole(file: string, bytes: Uint8Array, beforeRename: () => void = () => {}): void {
  const folder = path.dirname(path.resolve(file));
  const stem = `.${path.basename(file)}.`;
  removeAbandoned(folder, stem);
  const beside = path.join(folder, `${stem}${randomBytes(4).toString('hex')}.tmp`);
  try {
    const handle = openSync(beside, 'wx');
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    beforeRename();
    renameSync(beside, file);
    syncFolder(folder);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** A rename is on the disk when its folder is; Windows has no such thing. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Not every file system lets a folder be synced.
  }
}

function removeAbandoned(folder: string, stem: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(stem) || !name.endsWith('.tmp')) continue;
    const facts = statSync(path.join(folder, name), { throwIfNoEntry: false });
    if (facts && Date.now() - facts.mtimeMs > ABANDONED_MS) rmSync(path.join(folder, name), { force: true });
  }
}
