import { describe, expect, test } from 'vitest';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PEJABAT } from '../../src/domain/tab/lembaga.ts';
import { TAB_PENGATURAN } from '../../src/domain/tab/pengaturan.ts';
import { atStage, BUNDLE_TANPA_DOCX, call, fill, menu, outcome, rowsOf, said, type, type Workbook } from '../a.ts';

const atur = (wb: Workbook, kunci: string, isi: string): void =>
  type(wb, TAB_PENGATURAN, rowsOf(wb, TAB_PENGATURAN).findIndex((r) => r.kunci === kunci) + 2, 'isi', isi);

const teks = (wb: Workbook, id: readonly string[], fungsi = 'buatKeputusan', jenis?: string): string => {
  const { result } = outcome(wb, fungsi, { id, pratinjau: true, ...(jenis === undefined ? {} : { jenis }) });
  const h = result as { teks?: string };
  if (h.teks === undefined) throw new Error(JSON.stringify(result));
  return h.teks;
};

const WAKIL = { jabatan: 'Wakil Bupati Luwu Timur', sebutan: 'Definitif', nama: 'Andi Contoh', dari: '2025-02-20' };

describe('an acting head who is the deputy', () => {
  test('given the setting says so then the deputy stands below, in the text and in the annex', () => {
    const { wb, ids } = atStage('LAYAK');
    type(wb, PEJABAT, 2, 'sebutan', 'Plt.');
    fill(wb, PEJABAT, [WAKIL]);
    expect(teks(wb, ids)).not.toContain('WAKIL BUPATI');
    atur(wb, 'baris_jabatan_definitif', 'Ya');
    expect(teks(wb, ids).match(/Plt\. BUPATI LUWU TIMUR,\n\s+WAKIL BUPATI,/g)).toHaveLength(2);
  });

  test.each([
    ['the head is no acting one', 'Definitif', WAKIL],
    ['the acting head is nobody’s deputy', 'Plt.', { ...WAKIL, nama: 'Orang Lain' }],
    ['they were deputy before', 'Plt.', { ...WAKIL, sampai: '2025-12-31' }],
  ])('given %s then no second line stands', (_, sebutan, wakil) => {
    const { wb, ids } = atStage('LAYAK');
    type(wb, PEJABAT, 2, 'sebutan', sebutan);
    fill(wb, PEJABAT, [wakil]);
    atur(wb, 'baris_jabatan_definitif', 'Ya');
    expect(teks(wb, ids)).not.toContain('WAKIL BUPATI');
  });
});

describe('the secretary in the name of the head', () => {
  const SEKDA = {
    jabatan: 'Sekretaris Daerah',
    sebutan: 'Definitif',
    gelar_depan: 'Dr.',
    nama: 'Baso Contoh',
    gelar_belakang: 'M.Si.',
    pangkat: 'Pembina Utama Muda',
    nip: '197001011995031001',
    dari: '2025-02-20',
  };

  test('given the setting says so then office, rank and number stand under the name', () => {
    const { wb, ids } = atStage('LAYAK');
    fill(wb, PEJABAT, [SEKDA]);
    expect(teks(wb, ids)).not.toContain('a.n.');
    atur(wb, 'atas_nama_sekda', 'Ya');
    expect(teks(wb, ids)).toMatch(
      /a\.n\. BUPATI LUWU TIMUR\n\s+SEKRETARIS DAERAH,\s+Dr\. Baso Contoh, M\.Si\.\n\s+Pembina Utama Muda\n\s+NIP 197001011995031001/,
    );
  });

  test('given nobody is secretary then that is missing', () => {
    const { wb, ids } = atStage('LAYAK');
    atur(wb, 'atas_nama_sekda', 'Ya');
    expect(call(wb, 'buatKeputusan', { id: ids })).toMatchObject({ masalah: [{ kolom: 'pejabat.nama' }] });
  });
});

describe('a daily acting head', () => {
  test('given Plh. then the message after drafting says who normally does not sign', () => {
    const { wb, ids } = atStage('LAYAK');
    const place = { activeTab: 'Inovasi', selection: 'A2', bundle: BUNDLE_TANPA_DOCX };
    expect(said(menu(structuredClone(wb), 'buatKeputusan', [], place))[0]).not.toMatch(/Plh\./);
    type(wb, PEJABAT, 2, 'sebutan', 'Plh.');
    expect(said(menu(structuredClone(wb), 'buatKeputusan', [], place))[0]).toMatch(
      /Plh\.\), yang lazimnya tidak menandatangani.*Periksa Bagian Hukum/,
    );
    expect(call(wb, 'buatKeputusan', { id: ids }, { bundle: BUNDLE_TANPA_DOCX })).toMatchObject({
      naskah: [{ ingat: [expect.stringContaining('Plh.') as string] }],
    });
  });
});

describe('the team of an innovation', () => {
  test('given names in Tim Inovator then the decree on application has a second annex', () => {
    const { wb, ids } = atStage('DITETAPKAN');
    type(wb, INOVASI, 2, 'status', 'Lulus uji coba');
    const sebelum = teks(wb, ids, 'buatKeputusan', 'KEPUTUSAN_PENERAPAN');
    expect(sebelum).not.toMatch(/LAMPIRAN I|Tim Pelaksana/);
    type(wb, INOVASI, 2, 'tim_inovator', 'Andi Satu (Ketua); Budi Dua');
    const sesudah = teks(wb, ids, 'buatKeputusan', 'KEPUTUSAN_PENERAPAN');
    expect(sesudah).toMatch(/LAMPIRAN I\n[\s\S]*LAMPIRAN II\n[\s\S]*Andi Satu\n[^\n]*Ketua[\s\S]*Budi Dua/);
    expect(sesudah).toContain('tercantum dalam Lampiran II');
    expect(sesudah).not.toContain('{{');
  });
});
