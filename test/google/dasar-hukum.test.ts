import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { SKEMA } from '../../src/app/siapkan-register.ts';
import { dasarHukumBawaan } from '../../src/domain/naskah/dasar-hukum-bawaan.ts';
import { composeKutipan } from '../../src/domain/naskah/kutipan-dasar.ts';
import type { Masalah } from '../../src/domain/pesan.ts';
import { DASAR_HUKUM } from '../../src/domain/tab/dasar-hukum.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { TAB_PENGATURAN } from '../../src/domain/tab/pengaturan.ts';
import { PERLU_DIPERBAIKI } from '../../src/domain/tab/perlu-diperbaiki.ts';
import type { Outcome } from '../../src/local/execute.ts';
import { deleteColumns } from '../../src/local/sheet-structure.ts';
import {
  allCells,
  aRegister,
  atStage,
  BUNDLE_TANPA_DOCX,
  call,
  fill,
  type Isi,
  menu,
  outcome,
  placeOf,
  rowOf,
  rowsOf,
  said,
  sheetOf,
  type,
  type Workbook,
} from '../a.ts';

const KOLOM_LAMA = ['urutan', 'kutipan', 'dipakai', 'kepastian', 'diperiksa_tgl', 'keterangan'];
const LUTIM = {
  jenis: 'KABUPATEN',
  nama: 'Luwu Timur',
  provinsi: 'Sulawesi Selatan',
  jabatanKepala: 'Bupati',
} as const;

const mengingat = (o: Outcome, wb: Workbook): string[] => {
  expect(o.error).toBeNull();
  const doc = wb.files.filter((f) => f.mimeType === 'application/vnd.google-apps.document').at(-1);
  const text = strFromU8(unzipSync(doc?.content as Uint8Array)['word/document.xml'] as Uint8Array)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
  const part = text.slice(text.indexOf('Mengingat'), text.indexOf('MEMUTUSKAN'));
  return part.split('\n').filter((t) => /Nomor \d+ Tahun|Undang-Undang Dasar/.test(t));
};
const utuh = (wb: Workbook, id: readonly string[]): string[] => mengingat(outcome(wb, 'buatKeputusan', { id }), wb);
const buat = (wb: Workbook, id: readonly string[]): Outcome =>
  outcome(wb, 'buatKeputusan', { id }, { bundle: BUNDLE_TANPA_DOCX });
const masalah = (o: Outcome): readonly Masalah[] => (o.result as { masalah?: Masalah[] }).masalah ?? [];

const barisDari = (wb: Workbook, jenis: string, nomor: number): number => {
  const i = rowsOf(wb, DASAR_HUKUM).findIndex((d) => d.jenis === jenis && d.nomor === nomor);
  if (i < 0) throw new Error(`no row of ${jenis} ${nomor}`);
  return i + 2;
};

/** A register as an older set-up left it: one citation a row, numbered, and none of the later columns. */
const lama = (ubah: (rows: Isi[]) => readonly Isi[] = (rows) => rows): Workbook => {
  const { wb } = atStage('LAYAK');
  const sheet = sheetOf(wb, DASAR_HUKUM.name);
  const label = (tag: string): string =>
    ({ pasti: 'Sudah dicocokkan dengan teks resmi' })[tag] ?? 'Belum dicocokkan; periksa Bagian Hukum';
  const rows = dasarHukumBawaan('73.24').map(
    (d, i): Isi => ({
      urutan: i + 1,
      kutipan: d.teks,
      dipakai: d.aktif
        ? d.peraturan
          ? 'Ya, juga pada peraturan'
          : 'Ya'
        : d.peraturan
          ? 'Hanya pada peraturan'
          : 'Tidak',
      kepastian: label(d.tag),
      keterangan: d.keterangan,
    }),
  );
  for (let row = sheet.values.length; row >= 1; row--) sheet.values[row] = [];
  sheet.values = sheet.values.slice(0, 1);
  fill(wb, DASAR_HUKUM, ubah(rows));
  for (const { key } of [...DASAR_HUKUM.columns].reverse())
    if (!KOLOM_LAMA.includes(key)) deleteColumns(wb, sheet, placeOf(wb, DASAR_HUKUM, key), 1);
  const at = rowsOf(wb, TAB_PENGATURAN).findIndex((r) => r.kunci === 'skema') + 2;
  type(wb, TAB_PENGATURAN, at, 'isi', '2');
  return wb;
};

