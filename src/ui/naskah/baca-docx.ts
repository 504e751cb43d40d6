import { strFromU8, unzipSync } from 'fflate';

/** Bytes of a file, and characters of its text, beyond which it is no draft of a decree. */
const BATAS_BERKAS = 10_000_000;
const BATAS_XML = 40_000_000;

/** Why a file cannot be read, as a sentence with a way out. */
export class BerkasDitolak extends Error {}

/** The namespace of Word's own elements, in its transitional and its strict form. */
const ISI_WORD = /wordprocessingml/;

/** What a struck-out, moved-away or replaced run holds, and what only tells how a thing looks. */
const DILEWATI: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'pPr',
  'rPr',
  'tblPr',
  'trPr',
  'tcPr',
  'sectPr',
  'drawing',
  'pict',
  'footnoteReference',
  'commentReference',
]);

/** A row that was deleted as a whole carries the mark among its properties. */
const isBarisDihapus = (tr: Element): boolean =>
  [...anak(tr)].some((p) => p.localName === 'trPr' && [...anak(p)].some((x) => x.localName === 'del'));

const anak = (node: Element): Element[] => {
  const out: Element[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 1) out.push(child as Element);
  return out;
};

/** The paragraphs in reading order, tables cell by cell; a tab stays one, a break ends the line. */
const baca = (node: Element, lines: string[]): void => {
  for (const el of anak(node)) {
    const name = ISI_WORD.test(el.namespaceURI ?? '') ? el.localName : '';
    // Text boxes are written twice, for new readers and for old ones; the first stands for both.
    if (el.localName === 'AlternateContent') {
      const [choice] = anak(el);
      if (choice) baca(choice, lines);
    } else if (DILEWATI.has(name) || (name === 'tr' && isBarisDihapus(el))) {
    } else if (name === 'p') {
      lines.push('');
      baca(el, lines);
      lines.push('');
    } else if (name === 't') tambah(lines, el.textContent ?? '');
    else if (name === 'tab' || name === 'ptab') tambah(lines, '\t');
    else if (name === 'br' || name === 'cr') lines.push('');
    else if (name === 'noBreakHyphen') tambah(lines, '-');
    else if (name !== 'softHyphen') baca(el, lines);
  }
};

const tambah = (lines: string[], text: string): void => {
  const at = lines.length - 1;
  if (at < 0) lines.push(text);
  else lines[at] += text;
};

const bagianIsi = (bytes: Uint8Array): string => {
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === 'word/document.xml' && originalSize <= BATAS_XML,
    });
  } catch {
    throw new BerkasDitolak('Berkas ini rusak atau bukan .docx. Simpan lagi dari Word sebagai .docx, lalu unggah.');
  }
  const isi = parts['word/document.xml'];
  if (!isi)
    throw new BerkasDitolak(
      'Berkas ini tidak memuat naskah Word, atau terlalu besar. Salin teksnya, lalu tempel pada kotak teks.',
    );
  return strFromU8(isi);
};

const macamBerkas = (nama: string, bytes: Uint8Array): void => {
  if (bytes.length > BATAS_BERKAS)
    throw new BerkasDitolak('Berkas lebih dari 10 MB. Hapus gambarnya dan simpan lagi, atau tempel teksnya.');
  const awal = String.fromCharCode(...bytes.slice(0, 5));
  if (awal === '%PDF-' || /\.pdf$/i.test(nama))
    throw new BerkasDitolak(
      'Berkas PDF tidak dapat dibandingkan. Unggah naskah Word-nya (.docx), atau tempel teksnya.',
    );
  if ((bytes[0] === 0xd0 && bytes[1] === 0xcf) || (/\.doc$/i.test(nama) && !awal.startsWith('PK')))
    throw new BerkasDitolak('Berkas .doc lama tidak dapat dibaca. Simpan sebagai .docx dari Word, lalu unggah lagi.');
};

/**
 * The text of a Word file, a line for each paragraph: what tracked changes put in counts, what they struck out does not, and
 * headers and footers are no part of it. @throws BerkasDitolak with a sentence that says what to do.
 */
export const bacaDocx = (
  nama: string,
  bytes: Uint8Array,
  bacaXml: (xml: string) => Document = (xml) => new DOMParser().parseFromString(xml, 'application/xml'),
): string => {
  macamBerkas(nama, bytes);
  const root = bacaXml(bagianIsi(bytes)).documentElement;
  const lines: string[] = [];
  if (root) baca(root, lines);
  const text = lines.filter((line) => line.trim() !== '').join('\n');
  if (text === '')
    throw new BerkasDitolak(
      'Naskah Word ini tidak memuat teks. Periksa berkasnya, atau tempel teksnya pada kotak teks.',
    );
  return text;
};
