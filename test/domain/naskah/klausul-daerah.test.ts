import { describe, expect, test } from 'vitest';
import { composeKeputusan } from '../../../src/domain/naskah/compose-keputusan.ts';
import { KLAUSUL_KEPUTUSAN, type Klausul } from '../../../src/domain/naskah/klausul.ts';
import { type BarisFormat, klausulDaerah, sidikBaku } from '../../../src/domain/naskah/klausul-daerah.ts';
import { klausulPeraturan } from '../../../src/domain/naskah/klausul-peraturan.ts';
import { renderText } from '../../../src/domain/naskah/render-text.ts';
import { SEMUA_KLAUSUL } from '../../../src/domain/naskah/semua-klausul.ts';
import { bacaSyarat, syaratTertulis } from '../../../src/domain/naskah/syarat-klausul.ts';
import { KLAUSUL_DINAS } from '../../../src/domain/naskah-dinas/klausul-dinas.ts';
import { susunDinas } from '../../../src/domain/naskah-dinas/susun-dinas.ts';
import { BAGIAN_KLAUSUL } from '../../../src/domain/tab/bagian-klausul.ts';
import { bahanDinas } from '../naskah-dinas/bahan.ts';
import { bahanContoh } from './bahan.ts';

const barisOf = (k: Klausul): BarisFormat => ({
  jenis: 'KEPUTUSAN',
  kunci: k.kunci,
  teks: k.teks,
  bagian: k.bagian,
  syarat: syaratTertulis('KEPUTUSAN', k.syarat),
  aktif: 'YA',
  sidik_baku: sidikBaku('KEPUTUSAN', k),
});

/** The tab as it is shipped. */
const TAB = KLAUSUL_KEPUTUSAN.map(barisOf);

const diubah = (kunci: string, over: Partial<BarisFormat>): readonly BarisFormat[] =>
  TAB.map((r) => (r.kunci === kunci ? { ...r, ...over } : r));

const sisip = (setelah: string, over: Partial<BarisFormat>): readonly BarisFormat[] =>
  TAB.flatMap((r) =>
    r.kunci === setelah
      ? [
          r,
          {
            jenis: 'KEPUTUSAN',
            kunci: 'TAMBAHAN',
            bagian: r.bagian,
            syarat: '',
            aktif: '',
            sidik_baku: '',
            teks: '',
            ...over,
          },
        ]
      : [r],
  );

