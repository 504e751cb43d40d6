import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PEJABAT } from '../../src/domain/tab/lembaga.ts';
import { main } from '../../src/local/cli-program.ts';
import type { Report } from '../../src/local/cli-report.ts';
import type { CellValue } from '../../src/local/model.ts';
import { growTo } from '../../src/local/sheet-structure.ts';
import { saveWorkbook } from '../../src/local/workbook-file.ts';
import { atStage, DIST, fill, placeOf, sheetOf, type, type Workbook } from '../a.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'naskah-terbaca-'));
const dist = path.join(folder, 'dist');
mkdirSync(dist);
for (const [name, text] of DIST) writeFileSync(path.join(dist, name), text);
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command line answers to a call, and the document it left beside the workbook. */
const call = async (
  wb: Workbook,
  fn: string,
  args: object,
): Promise<{ readonly report: Report; readonly docx: Buffer }> => {
  const book = path.join(mkdtempSync(path.join(folder, 'w-')), 'w.xlsx');
  await saveWorkbook(wb, book);
  let written = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  await main(['call', book, fn, JSON.stringify(args), '--json', '--dist', dist]);
  out.mockRestore();
  err.mockRestore();
  const report = JSON.parse(written) as Report;
  const [made] = report.documents;
  if (!made?.path) throw new Error(JSON.stringify(report).slice(0, 800));
  return { report, docx: readFileSync(made.path) };
};

type Node = {
  readonly getAttribute: (name: string) => string | null;
  readonly getElementsByTagName: (name: string) => ArrayLike<Node>;
};
const all = (node: Node, name: string): readonly Node[] => Array.from(node.getElementsByTagName(name));

const parse = (docx: Buffer, part: string): Node =>
  new DOMParser({
    errorHandler: (level: string, message: string) => {
      throw new Error(`${part}: ${level} ${message}`);
    },
  }).parseFromString(strFromU8(unzipSync(docx)[part] as Uint8Array), 'text/xml') as unknown as Node;

/** What two libraries read in a document. */
const baca = async (docx: Buffer) => {
  const document = parse(docx, 'word/document.xml');
  const styles = parse(docx, 'word/styles.xml');
  const [text, html] = await Promise.all([
    mammoth.extractRawText({ buffer: docx }),
    mammoth.convertToHtml({ buffer: docx }),
  ]);
  const tables = all(document, 'w:tbl');
  return {
    text: text.value,
    html: html.value,
    halaman: all(document, 'w:pgSz').map(
      (p) => `${p.getAttribute('w:w')}x${p.getAttribute('w:h')} ${p.getAttribute('w:orient')}`,
    ),
    huruf: all(all(styles, 'w:docDefaults')[0] as Node, 'w:rFonts').map((f) => f.getAttribute('w:ascii')),
    // A table of labels has no borders at all; a list has, and says which row repeats.
    berulang: tables.filter((t) => all(t, 'w:tblHeader').length > 0).length,
    tanpaGaris: tables.filter((t) =>
      all(t, 'w:tblBorders').some((b) => all(b, 'w:top').every((e) => e.getAttribute('w:val') === 'none')),
    ).length,
    baris: tables.map((t) => all(t, 'w:tr').length),
  };
};

const PORTRAIT = '12189x18709 portrait';
const LANDSCAPE = '18709x12189 landscape';

/** More entries like the one that is feasible, put into the model as their acts would have left them. */
const banyak = (n: number): { readonly wb: Workbook; readonly ids: readonly string[] } => {
  const { wb } = atStage('LAYAK');
  const sheet = sheetOf(wb, INOVASI.name);
  growTo(wb, sheet, n + 10, sheet.maxColumns);
  const first = sheet.values[1] as CellValue[];
  const [id, nama] = ['id', 'nama_inovasi'].map((key) => placeOf(wb, INOVASI, key) - 1) as [number, number];
  const ids = Array.from({ length: n }, (_, i) => `INV-73.24-2026-${String(i + 1).padStart(4, '0')}`);
  for (const [i, one] of ids.entries()) {
    const row = [...first];
    row[id] = one;
    row[nama] = `Kapal Layanan ${i + 1}`;
    sheet.values[i + 1] = row;
  }
  return { wb, ids };
};

