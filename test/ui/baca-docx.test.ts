import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BerkasDitolak, bacaDocx } from '../../src/ui/naskah/baca-docx.ts';
import { bacaXml } from '../domain/cocokkan/baca-xml.ts';

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const berkas = (isi: string, lain: Readonly<Record<string, string>> = {}): Uint8Array => {
  const document = `<?xml version="1.0"?><w:document ${NS} ${MC}><w:body>${isi}</w:body></w:document>`;
  const parts = { 'word/document.xml': document, ...lain };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
};
const r = (teks: string): string => `<w:r><w:t xml:space="preserve">${teks}</w:t></w:r>`;
const p = (isi: string): string => `<w:p><w:pPr><w:pStyle w:val="x"/></w:pPr>${isi}</w:p>`;
const tr = (cells: readonly string[], props = ''): string =>
  `<w:tr>${props}${cells.map((c) => `<w:tc><w:tcPr/>${p(r(c))}</w:tc>`).join('')}</w:tr>`;

const baca = (isi: string): string[] => bacaDocx('a.docx', berkas(isi), bacaXml).split('\n');

describe('the text of a Word file', () => {
  test('given runs, tabs and breaks then a paragraph is one line and a break ends it', () => {
    expect(
      baca(p(`${r('Ditetapkan ')}${r('di')}<w:r><w:tab/></w:r>${r('Malili')}<w:r><w:br/></w:r>${r('sekarang')}`)),
    ).toEqual(['Ditetapkan di\tMalili', 'sekarang']);
  });

  test('given tracked changes then what was put in counts and what was struck out does not', () => {
    const isi = `${r('mulai ')}<w:del w:id="1"><w:r><w:delText>1</w:delText></w:r></w:del><w:ins w:id="2">${r('15')}</w:ins>${r(' Agustus')}`;
    const pindah = `<w:moveFrom w:id="3">${r('lama')}</w:moveFrom><w:moveTo w:id="4">${r('baru')}</w:moveTo>`;
    expect(baca(p(isi) + p(pindah))).toEqual(['mulai 15 Agustus', 'baru']);
  });

  test('given a table then its cells come in reading order, and a row that was struck out does not', () => {
    const hapus = '<w:trPr><w:del w:id="5"/></w:trPr>';
    expect(
      baca(`<w:tbl><w:tblPr/>${tr(['1.', 'Kapal'])}${tr(['2.', 'Perahu'], hapus)}${tr(['3.', 'Rakit'])}</w:tbl>`),
    ).toEqual(['1.', 'Kapal', '3.', 'Rakit']);
  });

  test('given headers, fields, text boxes and entities then only the text of the page is read, once', () => {
    const kotak = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${p(r('kotak'))}</mc:Choice><mc:Fallback>${p(r('kotak'))}</mc:Fallback></mc:AlternateContent></w:r>`;
    const bytes = berkas(
      `${p(r('a &amp; b &lt;c&gt;'))}${p(kotak)}${p('<w:r><w:instrText>PAGE</w:instrText></w:r>')}`,
      {
        'word/header1.xml': `<w:hdr ${NS}>${p(r('kop'))}</w:hdr>`,
      },
    );
    expect(bacaDocx('a.docx', bytes, bacaXml).split('\n')).toEqual(['a & b <c>', 'kotak']);
  });
});

describe('a file that is no such text', () => {
  test.each([
    ['naskah.pdf', strToU8('%PDF-1.7 …'), /PDF.*\.docx/],
    ['naskah.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /\.doc lama.*Simpan sebagai \.docx/],
    ['naskah.docx', strToU8('bukan zip'), /rusak atau bukan \.docx/],
    ['lain.docx', zipSync({ 'isi.txt': strToU8('a') }), /tidak memuat naskah Word/],
    ['kosong.docx', berkas(p('')), /tidak memuat teks/],
    ['besar.docx', new Uint8Array(10_000_001), /lebih dari 10 MB/],
  ])('given %s then a sentence says what to do', (nama, bytes, words) => {
    expect(() => bacaDocx(nama, bytes, bacaXml)).toThrow(BerkasDitolak);
    expect(() => bacaDocx(nama, bytes, bacaXml)).toThrow(words);
  });
});
