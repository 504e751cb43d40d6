import type { Workbook } from './model.ts';

/** What of a workbook the spreadsheet service buffers; properties, cache and Drive are written at once. */
type Buffered = Omit<Workbook, 'id' | 'owner' | 'properties' | 'cache' | 'files'>;

/** A copy of all that is lost when an execution dies before its writes are sent. */
export function snapshot(workbook: Workbook): Buffered {
  const { id: _id, owner: _owner, properties: _properties, cache: _cache, files: _files, ...buffered } = workbook;
  return structuredClone(buffered);
}

/** Takes a workbook back to a snapshot. */
export function restore(workbook: Workbook, saved: Buffered): void {
  Object.assign(workbook, saved);
}
