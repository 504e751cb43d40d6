import { describe, expect, test } from 'vitest';
import { FORMAT_NASKAH } from '../../src/domain/tab/naskah.ts';
import type { RowOf } from '../../src/domain/tab/tab.ts';
import { bundleOf, type ScriptBundle } from '../../src/local/script-bundle.ts';
import { deleteColumns, deleteRows } from '../../src/local/sheet-structure.ts';
import {
  allCells,
  aRegister,
  call,
  DIST,
  events,
  MANIFEST,
  menu,
  outcome,
  placeOf,
  rowsOf,
  said,
  sheetOf,
  type,
  type Workbook,
} from '../a.ts';

const LAMA = 'mengembangkan inovasi daerah';
const BARU = 'menyelenggarakan inovasi daerah';

/** A later version of the add-on that words its clauses differently. */
const LEBIH_BARU: ScriptBundle = bundleOf(
  [...DIST]
    .filter(([name]) => name.endsWith('.js'))
    .map(([name, text]) => ({ name, text: text.replaceAll(LAMA, BARU) })),
  {},
  MANIFEST,
);

type Baris = RowOf<typeof FORMAT_NASKAH>;

const rows = (wb: Workbook): readonly Baris[] => rowsOf(wb, FORMAT_NASKAH);

const barisKe = (wb: Workbook, jenis: string, kunci: string): number => {
  const i = rows(wb).findIndex((r) => r.jenis === jenis && r.kunci === kunci);
  if (i < 0) throw new Error(`no row of ${jenis} ${kunci}`);
  return i + 2;
};

const teksDari = (wb: Workbook, jenis: string, kunci: string): string =>
  rows(wb)[barisKe(wb, jenis, kunci) - 2]?.teks ?? '';

const siapkan = (wb: Workbook, bundle?: ScriptBundle) => {
  const done = call(wb, 'siapkanRegister', { wilayah: '73.24' }, bundle ? { bundle } : {});
  if ('masalah' in done) throw new Error(JSON.stringify(done));
  return done.kalimat;
};

describe('the tab', () => {
  test('given a new register then every clause tells its part, its condition and that it is in use', () => {
    const wb = aRegister();
    expect(rows(wb).find((r) => r.kunci === 'PERTIMBANGAN_LAYAK_BANYAK')).toMatchObject({
      bagian: 'MENIMBANG',
      syarat: 'beberapa inovasi; satu Berita Acara',
      aktif: 'YA',
    });
    for (const r of rows(wb)) expect([r.bagian, r.aktif, r.sidik_baku].includes(''), r.kunci).toBe(false);
    const hidden = placeOf(wb, FORMAT_NASKAH, 'sidik_baku');
    expect(sheetOf(wb, 'Format Naskah').hiddenColumns[hidden - 1]).toBe(true);
  });

  test('given a row was deleted then it comes back at its place', () => {
    const wb = aRegister();
    const before = rows(wb);
    deleteRows(wb, sheetOf(wb, 'Format Naskah'), barisKe(wb, 'KEPUTUSAN', 'PERTIMBANGAN_UJI_COBA'), 1);
    deleteRows(wb, sheetOf(wb, 'Format Naskah'), barisKe(wb, 'KEPUTUSAN', 'JUDUL'), 1);
    siapkan(wb);
    expect(rows(wb)).toEqual(before);
  });

  test('given a register from before the conditions then they are filled in and the wording of the region stays', () => {
    const wb = aRegister();
    const before = rows(wb);
    type(wb, FORMAT_NASKAH, barisKe(wb, 'KEPUTUSAN', 'PENETAPAN'), 'teks', 'Kalimat daerah.');
    const sheet = sheetOf(wb, 'Format Naskah');
    deleteColumns(wb, sheet, placeOf(wb, FORMAT_NASKAH, 'bagian'), 4);
    siapkan(wb);
    expect(rows(wb)).toEqual(
      before.map((r) => (r.jenis === 'KEPUTUSAN' && r.kunci === 'PENETAPAN' ? { ...r, teks: 'Kalimat daerah.' } : r)),
    );
    expect(siapkan(wb)).toEqual({ diperbarui: [], dipertahankan: [] });
  });

  test('given a register from before annexes were numbered then shipped texts follow and those of the region stay', () => {
    const wb = aRegister();
    const before = rows(wb);
    for (const [kunci, teks] of [
      ['PENERAPAN', teksDari(wb, 'KEPUTUSAN_PENERAPAN', 'PENERAPAN').replaceAll('{{lampiran}}', 'Lampiran')],
      ['PERTIMBANGAN_SIAP', 'bahwa inovasi daerah dalam Lampiran telah siap'],
    ] as const)
      type(wb, FORMAT_NASKAH, barisKe(wb, 'KEPUTUSAN_PENERAPAN', kunci), 'teks', teks);
    deleteColumns(wb, sheetOf(wb, 'Format Naskah'), placeOf(wb, FORMAT_NASKAH, 'bagian'), 4);
    siapkan(wb);
    const teks = 'bahwa inovasi daerah dalam Lampiran telah siap';
    expect(rows(wb)).toEqual(before.map((r) => (r.kunci === 'PERTIMBANGAN_SIAP' ? { ...r, teks } : r)));
  });
});

