import type { DaftarPD } from '../aturan/aturan.ts';
import { bacaPilihan } from '../baca/baca-pilihan.ts';
import type { Pengaturan } from '../pengaturan.ts';
import type { PerangkatDaerah } from '../tab/lembaga.ts';
import type { Choice } from '../tab/tab.ts';
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

/** What is counted: offices with their units, or every unit that is marked on its own. */
export const SATUAN_CAKUPAN = [
  { code: 'PERANGKAT_DAERAH', label: 'Perangkat Daerah' },
  { code: 'UNIT', label: 'Setiap unit wajib', synonyms: ['unit', 'unit wajib'] },
] as const satisfies readonly Choice[];

export type SatuanCakupan = (typeof SATUAN_CAKUPAN)[number]['code'];

/** The unit that the setting names; offices where it names none. */
export const satuanCakupan = (p: Pick<Pengaturan, 'satuan_cakupan'>): SatuanCakupan =>
  (bacaPilihan(SATUAN_CAKUPAN, p.satuan_cakupan)?.code as SatuanCakupan | undefined) ?? 'PERANGKAT_DAERAH';

/**
 * Who answers for a unit on a day: a school's innovation counts for its Dinas, unless schools are counted on their own, and
 * that of an office which was merged counts for its successor. Null where the name is not registered.
 */
export const kantorPada = (
  nama: string,
  pd: DaftarPD,
  hari: string,
  satuan: SatuanCakupan = 'PERANGKAT_DAERAH',
): PerangkatDaerah | null => {
  let office = pd.get(foldName(nama)) ?? null;
  for (let i = 0; office && i < LANGKAH; i++) {
    const berlaku = berlakuPada(office, hari);
    if (satuan === 'UNIT' && office.wajib_inovasi === 'YA' && berlaku) return office;
    const naik: string = office.induk !== '' ? office.induk : berlaku ? '' : office.digabung_ke;
    if (naik === '') return office;
    office = pd.get(foldName(naik)) ?? office;
  }
  return office;
};

/** Who has to innovate on a day: offices, with their units counted to them, or every unit that is marked. */
export const kantorWajib = (
  offices: readonly PerangkatDaerah[],
  hari: string,
  satuan: SatuanCakupan = 'PERANGKAT_DAERAH',
): readonly PerangkatDaerah[] =>
  offices.filter(
    (o) => o.nama !== '' && o.wajib_inovasi === 'YA' && (satuan === 'UNIT' || o.induk === '') && berlakuPada(o, hari),
  );
