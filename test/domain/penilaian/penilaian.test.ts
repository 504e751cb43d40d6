import { describe, expect, test } from 'vitest';
import { penilaian } from '../../../src/domain/aturan/contoh-bukti.ts';
import { calonPenilai, usulkanPenilai } from '../../../src/domain/penilaian/calon-penilai.ts';
import { bacaJawaban } from '../../../src/domain/penilaian/jawaban-penilaian.ts';
import {
  isTerhitung,
  JAWABAN,
  jumlahPenilai,
  namaPenilai,
  yangMenunggu,
} from '../../../src/domain/penilaian/keadaan-penilaian.ts';
import { konflikDengan } from '../../../src/domain/penilaian/konflik-kepentingan.ts';
import { rekapUsulan } from '../../../src/domain/penilaian/rekap-usulan.ts';
import { isMilik, isTerbuka } from '../../../src/domain/penilaian/tertutup.ts';
import type { Inovasi } from '../../../src/domain/tab/inovasi.ts';
import type { Petugas } from '../../../src/domain/tab/lembaga.ts';
import type { Penilaian } from '../../../src/domain/tab/penilaian.ts';

const HARI_INI = '2026-06-15';
const KOSONG = Object.fromEntries(JAWABAN.map((key) => [key, '']));

const p = (penilai: string, over: Partial<Penilaian> = {}): Penilaian => penilaian({ id: 'A', penilai, ...over });
const tugas = (penilai: string, over: Partial<Penilaian> = {}): Penilaian =>
  p(penilai, { ...KOSONG, keadaan: 'DITUGASKAN', ...over });

const orang = (nama: string, over: Partial<Petugas> = {}): Petugas => ({
  ...{ surel: `${nama}@contoh.go.id`, nama, peran: 'PENILAI', sebutan: '', perangkat_daerah: '' },
  ...{ dari: '', sampai: '', menggantikan: '' },
  ...over,
});

const usulan = (id: string, over: Partial<Inovasi> = {}): Inovasi =>
  ({ id, inisiator_jenis: 'PERANGKAT_DAERAH', inisiator_nama: '', pd_pengusul: 'Dinas Kesehatan', ...over }) as Inovasi;

const INDUK = new Map([
  ['Puskesmas Malili', 'Dinas Kesehatan'],
  ['Dinas Kesehatan', ''],
]);

describe('rows of tab Penilaian', () => {
  test.each<[string, Penilaian, boolean, boolean]>([
    ['sent', p('Ani', { keadaan: 'TERKIRIM' }), true, false],
    ['typed without an assignment', p('Ani'), true, false],
    ['typed with an answer open', p('Ani', { k1: '' }), true, false],
    ['assigned', tugas('Ani'), false, true],
    ['assigned and filled by hand', p('Ani', { keadaan: 'DITUGASKAN' }), true, false],
    ['assigned and half filled', p('Ani', { keadaan: 'DITUGASKAN', prinsip: '' }), false, true],
    ['a draft, even when full', p('Ani', { keadaan: 'DRAF' }), false, true],
    ['of somebody who could not come', p('Ani', { keadaan: 'BERHALANGAN' }), false, false],
    ['of somebody with an interest', p('Ani', { keadaan: 'KONFLIK' }), false, false],
  ])('%s', (_, row, terhitung, menunggu) => {
    expect(isTerhitung(row)).toBe(terhitung);
    expect(yangMenunggu([row])).toHaveLength(menunggu ? 1 : 0);
  });

  test('given a meeting then its row stands for everybody it names, once, and for nobody else', () => {
    const rapat = p('Ani; Budi;  ani', { keadaan: 'TERKIRIM' });
    expect(namaPenilai(rapat.penilai)).toEqual(['ani', 'Budi']);
    expect(jumlahPenilai([rapat, p('Budi')])).toBe(2);
    expect(yangMenunggu([tugas('Ani'), tugas('Citra'), rapat]).map((r) => r.penilai)).toEqual(['Citra']);
    expect(yangMenunggu([tugas('Ani', { id: 'B' }), rapat])).toHaveLength(1);
  });

  test.each<[string, Partial<Penilaian>, { nama: string; surel: string }, boolean]>([
    ['the name', { penilai: 'Ani', surel: '' }, { nama: 'ani', surel: 'x@contoh.go.id' }, true],
    ['another name at the same account', { penilai: 'Ani', surel: 'x@a.id' }, { nama: 'Budi', surel: 'x@a.id' }, false],
    ['the account where no name is known', { penilai: 'Ani', surel: 'x@a.id' }, { nama: '', surel: 'X@a.id' }, true],
    ['a blank address', { penilai: '', surel: '' }, { nama: 'Ani', surel: '' }, false],
  ])('given %s then the row is theirs or not', (_, row, siapa, milik) => {
    expect(isMilik(p('', row), siapa)).toBe(milik);
  });
});

