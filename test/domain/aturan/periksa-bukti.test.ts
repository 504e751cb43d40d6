import { describe, expect, test } from 'vitest';
import type { BuktiTerbaca, KeikutsertaanTerbaca, KonteksPeriksa } from '../../../src/domain/aturan/aturan.ts';
import { ATURAN_TAB_BUKTI } from '../../../src/domain/aturan/aturan-tab-bukti.ts';
import { kalimatPerlu } from '../../../src/domain/aturan/kalimat.ts';
import { konteksPeriksa } from '../../../src/domain/aturan/konteks-periksa.ts';
import { periksaBukti, periksaKeikutsertaan } from '../../../src/domain/aturan/periksa-bukti.ts';
import { bacaTujuan, INDIKATOR_WAJIB, labelTujuan, TUJUAN_BUKTI } from '../../../src/domain/bukti/tujuan-bukti.ts';
import type { Inovasi } from '../../../src/domain/tab/inovasi.ts';
import type { Tanggal } from '../../../src/domain/tanggal.ts';

const ID = 'INV-73.24-2026-0001';
const LAIN = 'INV-73.24-2026-0002';

const bukti = (over: Partial<BuktiTerbaca>): BuktiTerbaca => ({
  baris: 2,
  id: ID,
  untuk: '17. Ketersediaan dan peran SDM terhadap inovasi daerah',
  jenis: 'Surat tugas',
  nomor: '800/12/2025',
  tanggal: '2025-03-10',
  judul: 'Tim pengelola',
  tautan: 'https://drive.google.com/file/d/1AbC/view',
  dibuka: 'YA',
  diperiksa_oleh: 'Ani',
  diperiksa_tgl: '2026-02-01',
  catatan: '',
  ...over,
});

const ikut = (over: Partial<KeikutsertaanTerbaca>): KeikutsertaanTerbaca => ({
  baris: 2,
  id: ID,
  program: 'IID',
  tahun: '2026',
  status: '',
  kelompok: '',
  nomor_registrasi: '',
  nilai_klaim: 85,
  nilai_terverifikasi: 70,
  hasil: '',
  tautan: '',
  permintaan: '',
  ...over,
});

const konteks = (over: Partial<KonteksPeriksa>): KonteksPeriksa =>
  konteksPeriksa({
    hariIni: '2026-06-01' as Tanggal,
    wilayahKode: '73.24',
    entri: new Map([ID, LAIN].map((id) => [id, { id, nama_inovasi: `Inovasi ${id.slice(-1)}` } as Inovasi])),
    ...over,
  });

const kodeBukti = (...rows: BuktiTerbaca[]): string[] => periksaBukti(konteks({ bukti: rows })).map((p) => p.kode);
const kodeNilai = (...rows: KeikutsertaanTerbaca[]): string[] =>
  periksaKeikutsertaan(konteks({ keikutsertaan: rows })).map((p) => p.kode);

describe('what evidence is for', () => {
  test.each([
    ['16', 'I16'],
    ['Indikator 16', 'I16'],
    ['16. Regulasi Inovasi Daerah', 'I16'],
    ['regulasi inovasi daerah', 'I16'],
    ['Bimtek', 'I20'],
    ['Uji coba', 'UJI_COBA'],
    ['PENERAPAN', 'PENERAPAN'],
  ])('given %s then it is read', (text, kode) => {
    expect(bacaTujuan(text)?.kode).toBe(kode);
  });

  test.each(['', 'berkas lain', '2026', '99', '15'])('given "%s" then nothing is guessed', (text) => {
    expect(bacaTujuan(text)).toBeNull();
  });

  test('given each purpose then what the column says for it reads back as the same', () => {
    for (const t of TUJUAN_BUKTI) expect(bacaTujuan(labelTujuan(t))?.kode).toBe(t.kode);
  });
});

