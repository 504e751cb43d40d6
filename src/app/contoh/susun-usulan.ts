import type {
  BarisInovasi,
  ContohIndikator,
  ContohPenilaian,
  ContohTindakan,
  ContohUsulan,
  Jawaban,
  Sampai,
} from './baris.ts';
import { susunRancangBangun, type Uraian } from './rancang-bangun.ts';

/** One proposal as it is written down here; the rest follows from it. */
export type NaskahUsulan = {
  readonly sampai?: Sampai;
  readonly lanjut?: readonly ContohTindakan[];
  readonly baris: BarisInovasi & { readonly nama_inovasi: string; readonly pd_pengusul: string };
  readonly uraian: Uraian;
  /** Indicator, unit, baseline, target, and what the trial came to; each must be reached. */
  readonly indikator: readonly (readonly [string, string, number, number, number?])[];
  /** Judged by all three reviewers, who agree. */
  readonly dinilai?: boolean;
  /** Judged by all three, two of whom say no in one point. */
  readonly keberatan?: { readonly pada: Jawaban; readonly alasan: string };
};

const PENILAI = ['Hasnawati Palisuri', 'Petrus Bumbungan', 'I Gede Sudarma'];

const setuju = (penilai: string): ContohPenilaian => ({
  penilai,
  k1: 'Ya',
  k2: 'Ya',
  k3: 'Ya',
  k4: 'Ya',
  k5: 'Ya',
  dibutuhkan: 'Ya',
  dapat_dilakukan: 'Ya',
  mempercepat: 'Ya',
  prinsip: 'Ya',
});

const penilaianDari = (n: NaskahUsulan): readonly ContohPenilaian[] => {
  const { keberatan } = n;
  if (n.dinilai !== true && keberatan === undefined) return [];
  return PENILAI.map((penilai, i) =>
    keberatan === undefined || i === 0
      ? setuju(penilai)
      : { ...setuju(penilai), [keberatan.pada]: 'Tidak', alasan: keberatan.alasan },
  );
};

const ribuan = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

const hasilDiharapkan = (n: NaskahUsulan): string => {
  const ukuran = n.indikator.map(
    ([indikator, satuan, awal, target]) =>
      `${indikator.charAt(0).toLowerCase()}${indikator.slice(1)} berubah dari ${ribuan(awal)} menjadi ${ribuan(target)} ${satuan}`,
  );
  return `${n.baris.sasaran} Keberhasilan diukur pada akhir uji coba, yaitu ${ukuran.join(' dan ')}, dengan bukti yang dapat diperiksa.`;
};

/** A proposal complete enough for every act up to its decree, and for those that it went on to. */
export const susunUsulan = (n: NaskahUsulan): ContohUsulan => ({
  sampai: n.sampai ?? 'DRAF',
  lanjut: n.lanjut ?? [],
  baris: {
    pd_pelaksana: n.baris.pd_pengusul,
    ...(n.baris.anggaran_nilai === undefined ? {} : { tahun_anggaran: '2027' }),
    ...n.baris,
    rancang_bangun: susunRancangBangun(n.baris.nama_inovasi, n.baris.pd_pengusul, n.uraian, hasilDiharapkan(n)),
  },
  indikator: n.indikator.map(
    ([indikator, satuan, awal, target, capaian]): ContohIndikator => ({
      indikator,
      satuan,
      awal,
      target,
      ...(capaian === undefined ? {} : { capaian }),
      wajib: 'Ya',
    }),
  ),
  penilaian: penilaianDari(n),
});