describe('an upgrade that words clauses anew', () => {
  test('given the region never changed it then the row follows, and a second run changes nothing', () => {
    const wb = aRegister();
    const kalimat = siapkan(wb, LEBIH_BARU);
    expect(kalimat.dipertahankan).toEqual([]);
    expect(kalimat.diperbarui.length).toBeGreaterThan(0);
    expect(teksDari(wb, 'KEPUTUSAN', 'PERTIMBANGAN_KINERJA')).toContain(BARU);
    const after = allCells(wb);
    expect(siapkan(wb, LEBIH_BARU)).toEqual({ diperbarui: [], dipertahankan: [] });
    expect(allCells(wb)).toEqual(after);
  });

  test('given the region worded it then its text stays, once told, also in the dialog', () => {
    const wb = aRegister();
    type(wb, FORMAT_NASKAH, barisKe(wb, 'KEPUTUSAN', 'PERTIMBANGAN_KINERJA'), 'teks', 'bahwa kami berinovasi');
    const told = said(menu(structuredClone(wb), 'siapkanRegister', [], { bundle: LEBIH_BARU })).join('\n');
    expect(told).toMatch(/kalimat daerah tetap dipakai[\s\S]*Keputusan penetapan uji coba: PERTIMBANGAN_KINERJA/);
    expect(siapkan(wb, LEBIH_BARU).dipertahankan).toEqual(['Keputusan penetapan uji coba: PERTIMBANGAN_KINERJA']);
    expect(teksDari(wb, 'KEPUTUSAN', 'PERTIMBANGAN_KINERJA')).toBe('bahwa kami berinovasi');
    expect(siapkan(wb, LEBIH_BARU).dipertahankan).toEqual([]);
  });

  test('given the region only changed the condition then that counts as its own', () => {
    const wb = aRegister();
    type(wb, FORMAT_NASKAH, barisKe(wb, 'KEPUTUSAN', 'PERTIMBANGAN_KINERJA'), 'syarat', 'ada anggaran');
    siapkan(wb, LEBIH_BARU);
    expect(teksDari(wb, 'KEPUTUSAN', 'PERTIMBANGAN_KINERJA')).toContain(LAMA);
  });
});

const JUDUL_BAKU = 'Penetapan Inovasi Daerah dan Perangkat Daerah Pelaksana Uji Coba';

const gaya = (wb: Workbook, jenis: string, kunci: string, key: 'teks' | 'syarat' | 'aktif', isi: string): void =>
  type(wb, FORMAT_NASKAH, barisKe(wb, jenis, kunci), key, isi);