describe('a document that the command line leaves', () => {
  test.each([1, 2, 12, 200])(
    'given a decree for %i then page, tables and fonts are read back as intended',
    async (n) => {
      const { wb, ids } = banyak(n);
      const { report, docx } = await call(wb, 'buatKeputusan', { id: ids });
      const { text, html, halaman, huruf, berulang, baris, tanpaGaris } = await baca(docx);
      expect(halaman).toEqual([PORTRAIT, LANDSCAPE]);
      expect(huruf).toEqual(['Bookman Old Style']);
      for (let i = 1; i <= n; i++) expect(text).toContain(`Kapal Layanan ${i}`);
      for (const word of ['KEPUTUSAN BUPATI LUWU TIMUR', 'Menimbang', 'Mengingat', 'MEMUTUSKAN:', 'KESATU', 'LAMPIRAN'])
        expect(text).toContain(word);
      expect(berulang).toBe(1);
      expect(tanpaGaris).toBeGreaterThan(1);
      // Heading, the row of column numbers, one row an entry, and the signature that must not part from the last one.
      expect(baris).toContain(n + 3);
      expect(html).toContain('<table>');
      expect(report.calls.byMethod['Files.create']).toBe(2);
      expect(report.calls.total).toBeLessThanOrEqual(60);
    },
  );

  test('given a decree for two hundred then no cell of the list or the history is longer than a cell may be', async () => {
    const { wb, ids } = banyak(200);
    const { default: exceljs } = await import('exceljs');
    const book = path.join(mkdtempSync(path.join(folder, 'w-')), 'w.xlsx');
    await saveWorkbook(wb, book);
    const out = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    const err = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    await main(['call', book, 'buatKeputusan', JSON.stringify({ id: ids }), '--json', '--dist', dist]);
    out.mockRestore();
    err.mockRestore();
    const read = new exceljs.Workbook();
    await read.xlsx.readFile(book);
    const lengths: number[] = [];
    for (const name of ['Naskah', 'Riwayat'])
      read
        .getWorksheet(name)
        ?.eachRow((row) => row.eachCell((cell) => void lengths.push(String(cell.value ?? '').length)));
    expect(lengths.length).toBeGreaterThan(20);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(32_000);
    expect(String(read.getWorksheet('Naskah')?.getRow(2).values)).toContain(ids.join('; '));
  });

  test('given a letter then it is upright, with its letterhead and in its own font', async () => {
    const { wb, ids } = atStage('VERIFIKASI');
    fill(wb, PEJABAT, [
      {
        jabatan: 'Kepala Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
        sebutan: 'Definitif',
        nama: 'Ketut Contoh',
        dari: '2025-01-01',
      },
    ]);
    const { docx } = await call(wb, 'buatNaskahDinas', { jenis: 'TANDA_TERIMA', id: ids });
    const { text, halaman, huruf, berulang } = await baca(docx);
    expect(halaman).toHaveLength(1);
    expect(halaman[0]).toMatch(/portrait$/);
    expect(huruf).toEqual(['Arial']);
    expect(berulang).toBe(0);
    expect(text.indexOf('PEMERINTAH KABUPATEN LUWU TIMUR')).toBeLessThan(text.indexOf('TANDA TERIMA'));
  });

  test('given minutes with an annex then the annex has a repeated heading', async () => {
    const { wb, ids } = atStage('LAYAK', 3);
    fill(wb, PEJABAT, [
      {
        jabatan: 'Kepala Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
        sebutan: 'Definitif',
        nama: 'Ketut Contoh',
        dari: '2025-01-01',
      },
    ]);
    const { docx } = await call(wb, 'buatNaskahDinas', { jenis: 'BA_PENILAIAN', id: ids });
    const { text, halaman, berulang } = await baca(docx);
    expect(halaman.length).toBeGreaterThan(1);
    expect(berulang).toBeGreaterThan(0);
    for (const nama of ['Ani', 'Budi', 'Citra', 'Kapal Layanan 3']) expect(text).toContain(nama);
  });

  test('given a regulation then it is upright F4 in the same font', async () => {
    const { wb, ids } = atStage('LAYAK');
    for (const [key, value] of [
      ['status', 'Penyusunan Perkada/Perda'],
      ['bentuk_hukum', 'Peraturan Kepala Daerah'],
    ] as const)
      type(wb, INOVASI, 2, key, value);
    const { docx } = await call(wb, 'buatPeraturan', { id: ids });
    const { text, halaman, huruf } = await baca(docx);
    expect(halaman).toEqual([PORTRAIT]);
    expect(huruf).toEqual(['Bookman Old Style']);
    for (const word of ['PERATURAN BUPATI LUWU TIMUR', 'BAB I', 'Pasal 1', 'Diundangkan']) expect(text).toContain(word);
  });
});
