import type { Outcome } from './execute.ts';
import type { MenuNode } from './execution.ts';

/** The one object that `--json` prints. */
export interface Report {
  ok: boolean;
  result: unknown;
  error: { name: string; message: string } | null;
  toasts: Outcome['toasts'];
  dialogs: Outcome['dialogs'];
  documents: Outcome['documents'];
  calls: Outcome['calls'];
  simulatedMs: number;
  lockHeldMs: number;
  wallMs: number;
}

/** The report of an execution. */
export function reportOf(outcome: Outcome): Report {
  const { ok, result, error, toasts, dialogs, documents, calls, simulatedMs, lockHeldMs, wallMs } = outcome;
  return { ok, result: result ?? null, error, toasts, dialogs, documents, calls, simulatedMs, lockHeldMs, wallMs };
}

/** The report of a verb that ran no script. */
export function plainReport(result: unknown, startedAt: number): Report {
  const wallMs = Math.round((performance.now() - startedAt) * 10) / 10;
  return {
    ok: true,
    result,
    error: null,
    toasts: [],
    dialogs: [],
    documents: [],
    calls: { total: 0, objects: 0, byMethod: {} },
    simulatedMs: 0,
    lockHeldMs: 0,
    wallMs,
  };
}

/** The report of something that failed before or instead of a script. */
export function failedReport(error: unknown, startedAt: number): Report {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return { ...plainReport(null, startedAt), ok: false, error: { name, message } };
}

/** A report for people. */
export function reportText(report: Report): string {
  const lines: string[] = [];
  for (const toast of report.toasts) lines.push(`toast: ${toast.title ? `${toast.title}: ` : ''}${toast.message}`);
  for (const dialog of report.dialogs) {
    lines.push(`${dialog.kind}: ${[dialog.title, dialog.text].filter(Boolean).join(' | ')}`);
    if (dialog.answer !== undefined) lines.push(`  jawaban (answer): ${dialog.answer}`);
  }
  for (const document of report.documents)
    lines.push(`dokumen (document): ${document.title} → ${document.path ?? document.id}`);
  if (report.error) lines.push(`gagal (failed): ${report.error.name}: ${report.error.message}`);
  else if (report.result !== null) lines.push(JSON.stringify(report.result, null, 2));
  else lines.push('selesai (done)');
  if (report.calls.total > 0) {
    const seconds = (report.simulatedMs / 1000).toFixed(1);
    lines.push(`${report.calls.total} panggilan (calls), ${seconds} s menurut model (modelled)`);
  }
  return lines.join('\n');
}

/** A menu tree as indented lines. */
export function menuText(nodes: readonly MenuNode[], depth = 0): string {
  return nodes
    .map((node) => {
      const indent = '  '.repeat(depth);
      if (node.kind === 'separator') return `${indent}---`;
      if (node.kind === 'item') return `${indent}${node.caption} → ${node.functionName}`;
      return `${indent}${node.caption}\n${menuText(node.items, depth + 1)}`;
    })
    .join('\n');
}

/** Cells as lines with tabs between them, empty ends cut off. */
export function cellsText(rows: readonly string[][]): string {
  return rows
    .map((row) =>
      row
        .map((text) => text.replaceAll('\n', '↵'))
        .join('\t')
        .trimEnd(),
    )
    .join('\n')
    .trimEnd();
}
