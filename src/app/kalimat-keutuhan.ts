import type { HasilRantai, Rentang, RincianKode } from '../domain/riwayat/periksa-rantai.ts';

const TEMUAN: Readonly<Record<RincianKode, string>> = {
  UTUH: 'Riwayat utuh.',
  ISI: 'Riwayat diubah: kegiatan nomor {no}.',
  NOMOR_HILANG: 'Riwayat dihapus sebagian: kegiatan nomor {hilang} tidak ada.',
  BUKAN_KEGIATAN: 'Riwayat diubah: {baris} kosong atau berisi ketikan, bukan kegiatan.',
  URUTAN:
    'Riwayat diubah: kegiatan nomor {ditemukan} berada di tempat kegiatan nomor {no}, karena dipindahkan atau digandakan.',
  SAMBUNGAN: 'Riwayat diubah: kegiatan nomor {no} diganti, sehingga tidak bersambung dengan kegiatan di sebelahnya.',
  TERPOTONG:
    'Riwayat terpotong, lebih pendek daripada yang pernah dicatat: {jumlahHilang} kegiatan hilang, yaitu nomor {hilang}.',
  DITULIS_ULANG: 'Riwayat ditulis ulang: kegiatan nomor {no} tidak sama dengan Kode Keutuhan yang disimpan.',
};

/** How many ranges of numbers a sentence names. */
const PALING = 8;

const rentang = (list: readonly Rentang[]): string => {
  const named = list.slice(0, PALING).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return list.length > PALING ? `${named.join(', ')}, dan lainnya` : named.join(', ');
};

/**
 * What was found in a history, as a sentence. `sebutBaris` names a row by its place among those that were checked; on the tab
 * the heading stands above them.
 */
export const temuanKeutuhan = (
  hasil: HasilRantai,
  sebutBaris: (ke: number) => string = (ke) => `baris ${ke + 1}`,
): string => {
  const { hilang = [], baris = 0, ditemukan = 0 } = hasil.data;
  const data: Readonly<Record<string, string | number>> = {
    no: hasil.no ?? '',
    hilang: rentang(hilang),
    jumlahHilang: hilang.reduce((sum, [from, to]) => sum + to - from + 1, 0),
    baris: sebutBaris(baris),
    ditemukan,
  };
  return TEMUAN[hasil.rincianKode].replace(/\{(\w+)\}/g, (_, key: string) => String(data[key] ?? ''));
};
