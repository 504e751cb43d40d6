import { masalah } from '../pesan.ts';
import { KEIKUTSERTAAN } from '../tab/bukti.ts';
import { PESERTA } from '../tab/labinov.ts';
import { BAGIAN_PROPOSAL } from '../tab/lomba.ts';
import { KATALOG } from '../tab/program.ts';
import type { Tab } from '../tab/tab.ts';
import type { BahanProgram } from './bahan-program.ts';
import type { CekProgram } from './cek-program.ts';

/** No count of a programme has five digits: it is a typing error, or a number that lost its comma. */
const WAJAR = 999;

type Rentang = {
  readonly tab: Tab;
  readonly key: string;
  readonly dari: number;
  readonly sampai: number;
  readonly rows: (b: BahanProgram) => readonly { readonly baris: number }[];
};

/** Numbers that no other check knows the limits of; both ends are allowed. */
const RENTANG: readonly Rentang[] = [
  { tab: KEIKUTSERTAAN, key: 'nilai_klaim', dari: 0, sampai: WAJAR, rows: (b) => b.keikutsertaan },
  { tab: KEIKUTSERTAAN, key: 'nilai_terverifikasi', dari: 0, sampai: WAJAR, rows: (b) => b.keikutsertaan },
  { tab: PESERTA, key: 'jam_pelajaran', dari: 0, sampai: WAJAR, rows: (b) => b.peserta },
  { tab: KATALOG, key: 'bobot', dari: 0, sampai: 100, rows: (b) => b.katalog },
  { tab: BAGIAN_PROPOSAL, key: 'batas_kata', dari: 1, sampai: 9999, rows: (b) => b.bagianProposal },
  { tab: BAGIAN_PROPOSAL, key: 'bobot', dari: 0, sampai: 100, rows: (b) => b.bagianProposal },
];

/** Negative, five-digit and otherwise impossible numbers. */
export const cekRentang = (b: BahanProgram): readonly CekProgram[] =>
  RENTANG.flatMap(({ tab, key, dari, sampai, rows }) => {
    const kolom = tab.columns.find((c) => c.key === key)?.heading ?? '';
    return rows(b).flatMap((r) => {
      const n = (r as Readonly<Record<string, unknown>>)[key];
      return typeof n !== 'number' || (n >= dari && n <= sampai)
        ? []
        : [
            {
              ...{ tab: tab.name, baris: r.baris, kolom },
              pesan: masalah('SEL_RENTANG', { kolom, isi: String(n).replace('.', ','), dari, sampai }).pesan,
            },
          ];
    });
  });
