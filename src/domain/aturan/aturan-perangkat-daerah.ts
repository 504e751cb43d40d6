import { terdekat } from '../baca/terdekat.ts';
import { isAkunAdmin } from '../impor/perangkat-daerah.ts';
import { cakupanTahun, sudahBelum } from '../ringkasan/cakupan-tahun.ts';
import type { PerangkatDaerah } from '../tab/lembaga.ts';
import { foldName } from '../teks.ts';
import type { Aturan, ContohAturan } from './aturan.ts';
import { sebutBeberapa } from './sebut-beberapa.ts';

const KANTOR = ['pd_pengusul', 'pd_pelaksana'] as const;
/** Units that always belong to an office. */
const BAGIAN: ReadonlySet<string> = new Set(['BAGIAN', 'KELURAHAN', 'UPTD', 'RSUD', 'PUSKESMAS', 'SEKOLAH']);

const kantor = (over: Partial<PerangkatDaerah>): PerangkatDaerah => ({
  nama: 'Dinas Kesehatan',
  alias: 'Dinkes',
  jenis_unit: 'DINAS',
  induk: '',
  wajib_inovasi: 'YA',
  keadaan: 'AKTIF',
  kode: '',
  kepala: '',
  alamat: '',
  berlaku_dari: '',
  berlaku_sampai: '',
  digabung_ke: '',
  keterangan: '',
  ...over,
});

const dengan = (...rows: readonly PerangkatDaerah[]): NonNullable<ContohAturan['konteks']> => ({
  kantor: [kantor({}), ...rows],
});

/** Offices of which none is counted: the examples are about something else. */
const tanpaWajib = (...rows: readonly PerangkatDaerah[]): NonNullable<ContohAturan['konteks']> => ({
  kantor: [kantor({}), ...rows].map((p) => ({ ...p, wajib_inovasi: 'TIDAK' })),
});

