import { barisBawaan, type DasarHukum, type IsiDasar, type TagDasarHukum } from './dasar-hukum.ts';

const PERIKSA = 'Periksa Bagian Hukum: undang-undang pembentukan daerah sedang diganti satu per satu sejak tahun 2022.';

const pembentukan = (
  kodeWilayah: string,
  [nomor, tahun]: readonly [number, number],
  tentang: string,
  lembaran: IsiDasar['lembaran'] | null,
  tag: TagDasarHukum,
  catatan: string,
): DasarHukum =>
  barisBawaan({
    kunci: `PEMBENTUKAN_${kodeWilayah}`,
    jenis: 'UU',
    nomor,
    tahun,
    tentang,
    ...(lembaran ? { lembaran } : {}),
    tag,
    aktif: true,
    peraturan: true,
    keterangan: `${catatan} ${PERIKSA}`.trim(),
    kodeWilayah,
  });

const TANPA_LN = 'Nomor Lembaran Negara belum dicatat.';

/** The laws that founded regions, as far as they are known here; every other region fills in its own. */
export const UU_PEMBENTUKAN: readonly DasarHukum[] = [
  pembentukan('15', [18, 2022], 'Provinsi Jambi', null, 'ingatan', TANPA_LN),
  pembentukan('65', [20, 2012], 'Pembentukan Provinsi Kalimantan Utara', [2012, 229, 5362], 'pasti', ''),
  pembentukan('71', [5, 2022], 'Provinsi Sulawesi Utara', null, 'pasti', TANPA_LN),
  pembentukan('72', [6, 2022], 'Provinsi Sulawesi Tengah', null, 'pasti', TANPA_LN),
  pembentukan('73', [4, 2022], 'Provinsi Sulawesi Selatan', null, 'pasti', TANPA_LN),
  pembentukan(
    '71.07',
    [9, 2007],
    'Pembentukan Kabupaten Minahasa Tenggara di Provinsi Sulawesi Utara',
    [2007, 11, 4692],
    'ingatan',
    '',
  ),
  pembentukan(
    '72.02',
    [29, 1959],
    'Pembentukan Daerah-daerah Tingkat II di Sulawesi',
    [1959, 74, 1822],
    'ingatan',
    'Undang-undangnya pasti; bahwa mencakup Poso dari ingatan.',
  ),
  pembentukan(
    '73.24',
    [7, 2003],
    'Pembentukan Kabupaten Luwu Timur dan Kabupaten Mamuju Utara di Provinsi Sulawesi Selatan',
    [2003, 27, 4270],
    'ingatan',
    '',
  ),
];

/** The row for a region whose law is not known here: on, so that it cannot be forgotten. */
export const UU_PEMBENTUKAN_KOSONG: DasarHukum = barisBawaan({
  kunci: 'PEMBENTUKAN',
  jenis: 'UU',
  tag: 'ingatan',
  aktif: true,
  peraturan: true,
  keterangan: 'Diisi oleh daerah: undang-undang tentang pembentukan daerah. Periksa Bagian Hukum.',
});
