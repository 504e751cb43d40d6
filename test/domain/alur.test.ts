import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALUR, KEJADIAN, type Tindakan } from '../../src/domain/alur/alur.ts';
import { ISIAN_TAMBAHAN, kolomIsian } from '../../src/domain/alur/isian.ts';
import { denganIsian, kurangUntuk, putuskan } from '../../src/domain/alur/putuskan.ts';
import { type Konteks, type Kurang, kunciNomor, SYARAT } from '../../src/domain/alur/syarat.ts';
import { ATURAN } from '../../src/domain/aturan/aturan-inovasi.ts';
import { ATURAN_SEL } from '../../src/domain/aturan/aturan-sel.ts';
import { ATURAN_SUSUNAN } from '../../src/domain/aturan/aturan-susunan.ts';
import { type KodeMasalah, masalahDari, pesanUntuk } from '../../src/domain/pesan.ts';
import { INOVASI, type Inovasi } from '../../src/domain/tab/inovasi.ts';
import { PERAN } from '../../src/domain/tab/lembaga.ts';
import type { Indikator, Penilaian } from '../../src/domain/tab/penilaian.ts';
import { SEMUA_TAB } from '../../src/domain/tab/semua.ts';
import type { Column, Nilai } from '../../src/domain/tab/tab.ts';
import { isFinal, isStatus, labelStatus, TAHAPAN, tahapanIid } from '../../src/domain/tahapan.ts';
import type { Tanggal } from '../../src/domain/tanggal.ts';

// The same cases on every machine and every day.
fc.configureGlobal({ seed: 382017 });

const BLANK = Object.fromEntries(
  INOVASI.columns.map((c) => [c.key, ['number', 'money'].includes(c.type) ? null : '']),
) as unknown as Inovasi;
const STATES: readonly string[] = TAHAPAN.map((t) => t.code);

