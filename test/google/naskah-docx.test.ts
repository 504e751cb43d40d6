import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeKeputusan } from '../../src/domain/naskah/compose-keputusan.ts';
import type { Naskah } from '../../src/domain/naskah/naskah.ts';
import { renderDocx } from '../../src/google/naskah-docx.ts';
import { bahanContoh } from '../domain/naskah/bahan.ts';

const LIMIT_BYTES = 260_000;

const naskahOf = (n: number): Naskah => {
  const result = composeKeputusan(bahanContoh(n));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));

const documentOf = (naskah: Naskah): string => partsOf(renderDocx(naskah))['word/document.xml'] ?? '';

/** Enough of an XML reader to see that tags nest, attributes are quoted, and no illegal mark or entity is inside. */
const expectWellFormed = (xml: string, path: string): void => {
  expect(xml, path).not.toMatch(/[^\P{Cc}\t\n\r]|\p{Cs}|\p{Noncharacter_Code_Point}/u);
  const open: string[] = [];
  let roots = 0;
  const rest = xml
    .replace(/^<\?xml [^>]*\?>\s*/, '')
    .replace(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g, (_, end, name, __, empty) => {
      if (open.length === 0 && end === '') roots++;
      if (end === '/') expect(open.pop(), path).toBe(name);
      else if (empty !== '/') open.push(name);
      return '';
    });
  expect(open, path).toEqual([]);
  expect(roots, path).toBe(1);
  expect(rest, path).not.toContain('<');
  expect(xml.replace(/&(amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);/g, ''), path).not.toContain('&');
};

describe('renderDocx', () => {
  it('gives the same bytes twice, without a date inside', () => {
    const bytes = renderDocx(naskahOf(12));
    expect(renderDocx(naskahOf(12))).toEqual(bytes);
    const all = Object.values(partsOf(bytes)).join('');
    expect(all).not.toMatch(/dcterms:|20\d\d-\d\d-\d\dT/);
    expect(partsOf(bytes)['docProps/core.xml']).toContain('<dc:creator>Lumbung Inovasi</dc:creator>');
  });

  it('writes only well-formed parts, whatever the names hold', () => {
    const base = naskahOf(2);
    const nasty = '<b>&\ud800\ufffe\u0001"\u202e]]>{{x}}$&';
    const broken: Naskah = { ...base, name: nasty, body: [...base.body, { type: 'paragraph', text: nasty }] };
    for (const naskah of [base, naskahOf(12), broken])
      for (const [path, xml] of Object.entries(partsOf(renderDocx(naskah)))) expectWellFormed(xml, path);
    expect(documentOf(broken)).toContain('&lt;b&gt;&amp;');
  });

  it('lays out an F4 body and an F4 landscape annex', () => {
    const xml = documentOf(naskahOf(1));
    const sizes = [...xml.matchAll(/<w:pgSz ([^/]*)\/>/g)].map((m) => m[1]);
    expect(sizes).toEqual([
      'w:w="12189" w:h="18709" w:orient="portrait"',
      'w:w="18709" w:h="12189" w:orient="landscape"',
    ]);
    expect(xml).toContain('w:top="1417" w:right="1417" w:bottom="1701" w:left="1701"');
    expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(1);
  });

  it('numbers pages, repeats the annex heading, keeps rows whole, and binds the signature', () => {
    const parts = partsOf(renderDocx(naskahOf(12)));
    const xml = parts['word/document.xml'] ?? '';
    const headers = Object.entries(parts).filter(([path]) => /^word\/header\d+\.xml$/.test(path));
    expect(headers.filter(([, h]) => h.includes('PAGE') && h.includes('- '))).toHaveLength(2);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThan(13);
    expect(xml).toContain('<w:jc w:val="center"/>');
    expect(xml).toContain('<w:jc w:val="both"/>');
    expect(parts['word/styles.xml']).toContain('w:ascii="Bookman Old Style"');
    expect(parts['word/styles.xml']).toContain('<w:sz w:val="24"/>');
    const beforeSignature = xml.slice(0, xml.indexOf('Ditetapkan di')).split('<w:p>').slice(-4).join('');
    expect(beforeSignature.match(/<w:keepNext\/>/g)?.length).toBeGreaterThanOrEqual(3);
  });
});

describe('bundled for Apps Script', () => {
  let code = '';

  beforeAll(async () => {
    const result = await build({
      entryPoints: [fileURLToPath(new URL('../../src/google/naskah-docx.ts', import.meta.url))],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      globalName: 'naskahDocx',
      target: 'es2020',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'silent',
    });
    code = result.outputFiles[0]?.text ?? '';
  });

  it('stays within its size', () => {
    expect(new TextEncoder().encode(code).length).toBeLessThanOrEqual(LIMIT_BYTES);
  });

  it('gives the same bytes in a realm with nothing but the language', () => {
    const base = naskahOf(12);
    const naskah: Naskah = { ...base, body: [...base.body, { type: 'paragraph', text: 'Senyum \ud83d\ude00' }] };
    const context = createContext(Object.create(null));
    runInContext(code, context);
    for (const absent of ['TextEncoder', 'setTimeout', 'Buffer', 'crypto', 'URL', 'atob', 'Blob', 'process'])
      expect(runInContext(`typeof ${absent}`, context), absent).toBe('undefined');
    const bytes = runInContext(`Array.from(naskahDocx.renderDocx(${JSON.stringify(naskah)}))`, context) as number[];
    expect(Uint8Array.from(bytes)).toEqual(renderDocx(naskah));
  });
});
