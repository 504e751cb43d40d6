import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDapatDitegaskan, nomorTerbuka, periksaNomor } from '../../../src/domain/naskah/nomor-sesuai.ts';
import {
  bacaPolaNomor,
  cetakPola,
  cocokkanPola,
  type IsianPola,
  type NamaIsianPola,
} from '../../../src/domain/naskah/pola-nomor.ts';
import type { Tanggal } from '../../../src/domain/tanggal.ts';

/** Numbers of real decrees, with the pattern that each region would write down and what it fixes. */
const NYATA = [
  ['188.45/{urut}/{kode_wilayah}.112/{tahun}', '188.45/102/35.73.112/2022', '188.45/.../35.73.112/2022', '35.73'],
  ['188.45/{urut}/HK/416-012/{tahun}', '188.45/77/HK/416-012/2019', '188.45/.../HK/416-012/2019', '35.16'],
  ['188.45/{urut}/KEP/425.012/{tahun}', '188.45/14/KEP/425.012/2012', '188.45/.../KEP/425.012/2012', '35.13'],
  ['188.45/{urut}/BUP-PAS/{tahun}', '188.45/395/BUP-PAS/2014', '188.45/.../BUP-PAS/2014', '13.08'],
  ['060.1/KEP-{urut}/{tahun}', '060.1/KEP-157/2019', '060.1/KEP-.../2019', '64.01'],
  ['{urut} TAHUN {tahun}', '12 TAHUN 2026', '... TAHUN 2026', '32.03'],
  ['{klasifikasi}/{urut} TAHUN {tahun}', '364/334 TAHUN 2024', '.../... TAHUN 2024', '33.72'],
] as const;

const pola = (teks: string) => {
  const read = bacaPolaNomor(teks);
  if (!read.ok) throw new Error(read.problems.join());
  return read.value;
};
const cocok = (teks: string, nomor: string, wilayah = '') => cocokkanPola(pola(teks), nomor, wilayah);

describe('a pattern of numbers', () => {
  test.each(NYATA)('given %s then %s fits it, and a draft prints %s', (teks, nomor, terbuka, wilayah) => {
    const tahun = nomor.slice(-4);
    expect(cocok(teks, nomor, wilayah)).toMatchObject({ cocok: true, isian: { tahun } });
    expect(cetakPola(pola(teks), { tahun, kode_wilayah: wilayah })).toBe(terbuka);
    expect(cocok(teks, terbuka, wilayah).cocok).toBe(false);
    for (const [lain] of NYATA.filter(([t]) => t !== teks && !t.startsWith('{klasifikasi}')))
      expect(cocok(lain, nomor, wilayah).cocok, lain).toBe(false);
  });

  test('given every part then it is read in the words of the setting', () => {
    expect(
      cocok('{klasifikasi}/{urut}/{kode_unit}/{bulan_romawi}/{bulan}/{tahun}', '400.7/ 12 /Dinkes-A/xii/12/2026'),
    ).toEqual({
      cocok: true,
      isian: {
        klasifikasi: '400.7',
        urut: '12',
        kode_unit: 'Dinkes-A',
        bulan_romawi: 'xii',
        bulan: '12',
        tahun: '2026',
      },
    });
    expect(cocok('{urut} tahun {tahun}', '12  Tahun 2026').cocok).toBe(true);
  });

  test.each([
    ['188.45/{urut}/HK/{tahun}', '188.45/12/HK/26', 'tahun empat angka'],
    ['188.45/{urut}/HK/{tahun}', '188.45/12/BAPP/2026', '"/HK/"'],
    ['188.45/{urut}/HK/{tahun}', '188.46/12/HK/2026', '"188.45/"'],
    ['188.45/{urut}/HK/{tahun}', '188.45/A/HK/2026', 'nomor urut'],
    ['188.45/{urut}/HK/{tahun}', '188.45/12/HK/2026/X', 'akhir nomor'],
    ['{urut}/{bulan_romawi}/{tahun}', '12/9/2026', 'bulan dalam angka Romawi'],
    ['{urut}/{bulan}/{tahun}', '12/13/2026', 'bulan dua angka'],
    ['{urut}/{kode_wilayah}', '12/73.25', 'kode wilayah'],
  ])('given %s then %s leaves it at %s', (teks, nomor, bagian) => {
    expect(cocok(teks, nomor, '73.24')).toEqual({ cocok: false, bagian });
  });

  test('given brackets that mean nothing then they are named', () => {
    expect(bacaPolaNomor('{nomor}/{urut}/{tahun')).toEqual({ ok: false, problems: ['{nomor}', '{tahun'] });
    expect(bacaPolaNomor('{toString}/{__proto__}')).toMatchObject({ ok: false });
    expect(bacaPolaNomor('x'.repeat(200)).ok).toBe(false);
  });

  test('given signs that a pattern language would read then they are only signs', () => {
    expect(cocok('(a+)+$/.*[{urut}', '(a+)+$/.*[7').cocok).toBe(true);
    expect(cocok('.*{urut}', 'xyz7').cocok).toBe(false);
  });

  const NILAI: { readonly [k in NamaIsianPola]: fc.Arbitrary<string> } = {
    klasifikasi: fc.stringMatching(/^[0-9A-Za-z.]{1,8}$/),
    urut: fc.stringMatching(/^[0-9]{1,5}$/),
    kode_unit: fc.stringMatching(/^[0-9A-Za-z.&-]{1,8}$/),
    kode_wilayah: fc.constant('73.24'),
    bulan_romawi: fc.constantFrom('I', 'IV', 'VIII', 'XII'),
    bulan: fc.constantFrom('01', '09', '12'),
    tahun: fc.constantFrom('2025', '2026'),
  };
  const bagian = fc.oneof(
    fc.constantFrom(...(Object.keys(NILAI) as NamaIsianPola[])).map((n) => `{${n}}`),
    fc.constantFrom('/', ' ', '-', ' TAHUN ', 'KEP', '.', '188.45', 'ß', '\\d+', '$'),
  );

  test('given any pattern and any text then the matcher answers, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (teks, nomor, wilayah) => {
        const read = bacaPolaNomor(teks);
        if (read.ok) expect(typeof cocokkanPola(read.value, nomor, wilayah).cocok).toBe('boolean');
        else expect(read.problems).not.toEqual([]);
      }),
    );
  });

  test('given any pattern of ours then it accepts what it prints', () => {
    fc.assert(
      fc.property(fc.array(bagian, { minLength: 1, maxLength: 8 }), fc.record(NILAI), (parts, isian) => {
        const read = pola(parts.join(''));
        expect(cocokkanPola(read, cetakPola(read, isian as IsianPola), '73.24').cocok).toBe(true);
      }),
    );
  });

  test('given a pattern that can be divided in many ways then the answer still comes at once', () => {
    const banyak = pola('{kode_unit}'.repeat(10));
    expect(cocokkanPola(banyak, `${'a'.repeat(118)}!`, '').cocok).toBe(false);
  });
});

