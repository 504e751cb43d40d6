import { describe, expect, test } from 'vitest';
import { ALUR, tindakanByKode } from '../../src/domain/alur/alur.ts';
import type { Konteks, PeranOrang } from '../../src/domain/alur/konteks.ts';
import { kurangUntuk } from '../../src/domain/alur/putuskan.ts';
import type { Tindakan } from '../../src/domain/alur/tindakan.ts';
import { isTerikatKantor, kurangWewenang, peranUntuk, wewenangPeran } from '../../src/domain/alur/wewenang.ts';
import { masalahDari } from '../../src/domain/pesan.ts';
import { INISIATOR } from '../../src/domain/pilihan.ts';
import { INOVASI, type Inovasi } from '../../src/domain/tab/inovasi.ts';
import { PERAN, type Peran } from '../../src/domain/tab/lembaga.ts';
import { TAHAPAN } from '../../src/domain/tahapan.ts';
import type { Tanggal } from '../../src/domain/tanggal.ts';

/*
 * Who may record what, written down from the regulation and the offices' habit, not from the code: one letter a state and
 * one a role. The law's actor stands in the document; this is about who records it.
 */
const STATUS = {
  a: 'DRAF',
  b: 'MENUNGGU_PENGANTAR',
  c: 'VERIFIKASI',
  d: 'PERBAIKAN_USULAN',
  e: 'EVALUASI',
  f: 'LAYAK',
  g: 'TIDAK_LAYAK',
  h: 'PROSES_PENETAPAN',
  i: 'DITETAPKAN',
  j: 'UJI_COBA',
  k: 'UJI_COBA_DITANGGUHKAN',
  l: 'EVALUASI_UJI_COBA',
  m: 'UJI_COBA_GAGAL',
  n: 'LULUS_UJI_COBA',
  o: 'PENYUSUNAN_REGULASI',
  p: 'PENERAPAN',
  q: 'PENERAPAN_DITANGGUHKAN',
  r: 'DIHENTIKAN',
  s: 'DITARIK',
  t: 'DITOLAK_KDH',
} as const;
const ORANG = {
  I: 'INISIATOR',
  K: 'KEPALA_PD',
  D: 'PIMPINAN_DPRD',
  L: 'LITBANG',
  T: 'TIM_INDEPENDEN',
  E: 'PENILAI',
  H: 'HUKUM',
  S: 'SEKDA',
  W: 'PD_PELAKSANA',
  P: 'PETUGAS',
  N: 'KEPALA_DAERAH',
  A: 'ADMIN',
} as const;

/** Act, states, roles besides the ADMIN, who may record everything. */
const TABEL: readonly (readonly [kode: string, dari: string, peran: string])[] = [
  ['T01', 'a', 'IP'],
  ['T01b', 'a', 'LP'],
  ['T02', 'b', 'KDLP'],
  ['T03', 'b', 'KDLP'],
  ['T04', 'b', 'KDP'],
  ['T05', 'c', 'LP'],
  ['T06', 'c', 'LP'],
  ['T07', 'd', 'IP'],
  ['T08', 'e', 'LTP'],
  ['T09', 'e', 'LTP'],
  ['T10', 'e', 'LTP'],
  ['T11', 'f', 'LP'],
  ['T12', 'h', 'HSP'],
  ['T13', 'h', 'HP'],
  ['T14', 'h', 'HP'],
  ['T15', 'i', 'WLP'],
  ['T15b', 'i', 'LP'],
  ['T16', 'j', 'WLP'],
  ['T17', 'j', 'LP'],
  ['T18', 'k', 'LP'],
  ['T19', 'jk', 'WLP'],
  ['T20', 'j', 'WLP'],
  ['T21', 'l', 'LP'],
  ['T22', 'l', 'LP'],
  ['T23', 'l', 'LP'],
  ['T24', 'n', 'HLP'],
  ['T25', 'o', 'HP'],
  ['T26', 'o', 'HP'],
  ['T27', 'p', 'LP'],
  ['T28', 'p', 'LHP'],
  ['T29', 'q', 'LHP'],
  ['T30', 'pq', 'LHP'],
  ['T31', 'abcdef', 'IP'],
  ['T32', 'abcdefhijklnopq', ''],
  ['T33', 'bcdefghijklmnopqrst', 'HLP'],
  ['T34', 'ho', 'HSLP'],
  ['T35', 'e', 'LTP'],
  ['T36', 'abcdefghijklmnopqrst', 'LHP'],
  ['T37', 'gmst', 'ILP'],
  ['T38', 'abcdefhijklnopq', 'LTP'],
  ['T39', 'abcdefghijklmnopqrst', 'LP'],
  ['T40', 'j', 'LHP'],
];

