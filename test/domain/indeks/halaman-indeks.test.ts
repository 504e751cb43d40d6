import { describe, expect, test } from 'vitest';
import { halamanIndeks } from '../../../src/domain/indeks/halaman-indeks.ts';
import { YANDAS } from '../../../src/domain/indeks/yandas.ts';
import type { BahanProgram } from '../../../src/domain/program/bahan-program.ts';
import type { Halaman } from '../../../src/domain/ringkasan/halaman.ts';
import { RINGKASAN_INDEKS } from '../../../src/domain/tab/ringkasan.ts';
import { expectGolden } from '../naskah/expect-golden.ts';
import { anEntry } from '../ringkasan/bahan.ts';
import { bahanIndeks, bukti, keikutsertaan, nilai } from './bahan.ts';

const teks = (h: Halaman): string => `${h.cells.map((r) => r.join(' | ').replace(/( \| )+$/, '')).join('\n')}\n`;

const kode = (i: number): string => YANDAS[i]?.kode ?? '2.11';

/** Everything that the page can say: levels and sums, both kinds of eligibility and every reason against it, evidence, pairs. */
const lengkap = (): BahanProgram => {
  const entri = [
    ...Array.from({ length: 13 }, (_, i) =>
      anEntry({
        id: `INV-${i + 10}`,
        nama_inovasi: `Layanan ${i + 1}`,
        pd_pengusul: i % 2 ? 'Dinas Kesehatan' : 'Dinas Sosial',
        inisiator_nama: 'Rahmawati Rahasia',
        status: 'PENERAPAN',
        asal_data: 'WARISAN',
        penerapan_mulai: i % 3 ? '2025-02-03' : '2024-05-06',
        urusan_utama: kode(i % 6),
        kematangan: 100 - 6 * i,
      }),
    ),
    anEntry({
      id: 'INV-30',
      nama_inovasi: 'Bank Sampah',
      pd_pengusul: 'Budi',
      status: 'PENERAPAN',
      asal_data: 'WARISAN',
      penerapan_mulai: '2018-03-05',
      pengembangan_tgl: '2025-04-14',
    }),
    anEntry({ id: 'INV-31', nama_inovasi: 'Perpustakaan Malam', status: 'PENERAPAN', penerapan_mulai: '2019-03-05' }),
    anEntry({ id: 'INV-32', nama_inovasi: 'Tera Subuh', status: 'PENERAPAN', penerapan_mulai: 'Rahmawati Rahasia' }),
    anEntry({
      id: 'INV-33',
      nama_inovasi: 'Arsip Dusun',
      status: 'PENERAPAN',
      asal_data: 'USULAN',
      penerapan_mulai: '2025-02-05',
      rancang_bangun: 'Satu dua tiga',
    }),
    anEntry({ id: 'INV-34', nama_inovasi: 'Ojek Sungai', status: 'UJI_COBA' }),
  ];
  return bahanIndeks({
    entri,
    nilai: nilai([
      { tahun: '2026', id: 'INV-10', no: '16', klaim: 3, terverifikasi: 3 },
      { tahun: '2026', id: 'INV-10', no: '33', klaim: 2, diverifikasi_oleh: 'Rahmawati Rahasia' },
      { tahun: '2026', id: 'INV-10', no: '35', klaim: 1 },
      ...['16', '17', '18', '19', '31', '32', '33', '35'].map((no) => ({ tahun: '2026', id: 'INV-30', no, klaim: 3 })),
      { tahun: '2026', no: '8', klaim: 3, terverifikasi: 3 },
      { tahun: '2026', no: '12', klaim: 2 },
    ]),
    bukti: bukti([
      { id: 'INV-30', untuk: '28', tautan: 'https://contoh.go.id/v' },
      { id: 'INV-30', untuk: 'RKPD', tautan: 'https://contoh.go.id/w', dibuka: 'YA' },
    ]),
    keikutsertaan: keikutsertaan([
      ...['2024', '2025'].flatMap((tahun) =>
        ['INV-10', 'INV-11', 'INV-30'].map((id, i) => ({
          id,
          tahun,
          nilai_klaim: 90,
          nilai_terverifikasi: 60 + i * 5,
        })),
      ),
      { id: 'INV-12', tahun: '2026', nilai_klaim: 77, nilai_terverifikasi: 70 },
    ]),
  });
};

