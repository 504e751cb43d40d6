/** `Utilities.formatString`: the directives of C's sprintf. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:%|([-0+ ]*)(\d+)?(?:\.(\d+))?([sdifeExXoc]))/g,
    (token, flags: string | undefined, width: string | undefined, precision: string | undefined, kind: string) => {
      if (token === '%%') return '%';
      const value = values[next++];
      const text = directive(kind, value, precision === undefined ? undefined : Number(precision));
      const isSigned = (flags ?? '').includes('+') && 'dife'.includes(kind.toLowerCase()) && !text.startsWith('-');
      return padded(isSigned ? `+${text}` : text, flags ?? '', Number(width ?? 0), kind);
    },
  );
}

function directive(kind: string, value: unknown, precision: number | undefined): string {
  switch (kind) {
    case 'd':
    case 'i':
      return String(Math.trunc(Number(value)));
    case 'f':
      return Number(value).toFixed(precision ?? 6);
    case 'e':
    case 'E': {
      const text = Number(value)
        .toExponential(precision ?? 6)
        .replace(/e([+-])(\d)$/, 'e$10$2');
      return kind === 'E' ? text.toUpperCase() : text;
    }
    case 'x':
      return Number(value).toString(16);
    case 'X':
      return Number(value).toString(16).toUpperCase();
    case 'o':
      return Number(value).toString(8);
    case 'c':
      return typeof value === 'number' ? String.fromCharCode(value) : String(value).slice(0, 1);
    default:
      return precision === undefined ? String(value) : String(value).slice(0, precision);
  }
}

function padded(text: string, flags: string, width: number, kind: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || kind === 's' || kind === 'c') return text.padStart(width);
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
