import { describe, expect, test } from 'vitest';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { DAMPAK, HASIL_SKM, UMPAN_BALIK } from '../../src/domain/tab/manfaat.ts';
import { KETENTUAN } from '../../src/domain/tab/program.ts';
import { RINGKASAN_MANFAAT } from '../../src/domain/tab/ringkasan.ts';
import { putValue } from '../../src/local/cell-values.ts';
import { sortRows } from '../../src/local/sort-rows.ts';
import {
  allCells,
  call,
  entries,
  entry,
  eventsOf,
  fill,
  type Isi,
  kode,
  menu,
  outcome,
  placeOf,
  rowsOf,
  said,
  sheetOf,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';

const siap = (): { wb: Workbook; ids: readonly string[] } => {
  const { wb, ids } = withProposals(2);
  call(wb, 'siapkanProgram', {});
  return { wb, ids };
};

const unsur = (n: readonly number[]): Isi => Object.fromEntries(n.map((v, i) => [`u${i + 1}`, v]));

describe('cells that the add-on works out', () => {
  test('given a run then index, grade and change stand there unrounded; what was typed over is put right, nothing is written twice', () => {
    const { wb, ids } = siap();
    const id = ids[0] ?? '';
    fill(wb, HASIL_SKM, [
      {
        id,
        periode: '2026',
        responden: 29,
        isian: 'Jumlah nilai',
        ...unsur([107, 106, 106, 106, 106, 106, 106, 106, 106]),
      },
      {
        id,
        periode: '2026',
        responden: 29,
        isian: 'Rata-rata',
        ...unsur([5, 4, 4, 4, 4, 4, 4, 4, 4]),
        ikm: 99,
        mutu: 'A',
      },
    ]);
    fill(wb, DAMPAK, [
      {
        id,
        tahun: '2026',
        ukuran: 'Waktu',
        arah: 'Makin kecil makin baik',
        sebelum: 10,
        setelah: 4,
        perubahan: 'bagus',
      },
      { id, tahun: '2026', ukuran: 'Orang', arah: 'Makin besar makin baik', sebelum: 0, setelah: 12 },
      { id, tahun: '2026', ukuran: 'Belum diukur' },
    ]);
    call(wb, 'perbaruiProgram', {});
    expect(rowsOf(wb, HASIL_SKM).map((r) => [r.ikm, r.mutu])).toEqual([
      [(955 / (29 * 9)) * 25, 'A'],
      [null, ''],
    ]);
    expect(rowsOf(wb, DAMPAK).map((r) => r.perubahan)).toEqual([
      'turun 60% (membaik)',
      'dari 0 menjadi 12 (membaik)',
      '',
    ]);
    const before = allCells(wb);
    call(wb, 'perbaruiProgram', {});
    expect(allCells(wb)).toEqual(before);
    expect(JSON.stringify(sheetOf(wb, RINGKASAN_MANFAAT.name).values)).toContain('dari 0 menjadi 12 (membaik)');
  });

  test('given a person sorts the tab before any call of a run then every change stands beside its own measure', () => {
    const isi = (): Workbook => {
      const { wb, ids } = siap();
      fill(
        wb,
        DAMPAK,
        [5, 1, 4, 2, 3].map((n) => ({ id: ids[0] ?? '', tahun: '2026', ukuran: `U${n}`, sebelum: 10, setelah: n })),
      );
      return wb;
    };
    const { total } = outcome(isi(), 'perbaruiProgram', {}).calls;
    for (let n = 1; n <= total; n++) {
      const wb = isi();
      const done = outcome(
        wb,
        'perbaruiProgram',
        {},
        {
          atCall: (at, _name, book) => {
            if (at !== n) return;
            const sheet = sheetOf(book, DAMPAK.name);
            sortRows(book, sheet, { row: 2, column: 1, rows: 5, columns: sheet.maxColumns }, [
              { column: 4, ascending: true },
            ]);
          },
        },
      );
      expect(done.error, `call ${n}`).toBeNull();
      for (const r of rowsOf(wb, DAMPAK))
        expect([r.ukuran, r.perubahan], `call ${n}`).toEqual([
          `U${r.setelah}`,
          `turun ${(10 - (r.setelah ?? 0)) * 10}%`,
        ]);
    }
  });

  test('given the region changes the bands then the grade follows', () => {
    const { wb, ids } = siap();
    fill(wb, HASIL_SKM, [
      { id: ids[0] ?? '', periode: '2026', responden: 2, isian: 'Rata-rata', ...unsur(new Array(9).fill(3.5)) },
    ]);
    call(wb, 'perbaruiProgram', {});
    expect(rowsOf(wb, HASIL_SKM)[0]).toMatchObject({ ikm: 87.5, mutu: 'B' });
    fill(
      wb,
      KETENTUAN,
      ['A; 85', 'B; 50'].map((nilai) => ({
        ...{ program: 'Survei Kepuasan Masyarakat', tahun: '2026', kunci: 'Predikat; nilai paling rendah' },
        nilai,
      })),
    );
    call(wb, 'perbaruiProgram', {});
    expect(rowsOf(wb, HASIL_SKM)[0]).toMatchObject({ ikm: 87.5, mutu: 'A' });
  });

  test('given the menu then the seventeen measures are laid in once', () => {
    const { wb, ids } = siap();
    const at = { activeTab: INOVASI.name, selection: 'A2' };
    expect(said(menu(wb, 'siapkanDampak', [], at))[0]).toContain('17 baris ukuran');
    expect(said(menu(wb, 'siapkanDampak', [], at))[0]).toContain('0 baris ukuran');
    expect(rowsOf(wb, DAMPAK)).toHaveLength(17);
    expect(rowsOf(wb, DAMPAK)[0]).toMatchObject({ id: ids[0], tahun: '2026', bagian: 'INPUT', arah: 'TURUN' });
  });

  test.each(['siapkanDampak', 'siapkanProposal'] as const)(
    'given the id stands twice in the register then %s lays nothing in and says so',
    (fn) => {
      const { wb, ids } = siap();
      putValue(sheetOf(wb, INOVASI.name), 3, placeOf(wb, INOVASI, 'id'), ids[0] ?? '');
      const before = allCells(wb);
      expect(kode(call(wb, fn, { id: [ids[0]] }))).toEqual(['ID_GANDA']);
      expect(allCells(wb)).toEqual(before);
    },
  );
});

describe('feedback becomes a better version', () => {
  const berisi = (): { wb: Workbook; ids: readonly string[] } => {
    const made = siap();
    const [a = '', b = ''] = made.ids;
    fill(made.wb, UMPAN_BALIK, [
      { id: a, tanggal: '2026-02-01', jenis: 'Pengaduan', isi: 'Antre lama', perubahan: 'Nomor antrean daring' },
      { id: b, tanggal: '2026-02-02', jenis: 'Saran', isi: 'Buka sore hari' },
      { id: a, tanggal: '2026-02-03', jenis: 'Pengaduan', isi: 'Antre lama' },
      { id: 'X', tanggal: '2026-02-03', jenis: 'Saran', isi: 'Tanpa induk' },
      { id: a, tanggal: '2026-02-04', jenis: 'Saran' },
    ]);
    return made;
  };

  test('given rows of two innovations then one proposal each names its origin, and every row names its proposal, once', () => {
    const { wb, ids } = berisi();
    const [a = '', b = ''] = ids;
    const done = call(wb, 'jadikanPerbaikan', { baris: [2, 3, 4, 5, 6], permintaan: 'u' });
    if ('masalah' in done) throw new Error(JSON.stringify(done));
    expect(done.dilewati.map((d) => d.baris)).toEqual([5, 6]);
    const [x = '', y = ''] = done.id;
    expect(done.id).toHaveLength(2);
    expect(entry(wb, x)).toMatchObject({
      ...{ nama_inovasi: 'Perbaikan Kapal Layanan 1', jenis_kebaruan: 'PENINGKATAN_KUALITAS', inovasi_asal: a },
      ...{ status: 'DRAF', pd_pengusul: 'Dinas Kesehatan', pokok_perubahan: 'Nomor antrean daring' },
    });
    expect(entry(wb, y).inovasi_asal).toBe(b);
    expect(rowsOf(wb, UMPAN_BALIK).map((r) => r.id_usulan)).toEqual([x, y, x, '', '']);
    expect(eventsOf(wb, x)[0]?.tindakan).toBe('USULKAN');
    const before = allCells(wb);
    const again = call(wb, 'jadikanPerbaikan', { baris: [2, 3, 4], permintaan: 'v' });
    expect('masalah' in again ? [] : again.dilewati).toHaveLength(3);
    expect(allCells(wb)).toEqual(before);
    expectUtuh(wb);
  });

  test('given a run that stopped after its event then the next act finishes entry and links', () => {
    const { wb } = berisi();
    const before = structuredClone(wb);
    call(wb, 'jadikanPerbaikan', { baris: [2, 4], permintaan: 'u' });
    const half = structuredClone(wb);
    for (const name of [INOVASI.name, UMPAN_BALIK.name]) {
      const old = before.sheets.find((s) => s.name === name);
      const at = half.sheets.findIndex((s) => s.name === name);
      if (old) half.sheets[at] = old;
    }
    half.properties = structuredClone(before.properties);
    const next = call(half, 'jadikanPerbaikan', { baris: [3], permintaan: 'v' });
    const lain = 'masalah' in next ? '' : next.id[0];
    expect(entries(half).map((e) => e.nama_inovasi)).toContain('Perbaikan Kapal Layanan 1');
    const id = entries(half).find((e) => e.nama_inovasi === 'Perbaikan Kapal Layanan 1')?.id;
    expect(rowsOf(half, UMPAN_BALIK).map((r) => r.id_usulan)).toEqual([id, lain, id, '', '']);
    expectUtuh(half);
  });

  test('given the menu then it asks, and without a selection says what to select', () => {
    const { wb } = berisi();
    expect(said(menu(wb, 'jadikanPerbaikan', [], { activeTab: INOVASI.name }))[0]).toContain('tab Umpan Balik');
    const at = { activeTab: UMPAN_BALIK.name, selection: 'A2:A3' };
    const before = allCells(wb);
    menu(wb, 'jadikanPerbaikan', ['NO'], at);
    expect(allCells(wb)).toEqual(before);
    expect(said(menu(wb, 'jadikanPerbaikan', ['YES'], at)).at(-1)).toContain('2 usulan perbaikan ditambahkan');
  });

  test('given no tabs of the programmes then it says which menu makes them', () => {
    const { wb } = withProposals(1);
    expect(kode(call(wb, 'jadikanPerbaikan', { baris: [2] }))).toEqual(['TAB_PROGRAM_TIDAK_ADA']);
    expect(kode(call(wb, 'siapkanDampak', { id: [entries(wb)[0]?.id] }))).toEqual(['TAB_PROGRAM_TIDAK_ADA']);
  });
});