const kolomLama = (wb: Workbook) =>
  rowsOf(wb, DASAR_HUKUM).map((d) => [d.urutan, d.kutipan, d.dipakai, d.kepastian, d.diperiksa_tgl, d.keterangan]);

describe('a register from before the columns', () => {
  test('given rows as they were shipped then their parts are filled, and documents cite what they did', () => {
    const wb = lama();
    const ids = rowsOf(wb, INOVASI).map((e) => e.id);
    const baru = atStage('LAYAK');
    const cited = utuh(baru.wb, baru.ids);
    expect(cited.length).toBeGreaterThan(4);
    expect(masalah(buat(wb, ids)).map((m) => m.kode)).toEqual(['KOLOM_TIDAK_ADA']);
    expect(call(wb, 'periksaRegister')).toHaveProperty('baris');
    call(wb, 'siapkanRegister', {});
    expect(rowsOf(wb, TAB_PENGATURAN).find((r) => r.kunci === 'skema')?.isi).toBe(String(SKEMA));
    const rows = rowsOf(wb, DASAR_HUKUM);
    for (const [i, d] of dasarHukumBawaan('73.24').entries()) {
      expect(rows[i], d.kunci).toMatchObject({ urutan: null, nomor: d.nomor, tentang: d.tentang, oleh: d.oleh });
      if (d.nomor !== null) expect(composeKutipan(rows[i] as (typeof rows)[number], LUTIM)).toBe(d.teks);
    }
    expect(utuh(wb, ids)).toEqual(cited);
    const before = allCells(wb);
    call(wb, 'siapkanRegister', {});
    expect(allCells(wb)).toEqual(before);
  });

  test('given what the region wrote then every word of it stays, and is printed', () => {
    const sendiri =
      'Peraturan Daerah Kabupaten Luwu Timur Nomor 4 Tahun 2020 tentang Inovasi Daerah (Lembaran Daerah Kabupaten Luwu Timur Tahun 2020 Nomor 4)';
    const wb = lama((rows) => [
      {
        ...rows[4],
        kutipan: 'Kutipan menurut Bagian Hukum, tanpa nomor',
        urutan: 9,
        dipakai: 'Ya',
        diperiksa_tgl: '2026-01-05',
      },
      ...rows.slice(1, 4),
      { urutan: 1.5, kutipan: sendiri, dipakai: 'Ya', keterangan: 'milik daerah' },
      { urutan: 1, kutipan: `${rows[4]?.['kutipan']}`, dipakai: 'Ya' },
    ]);
    const own = (w: Workbook) => {
      const rows = kolomLama(w);
      return [rows[0], rows[4], rows[5]?.filter((_, i) => i !== 1)];
    };
    const sheet = sheetOf(wb, DASAR_HUKUM.name);
    const before = sheet.values.slice(1).map((r) => [...(r ?? [])]);
    call(wb, 'siapkanRegister', {});
    expect(own(wb)[1]).toEqual([1.5, sendiri, 'YA', '', '', 'milik daerah']);
    expect(own(wb)[0]).toMatchObject({ 0: 9, 1: 'Kutipan menurut Bagian Hukum, tanpa nomor', 4: '2026-01-05' });
    expect(rowsOf(wb, DASAR_HUKUM)[4]).toMatchObject({
      jenis: 'PERDA_KABKOTA',
      nomor: 4,
      tahun: 2020,
      tentang: 'Inovasi Daerah',
      lembaran_nomor: 4,
    });
    // Only citations that were shipped give way to their columns.
    for (const [i, cells] of before.entries())
      if (i === 0 || i === 4) expect(sheet.values[i + 1]?.slice(0, 2)).toEqual(cells.slice(0, 2));
    const cited = utuh(
      wb,
      rowsOf(wb, INOVASI).map((e) => e.id),
    );
    expect(cited.findIndex((t) => t.includes('Inovasi Daerah (Lembaran Daerah'))).toBe(1);
  });
});

