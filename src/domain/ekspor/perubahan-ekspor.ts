import { bedaAntara } from '../riwayat/keadaan.ts';
import type { Nilai } from '../tab/tab.ts';
import { kolomRegister } from './kolom-paket.ts';
import type { Paket } from './paket.ts';

type Keadaan = Readonly<Record<string, Nilai>>;

/** What became of the rows of a pack since it was last made; columns by heading, because some hold personal data. */
export type BedaEkspor = {
  readonly ditambah: readonly string[];
  readonly diubah: readonly { readonly id: string; readonly kolom: readonly string[] }[];
  readonly dihapusDariDaftar: readonly string[];
};

/** Compares the rows that a pack had with those it has now, by id, in the columns that the pack is made of. */
export const bedaEkspor = (
  paket: Paket,
  dulu: ReadonlyMap<string, Keadaan>,
  kini: ReadonlyMap<string, Keadaan>,
): BedaEkspor => {
  const keys = [...new Set(paket.kolom.flatMap((k) => k.dari))];
  const diubah = [...kini].flatMap(([id, now]) => {
    const was = dulu.get(id);
    const beda = was ? Object.keys(bedaAntara(was, now, keys)) : [];
    return beda.length === 0 ? [] : [{ id, kolom: beda.map((k) => kolomRegister(k as 'id').heading) }];
  });
  return {
    ditambah: [...kini.keys()].filter((id) => !dulu.has(id)),
    diubah,
    dihapusDariDaftar: [...dulu.keys()].filter((id) => !kini.has(id)),
  };
};

const TANGGAL = ['tanggal_terima', 'tanggal_input', 'uji_coba_mulai', 'sk_tgl', 'penerapan_mulai', 'pengembangan_tgl'];

/** Whether anything of an entry happened in a year: received, tried, decided, applied or developed. */
export const isTahun = (nilai: Keadaan, tahun: string): boolean =>
  TANGGAL.some((key) => String(nilai[key] ?? '').startsWith(`${tahun}-`));
