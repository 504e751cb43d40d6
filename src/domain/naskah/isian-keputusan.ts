import { type Tanggal, tanggalPanjang } from '../tanggal.ts';
import type { BahanDaerah, BahanInovasi, BahanKeputusan, SusunanTim } from './bahan-keputusan.ts';
import { beritaAcaraOf } from './dokumen-rujukan.ts';
import type { Isian } from './fill-klausul.ts';
import { isianKeputusanLama } from './keputusan-lama.ts';
import type { Syarat } from './klausul.ts';
import { lamaUjiCoba } from './lama-uji-coba.ts';
import { isianKolom, type KolomKey } from './lampiran-inovasi.ts';
import { namaJudul, namaLengkap } from './nama-inovasi.ts';
import { gabungDan } from './penomoran.ts';
import { angkaDanTerbilang } from './terbilang.ts';

/** What stands where a number or a date is still to come. */
export const BELUM_ADA = '...';

const JENIS_DAERAH: Readonly<Record<BahanDaerah['jenis'], string>> = {
  PROVINSI: 'Provinsi',
  KABUPATEN: 'Kabupaten',
  KOTA: 'Kota',
};

const NAMA_TIM: Readonly<Record<SusunanTim['jenis'], string>> = {
  PENILAI: 'Tim Penilai Inovasi Daerah',
  INDEPENDEN: 'Tim Independen Penilai Usulan Inovasi Daerah',
};

/** '20 Juli 2026', or three dots while the date is open. */
export const tanggalAtauTitik = (t: Tanggal | null | ''): string =>
  t === null || t === '' ? BELUM_ADA : tanggalPanjang(t);

/** The number, or what is printed while it is open: the pattern of the region, else three dots. Never a made-up one. */
export const nomorTercetak = ({ nomor, nomorTerbuka }: Pick<BahanKeputusan, 'nomor' | 'nomorTerbuka'>): string =>
  nomor ?? nomorTerbuka ?? BELUM_ADA;

/** The budget years of the innovations that ask for money: as recorded, else the year in which the trial begins. */
const tahunAnggaranOf = ({ inovasi, tahun }: BahanKeputusan): string => {
  const years = inovasi
    .filter((i) => i.anggaran !== null && i.anggaran > 0)
    .map((i) => i.tahunAnggaran || i.mulai.slice(0, 4) || String(tahun));
  return gabungDan([...new Set(years)].sort());
};

const pelaksanaOf = (inovasi: readonly BahanInovasi[]): readonly string[] => [
  ...new Map(inovasi.map((i) => [i.pdPelaksana.toLowerCase(), i.pdPelaksana])).values(),
];

/** How the application of all of them rests on a regulation. */
const peraturanOf = ({ inovasi, penerapanDenganKeputusan }: BahanKeputusan): Syarat => {
  if (inovasi.every((i) => (i.peraturan ?? '') !== '')) return 'PERATURAN_ADA';
  return penerapanDenganKeputusan === true ? 'PERATURAN_UMUM' : 'PERATURAN_MENYUSUL';
};

/** Which of the alternatives in the clause table this material asks for. */
export const syaratOf = (bahan: BahanKeputusan): ReadonlySet<Syarat> => {
  const { inovasi, tim } = bahan;
  return new Set<Syarat>([
    inovasi.length === 1 ? 'SATU_INOVASI' : 'BANYAK_INOVASI',
    beritaAcaraOf(inovasi).length === 1 ? 'SATU_BERITA_ACARA' : 'BANYAK_BERITA_ACARA',
    pelaksanaOf(inovasi).length === 1 ? 'SATU_PD' : 'BANYAK_PD',
    inovasi.some((i) => i.anggaran !== null && i.anggaran > 0) ? 'ADA_ANGGARAN' : 'TANPA_ANGGARAN',
    inovasi.every((i) => (i.evaluasiNo ?? '') !== '' && (i.evaluasiTgl ?? '') !== '')
      ? 'ADA_EVALUASI'
      : 'TANPA_EVALUASI',
    peraturanOf(bahan),
    ...(inovasi.some((i) => (i.tim ?? []).length > 0) ? (['ADA_TIM'] as const) : []),
    ...(tim === undefined ? [] : ([tim.jenis === 'PENILAI' ? 'TIM_PENILAI' : 'TIM_INDEPENDEN'] as const)),
  ]);
};