const konteks = (over: Partial<Konteks> = {}): Konteks => ({
  hariIni: '2026-06-15' as Tanggal,
  minPenilai: 3,
  minKata: 5,
  penilaian: [],
  indikator: [],
  berubah: true,
  keputusanLain: new Map(),
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
const LAYAK = {
  ...Object.fromEntries(
    ['k1', 'k2', 'k3', 'k4', 'k5', 'dibutuhkan', 'dapat_dilakukan', 'mempercepat', 'prinsip'].map((k) => [k, 'YA']),
  ),
  penilai: 'Ani',
} as unknown as Penilaian;

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
  uji_coba_mulai: '2026-08-03',
  uji_coba_selesai: '2026-12-18',
  pengantar_jenis: 'PENGANTAR',
  pengantar_no: '1',
  pengantar_tgl: '2026-01-28',
  pengantar_pejabat: 'Kepala',
  pd_pelaksana: 'Dinas Kesehatan',
  lokasi_uji_coba: 'Towuti',
};

const tindakan = (kode: string): Tindakan => ALUR.find((t) => t.kode === kode) as Tindakan;

/** What an act lacks on the full entry once it is changed in one point. */
const lacks = (kode: string, over: Partial<Inovasi>, k: Partial<Konteks> = {}): string[] =>
  kurangUntuk({ ...penuh, status: tindakan(kode).dari[0] as string, ...over }, tindakan(kode), konteks(k)).map((m) =>
    m.kunci ? `${m.kode} ${m.kunci}` : m.kode,
  );

describe('the table', () => {
  test('given the states then each stands in the table and each but the beginning is reached', () => {
    const named = new Set(ALUR.flatMap((t) => [...t.dari, t.ke]));
    expect(STATES.filter((s) => !named.has(s as never))).toEqual([]);
    const reached = new Set<string>(ALUR.map((t) => t.ke));
    expect(STATES.filter((s) => !reached.has(s))).toEqual(['DRAF', 'VERIFIKASI'].filter((s) => !reached.has(s)));
    expect(TAHAPAN).toHaveLength(20);
  });

  test('given a final state then nothing leads out of it; given any other then something does', () => {
    const left = new Set<string>(ALUR.flatMap((t) => t.dari));
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

  test('given an act that is open then it leads no trial', () => {
    for (const t of ALUR.filter((a) => a.dibuka))
      expect(['UJI_COBA', 'UJI_COBA_DITANGGUHKAN'], t.kode).not.toContain(t.ke);
  });

  test('given a status then people read a label and the index its stage; an unknown code is shown as it is', () => {
    for (const s of STATES) {
      expect(labelStatus(s)).not.toMatch(/[A-Z]{2}|_/);
      expect(['INISIATIF', 'UJI_COBA', 'PENERAPAN']).toContain(tahapanIid(s));
    }
    expect([labelStatus('X'), tahapanIid('X'), isFinal('X')]).toEqual(['X', '', false]);
  });
});

describe('requirements', () => {
  test.each<[string, string, Partial<Inovasi>, Partial<Konteks>, string[]]>([
    ['a full draft', 'T01', {}, {}, []],
    ['a draft without aim', 'T01', { tujuan: '' }, {}, ['ISI tujuan']],
    ['a budget left blank', 'T01', { anggaran_nilai: null }, {}, []],
    ['a trial date that is no date', 'T01', { uji_coba_mulai: 'segera' }, {}, ['TANGGAL uji_coba_mulai']],
    [
      'a regional head by the usual route',
      'T01',
      { inisiator_jenis: 'KEPALA_DAERAH' },
      {},
      ['RUTE_KEPALA_DAERAH inisiator_jenis'],
    ],
    ['an office by the route of the head', 'T01b', {}, {}, ['RUTE_BUKAN_KEPALA_DAERAH inisiator_jenis']],
    ['a replication without origin', 'T01', { jenis_kebaruan: 'REPLIKASI' }, {}, ['ASAL_KEBARUAN inovasi_asal']],
    ['a new approach without origin', 'T01', { jenis_kebaruan: 'PENDEKATAN_BARU' }, {}, []],
    [
      'a trial that ends before it begins',
      'T01',
      { uji_coba_selesai: '2026-08-02' },
      {},
      ['URUTAN_TANGGAL uji_coba_selesai'],
    ],
    ['a letter signed before it was received', 'T02', { tanggal_terima: '2026-02-02' }, {}, []],
    ['the wrong kind of letter', 'T02', { pengantar_jenis: 'IZIN' }, {}, ['PENGANTAR_TIDAK_SESUAI pengantar_jenis']],
    [
      'an approval sheet without number and link',
      'T02',
      { pengantar_jenis: 'PENGESAHAN', pengantar_no: 'tanpa nomor' },
      {},
      ['TANPA_NOMOR pengantar_tautan'],
    ],
    [
      'an approval sheet with its link',
      'T02',
      { pengantar_jenis: 'PENGESAHAN', pengantar_no: 'Tanpa Nomor', pengantar_tautan: 'https://x.id/a' },
      {},
      [],
    ],
    ['a reason of nine letters', 'T03', {}, { isian: { alasan: 'perbaiki ' } }, ['ALASAN alasan']],
    ['a reason of ten letters', 'T03', {}, { isian: { alasan: 'perbaiki 1' } }, []],
    ['nothing mended', 'T07', { kembali_ke: 'VERIFIKASI' }, { berubah: false }, ['BELUM_DIPERBAIKI']],
    ['mended, with the state to return to', 'T07', { kembali_ke: 'VERIFIKASI' }, {}, []],
    ['mended, but nobody knows where to', 'T07', { kembali_ke: '' }, {}, ['KEMBALI_KE_KOSONG']],
    ['a state to return to that somebody typed', 'T07', { kembali_ke: 'UJI_COBA' }, {}, ['KEMBALI_KE_KOSONG']],
    [
      'too few words',
      'T09',
      { ba_no: '1', ba_tgl: '2026-05-04', rancang_bangun: 'satu dua' },
      { penilaian: [LAYAK, LAYAK, LAYAK] },
      ['KATA_KURANG rancang_bangun'],
    ],
    [
      'two judgements of three',
      'T09',
      { ba_no: '1', ba_tgl: '2026-05-04' },
      { penilaian: [LAYAK, LAYAK] },
      ['PENILAI_KURANG hadir'],
    ],
    [
      'one that says no',
      'T09',
      { ba_no: '1', ba_tgl: '2026-05-04' },
      { penilaian: [LAYAK, LAYAK, { ...LAYAK, k3: 'TIDAK' }] },
      ['PENILAIAN_TIDAK_YA hadir'],
    ],
    ['three judgements', 'T09', { ba_no: '1', ba_tgl: '2026-05-04' }, { penilaian: [LAYAK, LAYAK, LAYAK] }, []],
    [
      'a meeting of two',
      'T09',
      { ba_no: '1', ba_tgl: '2026-05-04' },
      { isian: { hadir: 'Ani; Budi', kriteria: 'Ya', pertanyaan: 'Ya', prinsip: 'Ya' } },
      ['PENILAI_KURANG hadir'],
    ],
    [
      'a meeting that says no',
      'T09',
      { ba_no: '1', ba_tgl: '2026-05-04' },
      { isian: { hadir: 'Ani; Budi; Citra', kriteria: 'Ya', pertanyaan: 'Tidak', prinsip: 'Ya' } },
      ['HARUS_YA pertanyaan'],
    ],
    ['no minutes', 'T09', {}, { penilaian: [LAYAK, LAYAK, LAYAK] }, ['ISI ba_no', 'ISI ba_tgl']],
    ['no indicator', 'T11', {}, {}, ['INDIKATOR']],
    ['an indicator without target', 'T11', {}, { indikator: [{ ...INDIKATOR, target: null }] }, ['INDIKATOR']],
    ['a budget without source', 'T11', { anggaran_nilai: 5 }, { indikator: [INDIKATOR] }, ['ISI anggaran_sumber']],
    ['no decree', 'T13', {}, {}, ['ISI sk_no', 'ISI sk_tautan', 'ISI sk_tgl']],
    [
      'a number of another date',
      'T13',
      { sk_no: '1', sk_tgl: '2026-05-20', sk_tautan: 'u' },
      { keputusanLain: new Map([['1|2026', '2026-05-21']]) },
      ['NOMOR_SUDAH_DIPAKAI sk_no'],
    ],
    [
      'a number of the same date',
      'T13',
      { sk_no: '1', sk_tgl: '2026-05-20', sk_tautan: 'u' },
      { keputusanLain: new Map([['1|2026', '2026-05-20']]) },
      [],
    ],
    [
      'in force before it was signed',
      'T13',
      { sk_no: '1', sk_tgl: '2026-05-20', sk_berlaku: '2026-05-19', sk_tautan: 'u' },
      {},
      ['BERLAKU_SURUT alasan'],
    ],
    [
      'a decree not yet in force',
      'T15',
      { sk_no: '1', sk_tgl: '2026-06-16', sk_tautan: 'u' },
      {},
      ['KEPUTUSAN_BELUM_BERLAKU sk_berlaku', 'TANGGAL_MENDATANG sk_tgl'],
    ],
    [
      'a trial before its decree',
      'T15',
      { sk_no: '1', sk_tgl: '2026-06-10', sk_tautan: 'u', uji_coba_mulai: '2026-06-01' },
      {},
      ['KEPUTUSAN_BELUM_BERLAKU sk_berlaku', 'URUTAN_TANGGAL uji_coba_mulai'],
    ],
    ['a letter dated today', 'T02', { pengantar_tgl: '2026-06-15' }, {}, []],
    ['a letter dated tomorrow', 'T02', { pengantar_tgl: '2026-06-16' }, {}, ['TANGGAL_MENDATANG pengantar_tgl']],
    [
      'minutes dated tomorrow',
      'T09',
      { ba_no: '1', ba_tgl: '2026-06-16' },
      { penilaian: [LAYAK, LAYAK, LAYAK] },
      ['TANGGAL_MENDATANG ba_tgl'],
    ],
    [
      'a decree dated tomorrow',
      'T13',
      { sk_no: '1', sk_tgl: '2026-06-16', sk_tautan: 'u' },
      {},
      ['TANGGAL_MENDATANG sk_tgl'],
    ],
    [
      'a number that stands in another year',
      'T13',
      { sk_no: '123', sk_tgl: '2026-05-20', sk_tautan: 'u' },
      { keputusanLain: new Map([[kunciNomor('123', '2027-05-20'), '2027-05-20']]) },
      [],
    ],
    [
      'a number that differs by its stops',
      'T13',
      { sk_no: '188.41/2/2026', sk_tgl: '2026-05-20', sk_tautan: 'u' },
      { keputusanLain: new Map([[kunciNomor('188.4/12/2026', '2026-05-21'), '2026-05-21']]) },
      [],
    ],
    [
      'a number that differs by its blanks only',
      'T13',
      { sk_no: '188.4 / 12 / 2026', sk_tgl: '2026-05-20', sk_tautan: 'u' },
      { keputusanLain: new Map([[kunciNomor('188.4/12/2026', '2026-05-21'), '2026-05-21']]) },
      ['NOMOR_SUDAH_DIPAKAI sk_no'],
    ],
    ['another stage', 'T13', { status: 'DRAF' }, {}, ['BUKAN_TAHAPNYA']],
  ])('given %s then %s lacks exactly that', (_, kode, over, k, expected) => {
    expect(lacks(kode, over, k).sort()).toEqual([...expected].sort());
  });

  test('given any requirement on a blank entry then it answers with sentences, never an error', () => {
    for (const [name, check] of Object.entries(SYARAT) as [string, (e: Inovasi, k: Konteks) => readonly Kurang[]][])
      for (const k of check(BLANK, konteks({ berubah: false }))) {
        const { pesan } = masalahDari(k);
        expect(pesan, name).toMatch(/^\p{Lu}.{15,}\.$/su);
        expect(pesan, name).not.toMatch(/[{}]|undefined/);
      }
  });
});

describe('deciding', () => {
  test('given a return then the state to come back to is kept, and coming back clears it and counts', () => {
    const back = putuskan(
      { ...penuh, status: 'EVALUASI' },
      tindakan('T08'),
      { alasan: 'perbaiki substansi' },
      konteks({ isian: { alasan: 'perbaiki substansi' } }),
    );
    expect(back.ok && back.value.perubahan).toMatchObject({
      status: ['EVALUASI', 'PERBAIKAN_USULAN'],
      kembali_ke: ['', 'EVALUASI'],
      versi: [1, 2],
    });
    const again = putuskan(
      { ...penuh, status: 'PERBAIKAN_USULAN', kembali_ke: 'EVALUASI', revisi_ke: 1 },
      tindakan('T07'),
      {},
      konteks(),
    );
    expect(
      again.ok && [again.value.ke, again.value.perubahan['kembali_ke'], again.value.perubahan['revisi_ke']],
    ).toEqual(['EVALUASI', ['EVALUASI', ''], [1, 2]]);
  });

  test('given a decree without a date of force then it is in force from its own date', () => {
    const done = putuskan(
      { ...penuh, status: 'PROSES_PENETAPAN' },
      tindakan('T13'),
      { sk_no: '9', sk_tgl: '2026-05-20', sk_tautan: 'u' },
      konteks(),
    );
    expect(done.ok && done.value).toMatchObject({
      ke: 'DITETAPKAN',
      dasarNo: '9',
      dasarTgl: '2026-05-20',
      perubahan: { sk_berlaku: ['', '2026-05-20'] },
    });
  });

  test('given inputs that are no cells then they do not enter the entry', () => {
    expect(denganIsian(penuh, { alasan: 'x', hadir: 'y', tujuan: '', manfaat: 'baru' })).toEqual({
      ...penuh,
      manfaat: 'baru',
    });
    expect(ISIAN_TAMBAHAN.map((c) => c.key)).toContain('alasan');
  });

  const dates = fc.constantFrom('', '2026-01-05', '2026-05-20', '2026-06-10', '2027-01-01');
  const text = fc.constantFrom('', 'x', 'alasan yang panjang');
  const valueFor = (key: string): fc.Arbitrary<Nilai> => {
    const column = kolomIsian(key) as Column;
    if (column.type === 'date') return dates;
    if (column.choices) return fc.constantFrom('', ...column.choices.map((c) => c.code));
    return text;
  };
  const step = fc
    .constantFrom(...ALUR)
    .chain((t) => fc.tuple(fc.constant(t), fc.record(Object.fromEntries(t.isian.map((k) => [k, valueFor(k)])))));

  test('given any walk of acts, open or not, then no entry comes to a trial without number and date of its decree', () => {
    let trials = 0;
    const walk = (start: Inovasi, steps: readonly (readonly [Tindakan, Record<string, Nilai>])[]): void => {
      let e = start;
      for (const [t, isian] of steps) {
        const k = konteks({
          isian: Object.fromEntries(Object.entries(isian).map(([a, b]) => [a, String(b)])),
          penilaian: [LAYAK, LAYAK, LAYAK],
          indikator: [INDIKATOR],
        });
        const done = putuskan(e, t, isian, k);
        if (!done.ok) continue;
        expect(Object.keys(done.value.perubahan)).toContain('versi');
        e = {
          ...e,
          ...Object.fromEntries(Object.entries(done.value.perubahan).map(([key, [, now]]) => [key, now])),
        } as Inovasi;
        expect(isStatus(e.status)).toBe(true);
        if (['UJI_COBA', 'UJI_COBA_DITANGGUHKAN'].includes(e.status)) {
          trials++;
          expect(e.sk_no).not.toBe('');
          expect(e.sk_tgl).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
      }
    };
    const free = fc.record({
      sk_no: text,
      sk_tgl: dates,
      sk_tautan: text,
      sk_berlaku: dates,
      kembali_ke: fc.constantFrom('', ...STATES),
    });
    const begin = fc
      .tuple(
        free,
        fc.constantFrom(...STATES.filter((s) => !['UJI_COBA', 'UJI_COBA_DITANGGUHKAN'].includes(s))),
        fc.boolean(),
      )
      .map(([over, status, whole]): Inovasi => ({ ...(whole ? penuh : { ...BLANK, versi: 1 }), ...over, status }));
    fc.assert(fc.property(begin, fc.array(step, { maxLength: 40 }), walk), { numRuns: 1500 });
    expect(trials).toBeGreaterThan(0);
  });
});

describe('words', () => {
  const GLOSSARY = readFileSync(new URL('../../src/domain/glosarium.md', import.meta.url), 'utf8');
  const inGlossary = (word: string): boolean =>
    new RegExp(`(^|[^\\w])${word.replace(/\./g, '\\.')}([^\\w]|$)`, 'm').test(GLOSSARY);

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

  test('given every code of a refusal then it has a sentence that tells what is the matter and what to do', () => {
    const source = readFileSync(new URL('../../src/domain/pesan.ts', import.meta.url), 'utf8');
    const codes = [...source.matchAll(/^ {2}([A-Z_]+):\s+['"`]/gm)].map((m) => m[1] as KodeMasalah);
    expect(codes.length).toBeGreaterThanOrEqual(50);
    for (const kode of codes) expect(pesanUntuk(kode), kode).toMatch(/^\s*\S.{20,}\.\s*$/su);
  });

  test('given data that looks like a pattern then a sentence takes it literally', () => {
    expect(pesanUntuk('ID_TIDAK_ADA', { id: '$& {kolom}' })).toContain('$& {kolom}');
    expect(pesanUntuk('NOMOR_SUDAH_DIPAKAI', { nomor: '1', tanggal: '2026-05-20' })).toContain('20 Mei 2026');
  });

  test('given every rule of the check then explanation and advice are sentences', () => {
    const rules = [...ATURAN, ...Object.values(ATURAN_SEL), ...Object.values(ATURAN_SUSUNAN)];
    for (const r of rules) expect(`${r.penjelasan} ${r.saran}`).toMatch(/^\S.{20,}\.$/su);
    expect(new Set(ATURAN.map((r) => r.kode)).size).toBe(ATURAN.length);
  });
});
