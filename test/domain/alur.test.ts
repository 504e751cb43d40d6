import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALUR, KEJADIAN, tindakanDari } from '../../src/domain/alur/alur.ts';
import { bentukMenurutJawaban } from '../../src/domain/alur/bentuk-hukum.ts';
import { EFEK } from '../../src/domain/alur/efek.ts';
import { ISIAN_TAMBAHAN, isWajib, kolomIsian } from '../../src/domain/alur/isian.ts';
import { bacaPertanyaan, penetap, pertanyaanSesudah, tulisPertanyaan } from '../../src/domain/alur/ketetapan.ts';
import type { Aturan, Konteks, Kurang } from '../../src/domain/alur/konteks.ts';
import { posisiAwal, posisiPada } from '../../src/domain/alur/posisi-naskah.ts';
import { denganIsian, type Keputusan, kurangUntuk, putuskan } from '../../src/domain/alur/putuskan.ts';
import { SYARAT, type Syarat } from '../../src/domain/alur/syarat.ts';
import { kunciNomor } from '../../src/domain/alur/syarat-penetapan.ts';
import type { Efek, Tindakan } from '../../src/domain/alur/tindakan.ts';
import { langgaranUrutan } from '../../src/domain/alur/urutan-tanggal.ts';
import { ATURAN } from '../../src/domain/aturan/semua-aturan.ts';
import { type KodeMasalah, masalahDari, pesanUntuk } from '../../src/domain/pesan.ts';
import type { Peristiwa } from '../../src/domain/riwayat/peristiwa.ts';
import { INOVASI, type Inovasi } from '../../src/domain/tab/inovasi.ts';
import { PERAN, type Pejabat } from '../../src/domain/tab/lembaga.ts';
import type { Indikator, Penilaian } from '../../src/domain/tab/penilaian.ts';
import { SEMUA_TAB } from '../../src/domain/tab/semua.ts';
import type { Column, Nilai } from '../../src/domain/tab/tab.ts';
import { isFinal, isStatus, labelStatus, TAHAPAN, tahapanIid } from '../../src/domain/tahapan.ts';
import type { Tanggal } from '../../src/domain/tanggal.ts';

// The same cases on every machine and every day.
fc.configureGlobal({ seed: 382017 });

const HARI_INI = '2026-06-15';
const BLANK = Object.fromEntries(
  INOVASI.columns.map((c) => [c.key, ['number', 'money'].includes(c.type) ? null : '']),
) as unknown as Inovasi;
const STATES: readonly string[] = TAHAPAN.map((t) => t.code);

const DAERAH: Aturan = {
  minPenilai: 3,
  kuorum: 2,
  minKata: 5,
  maksUjiCoba: 2,
  bolehLewati: false,
  penerapanDenganKeputusan: false,
};

const konteks = (over: Partial<Konteks> = {}): Konteks => ({
  hariIni: HARI_INI as Tanggal,
  aturan: DAERAH,
  peran: [{ peran: 'ADMIN', perangkatDaerah: '' }],
  induk: new Map(),
  sebelum: penuh,
  penilaian: [],
  indikator: [],
  pejabat: [],
  berubah: true,
  pertanyaan: {},
  menyelesaikan: [],
  cari: () => undefined,
  versiBaru: '',
  keputusanLain: new Map(),
  ragukanNomor: () => '',
  isian: {},
  ...over,
});

const INDIKATOR = {
  id: 'x',
  indikator: 'warga',
  satuan: 'orang',
  awal: 0,
  target: 5,
  capaian: null,
  wajib: '',
} as Indikator;
const CAPAI = { ...INDIKATOR, capaian: 5, wajib: 'YA' } as Indikator;
const layak = (penilai: string, over: Partial<Penilaian> = {}): Penilaian =>
  ({
    ...Object.fromEntries(
      ['k1', 'k2', 'k3', 'k4', 'k5', 'dibutuhkan', 'dapat_dilakukan', 'mempercepat', 'prinsip'].map((k) => [k, 'YA']),
    ),
    penilai,
    ...over,
  }) as unknown as Penilaian;
const PENGUNDANGAN_BESOK = {
  ...{ reg_no: '3', bd_no: '3', reg_tgl: '2026-05-20', undang_tgl: '2026-06-16', penerapan_mulai: '2026-07-01' },
  status: 'PENYUSUNAN_REGULASI',
};
const BERTIGA = [layak('Ani'), layak('Budi'), layak('Citra')];
const bupati = (over: Partial<Pejabat> = {}): Pejabat =>
  ({ jabatan: 'Bupati', sebutan: 'DEFINITIF', nama: 'Andi', dari: '', sampai: '', ...over }) as Pejabat;

const penuh: Inovasi = {
  ...BLANK,
  id: 'INV-73.24-2026-0001',
  status: 'DRAF',
  tahapan_iid: 'INISIATIF',
  versi: 1,
  asal_data: 'USULAN',
  nama_inovasi: 'Kapal',
  pd_pengusul: 'Dinas Kesehatan',
  inisiator_jenis: 'PERANGKAT_DAERAH',
  bentuk: 'PELAYANAN_PUBLIK',
  urusan_utama: '1.02',
  jenis_kebaruan: 'BARU',
  rancang_bangun: 'satu dua tiga empat lima',
  pokok_perubahan: 'x',
  tujuan: 'x',
  manfaat: 'x',
  sasaran: 'x',
  uji_coba_mulai: '2026-04-01',
  uji_coba_selesai: '2026-05-01',
  pengantar_jenis: 'PENGANTAR',
  pengantar_no: '1',
  pengantar_tgl: '2026-01-28',
  pengantar_pejabat: 'Kepala',
  pd_pelaksana: 'Dinas Kesehatan',
  lokasi_uji_coba: 'Towuti',
};

const ALASAN = 'alasan yang panjang';
const SK = { sk_no: '9', sk_tgl: '2026-03-20', sk_tautan: 'u' };
const LAP = { lap_no: '4', lap_tgl: '2026-05-10' };
const PUTUS = { putusan_no: '8', putusan_tgl: '2026-06-01' };
const tindakan = (kode: string): Tindakan => ALUR.find((t) => t.kode === kode) as Tindakan;
const singkat = (list: readonly Kurang[]): string[] => list.map((m) => (m.kunci ? `${m.kode} ${m.kunci}` : m.kode));

/** What {kata} a sentence asks for. */
const lubang = (kode: string): string[] => {
  const asked: string[] = [];
  pesanUntuk(
    kode as KodeMasalah,
    new Proxy({}, { get: (_, key) => asked.push(String(key)) }) as Record<string, string>,
  );
  return asked;
};

