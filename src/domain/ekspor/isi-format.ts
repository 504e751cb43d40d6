import { labelOf } from '../baca/baca-pilihan.ts';
import { kolomUntukJudul } from '../impor/judul-kolom.ts';
import { TAHAPAN_IID } from '../pilihan.ts';
import { INOVASI } from '../tab/inovasi.ts';
import type { Column } from '../tab/tab.ts';
import { isTanggal } from '../tanggal.ts';
import { type Cell, foldName } from '../teks.ts';
import { isPribadi, kolomRegister, NOMOR, salin, susun } from './kolom-paket.ts';
import type { BahanEntri, KolomPaket, LingkupEkspor } from './paket.ts';
import { PAKET_IGA, PAKET_PROFIL } from './paket-iga.ts';
import { PAKET_JIPPNAS, PAKET_KIPP } from './paket-kipp.ts';
import type { SelXlsx } from './seluruh-register.ts';

/** A column of somebody's blank table, and what of the register belongs there. */
export type KolomFormat = { readonly at: number; readonly judul: string; readonly isi: KolomPaket | null };

export type PetaFormat = {
  /** 0-based row below the heading: the first to be filled. */
  readonly barisIsi: number;
  readonly kolom: readonly KolomFormat[];
};

/** Notes between colleagues: a table that leaves the house does not get them because it has a column for remarks. */
const TIDAK_DIKIRIM: ReadonlySet<string> = new Set(['catatan']);

const DAERAH = susun('Pemda', ['pemda'], ({ e }, { daerah }) => e.pemda || daerah);

/** Headings that no column of the register bears. */
const LAIN = new Map<string, KolomPaket>([
  ...['no', 'no.', 'nomor', 'nomor urut', 'no urut'].map((j) => [foldName(j), NOMOR] as const),
  ...[
    'pemda',
    'nama pemda',
    'pemerintah daerah',
    'daerah',
    'kabupaten/kota',
    'kab/kota',
    'instansi pemerintah daerah',
  ].map((j) => [foldName(j), DAERAH] as const),
  ...['id', 'id inovasi', 'kode inovasi'].map((j) => [foldName(j), salin('ID', 'id')] as const),
]);

/** What the packs of other targets call their columns; those of IGA win. */
const PAKET = new Map<string, KolomPaket>();
for (const { kolom } of [PAKET_IGA, PAKET_PROFIL, PAKET_JIPPNAS, PAKET_KIPP])
  for (const k of kolom) if (!k.tanpaSumber && !PAKET.has(foldName(k.judul))) PAKET.set(foldName(k.judul), k);

const BY_KEY: ReadonlySet<string> = new Set(INOVASI.columns.map((c) => c.key));

const dariColumn = (judul: string, c: Column): KolomPaket | null => {
  if (TIDAK_DIKIRIM.has(c.key)) return null;
  if (!BY_KEY.has(c.key)) return susun(judul, ['tahapan_iid'], ({ e }) => labelOf(TAHAPAN_IID, e.tahapan_iid));
  return salin(judul, c.key as 'id');
};

/** The import's dictionary run backwards: what of the register belongs under a heading; null where nothing does. */
const untukJudul = (judul: string): KolomPaket | null => {
  const own = LAIN.get(foldName(judul));
  if (own) return own;
  const column = kolomUntukJudul(judul);
  return column ? dariColumn(judul, column) : (PAKET.get(foldName(judul)) ?? null);
};

/** Rows in which a heading is looked for: letters put a title above their table. */
const CARI = 10;

/** Fewer known headings than this are chance. */
const PALING_SEDIKIT = 2;

const teks = (cell: Cell | undefined): string => String(cell ?? '').trim();

const isKosong = (row: readonly Cell[] | undefined): boolean => (row ?? []).every((c) => teks(c) === '');

/** A line that only numbers the columns: (1) (2) (3). */
const isNomorKolom = (row: readonly Cell[] | undefined): boolean => {
  const cells = (row ?? []).map(teks).filter((c) => c !== '');
  return cells.length > 1 && cells.every((c, i) => c.replace(/[()]/g, '') === String(i + 1));
};

