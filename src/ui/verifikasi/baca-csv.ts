/** What may stand between the fields; the heading shows which. */
const SEPARATORS = [',', ';', '\t'];

const pemisahDari = (heading: string): string =>
  SEPARATORS.map((s) => [s, heading.split(s).length] as const).sort((a, b) => b[1] - a[1])[0]?.[0] ?? ',';

/**
 * Reads CSV (RFC 4180) or TSV, every cell exactly as it was written: line breaks and quotes in cells are kept. Google writes
 * TSV without quoting anything, Excel with: there a JSON text shows which.
 */
export const bacaCsv = (text: string): string[][] => {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const separator = pemisahDari(body.slice(0, body.search(/[\r\n]|$/)));
  const quotes = separator !== '\t' || body.includes('"{""');
  const end = new RegExp(`[${separator}\r\n]`, 'g');
  const rows: string[][] = [];
  let row: string[] = [];
  let i = 0;
  while (i < body.length) {
    let field = '';
    if (quotes && body[i] === '"') {
      i++;
      for (;;) {
        const close = body.indexOf('"', i);
        field += body.slice(i, close < 0 ? body.length : close);
        i = close < 0 ? body.length : close + 1;
        if (close < 0 || body[i] !== '"') break;
        field += '"';
        i++;
      }
    }
    end.lastIndex = i;
    const stop = end.exec(body)?.index ?? body.length;
    row.push(field + body.slice(i, stop));
    i = stop + 1;
    if (body[stop] === separator) {
      // A separator at the very end opens one more, empty field.
      if (i === body.length) row.push('');
      continue;
    }
    if (body[stop] === '\r' && body[i] === '\n') i++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
};