/** A refusal is told in a whole sentence, every blank of it filled. */
const expectKalimat = (k: Kurang): void => {
  const given: Record<string, unknown> = { ...k.data, ...(k.kunci && kolomIsian(k.kunci) ? { kolom: k.kunci } : {}) };
  expect(
    lubang(k.kode).filter((key) => (given[key] ?? '') === ''),
    `${k.kode} ${k.kunci ?? ''}`,
  ).toEqual([]);
  expect(masalahDari(k).pesan, k.kode).toMatch(/^["\p{Lu}].{20,}\.$/su);
};

describe('the table', () => {
  test('given the states then each stands in the table and each but the beginning is reached', () => {
    expect(TAHAPAN).toHaveLength(20);
    const named = new Set<string>(ALUR.flatMap((t) => [...t.dari, t.ke]));
    expect(STATES.filter((s) => !named.has(s))).toEqual([]);
    const reached = new Set<string>(ALUR.filter((t) => t.dari.length > 0).map((t) => t.ke));
    expect(STATES.filter((s) => !reached.has(s))).toEqual(['DRAF']);
  });

  test('given a final state then only undoing leads out of it; given any other then an act does', () => {
    const left = new Set<string>(ALUR.filter((t) => isStatus(t.ke) || t.ke === '@kembali_ke').flatMap((t) => t.dari));
    for (const s of STATES) expect(left.has(s), s).toBe(!isFinal(s));
  });

  test('given the acts then codes stand once, states, roles and inputs are declared, and the basis is among the columns', () => {
    expect(new Set(ALUR.map((t) => t.kode)).size).toBe(ALUR.length);
    const peran: readonly string[] = PERAN.map((p) => p.code);
    for (const t of ALUR) {
      expect(t.dari.every(isStatus), t.kode).toBe(true);
      expect(isStatus(t.ke) || t.ke.startsWith('@'), t.kode).toBe(true);
      expect(
        t.pencatat.filter((p) => !peran.includes(p)),
        t.kode,
      ).toEqual([]);
      expect(
        [...t.isian, ...(t.dasar ?? [])].filter((k) => !kolomIsian(k)),
        t.kode,
      ).toEqual([]);
      expect(
        t.syarat.filter((s) => !(s in SYARAT)),
        t.kode,
      ).toEqual([]);
    }
  });

  test('given every requirement then some act uses it', () => {
    const used = new Set<string>(ALUR.flatMap((t) => t.syarat));
    expect(Object.keys(SYARAT).filter((s) => !used.has(s))).toEqual([]);
  });

  test('given an act that needs a reason then it asks for one', () => {
    for (const t of ALUR)
      if ((t.syarat as readonly string[]).includes('alasan')) expect(t.isian, t.kode).toContain('alasan');
  });

  test('given a status then people read a label and the index its stage; an unknown code is shown as it is', () => {
    for (const s of STATES) {
      expect(labelStatus(s)).not.toMatch(/[A-Z]{2}|_/);
      expect(['INISIATIF', 'UJI_COBA', 'PENERAPAN']).toContain(tahapanIid(s));
    }
    expect([labelStatus('X'), tahapanIid('X'), isFinal('X')]).toEqual(['X', '', false]);
  });
});

type Kasus = readonly [what: string, e: Partial<Inovasi>, k: Partial<Konteks>, kurang: readonly string[]];

const rapat = (over: Record<string, string> = {}): Partial<Konteks> => ({
  isian: { hadir: 'Ani; Budi; Citra', kriteria: 'Ya', pertanyaan: 'Ya', prinsip: 'Ya', ...over },
});
const isian = (given: Record<string, string>): Partial<Konteks> => ({ isian: given });
const hukum = (m: string, b: string, a: string, t: string, over: Record<string, string> = {}): Partial<Konteks> =>
  isian({ beban_masyarakat: m, batas_masyarakat: b, beban_apbd: a, tata_laksana: t, ...over });
const lama = (over: Partial<Inovasi>): Partial<Konteks> => ({ sebelum: { ...penuh, ...over } });
const daerah = (over: Partial<Aturan>, k: Partial<Konteks> = {}): Partial<Konteks> => ({
  ...k,
  aturan: { ...DAERAH, ...over },
});
const peristiwa = (dari: string, perubahan: Peristiwa['perubahan']): Peristiwa =>
  ({ tindakan: 'T06', dari, perubahan, permintaan: 'p' }) as unknown as Peristiwa;
const induk = { ...penuh, id: 'INV-2', status: 'PENERAPAN', tahapan_iid: 'PENERAPAN' };
const cari =
  (...all: readonly Inovasi[]): Konteks['cari'] =>
  (id) =>
    all.find((e) => e.id === id);

/** Every requirement: what satisfies it, and what does not, told with code and key. */
// biome-ignore format: one case is one line
const KASUS: Readonly<Record<Syarat, readonly Kasus[]>> = {
  bukanRuteKepalaDaerah: [
    ['an office', {}, {}, []],
    ['the leader', { inisiator_jenis: 'KEPALA_DAERAH' }, {}, ['RUTE_KEPALA_DAERAH inisiator_jenis']],
  ],
  ruteKepalaDaerah: [
    ['the leader', { inisiator_jenis: 'KEPALA_DAERAH' }, {}, []],
    ['an office', {}, {}, ['RUTE_BUKAN_KEPALA_DAERAH inisiator_jenis']],
  ],
  proposalLengkap: [
    ['a full draft', {}, {}, []],
    ['a budget left blank', { anggaran_nilai: null }, {}, []],
    ['a draft without aim', { tujuan: '' }, {}, ['ISI tujuan']],
    ['several blanks', { nama_inovasi: '', bentuk: '', uji_coba_selesai: '' }, {}, ['ISI nama_inovasi', 'ISI bentuk', 'ISI uji_coba_selesai']],
    ['a date that is none', { uji_coba_mulai: 'segera' }, {}, ['TANGGAL uji_coba_mulai']],
  ],
  asalKebaruan: [
    ['something new', {}, {}, []],
    ['a new approach', { jenis_kebaruan: 'PENDEKATAN_BARU' }, {}, []],
    ['nothing said yet', { jenis_kebaruan: '' }, {}, []],
    ['a replication without origin', { jenis_kebaruan: 'REPLIKASI' }, {}, ['ASAL_KEBARUAN inovasi_asal']],
    ['an origin of blanks', { jenis_kebaruan: 'PERLUASAN', inovasi_asal: ' \u00a0' }, {}, ['ASAL_KEBARUAN inovasi_asal']],
    ['a replication from elsewhere', { jenis_kebaruan: 'REPLIKASI', inovasi_asal: 'Kota Lain: Perahu' }, {}, []],
    ['an origin that is no entry', { jenis_kebaruan: 'PERLUASAN', inovasi_asal: 'INV-9' }, {}, ['ASAL_TIDAK_ADA inovasi_asal']],
    ['an origin that is applied', { jenis_kebaruan: 'PERLUASAN', inovasi_asal: 'INV-2' }, { cari: cari(induk) }, []],
    ['an origin that is not', { jenis_kebaruan: 'PENINGKATAN_KUALITAS', inovasi_asal: 'INV-2' }, { cari: cari({ ...induk, tahapan_iid: 'UJI_COBA' }) }, ['ASAL_BELUM_DITERAPKAN inovasi_asal']],
    ['a replication of one on trial', { jenis_kebaruan: 'REPLIKASI', inovasi_asal: 'INV-2' }, { cari: cari({ ...induk, tahapan_iid: 'UJI_COBA' }) }, []],
    ['itself', { jenis_kebaruan: 'PERLUASAN', inovasi_asal: penuh.id }, {}, ['ASAL_BERPUTAR inovasi_asal']],
    ['its own descendant', { jenis_kebaruan: 'PERLUASAN', inovasi_asal: 'INV-2' }, { cari: cari(penuh, { ...induk, inovasi_asal: 'INV-3' }, { ...induk, id: 'INV-3', inovasi_asal: penuh.id }) }, ['ASAL_BERPUTAR inovasi_asal']],
    ['ancestors that go in a circle', { jenis_kebaruan: 'PERLUASAN', inovasi_asal: 'INV-2' }, { cari: cari({ ...induk, inovasi_asal: 'INV-3' }, { ...induk, id: 'INV-3', inovasi_asal: 'INV-2' }) }, []],
  ],
  pengantar: [
    ['the letter of an office', {}, {}, []],
    ['a kind left blank', { pengantar_jenis: '' }, {}, []],
    ['a permission for an ASN', { inisiator_jenis: 'ASN', pengantar_jenis: 'IZIN' }, {}, []],
    ['a plenary session for DPRD', { inisiator_jenis: 'ANGGOTA_DPRD', pengantar_jenis: 'PARIPURNA' }, {}, []],
    ['a disposition for a citizen', { inisiator_jenis: 'MASYARAKAT', pengantar_jenis: 'DISPOSISI' }, {}, []],
    ['the team for the leader', { inisiator_jenis: 'KEPALA_DAERAH', pengantar_jenis: 'TIM_INDEPENDEN' }, {}, []],
    ['the wrong kind', { pengantar_jenis: 'IZIN' }, {}, ['PENGANTAR_TIDAK_SESUAI pengantar_jenis']],
    ['a letter of an office for a citizen', { inisiator_jenis: 'MASYARAKAT' }, {}, ['PENGANTAR_TIDAK_SESUAI pengantar_jenis']],
    ['an initiator nobody knows', { inisiator_jenis: 'RAJA', pengantar_jenis: '' }, {}, ['ISI pengantar_jenis']],
    ['nothing', { pengantar_no: '', pengantar_tgl: '', pengantar_pejabat: '' }, {}, ['ISI pengantar_no', 'ISI pengantar_pejabat', 'ISI pengantar_tgl']],
    ['a date that is none', { pengantar_tgl: 'lusa' }, {}, ['TANGGAL pengantar_tgl']],
    ['a sheet without number', { pengantar_jenis: 'PENGESAHAN', pengantar_no: ' Tanpa  Nomor' }, {}, ['TANPA_NOMOR pengantar_tautan']],
    ['the same with its link', { pengantar_jenis: 'PENGESAHAN', pengantar_no: 'tanpa nomor', pengantar_tautan: 'u' }, {}, []],
  ],
  alasan: [
    ['ten letters', {}, isian({ alasan: 'perbaiki 1' }), []],
    ['nine letters and blanks', {}, isian({ alasan: ' perbaiki  ' }), ['ALASAN alasan']],
    ['none', {}, {}, ['ALASAN alasan']],
  ],
  adaPerubahan: [
    ['something mended', {}, {}, []],
    ['nothing mended', {}, { berubah: false }, ['BELUM_DIPERBAIKI']],
  ],
  urutanTanggal: [
    ['dates in their order', { tanggal_terima: '2026-01-02', ba_tgl: '2026-02-01', sk_tgl: '2026-03-01' }, {}, []],
    ['a letter signed before it was received', { tanggal_terima: '2026-02-02' }, {}, []],
    ['a trial that ends before it begins', { uji_coba_selesai: '2026-03-31' }, {}, ['URUTAN_TANGGAL uji_coba_selesai']],
    ['a report before the planned end of the trial', { lap_tgl: '2026-04-20' }, {}, []],
    ['a report before the trial', { lap_tgl: '2026-03-20' }, {}, ['URUTAN_TANGGAL lap_tgl']],
    ['minutes before the letter', { ba_tgl: '2026-01-27' }, {}, ['URUTAN_TANGGAL ba_tgl']],
    ['a decree after the trial, applied before', { sk_tgl: '2026-06-01', penerapan_mulai: '2026-05-02' }, {}, ['URUTAN_TANGGAL uji_coba_mulai', 'URUTAN_TANGGAL uji_coba_selesai', 'URUTAN_TANGGAL penerapan_mulai']],
  ],
  rancangBangunCukup: [
    ['as many words as asked', {}, {}, []],
    ['too few', { rancang_bangun: 'satu dua' }, {}, ['KATA_KURANG rancang_bangun']],
    ['none, where none are asked', { rancang_bangun: '' }, daerah({ minKata: 0 }), []],
  ],
  penilaianLayak: [
    ['three judgements', {}, { penilaian: BERTIGA }, []],
    ['two of three', {}, { penilaian: BERTIGA.slice(1) }, ['PENILAI_KURANG hadir']],
    ['one person three times', {}, { penilaian: [layak('Ani'), layak('Ani'), layak('Ani')] }, ['PENILAI_KURANG hadir']],
    ['two where two are asked', {}, daerah({ minPenilai: 2 }, { penilaian: BERTIGA.slice(1) }), []],
    ['two in a closed session', { sub_status: 'PENILAIAN_DITUTUP' }, { penilaian: BERTIGA.slice(1) }, []],
    ['one in a closed session', { sub_status: 'PENILAIAN_DITUTUP' }, { penilaian: BERTIGA.slice(2) }, ['PENILAI_KURANG hadir']],
    ['one that says no', {}, { penilaian: [...BERTIGA, layak('Dewi', { k3: 'TIDAK' })] }, ['PENILAIAN_TIDAK_YA hadir']],
    ['one that left a principle open', {}, { penilaian: [...BERTIGA, layak('Dewi', { prinsip: '' })] }, ['PENILAIAN_TIDAK_YA hadir']],
    ['a meeting of three', {}, rapat(), []],
    ['a meeting of two', {}, rapat({ hadir: 'Ani; Budi' }), ['PENILAI_KURANG hadir']],
    ['one person named three times', {}, rapat({ hadir: 'Ani; Ani ;Ani\nAni' }), ['PENILAI_KURANG hadir']],
    ['a meeting, one to a line', {}, rapat({ hadir: 'Ani\nBudi\nCitra' }), []],
    ['a meeting that says no', {}, rapat({ pertanyaan: 'Tidak', prinsip: '' }), ['HARUS_YA pertanyaan', 'HARUS_YA prinsip']],
  ],
  beritaAcara: [
    ['minutes', { ba_no: '1', ba_tgl: '2026-03-04' }, {}, []],
    ['none', {}, {}, ['ISI ba_no', 'ISI ba_tgl']],
    ['a date that is none', { ba_no: '1', ba_tgl: 'Mei' }, {}, ['TANGGAL ba_tgl']],
  ],
  kuorum: [
    ['enough of them', {}, { ...isian({ tidak_hadir: 'Dewi' }), penilaian: BERTIGA.slice(1) }, []],
    ['nobody named', {}, { penilaian: BERTIGA }, ['ISI tidak_hadir']],
    ['one person twice', {}, { ...isian({ tidak_hadir: 'Dewi' }), penilaian: [layak('Ani'), layak('Ani')] }, ['KUORUM_KURANG']],
    ['closed already', { sub_status: 'PENILAIAN_DITUTUP' }, { penilaian: BERTIGA }, ['PENILAIAN_SUDAH_DITUTUP']],
  ],
  rencanaUjiCoba: [
    ['a plan', {}, {}, []],
    ['no plan', { pd_pelaksana: '', lokasi_uji_coba: '', sasaran: '', uji_coba_mulai: '' }, {}, ['ISI pd_pelaksana', 'ISI lokasi_uji_coba', 'ISI sasaran', 'ISI uji_coba_mulai']],
  ],
  indikator: [
    ['one with baseline and target', {}, { indikator: [INDIKATOR] }, []],
    ['none', {}, {}, ['INDIKATOR']],
    ['one without target', {}, { indikator: [{ ...INDIKATOR, target: null }] }, ['INDIKATOR']],
    ['one without name', {}, { indikator: [{ ...INDIKATOR, indikator: '' }] }, ['INDIKATOR']],
  ],
  pembiayaan: [
    ['no budget', {}, {}, []],
    ['a budget of nothing', { anggaran_nilai: 0 }, {}, []],
    ['a budget with its source', { anggaran_nilai: 5, anggaran_sumber: 'APBD' }, {}, []],
    ['a budget without', { anggaran_nilai: 5 }, {}, ['ISI anggaran_sumber']],
  ],
  keputusan: [
    ['a decree', SK, {}, []],
    ['none', {}, {}, ['ISI sk_no', 'ISI sk_tautan', 'ISI sk_tgl']],
    ['a date that is none', { ...SK, sk_tgl: 'kemarin' }, {}, ['TANGGAL sk_tgl']],
  ],
  nomorKeputusan: [
    ['a number of its own', SK, {}, []],
    ['a number of another date', SK, { keputusanLain: new Map([['9|2026', '2026-05-21']]) }, ['NOMOR_SUDAH_DIPAKAI sk_no']],
    ['a number of the same date', SK, { keputusanLain: new Map([['9|2026', SK.sk_tgl]]) }, []],
    ['a number of another year', SK, { keputusanLain: new Map([[kunciNomor('9', '2027-05-20'), '2027-05-20']]) }, []],
    ['a number that differs by its stops', { ...SK, sk_no: '188.41/2' }, { keputusanLain: new Map([[kunciNomor('188.4/12', '2026-05-21'), '2026-05-21']]) }, []],
    ['a number that differs by its blanks', { ...SK, sk_no: '188.4 / 12' }, { keputusanLain: new Map([[kunciNomor('188.4/12', '2026-05-21'), '2026-05-21']]) }, ['NOMOR_SUDAH_DIPAKAI sk_no']],
    ['a number that looks like none of the region', SK, { ragukanNomor: () => 'Nomor 9 lain.' }, ['NOMOR_DIRAGUKAN sk_no']],
    ['the same with a reason', SK, { ...isian({ alasan: ALASAN }), ragukanNomor: () => 'Nomor 9 lain.' }, []],
    ['in force before it was signed', { ...SK, sk_berlaku: '2026-03-19' }, {}, ['BERLAKU_SURUT alasan']],
    ['the same with a reason', { ...SK, sk_berlaku: '2026-03-19' }, isian({ alasan: ALASAN }), []],
  ],
  pejabatBerwenang: [
    ['leaders that nobody wrote down', SK, {}, []],
    ['another post only', SK, { pejabat: [bupati({ jabatan: 'Wakil Bupati Luwu Timur', sampai: '2025-01-01' })] }, []],
    ['the post with the name of the region', SK, { pejabat: [bupati({ jabatan: 'Bupati Luwu Timur', sampai: '2025-01-01' })] }, ['PEJABAT_TIDAK_MENJABAT']],
    ['a leader in office that day', SK, { pejabat: [bupati({ dari: '2026-03-20', sampai: '2026-03-20', jabatan: ' bupati ' })] }, []],
    ['one who came the day after', SK, { pejabat: [bupati({ dari: '2026-03-21' })] }, ['PEJABAT_TIDAK_MENJABAT']],
    ['one who left the day before', SK, { pejabat: [bupati({ sampai: '2026-03-19' }), bupati({ dari: '2026-03-21', sebutan: 'PLT' })] }, ['PEJABAT_TIDAK_MENJABAT']],
    ['an acting one between them', SK, { pejabat: [bupati({ sampai: '2026-03-19' }), bupati({ dari: '2026-03-20', sebutan: 'PLT' })] }, []],
    ['a regulation of a later day', { ...SK, reg_tgl: '2026-06-02' }, { pejabat: [bupati({ sampai: '2026-06-01' })] }, ['PEJABAT_TIDAK_MENJABAT']],
    ['a decision given with the act', { ...SK, reg_tgl: '2026-06-02' }, { ...isian(PUTUS), pejabat: [bupati({ sampai: '2026-06-01' })] }, []],
    ['no document yet', {}, { pejabat: [bupati({ sampai: '2020-01-01' })] }, []],
  ],
  putusan: [
    ['a decision', {}, isian(PUTUS), []],
    ['none', {}, isian({ putusan_no: ' ' }), ['ISI putusan_no', 'ISI putusan_tgl']],
    ['a date that is none', {}, isian({ ...PUTUS, putusan_tgl: 'x' }), ['TANGGAL putusan_tgl']],
  ],
  keputusanBerlaku: [
    ['in force by its own date', SK, {}, []],
    ['in force today, trial today', { ...SK, sk_berlaku: HARI_INI, uji_coba_mulai: HARI_INI }, {}, []],
    ['in force tomorrow', { ...SK, sk_berlaku: '2026-06-16' }, {}, ['KEPUTUSAN_BELUM_BERLAKU sk_berlaku']],
    ['in force tomorrow, trial tomorrow', { ...SK, sk_berlaku: '2026-06-16', uji_coba_mulai: '2026-06-16' }, {}, ['KEPUTUSAN_BELUM_BERLAKU sk_berlaku']],
    ['a trial before it', { ...SK, uji_coba_mulai: '2026-03-19' }, {}, ['KEPUTUSAN_BELUM_BERLAKU sk_berlaku']],
    ['no date', {}, {}, ['KEPUTUSAN_BELUM_BERLAKU sk_berlaku']],
  ],
  mulaiSekarang: [
    ['today', { uji_coba_mulai: HARI_INI }, {}, []],
    ['tomorrow', { uji_coba_mulai: '2026-06-16' }, {}, ['BELUM_MULAI uji_coba_mulai']],
    ['no date', { uji_coba_mulai: '' }, {}, ['ISI uji_coba_mulai']],
    ['a date that is none', { uji_coba_mulai: 'segera' }, {}, ['TANGGAL uji_coba_mulai']],
  ],
  bolehLewati: [
    ['the region allows it', {}, daerah({ bolehLewati: true }), []],
    ['it does not', {}, {}, ['WAJIB_UJI_COBA']],
  ],
  lewatiDasar: [
    ['a clause', {}, isian({ lewati_dasar: 'KEEMPAT' }), []],
    ['none', {}, {}, ['ISI lewati_dasar']],
  ],
  laporanKemajuan: [
    ['a report', {}, isian({ periode: 'Mei', capaian: 'x' }), []],
    ['none', {}, {}, ['ISI periode', 'ISI capaian']],
  ],
  tangguh: [
    ['from the first day', {}, isian({ tangguh_mulai: '2026-04-01' }), []],
    ['from the day before', {}, isian({ tangguh_mulai: '2026-03-31' }), ['TANGGUH_SEBELUM_MULAI tangguh_mulai']],
    ['from tomorrow', {}, isian({ tangguh_mulai: '2026-06-16' }), ['TANGGAL_MENDATANG tangguh_mulai']],
    ['without a date', {}, {}, ['ISI tangguh_mulai']],
  ],
  perpanjangan: [
    ['the end as it was', {}, {}, []],
    ['an earlier end', { uji_coba_selesai: '2026-04-20' }, {}, []],
    ['a later end without decision', { uji_coba_selesai: '2026-05-02' }, {}, ['ISI putusan_no', 'ISI putusan_tgl']],
    ['a later end with it', { uji_coba_selesai: '2026-05-02' }, isian(PUTUS), []],
    ['a later end that somebody typed before', { uji_coba_selesai: '2026-05-02' }, { ...lama({ uji_coba_selesai: '2026-05-02' }), pertanyaan: { uji_coba_selesai: '2026-05-01' } }, ['ISI putusan_no', 'ISI putusan_tgl']],
    ['the first end of all', {}, lama({ uji_coba_selesai: '' }), []],
  ],
  perpanjanganUjiCoba: [
    ['a later end', { uji_coba_selesai: '2026-05-02' }, {}, []],
    ['the same', {}, {}, ['BUKAN_PERPANJANGAN uji_coba_selesai']],
    ['a later end that stands in the cell already', {}, { pertanyaan: { uji_coba_selesai: '2026-04-30' } }, []],
  ],
  laporanAkhir: [
    ['a report', LAP, {}, []],
    ['none', {}, {}, ['ISI lap_no', 'ISI lap_tgl']],
    ['a report before the trial', { ...LAP, lap_tgl: '2026-03-31' }, {}, ['LAPORAN_SEBELUM_MULAI lap_tgl']],
  ],
  pembelajaran: [
    ['what was learned', { pembelajaran: 'x' }, {}, []],
    ['nothing', {}, {}, ['ISI pembelajaran']],
  ],
  capaianLengkap: [
    ['all measured, one missed', {}, { indikator: [CAPAI, { ...CAPAI, capaian: 0 }] }, []],
    ['one not measured', {}, { indikator: [CAPAI, INDIKATOR] }, ['CAPAIAN_KOSONG']],
    ['no indicator', {}, {}, ['INDIKATOR']],
  ],
  targetTercapai: [
    ['reached', {}, { indikator: [CAPAI] }, []],
    ['missed where nobody insists', {}, { indikator: [{ ...CAPAI, capaian: 4, wajib: 'TIDAK' }] }, []],
    ['missed', {}, { indikator: [{ ...CAPAI, capaian: 4 }] }, ['TARGET_BELUM alasan']],
    ['missed with a reason', {}, { ...isian({ alasan: ALASAN }), indikator: [{ ...CAPAI, capaian: 4 }] }, []],
    ['lowered as far as it should', {}, { indikator: [{ ...CAPAI, awal: 9, capaian: 5 }] }, []],
    ['lowered too little', {}, { indikator: [{ ...CAPAI, awal: 9, capaian: 6 }] }, ['TARGET_BELUM alasan']],
    ['not measured', {}, { indikator: [{ ...CAPAI, capaian: null }] }, ['TARGET_BELUM alasan']],
  ],
  evaluasi: [
    ['minutes', {}, isian({ evaluasi_no: '1', evaluasi_tgl: HARI_INI }), []],
    ['none', {}, {}, ['ISI evaluasi_no', 'ISI evaluasi_tgl']],
  ],
  batasUlang: [
    ['the first round', {}, {}, []],
    ['the last one', { uji_coba_ke: 2 }, {}, ['BATAS_ULANG']],
    ['one more where the region allows three', { uji_coba_ke: 2 }, daerah({ maksUjiCoba: 3 }), []],
    ['the first where only one is allowed', {}, daerah({ maksUjiCoba: 1 }), ['BATAS_ULANG']],
  ],
  rencanaUlang: [
    ['a later beginning', { uji_coba_mulai: '2026-05-20', uji_coba_selesai: '2026-07-01' }, {}, []],
    ['the same beginning', {}, {}, ['ULANG_TANPA_WAKTU uji_coba_mulai']],
    ['a later beginning that stands in the cell already', { uji_coba_mulai: '2026-05-20', uji_coba_selesai: '2026-07-01' }, { ...lama({ uji_coba_mulai: '2026-05-20' }), pertanyaan: { uji_coba_mulai: '2026-04-01' } }, []],
    ['a beginning tomorrow', { uji_coba_mulai: '2026-06-16', uji_coba_selesai: '2026-07-01' }, {}, ['BELUM_MULAI uji_coba_mulai']],
    ['an end before it', { uji_coba_mulai: '2026-05-20' }, {}, ['SELESAI_SEBELUM_MULAI uji_coba_selesai']],
    ['no dates', { uji_coba_mulai: '', uji_coba_selesai: '' }, {}, ['ISI uji_coba_mulai', 'ISI uji_coba_selesai']],
  ],
  bentukHukum: [
    ['internal procedure', {}, hukum('Tidak', 'Tidak', 'Tidak', 'Ya'), []],
    ['a burden on the budget', {}, hukum('Tidak', 'Tidak', 'Ya', 'Ya'), []],
    ['no answers', {}, {}, ['ISI beban_masyarakat', 'ISI batas_masyarakat', 'ISI beban_apbd', 'ISI tata_laksana']],
    ['none of all', {}, hukum('Tidak', 'Tidak', 'Tidak', 'Tidak'), ['ISI bentuk_hukum', 'BENTUK_DIPUTUSKAN_HUKUM alasan']],
    ['none of all, decided with a reason', { bentuk_hukum: 'PERKADA' }, hukum('Tidak', 'Tidak', 'Tidak', 'Tidak', { alasan: ALASAN }), []],
    ['another form than the answers say', { bentuk_hukum: 'PERDA' }, hukum('Tidak', 'Tidak', 'Tidak', 'Ya'), ['BENTUK_DIPUTUSKAN_HUKUM alasan']],
    ['a burden that the judgement denied', {}, { ...hukum('Ya', 'Tidak', 'Tidak', 'Tidak'), penilaian: BERTIGA }, ['BEBAN_TIDAK_SESUAI alasan']],
    ['the same with a reason', {}, { ...hukum('Ya', 'Tidak', 'Tidak', 'Tidak', { alasan: ALASAN }), penilaian: BERTIGA }, []],
  ],
  peraturan: [
    ['promulgated', { reg_no: '3', bd_no: '3', reg_tgl: '2026-05-20', undang_tgl: '2026-05-20', penerapan_mulai: HARI_INI }, {}, []],
    ['nothing', {}, {}, ['ISI reg_no', 'ISI bd_no', 'ISI reg_tgl', 'ISI undang_tgl', 'ISI penerapan_mulai']],
    ['a decision only', { penerapan_mulai: HARI_INI }, isian(PUTUS), ['ISI reg_no', 'ISI bd_no', 'ISI reg_tgl', 'ISI undang_tgl']],
    ['a decision where the region allows it', { penerapan_mulai: HARI_INI }, daerah({ penerapanDenganKeputusan: true }, isian(PUTUS)), []],
    ['none where the region allows it', {}, daerah({ penerapanDenganKeputusan: true }), ['ISI putusan_no', 'ISI putusan_tgl', 'ISI penerapan_mulai']],
    ['half a regulation where the region allows a decision', { reg_no: '3', penerapan_mulai: HARI_INI }, daerah({ penerapanDenganKeputusan: true }, isian(PUTUS)), ['ISI bd_no', 'ISI reg_tgl', 'ISI undang_tgl']],
  ],
  evaluasiTahunan: [
    ['this year', { hasil: 'x' }, isian({ evaluasi_penerapan: '2026', rekomendasi: 'LANJUT' }), []],
    ['nothing', {}, {}, ['ISI evaluasi_penerapan', 'ISI rekomendasi', 'ISI hasil']],
    ['next year', { hasil: 'x' }, isian({ evaluasi_penerapan: '2027', rekomendasi: 'LANJUT' }), ['TAHUN_TIDAK_SAH evaluasi_penerapan']],
    ['a year in words', { hasil: 'x' }, isian({ evaluasi_penerapan: 'dua ribu', rekomendasi: 'LANJUT' }), ['TAHUN_TIDAK_SAH evaluasi_penerapan']],
    ['the same year again', { hasil: 'x', evaluasi_tahun: '2026' }, isian({ evaluasi_penerapan: '2026', rekomendasi: 'LANJUT' }), ['EVALUASI_SUDAH_ADA evaluasi_penerapan']],
  ],
  isianTegas: [
    ['no question', {}, {}, []],
    ['two questions', {}, { pertanyaan: { tujuan: 'x', bentuk: 'LAINNYA' } }, ['DIPERTANYAKAN tujuan', 'DIPERTANYAKAN bentuk']],
    ['one that the act settles', {}, { pertanyaan: { tujuan: 'x', sk_no: '9' }, menyelesaikan: ['sk_no'] }, ['DIPERTANYAKAN tujuan']],
    ['a cell that was cleared, a long text', {}, { pertanyaan: { anggaran_nilai: 5, tujuan: '#abc', sk_tgl: '2026-03-20' } }, ['DIPERTANYAKAN anggaran_nilai', 'DIPERTANYAKAN tujuan', 'DIPERTANYAKAN sk_tgl']],
  ],
  adaPertanyaan: [
    ['a question', {}, { pertanyaan: { tujuan: 'x' } }, []],
    ['none', {}, {}, ['TIDAK_ADA_PERTANYAAN']],
  ],
  bukanKetetapan: [
    ['a judged cell', SK, { pertanyaan: { tujuan: 'x' } }, []],
    ['a cell of the decree before there is one', {}, { pertanyaan: { sasaran: 'x' } }, []],
    ['a cell of the decree', SK, { pertanyaan: { sasaran: 'x' } }, ['PERLU_RALAT sasaran']],
  ],
  adaRalat: [
    ['a cell given anew', { sk_no: '10' }, {}, []],
    ['a cell typed before', {}, { pertanyaan: { sk_no: '9' } }, []],
    ['nothing', {}, {}, ['TIDAK_ADA_RALAT']],
  ],
  ralatTautan: [
    ['a link', {}, isian({ ralat_tautan: 'u' }), []],
    ['none', {}, {}, ['ISI ralat_tautan']],
  ],
  putusanPerubahan: [
    ['before the decree', {}, {}, []],
    ['after it, without one that amends it', SK, {}, ['ISI putusan_no', 'ISI putusan_tgl']],
    ['after it, with one', SK, isian(PUTUS), []],
  ],
  posisi: [
    ['a station', { status: 'PROSES_PENETAPAN' }, isian({ posisi: 'PARAF_SEKDA', posisi_pemegang: 'Sekda', posisi_tgl: HARI_INI }), []],
    ['none', { status: 'PROSES_PENETAPAN' }, {}, ['ISI posisi']],
    ['with nobody', { status: 'PROSES_PENETAPAN' }, isian({ posisi: 'KONSEP' }), ['ISI posisi_pemegang']],
    ['a station of another road', { status: 'PROSES_PENETAPAN' }, isian({ posisi: 'FASILITASI', posisi_pemegang: 'x' }), ['POSISI_TIDAK_SESUAI posisi']],
    ['DPRD with a Perkada', { status: 'PENYUSUNAN_REGULASI', bentuk_hukum: 'PERKADA' }, isian({ posisi: 'PEMBAHASAN_DPRD', posisi_pemegang: 'x' }), ['POSISI_TIDAK_SESUAI posisi']],
    ['DPRD with a Perda', { status: 'PENYUSUNAN_REGULASI', bentuk_hukum: 'PERDA' }, isian({ posisi: 'PEMBAHASAN_DPRD', posisi_pemegang: 'x' }), []],
    ['since tomorrow', { status: 'PROSES_PENETAPAN' }, isian({ posisi: 'KONSEP', posisi_pemegang: 'x', posisi_tgl: '2026-06-16' }), ['TANGGAL_MENDATANG posisi_tgl']],
  ],
  dapatDibatalkan: [
    ['history not asked', {}, {}, []],
    ['nothing that may be undone', {}, { terakhir: null }, ['TIDAK_DAPAT_DIBATALKAN']],
    ['an act that made the entry', {}, { terakhir: peristiwa('', { status: ['', 'DRAF'] }) }, ['TIDAK_DAPAT_DIBATALKAN']],
    ['an act as it left the entry', {}, { terakhir: peristiwa('VERIFIKASI', { tujuan: ['y', 'x'], anggaran_nilai: [5, ''], versi: [1, 9], '+isian': { a: 'b' } }) }, []],
    ['a cell that changed since', {}, { terakhir: peristiwa('VERIFIKASI', { tujuan: ['x', 'y'] }) }, ['SUDAH_DIUBAH_SEJAK tujuan']],
    ['questions that came since', { dipertanyakan: '{"tujuan":"y"}' }, { terakhir: peristiwa('VERIFIKASI', { dipertanyakan: ['', '{"bentuk":"LAINNYA"}'] }) }, []],
    ['proposed again since', {}, { terakhir: peristiwa('DRAF', {}), versiBaru: 'INV-7' }, ['SUDAH_DIAJUKAN_KEMBALI']],
  ],
  belumDiajukanKembali: [
    ['not yet', {}, {}, []],
    ['once', {}, { versiBaru: 'INV-7' }, ['SUDAH_DIAJUKAN_KEMBALI']],
  ],
};

const kurangDari = (syarat: Syarat, e: Partial<Inovasi>, k: Partial<Konteks>): readonly Kurang[] =>
  SYARAT[syarat]({ ...penuh, ...e }, konteks(k));

describe('requirements', () => {
  test.each(Object.entries(KASUS).flatMap(([syarat, list]) => list.map((c) => [syarat as Syarat, ...c] as const)))(
    'given %s and %s then exactly this is missing',
    (syarat, _, e, k, expected) => {
      const found = kurangDari(syarat, e, k);
      expect(singkat(found)).toEqual(expected);
      for (const one of found) expectKalimat(one);
    },
  );

  test('given the requirements then the cases above let each pass and refuse', () => {
    expect(Object.keys(KASUS).sort()).toEqual(Object.keys(SYARAT).sort());
    for (const [syarat, list] of Object.entries(KASUS)) {
      expect(
        list.some((c) => c[3].length === 0),
        syarat,
      ).toBe(true);
      expect(
        list.some((c) => c[3].length > 0),
        syarat,
      ).toBe(true);
    }
  });

  test.each<[string, string, Partial<Inovasi>, Partial<Konteks>, readonly string[]]>([
    ['another stage', 'T13', { status: 'DRAF' }, {}, ['BUKAN_TAHAPNYA']],
    ['nobody who is listed', 'T02', {}, { peran: [] }, ['BELUM_TERDAFTAR']],
    [
      'a letter dated today',
      'T02',
      { pengantar_tgl: HARI_INI, uji_coba_mulai: '2026-08-01', uji_coba_selesai: '2026-09-01' },
      {},
      [],
    ],
    [
      'a letter dated tomorrow',
      'T02',
      { pengantar_tgl: '2026-06-16', uji_coba_mulai: '2026-08-01', uji_coba_selesai: '2026-09-01' },
      {},
      ['TANGGAL_MENDATANG pengantar_tgl'],
    ],
    ['a suspended trial without its decree', 'T18', {}, {}, ['ISI sk_no', 'ISI sk_tautan', 'ISI sk_tgl']],
    [
      'a trial to repeat without its decree',
      'T21',
      { uji_coba_mulai: '2026-05-20', uji_coba_selesai: '2026-05-30' },
      isian({ alasan: ALASAN, ...PUTUS }),
      ['ISI sk_no', 'ISI sk_tautan', 'ISI sk_tgl'],
    ],
    ['a promulgation dated tomorrow', 'T26', PENGUNDANGAN_BESOK, {}, ['TANGGAL_MENDATANG undang_tgl']],
    [
      'a slip mended to a date ahead',
      'T33',
      { ...SK, status: 'UJI_COBA', sk_tgl: '2027-01-01', uji_coba_mulai: '', uji_coba_selesai: '' },
      { ...isian({ alasan: ALASAN, ralat_tautan: 'u' }), ...lama(SK) },
      ['TANGGAL_MENDATANG sk_tgl'],
    ],
    [
      'a decision dated tomorrow',
      'T28',
      {},
      isian({ ...PUTUS, putusan_tgl: '2026-06-16', alasan: ALASAN }),
      ['TANGGAL_MENDATANG putusan_tgl'],
    ],
    ['the state to return to', 'T07', { kembali_ke: 'VERIFIKASI' }, {}, []],
    ['none to return to', 'T07', { kembali_ke: '' }, {}, ['KEMBALI_KE_KOSONG']],
    ['one that somebody typed', 'T07', { kembali_ke: 'UJI_COBA' }, {}, ['KEMBALI_KE_KOSONG']],
    [
      'one thing that two requirements ask for',
      'T22',
      {},
      isian({ alasan: ALASAN }),
      ['ISI lap_no', 'ISI lap_tgl', 'ISI pembelajaran', 'ISI evaluasi_no', 'ISI evaluasi_tgl'],
    ],
  ])('given %s then %s lacks exactly that', (_, kode, over, k, expected) => {
    const e = { ...penuh, status: tindakan(kode).dari[0] as string, ...over };
    const found = kurangUntuk(e, tindakan(kode), konteks(k));
    expect(singkat(found)).toEqual(expected);
    for (const one of found) expectKalimat(one);
  });

  test('given any requirement on a blank entry then it answers with sentences, never an error', () => {
    for (const syarat of Object.keys(SYARAT) as Syarat[])
      for (const k of SYARAT[syarat](BLANK, konteks({ berubah: false }))) expectKalimat(k);
  });

  test('given a meeting then its three answers are asked for with its names, other inputs by themselves', () => {
    expect(['kriteria', 'pertanyaan', 'prinsip', 'ba_no'].map((k) => isWajib(k, new Set(['hadir'])))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(isWajib('ba_no', new Set(['ba_no']))).toBe(true);
  });
});

type Langkah = {
  readonly e?: Partial<Inovasi>;
  readonly isian?: Readonly<Record<string, Nilai>>;
  readonly k?: Partial<Konteks>;
};

const BA = { ba_no: '1', ba_tgl: '2026-03-04' };
const EVALUASI = { evaluasi_no: '5', evaluasi_tgl: '2026-06-02' };
const PENGUNDANGAN = {
  reg_no: '3',
  bd_no: '3',
  reg_tgl: '2026-05-20',
  undang_tgl: '2026-05-25',
  penerapan_mulai: '2026-06-01',
};
const JAWAB = { beban_masyarakat: 'TIDAK', batas_masyarakat: 'TIDAK', beban_apbd: 'TIDAK', tata_laksana: 'YA' };
const a = { alasan: ALASAN };

/** For every act an entry and inputs with which it may be done, from its first state. */
// biome-ignore format: one act is one line
const BISA: Readonly<Record<string, Langkah>> = {
  T01: {}, T02: {}, T06: {}, T37: {},
  T01b: { e: { inisiator_jenis: 'KEPALA_DAERAH', pengantar_jenis: 'TIM_INDEPENDEN' } },
  T03: { isian: a }, T04: { isian: a }, T05: { isian: a }, T08: { isian: a }, T12: { isian: a }, T14: { isian: a }, T25: { isian: a }, T31: { isian: a }, T39: { isian: a },
  T07: { e: { kembali_ke: 'EVALUASI', revisi_ke: 1 } },
  T09: { isian: { ...BA, ...rapat().isian } },
  T10: { isian: { ...BA, ...a } },
  T11: { k: { indikator: [INDIKATOR] } },
  T13: { isian: SK },
  T15: { e: SK },
  T15b: { e: SK, isian: { lewati_dasar: 'KEEMPAT', ...a }, k: daerah({ bolehLewati: true }) },
  T16: { isian: { periode: 'Mei', capaian: 'x', kendala: 'y', laporan_no: '7', laporan_tgl: '2026-05-05', laporan_tautan: 'u' } },
  T17: { isian: { ...a, tangguh_mulai: '2026-04-10' } },
  T18: { e: SK, isian: { uji_coba_selesai: '2026-06-30', ...PUTUS } },
  T19: { e: SK, isian: { ...a, ...LAP, pembelajaran: 'p' }, k: { indikator: [INDIKATOR] } },
  T20: { isian: { ...LAP, hasil: 'h' }, k: { indikator: [CAPAI] } },
  T21: { e: { ...SK, ...LAP }, isian: { ...a, uji_coba_mulai: '2026-05-20', uji_coba_selesai: '2026-08-01', ...PUTUS } },
  T22: { e: { ...SK, ...LAP, hasil: 'h' }, isian: { ...a, pembelajaran: 'p', ...EVALUASI } },
  T23: { e: LAP, isian: EVALUASI, k: { indikator: [CAPAI] } },
  T24: { isian: JAWAB },
  T26: { isian: PENGUNDANGAN },
  T27: { e: { hasil: 'h' }, isian: { evaluasi_penerapan: '2026', rekomendasi: 'LANJUT' } },
  T28: { isian: { ...a, ...PUTUS } }, T29: { isian: { ...a, ...PUTUS } }, T30: { isian: { ...a, ...PUTUS } },
  T32: { e: { ...SK, dipertanyakan: '{"sasaran":"y"}' }, isian: { sasaran: 'y', ...a, ...PUTUS } },
  T33: { e: { ...SK, status: 'DITETAPKAN' }, isian: { sk_no: '10', ralat_tautan: 'u', ...a } },
  T34: { isian: { posisi: 'PENOMORAN', posisi_pemegang: 'Meja', posisi_tgl: '2026-06-10' } },
  T35: { isian: { tidak_hadir: 'Dewi' }, k: { penilaian: BERTIGA } },
  T38: { e: { status: 'EVALUASI', dipertanyakan: '{"tujuan":"y"}' }, isian: a },
  T40: { e: { ...SK }, isian: { uji_coba_selesai: '2026-07-01', ...PUTUS } },
};

const awalUntuk = (kode: string): Inovasi => ({
  ...penuh,
  status: tindakan(kode).dari[0] as string,
  ...BISA[kode]?.e,
});

const teks = (given: Readonly<Record<string, Nilai>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([key, v]) => [key, String(v ?? '')]));

const tutupi = (e: Inovasi, { perubahan }: Keputusan): Inovasi => {
  const now = Object.entries(perubahan).map(([key, [, after]]) => [key, after]);
  const numbers = INOVASI.columns.filter((c) => ['number', 'money'].includes(c.type)).map((c) => c.key as string);
  return {
    ...e,
    ...Object.fromEntries(now.map(([key, v]) => [key, v === '' && numbers.includes(key as string) ? null : v])),
  };
};

/** Does an act that the table above says may be done. */
const lakukan = (
  kode: string,
  over: Langkah = {},
): { readonly e: Inovasi; readonly hasil: Keputusan; readonly kini: Inovasi } => {
  const e = { ...awalUntuk(kode), ...over.e };
  const given = { ...BISA[kode]?.isian, ...over.isian };
  const k = konteks({ pertanyaan: bacaPertanyaan(e.dipertanyakan), ...BISA[kode]?.k, ...over.k, isian: teks(given) });
  const done = putuskan(e, tindakan(kode), given, k);
  if (!done.ok) throw new Error(`${kode}: ${JSON.stringify(done.problems)}`);
  return { e, hasil: done.value, kini: tutupi(e, done.value) };
};

const batal = (kode: string, dulu: Inovasi, kini: Inovasi, hasil: Keputusan, over: Partial<Konteks> = {}) =>
  putuskan(
    kini,
    tindakan('T36'),
    a,
    konteks({
      isian: a,
      pertanyaan: bacaPertanyaan(kini.dipertanyakan),
      terakhir: {
        tindakan: kode,
        dari: dulu.status,
        perubahan: hasil.perubahan,
        permintaan: 'p',
      } as unknown as Peristiwa,
      ...over,
    }),
  );

/** The same entry but for its version; a number that a cell lost is a blank. */
const tanpaVersi = (e: Inovasi): unknown => ({ ...e, versi: 0 });

describe('deciding', () => {
  const BERJALAN = ALUR.filter((t) => t.dari.length > 0 && t.kode !== 'T36').map((t) => t.kode);

  test.each(BERJALAN)(
    'given what %s asks for then it may be done, moves as the table says and counts one version',
    (kode) => {
      const { e, hasil, kini } = lakukan(kode);
      const { ke } = tindakan(kode);
      const target = ke === '@kembali_ke' ? e.kembali_ke : ke === '@tetap' ? e.status : ke;
      expect([hasil.ke, kini.status, kini.versi]).toEqual([target, target, 2]);
      expect(hasil.peran).toBe('ADMIN');
      for (const [key, [was, now]] of Object.entries(hasil.perubahan)) {
        expect(was, key).toEqual(e[key as keyof Inovasi] ?? '');
        expect(now, key).not.toEqual(was);
      }
      expect(kini.status === e.status || kini.status_sejak === HARI_INI).toBe(true);
      expect(kini.tahapan_iid === tahapanIid(kini.status) || kini.status === e.status).toBe(true);
    },
  );

  test.each(BERJALAN.filter((kode) => kode !== 'T37'))(
    'given %s is undone then every value but the version is as it was, and the event says which act it was',
    (kode) => {
      const { e, hasil, kini } = lakukan(kode);
      const back = batal(kode, e, kini, hasil);
      if (!back.ok) throw new Error(JSON.stringify(back.problems));
      expect(back.value.ke).toBe(e.status);
      expect(tanpaVersi(tutupi(kini, back.value))).toEqual(tanpaVersi(e));
      expect(back.value.perubahan['versi']).toEqual([2, 3]);
      expect(back.value.catatan['+dibatalkan']).toEqual({ tindakan: kode, permintaan: 'p' });
    },
  );

  test('given a question came with an act then undoing the act leaves it open; one that the act settled is open again', () => {
    const asked = lakukan('T27', { k: { pertanyaan: { nama_inovasi: 'Perahu' } } });
    const kept = batal('T27', asked.e, asked.kini, asked.hasil);
    expect(kept.ok && tutupi(asked.kini, kept.value).dipertanyakan).toBe('{"nama_inovasi":"Perahu"}');
    const settled = lakukan('T38');
    const later = { ...settled.kini, bentuk: 'LAINNYA' };
    const again = batal('T38', settled.e, later, settled.hasil, { pertanyaan: { bentuk: 'TATA_KELOLA' } });
    expect(again.ok && tutupi(later, again.value).dipertanyakan).toBe('{"bentuk":"TATA_KELOLA","tujuan":"y"}');
  });

  test('given inputs that are no cells then they stay in the event, the reason as its remark', () => {
    expect(denganIsian(penuh, { alasan: 'x', hadir: 'y', tujuan: '', manfaat: 'baru', anggaran_nilai: null })).toEqual({
      ...penuh,
      manfaat: 'baru',
    });
    expect(denganIsian(penuh, { manfaat: 'baru', sk_no: '1' }, true)).toEqual({ ...penuh, sk_no: '1' });
    expect(lakukan('T17').hasil.catatan).toEqual({ '+isian': { tangguh_mulai: '2026-04-10' } });
    expect(lakukan('T01').hasil.catatan).toEqual({});
    expect(ISIAN_TAMBAHAN.map((c) => c.key)).toContain('alasan');
  });

  test('given an act then the document that proves it is named: its own, else the decision given with it', () => {
    const dasar = (kode: string, over: Langkah = {}): string[] => {
      const { hasil } = lakukan(kode, over);
      return [hasil.dasarNo, hasil.dasarTgl];
    };
    expect(dasar('T02')).toEqual(['1', '2026-01-28']);
    expect(dasar('T13')).toEqual([SK.sk_no, SK.sk_tgl]);
    expect(dasar('T22')).toEqual(['5', '2026-06-02']);
    expect(dasar('T16')).toEqual(['7', '2026-05-05']);
    expect(dasar('T30')).toEqual(['8', '2026-06-01']);
    expect(dasar('T01')).toEqual(['', '']);
    const { penerapan_mulai } = PENGUNDANGAN;
    const tanpa = { reg_no: '', bd_no: '', reg_tgl: '', undang_tgl: '' };
    expect(
      dasar('T26', { isian: { ...tanpa, penerapan_mulai, ...PUTUS }, k: daerah({ penerapanDenganKeputusan: true }) }),
    ).toEqual(['8', '2026-06-01']);
  });

  test('given any move then the station of a draft is cleared, or set anew where a draft begins', () => {
    const di = { sub_status: 'PENOMORAN', posisi_oleh: 'Meja', posisi_sejak: '2026-06-01' };
    for (const kode of ['T12', 'T13', 'T25', 'T26'])
      expect(lakukan(kode, { e: di }).kini, kode).toMatchObject({ sub_status: '', posisi_oleh: '', posisi_sejak: '' });
    expect(lakukan('T16', { e: di }).kini).toMatchObject(di);
  });
});

describe('effects', () => {
  const KRITERIA = { k1: 'YA', k2: 'YA', k3: 'YA', k4: 'YA', k5: 'YA' };
  const akhir = { id: penuh.id, nomor: LAP.lap_no, tanggal: LAP.lap_tgl, tautan: '' };

  /** Each effect by an act that has it: what the entry holds after, what is added elsewhere, what the event keeps. */
  const AKIBAT: [efek: Efek, kode: string, over: Langkah, after: Partial<Inovasi>, rows?: object, kept?: object][] = [
    ['SIMPAN_KEMBALI', 'T03', {}, { kembali_ke: 'MENUNGGU_PENGANTAR' }],
    ['SIMPAN_KEMBALI', 'T05', {}, { kembali_ke: 'VERIFIKASI' }],
    ['SIMPAN_KEMBALI', 'T08', {}, { kembali_ke: 'EVALUASI' }],
    ['REVISI_BERTAMBAH', 'T07', {}, { revisi_ke: 2, kembali_ke: '' }],
    ['REVISI_BERTAMBAH', 'T07', { e: { revisi_ke: null } }, { revisi_ke: 1 }],
    ['HASIL_LAYAK', 'T09', {}, { hasil_evaluasi: 'LAYAK' }],
    ['HASIL_TIDAK_LAYAK', 'T04', {}, { hasil_evaluasi: 'TIDAK_LAYAK' }],
    ['HASIL_TIDAK_LAYAK', 'T10', {}, { hasil_evaluasi: 'TIDAK_LAYAK' }],
    ['BERLAKU_SEJAK_TANGGAL', 'T13', {}, { sk_berlaku: SK.sk_tgl }],
    ['BERLAKU_SEJAK_TANGGAL', 'T13', { isian: { sk_berlaku: '2026-04-01' } }, { sk_berlaku: '2026-04-01' }],
    [
      'CATAT_RAPAT',
      'T09',
      {},
      {},
      { penilaian: { id: penuh.id, penilai: 'Ani; Budi; Citra', ...KRITERIA, prinsip: 'YA', tanggal: BA.ba_tgl } },
    ],
    [
      'CATAT_LAPORAN',
      'T16',
      {},
      {},
      {
        laporan: {
          id: penuh.id,
          periode: 'Mei',
          nomor: '7',
          tanggal: '2026-05-05',
          capaian: 'x',
          kendala: 'y',
          tautan: 'u',
        },
      },
    ],
    [
      'CATAT_LAPORAN',
      'T16',
      { isian: { laporan_no: '', laporan_tgl: '' } },
      {},
      { laporan: { nomor: '', tanggal: HARI_INI } },
    ],
    [
      'CATAT_LAPORAN',
      'T19',
      {},
      {},
      { laporan: { ...akhir, periode: 'Laporan penghentian', capaian: 'p', kendala: ALASAN } },
    ],
    ['CATAT_LAPORAN', 'T20', {}, {}, { laporan: { ...akhir, periode: 'Laporan akhir', capaian: 'h', kendala: '' } }],
    [
      'CATAT_LAPORAN',
      'T22',
      {},
      {},
      { laporan: { ...akhir, periode: 'Laporan akhir: tidak berhasil', capaian: 'h', kendala: ALASAN } },
    ],
    [
      'CATAT_PERLINDUNGAN',
      'T19',
      {},
      {},
      {},
      {
        '+perlindungan': {
          dasar: 'UU 23/2014 Pasal 389',
          sk_no: SK.sk_no,
          sk_tgl: SK.sk_tgl,
          sk_berlaku: '',
          pd_pelaksana: 'Dinas Kesehatan',
          uji_coba_mulai: '2026-04-01',
          sasaran: 'x',
          ...LAP,
          indikator: [{ indikator: 'warga', satuan: 'orang', awal: 0, target: 5, capaian: null }],
        },
      },
    ],
    ['TANPA_UJI_COBA', 'T15b', {}, { uji_coba_mulai: '', uji_coba_selesai: '' }],
    ['ULANGI_UJI_COBA', 'T21', {}, { uji_coba_ke: 2, lap_no: '', lap_tgl: '' }],
    ['ULANGI_UJI_COBA', 'T21', { e: { uji_coba_ke: 2 }, k: daerah({ maksUjiCoba: 9 }) }, { uji_coba_ke: 3 }],
    ['TENTUKAN_BENTUK', 'T24', {}, { bentuk_hukum: 'PERKADA' }],
    ['TENTUKAN_BENTUK', 'T24', { isian: { bentuk_hukum: 'PERDA', ...a } }, { bentuk_hukum: 'PERDA' }],
    ['TAHUN_EVALUASI', 'T27', {}, { evaluasi_tahun: '2026' }],
    ['POSISI', 'T11', {}, { sub_status: 'KONSEP', posisi_oleh: '', posisi_sejak: HARI_INI }],
    ['POSISI', 'T24', {}, { sub_status: 'PENYUSUNAN', posisi_oleh: '', posisi_sejak: HARI_INI }],
    ['POSISI', 'T34', {}, { sub_status: 'PENOMORAN', posisi_oleh: 'Meja', posisi_sejak: '2026-06-10' }],
    ['POSISI', 'T34', { isian: { posisi_tgl: '' } }, { posisi_sejak: HARI_INI }],
    ['PENILAIAN_DITUTUP', 'T35', {}, { sub_status: 'PENILAIAN_DITUTUP', status: 'EVALUASI' }],
    ['TEGASKAN', 'T38', {}, { dipertanyakan: '' }],
    ['TEGASKAN', 'T33', { e: { dipertanyakan: '{"sk_no":"8"}' } }, { dipertanyakan: '', sk_no: '10' }],
    ['VERSI_BARU', 'T37', {}, { status: 'TIDAK_LAYAK' }],
  ];

  test.each<(typeof AKIBAT)[number]>(AKIBAT)(
    'given the effect %s of %s then it leaves exactly its trace',
    (efek, kode, over, after, rows, kept) => {
      expect(tindakan(kode).efek).toContain(efek);
      const { hasil, kini } = lakukan(kode, over);
      expect(kini).toMatchObject(after);
      if (rows) expect(hasil.tambahan).toMatchObject(rows);
      if (kept) expect(hasil.catatan).toMatchObject(kept);
    },
  );

  test('given the effects then each stands above or is the undoing, and no act adds rows without one', () => {
    const named = new Set<string>([...AKIBAT.map(([efek]) => efek), 'KEMBALIKAN_SEBELUM']);
    expect(Object.keys(EFEK).filter((k) => !named.has(k))).toEqual([]);
    expect(Object.keys(EFEK).filter((k) => !ALUR.some((t) => t.efek?.includes(k as Efek)))).toEqual([]);
    for (const kode of Object.keys(BISA)) {
      const adds = tindakan(kode).efek?.some((x) => x === 'CATAT_LAPORAN' || x === 'CATAT_RAPAT') ?? false;
      expect(Object.keys(lakukan(kode).hasil.tambahan).length > 0, kode).toBe(adds);
    }
  });

  test('given judgements stand in their tab then a meeting adds no row of its own', () => {
    const { hasil } = lakukan('T09', { isian: { hadir: '' }, k: { penilaian: BERTIGA } });
    expect(hasil.tambahan).toEqual({});
  });
});

describe('questions', () => {
  test.each([
    ['DRAF', 'nama_inovasi', null],
    ['MENUNGGU_PENGANTAR', 'pengantar_no', null],
    ['VERIFIKASI', 'pengantar_no', 'T02'],
    ['VERIFIKASI', 'tujuan', null],
    ['PERBAIKAN_USULAN', 'pengantar_no', null],
    ['EVALUASI', 'ba_no', null],
    ['LAYAK', 'tujuan', 'T09'],
    ['LAYAK', 'sasaran', null],
    ['TIDAK_LAYAK', 'ba_no', 'T10'],
    ['PROSES_PENETAPAN', 'nama_inovasi', 'T09'],
    ['DITETAPKAN', 'nama_inovasi', 'T13'],
    ['DITETAPKAN', 'sk_tgl', 'T13'],
    ['UJI_COBA', 'uji_coba_selesai', 'T13'],
    ['EVALUASI_UJI_COBA', 'lap_no', 'T20'],
    ['UJI_COBA_GAGAL', 'lap_no', 'T20'],
    ['LULUS_UJI_COBA', 'bentuk_hukum', 'T24'],
    ['PENERAPAN', 'reg_no', 'T26'],
    ['PENERAPAN', 'catatan', null],
  ])('given an entry in %s then %s was fixed by %s', (status, key, expected) => {
    expect(penetap({ status, asal_data: 'USULAN' }, key)).toBe(expected);
    expect(penetap({ status, asal_data: 'WARISAN' }, key)).toBeNull();
  });

  const layakE = { status: 'LAYAK', asal_data: 'USULAN' };
  const panjang = 'p'.repeat(201);

  test.each<[string, Parameters<typeof pertanyaanSesudah>, unknown]>([
    ['a judged cell changes', [layakE, {}, { tujuan: ['lama', 'baru'] }], { tujuan: 'lama' }],
    ['it is cleared', [layakE, {}, { tujuan: ['lama', ''] }], { tujuan: 'lama' }],
    ['a blank one is filled', [layakE, {}, { ba_no: ['', '1'] }], {}],
    ['a number that was none is filled', [layakE, {}, { bentuk: [null, 'LAINNYA'] }], {}],
    ['a free column changes', [layakE, {}, { catatan: ['a', 'b'] }], {}],
    ['it changes again', [layakE, { tujuan: 'lama' }, { tujuan: ['baru', 'lain'] }], { tujuan: 'lama' }],
    ['it is put back', [layakE, { tujuan: 'lama', bentuk: 'x' }, { tujuan: ['baru', 'lama'] }], { bentuk: 'x' }],
    ['it is changed and put back at once', [layakE, {}, {}], {}],
    ['the entry ran before it was recorded', [{ ...layakE, asal_data: 'WARISAN' }, {}, { tujuan: ['a', 'b'] }], {}],
    ['staff write freely', [{ ...layakE, status: 'PERBAIKAN_USULAN' }, {}, { tujuan: ['a', 'b'] }], {}],
    [
      'a question stands where staff write freely',
      [{ ...layakE, status: 'DRAF' }, { tujuan: 'a' }, { tujuan: ['b', 'a'] }],
      {},
    ],
  ])('given %s then exactly these questions are open', (_, [e, before, edits], expected) => {
    expect(pertanyaanSesudah(e, before, edits)).toEqual(expected);
  });

  test('given a long text changes then its fingerprint is kept, and putting it back settles it', () => {
    const open = pertanyaanSesudah(layakE, {}, { tujuan: [panjang, 'pendek'] });
    expect(open['tujuan']).toMatch(/^#\S{6,40}$/);
    expect(pertanyaanSesudah(layakE, open, { tujuan: ['pendek', `${panjang}!`] })).toEqual(open);
    expect(pertanyaanSesudah(layakE, open, { tujuan: ['pendek', panjang] })).toEqual({});
  });

  test('given questions then a cell holds them in one order and gives them back; what is no question is none', () => {
    expect(tulisPertanyaan({ b: 'x', a: 1 })).toBe('{"a":1,"b":"x"}');
    expect(bacaPertanyaan('{"a":1,"b":"x"}')).toEqual({ a: 1, b: 'x' });
    expect([tulisPertanyaan({}), bacaPertanyaan(''), bacaPertanyaan('tujuan'), bacaPertanyaan('{rusak')]).toEqual([
      '',
      {},
      {},
      {},
    ]);
  });

  test('given an open question then acts that rest on what was fixed are refused and say what stood there', () => {
    const tanya = { pertanyaan: { bentuk: 'TATA_KELOLA', uji_coba_mulai: '2026-08-03', tujuan: '#x' } };
    const k = konteks(tanya);
    const rest = ALUR.filter((t) => t.syarat.includes('isianTegas')).map((t) => t.kode);
    expect(rest).toEqual(['T06', 'T09', 'T11', 'T13', 'T15', 'T15b', 'T18', 'T20', 'T23', 'T24', 'T26', 'T40']);
    for (const kode of rest)
      expect(singkat(kurangUntuk(awalUntuk(kode), tindakan(kode), k)), kode).toContain('DIPERTANYAKAN bentuk');
    expect(
      SYARAT.isianTegas(penuh, k).map((x) => masalahDari(x).pesan.replace(/^.*semula (.*?)\. Kemb.*$/, '$1')),
    ).toEqual(['"Inovasi tata kelola Pemerintahan Daerah"', '3 Agustus 2026', 'isi semula']);
  });
});

describe('tables of the law', () => {
  const YA = [true, false];
  const semua = YA.flatMap((m) => YA.flatMap((b) => YA.flatMap((p) => YA.map((t) => [m, b, p, t] as const))));

  test.each(semua)(
    'given burden %s, restriction %s, budget %s, internal %s then the form follows, never by default',
    (m, b, p, t) => {
      const form = bentukMenurutJawaban({ bebanMasyarakat: m, batasMasyarakat: b, bebanApbd: p, tataLaksana: t });
      expect(form).toBe([m, b, p].includes(true) ? 'PERDA' : t ? 'PERKADA' : null);
    },
  );

  test('given a state then a draft may lie at its stations only, with DPRD only for a Perda', () => {
    const konsep = ['KONSEP', 'PARAF_HUKUM', 'PARAF_SEKDA', 'PENOMORAN', 'MENUNGGU_TTD'];
    const perda = ['PENYUSUNAN', 'HARMONISASI', 'FASILITASI', 'PEMBAHASAN_DPRD', 'PENETAPAN', 'PENGUNDANGAN'];
    for (const s of STATES) {
      const stations = s === 'PROSES_PENETAPAN' ? konsep : s === 'PENYUSUNAN_REGULASI' ? perda : [];
      expect(posisiPada(s, 'PERDA'), s).toEqual(stations);
      for (const form of ['PERKADA', ''])
        expect(posisiPada(s, form), s).toEqual(stations.filter((p) => p !== 'PEMBAHASAN_DPRD'));
      expect(posisiAwal(s), s).toBe(stations[0] ?? '');
    }
  });
});

describe('walks', () => {
  const RUNS = 2500;
  const GOOD: Readonly<Record<string, Nilai>> = {
    ...Object.assign({}, ...Object.values(BISA).map((b) => b.isian ?? {})),
    ...{ pengantar_jenis: 'PENGANTAR', uji_coba_mulai: '2026-04-01', uji_coba_selesai: '2026-05-01' },
    ...{ nama_inovasi: 'Kapal', pd_pelaksana: 'Dinas Kesehatan', lokasi_uji_coba: 'Towuti', sasaran: 'x' },
    ...{ pengantar_no: '1', pengantar_tgl: '2026-01-28', pengantar_pejabat: 'K', sk_berlaku: '', bentuk_hukum: '' },
  };
  const dates = fc.constantFrom('', '2026-01-05', '2026-04-01', '2026-05-02', '2026-05-20', '2026-06-10', '2027-01-01');
  const text = fc.constantFrom('', 'x', ALASAN);
  const valueFor = (key: string): fc.Arbitrary<Nilai> => {
    const column = kolomIsian(key) as Column;
    if (column.type === 'date') return dates;
    if (column.choices) return fc.constantFrom('', ...column.choices.map((c) => c.code));
    return text;
  };
  const KEYS = [...new Set(ALUR.flatMap((t) => t.isian as readonly string[]))];
  const STAF = [
    'nama_inovasi',
    'tujuan',
    'sasaran',
    'sk_no',
    'sk_tgl',
    'uji_coba_selesai',
    'lap_no',
    'reg_no',
    'ba_no',
  ];
  type Step = {
    readonly pick: number;
    readonly how: number;
    readonly wild: Readonly<Record<string, Nilai>>;
    readonly edit: number;
    readonly typed: string;
  };
  const step: fc.Arbitrary<Step> = fc.record({
    pick: fc.nat(1000),
    how: fc.nat(5),
    wild: fc.record(Object.fromEntries(KEYS.map((key) => [key, valueFor(key)]))),
    edit: fc.nat(60),
    typed: fc.constantFrom('', 'lain', '2026-05-30'),
  });
  const SEBELUM_TERAP = STATES.filter((s) => !/^(UJI_COBA|PENERAPAN|DIHENTIKAN)/.test(s) && s !== 'EVALUASI_UJI_COBA');
  const begin = fc.record({
    status: fc.constantFrom('DRAF', 'DRAF', 'PROSES_PENETAPAN', 'DITETAPKAN', 'PENYUSUNAN_REGULASI', ...SEBELUM_TERAP),
    whole: fc.nat(3),
    leader: fc.nat(5),
    kembali_ke: fc.constantFrom('', ...STATES),
    lewati: fc.boolean(),
    dengan: fc.boolean(),
  });

  test('given any walk of acts and typed cells then the law holds at every step, and every act can be undone', () => {
    const done = new Map<string, number>();
    const refused = new Map<string, Kurang>();
    const walk = (
      start: { status: string; whole: number; leader: number; kembali_ke: string; lewati: boolean; dengan: boolean },
      steps: readonly Step[],
    ): void => {
      const aturan = { ...DAERAH, bolehLewati: start.lewati, penerapanDenganKeputusan: start.dengan };
      let e: Inovasi = {
        ...(start.whole > 0 ? penuh : { ...BLANK, versi: 1 }),
        ...(start.leader === 0 ? { inisiator_jenis: 'KEPALA_DAERAH', pengantar_jenis: '' } : {}),
        ...{ status: start.status, kembali_ke: start.kembali_ke, hasil: start.whole > 1 ? 'h' : '' },
      };
      let ketik: Record<string, [Nilai, Nilai]> = {};
      let terakhir: Peristiwa | null = null;
      for (const { pick, how, wild, edit, typed } of steps) {
        const key = STAF[edit] as keyof Inovasi | undefined;
        if (key) {
          ketik = { ...ketik, [key]: [(ketik[key]?.[0] ?? e[key]) as Nilai, typed] };
          e = { ...e, [key]: typed };
        }
        const may = tindakanDari(e.status);
        const t = may[pick % may.length] as Tindakan;
        const given = Object.fromEntries(
          t.isian.map((k) => [k, how === 0 ? (wild[k] ?? '') : how === 1 && pick % 7 === 0 ? '' : (GOOD[k] ?? '')]),
        );
        if (how > 2 && t.kode === 'T01b') given['pengantar_jenis'] = 'TIM_INDEPENDEN';
        if (how > 2 && t.kode === 'T21')
          Object.assign(given, { uji_coba_mulai: '2026-05-20', uji_coba_selesai: '2026-08-01' });
        if (how > 2 && t.kode === 'T40') given['uji_coba_selesai'] = '2026-09-01';
        if (how > 2 && t.kode === 'T34') given['posisi'] = posisiAwal(e.status);
        const pertanyaan = pertanyaanSesudah(e, bacaPertanyaan(e.dipertanyakan), ketik);
        const k = konteks({
          aturan,
          isian: teks(given),
          penilaian: BERTIGA,
          indikator: [CAPAI],
          pertanyaan,
          terakhir,
        });
        const hasil = putuskan(e, t, given, k);
        if (!hasil.ok) {
          expect(hasil.problems.length).toBeGreaterThan(0);
          for (const p of hasil.problems) refused.set(`${p.kode} ${p.kunci ?? ''}`, p);
          continue;
        }
        const { value } = hasil;
        const kini = tutupi(e, value);
        done.set(t.kode, (done.get(t.kode) ?? 0) + 1);
        expect(kini.versi).toBe((e.versi ?? 0) + 1);
        expect(isStatus(kini.status)).toBe(true);
        if (kini.status !== e.status) expect(kini.status_sejak).toBe(t.kode === 'T36' ? kini.status_sejak : HARI_INI);
        // A final state is left by undoing only.
        if (isFinal(e.status) && kini.status !== e.status) expect(t.kode).toBe('T36');
        // No trial without number and date of its decree; begun, it is in force.
        if (/^UJI_COBA(_DITANGGUHKAN)?$/.test(kini.status) && kini.status !== e.status && t.kode !== 'T36') {
          if (t.kode !== 'T17') expect(kini.sk_no).not.toBe('');
          if (t.kode !== 'T17') expect(kini.sk_tgl).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          if (t.kode === 'T15') {
            const berlaku = kini.sk_berlaku || kini.sk_tgl;
            expect(berlaku <= HARI_INI && berlaku <= kini.uji_coba_mulai && kini.uji_coba_mulai <= HARI_INI).toBe(true);
          }
        }
        if (t.kode === 'T15b') expect(start.lewati && kini.sk_no !== '').toBe(true);
        // No application without its regulation, or the setting and a decision.
        if (kini.status === 'PENERAPAN' && !e.status.startsWith('PENERAPAN') && t.kode !== 'T36') {
          expect(t.kode).toBe('T26');
          expect(kini.reg_no !== '' || (start.dengan && teks(given)['putusan_no'] !== '')).toBe(true);
        }
        if (t.kode === 'T19' || t.kode === 'T22') {
          expect(value.tambahan.laporan?.['nomor']).toBe(kini.lap_no);
          expect(kini.lap_no !== '' && kini.lap_tgl !== '' && kini.pembelajaran !== '').toBe(true);
          expect(value.catatan['+perlindungan']).toMatchObject({ sk_no: kini.sk_no, lap_no: kini.lap_no });
        }
        if (kini.status === 'PERBAIKAN_USULAN' && e.status !== 'PERBAIKAN_USULAN' && t.kode !== 'T36')
          expect(kini.kembali_ke).toBe(e.status);
        if (t.kode === 'T07') expect(['MENUNGGU_PENGANTAR', 'VERIFIKASI', 'EVALUASI']).toContain(kini.status);
        expect(kini.uji_coba_ke ?? 1).toBeLessThanOrEqual(aturan.maksUjiCoba);
        if (t.syarat.includes('urutanTanggal')) expect(langgaranUrutan(kini)).toEqual([]);
        // Questions go away by an act that settles them, never by the way.
        const settles = t.efek?.includes('TEGASKAN') ?? false;
        for (const q of Object.keys(pertanyaan))
          if (!settles && !(t.isian as readonly string[]).includes(q))
            expect(Object.keys(bacaPertanyaan(kini.dipertanyakan))).toContain(q);
        if (t.kode !== 'T36') {
          const peristiwaIni = {
            tindakan: t.kode,
            dari: e.status,
            perubahan: value.perubahan,
            permintaan: 'p',
          } as unknown as Peristiwa;
          if (Object.keys(ketik).length === 0 && t.kode !== 'T37') {
            const back = batal(t.kode, e, kini, value);
            expect(back.ok, t.kode).toBe(true);
            if (back.ok) {
              const dulu = tutupi(kini, back.value);
              expect(tanpaVersi({ ...dulu, dipertanyakan: '' })).toEqual(tanpaVersi({ ...e, dipertanyakan: '' }));
              expect(bacaPertanyaan(dulu.dipertanyakan)).toEqual(bacaPertanyaan(e.dipertanyakan));
            }
          }
          terakhir = peristiwaIni;
        } else terakhir = null;
        e = kini;
        ketik = {};
      }
    };
    fc.assert(fc.property(begin, fc.array(step, { minLength: 10, maxLength: 45 }), walk), { numRuns: RUNS });
    const never = ALUR.filter((t) => t.dari.length > 0 && !done.has(t.kode)).map((t) => t.kode);
    expect(never, 'acts that no walk did').toEqual([]);
    for (const k of refused.values()) expectKalimat(k);
    expect(refused.size).toBeGreaterThan(60);
  });
});

describe('words', () => {
  const GLOSSARY = readFileSync(new URL('../../src/domain/glosarium.md', import.meta.url), 'utf8');
  const inGlossary = (word: string): boolean =>
    new RegExp(`(^|[^\\w])${word.replace(/[.()]/g, '\\$&')}([^\\w]|$)`, 'm').test(GLOSSARY);

  test('given the glossary then every state, act, event, role, choice, tab and column of the register stands in it', () => {
    const codes = [
      ...STATES,
      ...ALUR.map((t) => t.kode),
      ...Object.keys(KEJADIAN),
      ...PERAN.map((p) => p.code),
      ...SEMUA_TAB.flatMap((t) => [
        t.key,
        t.name,
        ...t.columns.flatMap((c) => [c.key, ...(c.choices ?? []).map((x) => x.code)]),
      ]),
    ];
    expect([...new Set(codes)].filter((c) => !inGlossary(c))).toEqual([]);
  });

  test('given the acts then the label stands in the glossary beside its code', () => {
    const acts = GLOSSARY.slice(GLOSSARY.indexOf('## Acts'), GLOSSARY.indexOf('## Roles')).toLowerCase();
    const wordless = ALUR.filter(
      (t) =>
        !t.label
          .toLowerCase()
          .split(/[\s/]+/)
          .some((w) => acts.includes(w)),
    );
    expect(wordless.map((t) => `${t.kode} ${t.label}`)).toEqual([]);
  });

  const CODES = [
    ...readFileSync(new URL('../../src/domain/pesan.ts', import.meta.url), 'utf8').matchAll(
      /^ {2}([A-Z_]+):(?=\s+['"`])/gm,
    ),
  ].map((m) => m[1] as KodeMasalah);
  /** What a person can do, or that nothing is left to do. */
  const LAKUKAN =
    /\b(isi|tulis|gunakan|periksa|perbaiki|lengkapi|selesaikan|lihat|pilih|minta|sebutkan|keluar|lanjutkan|tunggu|catat|betulkan|nyatakan|kembalikan|muat|kosongkan|hapus|masuk|ulangi|batalkan|perbarui|ganti|buat|tempel|buka|pendekkan|pulihkan|jangan|cantumkan|mengubah|ketik|tidak ada yang perlu|hanya untuk|untuk inisiator ini|harus ada)\b/iu;

  test('given every code of a refusal then it has a sentence that tells what is the matter and what to do', () => {
    expect(CODES.length).toBeGreaterThanOrEqual(80);
    for (const kode of CODES) {
      expect(pesanUntuk(kode), kode).toMatch(/^\s*\S.{20,}\.\s*$/su);
      expect(pesanUntuk(kode), kode).toMatch(LAKUKAN);
    }
  });

  test('given the codes that the lifecycle refuses with then each is one of them', () => {
    const folder = new URL('../../src/domain/alur/', import.meta.url);
    const given = readdirSync(folder).flatMap((name) =>
      [...readFileSync(new URL(name, folder), 'utf8').matchAll(/kode: '([A-Z][A-Z_]+)'/g)].map((m) => m[1] as string),
    );
    const refusals = given.filter((c) => !ALUR.some((t) => t.kode === c));
    expect(refusals.length).toBeGreaterThan(50);
    expect(refusals.filter((c) => !(CODES as string[]).includes(c))).toEqual([]);
  });

  test('given data that looks like a pattern then a sentence takes it literally', () => {
    expect(pesanUntuk('ID_TIDAK_ADA', { id: '$& {kolom}' })).toContain('$& {kolom}');
    expect(pesanUntuk('NOMOR_SUDAH_DIPAKAI', { nomor: '1', tanggal: '2026-05-20' })).toContain('20 Mei 2026');
  });

  test('given every rule of the check then explanation and advice are sentences', () => {
    const rules = ATURAN;
    for (const r of rules) expect(`${r.penjelasan} ${r.saran}`).toMatch(/^\S.{20,}\.$/su);
    expect(new Set(ATURAN.map((r) => r.kode)).size).toBe(ATURAN.length);
  });
});