/** How the text names its annexes: numbered as soon as there are two. */
const isianLampiran = (bahan: BahanKeputusan): readonly (readonly [string, string])[] =>
  syaratOf(bahan).has('ADA_TIM')
    ? [
        ['lampiran', 'Lampiran I'],
        ['lampiran_tim', 'Lampiran II'],
      ]
    : [['lampiran', 'Lampiran']];

const isianSatu = (i: BahanInovasi): readonly (readonly [string, string])[] => [
  ['inovasi', namaLengkap(i)],
  ['nama_inovasi', i.nama],
  ['nama_judul', namaJudul(i)],
  ['perangkat_daerah', i.pdPelaksana],
  ['sk_nomor', i.skNo ?? ''],
  ['sk_tanggal', tanggalAtauTitik(i.skTgl ?? '')],
  ['laporan_nomor', i.laporanNo ?? ''],
  ['laporan_tanggal', tanggalAtauTitik(i.laporanTgl ?? '')],
  ['evaluasi_nomor', i.evaluasiNo ?? ''],
  ['evaluasi_tanggal', tanggalAtauTitik(i.evaluasiTgl ?? '')],
  ['pembelajaran', i.pembelajaran ?? ''],
  ['peraturan', i.peraturan ?? ''],
  ['inisiator', i.inisiatorJenis],
  ['pengusul', i.pengusul],
  ['bentuk', i.bentuk],
  ['urusan', i.urusan],
  ['lokasi', i.lokasi],
  ['mulai', tanggalAtauTitik(i.mulai)],
  ['selesai', tanggalAtauTitik(i.selesai)],
  ['lama', i.mulai === '' || i.selesai === '' ? BELUM_ADA : lamaUjiCoba(i.mulai, i.selesai)],
];

/**
 * The placeholders of the decree with their values. Those of one innovation exist only when there is one, and those of a
 * berita acara or office only when all innovations share it: a clause that names one of many would be wrong.
 */
export const isianKeputusan = (bahan: BahanKeputusan, kolom: readonly KolomKey[]): Isian => {
  const { daerah, pengaturan, inovasi, tim } = bahan;
  const [satu, ...lainnya] = inovasi;
  const [ba, ...baLainnya] = beritaAcaraOf(inovasi);
  const [pd, ...pdLainnya] = pelaksanaOf(inovasi);
  return new Map<string, string>([
    ['kepala', daerah.jabatanKepala],
    ['daerah', daerah.nama],
    ['jenis_daerah', JENIS_DAERAH[daerah.jenis]],
    ['provinsi', daerah.provinsi],
    ['ibu_kota', daerah.ibuKota],
    ['tahun', String(bahan.tahun)],
    ['tahun_anggaran', tahunAnggaranOf(bahan)],
    ['nomor', nomorTercetak(bahan)],
    ['tanggal', tanggalAtauTitik(bahan.tanggal)],
    ['pd_litbang', pengaturan.namaPdLitbang],
    ['interval_laporan', `${angkaDanTerbilang(pengaturan.intervalLaporan)} bulan`],
    ['batas_laporan', angkaDanTerbilang(pengaturan.batasLaporanAkhirHari)],
    ['jumlah_inovasi', angkaDanTerbilang(inovasi.length)],
    ...isianKolom(kolom),
    ...isianLampiran(bahan),
    ...isianKeputusanLama(bahan),
    ['alasan', bahan.alasan ?? ''],
    ['sampai', tanggalAtauTitik(bahan.sampai ?? '')],
    ...(tim === undefined ? [] : ([['nama_tim', NAMA_TIM[tim.jenis]]] as const)),
    ...(satu !== undefined && lainnya.length === 0 ? isianSatu(satu) : []),
    ...(ba !== undefined && baLainnya.length === 0
      ? ([
          ['ba_nomor', ba.nomor],
          ['ba_tanggal', tanggalPanjang(ba.tanggal)],
        ] as const)
      : []),
    ...(pd !== undefined && pdLainnya.length === 0 ? ([['perangkat_daerah', pd]] as const) : []),
  ]);
};
