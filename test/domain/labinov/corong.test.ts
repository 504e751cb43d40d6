import { describe, expect, test } from 'vitest';
import { agendaTahun, tanpaAgenda } from '../../../src/domain/labinov/agenda.ts';
import { corongKegiatan, corongTahun, kapasitasTahun, tahunCorong } from '../../../src/domain/labinov/corong.ts';
import { alternatifPertama } from '../../../src/domain/labinov/gagasan-sumbatan.ts';
import { halamanCorong } from '../../../src/domain/labinov/halaman-corong.ts';
import { hitungPeserta, jumlahPeserta, tulisPerUnit } from '../../../src/domain/labinov/hitung-peserta.ts';
import { pesanAgenda, pesanAgendaKantor } from '../../../src/domain/labinov/pesan-agenda.ts';
import { TAHAPAN_LABINOV, urutanTahap } from '../../../src/domain/labinov/tahap-labinov.ts';
import { BATAS_PESAN } from '../../../src/domain/ringkasan/pesan-wa.ts';
import { anEntry, anOffice } from '../ringkasan/bahan.ts';
import { aGagasan, aKegiatan, aLangkah, aPeserta, aSumbatan, aTahap, aTindakLanjut, bahanLabinov } from './bahan.ts';

const WORKSHOP = 'Workshop Inovasi Pelayanan Publik bagi Kepala Perangkat Daerah';
const KEPALA = Array.from({ length: 47 }, (_, i) => anOffice({ nama: `Dinas ${i + 1}` }));
/** Forty-seven heads of office, twenty lesson hours in two days. */
const JAMBI = bahanLabinov({
  offices: KEPALA,
  kegiatan: [aKegiatan({ nama: WORKSHOP, mulai: '2026-11-11', selesai: '2026-11-12', jam_pelajaran: 20 })],
  peserta: KEPALA.map((o, i) =>
    aPeserta({ kegiatan: WORKSHOP, nama: `Kepala ${i + 1}`, perangkat_daerah: o.nama }, i + 2),
  ),
});

describe('participants', () => {
  test('given forty-seven heads at twenty hours then people, units and hours are those, and a double adds nobody', () => {
    const [k] = JAMBI.kegiatan;
    if (!k) throw new Error('no event');
    expect(jumlahPeserta(k, JAMBI.peserta, JAMBI.pd)).toBe(47);
    expect(hitungPeserta(JAMBI.peserta, JAMBI.pd).perUnit.size).toBe(47);
    expect(kapasitasTahun(JAMBI, '2026')).toEqual({ kegiatan: 1, orang: 47, jamOrang: 940, tanpaDaftar: 0 });
    const dua = { ...JAMBI, peserta: [...JAMBI.peserta, aPeserta({ ...JAMBI.peserta[0], nama: ' kepala 1' }, 60)] };
    expect(kapasitasTahun(dua, '2026')).toMatchObject({ orang: 47, jamOrang: 940 });
    expect(corongTahun(dua, '2026').peserta).toBe(47);
  });

  test('given the same person at two events of a year then one person, and the hours of both', () => {
    const b = bahanLabinov({
      kegiatan: [
        aKegiatan({ nama: 'A', mulai: '2026-01-13', jam_pelajaran: 6 }),
        aKegiatan({ nama: 'B', mulai: '2026-02-03', jam_pelajaran: 20 }),
        aKegiatan({ nama: 'C', mulai: '2026-03-03', peserta: 58 }),
        aKegiatan({ nama: 'D', mulai: '2025-03-03', peserta: 5 }),
      ],
      peserta: [
        aPeserta({ kegiatan: 'A', nama: 'Ani', perangkat_daerah: 'Dinkes' }),
        aPeserta({ kegiatan: 'b', nama: 'ANI', perangkat_daerah: 'Dinas Kesehatan', jam_pelajaran: 10 }),
        aPeserta({ kegiatan: 'B', nama: 'Ani', perangkat_daerah: 'Dinas Sosial' }),
      ],
    });
    expect(kapasitasTahun(b, '2026')).toEqual({ kegiatan: 3, orang: 2, jamOrang: 36, tanpaDaftar: 1 });
    expect(corongTahun(b, '2026').peserta).toBe(2 + 58);
    expect(tulisPerUnit(hitungPeserta(b.peserta, b.pd))).toBe('Dinas Kesehatan 1; Dinas Sosial 1');
    expect(tahunCorong(b)).toEqual(['2026', '2025']);
  });
});

