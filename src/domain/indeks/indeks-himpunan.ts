import type { KetentuanIid } from '../program/ketentuan.ts';
import { type HasilIid, hitungIid } from './hitung-iid.ts';
import { nilaiPerkiraan } from './perkiraan.ts';
import type { Skor } from './skor.ts';
import { jumlahYandas } from './yandas.ts';

/** The projected index of one set in three ways. */
export type TigaIndeks = {
  /** As claimed. */
  readonly klaim: HasilIid;
  /** Only what was verified; the rest counts nothing. */
  readonly terverifikasi: HasilIid;
  /** As claims of earlier years fared; null where too few of them are known. */
  readonly perkiraan: HasilIid | null;
};

type Anggota = { readonly yandas: string; readonly kematangan: Skor };

/**
 * The projected index of a set. The likely value leaves claims about the region's own indicators as they are: what is known of
 * earlier years is about innovations.
 */
export const indeksHimpunan = (
  anggota: readonly Anggota[],
  spd: Skor,
  ketentuan: KetentuanIid,
  bagian: number | null,
): TigaIndeks => {
  const yandasTerwakili = jumlahYandas(anggota.map((a) => a.yandas));
  const hitung = (skorSpd: number, nilai: (s: Skor) => number): HasilIid =>
    hitungIid({ spd: skorSpd, kematangan: anggota.map((a) => nilai(a.kematangan)), yandasTerwakili, ketentuan });
  return {
    klaim: hitung(spd.klaim, (s) => s.klaim),
    terverifikasi: hitung(spd.terverifikasi ?? 0, (s) => s.terverifikasi ?? 0),
    perkiraan: bagian === null ? null : hitung(nilaiPerkiraan(spd, 1), (s) => nilaiPerkiraan(s, bagian)),
  };
};
