/** Does a part of a verb's work and says so where a person reads it. */
export type Step = <T>(label: string, work: () => T | Promise<T>) => Promise<T>;

/** Says nothing: for pipes and `--json`. */
export const silentStep: Step = async (_label, work) => work();

/** What a terminal has of a stream. */
export interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** Names each step when it begins, and how long it took when it is done; silent where nobody sits. */
export function stepOn(terminal: Terminal): Step {
  if (!terminal.isTTY) return silentStep;
  return async (label, work) => {
    const started = performance.now();
    terminal.write(`${label}… `);
    let isDone = false;
    try {
      const result = await work();
      isDone = true;
      return result;
    } finally {
      const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
      terminal.write(isDone ? `${seconds} detik\n` : 'gagal\n');
    }
  };
}
