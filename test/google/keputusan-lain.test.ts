import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Masalah } from '../../src/domain/pesan.ts';
import { DASAR_HUKUM } from '../../src/domain/tab/dasar-hukum.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PEJABAT, PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { NASKAH } from '../../src/domain/tab/naskah.ts';
import type { Outcome } from '../../src/local/execute.ts';
import {
  act,
  allCells,
  atStage,
  BUNDLE_TANPA_DOCX,
  call,
  entry,
  events,
  fill,
  menu,
  outcome,
  rowOf,
  rowsOf,
  type Siap,
  said,
  type,
  type Workbook,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';

type Args = Readonly<Record<string, unknown>>;

const buat = (wb: Workbook, args: Args, options = {}): Outcome =>
  outcome(wb, 'buatKeputusan', args, { bundle: BUNDLE_TANPA_DOCX, ...options });
const masalah = (o: Outcome): readonly Masalah[] => (o.result as { masalah?: Masalah[] }).masalah ?? [];
const kode = (o: Outcome): readonly string[] => masalah(o).map((m) => m.kode);
const documents = (wb: Workbook) => wb.files.filter((f) => f.mimeType === 'application/vnd.google-apps.document');

const teks = (wb: Workbook): string =>
  strFromU8(unzipSync(documents(wb).at(-1)?.content as Uint8Array)['word/document.xml'] as Uint8Array)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');

const tanpaPerubahan = (wb: Workbook, run: () => Outcome): Outcome => {
  const before = allCells(wb);
  const files = wb.files.length;
  const done = run();
  expect(done.error).toBeNull();
  expect(allCells(wb)).toEqual(before);
  expect(wb.files).toHaveLength(files);
  for (const m of masalah(done)) expect(m.pesan).toMatch(/^[\p{Lu}"].{15,}\.$/su);
  return done;
};

/** Entries that were typed into a later state, as an office does that begins with running innovations. */
const pada = (status: string, n = 1): Siap => {
  const siap = atStage('DITETAPKAN', n);
  if (status === 'DITETAPKAN') return siap;
  for (const id of siap.ids) type(siap.wb, INOVASI, rowOf(siap.wb, id), 'status', label(status));
  return siap;
};

const label = (status: string): string =>
  ({ UJI_COBA: 'Uji coba', UJI_COBA_GAGAL: 'Uji coba tidak dilanjutkan', LULUS_UJI_COBA: 'Lulus uji coba' })[status] ??
  'Penyusunan Perkada/Perda';

describe('the other kinds of Keputusan', () => {
  test('given a running trial then an extension names the decree and the new day', () => {
    const { wb, ids } = pada('UJI_COBA');
    expect(kode(tanpaPerubahan(wb, () => buat(wb, { id: ids, jenis: 'KEPUTUSAN_PERPANJANGAN' })))).toEqual([
      'NILAI_KURANG',
      'NILAI_KURANG',
    ]);
    const isian = { alasan: 'bahwa banjir menunda uji coba', sampai: '31-03-2027' };
    const done = outcome(wb, 'buatKeputusan', { id: ids, jenis: 'KEPUTUSAN_PERPANJANGAN', isian });
    expect(done.result).toMatchObject({ naskah: [{ jenis: 'KEPUTUSAN_PERPANJANGAN', versi: 1 }] });
    const text = teks(wb);
    expect(text).toContain('menjadi sampai dengan tanggal 31 Maret 2027.');
    expect(text).toContain('Nomor 100.3/77/2026');
    expect(text).toContain('bahwa banjir menunda uji coba;');
    expect(rowsOf(wb, NASKAH)).toMatchObject([{ jenis: 'KEPUTUSAN_PERPANJANGAN', keadaan: 'DIBUAT', nomor: '' }]);
    expect(entry(wb, ids[0] as string).status).toBe('UJI_COBA');
  });

  test('given new values then the amendment shows what stood and what will stand, and the register keeps its own', () => {
    const { wb, ids } = pada('DITETAPKAN', 2);
    const isian = { alasan: 'lokasi semula tidak dapat dijangkau', lokasi_uji_coba: 'Kecamatan Burau' };
    outcome(wb, 'buatKeputusan', { id: ids, jenis: 'KEPUTUSAN_PERUBAHAN', isian });
    const text = teks(wb);
    expect(text).toContain('Lokasi Uji Coba: Kecamatan Towuti');
    expect(text).toContain('Lokasi Uji Coba: Kecamatan Burau');
    expect(text).toContain('PERUBAHAN ATAS KEPUTUSAN BUPATI LUWU TIMUR NOMOR 100.3/77/2026');
    expect(entry(wb, ids[0] as string).lokasi_uji_coba).toBe('Kecamatan Towuti');
  });

  test('given a trial that ends then report and lesson are asked for, and named', () => {
    const { wb, ids } = pada('UJI_COBA_GAGAL');
    const row = rowOf(wb, ids[0] as string);
    const done = tanpaPerubahan(wb, () => buat(wb, { id: ids, jenis: 'KEPUTUSAN_PENGHENTIAN' }));
    expect(masalah(done).map((m) => m.pesan.split(' belum')[0])).toEqual([
      'Nomor Laporan Akhir',
      'Tanggal Laporan Akhir',
      'Pembelajaran',
    ]);
    type(wb, INOVASI, row, 'lap_no', '400/9/Lap');
    type(wb, INOVASI, row, 'lap_tgl', '01-06-2026');
    type(wb, INOVASI, row, 'pembelajaran', 'Jaringan belum merata.');
    outcome(wb, 'buatKeputusan', { id: ids, jenis: 'KEPUTUSAN_PENGHENTIAN' });
    expect(teks(wb)).toMatch(/Nomor 400\/9\/Lap tanggal 1 Juni 2026[\s\S]*yaitu: Jaringan belum merata\./);
  });

  test('given some entries of a decree then it is not revoked in part', () => {
    const { wb, ids } = pada('DITETAPKAN', 3);
    const isian = { alasan: 'kebijakan berubah' };
    const done = tanpaPerubahan(wb, () => buat(wb, { id: ids.slice(0, 2), jenis: 'KEPUTUSAN_PENCABUTAN', isian }));
    expect(masalah(done)).toMatchObject([
      { kode: 'PENCABUTAN_SEBAGIAN', pesan: expect.stringContaining(ids[2] as string) as string },
    ]);
    expect(buat(wb, { id: ids, jenis: 'KEPUTUSAN_PENCABUTAN', isian }).result).toHaveProperty('naskah');
  });

  test('given entries of two decrees then an amendment is refused', () => {
    const { wb, ids } = pada('DITETAPKAN', 2);
    type(wb, INOVASI, rowOf(wb, ids[1] as string), 'sk_no', '100.3/78/2026');
    const minta = { id: ids, jenis: 'KEPUTUSAN_PERPANJANGAN', isian: { alasan: 'perlu waktu', sampai: '1-3-2027' } };
    expect(kode(tanpaPerubahan(wb, () => buat(wb, minta)))).toEqual(['BUKAN_SATU_KEPUTUSAN']);
  });

  test.each(['KEPUTUSAN_PENERAPAN', 'KEPUTUSAN_PERUBAHAN', 'KEPUTUSAN_PENGHENTIAN', 'KEPUTUSAN_PENCABUTAN'])(
    'given an entry at LAYAK then no %s is made for it',
    (jenis) => {
      const { wb, ids } = atStage('LAYAK');
      expect(kode(tanpaPerubahan(wb, () => buat(wb, { id: ids, jenis })))).toEqual(['TAHAP_NASKAH']);
    },
  );

  test('given a kind that nobody knows then it says so', () => {
    const { wb, ids } = atStage('LAYAK');
    expect(kode(tanpaPerubahan(wb, () => buat(wb, { id: ids, jenis: 'RAMALAN' })))).toEqual([
      'JENIS_NASKAH_TIDAK_DIKENAL',
    ]);
  });

  test('given people with the role then the team is made of them, without NIP', () => {
    const { wb } = atStage('LAYAK');
    expect(kode(tanpaPerubahan(wb, () => buat(wb, { jenis: 'KEPUTUSAN_TIM' })))).toEqual(['NILAI_KURANG']);
    fill(wb, PETUGAS, [
      { surel: 'a@contoh.go.id', nama: 'Yusuf Patandean', peran: 'Perangkat Daerah kelitbangan' },
      { surel: 'b@contoh.go.id', nama: 'Sri Wahyuni', peran: 'Perangkat Daerah kelitbangan' },
    ]);
    fill(wb, PEJABAT, [
      {
        jabatan: 'Sekretaris Daerah',
        nama: 'Baso Ramli',
        gelar_belakang: 'M.Si.',
        nip: '196801011990031002',
        dari: '2024-01-02',
      },
    ]);
    outcome(wb, 'buatKeputusan', { jenis: 'KEPUTUSAN_TIM' });
    const text = teks(wb);
    for (const t of ['Baso Ramli, M.Si.', 'Pengarah', 'Yusuf Patandean', 'Ketua', 'Sri Wahyuni', 'Anggota'])
      expect(text).toContain(t);
    expect(text).not.toContain('196801');
    expect(rowsOf(wb, NASKAH)).toMatchObject([{ jenis: 'KEPUTUSAN_TIM', id: '' }]);
  });
});

describe('copies and extracts', () => {
  const withHukum = (n: number): Siap => {
    const siap = pada('DITETAPKAN', n);
    fill(siap.wb, PEJABAT, [
      {
        jabatan: 'Kepala Bagian Hukum',
        nama: 'Rosmini',
        gelar_belakang: 'S.H.',
        nip: '197903152005022001',
        pangkat: 'Pembina',
        dari: '2024-01-02',
      },
    ]);
    return siap;
  };

  test('given a decree then its copy holds every entry, ttd. and who certifies it', () => {
    const { wb, ids } = withHukum(3);
    outcome(wb, 'buatKeputusan', { id: ids.slice(0, 1), jenis: 'SALINAN_KEPUTUSAN' });
    const text = teks(wb);
    for (const t of [
      'SALINAN',
      'NOMOR 100.3/77/2026',
      'ttd.',
      'Salinan sesuai dengan aslinya',
      'KEPALA BAGIAN HUKUM,',
      'Rosmini, S.H.',
      'NIP 197903152005022001',
      'Kapal Layanan 3',
    ])
      expect(text).toContain(t);
    expect(text).not.toContain('RANCANGAN');
    outcome(wb, 'buatKeputusan', { id: ids.slice(1, 2), jenis: 'PETIKAN_KEPUTUSAN' });
    const petikan = teks(wb);
    expect(petikan).toContain('dan seterusnya;');
    expect(petikan).toContain('Kapal Layanan 2');
    expect(petikan).not.toContain('Kapal Layanan 3');
    expect(rowsOf(wb, NASKAH).map((n) => [n.jenis, n.keadaan, n.nomor])).toEqual([
      ['SALINAN_KEPUTUSAN', 'SELESAI', ''],
      ['PETIKAN_KEPUTUSAN', 'SELESAI', ''],
    ]);
  });

  test('given no decree, or nobody to certify, then it is refused', () => {
    const draft = atStage('LAYAK');
    expect(kode(tanpaPerubahan(draft.wb, () => buat(draft.wb, { id: draft.ids, jenis: 'SALINAN_KEPUTUSAN' })))).toEqual(
      ['BELUM_ADA_KEPUTUSAN'],
    );
    const { wb, ids } = pada('DITETAPKAN');
    expect(masalah(tanpaPerubahan(wb, () => buat(wb, { id: ids, jenis: 'PETIKAN_KEPUTUSAN' })))).toMatchObject([
      { kode: 'NILAI_KURANG', pesan: expect.stringContaining('Kepala Bagian Hukum') as string },
    ]);
  });
});

describe('a text with its number', () => {
  const NOMOR = { nomor: '100.3/90/2026', tanggal: '20-06-2026' };

  test('given number and date then the text bears them, without a draft mark, and the list says so', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN', 2);
    outcome(wb, 'buatKeputusan', { id: ids, ...NOMOR });
    const text = teks(wb);
    expect(text).toContain('NOMOR 100.3/90/2026');
    expect(text).toContain('pada tanggal 20 Juni 2026');
    expect(text).not.toContain('RANCANGAN');
    expect(rowsOf(wb, NASKAH)).toMatchObject([{ keadaan: 'BERNOMOR', nomor: '100.3/90/2026', tanggal: '2026-06-20' }]);
    expectUtuh(wb);
  });

  test('given the same number for another document or an entry of the register then it is refused', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN', 2);
    const [a, b] = ids as [string, string];
    buat(wb, { id: [a], ...NOMOR });
    expect(kode(tanpaPerubahan(wb, () => buat(wb, { id: [b], nomor: '100.3/ 90/2026', tanggal: '1-7-2026' })))).toEqual(
      ['NOMOR_TERPAKAI'],
    );
    expect(buat(wb, { id: [a], ...NOMOR }).result).toMatchObject({ naskah: [{ versi: 2 }] });
    const tahunLain = { id: [b], nomor: '100.3/90/2026', tanggal: '20-06-2027' };
    expect(kode(tanpaPerubahan(wb, () => buat(wb, tahunLain)))).toEqual(['NOMOR_BEDA_TAHUN']);
    expect(buat(wb, { ...tahunLain, tetap: true }).result).toHaveProperty('naskah');
    const lain = pada('UJI_COBA');
    const minta = {
      id: lain.ids,
      jenis: 'KEPUTUSAN_PERPANJANGAN',
      isian: { alasan: 'perlu waktu', sampai: '1-3-2027' },
    };
    expect(
      kode(tanpaPerubahan(lain.wb, () => buat(lain.wb, { ...minta, nomor: '100.3/77/2026', tanggal: '1-6-2026' }))),
    ).toEqual(['NOMOR_TERPAKAI']);
  });

  test('given only one of number and date, or no date, then it is refused', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN');
    expect(kode(tanpaPerubahan(wb, () => buat(wb, { id: ids, nomor: '1' })))).toEqual(['NOMOR_TANPA_TANGGAL']);
    expect(kode(tanpaPerubahan(wb, () => buat(wb, { id: ids, nomor: '1', tanggal: 'besok' })))).toEqual([
      'TANGGAL_DIMINTA',
    ]);
  });

  test('given a number recorded by hand then it is unique, told in the history, and void with a reason', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN', 2);
    const [a, b] = ids as [string, string];
    buat(wb, { id: [a] });
    buat(wb, { id: [b] });
    const [first, second] = rowsOf(wb, NASKAH).map((n) => n.permintaan) as [string, string];
    expect(call(wb, 'catatNomorNaskah', { permintaan: first, ...NOMOR })).toMatchObject({ nomor: NOMOR.nomor });
    expect(rowsOf(wb, NASKAH)[0]).toMatchObject({ keadaan: 'BERNOMOR', nomor: NOMOR.nomor, tanggal: '2026-06-20' });
    expect(events(wb).at(-1)).toMatchObject({ tindakan: 'NASKAH_BERNOMOR', dasar_no: NOMOR.nomor, id: a });
    expect(kode(tanpaPerubahan(wb, () => outcome(wb, 'catatNomorNaskah', { permintaan: second, ...NOMOR })))).toEqual([
      'NOMOR_TERPAKAI',
    ]);
    expect(kode(tanpaPerubahan(wb, () => outcome(wb, 'catatNomorNaskah', { permintaan: first, ...NOMOR })))).toEqual([
      'NASKAH_TIDAK_DINOMORI',
    ]);
    expect(kode(tanpaPerubahan(wb, () => outcome(wb, 'batalkanNomor', { ...NOMOR, alasan: 'salah' })))).toEqual([
      'ALASAN_NOMOR',
    ]);
    expect(call(wb, 'batalkanNomor', { ...NOMOR, alasan: 'salah catat, milik naskah lain' })).toMatchObject({
      nomor: NOMOR.nomor,
    });
    expect(rowsOf(wb, NASKAH)[0]).toMatchObject({ keadaan: 'BATAL', nomor: NOMOR.nomor });
    expect(events(wb).at(-1)).toMatchObject({ tindakan: 'NASKAH_BATAL' });
    expect(call(wb, 'catatNomorNaskah', { permintaan: second, ...NOMOR })).toMatchObject({ nomor: NOMOR.nomor });
    expect(
      kode(
        tanpaPerubahan(wb, () =>
          outcome(wb, 'batalkanNomor', { nomor: 'x', tanggal: '1-1-2026', alasan: 'tidak dipakai lagi' }),
        ),
      ),
    ).toEqual(['NOMOR_TIDAK_TERCATAT']);
    expectUtuh(wb);
  });

  test('given it is stopped at any call while a number is recorded then the next act finishes it', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN');
    buat(wb, { id: ids });
    const permintaan = rowsOf(wb, NASKAH)[0]?.permintaan;
    const total = outcome(structuredClone(wb), 'catatNomorNaskah', { permintaan, ...NOMOR }).calls.total;
    for (let n = 1; n <= total; n++) {
      const w = structuredClone(wb);
      outcome(w, 'catatNomorNaskah', { permintaan, ...NOMOR }, { stopAfterCall: n, loseUnflushed: true });
      const recorded = events(w).some((p) => p.tindakan === 'NASKAH_BERNOMOR');
      act(w, ids, 'T12', { alasan: 'konsep perlu dilengkapi' });
      expect(rowsOf(w, NASKAH)[0]?.keadaan, `stopped after ${n}`).toBe(recorded ? 'BERNOMOR' : 'DIBUAT');
      expectUtuh(w);
    }
  });
});

