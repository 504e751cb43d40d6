import { GAGASAN } from '../../src/domain/tab/gagasan.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import type { Tab } from '../../src/domain/tab/tab.ts';
import { lastRow } from '../../src/local/cell-values.ts';
import type { Outcome } from '../../src/local/execute.ts';
import { columnLetters } from '../../src/local/grid-range.ts';
import {
  personDeletes,
  personInserts,
  personPastes,
  personRenamesHeading,
  personSorts,
  personTypes,
} from '../../src/local/person-acts.ts';
import { personRenamesTab } from '../../src/local/person-tab-acts.ts';
import { BUNDLE_TANPA_DOCX, outcome, placeOf, rowOf, sheetOf } from '../a.ts';
import { type Awal, ORANG, REKAN } from './gangguan-register.ts';
import { type Lakon, urutSebagian } from './gangguan-tindakan.ts';

/** What somebody does in the middle of a run; a second clerk's run is answered with what it did. */
export type Macam = {
  readonly nama: string;
  /** What a person typed, pasted or took away, to be found again at the end. */
  readonly jejak: 'ketik' | 'tempel' | 'hapus' | 'kedua' | 'sama' | 'sebagian' | 'tanpa';
  readonly pada: (s: Awal, lakon: Lakon) => Outcome | undefined;
  /** The entry that the person typed into or deleted. */
  readonly kena?: (s: Awal) => string;
  /** What a person takes back before the file is looked at. */
  readonly kembalikan?: (s: Awal, lakon: Lakon) => void;
};

export const KETIKAN = 'diketik orang';
export const TEMPELAN = Array.from({ length: 50 }, (_, i) => `Tempelan ${i + 1}`);

/** Where a person works: the register, unless the act has another tab to be disturbed in. */
export const tabKerja = (lakon: Lakon): Tab => lakon.tab ?? INOVASI;

/** The column of a tab into which people write names, and the one into which one types a remark. */
export const KOLOM: Readonly<
  Record<string, { readonly nama: string; readonly catatan: string; readonly judul: string }>
> = {
  [INOVASI.key]: { nama: 'nama_inovasi', catatan: 'catatan', judul: 'Nama Inovasi' },
  [GAGASAN.key]: { nama: 'gagasan', catatan: 'target', judul: 'Gagasan' },
};
const kolom = (tab: Tab) => KOLOM[tab.key] as (typeof KOLOM)[string];

/** The row of an entry; on another tab the row of the same rank, because nothing there has an id. */
export const barisDi = (s: Awal, tab: Tab, id: string): number =>
  tab === INOVASI ? rowOf(s.wb, id) : [...s.ids, ...s.lain].sort().indexOf(id) + 2;

const ketik = (nama: string, kena: (s: Awal) => string): Macam => ({
  nama,
  jejak: 'ketik',
  kena,
  pada: (s, lakon) => {
    const tab = tabKerja(lakon);
    personTypes(
      s.wb,
      `${tab.name}!${columnLetters(placeOf(s.wb, tab, kolom(tab).catatan))}${barisDi(s, tab, kena(s))}`,
      KETIKAN,
      ORANG,
    );
    return undefined;
  },
});

const hapus = (nama: string, kena: (s: Awal) => string): Macam => ({
  nama,
  jejak: 'hapus',
  kena,
  pada: (s, lakon) => {
    personDeletes(s.wb, tabKerja(lakon).name, 'rows', barisDi(s, tabKerja(lakon), kena(s)), 1, ORANG);
    return undefined;
  },
});

const BARU = 'Register 2026';

/** A person, at any call. */
export const ORANG_MACAM: readonly Macam[] = [
  {
    nama: 'urut semua',
    jejak: 'tanpa',
    pada: (s, lakon) => {
      const tab = tabKerja(lakon);
      personSorts(s.wb, tab.name, [{ column: placeOf(s.wb, tab, kolom(tab).nama), ascending: false }], ORANG);
      return undefined;
    },
  },
  {
    nama: 'urut sebagian kolom',
    jejak: 'sebagian',
    pada: (s) => {
      urutSebagian(s);
      return undefined;
    },
  },
  {
    nama: 'sisip baris di atas',
    jejak: 'tanpa',
    pada: (s, lakon) => {
      personInserts(s.wb, tabKerja(lakon).name, 'rows', 2, 2, ORANG);
      return undefined;
    },
  },
  hapus('hapus baris lain', (s) => s.lain[1]),
  hapus('hapus baris yang dikerjakan', (s) => s.ids[0] as string),
  ketik('ketik di baris yang dikerjakan', (s) => s.ids[0] as string),
  ketik('ketik di baris lain', (s) => s.lain[2]),
  {
    nama: 'tempel 50 baris',
    jejak: 'tempel',
    pada: (s, lakon) => {
      const tab = tabKerja(lakon);
      const corner = `${tab.name}!${columnLetters(placeOf(s.wb, tab, kolom(tab).nama))}${lastRow(sheetOf(s.wb, tab.name)) + 1}`;
      personPastes(
        s.wb,
        corner,
        TEMPELAN.map((t) => [t]),
        ORANG,
      );
      return undefined;
    },
  },
  {
    nama: 'ganti nama tab',
    jejak: 'tanpa',
    pada: (s, lakon) => {
      personRenamesTab(s.wb, tabKerja(lakon).name, BARU, ORANG);
      return undefined;
    },
    kembalikan: (s, lakon) => personRenamesTab(s.wb, BARU, tabKerja(lakon).name, ORANG),
  },
  {
    nama: 'ganti judul kolom',
    jejak: 'tanpa',
    pada: (s, lakon) => {
      personRenamesHeading(s.wb, tabKerja(lakon).name, kolom(tabKerja(lakon)).judul, BARU, ORANG);
      return undefined;
    },
    kembalikan: (s, lakon) =>
      personRenamesHeading(s.wb, tabKerja(lakon).name, BARU, kolom(tabKerja(lakon)).judul, ORANG),
  },
];

/** A second clerk, at any call. */
export const REKAN_MACAM: readonly Macam[] = [
  {
    nama: 'petugas kedua, entri lain',
    jejak: 'kedua',
    pada: (s, lakon) =>
      lakon.kode && lakon.kode !== 'T39'
        ? lakon.jalan(s, { ids: [s.lain[0]], permintaan: 'kedua' }, { user: REKAN })
        : outcome(
            s.wb,
            'tambahUsulan',
            { nama_inovasi: 'Usulan kedua', permintaan: 'kedua' },
            { bundle: BUNDLE_TANPA_DOCX, user: REKAN },
          ),
  },
  {
    nama: 'petugas kedua, tindakan yang sama',
    jejak: 'sama',
    pada: (s, lakon) => lakon.jalan(s, { ids: s.ids, permintaan: 'kedua' }, { user: REKAN }),
  },
];
