import { describe, expect, test } from 'vitest';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PEJABAT, PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { NASKAH } from '../../src/domain/tab/naskah.ts';
import { PENILAIAN } from '../../src/domain/tab/penilaian.ts';
import { deleteColumns } from '../../src/local/sheet-structure.ts';
import { wordAsText } from '../../src/local/word-reader.ts';
import {
  ADMIN,
  act,
  atStage,
  call,
  entry,
  events,
  eventsOf,
  fill,
  HARI_INI,
  type Isi,
  kode,
  menu,
  outcome,
  placeOf,
  rowOf,
  rowsOf,
  said,
  seen,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';

const surel = (nama: string): string => `${nama.toLowerCase()}@contoh.go.id`;

const PENILAI_UJI: readonly Isi[] = [
  { surel: surel('Ani'), nama: 'Ani', peran: 'Penilai', perangkat_daerah: 'Dinas Sosial' },
  { surel: surel('Budi'), nama: 'Budi', peran: 'Penilai', perangkat_daerah: 'Bapperida' },
  { surel: surel('Citra'), nama: 'Citra', peran: 'Penilai', perangkat_daerah: 'Bapperida' },
  { surel: surel('Dewi'), nama: 'Dewi', peran: 'Penilai', perangkat_daerah: 'Puskesmas Malili' },
];

/** Proposals of Dinas Kesehatan that are being judged, four reviewers one of whom sits below that office, and a registrar. */
const sedangDinilai = (n: number, people: readonly Isi[] = PENILAI_UJI): { wb: Workbook; ids: readonly string[] } => {
  const siap = atStage('EVALUASI', n);
  fill(siap.wb, PEJABAT, [
    {
      jabatan: 'Kepala Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
      ...{ sebutan: 'Definitif', nama: 'Hasan Contoh', dari: '2024-01-02' },
    },
  ]);
  fill(siap.wb, PETUGAS, [...people, { surel: surel('Litbang'), nama: 'Lina', peran: 'Perangkat Daerah kelitbangan' }]);
  return siap;
};

const oleh = (nama: string): { user: string } => ({ user: surel(nama) });

const YA = {
  ...{ k1: 'YA', k2: 'YA', k3: 'YA', k4: 'YA', k5: 'YA' },
  ...{ dibutuhkan: 'YA', dapat_dilakukan: 'YA', mempercepat: 'YA', prinsip: 'YA' },
};
const YA_TERTULIS = Object.fromEntries(Object.keys(YA).map((key) => [key, 'Ya']));

let nomor = 0;

const kirim = (wb: Workbook, nama: string, id: string, over: Readonly<Record<string, unknown>> = {}) =>
  call(wb, 'kirimPenilaian', { id, jawaban: YA, nilai: 80, permintaan: `kirim-${++nomor}`, ...over }, oleh(nama));

const tetapkan = (wb: Workbook, id: readonly string[]) =>
  call(wb, 'tetapkanPenilai', { id, permintaan: `tetap-${++nomor}` }, oleh('Litbang'));

const selesai = (wb: Workbook, id: readonly string[], over: Readonly<Record<string, unknown>> = {}) =>
  call(
    wb,
    'selesaikanPenilaian',
    { id, ba_no: '000.9/5/BA', ba_tgl: '12-06-2026', tempat: 'Malili', permintaan: `selesai-${++nomor}`, ...over },
    oleh('Litbang'),
  );

const baris = (wb: Workbook, id: string) => rowsOf(wb, PENILAIAN).filter((p) => p.id === id);

describe('assigning', () => {
  test('given reviewers of several offices then each proposal gets the minimum, nobody of its own office, and the deadline in working days', () => {
    const { wb, ids } = sedangDinilai(2);
    const rencana = call(wb, 'tetapkanPenilai', { id: ids, rencana: true, permintaan: 'x' }, oleh('Litbang'));
    expect(rencana).toMatchObject({ tertulis: false });
    expect(rowsOf(wb, PENILAIAN)).toEqual([]);
    expect(kode(tetapkan(wb, ids))).toEqual(['ok']);
    for (const id of ids)
      expect(baris(wb, id).map((p) => [p.penilai, p.keadaan, p.tenggat, p.surel])).toEqual(
        ['Ani', 'Budi', 'Citra'].map((n) => [n, 'DITUGASKAN', '2026-07-03', surel(n)]),
      );
    expect(eventsOf(wb, ids[0] as string).at(-1)).toMatchObject({
      tindakan: 'PENILAI_DITETAPKAN',
      catatan: 'Ani; Budi; Citra',
    });
    expect(kode(tetapkan(wb, ids))).toEqual(['PENILAI_LENGKAP']);
    expectUtuh(wb);
  });

  test('given too few without an interest then nothing is written and the sentence names the role', () => {
    const { wb, ids } = sedangDinilai(1, PENILAI_UJI.slice(1));
    const done = tetapkan(wb, ids);
    expect(kode(done)).toEqual(['PENILAI_TIDAK_CUKUP']);
    expect(JSON.stringify(done)).toContain('berperan Penilai');
    expect(rowsOf(wb, PENILAIAN)).toEqual([]);
  });

  test('given a chosen person of the own office, or a reviewer who assigns then both are refused', () => {
    const { wb, ids } = sedangDinilai(1);
    const minta = { id: ids, penilai: ['Dewi'], permintaan: 'p' };
    expect(kode(call(wb, 'tetapkanPenilai', minta, oleh('Litbang')))).toEqual(['PENILAI_BERKEPENTINGAN']);
    expect(kode(call(wb, 'tetapkanPenilai', { id: ids, permintaan: 'q' }, oleh('Ani')))).toEqual(['TANPA_WEWENANG']);
  });

  test('given the menu then it proposes, asks, and writes only after yes', () => {
    const { wb, ids } = sedangDinilai(1);
    const at = { activeTab: INOVASI.name, selection: `A${rowOf(wb, ids[0] as string)}`, ...oleh('Litbang') };
    expect(said(menu(wb, 'tetapkanPenilai', ['NO'], at))[0]).toContain('Kapal Layanan 1: Ani, Budi, Citra');
    expect(rowsOf(wb, PENILAIAN)).toEqual([]);
    menu(wb, 'tetapkanPenilai', ['YES', 'OK'], at);
    expect(rowsOf(wb, PENILAIAN)).toHaveLength(3);
  });
});

describe('judging', () => {
  test('given the queue then it holds the own tasks, oldest first, with age and deadline', () => {
    const { wb, ids } = sedangDinilai(2);
    tetapkan(wb, ids);
    const antrean = call(wb, 'antreanPenilaian', {}, oleh('Ani'));
    if ('masalah' in antrean) throw new Error(JSON.stringify(antrean));
    expect(antrean).toMatchObject({ nama: 'Ani', surel: surel('Ani'), diurus: [] });
    expect(antrean.tugas.map((t) => [t.id, t.keadaan, t.tenggat, t.terlambat])).toEqual(
      ids.map((id) => [id, 'MENUNGGU', '2026-07-03', 0]),
    );
    expect(call(wb, 'antreanPenilaian', {}, oleh('Dewi'))).toMatchObject({ tugas: [] });
  });

  test('given answers then the own row is filled, the event keeps them, and the draft is gone', () => {
    const { wb, ids } = sedangDinilai(1);
    const [id = ''] = ids;
    tetapkan(wb, ids);
    call(wb, 'simpanDrafPenilaian', { id, isi: '{"k1":"YA"}' }, oleh('Ani'));
    expect(call(wb, 'ambilDrafPenilaian', { id }, oleh('Ani'))).toEqual({ isi: '{"k1":"YA"}' });
    expect(call(wb, 'ambilDrafPenilaian', { id }, oleh('Budi'))).toEqual({ isi: '' });
    expect(kode(kirim(wb, 'Ani', id, { jawaban: { ...YA, k2: 'TIDAK' } }))).toEqual(['ALASAN_TIDAK']);
    expect(kode(kirim(wb, 'Ani', id, { jawaban: { ...YA, k2: '' }, nilai: '101' }))).toEqual([
      'JAWABAN_KOSONG',
      'NILAI_SALAH',
    ]);
    const alasan = { k2: 'manfaatnya belum terukur', k1: 'tidak dipakai' };
    expect(kode(kirim(wb, 'Ani', id, { jawaban: { ...YA, k2: 'TIDAK' }, alasan }))).toEqual(['ok']);
    expect(baris(wb, id)[0]).toMatchObject({
      ...{ penilai: 'Ani', k1: 'YA', k2: 'TIDAK', nilai: 80, keadaan: 'TERKIRIM', tanggal: HARI_INI },
      alasan: 'Memberi manfaat bagi daerah dan/atau masyarakat: manfaatnya belum terukur',
    });
    expect(call(wb, 'ambilDrafPenilaian', { id }, oleh('Ani'))).toEqual({ isi: '' });
    expect(baris(wb, id)).toHaveLength(3);
    expectUtuh(wb);
  });

  test('given the same request twice then it is written once', () => {
    const { wb, ids } = sedangDinilai(1);
    const [id = ''] = ids;
    tetapkan(wb, ids);
    for (let i = 0; i < 2; i++) expect(kode(kirim(wb, 'Ani', id, { permintaan: 'sekali' }))).toEqual(['ok']);
    expect(events(wb).filter((p) => p.tindakan === 'PENILAIAN_DICATAT')).toHaveLength(1);
  });

  test('given somebody who was not asked, a closed judging, or a declared interest then nothing is sent', () => {
    const { wb, ids } = sedangDinilai(1);
    const [id = ''] = ids;
    tetapkan(wb, ids);
    expect(kode(kirim(wb, 'Dewi', id))).toEqual(['BUKAN_PENILAI']);
    const menyatakan = { id, keadaan: 'KONFLIK', alasan: 'pembina inovasi ini', permintaan: 'n1' };
    expect(kode(call(wb, 'nyatakanPenilai', menyatakan, oleh('Citra')))).toEqual(['ok']);
    expect(kode(kirim(wb, 'Citra', id))).toEqual(['PENILAI_MENYATAKAN']);
    expect(kode(call(wb, 'nyatakanPenilai', { ...menyatakan, penilai: 'Budi' }, oleh('Ani')))).toEqual([
      'TANPA_WEWENANG',
    ]);
    kirim(wb, 'Ani', id);
    kirim(wb, 'Budi', id);
    menu(wb, 'tutupPenilaian', ['Citra: konflik kepentingan', 'YES'], {
      activeTab: INOVASI.name,
      selection: `A${rowOf(wb, id)}`,
      ...oleh('Litbang'),
    });
    expect(entry(wb, id).sub_status).toBe('PENILAIAN_DITUTUP');
    expect(kode(kirim(wb, 'Ani', id))).toEqual(['PENILAIAN_SUDAH_DITUTUP']);
    expectUtuh(wb);
  });

  test('given a deputy for some days then they judge in the place of the other, and say so', () => {
    const wakil = { surel: surel('Eko'), nama: 'Eko', peran: 'Penilai', menggantikan: 'Ani' };
    const pada = (dari: string): Isi => ({ ...wakil, perangkat_daerah: 'Dinas Sosial', dari, sampai: '2026-06-30' });
    for (const [dari, hasil] of [
      ['2026-06-15', 'ok'],
      ['2026-06-16', 'BUKAN_PENILAI'],
    ] as const) {
      const { wb, ids } = sedangDinilai(1, [...PENILAI_UJI, pada(dari)]);
      const [id = ''] = ids;
      tetapkan(wb, ids);
      expect(baris(wb, id).map((p) => p.penilai)).toEqual(['Ani', 'Budi', 'Citra']);
      expect(kode(kirim(wb, 'Eko', id))).toEqual([hasil]);
      expect(baris(wb, id).map((p) => [p.penilai, p.catatan])[0]).toEqual(
        hasil === 'ok' ? ['Eko', 'Menggantikan Ani'] : ['Ani', ''],
      );
      expectUtuh(wb);
    }
  });

  test('given judgements then each sees the own one only, until all are in; then all side by side with spread', () => {
    const { wb, ids } = sedangDinilai(1);
    const [id = ''] = ids;
    tetapkan(wb, ids);
    kirim(wb, 'Ani', id, { nilai: 90 });
    kirim(wb, 'Budi', id, { nilai: 70, jawaban: { ...YA, k5: 'TIDAK' }, alasan: { k5: 'bergantung satu orang' } });
    const lihat = (nama: string) => call(wb, 'rekapPenilaian', { id: ids }, oleh(nama));
    expect(lihat('Ani')).toMatchObject([
      { terbuka: false, rekap: null, masuk: 2, belum: ['Citra'], penilaian: [{ penilai: 'Ani' }] },
    ]);
    expect(lihat('Litbang')).toMatchObject([{ terbuka: false, penilaian: [] }]);
    kirim(wb, 'Citra', id, { nilai: 85 });
    expect(lihat('Ani')).toMatchObject([
      {
        terbuka: true,
        rekap: { nilai: { rata: 81.67, terendah: 70, tertinggi: 90, sebaran: 20 }, hasil: 'ADA_TIDAK' },
        berbeda: ['Dapat direplikasi'],
        penilaian: [{ penilai: 'Ani' }, { penilai: 'Budi' }, { penilai: 'Citra' }],
      },
    ]);
    expect(kode(kirim(wb, 'Ani', id))).toEqual(['PENILAIAN_TERBUKA']);
  });

  test('given the packet then it holds the proposal, its history and what was answered, and no more than a reviewer may see', () => {
    const { wb, ids } = sedangDinilai(2);
    const [id = ''] = ids;
    tetapkan(wb, ids);
    kirim(wb, 'Budi', id);
    const paket = call(wb, 'paketPenilaian', { id }, oleh('Ani'));
    if ('masalah' in paket) throw new Error(JSON.stringify(paket));
    expect(paket.usulan.map((u) => u.judul)).toContain('Rancang Bangun');
    expect(paket.riwayat[0]?.apa).toBe('Penilaian dicatat');
    expect(paket).toMatchObject({ konflik: '', terbuka: false, jawaban: { k1: '' } });
    expect(JSON.stringify(paket)).not.toContain('198001012005012001');
    expect(kode(call(wb, 'paketPenilaian', { id }, oleh('Dewi')))).toEqual(['BUKAN_PENILAI']);
  });
});

describe('the menu', () => {
  test('given rows typed by hand then own ones are sent, those of others are not', () => {
    const { wb, ids } = sedangDinilai(1);
    const [id = ''] = ids;
    tetapkan(wb, ids);
    for (const row of [2, 3]) for (const [key, v] of Object.entries(YA_TERTULIS)) type(wb, PENILAIAN, row, key, v);
    const at = { activeTab: PENILAIAN.name, selection: 'A2', ...oleh('Ani') };
    expect(said(menu(wb, 'kirimPenilaian', ['YES', 'OK'], at)).at(-1)).toBe('1 penilaian terkirim.');
    expect(baris(wb, id).map((p) => p.keadaan)).toEqual(['TERKIRIM', 'DITUGASKAN', 'DITUGASKAN']);
    const lain = menu(wb, 'kirimPenilaian', ['YES', 'OK'], { ...at, selection: 'A3' });
    expect(said(lain).at(-1)).not.toContain('Budi');
    expect(baris(wb, id).map((p) => p.keadaan)[1]).toBe('DITUGASKAN');
    expectUtuh(wb);
  });

  test('given an interest and a leave then each is declared with its reason, and the recap tells who is missing', () => {
    const { wb, ids } = sedangDinilai(1);
    const [id = ''] = ids;
    tetapkan(wb, ids);
    const pada = (nama: string, selection: string) => ({ activeTab: PENILAIAN.name, selection, ...oleh(nama) });
    menu(wb, 'nyatakanPenilai', ['1', 'pembina inovasi ini', 'OK'], pada('Ani', 'A2'));
    menu(wb, 'nyatakanPenilai', ['2', 'cuti tahunan', 'OK'], pada('Litbang', 'A3'));
    expect(baris(wb, id).map((p) => [p.penilai, p.keadaan, p.alasan])).toEqual([
      ['Ani', 'KONFLIK', 'pembina inovasi ini'],
      ['Budi', 'BERHALANGAN', 'cuti tahunan'],
      ['Citra', 'DITUGASKAN', ''],
    ]);
    const at = { activeTab: INOVASI.name, selection: `A${rowOf(wb, id)}`, ...oleh('Litbang') };
    expect(said(menu(wb, 'rekapPenilaian', ['OK'], at))[0]).toContain('0 penilaian masuk, menunggu Citra');
  });

  test('given the panel is opened then it knows the account of the menu, and another one is refused', () => {
    const { wb, ids } = sedangDinilai(1);
    tetapkan(wb, ids);
    expect(said(menu(wb, 'pekerjaanSaya', ['OK'], oleh('Ani')))[0]).toContain('menu Penilaian, Nilai usulan');
    const [panel] = menu(wb, 'bukaPenilaian', [], oleh('Ani')).panels;
    expect(panel?.html).toContain('<div id="akun" hidden>ani@contoh.go.id</div>');
    expect(kode(call(wb, 'antreanPenilaian', { akun: surel('Ani') }, oleh('Budi')))).toEqual(['AKUN_BERBEDA']);
  });

  test('given the table of a meeting is opened then it is a window of its own that begins with the table', () => {
    const { wb } = sedangDinilai(2);
    const [jendela] = menu(wb, 'bukaHasilRapat', [], oleh('Litbang')).panels;
    expect(jendela?.kind).toBe('modeless');
    expect(jendela?.html).toContain('<div id="bagian" hidden>rapat</div>');
  });

  test('given no rights on the register then a reviewer still judges', () => {
    const { wb, ids } = sedangDinilai(1);
    const [id = ''] = ids;
    tetapkan(wb, ids);
    const sheet = sheetOf(wb, INOVASI.name);
    wb.protections.push({
      ...{
        id: 9001,
        kind: 'SHEET',
        sheetId: sheet.id,
        range: null,
        description: 'hanya pengelola',
        warningOnly: false,
      },
      ...{ editors: [ADMIN], unprotected: [], openToAll: false },
    });
    const minta = { id: ids, kode: 'T31', isian: { alasan: 'ditarik pengusulnya' }, lihat: seen(wb, ids) };
    const salinan = structuredClone(wb);
    const tertolak = outcome(salinan, 'lakukanTindakan', { ...minta, permintaan: 'x' }, oleh('Tamu'));
    expect(tertolak.error?.message).toContain('protected');
    expect(kode(kirim(wb, 'Ani', id))).toEqual(['ok']);
    expect(baris(wb, id)[0]).toMatchObject({ penilai: 'Ani', keadaan: 'TERKIRIM' });
    expectUtuh(wb);
  });

  test('given a proposal of the regional head then only the independent team judges it', () => {
    const { wb, ids } = withProposals(1, () => ({ inisiator_jenis: 'Kepala Daerah', pengantar_jenis: '' }));
    const [id = ''] = ids;
    const tim = ['Tono', 'Tuti', 'Tari'].map((nama) => ({ surel: surel(nama), nama, peran: 'Tim independen' }));
    fill(wb, PETUGAS, [...PENILAI_UJI, ...tim]);
    expect(act(wb, ids, 'T01b').hasil).toMatchObject([{ ok: true, ke: 'EVALUASI' }]);
    expect(kode(call(wb, 'tetapkanPenilai', { id: ids, permintaan: 't' }, oleh('Tono')))).toEqual(['ok']);
    expect(baris(wb, id).map((p) => p.penilai)).toEqual(['Tari', 'Tono', 'Tuti']);
    expect(kode(kirim(wb, 'Ani', id))).toEqual(['BUKAN_PENILAI']);
    expect(kode(kirim(wb, 'Tuti', id))).toEqual(['ok']);
    expectUtuh(wb);
  });
});

describe('ending', () => {
  test('given rows that were filled on a phone then the run records them, the outcomes and one Berita Acara', () => {
    const { wb, ids } = sedangDinilai(2);
    tetapkan(wb, ids);
    for (const [i] of rowsOf(wb, PENILAIAN).entries())
      for (const [key, v] of Object.entries(YA_TERTULIS)) type(wb, PENILAIAN, i + 2, key, v);
    const done = selesai(wb, ids);
    if ('masalah' in done) throw new Error(JSON.stringify(done));
    expect(done.hasil.map((h) => h.ok && h.ke)).toEqual(['LAYAK', 'LAYAK']);
    expect(done.masalahNaskah).toEqual([]);
    expect(done.naskah.map((n) => n.jenis)).toEqual(['BA_PENILAIAN']);
    expect(rowsOf(wb, PENILAIAN).map((p) => p.keadaan)).toEqual(new Array(6).fill('TERKIRIM'));
    expect(entry(wb, ids[0] as string)).toMatchObject({ status: 'LAYAK', ba_no: '000.9/5/BA', ba_tgl: '2026-06-12' });
    const again = selesai(wb, ids);
    expect(again).toMatchObject({ hasil: [], sudah: ids, naskah: [] });
    expect(rowsOf(wb, NASKAH)).toHaveLength(1);
    expectUtuh(wb);
  });

  test('given somebody on leave then the quorum closes it with the absence, and without it nothing happens', () => {
    const { wb, ids } = sedangDinilai(1);
    const [id = ''] = ids;
    tetapkan(wb, ids);
    kirim(wb, 'Ani', id);
    kirim(wb, 'Budi', id);
    expect(kode(selesai(wb, ids))).toEqual(['PENILAIAN_BELUM_LENGKAP']);
    expect(kode(selesai(wb, ids, { ba_no: '' }))).toContain('ISI');
    const cuti = { id, keadaan: 'BERHALANGAN', alasan: 'cuti tahunan', penilai: 'Citra', permintaan: 'cuti' };
    expect(kode(call(wb, 'nyatakanPenilai', cuti, oleh('Litbang')))).toEqual(['ok']);
    expect(selesai(wb, ids)).toMatchObject({ hasil: [{ ok: true, ke: 'LAYAK' }], naskah: [{}], masalahNaskah: [] });
    expect(eventsOf(wb, id).find((p) => p.tindakan === 'T35')?.perubahan['+isian']).toEqual({
      tidak_hadir: 'Citra: cuti tahunan',
    });
    expectUtuh(wb);
  });

  test('given a no among the answers then the meeting concludes, and each outcome is an act with its reason', () => {
    const { wb, ids } = sedangDinilai(3);
    const [a = '', b = '', c = ''] = ids;
    const minta = {
      sesi: { tanggal: '12-06-2026', hadir: 'Ani; Budi; Citra', tidak_hadir: '' },
      baris: [
        { id: a, jawaban: YA_TERTULIS, nilai: 88 },
        { id: b, jawaban: { ...YA_TERTULIS, k1: 'Tidak' }, alasan: 'tidak ada yang baru' },
        { id: c, jawaban: { ...YA_TERTULIS, dapat_dilakukan: 'Tidak' }, alasan: 'anggaran belum ada' },
      ],
      permintaan: 'rapat-1',
    };
    expect(
      kode(call(wb, 'isiHasilRapat', { ...minta, baris: [{ id: a, jawaban: {} }] }, oleh('Litbang'))),
    ).toHaveLength(9);
    expect(call(wb, 'isiHasilRapat', minta, oleh('Litbang'))).toEqual({
      ...{ tercatat: 3, hadir: ['Ani', 'Budi', 'Citra'], tanggal: '2026-06-12' },
    });
    expect(rowsOf(wb, PENILAIAN).map((p) => p.penilai)).toEqual(new Array(3).fill('Ani; Budi; Citra'));
    expect(kode(selesai(wb, ids))).toEqual(['PUTUSAN_DIPERLUKAN', 'PUTUSAN_DIPERLUKAN']);
    expect(entry(wb, a).status).toBe('EVALUASI');
    const done = selesai(wb, ids, { putusan: { [b]: 'TIDAK_LAYAK', [c]: 'Perlu diperbaiki' } });
    if ('masalah' in done) throw new Error(JSON.stringify(done));
    expect(done.masalahNaskah).toEqual([]);
    expect(ids.map((id) => entry(wb, id).status)).toEqual(['LAYAK', 'TIDAK_LAYAK', 'PERBAIKAN_USULAN']);
    const [file] = wb.files.filter((f) => f.mimeType === 'application/vnd.google-apps.document');
    expect(wordAsText(file?.content as Uint8Array)).toContain(
      '1 (satu) usulan dinyatakan layak, 1 (satu) usulan dinyatakan tidak layak, dan 1 (satu) usulan dinyatakan perlu diperbaiki',
    );
    expect(eventsOf(wb, b).find((p) => p.tindakan === 'T10')?.catatan).toBe('tidak ada yang baru');
    expectUtuh(wb);
  });

  test('given too few at a meeting then it is refused until the absence is named', () => {
    const { wb, ids } = sedangDinilai(1);
    const [id = ''] = ids;
    const rapat = (sesi: Isi, permintaan: string) =>
      kode(call(wb, 'isiHasilRapat', { sesi, baris: [{ id, jawaban: YA }], permintaan }, oleh('Litbang')));
    const tanggal = '12-06-2026';
    expect(rapat({ tanggal, hadir: 'Ani' }, 'a')).toEqual(['SESI_HADIR']);
    expect(rapat({ tanggal, hadir: 'Ani; Budi' }, 'b')).toEqual(['SESI_BERHALANGAN']);
    expect(rapat({ tanggal: '16-06-2026', hadir: 'Ani; Budi; Citra' }, 'c')).toEqual(['SESI_TANGGAL']);
    expect(rapat({ tanggal, hadir: 'Ani; Budi', tidak_hadir: 'Citra: sakit' }, 'd')).toEqual(['ok']);
    expect(rapat({ tanggal, hadir: 'Dewi; Dewi; Ani; Budi' }, 'e')).toEqual(['ok']);
    expect(baris(wb, id).map((p) => p.penilai)).toEqual(['Ani; Budi']);
  });

  test('given a clerk who typed a table on tab Penilaian then the menu makes it the judgement of the session, and ends it', () => {
    const { wb, ids } = sedangDinilai(2);
    const first = fill(
      wb,
      PENILAIAN,
      ids.map((id) => ({ id, ...YA_TERTULIS })),
    );
    const at = { activeTab: PENILAIAN.name, selection: `A${first}:A${first + 1}`, ...oleh('Litbang') };
    menu(wb, 'isiHasilRapat', ['12-06-2026', 'Ani; Budi; Citra', '', 'OK'], at);
    expect(rowsOf(wb, PENILAIAN).map((p) => [p.penilai, p.keadaan])).toEqual(
      new Array(2).fill(['Ani; Budi; Citra', 'TERKIRIM']),
    );
    const rows = ids.map((id) => rowOf(wb, id));
    const pada = { activeTab: INOVASI.name, selection: `A${rows[0]}:A${rows[1]}`, ...oleh('Litbang') };
    const ended = menu(wb, 'selesaikanPenilaian', ['000.9/6/BA', '12-06-2026', 'Malili', 'OK'], pada);
    expect(said(ended).at(-1)).toContain('2 usulan selesai dinilai.');
    expect(ids.map((id) => entry(wb, id).status)).toEqual(['LAYAK', 'LAYAK']);
    expectUtuh(wb);
  });

  test('given a register of an older layout then set-up adds the columns, and rows typed before count as they did', () => {
    const { wb, ids } = sedangDinilai(1);
    const [id = ''] = ids;
    fill(
      wb,
      PENILAIAN,
      ['Ani', 'Budi', 'Citra'].map((penilai) => ({ id, penilai, ...YA_TERTULIS })),
    );
    for (const key of ['nilai', 'keadaan', 'tenggat', 'surel', 'perangkat_daerah'])
      deleteColumns(wb, sheetOf(wb, PENILAIAN.name), placeOf(wb, PENILAIAN, key), 1);
    deleteColumns(wb, sheetOf(wb, PETUGAS.name), placeOf(wb, PETUGAS, 'menggantikan'), 1);
    const made = call(wb, 'siapkanRegister', { wilayah: '73.24' }, { user: ADMIN });
    if ('masalah' in made) throw new Error(JSON.stringify(made));
    expect(made.kolomDitambah.length).toBe(6);
    expect(call(wb, 'rekapPenilaian', { id: ids })).toMatchObject([{ terbuka: true, masuk: 3 }]);
  });
});