/** Acts that make an entry look at none. */
const PEMBUAT: readonly (readonly [kode: string, peran: string])[] = [
  ['CATAT', 'ILP'],
  ['IMPOR', 'LP'],
  ['USULKAN', 'ILP'],
];

/** For whose proposals a role may record these acts, where that is not everybody's. */
const HANYA: Readonly<Record<string, Partial<Record<Peran, readonly string[]>>>> = {
  ...Object.fromEntries(
    ['T02', 'T03', 'T04'].map((kode) => [
      kode,
      { KEPALA_PD: ['ASN', 'PERANGKAT_DAERAH'], PIMPINAN_DPRD: ['ANGGOTA_DPRD'], LITBANG: ['MASYARAKAT'] },
    ]),
  ),
  ...Object.fromEntries(['T08', 'T09', 'T10', 'T35'].map((kode) => [kode, { TIM_INDEPENDEN: ['KEPALA_DAERAH'] }])),
};

const BLANK = Object.fromEntries(
  INOVASI.columns.map((c) => [c.key, ['number', 'money'].includes(c.type) ? null : '']),
) as unknown as Inovasi;

const usulan = (over: Partial<Inovasi>): Inovasi => ({
  ...BLANK,
  pd_pengusul: 'Dinas Kesehatan',
  pd_pelaksana: 'Dinas Sosial',
  inisiator_jenis: 'PERANGKAT_DAERAH',
  ...over,
});

const INDUK = new Map([
  ['Puskesmas Malili', 'Dinas Kesehatan'],
  ['Pustu Balantang', 'Puskesmas Malili'],
  ['Panti Werdha', 'Dinas Sosial'],
  ['Lingkar A', 'Lingkar B'],
  ['Lingkar B', 'Lingkar A'],
]);

const konteks = (...peran: readonly PeranOrang[]): Konteks => ({
  hariIni: '2026-06-15' as Tanggal,
  aturan: {
    minPenilai: 3,
    kuorum: 2,
    minKata: 1,
    maksUjiCoba: 2,
    bolehLewati: false,
    penerapanDenganKeputusan: false,
  },
  peran,
  induk: INDUK,
  sebelum: BLANK,
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
});

const sebagai = (peran: Peran, perangkatDaerah = ''): PeranOrang => ({ peran, perangkatDaerah });
const act = (kode: string): Tindakan => {
  const t = tindakanByKode(kode);
  if (!t) throw new Error(kode);
  return t;
};

const WEWENANG = ['BUKAN_TAHAPNYA', 'BELUM_TERDAFTAR', 'TANPA_WEWENANG', 'BUKAN_KANTORNYA'];

/** The refusal for stage or authority; 'BOLEH' where neither stands in the way. */
const putusan = (e: Inovasi, kode: string, ...peran: readonly PeranOrang[]): string => {
  const [first] = kurangUntuk(e, act(kode), konteks(...peran));
  if (!first || !WEWENANG.includes(first.kode)) return 'BOLEH';
  const { pesan } = masalahDari(first);
  if (!/^\p{Lu}.{40,}\.$/su.test(pesan) || /[{}]|undefined|\(\)|oleh ;|"";|anda \.|Minta {2}/iu.test(pesan))
    return pesan;
  return first.kode;
};

const daftar = (letters: string, of: Readonly<Record<string, string>>): string[] =>
  [...letters].map((l) => of[l] as string);

