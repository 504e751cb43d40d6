import { strFromU8, unzipSync } from 'fflate';

/** Larger parts are no history of ours: a full one of 50,000 events unpacks to a tenth of it. */
const BATAS_BONGKAR = 1_000_000_000;

const elements = (of: Document | Element, name: string): Element[] => [...of.getElementsByTagNameNS('*', name)];

/** A character that XML cannot carry, as spreadsheets write it. */
const ucapan = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Walks by siblings: a live collection for each of a million cells would cost many times as much. */
function* anak(of: Element): Generator<Element> {
  for (let child = of.firstElementChild; child; child = child.nextElementSibling) yield child;
}

/** The text of a string item, in one piece or in runs; the reading aids of East Asian scripts are neither. */
const teksItem = (item: Element): string => {
  let text = '';
  for (const part of anak(item)) {
    if (part.localName === 't') text += part.textContent ?? '';
    else if (part.localName === 'r') text += teksItem(part);
  }
  return text.includes('_x') ? ucapan(text) : text;
};

const kolomDari = (ref: string): number => {
  let n = 0;
  for (const letter of /^[A-Z]+/.exec(ref)?.[0] ?? '') n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
};

/** A formula is shown as one: whatever it gives at the moment, it is not the text that was written. */
const isiSel = (cell: Element, strings: readonly string[]): string => {
  let value = '';
  for (const part of anak(cell)) {
    if (part.localName === 'f') return `=${part.textContent ?? ''}`;
    if (part.localName === 'is') value = teksItem(part);
    else if (part.localName === 'v') value = part.textContent ?? '';
  }
  const type = cell.getAttribute('t');
  if (type === 's') return strings[Number(value)] ?? '';
  return type === 'str' ? ucapan(value) : type === 'b' ? String(value === '1') : value;
};

const barisDari = (sheet: Document, strings: readonly string[]): string[][] => {
  const rows: string[][] = [];
  for (const line of elements(sheet, 'row')) {
    const at = Number(line.getAttribute('r') ?? rows.length + 1) - 1;
    while (rows.length < at) rows.push([]);
    const row: string[] = [];
    for (const cell of anak(line)) {
      const ref = cell.getAttribute('r');
      const column = ref === null ? row.length : kolomDari(ref);
      while (row.length < column) row.push('');
      row[column] = isiSel(cell, strings);
    }
    rows[at] = row;
  }
  return rows;
};

/** Reads those tabs of an .xlsx that bear one of these names, in the order of the names. Numbers come as they are stored, unformatted. */
export const bacaXlsx = (bytes: Uint8Array, names: readonly string[]): { nama: string; rows: string[][] }[] => {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (originalSize > BATAS_BONGKAR) throw new Error('too large');
      return /^xl\/(workbook\.xml|_rels\/|sharedStrings|worksheets\/[^/]+\.xml)/.test(name);
    },
  });
  const xml = (path: string): Document =>
    new DOMParser().parseFromString(parts[path] ? strFromU8(parts[path]) : '<x/>', 'application/xml');
  const targets = new Map(
    elements(xml('xl/_rels/workbook.xml.rels'), 'Relationship').map((r) => [
      r.getAttribute('Id'),
      (r.getAttribute('Target') ?? '').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  // The relation is the one attribute called id, in whatever namespace and prefix.
  const sheets = elements(xml('xl/workbook.xml'), 'sheet').map((s) => ({
    nama: s.getAttribute('name') ?? '',
    path: targets.get([...s.attributes].find((a) => a.localName === 'id')?.value ?? '') ?? '',
  }));
  const strings = elements(xml('xl/sharedStrings.xml'), 'si').map(teksItem);
  return names.flatMap((name) =>
    sheets.filter((s) => s.nama === name).map((s) => ({ nama: s.nama, rows: barisDari(xml(s.path), strings) })),
  );
};
