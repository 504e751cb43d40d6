import type { DocxNode } from './serve-docx-html.ts';
import { docxHtml } from './serve-docx-html.ts';
import { docxImages } from './serve-docx-images.ts';
import { readDocxLayout } from './serve-docx-layout.ts';
import { escapeHtml } from './serve-escape.ts';

/** A document is only looked at: nothing runs in it and nothing is loaded. */
export const DOCUMENT_POLICY = [
  'sandbox allow-same-origin',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const STYLE = `
html { overflow: hidden; }
body { margin: 0; padding: 20px 0 28px; background: #e6ebe9; color: #111; }
.sheet { box-sizing: border-box; margin: 0 auto 20px; background: #fff; box-shadow: 0 1px 8px rgb(20 40 34 / 28%);
  font: 12pt/1.25 "Bookman Old Style", "URW Bookman", Bookman, Georgia, serif; overflow-wrap: anywhere; }
p, h1, h2, h3, h4, h5, h6 { font-size: inherit; }
table { border-collapse: collapse; table-layout: fixed; max-width: 100%; }
td, th { padding: 0; vertical-align: top; text-align: left; font-weight: inherit; }
.ruled td, .ruled th { border: 0.5pt solid #333; padding: 1pt 3.4pt; }
.tab { white-space: pre; tab-size: 36pt; }
.bullet { margin-right: 8pt; }
.b { font-weight: bold; } .i { font-style: italic; } .u { text-decoration: underline; } .caps { text-transform: uppercase; }
img { max-width: 100%; vertical-align: bottom; }
.page-break { display: block; margin: 12pt 0; border-top: 1px dashed #76857f; }
.failure { margin: 60px auto; max-width: 480px; font: 15px/1.5 "Segoe UI", "Noto Sans", sans-serif; text-align: center; }
`;

/** The page that shows a .docx as it would be printed. Loads its reader only now: most visits open no document. */
export async function documentPage(bytes: Uint8Array, title: string): Promise<string> {
  const body = await bodyOf(bytes).catch(
    () => '<main class="failure">Dokumen ini tidak dapat ditampilkan di sini. Unduh berkasnya untuk membacanya.</main>',
  );
  return `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body>${body}</body>
</html>
`;
}

async function bodyOf(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  let read: DocxNode = { type: 'document' };
  const transformDocument = (document: DocxNode): DocxNode => {
    read = document;
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument });
  return `<main>${docxHtml(read, readDocxLayout(bytes), await docxImages(read))}</main>`;
}