const harap = (kode: string, dari: string, boleh: string, status: string, peran: Peran, jenis: string): string => {
  if (!daftar(dari, STATUS).includes(status)) return 'BUKAN_TAHAPNYA';
  if (peran === 'ADMIN') return 'BOLEH';
  if (!daftar(boleh, ORANG).includes(peran)) return 'TANPA_WEWENANG';
  const hanya = HANYA[kode]?.[peran];
  return hanya && !hanya.includes(jenis) ? 'BUKAN_KANTORNYA' : 'BOLEH';
};

describe('states, acts and roles', () => {
  test('given the table then it speaks of every act, state, role and initiator', () => {
    expect([...TABEL, ...PEMBUAT].map(([kode]) => kode).sort()).toEqual(ALUR.map((t) => t.kode).sort());
    expect(Object.values(STATUS).sort()).toEqual(TAHAPAN.map((t) => t.code).sort());
    expect(Object.values(ORANG).sort()).toEqual(PERAN.map((p) => p.code).sort());
    expect(INISIATOR).toHaveLength(5);
  });

  test.each(TABEL)(
    'given %s then it may be recorded in %s by %s and by nobody else, nowhere else',
    (kode, dari, boleh) => {
      const wrong: string[] = [];
      for (const { code: status } of TAHAPAN)
        for (const { code: peran } of PERAN)
          for (const { code: jenis } of INISIATOR) {
            const found = putusan(usulan({ status, inisiator_jenis: jenis }), kode, sebagai(peran));
            const expected = harap(kode, dari, boleh, status, peran, jenis);
            if (found !== expected) wrong.push(`${status} ${peran} ${jenis}: ${found}, expected ${expected}`);
          }
      expect(wrong).toEqual([]);
    },
  );

  test.each(TABEL)(
    'given %s and a person with no role then its stage comes first, then the list of people',
    (kode, dari) => {
      for (const { code: status } of TAHAPAN)
        expect(putusan(usulan({ status }), kode), status).toBe(
          daftar(dari, STATUS).includes(status) ? 'BELUM_TERDAFTAR' : 'BUKAN_TAHAPNYA',
        );
    },
  );

  test.each(PEMBUAT)('given %s, which makes an entry, then %s and the ADMIN may', (kode, boleh) => {
    for (const { code } of PERAN) {
      const [kurang] = wewenangPeran(act(kode), [sebagai(code, 'Dinas Kesehatan')]);
      const may = code === 'ADMIN' || daftar(boleh, ORANG).includes(code);
      expect(kurang?.kode, code).toBe(may ? undefined : 'TANPA_WEWENANG');
    }
    expect(wewenangPeran(act(kode), []).map((k) => k.kode)).toEqual(['BELUM_TERDAFTAR']);
  });

  test('given a refusal then it names who may and what the person is, by their labels', () => {
    const [k] = kurangWewenang(act('T13'), usulan({ status: 'PROSES_PENETAPAN' }), konteks(sebagai('SEKDA')));
    expect(masalahDari(k as never).pesan).toBe(
      'Tindakan ini dicatat oleh Bagian/Biro Hukum, Petugas, atau Pengelola register; peran Anda Sekretaris Daerah. Minta salah satu dari mereka mencatatnya.',
    );
    const [r] = kurangWewenang(act('T32'), usulan({ status: 'UJI_COBA' }), konteks(sebagai('SEKDA'), sebagai('SEKDA')));
    expect(masalahDari(r as never).pesan).toContain('oleh Pengelola register; peran Anda Sekretaris Daerah. ');
  });
});