describe('who judges', () => {
  test.each<[string, string, string, Partial<Inovasi>, ReturnType<typeof konflikDengan>]>([
    ['nobody in particular', 'Ani', 'Dinas Sosial', {}, null],
    ['who has no office', 'Ani', '', {}, null],
    ['the own office', 'Ani', 'Dinas Kesehatan', {}, 'KANTOR_SENDIRI'],
    ['a unit below it', 'Ani', 'Puskesmas Malili', {}, 'KANTOR_SENDIRI'],
    ['the office above the unit', 'Ani', 'Dinas Kesehatan', { pd_pengusul: 'Puskesmas Malili' }, 'KANTOR_SENDIRI'],
    ['the own proposal', 'Ani, S.Sos', '', { inisiator_nama: 'ani S Sos' }, 'USULAN_SENDIRI'],
  ])('given %s then an interest is found or not', (_, nama, perangkatDaerah, over, konflik) => {
    expect(konflikDengan({ nama, perangkatDaerah }, usulan('A', over), INDUK)).toBe(konflik);
  });

  test('given the list of people then reviewers go before the litbang office, the leader has a team, and terms count', () => {
    const litbang = orang('Lina', { peran: 'LITBANG' });
    const tim = orang('Tono', { peran: 'TIM_INDEPENDEN' });
    const lama = orang('Lama', { sampai: '2026-06-14' });
    const wakil = orang('Wati', { menggantikan: 'Ani' });
    const nama = (rows: readonly Petugas[], over: Partial<Inovasi> = {}): string[] =>
      calonPenilai(rows, usulan('A', over), HARI_INI).map((c) => c.nama);
    expect(nama([litbang, tim, lama, wakil])).toEqual(['Lina']);
    expect(nama([litbang, tim, lama, wakil, orang('Ani')])).toEqual(['Ani']);
    expect(nama([litbang, tim, orang('Ani')], { inisiator_jenis: 'KEPALA_DAERAH' })).toEqual(['Tono']);
  });

  test('given loads and offices then the least busy go first, offices are spread, and declared ones are left out', () => {
    const petugas = [
      orang('Ani', { perangkat_daerah: 'Bapperida' }),
      orang('Budi', { perangkat_daerah: 'Bapperida' }),
      orang('Citra', { perangkat_daerah: 'Dinas Sosial' }),
      orang('Dewi', { perangkat_daerah: 'Puskesmas Malili' }),
    ];
    const minta = (rows: readonly Penilaian[], jumlah: number) =>
      usulkanPenilai({
        ...{ entri: [usulan('A'), usulan('B')], petugas, penilaian: rows, induk: INDUK, hariIni: HARI_INI, jumlah },
      }).map((u) => [u.id, u.penilai.map((c) => c.nama).join(' '), u.kurang]);
    expect(minta([], 2)).toEqual([
      ['A', 'Ani Citra', 0],
      ['B', 'Budi Citra', 0],
    ]);
    expect(minta([tugas('Ani', { id: 'X' }), tugas('Ani', { id: 'Y' })], 2)[0]).toEqual(['A', 'Budi Citra', 0]);
    expect(minta([tugas('Ani'), p('Citra', { keadaan: 'KONFLIK' })], 3)[0]).toEqual(['A', 'Budi', 1]);
  });
});