describe('regulations', () => {
  const siap = (n: number, bentuk: string): Siap => {
    const s = pada('PENYUSUNAN_REGULASI', n);
    for (const id of s.ids) {
      type(s.wb, INOVASI, rowOf(s.wb, id), 'bentuk_hukum', bentuk);
      type(s.wb, INOVASI, rowOf(s.wb, id), 'nama_inovasi', 'KAPAL SEHAT');
      type(s.wb, INOVASI, rowOf(s.wb, id), 'kepanjangan', 'Kapal Layanan Kesehatan Terapung');
    }
    return s;
  };
  const minta = (wb: Workbook, ids: readonly string[]): Outcome => outcome(wb, 'buatPeraturan', { id: ids });

  test.each([
    ['Peraturan Kepala Daerah', 'PERKADA', 'PERATURAN BUPATI LUWU TIMUR'],
    ['Peraturan Daerah', 'PERDA', 'PERATURAN DAERAH KABUPATEN LUWU TIMUR'],
  ])('given %s then that is what is drafted', (bentuk, jenis, judul) => {
    const { wb, ids } = siap(1, bentuk);
    expect(minta(wb, ids).result).toMatchObject({ naskah: [{ jenis, versi: 1 }] });
    const text = teks(wb);
    expect(text).toContain(judul);
    expect(text).toContain('NOMOR ... TAHUN ...');
    expect(text).toContain('PENERAPAN INOVASI DAERAH KAPAL LAYANAN KESEHATAN TERAPUNG');
    expect(text.indexOf('Pasal 18 ayat (6)')).toBeLessThan(text.indexOf('Nomor 23 Tahun 2014'));
  });

  test('given no form, two forms, an acronym without its words, or no legal basis then it is refused', () => {
    const tanpa = siap(1, '');
    expect(kode(tanpaPerubahan(tanpa.wb, () => minta(tanpa.wb, tanpa.ids)))).toEqual(['BENTUK_BELUM_DIPILIH']);
    const { wb, ids } = siap(2, 'Peraturan Kepala Daerah');
    type(wb, INOVASI, rowOf(wb, ids[1] as string), 'bentuk_hukum', 'Peraturan Daerah');
    expect(kode(tanpaPerubahan(wb, () => minta(wb, ids)))).toEqual(['BENTUK_BERBEDA']);
    type(wb, INOVASI, rowOf(wb, ids[0] as string), 'kepanjangan', '');
    expect(masalah(tanpaPerubahan(wb, () => minta(wb, ids.slice(0, 1))))).toMatchObject([
      { kode: 'NILAI_KURANG', pesan: expect.stringContaining('Kepanjangan') as string },
    ]);
    for (const [i] of rowsOf(wb, DASAR_HUKUM).entries()) type(wb, DASAR_HUKUM, i + 2, 'dipakai', 'Ya');
    expect(kode(tanpaPerubahan(wb, () => minta(wb, ids.slice(1))))).toEqual(['NILAI_KURANG']);
  });

  test('given a decree then its metadata sheet says what is known, and dots where nothing is', () => {
    const { wb, ids } = pada('DITETAPKAN');
    expect(outcome(wb, 'buatMetadataJdih', { id: ids }).result).toMatchObject({ naskah: [{ jenis: 'METADATA_JDIH' }] });
    expect(teks(wb)).toMatch(/Keputusan Bupati Luwu Timur Nomor 100\.3\/77\/2026 tentang Penetapan/);
    const draft = atStage('LAYAK');
    expect(kode(tanpaPerubahan(draft.wb, () => outcome(draft.wb, 'buatMetadataJdih', { id: draft.ids })))).toEqual([
      'BUKAN_SATU_KEPUTUSAN',
    ]);
  });
});

