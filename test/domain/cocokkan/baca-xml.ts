import { createRequire } from 'node:module';

type Parser = new () => { readonly parseFromString: (xml: string, type: string) => unknown };

/** The parser that mammoth brings along: Node has none, and the page that reads Word files uses the browser's. */
const { DOMParser } = createRequire(createRequire(import.meta.url).resolve('mammoth'))('@xmldom/xmldom') as {
  readonly DOMParser: Parser;
};

export const bacaXml = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml') as Document;