describe('answers', () => {
  const YA = Object.fromEntries(JAWABAN.map((key) => [key, 'Ya']));
  const baca = (over: object) => bacaJawaban({ jawaban: YA, alasan: '', nilai: null, catatan: '', ...over });

  test.each<[string, object, readonly string[]]>([
    ['all yes', {}, []],
    ['nothing', { jawaban: {} }, new Array(9).fill('JAWABAN_KOSONG')],
    ['a no without a reason', { jawaban: { ...YA, k3: 'Tidak' } }, ['ALASAN_TIDAK']],
    ['a no with one', { jawaban: { ...YA, k3: 'Tidak' }, alasan: 'membebani warga' }, []],
    ['two noes, one reason', { jawaban: { ...YA, k1: 'x', k2: 'x' }, alasan: { k1: 'tidak baru' } }, ['ALASAN_TIDAK']],
    ['a score in the id_ID form', { nilai: '87,5' }, []],
    ['a score beyond a hundred', { nilai: 100.5 }, ['NILAI_SALAH']],
    ['a score that is a word', { nilai: 'baik' }, ['NILAI_SALAH']],
  ])('given %s then what is missing is named', (_, over, kode) => {
    expect(baca(over).kurang.map((k) => k.kode)).toEqual(kode);
  });

  test('given reasons by question then only those of a no are kept, each with its question', () => {
    const { terbaca } = baca({ jawaban: { ...YA, k5: 'Tidak' }, alasan: { k5: 'satu orang saja', k1: 'lama' } });
    expect(terbaca).toMatchObject({ k5: 'TIDAK', alasan: 'Dapat direplikasi: satu orang saja', nilai: null });
  });
});

describe('one outcome', () => {
  const ATURAN = { minPenilai: 3, kuorum: 2 };

  test('given judgements then they are counted, averaged and compared, the last of each person only', () => {
    const rows = [
      p('Ani', { nilai: 10 }),
      p('Ani', { nilai: 90 }),
      p('Budi', { nilai: 70, k2: 'TIDAK', alasan: 'tidak terukur' }),
      tugas('Citra'),
      tugas('Dewi', { keadaan: 'BERHALANGAN', alasan: 'cuti' }),
      tugas('Eko', { keadaan: 'KONFLIK' }),
      p('Fajar', { id: 'B' }),
    ];
    expect(rekapUsulan('A', rows, ATURAN)).toMatchObject({
      ...{ masuk: 2, belum: ['Citra'], berhalangan: ['Dewi: cuti'], konflik: ['Eko'], cukup: 'KUORUM' },
      jawaban: { k1: { ya: 2, tidak: 0 }, k2: { ya: 1, tidak: 1 } },
      nilai: { rata: 80, terendah: 70, tertinggi: 90, sebaran: 20 },
      ...{ berbeda: ['k2'], alasan: ['tidak terukur'], hasil: 'ADA_TIDAK' },
    });
  });

  test.each<[readonly Penilaian[], string, string]>([
    [[], 'KURANG', ''],
    [[p('Ani')], 'KURANG', 'LAYAK'],
    [[p('Ani; Budi')], 'KUORUM', 'LAYAK'],
    [[p('Ani; Budi'), p('Citra')], 'CUKUP', 'LAYAK'],
    [[p('Ani; Budi; Citra', { prinsip: '' })], 'CUKUP', 'ADA_TIDAK'],
  ])('given %# judgements then they are enough or not', (rows, cukup, hasil) => {
    expect(rekapUsulan('A', rows, ATURAN)).toMatchObject({ cukup, hasil });
  });

  test.each<[string, Partial<Inovasi>, readonly Penilaian[], boolean]>([
    ['one still to come', {}, [p('Ani'), p('Budi'), tugas('Citra')], false],
    ['all in', {}, [p('Ani'), p('Budi'), p('Citra')], true],
    ['all in, and too few', {}, [p('Ani'), p('Budi')], false],
    ['closed', { sub_status: 'PENILAIAN_DITUTUP' }, [p('Ani'), tugas('Citra')], true],
    ['decided', { status: 'LAYAK' }, [p('Ani')], true],
  ])('given %s then judgements are open to each other or not', (_, over, rows, terbuka) => {
    expect(isTerbuka(usulan('A', { status: 'EVALUASI', sub_status: '', ...over }), rows, 3)).toBe(terbuka);
  });
});
