import type { Workbook } from './model.ts';

/** What of a workbook the spreadsheet service buffers; properties, cache, Drive, triggers and quotas count at once. */
type Buffered = Omit<Workbook, 'id' | 'owner' | 'properties' | 'cache' | 'files' | 'triggers' | 'usage'>;

/** A copy of a workbook's content at one moment; it is used up when the workbook is taken back to it. */
export type Snapshot = Buffered;

/** A copy of all that is lost when an execution dies before its writes are sent. */
export function snapshot(workbook: Workbook): Snapshot {
  const {
    id: _id,
    owner: _owner,
    properties: _properties,
    cache: _cache,
    files: _files,
    triggers: _triggers,
    usage: _usage,
    ...buffered
  } = workbook;
  return structuredClone(buffered);
}

/**
 * Takes a workbook back to a snapshot. Tabs, protections and metadata that are still there stay the same objects, so
 * that handles which running scripts hold on them go on working.
 */
export function restore(workbook: Workbook, saved: Snapshot): void {
  const { sheets, protections, metadata, ...rest } = saved;
  Object.assign(workbook, rest);
  workbook.sheets = inPlace(workbook.sheets, sheets);
  workbook.protections = inPlace(workbook.protections, protections);
  workbook.metadata = inPlace(workbook.metadata, metadata);
}

function inPlace<T extends { id: number }>(live: T[], saved: T[]): T[] {
  const known = new Map(live.map((item) => [item.id, item]));
  return saved.map((item) => {
    const same = known.get(item.id);
    if (!same) return item;
    for (const key of Object.keys(same)) if (!(key in item)) Reflect.deleteProperty(same, key);
    return Object.assign(same, item);
  });
}
