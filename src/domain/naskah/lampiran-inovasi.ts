import { type Tanggal, tanggalPanjang } from '../tanggal.ts';
import type { BahanInovasi, BahanKeputusan } from './bahan-keputusan.ts';
import { namaLengkap } from './nama-inovasi.ts';
import type { Table } from './naskah.ts';
import { rupiahAngka } from './rupiah.ts';

export type KolomKey =
  | 'no'
  | 'nama'
  | 'inisiator'
  | 'bentukUrusan'
  | 'pokokSasaran'
  | 'pelaksana'
  | 'lokasiWaktu'
  | 'pendanaan'
  | 'keputusan'
  | 'laporan'
  | 'pembelajaran'
  | 'peraturan'
  | 'mulaiPenerapan'
  | 'semula'
  | 'menjadi'
  | 'selesaiSemula'
  | 'selesaiMenjadi';

type Kolom = {
  readonly key: KolomKey;
  readonly heading: string;
  readonly width: number;
  readonly align: 'left' | 'center';
  readonly cell: (inovasi: BahanInovasi, index: number, bahan: Pick<BahanKeputusan, 'sampai'>) => readonly string[];
};

const waktu = ({ mulai, selesai }: BahanInovasi): string =>
  mulai === '' || selesai === '' ? '' : `${tanggalPanjang(mulai)} sampai dengan ${tanggalPanjang(selesai)}`;

const pendanaan = ({ anggaran, sumberDana }: BahanInovasi): readonly string[] => {
  const lines = [anggaran !== null && anggaran > 0 ? rupiahAngka(anggaran) : '', sumberDana].filter((t) => t !== '');
  return lines.length === 0 ? ['-'] : lines;
};

const bernomor = (nomor: string | undefined, tanggal: Tanggal | '' | undefined): readonly string[] =>
  nomor === undefined || nomor === '' || tanggal === undefined || tanggal === ''
    ? ['-']
    : [`Nomor ${nomor}`, `tanggal ${tanggalPanjang(tanggal)}`];

const tanggalAtauStrip = (t: Tanggal | '' | undefined): readonly string[] => [
  t === undefined || t === '' ? '-' : tanggalPanjang(t),
];

const left = (key: KolomKey, heading: string, width: number, cell: Kolom['cell']): Kolom => ({
  key,
  heading,
  width,
  align: 'left',
  cell,
});

/** Every column an annex may have. Offices only, no names or numbers of persons. */
const KOLOM: readonly Kolom[] = [
  { key: 'no', heading: 'No.', width: 4, align: 'center', cell: (i, index) => [`${i.nomorBaris ?? index + 1}.`] },
  { key: 'nama', heading: 'Nama Inovasi', width: 14, align: 'left', cell: (i) => [namaLengkap(i)] },
  { key: 'inisiator', heading: 'Inisiator', width: 12, align: 'left', cell: (i) => [i.inisiatorJenis, i.pengusul] },
  { key: 'bentukUrusan', heading: 'Bentuk dan Urusan', width: 12, align: 'left', cell: (i) => [i.bentuk, i.urusan] },
  {
    key: 'pokokSasaran',
    heading: 'Pokok Perubahan dan Sasaran',
    width: 20,
    align: 'left',
    cell: (i) => [i.pokokPerubahan, `Sasaran: ${i.sasaran}`],
  },
  {
    key: 'pelaksana',
    heading: 'Perangkat Daerah Pelaksana',
    width: 12,
    align: 'left',
    cell: (i) => [i.pdPelaksana],
  },
  {
    key: 'lokasiWaktu',
    heading: 'Lokasi dan Waktu Uji Coba',
    width: 13,
    align: 'left',
    cell: (i) => [i.lokasi, waktu(i)],
  },
  { key: 'pendanaan', heading: 'Pendanaan', width: 13, align: 'left', cell: pendanaan },
  left('keputusan', 'Keputusan Penetapan', 16, (i) => bernomor(i.skNo, i.skTgl)),
  left('laporan', 'Laporan', 16, (i) => bernomor(i.laporanNo, i.laporanTgl)),
  left('pembelajaran', 'Pembelajaran', 24, (i) => [i.pembelajaran ?? '-']),
  left('peraturan', 'Dasar Penerapan', 18, (i) => [
    i.peraturan === undefined || i.peraturan === '' ? '-' : i.peraturan,
  ]),
  left('mulaiPenerapan', 'Mulai Diterapkan', 12, (i) => tanggalAtauStrip(i.penerapanMulai)),
  left('semula', 'Semula', 24, (i) => (i.ubahan ?? []).map((u) => `${u.hal}: ${u.semula}`)),
  left('menjadi', 'Menjadi', 24, (i) => (i.ubahan ?? []).map((u) => `${u.hal}: ${u.menjadi}`)),
  left('selesaiSemula', 'Semula sampai dengan', 16, (i) => tanggalAtauStrip(i.selesai)),
  left('selesaiMenjadi', 'Menjadi sampai dengan', 16, (_, __, bahan) => tanggalAtauStrip(bahan.sampai)),
];

/** Eight columns fit F4 landscape; a wider annex cannot be read. */
export const KOLOM_PENETAPAN: readonly KolomKey[] = [
  'no',
  'nama',
  'inisiator',
  'bentukUrusan',
  'pokokSasaran',
  'pelaksana',
  'lokasiWaktu',
  'pendanaan',
];

/** The numbers dictums use to point at columns, by placeholder: kolom_lokasi_waktu → '7'. */
export const isianKolom = (keys: readonly KolomKey[]): readonly (readonly [string, string])[] =>
  keys.map((key, i) => [`kolom_${key.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)}`, String(i + 1)]);

/** The annex table: one row an innovation, in the order given. */
export const tabelInovasi = (bahan: Pick<BahanKeputusan, 'inovasi' | 'sampai'>, keys: readonly KolomKey[]): Table => {
  const kolom = keys.flatMap((key) => KOLOM.find((k) => k.key === key) ?? []);
  return {
    type: 'table',
    columns: kolom.map(({ heading, width, align }) => ({ heading, width, align })),
    rows: bahan.inovasi.map((i, index) => kolom.map((k) => k.cell(i, index, bahan))),
  };
};
