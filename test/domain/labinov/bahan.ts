import type { BahanProgram } from '../../../src/domain/program/bahan-program.ts';
import { GAGASAN, KEGIATAN, SUMBATAN } from '../../../src/domain/tab/gagasan.ts';
import { LABINOV, PESERTA, RENCANA_AKSI, TINDAK_LANJUT } from '../../../src/domain/tab/labinov.ts';
import { aBahanProgram, pembuat } from '../program/bahan.ts';
import { anOffice } from '../ringkasan/bahan.ts';

export const aKegiatan = pembuat(KEGIATAN);
export const aPeserta = pembuat(PESERTA);
export const aGagasan = pembuat(GAGASAN);
export const aSumbatan = pembuat(SUMBATAN);
export const aTindakLanjut = pembuat(TINDAK_LANJUT);
export const aTahap = pembuat(LABINOV);
export const aLangkah = pembuat(RENCANA_AKSI);

/** The material of a programme's page on 15 June 2026, with two offices and a health centre. */
export const bahanLabinov = (over: Partial<BahanProgram> = {}): BahanProgram =>
  aBahanProgram({
    offices: [
      anOffice({ nama: 'Dinas Kesehatan', alias: 'Dinkes' }),
      anOffice({ nama: 'Dinas Sosial' }),
      anOffice({ nama: 'Puskesmas Malili', induk: 'Dinas Kesehatan', wajib_inovasi: 'TIDAK' }),
    ],
    ...over,
  });
