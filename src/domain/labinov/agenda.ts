import { type BahanCakupan, cakupanTahun, type UkuranCakupan } from '../ringkasan/cakupan-tahun.ts';
import { hariPatokan, kantorPada, satuanCakupan } from '../ringkasan/kantor-tahun.ts';
import type { GAGASAN, KEGIATAN } from '../tab/gagasan.ts';
import type { RencanaAksi } from '../tab/labinov.ts';
import type { RowOf } from '../tab/tab.ts';
import { tahunGagasan } from './corong.ts';

/** How far an office has come in its year, the farthest it has reached. */
export const KEADAAN_AGENDA = {
  MENERAPKAN: 'Diterapkan',
  DITETAPKAN: 'Ditetapkan',
  MENGUSULKAN: 'Diusulkan',
  DIRENCANAKAN: 'Direncanakan',
  BELUM: 'Belum ada',
} as const;

export type KeadaanAgenda = keyof typeof KEADAAN_AGENDA;

/** One office's year under "satu instansi satu inovasi". */
export type BarisAgenda = {
  readonly kantor: string;
  readonly jumlah: Readonly<Record<UkuranCakupan | 'DIRENCANAKAN', number>>;
  readonly keadaan: KeadaanAgenda;
};

export type BahanAgenda = BahanCakupan & {
  readonly kegiatan: readonly RowOf<typeof KEGIATAN>[];
  readonly gagasan: readonly RowOf<typeof GAGASAN>[];
  readonly rencanaAksi: readonly RencanaAksi[];
};

const URUTAN: readonly Exclude<KeadaanAgenda, 'BELUM'>[] = ['MENERAPKAN', 'DITETAPKAN', 'MENGUSULKAN', 'DIRENCANAKAN'];

/**
 * The year of every office that must innovate, in the order of their tab. Planned is an idea of the year that was not laid
 * aside; an office that has only an action plan of the year has planned as well. The other three are the measures of coverage.
 */
export const agendaTahun = (b: BahanAgenda, tahun: string): readonly BarisAgenda[] => {
  const cakupan = cakupanTahun(b, tahun);
  const hari = hariPatokan(tahun, b.hariIni);
  const satuan = satuanCakupan(b.pengaturan);
  const kantor = (nama: string): string => kantorPada(nama, b.pd, hari, satuan)?.nama ?? '';
  const tahunOf = tahunGagasan(b);
  const rencana = new Map<string, number>();
  for (const g of b.gagasan)
    if (g.gagasan !== '' && tahunOf(g) === tahun && g.keadaan !== 'DISIMPAN') {
      const nama = kantor(g.perangkat_daerah);
      rencana.set(nama, (rencana.get(nama) ?? 0) + 1);
    }
  for (const r of b.rencanaAksi) {
    const nama = r.tahun === tahun && r.langkah !== '' ? kantor(r.perangkat_daerah) : '';
    if (nama !== '' && !rencana.has(nama)) rencana.set(nama, 1);
  }
  return cakupan.wajib.map((nama) => {
    const jumlah = {
      MENGUSULKAN: cakupan.jumlah.MENGUSULKAN.get(nama) ?? 0,
      DITETAPKAN: cakupan.jumlah.DITETAPKAN.get(nama) ?? 0,
      MENERAPKAN: cakupan.jumlah.MENERAPKAN.get(nama) ?? 0,
      DIRENCANAKAN: rencana.get(nama) ?? 0,
    };
    return { kantor: nama, jumlah, keadaan: URUTAN.find((k) => jumlah[k] > 0) ?? 'BELUM' };
  });
};

/** The offices that have nothing at all in the year, neither planned nor proposed. */
export const tanpaAgenda = (agenda: readonly BarisAgenda[]): readonly string[] =>
  agenda.filter((a) => a.keadaan === 'BELUM').map((a) => a.kantor);
