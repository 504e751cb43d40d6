import { escapeHtml } from './serve-escape.ts';

/** What pages of the workbench may load: their own files and nothing else. Styles are set inline by the grid. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page of the workbench. The token is a number of hexadecimal digits. */
export function pageHtml(token: string, title: string): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="lumbung-token" content="${token}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/workbench.css">
<title>${escapeHtml(title)}</title>
</head>
<body>
<noscript>Halaman ini memerlukan JavaScript.</noscript>
<script type="module" src="/workbench.js"></script>
</body>
</html>
`;
}
