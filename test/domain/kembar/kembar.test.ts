import { describe, expect, test } from 'vitest';
import { bandingkanJudul } from '../../../src/domain/kembar/bandingkan-judul.ts';
import { cariPasangan } from '../../../src/domain/kembar/cari-pasangan.ts';
import type { EntriKembar } from '../../../src/domain/kembar/entri-kembar.ts';
import { rapikanJudul } from '../../../src/domain/kembar/judul-rapi.ts';
import { kalimatKembar } from '../../../src/domain/kembar/kalimat-kembar.ts';
import { kataDasar } from '../../../src/domain/kembar/kata-dasar.ts';
import { pembacaPutusan, sidikPasangan } from '../../../src/domain/kembar/putusan-tercatat.ts';
import { tersusunDari } from '../../../src/domain/kembar/susunan-akronim.ts';
import type { Kembar } from '../../../src/domain/tab/kembar.ts';
import type { Pasangan } from './pasangan.ts';
import { LATIH } from './pasangan-latih.ts';
import { UJI } from './pasangan-uji.ts';
import { isKembar, tabel, ukur } from './ukuran.ts';

const anEntry = (baris: number, over: Partial<EntriKembar> = {}): EntriKembar => ({
  id: `INV-73.24-2025-${String(baris).padStart(4, '0')}`,
  baris,
  nama_inovasi: `Inovasi ${baris}`,
  kepanjangan: '',
  kantor: 'Dinas Kesehatan',
  induk: '',
  status: 'PENERAPAN',
  tahun: '2025',
  sejak: '2025-03-01',
  kematangan: null,
  terisi: 10,
  urusan: '',
  teks: '',
  versi_dari_id: '',
  inovasi_asal: '',
  ...over,
});

const cari = (...rows: readonly Partial<EntriKembar>[]) =>
  cariPasangan(rows.map((over, i) => anEntry(i + 2, over))).pasangan;

const banding = (a: string, b: string) => bandingkanJudul(rapikanJudul({ nama: a }), rapikanJudul({ nama: b }));

describe('the labelled pairs', () => {
  const ADALAH = [
    { nama: 'tuned on', pairs: LATIH, presisi: 0.98, ingatan: 0.98 },
    { nama: 'put aside', pairs: UJI, presisi: 0.98, ingatan: 0.95 },
  ];

  test.each(ADALAH)('given the part $nama then precision and recall keep their floors', ({ nama, pairs, ...least }) => {
    const u = ukur(pairs);
    console.log([tabel(nama, u), ...u.salah].join('\n'));
    expect(u.presisi, u.salah.join('\n')).toBeGreaterThanOrEqual(least.presisi);
    expect(u.ingatan, u.salah.join('\n')).toBeGreaterThanOrEqual(least.ingatan);
  });

  test('given both parts then they are three hundred pairs and more of both kinds, and no pair stands in both', () => {
    const key = (p: Pasangan): string => [p.a, p.b].sort().join('|');
    const all = [...LATIH, ...UJI].map(key);
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all).size).toBe(all.length);
    expect([...LATIH, ...UJI].filter((p) => !p.kembar).length).toBeGreaterThan(100);
  });

  test.each(ADALAH)('given the part $nama then whichever title comes first the judgement is the same', ({ pairs }) => {
    expect(pairs.filter((p) => isKembar(p) !== isKembar({ a: p.b, b: p.a }))).toEqual([]);
  });

  test.each(ADALAH)('given the part $nama as one register then no pair that was found alone is lost', ({ pairs }) => {
    const alone = pairs.filter(isKembar);
    const lost = alone.filter((p) => cari({ nama_inovasi: p.a }, { nama_inovasi: p.b }).length === 0);
    expect(lost).toEqual([]);
  });
});

