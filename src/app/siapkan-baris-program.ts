import { selBaris } from '../domain/baca/ke-sel.ts';
import { bagianBerlaku } from '../domain/lomba/bagian-berlaku.ts';
import { kelompokEntri } from '../domain/lomba/kelompok-entri.ts';
import { UKURAN_LAN } from '../domain/manfaat/ukuran-lan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import type { BahanProgram } from '../domain/program/bahan-program.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { PROPOSAL } from '../domain/tab/lomba.ts';
import { DAMPAK } from '../domain/tab/manfaat.ts';
import type { Nilai, Tab } from '../domain/tab/tab.ts';
import { foldName } from '../domain/teks.ts';
import type { Kantor } from './kantor.ts';
import { muatBarisProgram, muatProgram, type SumberProgram } from './muat-program.ts';
import { tolakPencatat } from './siapa.ts';
import { tolakTahunDitutup } from './tahun-ditutup.ts';
import { type Ditambah, tambahYangBelum } from './tambah-yang-belum.ts';

/** Rows that were laid in to be filled, and those that stood there already. */
export type BarisDisiapkan = Ditambah & { readonly inovasi: number };

type Baris = Readonly<Record<string, Nilai>>;

/** What is laid into which tab for one entry, and by which columns a row is the same. */
type Rencana = {
  readonly tab: Tab;
  readonly sumber: readonly SumberProgram[];
  readonly kunci: readonly string[];
  /** Rows of a year that is closed are not added to any more. */
  readonly beku: boolean;
  readonly baris: (b: BahanProgram, e: Inovasi) => Result<readonly Baris[], Masalah>;
};

const kunciDari = (r: Baris, keys: readonly string[]): string =>
  keys.map((k) => foldName(String(r[k] ?? ''))).join('|');

/** Lays rows below the last for every chosen entry; what stands there, filled or not, is left as it is. */
const siapkan = (kantor: Kantor, id: readonly string[], r: Rencana): Result<BarisDisiapkan, Masalah> => {
  const tolak = tolakPencatat(kantor, 'CATAT');
  if (tolak) return fail([tolak]);
  if (id.length === 0) return fail([masalah('TIDAK_ADA_PILIHAN')]);
  const bahan = muatProgram(kantor, r.sumber);
  if (!bahan.ok) return bahan;
  const b = bahan.value;
  const perlu: Baris[] = [];
  for (const x of new Set(id)) {
    const [e, kedua] = b.entri.filter((one) => one.id === x);
    if (!e) return fail([masalah('ID_TIDAK_ADA', { id: x })]);
    if (kedua) return fail([masalah('ID_GANDA', { id: x })]);
    const rows = r.baris(b, e);
    if (!rows.ok) return rows;
    perlu.push(...rows.value);
  }
  const done = tambahYangBelum(kantor, {
    tab: r.tab,
    baca: () => muatBarisProgram(kantor.buku, r.tab),
    kunci: (row) => kunciDari(row as unknown as Baris, r.kunci),
    perlu: perlu.map((row) => ({ kunci: kunciDari(row, r.kunci), cells: selBaris(r.tab, row) })),
    tolak: () => (r.beku ? tolakTahunDitutup(kantor.buku, b.tahun) : null),
  });
  return done.ok ? ok({ inovasi: new Set(id).size, ...done.value }) : done;
};

/** A blank row on tab Proposal Lomba for every section of KIPP that the chosen entries have to write this year. */
export const siapkanProposal = (kantor: Kantor, id: readonly string[]): Result<BarisDisiapkan, Masalah> =>
  siapkan(kantor, id, {
    tab: PROPOSAL,
    sumber: ['bagianProposal', 'keikutsertaan'],
    kunci: ['id', 'program', 'tahun', 'bagian'],
    beku: true,
    baris: (b, e) => {
      const ikut = b.keikutsertaan.find((k) => k.id === e.id && k.program === 'KIPP' && k.tahun === b.tahun);
      const form = bagianBerlaku(b.bagianProposal, 'KIPP', kelompokEntri(e, ikut?.kelompok ?? ''), b.tahun);
      return form
        ? ok(form.bagian.map(({ nama }) => ({ id: e.id, program: 'KIPP', tahun: b.tahun, bagian: nama })))
        : fail([masalah('BAGIAN_TAHUN_KOSONG', { program: 'KIPP', tahun: b.tahun })]);
    },
  });

/** The seventeen measures of LAN's instrument on tab Dampak for every chosen entry and this year, with unit and direction. */
export const siapkanDampak = (kantor: Kantor, id: readonly string[]): Result<BarisDisiapkan, Masalah> =>
  siapkan(kantor, id, {
    tab: DAMPAK,
    sumber: [],
    kunci: ['id', 'tahun', 'bagian', 'ukuran'],
    // What an innovation does to people goes on when the year of the programmes is closed.
    beku: false,
    baris: (b, e) => ok(UKURAN_LAN.map((u) => ({ id: e.id, tahun: b.tahun, ...u }))),
  });