/** Offices in the cells, and the list of offices behind them. */
export const ATURAN_PERANGKAT_DAERAH: readonly Aturan[] = [
  {
    kode: 'F05',
    tingkat: 'CEK',
    kolom: KANTOR,
    kelompok: 'nilai',
    entri: (e, k) =>
      KANTOR.filter((key) => e[key] !== '' && !isAkunAdmin(e[key]) && !k.pd.has(foldName(e[key]))).map((key) => ({
        key,
      })),
    penjelasan: 'Perangkat daerah ini belum ada pada tab Perangkat Daerah.',
    saran: 'Pilih nama dari daftar, atau tambahkan perangkat daerah atau nama lainnya pada tab Perangkat Daerah.',
    contoh: { melanggar: { isi: { pd_pelaksana: 'Dinas Entah' } }, benar: { isi: { pd_pelaksana: 'dinkes' } } },
    betulkan: (cell, k) =>
      terdekat(
        String(cell),
        k.kantor.map((p) => p.nama).filter((n) => n !== ''),
      ),
  },
  {
    kode: 'F12',
    tingkat: 'CEK',
    kolom: KANTOR,
    kelompok: 'nilai',
    entri: (e) => KANTOR.filter((key) => isAkunAdmin(e[key])).map((key) => ({ key })),
    penjelasan: 'Ini nama akun aplikasi, bukan perangkat daerah.',
    saran: 'Pilih perangkat daerah pengusulnya dari daftar.',
    contoh: {
      melanggar: { isi: { pd_pelaksana: 'admin.dinkes' } },
      benar: { isi: { pd_pelaksana: 'Dinas Kesehatan' } },
    },
  },
  {
    kode: 'F27',
    tingkat: 'CEK',
    kolom: ['pd_pengusul'],
    register: (semua, k) => {
      const dipakai = new Set(semua.map(({ e }) => k.pd.get(foldName(e.pd_pengusul))?.nama));
      const yatim = k.kantor.filter((p) => BAGIAN.has(p.jenis_unit) && p.induk === '' && dipakai.has(p.nama));
      return yatim.length === 0
        ? []
        : [{ baris: 1, key: '', data: { jumlah: yatim.length, nama: sebutBeberapa(yatim.map((p) => p.nama)) } }];
    },
    penjelasan: 'Sebanyak {jumlah} unit pengusul belum mempunyai perangkat daerah induk: {nama}.',
    saran: 'Isi kolom Perangkat Daerah Induk pada tab Perangkat Daerah, misalnya Dinas Pendidikan bagi sekolah.',
    contoh: {
      melanggar: {
        isi: { pd_pengusul: 'UPTD Metrologi' },
        konteks: tanpaWajib(
          kantor({ nama: 'UPTD Metrologi', alias: '', jenis_unit: 'UPTD', wajib_inovasi: 'TIDAK' }),
          kantor({ nama: 'Dinas Perdagangan', alias: '', wajib_inovasi: 'TIDAK' }),
        ),
        kata: 'UPTD Metrologi tanpa induk pada tab Perangkat Daerah',
      },
      benar: {
        isi: { pd_pengusul: 'UPTD Metrologi' },
        konteks: {
          kantor: [
            kantor({
              nama: 'UPTD Metrologi',
              alias: '',
              jenis_unit: 'UPTD',
              wajib_inovasi: 'TIDAK',
              induk: 'Dinas Kesehatan',
            }),
            kantor({ wajib_inovasi: 'TIDAK' }),
          ],
        },
        kata: 'UPTD Metrologi dengan induk Dinas Perdagangan',
      },
    },
  },
  {
    kode: 'F28',
    tingkat: 'CEK',
    kolom: ['pd_pengusul'],
    register: (_, k) => {
      const seen = new Set<string>();
      const ganda = new Set<string>();
      for (const { nama } of k.kantor) {
        if (nama === '') continue;
        if (seen.has(foldName(nama))) ganda.add(nama);
        seen.add(foldName(nama));
      }
      return ganda.size === 0
        ? []
        : [{ baris: 1, key: '', data: { jumlah: ganda.size, nama: sebutBeberapa([...ganda]) } }];
    },
    penjelasan: 'Sebanyak {jumlah} nama tercantum lebih dari satu kali pada tab Perangkat Daerah: {nama}.',
    saran: 'Pertahankan satu baris; pindahkan singkatan dan nama akunnya ke baris itu.',
    contoh: {
      melanggar: {
        isi: {},
        konteks: tanpaWajib(kantor({ nama: 'DINAS KESEHATAN', alias: '' })),
        kata: 'Dinas Kesehatan dua baris',
      },
      benar: { isi: {}, konteks: tanpaWajib(), kata: 'Dinas Kesehatan satu baris' },
    },
  },
  {
    kode: 'W09',
    tingkat: 'CATATAN',
    kolom: ['pd_pengusul'],
    register: (semua, k) => {
      const cakupan = cakupanTahun(
        {
          entri: semua.map((s) => s.e),
          offices: k.kantor,
          pd: k.pd,
          pengaturan: { satuan_cakupan: k.satuanCakupan },
          hariIni: k.hariIni,
        },
        k.tahun,
      );
      const { belum } = sudahBelum(cakupan, 'MENGUSULKAN');
      return belum.length === 0 || semua.length === 0
        ? []
        : [{ baris: 1, key: '', data: { jumlah: belum.length, tahun: k.tahun, nama: sebutBeberapa(belum) } }];
    },
    penjelasan: 'Sebanyak {jumlah} perangkat daerah belum mempunyai inovasi pada tahun {tahun}: {nama}.',
    saran: 'Ingatkan perangkat daerahnya, atau sesuaikan kolom Wajib Berinovasi pada tab Perangkat Daerah.',
    contoh: {
      melanggar: {
        isi: {},
        konteks: dengan(kantor({ nama: 'Dinas Sosial', alias: '' })),
        kata: 'Dinas Sosial wajib berinovasi, belum mengusulkan',
      },
      benar: {
        isi: {},
        konteks: dengan(kantor({ nama: 'Dinas Sosial', alias: '', wajib_inovasi: 'TIDAK' })),
        kata: 'Semua yang wajib sudah mengusulkan',
      },
    },
  },
];
