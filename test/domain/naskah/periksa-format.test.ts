import { describe, expect, test } from 'vitest';
import type { DaerahContoh } from '../../../src/domain/naskah/contoh-format.ts';
import { dasarHukumBawaan } from '../../../src/domain/naskah/dasar-hukum-bawaan.ts';
import { type BarisFormat, sidikBaku } from '../../../src/domain/naskah/klausul-daerah.ts';
import type { NaskahKind } from '../../../src/domain/naskah/naskah.ts';
import { periksaBaku, periksaFormat } from '../../../src/domain/naskah/periksa-format.ts';
import { SEMUA_KLAUSUL } from '../../../src/domain/naskah/semua-klausul.ts';
import { syaratTertulis } from '../../../src/domain/naskah/syarat-klausul.ts';
import type { KonteksNaskah } from '../../../src/domain/periksa-naskah/aturan-naskah.ts';
import { peraturanDikenal } from '../../../src/domain/periksa-naskah/peraturan-dikenal.ts';
import { LUWU_TIMUR, SULSEL } from '../naskah-dinas/bahan.ts';

const daerahContoh = (daerah: DaerahContoh['daerah']): DaerahContoh => ({
  daerah,
  pdLitbang: 'Badan Perencanaan Pembangunan, Riset, dan Inovasi Daerah',
  tandaKonsep: 'RANCANGAN',
  judulTembusan: 'Tembusan:',
  denganRahmat: false,
  dasarHukum: dasarHukumBawaan('73.24')
    .filter((d) => d.aktif)
    .map((d) => d.teks),
});

const konteksOf = (d: DaerahContoh): KonteksNaskah => ({
  jabatanKepala: d.daerah.jabatanKepala,
  denganRahmat: d.denganRahmat,
  tandaKonsep: d.tandaKonsep,
  judulTembusan: d.judulTembusan,
  dikenal: peraturanDikenal([]),
  tidakBerlaku: [],
});

const D = daerahContoh(LUWU_TIMUR);

const TAB: readonly BarisFormat[] = Object.entries(SEMUA_KLAUSUL).flatMap(([jenis, all]) =>
  all.map((k) => ({
    jenis,
    kunci: k.kunci,
    teks: k.teks,
    bagian: k.bagian,
    syarat: syaratTertulis(jenis, k.syarat),
    aktif: 'YA',
    sidik_baku: sidikBaku(jenis, k),
  })),
);

const periksa = (jenis: string, kunci: string, over: Partial<BarisFormat>) =>
  periksaFormat(
    TAB.map((r) => (r.jenis === jenis && r.kunci === kunci ? { ...r, ...over } : r)),
    D,
    konteksOf(D),
  );

const tambah = (over: Partial<BarisFormat>) =>
  periksaFormat(
    TAB.flatMap((r) =>
      r.jenis === 'KEPUTUSAN' && r.kunci === 'PENDAMPINGAN'
        ? [r, { ...r, kunci: 'CAMAT', sidik_baku: '', syarat: '', ...over }]
        : [r],
    ),
    D,
    konteksOf(D),
  );

describe('the shipped wording', () => {
  for (const d of [D, daerahContoh(SULSEL)])
    test.each(Object.keys(SEMUA_KLAUSUL) as NaskahKind[])(
      `given %s of ${d.daerah.nama} on every material then nothing is found`,
      (jenis) => {
        expect(periksaBaku(jenis, d, konteksOf(d))).toEqual([]);
      },
    );

  test('given the tab as it is shipped then nothing is told', () => {
    expect(periksaFormat(TAB, D, konteksOf(D))).toEqual([]);
    expect(periksaFormat([], D, konteksOf(D))).toEqual([]);
  });
});

describe('a clause that cannot be used', () => {
  test.each([
    ['an unknown placeholder', 'BERLAKU', { teks: 'Berlaku {{ramalan}}.' }, 'ISIAN_TIDAK_DIKENAL', 'ramalan'],
    ['braces left open', 'BERLAKU', { teks: 'Berlaku {{kepala.' }, 'ISIAN_TIDAK_DIKENAL', 'tidak berpasangan'],
    [
      'a name of one innovation used for many',
      'WAKTU_BANYAK',
      { teks: 'Di {{lokasi}}.' },
      'ISIAN_TIDAK_DIKENAL',
      'lokasi',
    ],
    [
      'a column of one innovation used for many',
      'WAKTU_BANYAK',
      { teks: 'Oleh {{no_agenda}}.' },
      'ISIAN_TIDAK_DIKENAL',
      'satu inovasi',
    ],
    ['a form that the value does not have', 'BERLAKU', { teks: '{{tanggal:kepala}}' }, 'ISIAN_TIDAK_SESUAI', 'tanggal'],
    ['a condition nobody knows', 'BIAYA', { syarat: 'kalau ada' }, 'SYARAT_TIDAK_DIKENAL', 'kalau ada'],
  ] as const)('given %s then it is named with its clause', (_, kunci, over, kode, kata) => {
    const found = periksa('KEPUTUSAN', kunci, over);
    expect(found).toContainEqual({
      jenis: 'KEPUTUSAN',
      kunci,
      tingkat: 'WAJIB',
      kode,
      pesan: expect.stringContaining(kata) as string,
    });
    expect(new Set(found.map((b) => b.kunci))).toEqual(new Set([kunci]));
  });

  test('given the title is blank then the document is told to lack it', () => {
    expect(periksa('KEPUTUSAN_TIM', 'JUDUL', { teks: '' })).toContainEqual(
      expect.objectContaining({ kode: 'NILAI_KURANG', pesan: expect.stringContaining('JUDUL') as string }),
    );
  });

  test('given conditions that no material meets together then the clause is read all the same', () => {
    expect(tambah({ syarat: 'satu inovasi; tim penilai', teks: '{{apa}}' })).toContainEqual(
      expect.objectContaining({ kunci: 'CAMAT', kode: 'ISIAN_TIDAK_DIKENAL' }),
    );
  });
});

describe('a clause that breaks a drafting rule', () => {
  test.each([
    ['KEPUTUSAN', 'PERTIMBANGAN_KINERJA', 'untuk meningkatkan kinerja'],
    [
      'KEPUTUSAN',
      'TIDAK_MENCAPAI_SASARAN',
      'Apabila di kemudian hari terdapat kekeliruan akan diperbaiki sebagaimana mestinya.',
    ],
    ['KEPUTUSAN_PENERAPAN', 'EVALUASI', '{{pd_litbang}} mengevaluasi penerapan dengan biaya Rp 5.000.000.'],
  ])('given %s %s then that clause is told, and no other', (jenis, kunci, teks) => {
    const found = periksa(jenis, kunci, { teks });
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((b) => `${b.jenis} ${b.kunci}`))).toEqual(new Set([`${jenis} ${kunci}`]));
    for (const b of found) expect(b.kode).toMatch(/^N\d+/);
  });

  test('given a clause of the region that keeps the rules then nothing is told', () => {
    expect(tambah({ teks: 'Camat membantu pelaksanaan uji coba di {{jenis_daerah}} {{daerah}}.' })).toEqual([]);
  });
});
