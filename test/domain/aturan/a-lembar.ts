import type { IsiContoh, KonteksPeriksa, Perlu } from '../../../src/domain/aturan/aturan.ts';
import { konteksPeriksa } from '../../../src/domain/aturan/konteks-periksa.ts';
import { periksa } from '../../../src/domain/aturan/periksa.ts';
import type { Lembar } from '../../../src/domain/baca/baca-baris.ts';
import { INOVASI } from '../../../src/domain/tab/inovasi.ts';
import type { PerangkatDaerah } from '../../../src/domain/tab/lembaga.ts';
import type { Tanggal } from '../../../src/domain/tanggal.ts';

/** A row in which no rule finds anything. */
export const BARIS_BAIK: IsiContoh = {
  id: 'INV-73.24-2026-0001',
  status: 'Draf',
  asal_data: 'Usulan',
  nama_inovasi: 'Kapal Layanan',
  pd_pengusul: 'Dinas Kesehatan',
  inisiator_jenis: 'Perangkat Daerah',
  inisiator_nama: 'Rahmawati Contoh',
  bentuk: 'Inovasi Pelayanan Publik',
  jenis: 'Non Digital',
  jenis_kebaruan: 'Temuan baru',
  urusan_utama: '1.02 Kesehatan',
  tanggal_terima: '2026-02-02',
  rancang_bangun: Array.from({ length: 300 }, (_, i) => `kata${i.toString(36)}`).join(' '),
  pokok_perubahan: 'Layanan mendatangi warga.',
  tujuan: 'Layanan dasar menjangkau semua desa.',
  manfaat: 'Warga tidak perlu ke kota.',
  uji_coba_mulai: '2026-08-03',
  uji_coba_selesai: '2026-12-18',
  pengantar_no: '400.7/1/Dinkes',
  pengantar_tgl: '2026-01-28',
};

const DINKES: PerangkatDaerah = {
  nama: 'Dinas Kesehatan',
  alias: 'Dinkes',
  jenis_unit: 'DINAS',
  induk: '',
  wajib_inovasi: 'TIDAK',
  keadaan: 'AKTIF',
  kode: '',
  kepala: '',
  alamat: '',
  berlaku_dari: '',
  berlaku_sampai: '',
  digabung_ke: '',
  keterangan: '',
};

/** Rows as a tab with every column, each row a sound one but for what is given. Ids count up. */
export const aLembar = (rows: readonly IsiContoh[]): Lembar => ({
  tab: INOVASI,
  letak: new Map(INOVASI.columns.map((c, i) => [c.key, i])),
  rows: rows.map((over, n) => {
    const row = { ...BARIS_BAIK, id: `INV-73.24-2026-000${n + 1}`, ...over };
    return INOVASI.columns.map((c) => (row as IsiContoh)[c.key] ?? '');
  }),
  barisPertama: 2,
});

export const aKonteks = (over: Partial<KonteksPeriksa> = {}): KonteksPeriksa =>
  konteksPeriksa({ hariIni: '2026-06-15' as Tanggal, wilayahKode: '73.24', kantor: [DINKES], ...over });

/** What the check finds in such rows. */
export const temukan = (
  rows: readonly IsiContoh[],
  over: Partial<KonteksPeriksa> = {},
  rumus: readonly string[] = [],
): readonly Perlu[] =>
  periksa(
    aLembar(rows),
    aKonteks(over),
    rumus.map((key) => ({ baris: 2, key })),
  ).perlu;
