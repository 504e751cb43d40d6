import { labelOf } from '../baca/baca-pilihan.ts';
import type { BahanProgram } from '../program/bahan-program.ts';
import { KELOMPOK_LOMBA, type KelompokLomba } from '../tab/tahap-lomba.ts';
import { kelompokEntri } from './kelompok-entri.ts';
import { type AngkaKetentuan, ketentuanLomba } from './ketentuan-lomba.ts';

/** How much of a group's quota is used. */
export type KuotaTerisi = {
  readonly kelompok: KelompokLomba;
  readonly label: string;
  readonly jumlah: number;
  /** Null where no limit is known. */
  readonly kuota: AngkaKetentuan | null;
};

type Bahan = Pick<BahanProgram, 'keikutsertaan' | 'entri' | 'ketentuan' | 'pengaturan'>;

/** What tab Keikutsertaan sends to KIPP in a year against what the institution may send, by group. An entry that stands twice counts once. */
export const kuotaTerisi = (b: Bahan, tahun: string): readonly KuotaTerisi[] => {
  const byId = new Map(b.entri.map((e) => [e.id, e]));
  const { kuota } = ketentuanLomba(b.ketentuan, b.pengaturan, tahun);
  const ikut = new Map(
    b.keikutsertaan
      .filter((k) => k.program === 'KIPP' && k.tahun === tahun)
      .flatMap((k) => {
        const e = byId.get(k.id);
        return e ? [[k.id, kelompokEntri(e, k.kelompok)] as const] : [];
      }),
  );
  return KELOMPOK_LOMBA.map(({ code }) => ({
    kelompok: code,
    label: labelOf(KELOMPOK_LOMBA, code),
    jumlah: [...ikut.values()].filter((k) => k === code).length,
    kuota: kuota[code],
  }));
};