const klausulDari = (rows: readonly BarisFormat[]): readonly Klausul[] => {
  const read = klausulDaerah(rows, 'KEPUTUSAN', KLAUSUL_KEPUTUSAN);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

const teksDari = (rows: readonly BarisFormat[], n = 1): string => {
  const made = composeKeputusan(bahanContoh(n), klausulDari(rows));
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return renderText(made.value);
};

const ditolak = (rows: readonly BarisFormat[]): readonly { kode: string; klausul?: string; label: string }[] => {
  const read = klausulDaerah(rows, 'KEPUTUSAN', KLAUSUL_KEPUTUSAN);
  return read.ok ? [] : read.problems;
};

const kunciDari = (rows: readonly BarisFormat[]): readonly string[] => klausulDari(rows).map((k) => k.kunci);

const SHIPPED = KLAUSUL_KEPUTUSAN.map((k) => k.kunci);

describe('the tab as it is shipped', () => {
  test('given no row or every row then the clauses are those that are shipped, in their order', () => {
    expect(klausulDari([])).toEqual(KLAUSUL_KEPUTUSAN);
    expect(klausulDari(TAB)).toEqual(KLAUSUL_KEPUTUSAN);
  });

  test('given a row is missing then its clause stands where it is shipped, whichever it is', () => {
    for (const kunci of SHIPPED) expect(kunciDari(TAB.filter((r) => r.kunci !== kunci))).toEqual(SHIPPED);
  });

  test('given the conditions of every shipped clause then they are words that read back as they were', () => {
    for (const [jenis, all] of Object.entries(SEMUA_KLAUSUL))
      for (const k of all) {
        const own = k.syarat.filter((s) => s !== 'PERKADA' && s !== 'PERDA');
        expect(bacaSyarat(jenis, syaratTertulis(jenis, k.syarat))).toEqual({ syarat: own, asing: [] });
      }
  });

  test('given every shipped clause then its part has a label', () => {
    const known = new Set<string>(BAGIAN_KLAUSUL.map((b) => b.code));
    for (const all of Object.values(SEMUA_KLAUSUL)) for (const k of all) expect(known).toContain(k.bagian);
  });
});

describe('what a region changes', () => {
  test('given a dictum is moved then it is numbered where it stands now, and references follow', () => {
    const tugas = TAB.find((r) => r.kunci === 'TUGAS') as BarisFormat;
    const rows = TAB.filter((r) => r.kunci !== 'TUGAS').flatMap((r) => (r.kunci === 'PENETAPAN' ? [tugas, r] : [r]));
    const teks = teksDari(rows);
    expect(teks).toMatch(/KESATU\s+: Perangkat Daerah pelaksana uji coba mempunyai tugas:/);
    expect(teks).toMatch(/sebagaimana\s+dimaksud dalam Diktum KEDUA/);
  });

  test('given a clause of its own then it stands behind the row above it and the rest renumbers', () => {
    const rows = sisip('PENDAMPINGAN', { teks: 'Camat membantu pelaksanaan uji coba di {{lokasi}}.' });
    const teks = teksDari(rows);
    expect(teks).toMatch(/KELIMA\s+: Badan Perencanaan/);
    expect(teks).toMatch(/KEENAM\s+: Camat membantu pelaksanaan uji coba di Kecamatan Malili/);
    expect(teks).toMatch(/KETUJUH\s+: Dalam hal uji coba tidak mencapai sasaran/);
  });

  test('given a clause of its own for several innovations then one innovation does without it', () => {
    const rows = sisip('PENDAMPINGAN', { teks: 'Camat membantu.', syarat: 'Beberapa  inovasi' });
    expect(teksDari(rows, 1)).not.toContain('Camat membantu');
    expect(teksDari(rows, 2)).toContain('Camat membantu');
  });

  test('given a clause under Memperhatikan then it stands behind the documents', () => {
    const rows = [
      ...TAB,
      {
        jenis: 'KEPUTUSAN',
        kunci: 'SURAT',
        bagian: 'MEMPERHATIKAN',
        syarat: '',
        aktif: '',
        sidik_baku: '',
        teks: 'Surat Gubernur',
      },
    ];
    expect(teksDari(rows)).toMatch(/Memperhatikan : 1\.[\s\S]*3\. {2}Surat Gubernur;/);
  });

  test('given a condition is changed or a clause is set inactive then that holds, and the rest renumbers', () => {
    expect(teksDari(diubah('PENDAMPINGAN', { syarat: 'beberapa inovasi' }))).not.toContain('mendampingi, memantau');
    expect(teksDari(diubah('PENDAMPINGAN', { aktif: 'TIDAK' }))).toMatch(/KELIMA\s+: Dalam hal uji coba/);
    expect(teksDari(diubah('BIAYA', { syarat: '' }), 1)).toContain('Biaya yang timbul');
  });

  test('given no budget then the dictum on costs drops out and the last one takes its number', () => {
    const [satu] = bahanContoh(1).inovasi;
    const bahan = bahanContoh(1, {
      inovasi: [{ ...(satu as NonNullable<typeof satu>), anggaran: null, sumberDana: '' }],
    });
    const made = composeKeputusan(bahan, klausulDari(TAB));
    expect(made.ok && renderText(made.value)).toMatch(/KETUJUH\s+: Keputusan Bupati ini mulai berlaku/);
  });
});

describe('what cannot be understood', () => {
  test.each([
    ['words that are no condition', diubah('BIAYA', { syarat: 'ada uang' }), 'SYARAT_TIDAK_DIKENAL', 'ada uang'],
    ['an own clause without a part', sisip('BIAYA', { bagian: '', teks: 'x' }), 'KLAUSUL_TANPA_BAGIAN', 'Bagian'],
    ['an own clause in the title', sisip('JUDUL', { teks: 'x' }), 'KLAUSUL_TANPA_BAGIAN', 'Bagian'],
    ['two rows of one name', [...TAB, { ...(TAB[0] as BarisFormat) }], 'KLAUSUL_GANDA', 'lebih dari satu baris'],
    ['a dictum below the closing one', sisip('BERLAKU', { teks: 'x' }), 'URUTAN_KLAUSUL', 'paling akhir'],
    [
      'a tab that was sorted by its wording',
      [...TAB].sort((a, b) => (a.teks < b.teks ? -1 : 1)),
      'URUTAN_KLAUSUL',
      'urutan',
    ],
  ] as const)('given %s then the clause is named and nothing is composed', (_, rows, kode, kata) => {
    const found = ditolak(rows);
    expect(found.map((p) => p.kode)).toContain(kode);
    expect(found.find((p) => p.kode === kode)).toMatchObject({ label: expect.stringContaining(kata) as string });
    expect(found.every((p) => (p.klausul ?? '') !== '')).toBe(true);
  });

  test('given a clause that is not shipped any more then one nobody changed is left out, a changed one stays', () => {
    const lama = sisip('BIAYA', {
      teks: 'Lama.',
      sidik_baku: sidikBaku('KEPUTUSAN', { kunci: '', bagian: '', syarat: [], teks: 'Lama.' }),
    });
    expect(kunciDari(lama)).toEqual(SHIPPED);
    expect(kunciDari(lama.map((r) => (r.kunci === 'TAMBAHAN' ? { ...r, teks: 'Baru.' } : r)))).toContain('TAMBAHAN');
  });
});

describe('the other forms', () => {
  const baris = (jenis: string, over: Partial<BarisFormat>): BarisFormat => ({
    jenis,
    kunci: 'TAMBAHAN',
    bagian: '',
    syarat: '',
    aktif: '',
    sidik_baku: '',
    teks: '',
    ...over,
  });

  test('given a clause of the region in a letter then it stands behind the clause above it, whichever variant is used', () => {
    const bawaan = KLAUSUL_DINAS.TANDA_TERIMA;
    const rows = bawaan.flatMap((k): readonly BarisFormat[] => {
      const own = baris('TANDA_TERIMA', { ...k, syarat: syaratTertulis('TANDA_TERIMA', k.syarat) });
      const tambahan = baris('TANDA_TERIMA', {
        bagian: 'ISI',
        teks: 'Nomor agenda {{no_agenda}}, {{tanggal:tanggal_terima}}.',
      });
      return k.kunci === 'PEMBUKA' ? [own, tambahan] : [own];
    });
    const klausul = klausulDaerah(rows, 'TANDA_TERIMA', bawaan);
    if (!klausul.ok) throw new Error(JSON.stringify(klausul.problems));
    const made = susunDinas('TANDA_TERIMA', bahanDinas(), klausul.value);
    expect(made.ok && renderText(made.value)).toMatch(
      /keterangan\s+berikut:\s+Nomor agenda 17\/2026, 2 Februari 2026\.\s+Nama/,
    );
  });

  test('given a Pasal of the region then it stands in its place and the later ones take the next numbers', () => {
    const bawaan = klausulPeraturan('PERKADA');
    const rows = bawaan.flatMap((k): readonly BarisFormat[] => {
      const own = baris('PERKADA', { ...k, syarat: syaratTertulis('PERKADA', k.syarat) });
      return k.kunci === 'PELAPORAN'
        ? [own, baris('PERKADA', { bagian: 'PASAL', teks: 'Camat membantu pemantauan.' })]
        : [own];
    });
    const klausul = klausulDaerah(rows, 'PERKADA', bawaan);
    const shipped = klausulDaerah([], 'PERKADA', bawaan);
    if (!klausul.ok || !shipped.ok) throw new Error('refused');
    expect(shipped.value).toEqual(bawaan);
    const at = klausul.value.findIndex((k) => k.kunci === 'TAMBAHAN');
    expect(klausul.value[at]).toMatchObject({ bagian: 'PASAL', sesudah: 'PELAPORAN' });
    expect(klausul.value[at + 1]?.kunci).toBe('BAB_REPLIKASI');
  });
});
