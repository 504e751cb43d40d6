/** Rows as spreadsheet programs copy them: tabs between cells, quotes around cells with tabs, quotes or line breaks. */
export function writeTsv(rows: string[][]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads what a spreadsheet program copied; rows are made equally long. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let at = 0;
  for (;;) {
    const { cell, end } = readCell(source, at);
    (rows[rows.length - 1] as string[]).push(cell);
    if (end >= source.length) break;
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => [...cells, ...new Array<string>(width - cells.length).fill('')]);
}

function readCell(source: string, at: number): { cell: string; end: number } {
  const closed = source[at] === '"' ? /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(at)) : null;
  if (closed) return { cell: (closed[1] as string).replaceAll('""', '"'), end: at + closed[0].length };
  let end = at;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end++;
  return { cell: source.slice(at, end), end };
}
