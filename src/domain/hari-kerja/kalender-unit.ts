import type { DaftarPD } from '../aturan/aturan.ts';
import { bacaPilihan } from '../baca/baca-pilihan.ts';
import { type Pengaturan, settingList, settingNumber } from '../pengaturan.ts';
import { JENIS_UNIT } from '../tab/lembaga.ts';
import { foldName } from '../teks.ts';
import { type Kalender, susunKalender } from './kalender.ts';

/**
 * The calendar by which an office works, found by any name it goes by; '' and unknown offices work as the region does.
 * Which kinds of unit work six days is a setting, because regions differ.
 */
export const kalenderUnit = (p: Pengaturan, libur: readonly string[], pd: DaftarPD): ((nama: string) => Kalender) => {
  const daerah = susunKalender(settingNumber(p, 'hari_kerja') === 6 ? 6 : 5, libur);
  const enam = susunKalender(6, libur);
  const jenis = new Set(settingList(p, 'unit_enam_hari').map((label) => bacaPilihan(JENIS_UNIT, label)?.code ?? label));
  const known = new Map<string, Kalender>([['', daerah]]);
  return (nama) => {
    const found = known.get(nama);
    if (found) return found;
    const kalender = jenis.has(pd.get(foldName(nama))?.jenis_unit ?? '') ? enam : daerah;
    known.set(nama, kalender);
    return kalender;
  };
};
