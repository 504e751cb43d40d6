import type {
  Block,
  Diktum,
  Konsideran,
  Lampiran,
  Naskah,
  Page,
  Pasal,
  Pengesahan,
  Table,
  TandaTangan,
} from './naskah.ts';
import { markOf } from './penomoran.ts';

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITY[c] ?? '');

const p = (text: string): string => `<p>${escapeHtml(text)}</p>`;

const lines = (all: readonly string[]): string => all.map(escapeHtml).join('<br>');

const cells = (parts: readonly string[], text: string, span: number): string =>
  `<tr>${parts.map((part) => `<td>${escapeHtml(part)}</td>`).join('')}<td colspan="${span}">${escapeHtml(text)}</td></tr>`;

const konsideran = ({ label, numbering, items }: Konsideran): string =>
  items
    .map((item, i) => {
      const start = i === 0 ? [label, ':'] : ['', ''];
      const mark = markOf(numbering, i);
      return mark === '' ? cells(start, item, 2) : cells([...start, mark], item, 1);
    })
    .join('');

const diktum = ({ label, text, items }: Diktum): string =>
  cells([label, ':'], text, 2) + items.map((item, i) => cells(['', '', markOf('huruf', i)], item, 1)).join('');

const ruang = (ttd = ''): string => `<div class="ruang">${escapeHtml(ttd)}</div>`;

const tandaTangan = ({ opening, jabatan, nama, identitas = [], ttd }: TandaTangan): string =>
  `<div class="ttd">${lines([...opening, ...jabatan])}${ruang(ttd)}${lines([nama, ...identitas])}</div>`;

const pengesahan = ({ opening, jabatan, nama, bawah, ttd }: Pengesahan): string =>
  `<div class="sah">${lines([...opening, ...jabatan])}${ruang(ttd)}${lines([nama, ...bawah])}</div>`;

const pasal = ({ label, butir }: Pasal): string =>
  `<p class="tengah">${escapeHtml(label)}</p>${butir
    .map(
      ({ tingkat, tanda, teks }) =>
        `<div class="ayat t${Number(tingkat)}">${tanda === '' ? '' : `<span>${escapeHtml(tanda)}</span>`}${p(teks)}</div>`,
    )
    .join('')}`;

const table = ({ columns, rows, columnNumbers = true, rowCm = 0 }: Table): string => {
  const total = columns.reduce((sum, c) => sum + c.width, 0);
  const cols = columns.map((c) => `<col style="width:${((100 * c.width) / total).toFixed(1)}%">`).join('');
  const heading = `<tr>${columns.map((c) => `<th scope="col">${escapeHtml(c.heading)}</th>`).join('')}</tr>`;
  const numbers = columnNumbers ? `<tr class="nomor">${columns.map((_, i) => `<td>${i + 1}</td>`).join('')}</tr>` : '';
  const height = rowCm > 0 ? ` style="height:${Number(rowCm)}cm"` : '';
  const body = rows
    .map(
      (row) =>
        `<tr${height}>${row.map((cell, i) => `<td class="${columns[i]?.align ?? 'left'}">${cell.map(p).join('')}</td>`).join('')}</tr>`,
    )
    .join('');
  return `<table class="daftar"><colgroup>${cols}</colgroup><thead>${heading}${numbers}</thead><tbody>${body}</tbody></table>`;
};