type Calon = { readonly akhir: number; readonly kolom: readonly KolomFormat[] };

const dikenal = ({ kolom }: Calon): number => kolom.filter((k) => k.isi).length;

const satuBaris = (rows: readonly (readonly Cell[])[], at: number): Calon => ({
  akhir: at,
  kolom: (rows[at] ?? []).flatMap((cell, i) => {
    const judul = teks(cell);
    return judul === '' ? [] : [{ at: i, judul, isi: untukJudul(judul) }];
  }),
});

/** Two lines of heading: an upper one that spans columns, and a lower one that divides them. */
const duaBaris = (rows: readonly (readonly Cell[])[], at: number): Calon => {
  const upper = rows[at] ?? [];
  const lower = rows[at + 1] ?? [];
  const kolom: KolomFormat[] = [];
  let span = '';
  for (let i = 0; i < Math.max(upper.length, lower.length); i++) {
    const above = teks(upper[i]);
    const below = teks(lower[i]);
    if (above !== '') span = above;
    if (below === '') {
      if (above !== '') kolom.push({ at: i, judul: above, isi: untukJudul(above) });
      continue;
    }
    kolom.push({ at: i, judul: `${span} ${below}`.trim(), isi: untukJudul(`${span} ${below}`) ?? untukJudul(below) });
  }
  return { akhir: at + 1, kolom };
};

/** One column of the register goes under one heading only; a second one that would take it stays blank. */
const sekaliSaja = (kolom: readonly KolomFormat[]): readonly KolomFormat[] => {
  const taken = new Set<string>();
  return kolom.map((k) => {
    if (!k.isi) return k;
    const key = `${k.isi.dari.join()}|${k.isi.judul}`;
    if (taken.has(key)) return { ...k, isi: null };
    taken.add(key);
    return k;
  });
};

/** Where the heading of a blank table stands, in one line or two, and what belongs under it; null when it knows too little. */
export const petaFormat = (rows: readonly (readonly Cell[])[]): PetaFormat | null => {
  let best: Calon | null = null;
  for (let at = 0; at < Math.min(CARI, rows.length); at++) {
    const calon = [satuBaris(rows, at), ...(isKosong(rows[at + 1]) ? [] : [duaBaris(rows, at)])];
    for (const c of calon) if (!best || dikenal(c) > dikenal(best)) best = c;
  }
  if (!best || dikenal(best) < PALING_SEDIKIT) return null;
  const next = best.akhir + 1;
  return { barisIsi: isNomorKolom(rows[next]) ? next + 1 : next, kolom: sekaliSaja(best.kolom) };
};

const ANGKA: ReadonlySet<string> = new Set(['number', 'money']);

/** A cell of the filled table: a day or a number where the column of the register is one and was read, text otherwise. */
const sel = (isi: KolomPaket, bahan: BahanEntri, lingkup: LingkupEkspor, no: number): SelXlsx => {
  if (isi === NOMOR) return no;
  const [key] = isi.dari;
  const text = isi.isi(bahan, lingkup, no);
  if (key === undefined || isi.olahan) return text;
  const value = bahan.e[key];
  const { type } = kolomRegister(key);
  if (type === 'date' && typeof value === 'string' && isTanggal(value)) return { tanggal: value };
  return ANGKA.has(type) && typeof value === 'number' ? value : text;
};

/** The rows to be put below the heading, as wide as the table; personal columns stay blank unless asked for. */
export const isiFormat = (
  { kolom }: PetaFormat,
  bahan: readonly BahanEntri[],
  lingkup: LingkupEkspor,
  denganDataPribadi: boolean,
): SelXlsx[][] => {
  const width = Math.max(...kolom.map((k) => k.at)) + 1;
  return bahan.map((b, i) => {
    const row = new Array<SelXlsx>(width).fill('');
    for (const { at, isi } of kolom)
      if (isi && (denganDataPribadi || !isPribadi(isi))) row[at] = sel(isi, b, lingkup, i + 1);
    return row;
  });
};
