import type { Inovasi, KunciInovasi } from '../tab/inovasi.ts';
import { isTanggal } from '../tanggal.ts';
import { URUSAN } from '../urusan.ts';
import type { Aturan, KonteksPeriksa, PelanggaranRegister, Terbaca } from './aturan.ts';
import { CONTOH_BERJALAN } from './contoh-berjalan.ts';
import { namaSama } from './nama-sama.ts';
import { sebutBeberapa } from './sebut-beberapa.ts';

const KODE_WILAYAH = /^INV-(\d{2}(?:\.\d{2})?)-\d{4}-\d{4,}$/;

const kembar = (
  semua: readonly Terbaca[],
  key: KunciInovasi,
  kunci: (t: Terbaca) => string,
): readonly PelanggaranRegister[] => {
  const groups = new Map<string, Terbaca[]>();
  for (const t of semua) {
    const k = kunci(t);
    if (k === '') continue;
    const group = groups.get(k);
    if (group) group.push(t);
    else groups.set(k, [t]);
  }
  return [...groups.values()]
    .filter((g) => g.length > 1)
    .flatMap((g) =>
      g.map(({ baris, e }) => ({
        baris,
        id: e.id,
        key,
        data: { lain: g.flatMap((o) => (o.baris === baris ? [] : [o.baris])).join(', ') },
      })),
    );
};

const dalamJendela = ({ e }: Terbaca, { jendela }: KonteksPeriksa): boolean =>
  [e.penerapan_mulai, e.pengembangan_tgl].some((t) => t >= jendela.dari && t <= jendela.sampai);

const terakhir = (e: Inovasi): string =>
  e.pengembangan_tgl > e.penerapan_mulai && isTanggal(e.pengembangan_tgl) ? e.pengembangan_tgl : e.penerapan_mulai;

const diterapkan = (semua: readonly Terbaca[]): readonly Terbaca[] =>
  semua.filter(({ e }) => e.status === 'PENERAPAN' && isTanggal(e.penerapan_mulai));

const YANDAS = URUSAN.filter((u) => u.yandas);
/** Of the six urusan of basic service, as many the index of 2026 wants to see. */
const MIN_YANDAS = 5;

