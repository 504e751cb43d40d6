import { describe, expect, it } from 'vitest';
import { berakronim } from '../../../src/domain/naskah/akronim.ts';
import { angkaRomawi } from '../../../src/domain/naskah/angka-romawi.ts';
import type { BahanPeraturan } from '../../../src/domain/naskah/bahan-peraturan.ts';
import { composePeraturan } from '../../../src/domain/naskah/compose-peraturan.ts';
import { dasarHukumBawaan } from '../../../src/domain/naskah/dasar-hukum-bawaan.ts';
import { composeMetadataJdih } from '../../../src/domain/naskah/metadata-jdih.ts';
import { F4_PT, type Naskah } from '../../../src/domain/naskah/naskah.ts';
import { renderHtml } from '../../../src/domain/naskah/render-html.ts';
import { renderText } from '../../../src/domain/naskah/render-text.ts';
import { susunPasal } from '../../../src/domain/naskah/susun-pasal.ts';
import { bahanContoh, inovasiContoh, tgl } from './bahan.ts';
import { expectGolden } from './expect-golden.ts';

const PAGE = {
  widthPt: F4_PT.width,
  heightPt: F4_PT.height,
  marginCm: { top: 2.5, bottom: 3, left: 3, right: 2.5 },
  font: 'Bookman Old Style',
  fontSizePt: 12,
} as const;

const bahanOf = (n: number, more: Partial<BahanPeraturan> = {}): BahanPeraturan => ({
  bentuk: 'PERKADA',
  daerah: bahanContoh(1).daerah,
  page: PAGE,
  ruangKopCm: 3,
  namaPdLitbang: 'Badan Perencanaan Pembangunan, Riset, dan Inovasi Daerah',
  pejabat: { jabatan: 'Bupati', nama: 'Andi Rahman Pasolong', sebutan: '' },
  sekretaris: 'Baso Ramli',
  dasarHukum: dasarHukumBawaan('73.24')
    .filter((row) => row.peraturan === true)
    .map((row) => row.teks),
  inovasi: inovasiContoh(n),
  ...more,
});