describe('a title', () => {
  test.each([
    ['pelayanan', 'layan'],
    ['melayani', 'layan'],
    ['layanan', 'layan'],
    ['pengolahan', 'olah'],
    ['mengolah', 'olah'],
    ['menanam', 'tanam'],
    ['penanaman', 'tanam'],
    ['penyelamatan', 'lamat'],
    ['selamatkan', 'lamat'],
    ['memakai', 'paka'],
    ['pendidikan', 'didik'],
    ['kopi', 'kopi'],
    ['akta', 'akta'],
    ['1000', '1000'],
  ])('given %s then its stem is %s', (word, stem) => expect(kataDasar(word)).toBe(stem));

  test.each([
    ['SI-BENIH (Sistem Informasi Benih)', 'sibenih'],
    ['Sistem Informasi Benih (SI BENIH)', 'sibenih'],
    ['"SI_BENIH": Sistem Informasi Benih', 'sibenih'],
    ['Aplikasi SI-BENIH', 'sibenih'],
    ['SI BENIH Sistem Informasi Benih Hibrida', 'sibenih'],
    ['S.I.B.E.N.I.H', 'sibenih'],
    ['SI-BENIH 2.0', 'sibenih'],
    ['Klinik Tani Keliling', ''],
    ['Klinik Tani Keliling - Kecamatan Angkona', ''],
  ])('given %s then it is called %s', (nama, merek) => expect(rapikanJudul({ nama }).merek).toBe(merek));

  test('given the expansion in its column then it counts like one in brackets', () => {
    const a = rapikanJudul({ nama: 'SI-BENIH', kepanjangan: 'Sistem Informasi Benih Hibrida' });
    const b = rapikanJudul({ nama: 'Sistem Informasi Benih Hibrida' });
    expect(bandingkanJudul(a, b)).toMatchObject({ jenis: 'HAMPIR_SAMA' });
    const c = rapikanJudul({ nama: 'SI-BENIH', kepanjangan: 'Siaga Bencana Nihil Hilang' });
    expect(bandingkanJudul(a, c)?.alasan.map((x) => x.kode)).toContain('KEPANJANGAN_BEDA');
  });

  test('given versions then they are told apart and still found', () => {
    expect(banding('SI-BENIH 2.0', 'SI-BENIH II')).toMatchObject({ jenis: 'SAMA_SETELAH_DIRAPIKAN' });
    expect(banding('SI-BENIH', 'SI-BENIH Plus')?.alasan).toContainEqual({ kode: 'BEDA_VERSI', kata: ['1', 'plus'] });
  });

  test('given a blank or wordless title then it is like nothing', () => {
    for (const nama of ['', '-', '???', '()']) expect(banding(nama, nama), nama).toBeNull();
  });

  test('given text made to be slow then it is read all the same', () => {
    for (const nama of ['('.repeat(5000), 'a-'.repeat(5000), '<'.repeat(5000), '&'.repeat(5000), 'ii '.repeat(5000)])
      expect(rapikanJudul({ nama }).asli.length).toBeGreaterThan(0);
    expect(
      tersusunDari(
        'a'.repeat(24),
        Array.from({ length: 16 }, () => 'aaaaaaaa'),
        { tengah: true, lewati: 3, paling: 16 },
      ),
    ).toBe(true);
  });
});

describe('a pair', () => {
  const SAMA = { nama_inovasi: 'Klinik Tani Keliling' };

  test('given one office and one year then the fuller one goes on and the other is merged', () => {
    const [p] = cari({ ...SAMA, kematangan: 0 }, { ...SAMA, kematangan: 80 });
    expect(p).toMatchObject({ jenis: 'SAMA_PERSIS', skor: 100, saran: { saran: 'GABUNG', utama: { baris: 3 } } });
    expect(p && kalimatKembar(p)).toMatch(/perangkat daerah sama.*INV-73\.24-2025-0002 tidak dilanjutkan/);
  });

  test('given an ended entry then it is the one that is given up, and told', () => {
    const [p] = cari({ ...SAMA, status: 'DITARIK' }, { ...SAMA, status: 'DRAF' });
    expect(p?.saran).toMatchObject({ saran: 'GABUNG', lain: { baris: 2 } });
    expect(p && kalimatKembar(p)).toContain('berstatus Ditarik pengusul');
  });

  test('given another year in one office then it is a legal proposal made again', () =>
    expect(cari(SAMA, { ...SAMA, tahun: '2026' })[0]?.saran).toMatchObject({ saran: 'BERBEDA', sebab: 'TAHUN_LAIN' }));

  test('given another office then the younger one replicates the older one', () => {
    const [p] = cari({ ...SAMA, sejak: '2025-06-01' }, { ...SAMA, kantor: 'Puskesmas Wotu', sejak: '2024-01-01' });
    expect(p?.saran).toMatchObject({ saran: 'REPLIKASI', utama: { baris: 3 }, lain: { baris: 2 } });
  });

  test.each([
    ['', 'TIDAK_JELAS'],
    ['admin.dinkes', 'TIDAK_JELAS'],
    ['DINAS KESEHATAN', 'SAMA'],
  ])('given the other office is "%s" then it is no replication', (kantor, hubungan) =>
    expect(cari(SAMA, { ...SAMA, kantor })[0]?.saran).toMatchObject({ saran: 'GABUNG', kantor: hubungan }),
  );

  test('given a unit and the office above it then it is one innovation entered twice', () =>
    expect(cari(SAMA, { ...SAMA, kantor: 'Puskesmas Wotu', induk: 'Dinas Kesehatan' })[0]?.saran).toMatchObject({
      saran: 'GABUNG',
      kantor: 'INDUK',
    }));

  test.each([
    { versi_dari_id: 'INV-73.24-2025-0002' },
    { inovasi_asal: 'INV-73.24-2025-0002' },
    { inovasi_asal: 'Replikasi INV-73.24-2025-0002' },
  ])('given %o then the register tells already how they belong together', (over) =>
    expect(cari(SAMA, { ...SAMA, ...over })).toEqual([]),
  );

  test('given another title and the same text then the text speaks; a template that many share does not', () => {
    const teks = Array.from({ length: 120 }, (_, i) => `kata${i % 37}x${i}`).join(' ');
    const two = cari({ nama_inovasi: 'Rumah Cerita', teks }, { nama_inovasi: 'Ojek Sayur', teks: `${teks} lagi` });
    expect(two).toMatchObject([{ jenis: 'HAMPIR_SAMA', alasan: [{ kode: 'TEKS_MIRIP' }] }]);
    const many = Array.from({ length: 12 }, (_, i) => ({
      nama_inovasi: `Nama${'abcdefghijkl'[i]} Sendiri${'mnopqrstuvwx'[i]}`,
      teks,
    }));
    expect(cari(...many).filter((p) => p.alasan.some((a) => a.kode === 'TEKS_MIRIP'))).toEqual([]);
  });

  test('given a puskesmas whose name stands in its own titles then that name does not make them alike', () => {
    const kantor = 'Puskesmas Danau Indah';
    expect(cari({ nama_inovasi: 'Rawat Danau Indah', kantor }, { nama_inovasi: 'Senam Danau Indah', kantor })).toEqual(
      [],
    );
  });

  test('given every pair then its sentence has no blank and no code', () => {
    for (const p of cari(...[...LATIH, ...UJI].flatMap(({ a, b }) => [{ nama_inovasi: a }, { nama_inovasi: b }])))
      expect(kalimatKembar(p)).toMatch(/^[^{}_]*\.$/);
  });
});

