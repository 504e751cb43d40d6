import { type Document, Packer } from 'docx';
import { zipSync } from 'fflate';
import { utf8 } from '../domain/utf8.ts';

type Compiler = { readonly compile: (document: Document) => ReadonlyMap<string, string | Uint8Array> };

/** The library exports only asynchronous packers; the compiler under them is synchronous, which Apps Script needs. */
const compiler = (): Compiler => (Packer as unknown as { readonly compiler: Compiler }).compiler;

/** Written as local time by the zip library, so it reads the same in every time zone. */
const MTIME = new Date(1980, 0, 1);

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Core properties without the dates that the library would take from the clock. */
const coreXml = (title: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${title.replace(/[&<>]/g, (c) => ENTITY[c] ?? '')}</dc:title>` +
  '<dc:creator>Lumbung Inovasi</dc:creator><cp:lastModifiedBy>Lumbung Inovasi</cp:lastModifiedBy>' +
  '</cp:coreProperties>';

/** The compiled parts in one zip: same document, same bytes. */
export const packDocx = (document: Document, title: string): Uint8Array => {
  const parts = new Map(compiler().compile(document));
  parts.set('docProps/core.xml', coreXml(title));
  // Where there is no TextEncoder, the zip library's own encoder mangles characters outside the BMP.
  const files = [...parts].map(([path, data]) => [path, typeof data === 'string' ? utf8(data) : data] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: MTIME });
};