describe('page Proyeksi Indeks', () => {
  test('given a register with everything then it reads as kept', () => {
    expectGolden('proyeksi-indeks', teks(halamanIndeks(lengkap())));
  });

  test('given names of people in its cells then none stands on the page', () => {
    const text = teks(halamanIndeks(lengkap()));
    expect(text).not.toMatch(/Rahmawati|Budi/);
    expect(text).toContain('Belum terdaftar sebagai perangkat daerah');
  });

  test('given one title twice in the best set then it is asked about; one that stays out is not', () => {
    const entri = ['SI-PINTAR', 'SI_PINTAR', 'Lain', 'LAIN'].map((nama_inovasi, i) =>
      anEntry({
        id: `I${i}`,
        nama_inovasi,
        status: 'PENERAPAN',
        asal_data: 'WARISAN',
        penerapan_mulai: '2025-02-03',
        kematangan: i < 3 ? 80 : 0,
      }),
    );
    expect(teks(halamanIndeks(bahanIndeks({ entri })))).toContain(
      '\nBerjudul sama dalam pilihan: SI-PINTAR. Pilih Periksa,',
    );
  });

  test('given no register at all then every sentence still holds', () => {
    const h = halamanIndeks(bahanIndeks());
    expect(teks(h)).toContain(
      'Belum ada inovasi yang lolos untuk diajukan tahun 2026; proyeksinya menurut klaim 0,00 (Tidak Dapat Dinilai)',
    );
    expect(teks(h)).toContain('Belum ada inovasi pada tahap Penerapan.');
    expect(h.cells.every((r) => r.length === RINGKASAN_INDEKS.widths.length)).toBe(true);
  });

  test('given no catalogue and half of the rules then the page says what to complete, and projects nothing', () => {
    const b = bahanIndeks();
    const h = halamanIndeks({ ...b, katalog: [], ketentuan: b.ketentuan.filter((r) => r.kunci !== 'pembagi_minimum') });
    expect(teks(h)).toBe(`Proyeksi Indeks Inovasi Daerah 2026
Proyeksi 2026 belum dapat dihitung.
Kabupaten Luwu Timur. Diperbarui 15 Juni 2026 dari tab Nilai Indikator, Keikutsertaan, Inovasi, dan Ketentuan Program; bila isinya berubah, pilih Program, Perbarui halaman program.

Yang perlu dilengkapi
Ketentuan "Pembagi paling sedikit (inovasi)" Indeks Inovasi Daerah tahun 2026 belum diisi. Isi menurut pedoman pada tab Ketentuan Program.
Katalog indikator tahun 2026 belum ada. Pilih menu Program, Buka tahun baru untuk menyalin katalog tahun sebelumnya, atau isi tab Katalog Indikator.
`);
  });

  test('given seven hundred innovations and more then the table ends there and says so', () => {
    const entri = Array.from({ length: 750 }, (_, i) =>
      anEntry({
        id: `I${i}`,
        status: 'PENERAPAN',
        asal_data: 'WARISAN',
        penerapan_mulai: '2025-02-03',
        kematangan: i % 112,
      }),
    );
    const h = halamanIndeks(bahanIndeks({ entri }));
    expect(teks(h)).toContain('700 yang pertama dari 750 inovasi.');
    expect(teks(h)).toContain('ditampilkan 50 yang paling sedikit menurunkan indeks.');
    expect(h.cells.length).toBeLessThan(1600);
  });
});