const kembalikan = (wb: Workbook, args: Readonly<Record<string, unknown>>, options = {}) => {
  const done = call(wb, 'kembalikanKlausul', args, options);
  if ('masalah' in done) throw new Error(JSON.stringify(done));
  return done;
};

describe('Periksa format naskah', () => {
  test('given the tab as it is shipped then everything may be used', () => {
    const wb = aRegister();
    expect(call(wb, 'periksaFormat')).toMatchObject({ wajib: 0, cek: 0, catatan: 0, butir: [] });
    expect(said(menu(wb, 'periksaFormat'))[0]).toMatch(/klausul diperiksa; semuanya dapat dipakai/);
  });

  test('given clauses that cannot be used then each is told with its row, and nothing is written', () => {
    const wb = aRegister();
    gaya(wb, 'KEPUTUSAN', 'BERLAKU', 'teks', 'Berlaku {{kepla}}.');
    gaya(wb, 'SURAT_PENOLAKAN', 'HAL', 'teks', '=1+1 {{nomr}}');
    const before = allCells(wb);
    const h = call(wb, 'periksaFormat');
    expect(h).toMatchObject({
      butir: expect.arrayContaining([
        expect.objectContaining({
          naskah: 'Keputusan penetapan uji coba',
          kunci: 'BERLAKU',
          baris: barisKe(wb, 'KEPUTUSAN', 'BERLAKU'),
          pesan: expect.stringContaining('mungkin {{kepala}}') as string,
        }),
        expect.objectContaining({ naskah: 'Surat penolakan', kunci: 'HAL' }),
      ]) as unknown[],
    });
    expect(said(menu(wb, 'periksaFormat'))[0]).toMatch(/Wajib diperbaiki \(\d+\)[\s\S]*klausul BERLAKU \(baris \d+\)/);
    expect(allCells(wb)).toEqual(before);
  });

  test('given a kind that nobody knows then its row is told', () => {
    const wb = aRegister();
    type(wb, FORMAT_NASKAH, 2, 'jenis', '');
    expect(call(wb, 'periksaFormat')).toMatchObject({ butir: [{ kode: 'JENIS_NASKAH_TIDAK_DIKENAL', baris: 2 }] });
  });
});