/** Rows among themselves, and the register as a whole. */
export const ATURAN_REGISTER: readonly Aturan[] = [
  {
    kode: 'E14',
    tingkat: 'WAJIB',
    kolom: ['id'],
    entri: (e, k) => {
      if (e.id === '') return [];
      const kode = KODE_WILAYAH.exec(e.id)?.[1];
      return kode === undefined || (k.wilayahKode !== '' && kode !== k.wilayahKode)
        ? [{ key: 'id', data: { wilayah: k.wilayahKode } }]
        : [];
    },
    penjelasan: 'ID tidak sesuai bentuk INV-{wilayah}-tahun-nomor untuk daerah ini.',
    saran: 'Jangan mengetik ID. Kembalikan dari Riwayat, atau hapus ID-nya lalu pilih Daftarkan baris baru.',
    contoh: { melanggar: { isi: { id: 'INV-73.25-2026-0001' } }, benar: { isi: { id: 'INV-73.24-2026-12345' } } },
  },
  {
    kode: 'S01',
    lintas: ['id'],
    tingkat: 'WAJIB',
    kolom: ['id'],
    register: (semua) => kembar(semua, 'id', ({ e }) => e.id),
    penjelasan: 'ID ini juga dipakai pada baris {lain}.',
    saran: 'Biasanya karena baris disalin. Kosongkan ID pada baris salinan, lalu pilih Usulan, Daftarkan baris baru.',
    contoh: {
      melanggar: {
        isi: [{}, { id: 'INV-73.24-2026-0001', nama_inovasi: 'Kebun Warga' }],
        kata: 'Satu ID pada dua baris',
      },
      benar: { isi: [{}, { nama_inovasi: 'Kebun Warga' }], kata: 'Setiap baris dengan ID-nya sendiri' },
    },
  },
  {
    kode: 'S02',
    tingkat: 'CEK',
    kolom: ['id'],
    kelompok: 'register',
    entri: (e) => (e.id === '' ? [{ key: 'id' }] : []),
    penjelasan: 'Baris ini belum terdaftar (belum mempunyai ID).',
    saran: 'Pilih menu Usulan, Daftarkan baris baru.',
    contoh: { melanggar: { isi: { id: '' } }, benar: { isi: {}, kata: 'ID: INV-73.24-2026-0001' } },
  },
  {
    kode: 'W06',
    lintas: ['nama_inovasi'],
    tingkat: 'CEK',
    kolom: ['nama_inovasi'],
    register: namaSama,
    penjelasan: 'Nama sama dengan baris {lain}.',
    saran:
      'Pilih menu Periksa, Cari usulan kembar, lalu putuskan pada tab Kembar: replikasi, gabung, atau berbeda. Pengajuan ulang pada tahun lain memang boleh; jangan menghapus baris.',
    contoh: {
      melanggar: {
        isi: [{ nama_inovasi: 'SI PINTAR' }, { nama_inovasi: 'Si-Pintar!' }],
        kata: 'SI PINTAR dan Si-Pintar!',
      },
      benar: { isi: [{ nama_inovasi: 'SI PINTAR' }, { nama_inovasi: 'SI PANDAI' }], kata: 'SI PINTAR dan SI PANDAI' },
    },
  },
  {
    kode: 'W08',
    tingkat: 'CATATAN',
    kolom: ['urusan_utama'],
    register: (semua, k) => {
      const dinilai = diterapkan(semua).filter((t) => dalamJendela(t, k));
      // Fewer innovations than that say it by their number.
      if (dinilai.length < MIN_YANDAS) return [];
      const ada = new Set(dinilai.map(({ e }) => e.urusan_utama));
      const belum = YANDAS.filter((u) => !ada.has(u.kode)).map((u) => u.nama);
      const jumlah = YANDAS.length - belum.length;
      return jumlah >= MIN_YANDAS
        ? []
        : [{ baris: 1, key: '', data: { jumlah, minimal: MIN_YANDAS, semua: YANDAS.length, nama: belum.join('; ') } }];
    },
    penjelasan:
      'Penerapan dalam jendela Indeks baru mencakup {jumlah} dari {semua} urusan pelayanan dasar (Indeks 2026 meminta {minimal}); belum ada: {nama}.',
    saran: 'Dahulukan usulan dari urusan yang belum terisi.',
    contoh: {
      melanggar: {
        isi: [1, 2, 3, 4, 5].map((n) => ({
          ...CONTOH_BERJALAN,
          nama_inovasi: `Kapal Layanan ${n}`,
          penerapan_mulai: '2025-06-02',
          tanggal_input: '2026-01-05',
        })),
        kata: 'Lima penerapan, semuanya urusan Kesehatan',
      },
      benar: {
        isi: YANDAS.map((u, i) => ({
          ...CONTOH_BERJALAN,
          id: `INV-73.24-2025-000${i + 1}`,
          nama_inovasi: `Layanan ${u.nama}`,
          urusan_utama: u.nama,
          penerapan_mulai: '2025-06-02',
          tanggal_input: '2026-01-05',
        })),
        kata: 'Keenam urusan pelayanan dasar terisi',
      },
    },
  },
  {
    kode: 'W13',
    tingkat: 'CATATAN',
    kolom: ['penerapan_mulai', 'pengembangan_tgl'],
    register: (semua, k) => {
      const luar = diterapkan(semua).filter(({ e }) => terakhir(e) < k.jendela.dari);
      return luar.length === 0
        ? []
        : [
            {
              baris: 1,
              key: '',
              data: { jumlah: luar.length, ...k.jendela, nama: sebutBeberapa(luar.map(({ e }) => e.nama_inovasi)) },
            },
          ];
    },
    penjelasan:
      'Sebanyak {jumlah} penerapan diterapkan dan terakhir dikembangkan sebelum jendela Indeks {dari} sampai {sampai}: {nama}.',
    saran: 'Periksa tanggalnya; jendelanya diatur pada tab Pengaturan menurut pedoman tahun berjalan.',
    contoh: {
      melanggar: {
        isi: { ...CONTOH_BERJALAN, penerapan_mulai: '2023-12-29', tanggal_input: '2026-01-05' },
        konteks: { jedaPengembangan: 5 },
      },
      benar: {
        isi: {
          ...CONTOH_BERJALAN,
          penerapan_mulai: '2019-08-12',
          pengembangan_tgl: '2025-02-10',
          tanggal_input: '2026-01-05',
        },
      },
    },
  },
];
