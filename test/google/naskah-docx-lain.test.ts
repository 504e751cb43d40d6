import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { BahanPeraturan } from '../../src/domain/naskah/bahan-peraturan.ts';
import { composeKeputusan } from '../../src/domain/naskah/compose-keputusan.ts';
import { composePeraturan } from '../../src/domain/naskah/compose-peraturan.ts';
import { dasarHukumBawaan } from '../../src/domain/naskah/dasar-hukum-bawaan.ts';
import { JENIS_KEPUTUSAN } from '../../src/domain/naskah/jenis-keputusan.ts';
import type { Kekurangan } from '../../src/domain/naskah/kekurangan.ts';
import { F4_PT, type Naskah } from '../../src/domain/naskah/naskah.ts';
import { susunDinas } from '../../src/domain/naskah-dinas/susun-dinas.ts';
import type { Result } from '../../src/domain/result.ts';
import { renderDocx } from '../../src/google/naskah-docx.ts';
import { bahanContoh, inovasiContoh, tgl } from '../domain/naskah/bahan.ts';
import { bahanDinas } from '../domain/naskah-dinas/bahan.ts';

const made = (result: Result<Naskah, Kekurangan>): Naskah => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const peraturan = (bentuk: BahanPeraturan['bentuk'], n: number): Naskah =>
  made(
    composePeraturan({
      bentuk,
      daerah: bahanContoh(1).daerah,
      page: {
        widthPt: F4_PT.width,
        heightPt: F4_PT.height,
        marginCm: { top: 2.5, bottom: 3, left: 3, right: 2.5 },
        font: 'Bookman Old Style',
        fontSizePt: 12,
      },
      ruangKopCm: 3,
      namaPdLitbang: 'Bapperida',
      pejabat: { jabatan: 'Bupati', nama: 'Andi Rahman', sebutan: '' },
      sekretaris: 'Baso Ramli',
      dasarHukum: dasarHukumBawaan('73.24')
        .filter((row) => row.peraturan === true)
        .map((row) => row.teks),
      inovasi: inovasiContoh(n),
    }),
  );

const salinan = (bentuk: 'SALINAN' | 'PETIKAN'): Naskah =>
  made(
    composeKeputusan(
      bahanContoh(3, {
        nomor: '1',
        tanggal: tgl('2026-07-20'),
        salinan: {
          bentuk,
          pengesah: { jabatan: 'Kepala Bagian Hukum', nama: 'Rosmini, S.H.', pangkat: 'Pembina', nip: '1979' },
          ...(bentuk === 'PETIKAN' ? { hanya: ['7324-2026-0003'] } : {}),
        },
      }),
    ),
  );

const xmlOf = (naskah: Naskah): string =>
  strFromU8(unzipSync(renderDocx(naskah))['word/document.xml'] ?? new Uint8Array());

const readBack = async (naskah: Naskah): Promise<{ readonly text: string; readonly html: string }> => {
  const buffer = Buffer.from(renderDocx(naskah));
  const [text, html] = await Promise.all([mammoth.extractRawText({ buffer }), mammoth.convertToHtml({ buffer })]);
  return { text: text.value, html: html.value };
};

const orientations = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="(\w+)"\/>/g)].map((m) => `${m[1]}x${m[2]} ${m[3]}`);

const PORTRAIT = '12189x18709 portrait';
const LANDSCAPE = '18709x12189 landscape';

