import { type DasarHukum, JENJANG, type TagDasarHukum } from './dasar-hukum.ts';

const PERIKSA = 'Periksa Bagian Hukum: undang-undang pembentukan daerah sedang diganti satu per satu sejak tahun 2022.';

const pembentukan = (
  kodeWilayah: string,
  [nomor, tahun]: readonly [number, number],
  judul: string,
  lembaran: string,
  tag: TagDasarHukum,
  catatan: string,
): DasarHukum => ({
  kunci: `PEMBENTUKAN_${kodeWilayah}`,
  teks: `Undang-Undang Nomor ${nomor} Tahun ${tahun} tentang ${judul}${lembaran === '' ? '' : ` (${lembaran})`}`,
  jenis: 'UU',
  nomor,
  tahun,
  jenjang: JENJANG.UU,
  tag,
  aktif: true,
  peraturan: true,
  keterangan: `${catatan} ${PERIKSA}`.trim(),
  kodeWilayah,
});

/** 'Lembaran Negara … , Tambahan Lembaran Negara …', as a citation of a law carries it. */
export const lembaranNegara = (tahun: number, nomor: number, tambahan: number): string =>
  `Lembaran Negara Republik Indonesia Tahun ${tahun} Nomor ${nomor}, Tambahan Lembaran Negara Republik Indonesia Nomor ${tambahan}`;

const TANPA_LN = 'Nomor Lembaran Negara belum dicatat.';

/** The laws that founded regions, as far as they are known here; every other region fills in its own. */
export const UU_PEMBENTUKAN: readonly DasarHukum[] = [
  pembentukan('15', [18, 2022], 'Provinsi Jambi', '', 'ingatan', TANPA_LN),
  pembentukan('65', [20, 2012], 'Pembentukan Provinsi Kalimantan Utara', lembaranNegara(2012, 229, 5362), 'pasti', ''),
  pembentukan('71', [5, 2022], 'Provinsi Sulawesi Utara', '', 'pasti', TANPA_LN),
  pembentukan('72', [6, 2022], 'Provinsi Sulawesi Tengah', '', 'pasti', TANPA_LN),
  pembentukan('73', [4, 2022], 'Provinsi Sulawesi Selatan', '', 'pasti', TANPA_LN),
  pembentukan(
    '71.07',
    [9, 2007],
    'Pembentukan Kabupaten Minahasa Tenggara di Provinsi Sulawesi Utara',
    lembaranNegara(2007, 11, 4692),
    'ingatan',
    '',
  ),
  pembentukan(
    '72.02',
    [29, 1959],
    'Pembentukan Daerah-daerah Tingkat II di Sulawesi',
    lembaranNegara(1959, 74, 1822),
    'ingatan',
    'Undang-undangnya pasti; bahwa mencakup Poso dari ingatan.',
  ),
  pembentukan(
    '73.24',
    [7, 2003],
    'Pembentukan Kabupaten Luwu Timur dan Kabupaten Mamuju Utara di Provinsi Sulawesi Selatan',
    lembaranNegara(2003, 27, 4270),
    'ingatan',
    '',
  ),
];

/** The row for a region whose law is not known here: on, so that it cannot be forgotten. */
export const UU_PEMBENTUKAN_KOSONG: DasarHukum = {
  kunci: 'PEMBENTUKAN',
  teks: '',
  jenis: 'UU',
  nomor: null,
  tahun: null,
  jenjang: JENJANG.UU,
  tag: 'ingatan',
  aktif: true,
  peraturan: true,
  keterangan: 'Diisi oleh daerah: undang-undang tentang pembentukan daerah. Periksa Bagian Hukum.',
};
