import { bacaTanggal } from '../baca/baca-tanggal.ts';
import { type Pengaturan, settingNumber } from '../pengaturan.ts';
import { angkaKetentuan, tanggalKetentuan } from '../program/ketentuan.ts';
import { tahunBerlaku } from '../program/tahun-berlaku.ts';
import type { BarisKetentuan, KunciKetentuan } from '../tab/program.ts';
import type { KelompokLomba } from '../tab/tahap-lomba.ts';
import type { Tanggal } from '../tanggal.ts';

/** A number of the organiser and where it comes from, to be told with it. */
export type AngkaKetentuan = { readonly nilai: number; readonly dari: string };

/** The rules of KIPP for a year. */
export type KetentuanLomba = {
  /** How many entries an institution may send; null for the group Khusus, of which no limit is known. */
  readonly kuota: Readonly<Record<KelompokLomba, AngkaKetentuan | null>>;
  /** Months that an innovation has to be applied at the closing date. */
  readonly bulan: Readonly<Record<KelompokLomba, AngkaKetentuan>>;
  /** Null while nobody has set it. */
  readonly penutupan: { readonly tanggal: Tanggal; readonly dari: string } | null;
};

type Pengganti = 'kipp_kuota_umum' | 'kipp_kuota_replikasi' | 'kipp_bulan_umum' | 'kipp_bulan_replikasi';

/**
 * Quota, months and closing date of KIPP in a year: from tab Ketentuan Program, of that year or else of the latest earlier one
 * that sets it, else from the settings. A closing date is of its own year only. Khusus asks for as many months as Umum (2021
 * [satu sumber]).
 */
export const ketentuanLomba = (rows: readonly BarisKetentuan[], p: Pengaturan, tahun: string): KetentuanLomba => {
  const angka = (kunci: KunciKetentuan, pengganti: Pengganti): AngkaKetentuan => {
    const berlaku = tahunBerlaku(
      rows.filter((r) => r.kunci === kunci && r.nilai !== ''),
      'KIPP',
      tahun,
    );
    const nilai = berlaku === null ? null : angkaKetentuan(rows, 'KIPP', berlaku, kunci);
    if (nilai === null) return { nilai: settingNumber(p, pengganti), dari: 'menurut tab Pengaturan' };
    return {
      nilai,
      dari: berlaku === tahun ? `menurut ketentuan ${tahun}` : `menurut ketentuan ${berlaku}, periksa pedoman terbaru`,
    };
  };
  const umum = angka('bulan_umum', 'kipp_bulan_umum');
  const sendiri = tanggalKetentuan(rows, 'KIPP', tahun, 'penutupan');
  const setelan = bacaTanggal(p.penutupan_kipp);
  return {
    kuota: {
      UMUM: angka('kuota_umum', 'kipp_kuota_umum'),
      REPLIKASI: angka('kuota_replikasi', 'kipp_kuota_replikasi'),
      KHUSUS: null,
    },
    bulan: { UMUM: umum, REPLIKASI: angka('bulan_replikasi', 'kipp_bulan_replikasi'), KHUSUS: umum },
    penutupan:
      sendiri !== null
        ? { tanggal: sendiri, dari: `menurut ketentuan ${tahun}` }
        : setelan.ok && setelan.tanggal.startsWith(tahun)
          ? { tanggal: setelan.tanggal, dari: 'menurut tab Pengaturan' }
          : null,
  };
};
