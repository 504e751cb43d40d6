import type { DaftarPD } from '../domain/aturan/aturan.ts';
import type { JenisSumber } from '../domain/impor/baca-sumber.ts';
import { type BedaImpor, bedaImpor } from '../domain/impor/beda-impor.ts';
import type { BarisImpor } from '../domain/impor/susun-baris.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { foldName } from '../domain/teks.ts';
import { jawabanTerimpor, kunciJawaban } from './jawaban-terimpor.ts';
import type { Buku } from './kantor.ts';
import type { Entri, Register } from './muat.ts';

/** A row of a source that is an entry already, and what it says otherwise. */
export type Pasangan = { readonly entri: Entri; readonly row: BarisImpor; readonly beda: BedaImpor };

export type Cocok = {
  readonly baru: readonly BarisImpor[];
  /** Every row that the register has. */
  readonly ada: readonly Pasangan[];
  /** Those of them that an update may touch. */
  readonly berubah: readonly Pasangan[];
  /** Why differing rows are left alone, with how many of them. */
  readonly tetap: ReadonlyMap<string, number>;
};

/** The key by which a second import of the same file is recognised. */
const kunciBaris = (nama: Nilai | undefined, pd: Nilai | undefined, input: Nilai | undefined): string =>
  `${foldName(String(nama ?? ''))}|${foldName(String(pd ?? ''))}|${String(input ?? '')}`;

/** The register's own name for an office that a row names by an alias or an account. */
export const namaiKantor = (row: BarisImpor, pd: DaftarPD): void => {
  const office = pd.get(foldName(String(row.nilai['pd_pengusul'] ?? ''))) ?? pd.get(foldName(row.akun));
  if (office && row.nilai['pd_pengusul'] !== office.nama) row.nilai['pd_pengusul'] = office.nama;
};

type Kelompok = { readonly entri: Entri[]; readonly rows: BarisImpor[] };

const isBeda = (b: BedaImpor): boolean => Object.keys(b.ubah).length > 0;

/** Pairs of one key: equal ones first, the others in their order. */
const pasangkan = ({ entri, rows }: Kelompok): { readonly pasangan: Pasangan[]; readonly sisa: BarisImpor[] } => {
  const free = [...entri];
  const pasangan: Pasangan[] = [];
  const open: BarisImpor[] = [];
  for (const row of rows) {
    const i = free.length < 2 ? -1 : free.findIndex((x) => !isBeda(bedaImpor(x.e, row)));
    const [same] = i < 0 ? [] : free.splice(i, 1);
    if (same) pasangan.push({ entri: same, row, beda: bedaImpor(same.e, row) });
    else open.push(row);
  }
  const sisa: BarisImpor[] = [];
  for (const row of open) {
    const next = free.shift();
    if (next) pasangan.push({ entri: next, row, beda: bedaImpor(next.e, row) });
    else sisa.push(row);
  }
  return { pasangan, sisa };
};

/**
 * Which rows the register has: by its id, an answer of a form by its time, else by title, office and input date, equal ones matched
 * in order. Rows of one source are never merged with one another. Where several entries share a key, nobody knows which one
 * a differing row means, and none is changed.
 */
export const cocokkanImpor = (
  buku: Buku,
  register: Register,
  jenis: JenisSumber,
  rows: readonly BarisImpor[],
): Cocok => {
  const jawaban = jenis === 'JAWABAN_FORMULIR' ? jawabanTerimpor(buku) : new Map<string, string>();
  const used = new Set<Entri>();
  const pasangan: { readonly p: Pasangan; readonly kembar: boolean }[] = [];
  const rest: BarisImpor[] = [];
  const hilang: BarisImpor[] = [];
  for (const row of rows) {
    const lewatWaktu = jawaban.get(kunciJawaban(row));
    const id = row.id !== '' && register.byId.has(row.id) ? row.id : lewatWaktu;
    const [entri] = (id === undefined ? undefined : register.byId.get(id)) ?? [];
    if (entri && !used.has(entri)) {
      used.add(entri);
      pasangan.push({ p: { entri, row, beda: bedaImpor(entri.e, row) }, kembar: false });
    } else if (lewatWaktu !== undefined) hilang.push(row);
    else rest.push(row);
  }
  const groups = new Map<string, Kelompok>();
  for (const row of rest) {
    const key = kunciBaris(row.nilai['nama_inovasi'], row.nilai['pd_pengusul'], row.nilai['tanggal_input']);
    const group = groups.get(key) ?? { entri: [], rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  for (const entri of register.byBaris.values()) {
    if (used.has(entri)) continue;
    groups.get(kunciBaris(entri.e.nama_inovasi, entri.e.pd_pengusul, entri.e.tanggal_input))?.entri.push(entri);
  }
  const sisa = new Set<BarisImpor>();
  for (const group of groups.values()) {
    const done = pasangkan(group);
    for (const p of done.pasangan) pasangan.push({ p, kembar: group.entri.length > 1 || group.rows.length > 1 });
    for (const row of done.sisa) sisa.add(row);
  }
  const tetap = new Map<string, number>();
  const count = (kode: string, n = 1): void => void (n > 0 && tetap.set(kode, (tetap.get(kode) ?? 0) + n));
  count('JAWABAN_SUDAH_DIIMPOR', hilang.length);
  const berubah: Pasangan[] = [];
  for (const { p, kembar } of pasangan) {
    if (p.beda.ditetapkan.length > 0) count('DITETAPKAN');
    if (p.beda.takTerbaca.length > 0) count('TETAP_TIDAK_TERBACA');
    if (p.beda.tahapan) count('TAHAPAN_BERBEDA');
    if (!isBeda(p.beda)) continue;
    if (kembar) count('KEMBAR_BERBEDA');
    else if (p.entri.e.id === '') count('BELUM_BER_ID');
    else berubah.push(p);
  }
  return { baru: rest.filter((row) => sisa.has(row)), ada: pasangan.map(({ p }) => p), berubah, tetap };
};
