import { tanggalPanjang } from '../tanggal.ts';
import type { BahanKeputusan, KeputusanLama } from './bahan-keputusan.ts';

const URUTAN = [
  '',
  'Kedua',
  'Ketiga',
  'Keempat',
  'Kelima',
  'Keenam',
  'Ketujuh',
  'Kedelapan',
  'Kesembilan',
  'Kesepuluh',
];

/** 'Perubahan', 'Perubahan Kedua', …: which amendment this will be after those that have a number. */
const perubahanKe = ({ perubahan }: KeputusanLama): string => `Perubahan ${URUTAN[perubahan.length] ?? ''}`.trim();

/** How the older decree is cited once it was amended: once, or several times and last by … */
const pernahDiubah = ({ perubahan }: KeputusanLama, sebutan: string): string => {
  const last = perubahan[perubahan.length - 1];
  if (!last) return '';
  const kali = perubahan.length === 1 ? 'telah diubah' : 'telah beberapa kali diubah terakhir';
  return ` sebagaimana ${kali} dengan Keputusan ${sebutan} Nomor ${last.nomor} tanggal ${tanggalPanjang(last.tanggal)}`;
};

/** The placeholders about the decree that is amended, extended or revoked. */
export const isianKeputusanLama = ({ lama, daerah }: BahanKeputusan): readonly (readonly [string, string])[] =>
  lama === undefined
    ? []
    : [
        ['lama_nomor', lama.nomor],
        ['lama_tanggal', tanggalPanjang(lama.tanggal)],
        ['lama_tentang', lama.tentang],
        ['lama_diubah', pernahDiubah(lama, `${daerah.jabatanKepala} ${daerah.nama}`)],
        ['perubahan_ke', perubahanKe(lama)],
      ];