describe('a decision', () => {
  const a = anEntry(2, { nama_inovasi: 'Klinik Tani Keliling' });
  const b = anEntry(3, { nama_inovasi: 'KLINIK TANI KELILING' });
  const row = (keputusan: string): Kembar =>
    ({ a: a.id, b: b.id, keputusan, permintaan: 'p', sidik: sidikPasangan(a, b) }) as unknown as Kembar;

  test('given "different" then it holds until a title changes, whichever stands first', () => {
    const diputus = pembacaPutusan([row('BERBEDA')]);
    expect(diputus(a, b)).toBe(true);
    expect(diputus(b, { ...a, nama_inovasi: 'klinik tani-keliling' })).toBe(true);
    expect(diputus(a, { ...b, nama_inovasi: 'Klinik Tani Keliling Malam' })).toBe(false);
  });

  test('given a choice that nobody recorded then it decides nothing', () =>
    expect(pembacaPutusan([{ ...row('BERBEDA'), permintaan: '' }])(a, b)).toBe(false));
});

describe('five thousand entries', () => {
  const KATA =
    'klinik tani keliling lansia pesisir kebun gizi sekolah bank sampah antre pasien perahu pintar danau teras dongeng kelas ibu ayah remaja putri nelayan garam kopi kakao sapi biogas longsor banjir sungai hutan wisata budaya pasar malam terminal pojok baca literasi santri wirausaha difabel jalan rusak lampu air minum stunting balita imunisasi akta nikah pajak retribusi reklame parkir arsip surat tanah aset'.split(
      ' ',
    );

  /** Titles of three to six words by a fixed recurrence; every twentieth repeats one with a defect. */
  const besar = (n: number): EntriKembar[] => {
    let seed = 7;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return (seed >> 8) % below;
    };
    const out: EntriKembar[] = [];
    for (let i = 0; i < n; i++) {
      const words = Array.from({ length: 3 + next(4) }, () => KATA[next(KATA.length)]);
      const nama_inovasi =
        i % 20 === 19 ? (out[i - 10]?.nama_inovasi ?? '').toUpperCase() : `${words.join(' ')} ${i.toString(36)}q`;
      out.push(anEntry(i + 2, { nama_inovasi, kantor: `Dinas ${next(40)}` }));
    }
    return out;
  };

  test('given five thousand entries then not one pair in a hundred is compared, and every repeated title is found', () => {
    const { pasangan, dibandingkan } = cariPasangan(besar(5000));
    expect(dibandingkan).toBeLessThan((5000 * 4999) / 2 / 100);
    expect(pasangan.filter((p) => p.jenis === 'SAMA_SETELAH_DIRAPIKAN')).toHaveLength(250);
  });

  test('given twenty entries that are all nearly one another then none is shown more than three times', () => {
    const rows = Array.from({ length: 20 }, (_, i) =>
      anEntry(i + 2, { nama_inovasi: `Klinik Tani Keliling ${i + 2}` }),
    );
    const { pasangan } = cariPasangan(rows);
    const shown = pasangan.flatMap(({ saran }) => [saran.utama.baris, saran.lain.baris]);
    expect(Math.max(...rows.map((r) => shown.filter((b) => b === r.baris).length))).toBe(3);
    expect(new Set(shown).size).toBe(20);
  });

  test('given a thousand entries of one title then each is paired with the first only', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => anEntry(i + 2, { nama_inovasi: 'Klinik Tani Keliling' }));
    const { pasangan, dibandingkan } = cariPasangan(rows);
    expect(pasangan).toHaveLength(999);
    expect(dibandingkan).toBe(999);
  });
});
