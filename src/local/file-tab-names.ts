import type { Workbook } from './model.ts';

const LONGEST = 31;

/** Names under which tabs stand in the file, by gid: Excel takes at most 31 characters and not `[ ] : * ? / \`. */
export function fileTabNames(workbook: Workbook): Map<number, string> {
  const taken = new Set<string>();
  const names = new Map<number, string>();
  for (const sheet of workbook.sheets) {
    const plain =
      sheet.name
        .replace(/[[\]:*?/\\]/g, '_')
        .replace(/^'|'$/g, '_')
        .slice(0, LONGEST) || '_';
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const suffix = ` (${number})`;
      name = plain.slice(0, LONGEST - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    names.set(sheet.id, name);
  }
  return names;
}
