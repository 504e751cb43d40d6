import { wordAsPdf } from './word-pdf.ts';
import { wordAsHtml, wordAsText } from './word-reader.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A Word file in another format; null for formats that are not made here. The Word file itself is the very bytes. */
export function exportDocument(docx: Uint8Array, mimeType: string): Uint8Array | null {
  if (mimeType === DOCX) return docx;
  if (mimeType === 'text/plain') return new TextEncoder().encode(`\ufeff${wordAsText(docx)}`);
  if (mimeType === 'text/html') return new TextEncoder().encode(wordAsHtml(docx));
  if (mimeType === 'application/pdf') return wordAsPdf(docx);
  return null;
}
