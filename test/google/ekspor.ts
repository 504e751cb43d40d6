import type { Cell } from '../../src/domain/teks.ts';

/** The headings of the national application's export. */
export const JUDUL_EKSPOR = [
  'No.',
  'Nama Pemda',
  'Admin OPD',
  'Nama Inovasi',
  'Tahapan Inovasi',
  'Urusan Utama',
  'Urusan lain yang beririsan',
  'Inisiator Inovasi Daerah',
  'Bentuk Inovasi',
  'Jenis',
  'Asta Cipta',
  'Tanggal Input',
  'Waktu Uji Coba',
  'Waktu Penerapan',
  'Pengembangan Terbaru',
  'Skor Kematangan',
  'Video',
  'Link Video',
  'Koordinat',
] as const;

type Kunci = (typeof JUDUL_EKSPOR)[number];

/** A row of such an export; only what a test is about is named. */
export const aRow = (over: Partial<Record<Kunci | string, Cell>> = {}): Cell[] => {
  const row: Record<string, Cell> = {
    'No.': '1',
    'Nama Pemda': 'Kab. Luwu Timur',
    'Admin OPD': 'Dinas Kesehatan',
    'Nama Inovasi': 'Posyandu Digital',
    'Tahapan Inovasi': 'Penerapan',
    'Urusan Utama': 'Kesehatan',
    'Urusan lain yang beririsan': '-',
    'Inisiator Inovasi Daerah': 'OPD',
    'Bentuk Inovasi': 'Inovasi pelayanan publik',
    Jenis: 'Digital',
    'Asta Cipta': '-',
    'Tanggal Input': '22-07-2022',
    'Waktu Uji Coba': '01-02-2021',
    'Waktu Penerapan': '03-01-2022',
    'Pengembangan Terbaru': '-',
    'Skor Kematangan': '85.00',
    Video: 'Ada',
    'Link Video': 'https://contoh.go.id/v/1',
    Koordinat: '-2.6,121.1',
    ...(over as Record<string, Cell>),
  };
  return JUDUL_EKSPOR.map((j) => row[j] ?? '');
};

/** A small export with the defects that real ones have: two rows alike, units, accounts, dates and numbers in many ways. */
export const anExport = (): Cell[][] => [
  [...JUDUL_EKSPOR],
  aRow({ 'No.': '1' }),
  aRow({ 'No.': '2' }),
  aRow({
    'No.': '3',
    'Nama Inovasi': '  Antre\u00a0 Daring ',
    'Admin OPD': 'Dinas Sosial (lutim.dinsos)',
    'Tahapan Inovasi': 'Uji Coba',
    'Tanggal Input': '26/2/2019',
  }),
  aRow({
    'No.': '4',
    'Nama Inovasi': 'Kelas Terapung',
    'Admin OPD': 'SMP Negeri 1 Malili',
    'Urusan Utama': 'Pendidikan',
    'Tahapan Inovasi': 'Inisiatif',
    'Waktu Penerapan': '-',
  }),
  aRow({
    'No.': '5',
    'Nama Inovasi': 'Lapor Bidan',
    'Admin OPD': 'UPTD Puskesmas Wotu',
    'Waktu Uji Coba': '11-12 November 2020',
    'Waktu Penerapan': 'Kamis (22/11/2017)',
  }),
  aRow({
    'No.': '6',
    'Nama Inovasi': 'Bibit Unggul',
    'Admin OPD': 'Bagian Organisasi',
    'Urusan Utama': 'Sihir',
    'Skor Kematangan': 'delapan',
    'Waktu Penerapan': '05/22/2023',
    Video: 'null',
  }),
  aRow({
    'No.': '7',
    'Nama Inovasi': 'Kampung Bersih',
    'Admin OPD': 'Kecamatan Wotu',
    'Tahapan Inovasi': 'Entah',
    'Pengembangan Terbaru': '31-02-2024',
    'Skor Kematangan': 36.5,
  }),
  ['', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', ''],
  aRow({
    'No.': '8',
    'Nama Inovasi': '=IMPORTXML("x";"y")',
    'Admin OPD': 'Admin.lutim',
    'Link Video': '-',
    Koordinat: '+62811',
    'Asta Cipta': '@semua',
  }),
];
