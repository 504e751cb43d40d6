import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { HasilPeriksaNaskah } from '../../src/app/periksa-naskah.ts';
import { DASAR_HUKUM } from '../../src/domain/tab/dasar-hukum.ts';
import { TEMPEL } from '../../src/domain/tab/perlu-diperbaiki.ts';
import { addTab, aFile, allCells, aRegister, call, fill, menu, outcome, said, sheetOf, type Workbook } from '../a.ts';

const KEPUTUSAN = readFileSync(new URL('../domain/naskah/golden/keputusan-1.txt', import.meta.url), 'utf8');
const SALAH = KEPUTUSAN.replaceAll('Pemerintah Nomor 38 Tahun', 'Pemerintah Nomor 58 Tahun');

const periksa = (wb: Workbook, teks: string, jenis?: string): HasilPeriksaNaskah => {
  const answer = call(wb, 'periksaNaskah', jenis === undefined ? { teks } : { teks, jenis });
  if ('masalah' in answer) throw new Error(JSON.stringify(answer));
  return answer;
};
const kode = (h: HasilPeriksaNaskah): string[] => h.butir.map((b) => b.kode);

describe('by a call', () => {
  test('given a decree that the register composed then nothing is found and nothing is written', () => {
    const wb = aRegister();
    const before = allCells(wb);
    expect(periksa(wb, KEPUTUSAN)).toEqual({ jenis: 'KEPUTUSAN', wajib: 0, cek: 0, catatan: 0, butir: [] });
    expect(allCells(wb)).toEqual(before);
  });

  test('given a wrong number then it is found with its line, and the counts are those of the list', () => {
    const h = periksa(aRegister(), SALAH);
    expect(h.butir[0]).toMatchObject({ kode: 'N01', tingkat: 'WAJIB', kepastian: 'PASTI' });
    expect(SALAH.split('\n')[(h.butir[0]?.baris ?? 0) - 1]).toMatch(/Peraturan$/);
    expect(h.wajib + h.cek + h.catatan).toBe(h.butir.length);
    expect(h.wajib).toBe(h.butir.filter((b) => b.tingkat === 'WAJIB').length);
  });

  test('given a kind then the text is read as that kind; an unknown one is recognised from the text', () => {
    const wb = aRegister();
    const teks = 'Biaya sebesar Rp150.000,00.';
    expect(periksa(wb, teks, 'SURAT').jenis).toBe('SURAT');
    expect(periksa(wb, teks, 'ENTAH').jenis).toBe('LAIN');
  });

  test('given a row of the office then its citation counts as known', () => {
    const wb = aRegister();
    const baru = 'Peraturan Presiden Nomor 9 Tahun 2031 tentang Kebun Raya';
    const teks = `Sesuai dengan ${baru.replace('Kebun', 'Taman')}, kebun dibuka.`;
    expect(kode(periksa(wb, teks))).toEqual([]);
    fill(wb, DASAR_HUKUM, [{ urutan: 99, kutipan: baru, dipakai: 'Tidak', kepastian: '' }]);
    expect(periksa(wb, teks).butir).toMatchObject([{ kode: 'N02', tingkat: 'CEK', kepastian: 'INGATAN' }]);
    expect(kode(periksa(wb, teks.replace('Taman', 'Kebun')))).toEqual([]);
  });

  test('given the settings of the region then its spelling is the right one', () => {
    const wb = aRegister('73.71');
    expect(kode(periksa(wb, 'Laporan disampaikan kepada Walikota.'))).toEqual(['N61']);
    expect(kode(periksa(wb, 'Laporan disampaikan kepada Wali Kota.'))).toEqual([]);
  });

  test('given no text or no register then it is refused with what to do', () => {
    expect(call(aRegister(), 'periksaNaskah', { teks: ' \n\t' })).toMatchObject({
      masalah: [{ kode: 'TEKS_NASKAH_KOSONG' }],
    });
    expect(call(aRegister(), 'periksaNaskah', {})).toMatchObject({ masalah: [{ kode: 'TEKS_NASKAH_KOSONG' }] });
    expect(call(aFile(), 'periksaNaskah', { teks: 'a' })).toMatchObject({ masalah: [{ kode: 'BELUM_SIAP' }] });
  });

  test('given somebody whose account cannot be named then they may check too, in at most six calls', () => {
    const done = outcome(aRegister(), 'periksaNaskah', { teks: SALAH }, { user: '' });
    expect(done.error).toBeNull();
    expect(done.result).toHaveProperty('wajib');
    expect(done.calls.total, JSON.stringify(done.calls.byMethod)).toBeLessThanOrEqual(6);
  });
});

describe('by the menu', () => {
  const tempel = (wb: Workbook, teks: string): void => {
    sheetOf(wb, TEMPEL.name).values = teks.split('\n').map((line) => [line === '' ? null : line]);
  };

  test('given a draft pasted on its tab then the findings are told by level, with how sure they are', () => {
    const wb = aRegister();
    tempel(wb, `${SALAH}\nSemua SK dirujuk.`);
    const done = menu(wb, 'periksaNaskah', [], { activeTab: TEMPEL.name, selection: 'A1:A200' });
    expect(said(done)).toHaveLength(1);
    expect(said(done)[0]).toMatch(
      /^Dibaca sebagai: Keputusan\.\n\nWajib diperbaiki \(\d+\)\n• Baris \d+, "Peraturan Pemerintah Nomor 58/,
    );
    expect(said(done)[0]).toMatch(/Perlu dicek \(1\)\n• Baris \d+, .*SK.*anjuran penyusunan, bukan ketentuan\)/s);
    expect(said(done)[0]).toContain('sudah dicocokkan dengan teks resmi');
  });

  test('given many findings then the first are told and the rest counted', () => {
    const wb = aRegister();
    tempel(
      wb,
      Array.from({ length: 30 }, () => 'Biaya dari A dan / atau B menurut Undang-Undang Nomor 18 Tahun 2002.').join(
        '\n',
      ),
    );
    const [text = ''] = said(menu(wb, 'periksaNaskah', [], { activeTab: TEMPEL.name, selection: 'A1:A30' }));
    expect(text).toContain('Wajib diperbaiki (30)');
    expect(text).toContain('… dan 24 lainnya.');
    expect(text).toContain('belum dicocokkan; periksa Bagian Hukum');
    expect(text.length).toBeLessThan(4000);
  });

  test('given cells side by side on any tab then a row reads as one line', () => {
    const wb = aRegister();
    addTab(wb, 'Konsep', [
      ['Menimbang', ':', 'a.', 'bahwa usulan layak;'],
      ['', '', 'c.', 'perlu menetapkan Keputusan;'],
    ]);
    const [text = ''] = said(menu(wb, 'periksaNaskah', [], { activeTab: 'Konsep', selection: 'A1:D2' }));
    expect(text).toMatch(/seharusnya huruf b/);
  });

  test('given a sound text then that is said, and that the legal office still decides', () => {
    const wb = aRegister();
    tempel(wb, KEPUTUSAN);
    const [text = ''] = said(menu(wb, 'periksaNaskah', [], { activeTab: TEMPEL.name, selection: 'A1:A200' }));
    expect(text).toMatch(/Tidak ada yang perlu diperbaiki[\s\S]*Bagian Hukum/);
  });

  test('given nothing is selected then it says where to paste', () => {
    const [text = ''] = said(menu(aRegister(), 'periksaNaskah', [], { activeTab: TEMPEL.name, selection: 'A1' }));
    expect(text).toMatch(/Tempel naskah pada tab "Tempel di Sini", pilih semua selnya, lalu ulangi/);
  });
});
