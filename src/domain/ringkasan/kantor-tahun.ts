import type { DaftarPD } from '../aturan/aturan.ts';
import type { PerangkatDaerah } from '../tab/lembaga.ts';
import { foldName } from '../teks.ts';

/** Steps from a unit to its office, or from a merged office to its successor: more would be a circle. */
const LANGKAH = 8;

/** Whether an office stands on a day: its dates say so, and nobody called it inactive without saying since when. */
const berlakuPada = (o: PerangkatDaerah, hari: string): boolean =>
  (o.berlaku_dari === '' || o.berlaku_dari <= hari) &&
  (o.berlaku_sampai === '' ? o.keadaan !== 'TIDAK_AKTIF' : o.berlaku_sampai >= hari);

/** The day by which offices of a year are judged: its last day, or today while it runs. */
export const hariPatokan = (tahun: string, hariIni: string): string =>
  hariIni.startsWith(tahun) ? hariIni : `${tahun}-12-31`;

/**
 * The office that answers for a unit on a day: a school's innovation counts for its Dinas, and that of an office which was
 * merged counts for its successor. Null where the name is not registered.
 */
export const kantorPada = (nama: string, pd: DaftarPD, hari: string): PerangkatDaerah | null => {
  let office = pd.get(foldName(nama)) ?? null;
  for (let i = 0; office && i < LANGKAH; i++) {
    const naik = office.induk !== '' ? office.induk : berlakuPada(office, hari) ? '' : office.digabung_ke;
    if (naik === '') return office;
    office = pd.get(foldName(naik)) ?? office;
  }
  return office;
};

/** The offices that have to innovate on a day; units below them are counted to them and do not stand here. */
export const kantorWajib = (offices: readonly PerangkatDaerah[], hari: string): readonly PerangkatDaerah[] =>
  offices.filter((o) => o.nama !== '' && o.wajib_inovasi === 'YA' && o.induk === '' && berlakuPada(o, hari));
