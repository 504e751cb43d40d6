import type { DaftarPD } from '../aturan/aturan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { PerangkatDaerah } from '../tab/lembaga.ts';
import { isTerhenti } from '../tahapan.ts';
import { foldName } from '../teks.ts';

/** The office that answers for a unit: a school's innovation counts for its Dinas. */
export const kantorInduk = (name: string, pd: DaftarPD): PerangkatDaerah | null => {
  let office = pd.get(foldName(name)) ?? null;
  for (let i = 0; office && office.induk !== '' && i < 5; i++) office = pd.get(foldName(office.induk)) ?? office;
  return office;
};

/** An entry counts as proposed in a year when it was received, entered, decided, developed or applied in it. */
export const inYear = (e: Inovasi, tahun: string): boolean =>
  [e.tanggal_terima, e.tanggal_input, e.pengembangan_tgl, e.penerapan_mulai, e.sk_tgl].some((t) => t.startsWith(tahun));

/** The offices that are counted in "one office one innovation": their units are not. */
export const kantorWajib = (offices: readonly PerangkatDaerah[]): readonly string[] =>
  offices
    .filter((o) => o.wajib_inovasi === 'YA' && o.keadaan !== 'TIDAK_AKTIF' && o.induk === '' && o.nama !== '')
    .map((o) => o.nama);

/** Offices that must have an innovation in the year and have none that was not ended before its decree. */
export const kantorBelum = (
  entri: readonly Inovasi[],
  offices: readonly PerangkatDaerah[],
  pd: DaftarPD,
  tahun: string,
): readonly string[] => {
  const usul = new Set<string>();
  for (const e of entri)
    if (!isTerhenti(e.status) && inYear(e, tahun)) usul.add(kantorInduk(e.pd_pengusul, pd)?.nama ?? '');
  return kantorWajib(offices).filter((n) => !usul.has(n));
};
