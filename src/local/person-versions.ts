import { DEFAULT_USER, driveId } from './create-workbook.ts';
import type { Workbook } from './model.ts';
import type { Snapshot } from './snapshot.ts';
import { restore, snapshot } from './snapshot.ts';

/** The workbook as the version history keeps it: content, not properties, cache, documents, triggers or sharing. */
export function versionOf(workbook: Workbook): Snapshot {
  return snapshot(workbook);
}

/**
 * Restores an older version from File → Version history. Scripts are told nothing; their properties stay as they are,
 * and so do the people the file is shared with. The version can be restored again.
 */
export function personRestores(workbook: Workbook, version: Snapshot): void {
  const { editors, name, activeSheetId, selections, nextId } = workbook;
  restore(workbook, structuredClone(version));
  const keeps = workbook.sheets.some((sheet) => sheet.id === activeSheetId);
  Object.assign(workbook, { editors, name, selections, nextId: Math.max(nextId, workbook.nextId) });
  if (keeps) workbook.activeSheetId = activeSheetId;
}

/**
 * Copies the file from File → Make a copy: content, metadata and protections come along and the script with them; its
 * properties, cache, triggers, quotas and documents do not. The copy belongs to who made it.
 */
export function personDuplicates(workbook: Workbook, user = DEFAULT_USER): Workbook {
  const copy = structuredClone(workbook);
  return {
    ...copy,
    id: driveId(),
    name: `Salinan ${workbook.name}`,
    owner: user,
    editors: [user],
    protections: copy.protections.map((protection) => ({ ...protection, editors: [user] })),
    properties: { script: {}, document: {}, user: {} },
    cache: {},
    files: [],
    triggers: [],
    usage: {},
  };
}
