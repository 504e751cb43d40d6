import { describe, expect, test } from 'vitest';
import { cekLabinov } from '../../../src/domain/labinov/cek-gagasan.ts';
import { cekAcara } from '../../../src/domain/labinov/cek-kegiatan.ts';
import type { BahanProgram } from '../../../src/domain/program/bahan-program.ts';
import { anEntry } from '../ringkasan/bahan.ts';
import { aGagasan, aKegiatan, aLangkah, aPeserta, aTahap, aTindakLanjut, bahanLabinov } from './bahan.ts';

const LAB = aKegiatan({ nama: 'Lab', mulai: '2026-05-19', selesai: '2026-05-21', jam_pelajaran: 24, peserta: 36 });
const ANI = aPeserta({ kegiatan: 'Lab', nama: 'Ani', perangkat_daerah: 'Dinkes' });
const IDE = aGagasan({ gagasan: 'Obat diantar', perangkat_daerah: 'Dinas Kesehatan' });
const DRUM = aTahap({
  angkatan: 'I',
  tahun: '2026',
  tahap: 'DRUM_UP',
  selesai: '2026-03-02',
  syarat: 'Surat komitmen',
});
const DIAGNOSE = aTahap({ angkatan: 'I', tahun: '2026', tahap: 'DIAGNOSE', selesai: '2026-04-02' }, 3);
const LANGKAH = aLangkah({
  perangkat_daerah: 'Dinas Sosial',
  langkah: 'Mendata',
  siapa: 'Bidang',
  kapan: '2026-07-01',
});
const TUGAS = aTindakLanjut({
  kegiatan: 'Lab',
  perangkat_daerah: 'Dinas Sosial',
  tindakan: 'Ajukan',
  tenggat: '2026-07-01',
});

const cek = (over: Partial<BahanProgram>): readonly string[] => {
  const b = bahanLabinov(over);
  return [...cekAcara(b), ...cekLabinov(b)].map((c) => `${c.tab} ${c.baris} ${c.kolom}: ${c.pesan}`);
};