describe('Kembalikan kalimat baku', () => {
  test('given a clause of the region then the plan changes nothing, and carrying it out keeps the old one in the history', () => {
    const wb = aRegister();
    gaya(wb, 'KEPUTUSAN', 'JUDUL', 'teks', 'Judul {{daerah}}');
    gaya(wb, 'KEPUTUSAN', 'JUDUL', 'syarat', 'satu inovasi');
    const before = allCells(wb);
    expect(kembalikan(wb, { jenis: 'KEPUTUSAN' })).toMatchObject({
      ke: 'BAKU',
      klausul: [{ kunci: 'JUDUL', semula: { teks: 'Judul {{daerah}}', syarat: 'satu inovasi', aktif: 'Ya' } }],
    });
    expect(allCells(wb)).toEqual(before);
    kembalikan(wb, { jenis: 'KEPUTUSAN', terapkan: true });
    expect(teksDari(wb, 'KEPUTUSAN', 'JUDUL')).toContain(JUDUL_BAKU);
    expect(events(wb).at(-1)).toMatchObject({
      tindakan: 'KLAUSUL_KEMBALI',
      perubahan: { '+format': [{ kunci: 'JUDUL', semula: { teks: 'Judul {{daerah}}' } }] },
    });
    expect(call(wb, 'periksaKeutuhan')).toMatchObject({ putusan: 'UTUH' });
  });

  test('given it is chosen again then the wording of the region comes back from the history, and then the shipped one', () => {
    const wb = aRegister();
    gaya(wb, 'KEPUTUSAN', 'JUDUL', 'teks', '=Judul daerah');
    const ubah = { jenis: 'KEPUTUSAN', kunci: ['JUDUL'], terapkan: true };
    expect(kembalikan(wb, ubah).ke).toBe('BAKU');
    expect(kembalikan(wb, ubah).ke).toBe('SEBELUMNYA');
    expect(teksDari(wb, 'KEPUTUSAN', 'JUDUL')).toBe('=Judul daerah');
    expect(kembalikan(wb, ubah).ke).toBe('BAKU');
    expect(call(aRegister(), 'kembalikanKlausul', ubah)).toMatchObject({ masalah: [{ kode: 'SUDAH_KALIMAT_BAKU' }] });
  });

  test('given rows were deleted or set inactive then they come back at their place', () => {
    const wb = aRegister();
    const before = rows(wb);
    gaya(wb, 'KEPUTUSAN', 'BIAYA', 'aktif', 'Tidak');
    deleteRows(wb, sheetOf(wb, 'Format Naskah'), barisKe(wb, 'KEPUTUSAN', 'TUGAS'), 1);
    kembalikan(wb, { jenis: 'KEPUTUSAN', terapkan: true });
    expect(rows(wb)).toEqual(before);
  });

  test('given a clause of the region alone then it is said that there is nothing to bring back', () => {
    const wb = aRegister();
    expect(call(wb, 'kembalikanKlausul', { baris: [9999] })).toMatchObject({
      masalah: [{ kode: 'TANPA_KALIMAT_BAKU' }],
    });
  });

  test('given the menu on selected rows then before and after are shown, and No changes nothing', () => {
    const wb = aRegister();
    gaya(wb, 'KEPUTUSAN', 'JUDUL', 'teks', 'Judul daerah');
    const place = { activeTab: 'Format Naskah', selection: 'C2:C3' };
    const before = allCells(wb);
    expect(said(menu(wb, 'kembalikanKlausul', ['NO'], place))[0]).toMatch(
      /1 klausul dikembalikan[\s\S]*Semula: Judul daerah\nMenjadi: Penetapan Inovasi/,
    );
    expect(allCells(wb)).toEqual(before);
    menu(wb, 'kembalikanKlausul', ['YES'], place);
    expect(teksDari(wb, 'KEPUTUSAN', 'JUDUL')).toContain(JUDUL_BAKU);
  });

  test('given another tab is open then a kind is asked for', () => {
    const wb = aRegister();
    gaya(wb, 'KEPUTUSAN', 'JUDUL', 'teks', 'Judul daerah');
    menu(wb, 'kembalikanKlausul', [{ button: 'OK', text: '1' }, 'YES'], { activeTab: 'Inovasi' });
    expect(teksDari(wb, 'KEPUTUSAN', 'JUDUL')).toContain(JUDUL_BAKU);
    expect(said(menu(wb, 'kembalikanKlausul', [{ button: 'OK', text: 'x' }], { activeTab: 'Inovasi' })).at(-1)).toMatch(
      /tidak dikenal/,
    );
  });

  test('given it is stopped anywhere then the next act finishes it or nothing happened', () => {
    const start = aRegister();
    gaya(start, 'KEPUTUSAN', 'JUDUL', 'teks', 'Judul daerah');
    deleteRows(start, sheetOf(start, 'Format Naskah'), barisKe(start, 'KEPUTUSAN', 'TUGAS'), 1);
    const args = { jenis: 'KEPUTUSAN', terapkan: true };
    const whole = structuredClone(start);
    const total = outcome(whole, 'kembalikanKlausul', args).calls.total;
    const expected = rows(whole);
    for (let n = 1; n < total; n++) {
      const wb = structuredClone(start);
      outcome(wb, 'kembalikanKlausul', args, { stopAfterCall: n, loseUnflushed: true });
      const done = events(wb).some((p) => p.tindakan === 'KLAUSUL_KEMBALI');
      call(wb, 'tambahUsulan', { nama_inovasi: 'Lain' });
      const jadi = done ? expected : rows(start);
      expect(
        rows(wb).filter((r) => r.kunci !== ''),
        `stopped after ${n}`,
      ).toEqual(jadi);
    }
  });
});
