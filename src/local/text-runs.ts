import type { RichText } from './model.ts';
import type { TextLook } from './text-look.ts';

/** A stretch of text with what is set on it. */
export interface TextRun {
  start: number;
  end: number;
  url: string | null;
  look: TextLook;
}

/** The stretches of a rich text, plain ones included, in order and without gaps. */
export function stretchesOf({ text, runs }: RichText): TextRun[] {
  const stretches: TextRun[] = [];
  let next = 0;
  const push = (start: number, end: number, url: string | null, look: TextLook): void => {
    if (end > start) stretches.push({ start, end, url, look });
  };
  for (const run of runs) {
    push(next, run.start, null, {});
    push(run.start, run.end, run.url, run.look ?? {});
    next = run.end;
  }
  push(next, text.length, null, {});
  return stretches;
}

/** Rewrites what is set on the characters `start` to `end`; stretches are cut there and joined where they are equal. */
export function changeRuns(
  value: RichText,
  start: number,
  end: number,
  change: (run: TextRun) => Partial<TextRun>,
): RichText['runs'] {
  const cut = stretchesOf(value).flatMap((run) => {
    const marks = [run.start, start, end, run.end].filter((at) => at >= run.start && at <= run.end);
    return marks.slice(1).flatMap((to, i) => {
      const from = marks[i] as number;
      if (to <= from) return [];
      const part = { ...run, start: from, end: to };
      return [from >= start && to <= end ? { ...part, ...change(part) } : part];
    });
  });
  const runs: RichText['runs'] = [];
  for (const { start: from, end: to, url, look } of cut) {
    const isPlain = Object.keys(look).length === 0;
    if (url === null && isPlain) continue;
    const last = runs.at(-1);
    const same =
      last && last.end === from && last.url === url && JSON.stringify(last.look ?? {}) === JSON.stringify(look);
    if (same) last.end = to;
    else runs.push({ start: from, end: to, url, ...(!isPlain && { look }) });
  }
  return runs;
}
