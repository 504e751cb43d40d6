import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { BahanInovasi } from '../../src/domain/naskah/bahan-keputusan.ts';
import { composeBerkasPemeriksaan } from '../../src/domain/naskah/berkas-pemeriksaan.ts';
import { cleanText } from '../../src/domain/naskah/clean-text.ts';
import { composeKeputusan } from '../../src/domain/naskah/compose-keputusan.ts';
import { composePeraturan } from '../../src/domain/naskah/compose-peraturan.ts';
import { JENIS_KEPUTUSAN } from '../../src/domain/naskah/jenis-keputusan.ts';
import type { Kekurangan } from '../../src/domain/naskah/kekurangan.ts';
import { composeMetadataJdih } from '../../src/domain/naskah/metadata-jdih.ts';
import { namaBerkas } from '../../src/domain/naskah/nama-berkas.ts';
import { F4_PT, type Naskah } from '../../src/domain/naskah/naskah.ts';
import { renderText } from '../../src/domain/naskah/render-text.ts';
import { SEMUA_DINAS } from '../../src/domain/naskah-dinas/jenis-dinas.ts';
import { susunDinas } from '../../src/domain/naskah-dinas/susun-dinas.ts';
import { ok, type Result } from '../../src/domain/result.ts';
import { DIST } from '../a.ts';
import { bahanContoh, inovasiContoh, tgl } from '../domain/naskah/bahan.ts';
import { bahanBerkas } from '../domain/naskah/bahan-berkas.ts';
import { bahanDinas, khusus } from '../domain/naskah-dinas/bahan.ts';

/** What people paste into cells, by accident or on purpose. */
const BURUK: Readonly<Record<string, string>> = {
  placeholders: '{{nama}} {{pengusul}} {{{{ }} $& $1 $` \\1 \\n %s',
  markup: '<?xml version="1.0"?> <w:p/> ]]> <!-- --> &amp; &#x41; <b>"x\'y"</b>',
  lines: 'satu\r\ndua\n\n\ttiga\u2028empat\u2029lima\u00a0enam',
  emoji: '👩‍👩‍👧‍👦 🇮🇩 é 𝔘 \ud83d x \udc00',
  righttoleft: 'שלום \u202eabc\u202c \u2066x\u2069 مرحبا \u200f\u061c',
  controls: 'a\u0000b\u0007c\u001bd\ufffee\uffff\u200b\ufeff',
  formula: '=HYPERLINK("https://contoh.go.id") +1 -1 @x',
  long: `panjang ${'k '.repeat(200)}akhir`,
  word: 'w'.repeat(400),
};

type Bahan = Readonly<Record<string, unknown>>;
type Jenis = { readonly bahan: Bahan; readonly susun: (bahan: never) => Result<Naskah, Kekurangan> };

const susulan = (i: BahanInovasi): BahanInovasi => ({
  ...i,
  skNo: '188.4.45/312/VII/2026',
  skTgl: tgl('2026-07-20'),
  laporanNo: '000.9/41/Lap/2027',
  laporanTgl: tgl('2027-02-08'),
  evaluasiNo: '000.9/031/BA/Bapperida/2027',
  evaluasiTgl: tgl('2027-02-22'),
  pembelajaran: 'Layanan memerlukan jaringan telepon yang merata.',
  peraturan: 'Peraturan Bupati Luwu Timur Nomor 5 Tahun 2027',
  penerapanMulai: tgl('2027-04-01'),
  ubahan: [{ hal: 'Lokasi Uji Coba', semula: 'Malili', menjadi: 'Kecamatan Burau' }],
});

const PAGE = {
  widthPt: F4_PT.width,
  heightPt: F4_PT.height,
  marginCm: { top: 2.5, bottom: 3, left: 3, right: 2.5 },
  font: 'Bookman Old Style',
  fontSizePt: 12,
} as const;

const keputusan = (n: number): Bahan =>
  bahanContoh(n, {
    inovasi: inovasiContoh(n).map(susulan),
    lama: { nomor: '188.4.45/312/VII/2026', tanggal: tgl('2026-07-20'), tentang: 'Penetapan', perubahan: [] },
    alasan: 'pelaksanaan uji coba tertunda karena banjir di lokasi uji coba',
    sampai: tgl('2027-03-31'),
    tim: { jenis: 'PENILAI', anggota: [{ nama: 'Baso Ramli', jabatan: 'Sekretaris Daerah', kedudukan: 'Ketua' }] },
  } as never);

const pengesah = { jabatan: 'Kepala Bagian Hukum', nama: 'Rosmini', pangkat: 'Pembina', nip: '1979' };

