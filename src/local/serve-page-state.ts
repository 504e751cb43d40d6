import type { PageState, SheetPatch, WorkbookPatch } from './serve-protocol.ts';

/** Lays a patch over the workbook as pages have it, so that a page opened later gets the whole of it. */
export function applyPatch(state: PageState, patch: WorkbookPatch): void {
  const known = new Map((state.workbook?.sheets ?? []).map((sheet) => [sheet.id, sheet]));
  for (const fresh of patch.sheets) known.set(fresh.id, mergeSheet(known.get(fresh.id), fresh));
  const sheets = patch.order.flatMap((id) => known.get(id) ?? []);
  state.workbook = { ...patch, sheets };
}

function mergeSheet(known: SheetPatch | undefined, fresh: SheetPatch): SheetPatch {
  const rows: SheetPatch['rows'] = (known?.rows ?? []).slice(0, fresh.rowCount);
  for (const row of fresh.rows) rows[row[0]] = row;
  return { id: fresh.id, shape: fresh.shape ?? known?.shape ?? null, rowCount: fresh.rowCount, rows };
}