describe('by the menu', () => {
  const pilih = (n: number) => ({ activeTab: 'Inovasi', selection: `A2:A${n + 1}`, bundle: BUNDLE_TANPA_DOCX });

  test('given several kinds fit then the person is asked, and then for what only they know', () => {
    const { wb } = pada('UJI_COBA', 2);
    const jawab = (text: string) => ({ button: 'OK' as const, text });
    const done = menu(
      wb,
      'buatKeputusan',
      [jawab('2'), jawab('31-03-2027'), jawab('perlu waktu lebih lama')],
      pilih(2),
    );
    expect(said(done)[0]).toMatch(/1\. Keputusan perubahan\n2\. Keputusan perpanjangan uji coba/);
    expect(said(done).at(-1)).toMatch(/Konsep Keputusan perpanjangan uji coba 2026, 2 inovasi .*sudah dibuat/s);
    expect(documents(wb)).toHaveLength(1);
  });

  test('given Bagian Hukum gave a number then the text that goes to signature bears it', () => {
    const { wb } = atStage('PROSES_PENETAPAN');
    const jawab = (text: string) => ({ button: 'OK' as const, text });
    const done = menu(wb, 'buatNaskahBernomor', [jawab('100.3/95'), jawab('22-6-2026')], pilih(1));
    expect(said(done).at(-1)).toMatch(/Keputusan Nomor 100\.3\/95, .*sudah dibuat/s);
    expect(rowsOf(wb, NASKAH)).toMatchObject([{ keadaan: 'BERNOMOR', nomor: '100.3/95', tanggal: '2026-06-22' }]);
  });

  test('given the person would rather not then nothing is made', () => {
    const { wb } = pada('UJI_COBA');
    const done = menu(wb, 'buatKeputusan', [{ button: 'CANCEL', text: '' }], pilih(1));
    expect(said(done)).toHaveLength(1);
    expect(documents(wb)).toHaveLength(0);
  });

  test('given a row of tab Naskah then its number is recorded and made void', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN');
    buat(wb, { id: ids });
    const di = { activeTab: 'Naskah', selection: 'B2' };
    const jawab = (text: string) => ({ button: 'OK' as const, text });
    expect(said(menu(wb, 'catatNomorNaskah', [jawab('100.3/91'), jawab('20-6-2026')], di)).at(-1)).toContain(
      'tercatat',
    );
    expect(said(menu(wb, 'batalkanNomor', [jawab('nomor milik naskah lain')], di)).at(-1)).toContain('batal pakai');
    expect(rowsOf(wb, NASKAH)).toMatchObject([{ keadaan: 'BATAL', nomor: '100.3/91' }]);
    expect(said(menu(wb, 'catatNomorNaskah', [], { activeTab: 'Inovasi', selection: 'A2' }))[0]).toContain(
      'tab Naskah',
    );
  });
});