/** Every kind of document, from material that is complete. */
const JENIS: Readonly<Record<string, Jenis>> = {
  ...Object.fromEntries(
    JENIS_KEPUTUSAN.flatMap((jenis) =>
      [1, 3].map((n) => [
        `${jenis.kode} ${n}`,
        {
          bahan: jenis.dari.length === 0 ? { ...keputusan(n), inovasi: [] } : keputusan(n),
          susun: (b: never) => composeKeputusan(b, jenis.klausul, jenis),
        },
      ]),
    ),
  ),
  ...Object.fromEntries(
    (['SALINAN', 'PETIKAN'] as const).map((bentuk) => [
      bentuk,
      {
        bahan: bahanContoh(3, { nomor: '1', tanggal: tgl('2026-07-20'), salinan: { bentuk, pengesah } }),
        susun: composeKeputusan,
      },
    ]),
  ),
  ...Object.fromEntries(
    (['PERKADA', 'PERDA'] as const).map((bentuk) => [
      bentuk,
      {
        bahan: {
          ...{ bentuk, daerah: bahanContoh(1).daerah, page: PAGE, ruangKopCm: 3, namaPdLitbang: 'Bapperida' },
          ...{ pejabat: { jabatan: 'Bupati', nama: 'Andi Rahman', sebutan: '' }, sekretaris: 'Baso Ramli' },
          ...{
            dasarHukum: ['Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah'],
            inovasi: inovasiContoh(3),
          },
        },
        susun: composePeraturan,
      },
    ]),
  ),
  METADATA_JDIH: {
    bahan: {
      ...{ page: PAGE, jenis: 'Keputusan Bupati', judul: 'Keputusan Bupati tentang Penetapan', daerah: 'Luwu Timur' },
      ...{ nomor: '1', tempat: 'Malili', ditetapkan: '2026-07-20', diundangkan: '', sumber: '', lokasi: '' },
      inovasi: ['SIMPUL SEHAT'],
    },
    susun: (b) => ok(composeMetadataJdih(b)),
  },
  BERKAS_PEMERIKSAAN: { bahan: bahanBerkas(), susun: (b) => ok(composeBerkasPemeriksaan(b)) },
  ...Object.fromEntries(
    SEMUA_DINAS.map(({ kode }) => [
      kode,
      { bahan: bahanDinas(khusus(kode)), susun: (b: never) => susunDinas(kode, b) },
    ]),
  ),
};

type Docx = { readonly renderDocx: (naskah: Naskah) => Uint8Array };
const { renderDocx } = new Function(`${DIST.get('Docx.js')}; return naskahDocx_();`)() as Docx;

/** The places of all texts in the material. */
const teks = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'string'
    ? [path]
    : value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, inner]) => teks(inner, [...path, key]))
      : [];

const dengan = (value: unknown, path: readonly string[], add: string): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return `${String(value)} ${add}`;
  const inner = value as Readonly<Record<string, unknown>>;
  const changed = dengan(inner[key], rest, add);
  return Array.isArray(inner)
    ? inner.map((one, i) => (String(i) === key ? changed : one))
    : { ...inner, [key]: changed };
};

/** Compared without case and spaces: titles are set in capitals, and lines are broken where they end. */
const rata = (text: string): string =>
  cleanText(text)
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, '');

/** Codes, ids, seals, dates and times of the material: what people write is text. */
const KODE = /^([A-Z][A-Z0-9_]*|INV-.*|[0-9a-f]{64}|\d{4}-\d\d-\d\d.*)$/;

/** Places whose text the document prints as it stands: free text, alone and beside changes of all the others. */
const tercetak = ({ bahan, susun }: Jenis): readonly (readonly string[])[] => {
  const printed = (changed: unknown): string => {
    const made = susun(changed as never);
    return made.ok ? rata(renderText(made.value)) : '';
  };
  const alone = teks(bahan).filter((path) => {
    const value = path.reduce<unknown>((v, key) => (v as Bahan)[key], bahan);
    return !KODE.test(String(value)) && printed(dengan(bahan, path, 'zqtanda')).includes('zqtanda');
  });
  const together = printed(alone.reduce<unknown>((b, path, i) => dengan(b, path, `zq${i}q`), bahan));
  return alone.filter((_, i) => together.includes(`zq${i}q`));
};

/** The chronology quotes what a long cell was by its beginning. */
const dikutip = (path: readonly string[], text: string): string => (path[0] === 'kegiatan' ? text.slice(0, 20) : text);

const baca = async (naskah: Naskah): Promise<string> => {
  const bytes = renderDocx(naskah);
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts))
    if (/\.(xml|rels)$/.test(name))
      new DOMParser({
        errorHandler: (level: string, message: string) => {
          throw new Error(`${name}: ${level} ${message}`);
        },
      }).parseFromString(strFromU8(content), 'text/xml');
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
};

describe('hostile cells', () => {
  test.each(Object.keys(JENIS))('given %s then every text that it prints stands there literally', async (nama) => {
    const jenis = JENIS[nama] as Jenis;
    const base = jenis.susun(jenis.bahan as never);
    if (!base.ok) throw new Error(JSON.stringify(base.problems));
    const places = tercetak(jenis);
    expect(places.length, 'texts that are printed').toBeGreaterThan(3);
    const values = Object.values(BURUK);
    // Two documents, in each of which every place holds another value.
    for (const turn of [0, 4]) {
      const put = places.map((path, i) => ({
        path,
        text: `zq${i}q ${values[(i + turn) % values.length]} zz`,
      }));
      const bahan = put.reduce<unknown>((b, { path, text }) => dengan(b, path, text), jenis.bahan);
      const made = jenis.susun(bahan as never);
      if (!made.ok) throw new Error(JSON.stringify(made.problems));
      const text = rata(await baca(made.value));
      for (const { path, text: wanted } of put)
        expect(text.includes(dikutip(path, rata(wanted))), `${path.join('.')}: ${wanted.slice(0, 60)}`).toBe(true);
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(made.value.name).not.toMatch(/[\n\r]/);
    }
  });

  test.each(Object.entries(BURUK))(
    'given %s in a title then the name of the file is plain and short',
    (_kind, text) => {
      const name = namaBerkas(`Konsep Keputusan 2026, a/b\\c ${text} (versi 2)`);
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
      expect(name.endsWith('(versi 2)')).toBe(true);
      expect(Buffer.byteLength(name)).toBeLessThan(240);
    },
  );
});