describe('the legal bases of a document', () => {
  test('given a new act then it is cited in its place, composed from its columns', () => {
    const { wb, ids } = atStage('LAYAK');
    fill(wb, DASAR_HUKUM, [
      {
        jenis: 'Peraturan Bupati/Wali Kota',
        nomor: 9,
        tahun: 2021,
        tentang: 'Inovasi',
        dipakai: 'Ya',
        lembaran_nomor: 12,
      },
      { jenis: 'Undang-Undang', nomor: 1, tahun: 2004, tentang: 'Perbendaharaan Negara', dipakai: 'Ya' },
    ]);
    const cited = utuh(wb, ids);
    expect(cited.at(-1)).toContain(
      'Peraturan Bupati Luwu Timur Nomor 9 Tahun 2021 tentang Inovasi (Berita Daerah Kabupaten Luwu Timur Tahun 2021 Nomor 12)',
    );
    expect(cited.findIndex((t) => t.includes('Nomor 1 Tahun 2004'))).toBe(1);
    type(wb, DASAR_HUKUM, barisDari(wb, 'UU', 1), 'kutipan', 'Undang-Undang Nomor 1 Tahun 2004 menurut kami');
    expect(utuh(wb, ids)[1]).toContain('Undang-Undang Nomor 1 Tahun 2004 menurut kami;');
  });

  test('given a revoked act that is still used then nothing is made, and it says what replaces it', () => {
    const { wb, ids } = atStage('LAYAK');
    const row = barisDari(wb, 'PERMENDAGRI', 104);
    type(wb, DASAR_HUKUM, row, 'status', 'Dicabut');
    type(wb, DASAR_HUKUM, row, 'oleh', 'Peraturan Menteri Dalam Negeri Nomor 3 Tahun 2026');
    const before = allCells(wb);
    const [m, second] = masalah(buat(wb, ids));
    expect(m).toMatchObject({ kode: 'DASAR_DICABUT' });
    expect(m?.pesan).toMatch(
      /Nomor 104 Tahun 2018 .*Dicabut; penggantinya Peraturan Menteri Dalam Negeri Nomor 3 Tahun 2026\..*pilih Tidak/,
    );
    expect(second).toBeUndefined();
    expect(allCells(wb)).toEqual(before);
    type(wb, DASAR_HUKUM, row, 'dipakai', 'Tidak');
    expect(buat(wb, ids).result).toHaveProperty('naskah');
  });

  test('given a condition then the law is cited for the innovations that meet it', () => {
    const { wb, ids } = atStage('LAYAK');
    const row = barisDari(wb, 'UU', 25);
    type(wb, DASAR_HUKUM, row, 'dipakai', 'Ya');
    expect(rowsOf(wb, DASAR_HUKUM)[row - 2]?.syarat).toBe('PELAYANAN_PUBLIK');
    expect(utuh(wb, ids).join()).toContain('Nomor 25 Tahun 2009');
    type(wb, INOVASI, rowOf(wb, ids[0] as string), 'bentuk', 'Inovasi tata kelola Pemerintahan Daerah');
    expect(utuh(wb, ids).join()).not.toContain('Nomor 25 Tahun 2009');
  });

  test('given kinds of document by name then others do not cite it, and an unknown name is refused', () => {
    const { wb, ids } = atStage('LAYAK');
    const row = barisDari(wb, 'PERMENDAGRI', 104);
    type(wb, DASAR_HUKUM, row, 'hanya_naskah', 'Keputusan penerapan');
    expect(utuh(wb, ids).join()).not.toContain('Nomor 104 Tahun 2018');
    type(wb, DASAR_HUKUM, row, 'hanya_naskah', 'Surat Edaran');
    expect(masalah(buat(wb, ids))).toMatchObject([
      { kode: 'DASAR_NASKAH_TIDAK_DIKENAL', pesan: expect.stringContaining('"Surat Edaran"') as string },
    ]);
  });

  test('given bases that nobody checked for a year then the draft is made, and that is told', () => {
    const { wb, ids } = atStage('LAYAK');
    expect((buat(wb, ids).result as { naskah: object[] }).naskah[0]).not.toHaveProperty('ingat');
    type(wb, DASAR_HUKUM, barisDari(wb, 'PP', 38), 'diperiksa_tgl', '14-06-2025');
    type(wb, DASAR_HUKUM, barisDari(wb, 'UU', 23), 'diperiksa_tgl', '');
    type(wb, DASAR_HUKUM, barisDari(wb, 'UU', 12), 'diperiksa_tgl', '');
    const ingat = (buat(wb, ids).result as { naskah: { ingat: string[] }[] }).naskah[0]?.ingat;
    expect(ingat).toHaveLength(1);
    expect(ingat?.[0]).toMatch(/: Undang-Undang Nomor 23 Tahun 2014; Peraturan Pemerintah Nomor 38 Tahun 2017\./);
    const uu = barisDari(wb, 'UU', 30);
    type(wb, DASAR_HUKUM, uu, 'kutipan', 'Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan');
    expect((buat(wb, ids).result as { naskah: { ingat: string[] }[] }).naskah[0]?.ingat[1]).toMatch(
      /Kolom Kutipan belum menyebut perubahan .*: Undang-Undang Nomor 30 Tahun 2014\./,
    );
    const done = menu(wb, 'buatKeputusan', [], { activeTab: 'Inovasi', selection: 'A2', bundle: BUNDLE_TANPA_DOCX });
    expect(said(done).at(-1)).toContain('belum diperiksa dalam dua belas bulan terakhir');
  });
});

