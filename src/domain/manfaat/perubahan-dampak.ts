import { angkaRingkas } from '../program/angka-ringkas.ts';
import type { Dampak } from '../tab/manfaat.ts';

type Ukuran = Pick<Dampak, 'sebelum' | 'setelah' | 'arah'>;

const PERSEN_TERBANYAK = 1_000_000;

const isAngka = (v: unknown): v is number => typeof v === 'number' && Number.isFinite(v);

/** ' (membaik)', by the direction that is better; '' where nobody has said which one is. */
const nilaiArah = (naik: boolean, arah: string): string =>
  arah === 'NAIK' || arah === 'TURUN' ? (naik === (arah === 'NAIK') ? ' (membaik)' : ' (memburuk)') : '';

/**
 * How a measure changed, in words: 'turun 60% (membaik)'. No share exists of nothing or of a number below it, so there the two
 * numbers are told: 'dari 0 menjadi 12 (membaik)'. '' while one of both is not a number, except a result without a beginning.
 */
export const tingkatPerubahan = ({ sebelum, setelah, arah }: Ukuran): string => {
  if (!isAngka(setelah)) return '';
  if (!isAngka(sebelum)) return `menjadi ${angkaRingkas(setelah)} (keadaan sebelumnya belum dicatat)`;
  if (sebelum === setelah) return `tetap ${angkaRingkas(setelah)}`;
  const naik = setelah > sebelum;
  const persen = (Math.abs(setelah - sebelum) / sebelum) * 100;
  // Of nothing, of a number below it, or across it no share means anything, nor one of many digits.
  return sebelum <= 0 || setelah < 0 || persen > PERSEN_TERBANYAK
    ? `dari ${angkaRingkas(sebelum)} menjadi ${angkaRingkas(setelah)}${nilaiArah(naik, arah)}`
    : `${naik ? 'naik' : 'turun'} ${angkaRingkas(persen)}%${nilaiArah(naik, arah)}`;
};
