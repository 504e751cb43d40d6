import type { BarisKetentuan, KepastianProgram, KunciKetentuan } from '../tab/program.ts';

type Isi = readonly [kunci: KunciKetentuan, nilai: string];

const tahun = (
  program: 'IID' | 'KIPP' | 'SKM',
  tahun: string,
  sumber: string,
  kepastian: KepastianProgram,
  isi: readonly Isi[],
  catatan = '',
): readonly BarisKetentuan[] =>
  isi.map(([kunci, nilai]) => ({ program, tahun, kunci, nilai, sumber, kepastian, catatan }));

const PEDOMAN_2026 = 'Surat Kepala BSKDN 400.10.11/1887/BSKDN, 29 April 2026, menurut dua aplikasi pemerintah daerah';
const PAPARAN_2023 = 'Paparan sosialisasi Indeks Inovasi Daerah 2023';
const JADI_2026 = 'Disalin dari 2026 karena pedoman 2027 belum ada.';

const SAMA: readonly Isi[] = [
  ['skor_maks', '250'],
  ['jumlah_maks', '200'],
  ['jumlah_bobot', '0,38'],
  ['kata_minimum', '300'],
  ['predikat', 'Sangat Inovatif; 65,01'],
  ['predikat', 'Inovatif; 40,01'],
  ['predikat', 'Kurang Inovatif; 0,01'],
  ['predikat', 'Tidak Dapat Dinilai; 0'],
];

/** The rules of programmes by year that the add-on brings along; what a source does not say is not made up. */
export const KETENTUAN_BAWAAN: readonly BarisKetentuan[] = [
  ...tahun('IID', '2026', PEDOMAN_2026, 'PASTI', [
    ['pembagi_minimum', '12'],
    ['yandas_minimum', '5'],
    ['jendela_dari', '01-01-2024'],
    ['jendela_sampai', '31-12-2025'],
    ...SAMA,
  ]),
  ...tahun('IID', '2027', PEDOMAN_2026, 'PROGNOSIS', [
    ['pembagi_minimum', '14'],
    ['yandas_minimum', '6'],
  ]),
  ...tahun(
    'IID',
    '2027',
    'Pola pedoman 2026 digeser satu tahun',
    'PERIKSA',
    [
      ['jendela_dari', '01-01-2025'],
      ['jendela_sampai', '31-12-2026'],
    ],
    'Periksa pedoman terbaru.',
  ),
  ...tahun('IID', '2027', PEDOMAN_2026, 'PERIKSA', SAMA, JADI_2026),
  ...tahun('IID', '2023', PAPARAN_2023, 'SATU', [
    ['pembagi_minimum', '10'],
    ['predikat', 'Sangat Inovatif; 60,01'],
    ['predikat', 'Inovatif; 35'],
    ['predikat', 'Kurang Inovatif; 0,01'],
    ['predikat', 'Tidak Dapat Dinilai; 0'],
  ]),
  ...tahun('KIPP', '2021', 'Aturan KIPP 2021', 'SATU', [
    ['kuota_umum', '10'],
    ['kuota_replikasi', '5'],
    ['bulan_umum', '24'],
    ['bulan_replikasi', '12'],
  ]),
  ...tahun('SKM', '2017', 'PermenPANRB 14/2017, menurut satu salinan', 'SATU', [
    ['predikat', 'A; 88,31'],
    ['predikat', 'B; 76,61'],
    ['predikat', 'C; 65'],
    ['predikat', 'D; 25'],
  ]),
];