describe('offices', () => {
  /** The role, an act of it, and the column that binds it to an office. */
  const TERIKAT: readonly (readonly [Peran, string, 'pd_pengusul' | 'pd_pelaksana'])[] = [
    ['INISIATOR', 'T01', 'pd_pengusul'],
    ['KEPALA_PD', 'T02', 'pd_pengusul'],
    ['PD_PELAKSANA', 'T16', 'pd_pelaksana'],
  ];

  test.each(TERIKAT)('given %s and %s then %s decides, units below the office included', (peran, kode, column) => {
    const [status = ''] = act(kode).dari;
    const may = (kantor: string, milik: string): string =>
      putusan(usulan({ status, pd_pengusul: 'x', pd_pelaksana: 'x', [column]: kantor }), kode, sebagai(peran, milik));
    expect(may('Dinas Kesehatan', 'Dinas Kesehatan')).toBe('BOLEH');
    expect(may('Puskesmas Malili', 'Dinas Kesehatan')).toBe('BOLEH');
    expect(may('Pustu Balantang', 'Dinas Kesehatan')).toBe('BOLEH');
    expect(may('Pustu Balantang', 'Puskesmas Malili')).toBe('BOLEH');
    expect(may('Dinas Kesehatan', '')).toBe('BOLEH');
    expect(may('', '')).toBe('BOLEH');
    expect(may('Dinas Kesehatan', 'Puskesmas Malili')).toBe('BUKAN_KANTORNYA');
    expect(may('Panti Werdha', 'Dinas Kesehatan')).toBe('BUKAN_KANTORNYA');
    expect(may('', 'Dinas Kesehatan')).toBe('BUKAN_KANTORNYA');
    expect(may('Lingkar A', 'Dinas Kesehatan')).toBe('BUKAN_KANTORNYA');
    expect(isTerikatKantor(sebagai(peran, 'Dinas Kesehatan'))).toBe(true);
    expect(isTerikatKantor(sebagai(peran))).toBe(false);
  });

  test('given a role that works for the whole region then its office does not matter', () => {
    const bebas = PERAN.map((p) => p.code).filter((p) => !TERIKAT.some(([t]) => t === p));
    expect(bebas).toHaveLength(9);
    for (const [kode, dari, boleh] of TABEL)
      for (const peran of daftar(boleh, ORANG).filter((p) => bebas.includes(p as never))) {
        const jenis = HANYA[kode]?.[peran as Peran]?.[0] ?? 'ASN';
        const e = usulan({ status: daftar(dari, STATUS)[0] as string, inisiator_jenis: jenis });
        expect(putusan(e, kode, sebagai(peran as Peran, 'Dinas Lain')), `${kode} ${peran}`).toBe('BOLEH');
        expect(isTerikatKantor(sebagai(peran as Peran, 'Dinas Lain'))).toBe(false);
      }
  });

  test('given a head of an office then a citizen or the council beside it is not theirs to permit', () => {
    const kepala = sebagai('KEPALA_PD', 'Dinas Kesehatan');
    for (const [jenis, expected] of [
      ['ASN', 'BOLEH'],
      ['PERANGKAT_DAERAH', 'BOLEH'],
      ['MASYARAKAT', 'BUKAN_KANTORNYA'],
      ['ANGGOTA_DPRD', 'BUKAN_KANTORNYA'],
      ['', 'BUKAN_KANTORNYA'],
    ] as const)
      expect(putusan(usulan({ status: 'MENUNGGU_PENGANTAR', inisiator_jenis: jenis }), 'T02', kepala), jenis).toBe(
        expected,
      );
  });
});

describe('several roles', () => {
  const e = usulan({ status: 'MENUNGGU_PENGANTAR' });

  test.each<[string, readonly PeranOrang[], Peran | null]>([
    ['one that may not and one that may', [sebagai('HUKUM'), sebagai('PETUGAS')], 'PETUGAS'],
    [
      'a narrow one among wide ones',
      [sebagai('ADMIN'), sebagai('PETUGAS'), sebagai('KEPALA_PD', 'Dinas Kesehatan')],
      'KEPALA_PD',
    ],
    [
      'a narrow one of another office',
      [sebagai('ADMIN'), sebagai('PETUGAS'), sebagai('KEPALA_PD', 'Dinas Sosial')],
      'PETUGAS',
    ],
    ['the manager and a role that may not', [sebagai('SEKDA'), sebagai('ADMIN')], 'ADMIN'],
    [
      'one role at two offices',
      [sebagai('KEPALA_PD', 'Dinas Sosial'), sebagai('KEPALA_PD', 'Dinas Kesehatan')],
      'KEPALA_PD',
    ],
    ['roles that may not', [sebagai('HUKUM'), sebagai('SEKDA')], null],
    ['none', [], null],
  ])('given %s then the narrowest that may is recorded', (_, peran, expected) => {
    const before = [...peran];
    expect(peranUntuk(act('T02'), e, konteks(...peran))).toBe(expected);
    expect(peran).toEqual(before);
  });
});