const BERJALAN = bahanLabinov({
  kegiatan: [aKegiatan({ nama: 'Lab 2026', mulai: '2026-05-19', narasumber: 'Petrus Bumbungan', peserta: 36 })],
  gagasan: [
    aGagasan({ gagasan: 'A', kegiatan: 'LAB 2026', perangkat_daerah: 'Dinkes', tahun: '2026', id_usulan: 'INV-1' }),
    aGagasan({ gagasan: 'B', kegiatan: 'Lab 2026', perangkat_daerah: 'Dinkes', id_usulan: 'INV-2' }),
    aGagasan({ gagasan: 'C', kegiatan: 'Lab 2026', perangkat_daerah: 'Dinkes', id_usulan: 'INV-2' }),
    aGagasan({ gagasan: 'D', kegiatan: 'Lab 2026', perangkat_daerah: 'Dinkes', id_usulan: 'INV-hilang' }),
    aGagasan({
      gagasan: 'E',
      kegiatan: 'Agenda',
      perangkat_daerah: 'Dinas Sosial',
      tahun: '2026',
      keadaan: 'DISIMPAN',
    }),
    aGagasan({ gagasan: 'F', kegiatan: 'Agenda', perangkat_daerah: 'Dinas Sosial', tahun: '2025' }),
    aGagasan({ gagasan: '', kegiatan: 'Lab 2026', tahun: '2026' }),
  ],
  entri: [
    anEntry({
      id: 'INV-1',
      status: 'PENERAPAN',
      pd_pengusul: 'Puskesmas Malili',
      sk_no: '1',
      sk_tgl: '2026-02-02',
      penerapan_mulai: '2026-03-01',
    }),
    anEntry({ id: 'INV-2', status: 'EVALUASI', pd_pengusul: 'Dinas Kesehatan' }),
  ],
});

describe('the funnel', () => {
  test('given ideas of a year then each proposal counts once, and only one that stands in the register', () => {
    expect(corongTahun(BERJALAN, '2026')).toEqual({ peserta: 36, gagasan: 5, usulan: 2, ditetapkan: 1, diterapkan: 1 });
    expect(corongTahun(BERJALAN, '2025')).toEqual({ peserta: 0, gagasan: 1, usulan: 0, ditetapkan: 0, diterapkan: 0 });
    expect(corongKegiatan(BERJALAN, '2026')).toEqual([
      { kegiatan: 'Lab 2026', corong: { peserta: 36, gagasan: 4, usulan: 2, ditetapkan: 1, diterapkan: 1 } },
      { kegiatan: '', corong: { peserta: 0, gagasan: 1, usulan: 0, ditetapkan: 0, diterapkan: 0 } },
    ]);
  });
});

describe('satu instansi satu inovasi', () => {
  const agenda = (over: Partial<typeof BERJALAN> = {}) => agendaTahun({ ...BERJALAN, ...over }, '2026');

  test('given an office then it stands at the farthest that it, or a unit of it, has reached', () => {
    expect(agenda().map((a) => [a.kantor, a.keadaan])).toEqual([
      ['Dinas Kesehatan', 'MENERAPKAN'],
      ['Dinas Sosial', 'BELUM'],
    ]);
    expect(tanpaAgenda(agenda())).toEqual(['Dinas Sosial']);
  });

  test.each([
    ['an idea of the year', { gagasan: [aGagasan({ gagasan: 'X', tahun: '2026', perangkat_daerah: 'Dinas Sosial' })] }],
    ['an action plan', { rencanaAksi: [aLangkah({ langkah: 'X', tahun: '2026', perangkat_daerah: 'Dinas Sosial' })] }],
  ])('given %s then the office has planned', (_, over) => {
    expect(agenda(over).at(-1)?.keadaan).toBe('DIRENCANAKAN');
  });

  test('given many offices then the message fits into a chat and names first those that have nothing', () => {
    const banyak = agendaTahun(JAMBI, '2026');
    const text = pesanAgenda(banyak, { tahun: '2026', daerah: 'Provinsi Jambi', pengirim: 'Bappeda' });
    expect(text.length).toBeLessThanOrEqual(BATAS_PESAN);
    expect(text).toContain('Belum ada: 47 perangkat daerah\n- Dinas 1\n');
    const [satu] = agenda();
    if (!satu) throw new Error('no office');
    for (const keadaan of ['BELUM', 'DIRENCANAKAN', 'MENGUSULKAN', 'DITETAPKAN', 'MENERAPKAN'] as const)
      expect(pesanAgendaKantor({ ...satu, keadaan }, { tahun: '2026', daerah: '', pengirim: 'Bappeda' })).toMatch(
        /^\*Agenda inovasi 2026: Dinas Kesehatan\*\nYth\. Kepala Dinas Kesehatan,\n.+\nTerima kasih\.\nBappeda$/,
      );
  });
});