describe('a number that was given', () => {
  const p = { pola_nomor_keputusan: '', pola_nomor_naskah_dinas: '', wilayah_kode: '73.24', cetak_pola_nomor: 'Tidak' };
  const kode = (jenis: string, nomor: string, atur = p) =>
    periksaNomor({ jenis, nomor, tanggal: '2026-06-20' as Tanggal }, atur).map((m) => m.kode);

  test('given no pattern then anything goes but the year of another date', () => {
    for (const nomor of ['100.3/9', 'tanpa nomor', '12 TAHUN 2026', '188/2026', '20252'])
      expect(kode('KEPUTUSAN', nomor)).toEqual([]);
    for (const nomor of ['100.3/9/2025', '12 TAHUN 2027', '2025'])
      expect(kode('KEPUTUSAN', nomor)).toEqual(['NOMOR_BEDA_TAHUN']);
  });

  test('given patterns then one of them has to fit, for the kind that it is for', () => {
    const atur = { ...p, pola_nomor_keputusan: '188.45/{urut}/HK/{tahun}; {urut} TAHUN {tahun}' };
    expect(kode('KEPUTUSAN_PERUBAHAN', '188.45/3/HK/2026', atur)).toEqual([]);
    expect(kode('KEPUTUSAN', '3 TAHUN 2026', atur)).toEqual([]);
    expect(kode('KEPUTUSAN', '3 TAHUN 2025', atur)).toEqual(['NOMOR_BEDA_TAHUN']);
    expect(kode('KEPUTUSAN', '3', atur)).toEqual(['NOMOR_TIDAK_SESUAI_POLA']);
    expect(kode('BA_PENILAIAN', '3', atur)).toEqual([]);
    expect(kode('BA_PENILAIAN', '3', { ...p, pola_nomor_naskah_dinas: '{klasifikasi}/{urut}' })).toEqual([
      'NOMOR_TIDAK_SESUAI_POLA',
    ]);
    expect(kode('KEPUTUSAN', '3', { ...p, pola_nomor_keputusan: '{no}' })).toEqual(['POLA_NOMOR_TIDAK_TERBACA']);
  });

  test('given a regulation then its number is plain, and that is no question', () => {
    for (const jenis of ['PERKADA', 'PERDA']) {
      expect(kode(jenis, '12')).toEqual([]);
      for (const nomor of ['12 TAHUN 2026', '0', '012', '1.2', '', '123456'])
        expect(kode(jenis, nomor), nomor).toEqual(['NOMOR_BUKAN_BULAT']);
    }
    const soal = periksaNomor({ jenis: 'PERDA', nomor: 'x', tanggal: '2026-06-20' as Tanggal }, p);
    expect(isDapatDitegaskan(soal)).toBe(false);
    expect(
      isDapatDitegaskan(periksaNomor({ jenis: 'KEPUTUSAN', nomor: 'a/2025', tanggal: '2026-06-20' as Tanggal }, p)),
    ).toBe(true);
    expect(isDapatDitegaskan([])).toBe(false);
  });

  test('given the setting then a draft prints what one pattern fixes, and never a running number', () => {
    const ya = {
      ...p,
      cetak_pola_nomor: 'Ya',
      pola_nomor_keputusan: '188.45/{urut}/{kode_wilayah}/{bulan_romawi}/{tahun}',
    };
    expect(nomorTerbuka(ya, '2026')).toBe('188.45/.../73.24/.../2026');
    expect(nomorTerbuka({ ...ya, cetak_pola_nomor: 'Tidak' }, '2026')).toBeNull();
    for (const teks of ['', '{no}', '{urut}/A; {urut}/B'])
      expect(nomorTerbuka({ ...ya, pola_nomor_keputusan: teks }, '2026'), teks).toBeNull();
  });
});
