import { tanggalPanjang } from '../tanggal.ts';
import type { BahanInovasi } from './bahan-keputusan.ts';
import { namaLengkap } from './nama-inovasi.ts';
import type { Table } from './naskah.ts';
import { rupiahAngka } from './rupiah.ts';

type KolomKey =
  | 'no'
  | 'nama'
  | 'inisiator'
  | 'bentukUrusan'
  | 'pokokSasaran'
  | 'pelaksana'
  | 'lokasiWaktu'
  | 'pendanaan';

type Kolom = {
  readonly key: KolomKey;
  readonly heading: string;
  readonly width: number;
  readonly align: 'left' | 'center';
  readonly cell: (inovasi: BahanInovasi, index: number) => readonly string[];
};

const waktu = ({ mulai, selesai }: BahanInovasi): string =>
  mulai === '' || selesai === '' ? '' : `${tanggalPanjang(mulai)} sampai dengan ${tanggalPanjang(selesai)}`;

const pendanaan = ({ anggaran, sumberDana }: BahanInovasi): readonly string[] => {
  const lines = [anggaran !== null && anggaran > 0 ? rupiahAngka(anggaran) : '', sumberDana].filter((t) => t !== '');
  return lines.length === 0 ? ['-'] : lines;
};

/** Eight columns fit F4 landscape; a wider annex cannot be read. Offices only, no names or numbers of persons. */
const KOLOM: readonly Kolom[] = [
  { key: 'no', heading: 'No.', width: 4, align: 'center', cell: (_, index) => [`${index + 1}.`] },
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
];

/** The number a dictum uses to point at a column: '6'. */
export const nomorKolom = (key: KolomKey): string => String(KOLOM.findIndex((kolom) => kolom.key === key) + 1);

/** The annex table: one row an innovation, in the order given. */
export const tabelInovasi = (inovasi: readonly BahanInovasi[]): Table => ({
  type: 'table',
  columns: KOLOM.map(({ heading, width, align }) => ({ heading, width, align })),
  rows: inovasi.map((i, index) => KOLOM.map((kolom) => kolom.cell(i, index))),
});
