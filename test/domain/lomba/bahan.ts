import { BAGIAN_BAWAAN } from '../../../src/domain/program/bagian-bawaan.ts';
import type { BahanProgram } from '../../../src/domain/program/bahan-program.ts';
import { KATALOG_BAWAAN } from '../../../src/domain/program/katalog-bawaan.ts';
import { KETENTUAN_BAWAAN } from '../../../src/domain/program/ketentuan-bawaan.ts';
import { aBahanProgram, bernomor } from '../program/bahan.ts';
import { anOffice } from '../ringkasan/bahan.ts';

/** The same with all yearly data that the add-on brings along. */
export const bahanTahunan = (
  over: Partial<BahanProgram> = {},
  settings: Readonly<Record<string, string>> = {},
): BahanProgram =>
  aBahanProgram(
    {
      offices: [anOffice({ nama: 'Dinas Kesehatan' }), anOffice({ nama: 'Dinas Pendidikan' })],
      ketentuan: bernomor(KETENTUAN_BAWAAN),
      katalog: bernomor(KATALOG_BAWAAN),
      bagianProposal: bernomor(BAGIAN_BAWAAN),
      ...over,
    },
    settings,
  );