describe('a regulation as .docx', () => {
  it('is F4 portrait; a list lies across, an explanation stands', () => {
    expect(orientations(xmlOf(peraturan('PERKADA', 1)))).toEqual([PORTRAIT]);
    expect(orientations(xmlOf(peraturan('PERKADA', 3)))).toEqual([PORTRAIT, LANDSCAPE]);
    expect(orientations(xmlOf(peraturan('PERDA', 3)))).toEqual([PORTRAIT, LANDSCAPE, PORTRAIT]);
  });

  it('centres BAB and Pasal, and hangs ayat and huruf one below the other', () => {
    const xml = xmlOf(peraturan('PERKADA', 1));
    const paragraph = (text: string): string => xml.split('<w:p>').find((p) => p.includes(`>${text}<`)) ?? '';
    for (const text of ['BAB I', 'KETENTUAN UMUM', 'Pasal 1'])
      expect(paragraph(text), text).toContain('<w:jc w:val="center"/>');
    expect(paragraph('KETENTUAN UMUM')).toContain('<w:keepNext/>');
    expect(paragraph('(1)')).toMatch(
      /<w:ind[^>]*w:left="567"[^>]*w:hanging="567"|<w:ind[^>]*w:hanging="567"[^>]*w:left="567"/,
    );
    const huruf = xml.split('<w:p>').filter((p) => />[a-d]\.</.test(p) && p.includes('w:left="1134"'));
    expect(huruf.length).toBeGreaterThan(3);
  });

  it('reads in order with another library', async () => {
    const { text } = await readBack(peraturan('PERDA', 2));
    const order = [
      'RANCANGAN',
      'PERATURAN DAERAH KABUPATEN LUWU TIMUR',
      'DENGAN RAHMAT TUHAN YANG MAHA ESA',
      'Menimbang',
      'Pasal 18 ayat (6)',
      'Dengan Persetujuan Bersama',
      'MEMUTUSKAN:',
      'BAB I',
      'Agar setiap orang mengetahuinya',
      'Ditetapkan di Malili',
      'Diundangkan di Malili',
      'LEMBARAN DAERAH KABUPATEN LUWU TIMUR TAHUN ... NOMOR ...',
      'LAMPIRAN',
      'PENJELASAN',
      'II. PASAL DEMI PASAL',
    ].map((t) => text.indexOf(t));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('a letter as .docx', () => {
  it('sets what follows a numbered list apart from it', () => {
    const letter = susunDinas('PERMOHONAN_HARMONISASI', bahanDinas());
    if (!letter.ok) throw new Error(JSON.stringify(letter.problems));
    const spacing = xmlOf(letter.value)
      .split('<w:p>')
      .filter((p) => />\d\.</.test(p) && p.includes('<w:tab/>'))
      .map((p) => /w:after="(\d+)"/.exec(p)?.[1]);
    expect(spacing.length).toBeGreaterThan(2);
    expect(new Set(spacing.slice(0, -1))).toEqual(new Set(['80']));
    expect(spacing.at(-1)).toBe('160');
  });
});

describe('copies as .docx', () => {
  it('put certification beside the signature of the annex, within one row', async () => {
    for (const bentuk of ['SALINAN', 'PETIKAN'] as const) {
      const naskah = salinan(bentuk);
      const { text, html } = await readBack(naskah);
      expect(text.startsWith(bentuk)).toBe(true);
      expect(text.match(/sesuai dengan aslinya/g)).toHaveLength(2);
      expect(text.match(/ttd\./g)).toHaveLength(2);
      expect(html).toMatch(/sesuai dengan aslinya[\s\S]*NIP 1979[\s\S]*ttd\./);
      expect(orientations(xmlOf(naskah))).toEqual([PORTRAIT, LANDSCAPE]);
    }
    expect((await readBack(salinan('PETIKAN'))).text).not.toContain('SIMPUL SEHAT');
  });
});

describe('every kind of Keputusan as .docx', () => {
  it.each(JENIS_KEPUTUSAN.map((j) => [j.kode, j] as const))('%s keeps its paper, font and tables', async (_, jenis) => {
    const inovasi = inovasiContoh(3).map((i) => ({
      ...i,
      skNo: '1',
      skTgl: tgl('2026-07-20'),
      laporanNo: '2',
      laporanTgl: tgl('2027-01-20'),
      pembelajaran: 'Jaringan belum merata.',
      ubahan: [{ hal: 'Lokasi', semula: 'A', menjadi: 'B' }],
    }));
    const naskah = made(
      composeKeputusan(
        bahanContoh(3, {
          inovasi: jenis.dari.length === 0 ? [] : inovasi,
          lama: { nomor: '1', tanggal: tgl('2026-07-20'), tentang: 'Penetapan', perubahan: [] },
          alasan: 'keadaan berubah',
          sampai: tgl('2027-06-30'),
          ...(jenis.masukan.includes('tim')
            ? { tim: { jenis: 'PENILAI', anggota: [{ nama: 'A', jabatan: 'B', kedudukan: 'Ketua' }] } as const }
            : {}),
        }),
        undefined,
        jenis,
      ),
    );
    const annex = jenis.lampiran === null ? [] : [jenis.lampiran.orientation === 'landscape' ? LANDSCAPE : PORTRAIT];
    expect(orientations(xmlOf(naskah))).toEqual([PORTRAIT, ...annex]);
    const { text, html } = await readBack(naskah);
    expect(text).toContain('Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.');
    expect(text).not.toContain('undefined');
    const rows = naskah.lampiran.flatMap((l) => l.blocks.flatMap((b) => (b.type === 'table' ? b.rows : [])));
    for (const row of rows) expect(html).toContain(`${row[0]?.[0]}`);
    const styles = strFromU8(unzipSync(renderDocx(naskah))['word/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('w:ascii="Bookman Old Style"');
  });
});
