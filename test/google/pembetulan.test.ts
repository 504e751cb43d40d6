import { describe, expect, test } from 'vitest';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PETUGAS } from '../../src/domain/tab/lembaga.ts';
import type { CellValue } from '../../src/local/model.ts';
import {
  allCells,
  atStage,
  call,
  entry,
  eventsOf,
  menu,
  outcome,
  placeOf,
  rowOf,
  said,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';
import { everywhere, type Stop } from './di-mana-saja.ts';

/** Puts a value into a cell as a paste of text leaves it: nothing is parsed. */
const tempel = (wb: Workbook, id: string, key: string, value: CellValue): void => {
  const row = sheetOf(wb, INOVASI.name).values[rowOf(wb, id) - 1] as CellValue[];
  row[placeOf(wb, INOVASI, key) - 1] = value;
};

const isi = (wb: Workbook, id: string, key: string): CellValue =>
  sheetOf(wb, INOVASI.name).values[rowOf(wb, id) - 1]?.[placeOf(wb, INOVASI, key) - 1] ?? null;

const kacau = (): { wb: Workbook; a: string; b: string } => {
  const { wb, ids } = withProposals(3);
  const [a = '', b = ''] = ids;
  tempel(wb, a, 'nama_inovasi', ' “Kapal  Layanan\u00a01” ');
  tempel(wb, a, 'uji_coba_mulai', 'Senin, 3 Agustus 2026');
  tempel(wb, a, 'kematangan', '85.00');
  tempel(wb, a, 'asta_cita', '-');
  tempel(wb, a, 'pd_pengusul', 'DINKES');
  tempel(wb, b, 'jenis', 'daring');
  tempel(wb, b, 'urusan_lain', 'pertanian');
  tempel(wb, b, 'nama_inovasi', 'KAPAL LAYANAN UNTUK WARGA DESA SI-BECIK');
  return { wb, a, b };
};

const lihat = (wb: Workbook) => {
  const h = call(wb, 'saranPembetulan');
  if ('masalah' in h) throw new Error(JSON.stringify(h));
  return h;
};

const hasil = (h: ReturnType<typeof call<'terapkanPembetulan'>>) => {
  if ('masalah' in h) throw new Error(JSON.stringify(h));
  return h;
};

describe('suggested mendings', () => {
  test('given pasted cells then each kind shows before and after, and nothing is written', () => {
    const { wb, a } = kacau();
    const before = allCells(wb);
    const h = lihat(wb);
    expect(h.kelompok.map((k) => [k.kode, k.jumlah, k.terpilih])).toEqual([
      ['KOSONG', 1, true],
      ['TANGGAL', 1, true],
      ['ANGKA', 1, true],
      ['PILIHAN', 1, true],
      ['URUSAN', 1, true],
      ['KANTOR', 1, true],
      ['RAPI', 1, true],
      ['KAPITAL', 1, false],
    ]);
    expect(h.kelompok[1]?.saran).toEqual([
      {
        id: a,
        key: 'uji_coba_mulai',
        nama: ' “Kapal  Layanan\u00a01” ',
        kolom: 'Uji Coba Mulai',
        baris: 2,
        sebelum: 'Senin, 3 Agustus 2026',
        sesudah: '3 Agustus 2026',
      },
    ]);
    expect(h.kelompok[7]?.saran[0]?.sesudah).toBe('Kapal Layanan untuk Warga Desa SI-BECIK');
    expect(allCells(wb)).toEqual(before);
  });

  test('given they are applied then cells are real values, the history keeps both, and the next check calls nothing an edit', () => {
    const { wb, a, b } = kacau();
    const done = hasil(call(wb, 'terapkanPembetulan', { permintaan: 'p1' }));
    expect(done).toMatchObject({ sel: 7, inovasi: 2, dilewati: [], sisa: 0 });
    expect(isi(wb, a, 'nama_inovasi')).toBe('Kapal Layanan 1');
    expect(typeof isi(wb, a, 'uji_coba_mulai')).toBe('number');
    expect(isi(wb, a, 'kematangan')).toBe(85);
    expect(isi(wb, a, 'asta_cita')).toBe(null);
    expect(isi(wb, a, 'pd_pengusul')).toBe('Dinas Kesehatan');
    expect(isi(wb, b, 'jenis')).toBe('Digital');
    expect(isi(wb, b, 'urusan_lain')).toBe('3.27 Pertanian');
    const last = eventsOf(wb, a).at(-1);
    expect(last).toMatchObject({ tindakan: 'PEMBETULAN', kelompok: 'p1', versi: 2 });
    expect(last?.perubahan['+pembetulan']).toMatchObject({ kematangan: ['85.00', 85], asta_cita: ['-', ''] });
    expect(lihat(wb).kelompok.map((k) => k.kode)).toEqual(['KAPITAL']);
    const count = eventsOf(wb, a).length;
    call(wb, 'periksaRegister');
    expect(eventsOf(wb, a)).toHaveLength(count);
    expectUtuh(wb);
  });

  test('given what only a rule of the check can propose then it is a kind of its own, applied when it is named', () => {
    const { wb, ids } = withProposals(2);
    const [a = ''] = ids;
    tempel(wb, a, 'urusan_utama', 'Kesehtan');
    tempel(wb, a, 'manfaat', 'Dirasakan Ibu Ani, NIK 7324014708900001.');
    expect(lihat(wb).kelompok.map((k) => [k.kode, k.jumlah, k.terpilih])).toEqual([
      ['E04', 1, false],
      ['F36', 1, false],
    ]);
    const none = call(wb, 'terapkanPembetulan', { permintaan: 'p1' });
    expect('masalah' in none && none.masalah[0]?.kode).toBe('TIDAK_ADA_PEMBETULAN');
    expect(hasil(call(wb, 'terapkanPembetulan', { kode: ['E04', 'F36'], permintaan: 'p2' })).sel).toBe(2);
    expect(isi(wb, a, 'urusan_utama')).toBe('1.02 Kesehatan');
    expect(isi(wb, a, 'manfaat')).not.toContain('7324014708900001');
    expect(hasil(call(wb, 'batalkanPembetulan', { permintaan: 'p3' })).sel).toBe(2);
    expect(isi(wb, a, 'urusan_utama')).toBe('Kesehtan');
    expectUtuh(wb);
  });

  test('given some are chosen and one of them changed meanwhile then only what was seen is mended', () => {
    const { wb, a, b } = kacau();
    const pilih = lihat(wb)
      .kelompok.flatMap((k) => k.saran)
      .filter((s) => s.key === 'kematangan' || s.key === 'jenis')
      .map(({ id, key, sebelum }) => ({ id, key, sebelum }));
    tempel(wb, b, 'jenis', 'luring');
    expect(hasil(call(wb, 'terapkanPembetulan', { pilih, permintaan: 'p1' }))).toMatchObject({ sel: 1, inovasi: 1 });
    expect(isi(wb, a, 'kematangan')).toBe(85);
    expect(isi(wb, b, 'jenis')).toBe('luring');
    const none = call(wb, 'terapkanPembetulan', { pilih, permintaan: 'p2' });
    expect('masalah' in none && none.masalah[0]?.kode).toBe('TIDAK_ADA_PEMBETULAN');
  });

  test('given a kind then only that kind is mended; a request twice mends once', () => {
    const { wb, a } = kacau();
    expect(hasil(call(wb, 'terapkanPembetulan', { kode: ['ANGKA'], permintaan: 'p1' })).sel).toBe(1);
    const again = call(wb, 'terapkanPembetulan', { kode: ['ANGKA'], permintaan: 'p1' });
    expect('masalah' in again && again.masalah[0]?.kode).toBe('TIDAK_ADA_PEMBETULAN');
    expect(eventsOf(wb, a).filter((p) => p.tindakan === 'PEMBETULAN')).toHaveLength(1);
  });

  test('given a cell that a decree fixed then what it says is not mended, how it is stored is', () => {
    const { wb, ids } = atStage('DITETAPKAN');
    const [a = ''] = ids;
    tempel(wb, a, 'nama_inovasi', `${isi(wb, a, 'nama_inovasi')}  `);
    tempel(wb, a, 'uji_coba_selesai', '18 Desember 2026');
    expect(lihat(wb).kelompok.map((k) => k.kode)).toEqual(['TANGGAL']);
    expect(hasil(call(wb, 'terapkanPembetulan', { permintaan: 'p1' })).sel).toBe(1);
    expect(entry(wb, a).uji_coba_selesai).toBe('2026-12-18');
  });

  test('given a person without the role then it is refused with who may', () => {
    const { wb } = kacau();
    sheetOf(wb, PETUGAS.name).values.splice(2);
    const h = call(wb, 'terapkanPembetulan', { permintaan: 'p1' }, { user: 'lain@contoh.go.id' });
    expect('masalah' in h && h.masalah[0]?.pesan).toContain('belum tercantum pada tab Petugas');
  });
});

describe('undoing the last batch', () => {
  test('given a batch then every cell is back as it was, told as a batch of its own', () => {
    const { wb, a, b } = kacau();
    const cells = ['nama_inovasi', 'uji_coba_mulai', 'kematangan', 'asta_cita', 'pd_pengusul'] as const;
    const before = cells.map((key) => isi(wb, a, key));
    hasil(call(wb, 'terapkanPembetulan', { permintaan: 'p1' }));
    expect(hasil(call(wb, 'batalkanPembetulan', { permintaan: 'p2' }))).toMatchObject({ sel: 7, inovasi: 2 });
    expect(cells.map((key) => isi(wb, a, key))).toEqual(before);
    expect(isi(wb, b, 'jenis')).toBe('daring');
    expect(eventsOf(wb, a).at(-1)).toMatchObject({
      tindakan: 'BATAL_PEMBETULAN',
      perubahan: { '+batal': { kelompok: 'p1' } },
    });
    const none = call(wb, 'batalkanPembetulan', { permintaan: 'p3' });
    expect('masalah' in none && none.masalah[0]?.kode).toBe('TIDAK_ADA_PEMBETULAN_SENDIRI');
    expectUtuh(wb);
  });

  test('given a cell was typed over since then it stays, and the others go back', () => {
    const { wb, a } = kacau();
    hasil(call(wb, 'terapkanPembetulan', { permintaan: 'p1' }));
    type(wb, INOVASI, rowOf(wb, a), 'kematangan', 90);
    const done = hasil(call(wb, 'batalkanPembetulan', { permintaan: 'p2' }));
    expect(done.sel).toBe(6);
    expect(done.dilewati.map((d) => d.id)).toEqual([a]);
    expect(isi(wb, a, 'kematangan')).toBe(90);
    expect(isi(wb, a, 'asta_cita')).toBe('-');
  });

  test('given a colleague mended then their batch is not mine to undo', () => {
    const { wb } = kacau();
    hasil(call(wb, 'terapkanPembetulan', { permintaan: 'p1' }, { user: 'rekan@contoh.go.id' }));
    const none = call(wb, 'batalkanPembetulan', { permintaan: 'p2' });
    expect('masalah' in none && none.masalah[0]?.kode).toBe('TIDAK_ADA_PEMBETULAN_SENDIRI');
  });
});

describe('from the menu', () => {
  test('given no number then the safe kinds are mended after a last look', () => {
    const { wb, b } = kacau();
    const done = menu(wb, 'bukaPembetulan', [{ button: 'OK', text: '' }, 'YES']);
    expect(said(done)[0]).toContain('8 sel dapat dibetulkan.');
    expect(said(done)[0]).toContain('Kematangan: "85.00" menjadi "85"');
    expect(said(done)[1]).toContain('Terapkan pada 7 sel?');
    expect(said(done).at(-1)).toContain('7 sel pada 2 inovasi dibetulkan.');
    expect(isi(wb, b, 'nama_inovasi')).toBe('KAPAL LAYANAN UNTUK WARGA DESA SI-BECIK');
    const batal = menu(wb, 'batalkanPembetulan', ['YES']);
    expect(said(batal).at(-1)).toContain('7 sel pada 2 inovasi dikembalikan.');
  });

  test('given a wrong number or a no then nothing is written', () => {
    const { wb } = kacau();
    const before = allCells(wb);
    expect(said(menu(wb, 'bukaPembetulan', [{ button: 'OK', text: '12' }])).at(-1)).toContain(
      'bukan nomor dalam daftar',
    );
    menu(wb, 'bukaPembetulan', [{ button: 'OK', text: '1' }, 'NO']);
    expect(allCells(wb)).toEqual(before);
  });

  test('given nothing to mend then it says so', () => {
    const { wb } = withProposals(3);
    expect(said(menu(wb, 'bukaPembetulan')).at(-1)).toContain('Tidak ada saran pembetulan');
  });
});

test('given it is stopped at any call then the next act finishes it or nothing happened', () => {
  const total = everywhere({
    make: kacau,
    run: ({ wb }, stop) =>
      outcome(wb, 'terapkanPembetulan', { kode: ['ANGKA', 'KOSONG'], permintaan: 'p1' }, stop as Stop),
    again: ({ wb }) => void call(wb, 'terapkanPembetulan', { kode: ['ANGKA', 'KOSONG'], permintaan: 'p1' }),
    other: ({ wb }) => void call(wb, 'periksaRegister'),
    check: ({ wb, a }, how, where) => {
      const mended = eventsOf(wb, a).some((p) => p.tindakan === 'PEMBETULAN');
      if (how === 'again') expect(mended, where).toBe(true);
      expect(isi(wb, a, 'kematangan'), where).toBe(mended ? 85 : '85.00');
      expect(isi(wb, a, 'asta_cita'), where).toBe(mended ? null : '-');
    },
  });
  expect(total).toBeGreaterThan(8);
});
