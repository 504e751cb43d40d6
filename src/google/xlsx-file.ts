import { zipSync } from 'fflate';
import type { LembarXlsx, SelXlsx } from '../domain/ekspor/seluruh-register.ts';
import { dayNumber } from '../domain/tanggal.ts';
import { normaliseText } from '../domain/teks.ts';
import { utf8 } from '../domain/utf8.ts';
import { hurufKolom } from './huruf-kolom.ts';

/** Written as local time by the zip library, so it reads the same in every time zone. */
const MTIME = new Date(1980, 0, 1);

/** Days from the epoch of spreadsheets to 1970-01-01. */
const SERI = 25569;

const PIKSEL_SEHURUF = 7;

/** Looks of cells, by their place in `cellXfs`: text, day, number, heading. */
const TEKS = 1;
const HARI = 2;
const ANGKA = 0;
const JUDUL = 3;

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML carries it. A text that looks like the format's own escape of a character is escaped itself. */
const xml = (text: string): string =>
  normaliseText(text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (c) => ENTITY[c] ?? '');

/** Always a string cell: no text of the register can become a formula, a number or a day in it. */
const stringCell = (at: string, text: string, look: number): string =>
  `<c r="${at}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`;

const cell = (at: string, value: SelXlsx): string => {
  if (value === '') return '';
  if (typeof value === 'string') return stringCell(at, value, TEKS);
  if (typeof value === 'number') return `<c r="${at}" s="${ANGKA}"><v>${value}</v></c>`;
  return `<c r="${at}" s="${HARI}"><v>${dayNumber(value.tanggal) + SERI}</v></c>`;
};

const sheetXml = ({ kolom, rows }: LembarXlsx): string => {
  const letters = kolom.map((_, i) => hurufKolom(i + 1));
  const cols = kolom.map(({ lebar }, i) => {
    const width = Math.round(lebar / PIKSEL_SEHURUF);
    return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1" style="${TEKS}"/>`;
  });
  const head = kolom.map(({ judul }, i) => stringCell(`${letters[i]}1`, judul, JUDUL)).join('');
  const body = rows.map(
    (row, r) => `<row r="${r + 2}">${row.map((v, i) => cell(`${letters[i]}${r + 2}`, v)).join('')}</row>`,
  );
  return (
    `${HEAD}<worksheet xmlns="${NS}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${cols.join('')}</cols><sheetData><row r="1">${head}</row>${body.join('')}</sheetData></worksheet>`
  );
};

const STYLES =
  `${HEAD}<styleSheet xmlns="${NS}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts>` +
  '<fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** A name that every spreadsheet takes for a tab: 31 characters, none of `[]:*?/\`. */
const namaLembar = (nama: string): string => nama.replace(/[[\]:*?/\\]/g, '-').slice(0, 31);

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const parts = (lembar: readonly LembarXlsx[]): readonly (readonly [string, string])[] => {
  const each = (make: (one: LembarXlsx, no: number) => string): string =>
    lembar.map((one, i) => make(one, i + 1)).join('');
  const stylesId = `rId${lembar.length + 1}`;
  return [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${MAIN}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${MAIN}.styles+xml"/>` +
        `${each((_, no) => `<Override PartName="/xl/worksheets/sheet${no}.xml" ContentType="${MAIN}.worksheet+xml"/>`)}</Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PKG}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${NS}" xmlns:r="${REL}"><sheets>${each(
        (one, no) => `<sheet name="${xml(namaLembar(one.nama))}" sheetId="${no}" r:id="rId${no}"/>`,
      )}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PKG}/relationships">${each(
        (_, no) => `<Relationship Id="rId${no}" Type="${REL}/worksheet" Target="worksheets/sheet${no}.xml"/>`,
      )}<Relationship Id="${stylesId}" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', STYLES],
    ...lembar.map((one, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(one)] as const),
  ];
};

/**
 * A workbook as the bytes of an .xlsx: texts are text, days are days, nothing is a formula. Same tabs, same bytes. Written
 * part by part, because the libraries for it need promises, streams or text codecs, which Apps Script lacks.
 */
export const susunXlsx = (lembar: readonly LembarXlsx[]): Uint8Array => {
  const files = parts(lembar).map(([path, text]) => [path, utf8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: MTIME });
};
