import type { Masalah } from '../pesan.ts';
import type { BahanProgram } from '../program/bahan-program.ts';
import { bacaKetentuanIid, type KetentuanIid } from '../program/ketentuan.ts';
import { ok, type Result } from '../result.ts';
import { indeksHimpunan, type TigaIndeks } from './indeks-himpunan.ts';
import { kelayakan, lolos } from './kelayakan.ts';
import { himpunanTerbaik, type InovasiDinilai, type Proyeksi } from './proyeksi.ts';

/** What the year after would be if nothing were done. */
export type TahunDepan = {
  readonly tahun: string;
  readonly ketentuan: KetentuanIid;
  /** May be submitted this year and no longer then. */
  readonly gugur: readonly InovasiDinilai[];
  /** May be submitted then and not yet this year. */
  readonly bertambah: readonly InovasiDinilai[];
  readonly lolos: number;
  readonly masuk: number;
  readonly terbaik: TigaIndeks;
};

/** The best set of the year after by its own rules, with the dates, maturities and indicators of the region as they stand now. */
export const susunTahunDepan = (b: Pick<BahanProgram, 'ketentuan'>, p: Proyeksi): Result<TahunDepan, Masalah> => {
  const tahun = String(Number(p.tahun) + 1);
  const read = bacaKetentuanIid(b.ketentuan, tahun);
  if (!read.ok) return read;
  const ketentuan = read.value;
  const bagian = p.perkiraan.bagian;
  const boleh = p.inovasi.filter((i) => lolos(kelayakan(i.e, ketentuan)));
  const nanti = new Set(boleh.map((i) => i.e.id));
  const kini = new Set(p.lolos.map((i) => i.e.id));
  const { masuk } = himpunanTerbaik(boleh, ketentuan, bagian);
  return ok({
    tahun,
    ketentuan,
    gugur: p.lolos.filter((i) => !nanti.has(i.e.id)),
    bertambah: boleh.filter((i) => !kini.has(i.e.id)),
    lolos: boleh.length,
    masuk: masuk.length,
    terbaik: indeksHimpunan(masuk, p.spd, ketentuan, bagian),
  });
};
