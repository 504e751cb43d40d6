import type { Sheet, Workbook } from './model.ts';
import type { Snapshot } from './snapshot.ts';
import { restore, snapshot } from './snapshot.ts';

/** A write that was not sent yet: how to do it once more, and the object it gave the script. */
interface Unsent {
  again: () => unknown;
  gave: unknown;
}

/**
 * The writes of one execution that no flush has sent. The script itself sees them at once; others see the workbook as
 * it was last sent, and what they change meanwhile lies below the writes when these arrive: they land on the same
 * coordinates, whoever stands there now.
 */
export class WriteBuffer {
  private readonly workbook: Workbook;
  private sentState: Snapshot | null = null;
  private unsent: Unsent[] = [];

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  /** Called before the first change after a flush. */
  open(): void {
    this.sentState = snapshot(this.workbook);
  }

  /** Remembers a write that was done on the script's own view. */
  add(gave: unknown, again: () => unknown): void {
    if (this.sentState) this.unsent.push({ gave, again });
  }

  /** A flush: all is sent. */
  sent(): void {
    this.sentState = null;
    this.unsent = [];
  }

  /** The execution died: what was not sent never happened. */
  drop(): void {
    if (this.sentState) restore(this.workbook, this.sentState);
    this.sent();
  }

  /** Lets others act on the workbook as they see it; then the unsent writes are put on top of what they left. */
  outside(act: () => void): void {
    if (!this.sentState) return act();
    const { activeSheetId, selections } = this.workbook;
    const waiting = this.unsent;
    restore(this.workbook, this.sentState);
    try {
      act();
    } finally {
      this.sentState = snapshot(this.workbook);
      for (const write of waiting) this.repeat(write);
      Object.assign(this.workbook, { activeSheetId, selections });
    }
  }

  /** A write whose place is gone is lost, as one that the server refuses. */
  private repeat(write: Unsent): void {
    try {
      adopt(this.workbook, write.gave, write.again());
    } catch {
      // The script has gone on long ago: it is not told.
    }
  }
}

/** Handles the script holds go on with what the repeated call made: the same tab, or the new protection behind it. */
function adopt(workbook: Workbook, gave: unknown, now: unknown): void {
  if (gave === now || typeof gave !== 'object' || gave === null || typeof now !== 'object' || now === null) return;
  if (Array.isArray(gave) || gave.constructor !== now.constructor) return;
  const [held, made] = [(gave as { sheet?: Sheet }).sheet, (now as { sheet?: Sheet }).sheet];
  if (held && made && held !== made && !workbook.sheets.includes(held)) {
    workbook.sheets = workbook.sheets.map((sheet) =>
      sheet === made ? Object.assign(held, made, { id: held.id }) : sheet,
    );
    Object.assign(now, { sheet: held });
  }
  Object.assign(gave, now);
}