const block = (b: Block): string => {
  switch (b.type) {
    case 'kop':
      return `<div class="kop" style="padding-top:${Number(b.spaceCm)}cm">${lines(b.lines)}</div>`;
    case 'pasal':
      return pasal(b);
    case 'pengesahan':
      return pengesahan(b);
    case 'bab':
    case 'title':
      return `<div class="judul">${b.lines.map(p).join('')}</div>`;
    case 'draftMark':
    case 'centered':
      return `<p class="tengah">${escapeHtml(b.text)}</p>`;
    case 'heading':
      return `<h2>${escapeHtml(b.text)}</h2>`;
    case 'paragraph':
      return p(b.text);
    case 'letterhead':
      return b.spaceCm > 0
        ? `<div style="height:${Number(b.spaceCm)}cm"></div>`
        : `<div class="kop-dinas">${p(b.government)}<p><b>${escapeHtml(b.office)}</b></p>${p(b.address)}</div>`;
    case 'lines':
      return `<p${b.right ? ' style="margin-left:50%"' : ''}>${lines(b.lines)}</p>`;
    case 'numbered':
      return `<ol>${b.items.map((i) => `<li>${escapeHtml(i)}</li>`).join('')}</ol>`;
    case 'facts':
      return `<table class="rincian">${b.rows.map(([label, text]) => cells([label, ':'], text, 1)).join('')}</table>`;
    case 'konsideran':
      return `<table class="butir">${konsideran(b)}</table>`;
    case 'diktum':
      return `<table class="butir">${diktum(b)}</table>`;
    case 'tandaTangan':
      return tandaTangan(b);
    case 'tembusan':
      return `<div class="tembusan">${p(b.caption)}<ol>${b.items.map((i) => `<li>${escapeHtml(i)}</li>`).join('')}</ol></div>`;
    case 'table':
      return table(b);
  }
};

/** A font name goes into CSS, where escaping for HTML is not enough: only letters, digits, spaces and hyphens pass. */
const style = ({ widthPt, heightPt, marginCm, font, fontSizePt }: Page): string => `
@page{size:215mm 330mm;margin:0}@page lanskap{size:330mm 215mm;margin:0}
body{margin:0;background:#e5e5e5}
.lembar{box-sizing:border-box;width:${Number(widthPt)}pt;min-height:${Number(heightPt)}pt;margin:12pt auto;background:#fff;color:#000;
padding:${[marginCm.top, marginCm.right, marginCm.bottom, marginCm.left].map((cm) => `${Number(cm)}cm`).join(' ')};
font:${Number(fontSizePt)}pt/1.2 '${font.replace(/[^\p{L}\p{N} -]/gu, '')}','Times New Roman',serif}
.lanskap{width:${Number(heightPt)}pt;min-height:${Number(widthPt)}pt}
p{margin:0 0 6pt}.kop,.judul,.tengah{text-align:center;margin:0 0 12pt}
table{border-collapse:collapse;width:100%}td,th{vertical-align:top;overflow-wrap:anywhere}
.butir td{padding:0 0 6pt;text-align:justify}.butir td:nth-child(1){width:3.6cm}.butir td:nth-child(2){width:.5cm}
.butir td:nth-child(3):not([colspan="2"]){width:.9cm}
.kop-dinas{text-align:center;border-bottom:3px double #000;margin:0 0 12pt}
h2{font-size:100%;margin:12pt 0 6pt}li{margin:0 0 4pt;text-align:justify}
.rincian td{padding:0 0 3pt}.rincian td:nth-child(1){width:5cm}.rincian td:nth-child(2){width:.5cm}
.daftar{table-layout:fixed;font-size:80%}.daftar td,.daftar th{border:1px solid #000;padding:3pt}
.daftar th,.daftar .nomor td,.daftar .center{text-align:center}
.ayat{display:flex}.ayat span{flex:0 0 1cm}.ayat p{text-align:justify}.t1{margin-left:1cm}.t2{margin-left:2cm}
.sah{margin:18pt 50% 0 0;break-inside:avoid}.ttd,.kepala{margin:12pt 0 0 50%}.ttd{break-inside:avoid}.ruang{height:4em}.tembusan{margin-top:18pt}ol{margin:0;padding-left:1.5em}
@media print{body{background:none}.lembar{margin:0;min-height:0;break-after:page}.lanskap{page:lanskap}thead{display:table-header-group}}
`;

const lampiran = ({ orientation, header, title, blocks }: Lampiran): string =>
  `<section class="lembar${orientation === 'landscape' ? ' lanskap' : ''}"><div class="kepala">${lines(header)}</div>` +
  `<p class="tengah" style="margin-top:18pt">${lines(title)}</p>${blocks.map(block).join('')}</section>`;

/** The document as one HTML page for a preview: everything escaped, no script, no address, nothing loaded from outside. */
export const renderHtml = (naskah: Naskah): string =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${escapeHtml(naskah.name)}</title>` +
  `<style>${style(naskah.page)}</style></head><body><section class="lembar">${naskah.body.map(block).join('')}</section>` +
  `${naskah.lampiran.map(lampiran).join('')}</body></html>\n`;
