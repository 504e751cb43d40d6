import { daftarPD } from '../../../src/domain/aturan/aturan.ts';
import { bacaPengaturan } from '../../../src/domain/pengaturan.ts';
import type { BahanProgram } from '../../../src/domain/program/bahan-program.ts';
import { GAGASAN, KEGIATAN, SUMBATAN } from '../../../src/domain/tab/gagasan.ts';
import { LABINOV, PESERTA, RENCANA_AKSI, TINDAK_LANJUT } from '../../../src/domain/tab/labinov.ts';
import type { RowOf, Tab } from '../../../src/domain/tab/tab.ts';
import type { Tanggal } from '../../../src/domain/tanggal.ts';
import { anOffice } from '../ringkasan/bahan.ts';

const pembuat =
  <T extends Tab>(tab: T) =>
  (over: Partial<RowOf<T>> = {}, baris = 2): RowOf<T> & { readonly baris: number } => ({
    ...(Object.fromEntries(
      tab.columns.map((c) => [c.key, c.type === 'number' || c.type === 'money' ? null : '']),
    ) as unknown as RowOf<T>),
    ...over,
    baris,
  });

export const aKegiatan = pembuat(KEGIATAN);
export const aPeserta = pembuat(PESERTA);
export const aGagasan = pembuat(GAGASAN);
export const aSumbatan = pembuat(SUMBATAN);
export const aTindakLanjut = pembuat(TINDAK_LANJUT);
export const aTahap = pembuat(LABINOV);
export const aLangkah = pembuat(RENCANA_AKSI);

/** The material of a programme's page on 15 June 2026, with two offices and a health centre. */
export const aBahanProgram = (over: Partial<BahanProgram> = {}): BahanProgram => {
  const offices = over.offices ?? [
    anOffice({ nama: 'Dinas Kesehatan', alias: 'Dinkes' }),
    anOffice({ nama: 'Dinas Sosial' }),
    anOffice({ nama: 'Puskesmas Malili', induk: 'Dinas Kesehatan', wajib_inovasi: 'TIDAK' }),
  ];
  return {
    pengaturan: bacaPengaturan([['tahun', '2026']]),
    daerah: 'Kabupaten Luwu Timur',
    tahun: '2026',
    hariIni: '2026-06-15' as Tanggal,
    entri: [],
    offices,
    pd: daftarPD(offices),
    ...({
      gagasan: [],
      sumbatan: [],
      kegiatan: [],
      peserta: [],
      tindakLanjut: [],
      labinov: [],
      rencanaAksi: [],
      bukti: [],
      keikutsertaan: [],
      replikasi: [],
      naskah: [],
      tahunProgram: [],
      ketentuan: [],
      katalog: [],
      nilai: [],
      bagianProposal: [],
      proposal: [],
      dokumentasi: [],
      umpanBalik: [],
      skm: [],
      dampak: [],
      dasarDaerah: [],
      ragu: [],
    } as const),
    ...over,
  };
};