describe('rows of tab Bukti', () => {
  test('given a sound row then nothing is found', () => {
    expect(kodeBukti(bukti({}))).toEqual([]);
  });

  test.each<readonly [string, string, Partial<BuktiTerbaca>]>([
    ['without a document', 'B01', { nomor: '', tautan: '' }],
    ['whose link is a folder', 'B02', { tautan: 'https://drive.google.com/drive/folders/1AbC' }],
    ['whose link is a channel', 'B02', { tautan: 'https://www.youtube.com/@bupati' }],
    ['of a kind that shows something else', 'B04', { jenis: 'Foto kegiatan' }],
    ['older than the index looks', 'B05', { tanggal: '2019-03-10' }],
    ['of a day to come', 'B05', { tanggal: '2026-12-10' }],
    ['for nothing that is known', 'B06', { untuk: 'berkas lain' }],
    ['opened by nobody', 'B07', { diperiksa_oleh: '' }],
    ['that nobody opened', 'B08', { dibuka: '' }],
  ])('given a row %s then it is %s and nothing else', (_, kode, over) => {
    expect(kodeBukti(bukti(over))).toEqual([kode]);
  });

  test('given the video is a picture then its kind is asked about', () => {
    const rows = periksaBukti(
      konteks({ bukti: [bukti({ untuk: '35', jenis: 'Video', tautan: 'https://contoh.go.id/a.jpg' })] }),
    );
    expect(rows.map((p) => kalimatPerlu(p).penjelasan)).toEqual([
      'Jenis dokumen ini tidak lazim untuk 35. Video inovasi daerah: tautannya bukan video.',
    ]);
  });

  test('given one link twice then the second row names the first, and why it matters', () => {
    const rows = periksaBukti(
      konteks({
        bukti: [bukti({}), bukti({ baris: 3, id: LAIN }), bukti({ baris: 4 }), bukti({ baris: 5, untuk: '23' })],
      }),
    );
    expect(rows.map((p) => [p.kode, p.baris, p.data['baris'], p.data['sebab']])).toEqual([
      ['B03', 3, 2, 'INOVASI'],
      ['B03', 4, 2, 'TUJUAN'],
      ['B03', 5, 2, 'LAIN'],
    ]);
  });

  test('given a place that is still to be filled in then it alone is no finding', () => {
    const kosong = { jenis: '', nomor: '', tanggal: '', judul: '', tautan: '', dibuka: '', diperiksa_oleh: '' };
    expect(kodeBukti(bukti(kosong))).toEqual([]);
  });

  test('given an innovation takes part in this year then what it must show and does not is one finding', () => {
    const ada = INDIKATOR_WAJIB.slice(1).map((t, i) =>
      bukti({ baris: i + 2, untuk: labelTujuan(t), jenis: '', tautan: '', dibuka: '' }),
    );
    const found = (rows: BuktiTerbaca[], tahun: string): string[] =>
      periksaBukti(konteks({ bukti: rows, keikutsertaan: [ikut({ tahun })] })).map((p) => p.kode);
    expect(found(ada, '2026')).toEqual(['B09']);
    expect(found(ada, '2025')).toEqual([]);
    expect(
      found([...ada, bukti({ baris: 9, untuk: '16', jenis: 'Keputusan', tanggal: '2020-01-01' })], '2026'),
    ).toEqual([]);
  });
});

describe('rows of tab Keikutsertaan', () => {
  test('given sound rows of two years then nothing is found', () => {
    expect(kodeNilai(ikut({}), ikut({ baris: 3, tahun: '2025', nilai_terverifikasi: null }))).toEqual([]);
  });

  test('given the same index and year twice then it is found; two other contests are not', () => {
    expect(kodeNilai(ikut({}), ikut({ baris: 3 }))).toEqual(['B10']);
    expect(kodeNilai(ikut({ program: 'LAIN' }), ikut({ program: 'LAIN', baris: 3 }))).toEqual([]);
  });

  test('given a score beyond the scale, or verified above what was claimed, then it is found', () => {
    expect(kodeNilai(ikut({ nilai_klaim: 112 }))).toEqual(['B11']);
    expect(kodeNilai(ikut({ nilai_klaim: 70, nilai_terverifikasi: 85 }))).toEqual(['B11']);
    expect(kodeNilai(ikut({ program: 'KIPP', nilai_klaim: 900, nilai_terverifikasi: null }))).toEqual([]);
  });
});

test('given the rules then each says what to do, and none of them is only declared', () => {
  const all = [
    ...periksaBukti(
      konteks({
        bukti: [
          bukti({ nomor: '', tautan: '' }),
          bukti({ baris: 3, tautan: 'https://drive.google.com/drive/folders/1', dibuka: '' }),
          bukti({ baris: 4, tautan: 'https://drive.google.com/drive/folders/1', jenis: 'Foto', tanggal: '2010-01-01' }),
          bukti({ baris: 5, untuk: 'x', diperiksa_oleh: '', tautan: '' }),
        ],
        keikutsertaan: [ikut({})],
      }),
    ),
    ...periksaKeikutsertaan(konteks({ keikutsertaan: [ikut({}), ikut({ baris: 3, nilai_klaim: -1 })] })),
  ];
  expect([...new Set(all.map((p) => p.kode))].sort()).toEqual(ATURAN_TAB_BUKTI.map((a) => a.kode).sort());
  for (const p of all) {
    const { penjelasan, saran } = kalimatPerlu(p);
    expect(penjelasan).not.toMatch(/[{}]/);
    expect(saran.length).toBeGreaterThan(20);
  }
});