describe('the check of the register', () => {
  const w07 = (wb: Workbook) => {
    call(wb, 'periksaRegister');
    return rowsOf(wb, PERLU_DIPERBAIKI).filter((p) => p.kode === 'W07');
  };

  test('given used bases that were never checked, checked long ago or revoked then each is told once, and unused ones are not', () => {
    const wb = aRegister();
    expect(w07(wb)).toEqual([]);
    const pp = barisDari(wb, 'PP', 38);
    type(wb, DASAR_HUKUM, pp, 'diperiksa_tgl', '');
    type(wb, DASAR_HUKUM, barisDari(wb, 'UU', 23), 'diperiksa_tgl', '14-06-2025');
    type(wb, DASAR_HUKUM, barisDari(wb, 'UU', 30), 'status', 'Dicabut');
    type(wb, DASAR_HUKUM, barisDari(wb, 'UU', 30), 'diperiksa_tgl', '');
    type(wb, DASAR_HUKUM, barisDari(wb, 'UU', 12), 'diperiksa_tgl', '');
    const found = w07(wb);
    expect(
      found.map((p) => [p.tingkat, p.nama.replace(/^.*Nomor /, ''), p.kolom, p.penjelasan.replace(/^.*ini /, '')]),
    ).toEqual([
      ['CEK', '23 Tahun 2014', 'Terakhir Diperiksa', 'terakhir diperiksa lebih dari dua belas bulan lalu.'],
      ['CEK', '30 Tahun 2014', 'Status', 'tercatat sudah dicabut.'],
      ['CEK', '38 Tahun 2017', 'Terakhir Diperiksa', 'belum pernah diperiksa keberlakuannya.'],
    ]);
    expect(found.find((p) => p.nama.endsWith('2017'))).toMatchObject({ baris: pp, sel: '', id: '' });
    const before = allCells(wb, [PERLU_DIPERBAIKI.name]);
    w07(wb);
    expect(allCells(wb, [PERLU_DIPERBAIKI.name])).toEqual(before);
  });
});

describe('the linter', () => {
  test('given a row that the region revoked then a pasted citation of it is doubted', () => {
    const wb = aRegister();
    const teks = 'Kegiatan ini sesuai dengan Peraturan Pemerintah Nomor 12 Tahun 2017.';
    expect(call(wb, 'periksaNaskah', { teks })).toMatchObject({ butir: [] });
    const row = barisDari(wb, 'PP', 12);
    type(wb, DASAR_HUKUM, row, 'status', 'Dicabut');
    type(wb, DASAR_HUKUM, row, 'oleh', 'Peraturan Pemerintah Nomor 5 Tahun 2026');
    expect(call(wb, 'periksaNaskah', { teks })).toMatchObject({
      butir: [
        { kode: 'N03', kepastian: 'INGATAN', penjelasan: expect.stringContaining('Nomor 5 Tahun 2026') as string },
      ],
    });
  });
});