describe('what should be looked at', () => {
  test('given sound rows then nothing', () => {
    expect(
      cek({
        kegiatan: [LAB, aKegiatan({ nama: 'Sosialisasi', mulai: '2026-01-13', jam_pelajaran: 6 })],
        peserta: [
          ANI,
          aPeserta({ kegiatan: 'lab', nama: 'Ani', perangkat_daerah: 'Dinas Sosial', jam_pelajaran: 20 }, 3),
          aPeserta({ kegiatan: 'Sosialisasi', nama: 'Ani', perangkat_daerah: 'Dinkes' }, 4),
        ],
        gagasan: [IDE, aGagasan({ gagasan: 'Lain', perangkat_daerah: 'Dinkes', id_usulan: 'INV-1' }, 3)],
        entri: [anEntry({ id: 'INV-1' })],
        labinov: [DRUM, DIAGNOSE, aTahap({ angkatan: 'II', tahun: '2026', tahap: 'DIAGNOSE' }, 4)],
        rencanaAksi: [LANGKAH],
        tindakLanjut: [TUGAS, aTindakLanjut({ ...TUGAS, tenggat: '', selesai: '2026-06-01' }, 3)],
      }),
    ).toEqual([]);
  });

  test.each<readonly [string, string, string, boolean]>([
    ['withdrawn', 'DITARIK', 'DIUSULKAN', true],
    ['found unfit', 'TIDAK_LAYAK', 'DIUSULKAN', true],
    ['on its way', 'VERIFIKASI', 'DIUSULKAN', false],
    ['withdrawn, and the idea put aside', 'DITARIK', 'DISIMPAN', false],
  ])('given the proposal of an idea is %s then it is asked about or not', (_what, status, keadaan, tanya) => {
    const found = cek({
      gagasan: [{ ...IDE, id_usulan: 'INV-1', keadaan } as typeof IDE],
      entri: [anEntry({ id: 'INV-1', status } as never)],
    });
    expect(found.filter((f) => f.startsWith('Gagasan 2 Keadaan: Usulan INV-1 dari gagasan ini'))).toHaveLength(
      tanya ? 1 : 0,
    );
    expect(found).toHaveLength(tanya ? 1 : 0);
  });

  test.each<readonly [string, Partial<BahanProgram>, string]>([
    [
      'an event that ends before it begins',
      { kegiatan: [{ ...LAB, selesai: '2026-05-01' }] },
      'Kegiatan 2 Selesai: Kegiatan "Lab" selesai sebelum mulai',
    ],
    [
      'fewer than no participants',
      { kegiatan: [{ ...LAB, peserta: -1 }] },
      'Jumlah peserta kegiatan "Lab" tidak wajar',
    ],
    [
      'a number of five digits',
      { kegiatan: [{ ...LAB, peserta: 10000 }] },
      'Jumlah peserta kegiatan "Lab" tidak wajar',
    ],
    [
      'more lesson hours than the days hold',
      { kegiatan: [{ ...LAB, jam_pelajaran: 73 }] },
      'berlangsung 3 hari, sehingga 73 jam pelajaran tidak mungkin',
    ],
    ['negative hours', { kegiatan: [{ ...LAB, jam_pelajaran: -2 }] }, 'Kegiatan 2 Jam Pelajaran: '],
    [
      'an event without a name',
      { kegiatan: [{ ...LAB, nama: '' }] },
      'Kegiatan 2 Nama Kegiatan: Kegiatan ini belum bernama',
    ],
    [
      'two events of one name',
      { kegiatan: [LAB, { ...LAB, baris: 9 }] },
      'Kegiatan 9 Nama Kegiatan: Kegiatan "Lab" sudah ada pada baris 2',
    ],
    [
      'a chosen idea of a laboratory without its leader',
      { kegiatan: [{ ...LAB, jenis: 'LABINOV' }], gagasan: [{ ...IDE, kegiatan: 'lab', keadaan: 'TERPILIH' }] },
      'Gagasan 2 Komitmen Pimpinan: ',
    ],
    [
      'a person twice at one event, by two names of the office',
      { kegiatan: [LAB], peserta: [ANI, aPeserta({ ...ANI, nama: ' ANI ', perangkat_daerah: 'Dinas Kesehatan' }, 3)] },
      'Peserta Kegiatan 3 Nama: Peserta ini sudah tercantum pada baris 2',
    ],
    [
      'a participant of an unknown event',
      { peserta: [ANI] },
      'Peserta Kegiatan 2 Kegiatan: Kegiatan "Lab" tidak ada pada tab Kegiatan',
    ],
    ['a participant of no event', { peserta: [aPeserta({ nama: 'Ani' })] }, 'Kegiatan peserta ini belum diisi'],
    [
      'a participant from nowhere',
      { kegiatan: [LAB], peserta: [{ ...ANI, perangkat_daerah: '' }] },
      'Peserta Kegiatan 2 Perangkat Daerah: Asal peserta ini belum diisi',
    ],
    ['nobody', { kegiatan: [LAB], peserta: [{ ...ANI, nama: '' }] }, 'Peserta ini belum bernama'],
    [
      'a person with more hours than the days hold',
      { kegiatan: [LAB], peserta: [{ ...ANI, jam_pelajaran: 99 }] },
      'Peserta Kegiatan 2 Jam Pelajaran: ',
    ],
    [
      'an idea without office',
      { gagasan: [{ ...IDE, perangkat_daerah: '' }] },
      'Gagasan 2 Perangkat Daerah: Perangkat daerahnya belum diisi',
    ],
    [
      'an idea of an unknown office',
      { gagasan: [{ ...IDE, perangkat_daerah: 'Dinas X' }] },
      '"Dinas X" belum terdaftar',
    ],
    ['an idea without words', { gagasan: [{ ...IDE, gagasan: '' }] }, 'Gagasan 2 Gagasan: '],
    [
      'an idea of a proposal that is not there',
      { gagasan: [{ ...IDE, id_usulan: 'INV-9' }] },
      'Usulan INV-9 tidak ada pada tab Inovasi',
    ],
    [
      'a follow-up without a day',
      { kegiatan: [LAB], tindakLanjut: [{ ...TUGAS, tenggat: '' }] },
      'Tindak Lanjut 2 Tenggat: Tenggat tindak lanjut ini belum terbaca',
    ],
    ['a follow-up of an unknown event', { tindakLanjut: [TUGAS] }, 'Tindak Lanjut 2 Kegiatan: '],
    [
      'a follow-up that says nothing to an office that is not there',
      { kegiatan: [LAB], tindakLanjut: [{ ...TUGAS, tindakan: '', perangkat_daerah: 'Dinas X' }] },
      'Yang harus dikerjakan belum ditulis',
    ],
    [
      'a stage twice in a cohort',
      { labinov: [DRUM, { ...DRUM, baris: 5 }] },
      'Labinov 5 Tahap: Tahap ini sudah ada pada baris 2',
    ],
    [
      'a stage that ended before the one before it',
      { labinov: [DIAGNOSE] },
      'Labinov 3 Selesai: Tahap ini selesai sebelum tahap Drum-up',
    ],
    [
      'a stage that ended while the gate was shut',
      { labinov: [{ ...DRUM, syarat: '' }, DIAGNOSE] },
      'Syarat tahap Drum-up belum dicatat: komitmen pimpinan tertulis',
    ],
    [
      'stages that ended in the wrong order',
      { labinov: [{ ...DRUM, selesai: '2026-05-01' }, DIAGNOSE] },
      'selesai lebih dahulu daripada tahap Drum-up',
    ],
    [
      'a stage that is none',
      { labinov: [aTahap({ angkatan: 'I', tahun: '2026', tahap: 'Uji' })] },
      'Tahap belum dipilih',
    ],
    ['a plan without who', { rencanaAksi: [{ ...LANGKAH, siapa: '' }] }, 'Rencana Aksi 2 Siapa dan Dengan Siapa: '],
    ['a plan without when', { rencanaAksi: [{ ...LANGKAH, kapan: 'segera' }] }, 'Rencana Aksi 2 Kapan: '],
    ['a plan that earns money', { rencanaAksi: [{ ...LANGKAH, biaya: -5 }] }, 'Rencana Aksi 2 Biaya: '],
  ])('given %s then one sentence says what to do', (_, over, sentence) => {
    const found = cek(over);
    expect(found.filter((t) => t.includes(sentence))).toHaveLength(1);
    for (const t of found) expect(t).toMatch(/\.$/);
  });
});
