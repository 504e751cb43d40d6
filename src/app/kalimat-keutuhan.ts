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
  return (
    TEMUAN[hasil.rincianKode].replace(/\{(\w+)\}/g, (_, key: string) => String(data[key] ?? '')) + sebutRedaksi(hasil)
  );
};

/** Numbers in a row as ranges. */
const beruntun = (numbers: readonly number[]): readonly Rentang[] => {
  const out: [number, number][] = [];
  for (const no of numbers) {
    const last = out[out.length - 1];
    if (last && no === last[1] + 1) last[1] = no;
    else out.push([no, no]);
  }
  return out;
};

/**
 * Which events do not stand as they were sealed because personal data was taken out, and what that means for the proof; ''
 * where there is none. It belongs to every verdict: a redaction nobody knows of is an alteration.
 */
export const sebutRedaksi = ({ disamarkan = [] }: HasilRantai): string => {
  if (disamarkan.length === 0) return '';
  const menurut = [...new Set(disamarkan.map((d) => d.menurut))];
  const nomor = rentang(beruntun(disamarkan.map((d) => d.no)));
  return ` ${disamarkan.length} kegiatan disamarkan (nomor ${nomor}) menurut kegiatan nomor ${menurut.join(', ')}; isi yang tersisa dijamin sejak kegiatan itu, bukan sejak dicatat.`;
};