describe('the page', () => {
  const teks = (over: Partial<typeof BERJALAN>): string =>
    halamanCorong({ ...BERJALAN, ...over })
      .cells.map((r) => r.join('|').replace(/\|+$/, ''))
      .join('\n');

  test('given a year at work then every part tells its numbers, and nobody is named', () => {
    const page = teks({
      kegiatan: [...BERJALAN.kegiatan, aKegiatan({ nama: 'Kelas Petrus Bumbungan', mulai: '2026-06-01' })],
      tindakLanjut: [
        aTindakLanjut({ kegiatan: 'Lab 2026', tindakan: 'Ajukan', tenggat: '2026-06-01' }),
        aTindakLanjut({ kegiatan: 'Lab 2026', tindakan: 'Ajukan', tenggat: '2026-06-01', selesai: '2026-05-30' }),
      ],
      rencanaAksi: [
        aLangkah({ tahun: '2026', perangkat_daerah: 'Dinkes', langkah: 'a', kapan: '2026-06-01' }),
        aLangkah({ tahun: '2026', perangkat_daerah: 'Dinkes', langkah: 'b', kapan: '2026-08-01' }),
        aLangkah({
          tahun: '2026',
          perangkat_daerah: 'Dinkes',
          langkah: 'c',
          kapan: '2026-05-01',
          selesai: '2026-05-02',
        }),
      ],
      labinov: [
        aTahap({ angkatan: 'I', tahun: '2026', tahap: 'DRUM_UP', selesai: '2026-03-02', syarat: 'Surat' }),
        aTahap({ angkatan: 'I', tahun: '2026', tahap: 'DIAGNOSE', selesai: '2026-04-02' }),
        aTahap({ angkatan: 'I', tahun: '2026', tahap: 'DESIGN', rencana: '2026-07-01' }),
      ],
      sumbatan: [
        aSumbatan({ sektor: 'Kesehatan', sumbatan: 'Antre', gagasan_terkait: 'A' }),
        aSumbatan({ sektor: 'kesehatan', sumbatan: 'Jauh' }),
        aSumbatan({ sektor: 'Perikanan danau', sumbatan: 'Mahal' }),
      ],
    });
    for (const line of [
      'Gagasan|5|1',
      'Lab 2026|36|4|2|1|1|1 dari 2 selesai, 1 lewat tenggat',
      'Kegiatan lain|0|0|0|0|0',
      'Dinas Kesehatan|4|1|1|1|Diterapkan',
      'Dinas Sosial|||||Belum ada',
      'Tahun 2026: 36 peserta kegiatan, ',
      'Belum mempunyai rencana maupun usulan (1 dari ',
      'Dinas Kesehatan|3|1|1|1 Agustus 2026',
      'I, 2026|Selesai 2 Maret 2026|Selesai 2 April 2026; syarat belum dicatat|Rencana 1 Juli 2026',
      'Kesehatan|2|1|1',
      'Perikanan danau|1|0|1',
      '2026|2|0|0|2',
    ])
      expect(page).toContain(line);
    expect(page).not.toContain('Bumbungan');
    expect(halamanCorong(BERJALAN).grafik).toMatchObject([{ jumlah: 6, lebar: 3 }]);
  });

  test('given an empty register then the page says so and draws no row of its own', () => {
    const page = halamanCorong(bahanLabinov({ offices: [] }));
    expect(page.cells.flat()).toContain(
      'Belum ada perangkat daerah yang ditandai wajib berinovasi. Isi kolom Wajib Berinovasi pada tab Perangkat Daerah.',
    );
  });
});

describe('words', () => {
  test.each([
    ['Kelas penghubung', 'Kelas penghubung'],
    ['1. Kelas penghubung; 2. Guru kunjung', 'Kelas penghubung'],
    ['a) Kelas  penghubung\nb) Guru kunjung', 'Kelas penghubung'],
    ['- Kelas penghubung', 'Kelas penghubung'],
    [' ; ', ''],
    ['', ''],
    ['24 jam layanan', '24 jam layanan'],
  ])('the first alternative of %j is %j', (text, first) => expect(alternatifPertama(text)).toBe(first));

  test('the six stages stand in their order, each with gate and outcome', () => {
    expect(TAHAPAN_LABINOV.map((t) => t.label)).toEqual([
      'Drum-up',
      'Diagnose',
      'Design',
      'Deliver',
      'Display',
      'Dokumentasi',
    ]);
    for (const [i, t] of TAHAPAN_LABINOV.entries()) {
      expect(urutanTahap(t.tahap)).toBe(i);
      expect(t.syarat).not.toBe('');
      expect(t.hasil).not.toBe('');
    }
    expect(urutanTahap('BUKAN')).toBe(-1);
  });
});
