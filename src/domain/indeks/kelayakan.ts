import type { KetentuanIid } from '../program/ketentuan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { Choice } from '../tab/tab.ts';
import { isTanggal } from '../tanggal.ts';
import { countWords } from '../teks.ts';

/** Whether an innovation may be submitted in a year, or why not. */
export const KELAYAKAN = [
  { code: 'LOLOS', label: 'Lolos' },
  { code: 'LOLOS_PENGEMBANGAN', label: 'Lolos karena pengembangan' },
  { code: 'DI_LUAR_JENDELA', label: 'Di luar jendela' },
  { code: 'BELUM_BISA_DINILAI', label: 'Belum bisa dinilai' },
  { code: 'RANCANG_BANGUN_KURANG', label: 'Rancang bangun kurang' },
  { code: 'BELUM_DITERAPKAN', label: 'Belum diterapkan' },
] as const satisfies readonly Choice[];

export type KodeKelayakan = (typeof KELAYAKAN)[number]['code'];

export type Kelayakan = {
  readonly kode: KodeKelayakan;
  /** What to do about it, or what was not looked at; '' where nothing is. */
  readonly catatan: string;
};

export const lolos = ({ kode }: Kelayakan): boolean => kode === 'LOLOS' || kode === 'LOLOS_PENGEMBANGAN';

const dalam = (t: string, { dari, sampai }: KetentuanIid['jendela']): boolean => t >= dari && t <= sampai;

/** By the dates alone: applied in the window, or earlier and developed further in it. */
const menurutTanggal = (e: Inovasi, { jendela }: KetentuanIid): Kelayakan => {
  const { penerapan_mulai: mulai, pengembangan_tgl: kembang } = e;
  if (!isTanggal(mulai))
    return {
      kode: 'BELUM_BISA_DINILAI',
      catatan: mulai === '' ? 'Isi Tanggal Penerapan.' : 'Tanggal Penerapan tidak terbaca; perbaiki.',
    };
  if (dalam(mulai, jendela)) return { kode: 'LOLOS', catatan: '' };
  if (mulai > jendela.sampai)
    return { kode: 'DI_LUAR_JENDELA', catatan: 'Diterapkan sesudah jendela; dapat diikutkan tahun berikutnya.' };
  if (kembang === '')
    return { kode: 'DI_LUAR_JENDELA', catatan: 'Diterapkan sebelum jendela, dan belum ada pengembangan.' };
  if (!isTanggal(kembang))
    return { kode: 'BELUM_BISA_DINILAI', catatan: 'Tanggal Pengembangan tidak terbaca; perbaiki.' };
  return dalam(kembang, jendela)
    ? { kode: 'LOLOS_PENGEMBANGAN', catatan: 'Siapkan penjelasan pengembangannya.' }
    : { kode: 'DI_LUAR_JENDELA', catatan: 'Penerapan dan pengembangannya di luar jendela.' };
};

/**
 * Whether the rules of a year let an innovation in. The stage must be Penerapan, the dates must lie in the window, and the rancang
 * bangun must be long enough. Records taken over from elsewhere often hold no rancang bangun, because the national export
 * has no such column: they are let in, and the page says how many were not counted.
 */
export const kelayakan = (e: Inovasi, k: KetentuanIid): Kelayakan => {
  if (e.status !== 'PENERAPAN')
    return { kode: 'BELUM_DITERAPKAN', catatan: 'Hanya inovasi pada tahap Penerapan yang diikutkan.' };
  const tanggal = menurutTanggal(e, k);
  if (!lolos(tanggal)) return tanggal;
  const kata = countWords(e.rancang_bangun);
  if (kata >= k.kataMinimum) return tanggal;
  if (kata === 0 && e.asal_data === 'WARISAN') return tanggal;
  return {
    kode: 'RANCANG_BANGUN_KURANG',
    catatan: `Rancang bangun ${kata} kata dari paling sedikit ${k.kataMinimum}; lengkapi.`,
  };
};