const compose = (bahan: BahanPeraturan): Naskah => {
  const result = composePeraturan(bahan);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const textOf = (bahan: BahanPeraturan): string => renderText(compose(bahan));
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('golden texts', () => {
  it('a Perkada for one innovation and for twelve', () => {
    expectGolden('perkada-1', textOf(bahanOf(1)));
    expectGolden('perkada-12', textOf(bahanOf(12)));
  });

  it('a Perda of a Kota with its explanation', () => {
    const daerah = {
      ...bahanContoh(1).daerah,
      jenis: 'KOTA',
      nama: 'Palopo',
      jabatanKepala: 'Wali Kota',
      ibuKota: 'Palopo',
    } as const;
    expectGolden('perda-1', textOf(bahanOf(1, { bentuk: 'PERDA', daerah })));
  });

  it('the metadata of a decree', () => {
    expectGolden(
      'metadata-jdih',
      renderText(
        composeMetadataJdih({
          page: PAGE,
          jenis: 'Keputusan Bupati',
          judul: 'Keputusan Bupati Luwu Timur Nomor 1 tentang Penetapan Inovasi Daerah',
          daerah: 'Kabupaten Luwu Timur',
          nomor: '1',
          tempat: 'Malili',
          ditetapkan: tgl('2026-07-20'),
          diundangkan: '',
          sumber: '',
          lokasi: '',
          inovasi: ['SIMPUL SEHAT'],
        }),
      ),
    );
  });
});

describe('the form', () => {
  it('begins Mengingat with the constitution, keeps it lean, and cites no rule of form', () => {
    const mengingat = compose(bahanOf(1)).body.flatMap((b) =>
      b.type === 'konsideran' && b.role === 'MENGINGAT' ? b.items : [],
    );
    expect(mengingat).toHaveLength(4);
    expect(mengingat[0]).toMatch(/^Pasal 18 ayat \(6\) Undang-Undang Dasar/);
    expect(mengingat.join(' ')).not.toMatch(/80 Tahun 2015|12 Tahun 2011/);
    expect(mengingat[3]).toContain('Nomor 38 Tahun 2017');
  });

  it('cites huruf b for a Perkada and huruf a for a Perda; only a Perda is made with DPRD and explained', () => {
    const perkada = flat(textOf(bahanOf(1)));
    const perda = flat(textOf(bahanOf(1, { bentuk: 'PERDA' })));
    expect(perkada).toContain('Pasal 20 ayat (2) huruf b Peraturan Pemerintah');
    expect(perda).toContain('Pasal 20 ayat (2) huruf a Peraturan Pemerintah');
    expect(perkada).not.toMatch(/Persetujuan Bersama|PENJELASAN|LEMBARAN DAERAH/);
    expect(perda).toContain(
      'Dengan Persetujuan Bersama DEWAN PERWAKILAN RAKYAT DAERAH KABUPATEN LUWU TIMUR dan BUPATI',
    );
    expect(perda).toContain('I. UMUM');
    expect(perda).not.toContain('BERITA DAERAH');
  });

  it('spells the name out in the title and defines the acronym in Pasal 1', () => {
    const text = flat(textOf(bahanOf(1)));
    expect(text).toContain('PENERAPAN INOVASI DAERAH SISTEM PENJEMPUTAN LAYANAN KESEHATAN IBU HAMIL TERPADU DENGAN');
    expect(text).toContain(
      '6. Sistem Penjemputan Layanan Kesehatan Ibu Hamil Terpadu yang selanjutnya disebut SIMPUL SEHAT adalah Inovasi Daerah',
    );
    const tanpa = bahanOf(1, { inovasi: inovasiContoh(1).map((i) => ({ ...i, kepanjangan: '' })) });
    expect(composePeraturan(tanpa)).toMatchObject({ ok: false, problems: [{ kunci: 'kepanjangan' }] });
    const masih = bahanOf(1, { inovasi: inovasiContoh(1).map((i) => ({ ...i, kepanjangan: 'Layanan SI-BECIK' })) });
    expect(composePeraturan(masih)).toMatchObject({ ok: false, problems: [{ kode: 'NILAI_TIDAK_SAH' }] });
  });

  it('knows an acronym from a name', () => {
    for (const a of ['SI-BECIK', 'SIMPUL SEHAT', 'e-Jalan Aduan', 'SiPADU', 'Layanan KTP'])
      expect(berakronim(a), a).toBe(true);
    for (const a of ['Posyandu Jemput Bola', 'Izin Usaha di Kantor Camat', 'Kelas Jarak Jauh'])
      expect(berakronim(a), a).toBe(false);
  });

  it('has neither number nor year, and every definition is used', () => {
    const naskah = compose(bahanOf(12));
    const text = flat(renderText(naskah));
    expect(text.match(/NOMOR \.\.\. TAHUN \.\.\./g)).toHaveLength(2);
    const pasal = naskah.body.flatMap((b) => (b.type === 'pasal' ? [b] : []));
    const rest = pasal
      .slice(1)
      .flatMap((p) => p.butir.map((x) => x.teks))
      .join(' ');
    for (const istilah of ['Daerah', 'Pemerintah Daerah', 'Bupati', 'Perangkat Daerah', 'Inovasi Daerah'])
      expect(rest, istilah).toContain(istilah);
    expect(text).toContain('Lampiran yang merupakan bagian tidak terpisahkan');
  });

  it('names nobody by NIP or title, and an acting head in the signature only', () => {
    const text = textOf(bahanOf(2, { pejabat: { jabatan: 'Bupati', nama: 'X', sebutan: 'Plt.' } }));
    expect(text.match(/Plt\./g)).toHaveLength(2);
    expect(text).not.toContain('NIP');
  });

  it('keeps hostile texts as text and to 78 columns', () => {
    const nasty = '<b>{{x}}\u202e& - # ';
    const naskah = compose(
      bahanOf(2, { inovasi: inovasiContoh(2).map((i) => ({ ...i, nama: nasty, sasaran: nasty })) }),
    );
    expect(renderHtml(naskah)).not.toMatch(/<b>\{|\u202e/);
    for (const n of [1, 2, 12])
      for (const bentuk of ['PERKADA', 'PERDA'] as const)
        for (const line of textOf(bahanOf(n, { bentuk })).split('\n')) {
          expect(line.length, line).toBeLessThanOrEqual(78);
          expect(line).not.toMatch(/\{\{|undefined/);
        }
  });
});

describe('the lines of a Pasal', () => {
  const of = (...lines: string[]) =>
    susunPasal({ kunci: 'X', lines, problems: [] }).map((b) => `${b.tingkat}|${b.tanda}|${b.teks}`);

  it('numbers ayat only where there are several, and huruf below them', () => {
    expect(of('satu')).toEqual(['0||satu.']);
    expect(of('satu', 'dua:', '- a', '- b', 'tiga')).toEqual([
      '0|(1)|satu.',
      '0|(2)|dua:',
      '1|a.|a; dan',
      '1|b.|b.',
      '0|(3)|tiga.',
    ]);
    expect(of('yang dimaksud dengan:', '# A adalah B', '# C adalah D')).toEqual([
      '0||yang dimaksud dengan:',
      '0|1.|A adalah B.',
      '0|2.|C adalah D.',
    ]);
  });

  it('counts BAB in Roman numbers', () => {
    expect([1, 4, 9, 10, 14, 19].map(angkaRomawi)).toEqual(['I', 'IV', 'IX', 'X', 'XIV', 'XIX']);
  });
});
