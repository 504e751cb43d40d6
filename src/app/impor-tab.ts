import type { JenisSumber } from '../domain/impor/baca-sumber.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { TEMPEL } from '../domain/tab/perlu-diperbaiki.ts';
import { sumberTab } from './bahan-impor.ts';
import { cobaUlang } from './coba-ulang.ts';
import { tulisGagasan } from './impor-gagasan.ts';
import { tulisPeserta } from './impor-peserta.ts';
import type { Kantor, TabBebas } from './kantor.ts';
import { daftarKoreksi } from './rencana-impor.ts';
import { tolakPencatat } from './siapa.ts';
import { type SiapImpor, siapkanImpor } from './siapkan-impor.ts';
import { type ArtiJudul, simpanIngatan } from './sumber-impor.ts';
import { tulisImpor } from './tulis-impor.ts';

export type HasilImpor = {
  readonly jenis: JenisSumber;
  readonly dibaca: number;
  readonly ditambah: number;
  readonly diperbarui: number;
  readonly dilewati: number;
  readonly koreksi: readonly { readonly kode: string; readonly jumlah: number }[];
};

export type MintaImpor = {
  /** What headings mean, by heading: the key of a column, or '-' for none. It is remembered. */
  readonly petaKolom?: ArtiJudul;
  /** Entries that the source says otherwise are changed; without it they are left alone and told. */
  readonly perbarui?: boolean;
  /** The event of a list of participants that names none. */
  readonly kegiatan?: string;
  /** What the entries looked like when a person saw the differences, by id; others are left alone. */
  readonly lihat?: Readonly<Record<string, string>>;
};

/**
 * Takes a pasted or exported table, a form, the answers of a form, a list of ideas or of participants as it is. Rows of one source are never
 * merged with one another; a row that the register has already is left alone, or on request updated cell by cell: a filled cell
 * is never blanked. What cannot be read goes in as text, for the check to find; raw values of all corrections stay in the
 * event of the row.
 */
export const imporTab = (
  kantor: Kantor,
  args: MintaImpor & { readonly tab?: string; readonly kosongkan?: boolean },
): Result<HasilImpor, Masalah> => {
  const tabel = sumberTab(kantor, args.tab);
  if (!tabel.ok) return tabel;
  const done = imporTabel(kantor, tabel.value, args);
  if (done.ok && args.kosongkan === true) kosongkanTempel(kantor, tabel.value);
  return done;
};

/**
 * The same for a table that is at hand. `siap` is what a person saw and agreed to: it is written as it was read, and read
 * again only where somebody wrote to the register meanwhile.
 */
export const imporTabel = (
  kantor: Kantor,
  tabel: TabBebas,
  minta: MintaImpor = {},
  siap?: SiapImpor,
): Result<HasilImpor, Masalah> => {
  let dulu = siap;
  return cobaUlang(() => {
    const now = dulu;
    dulu = undefined;
    return sekali(kantor, tabel, minta, now);
  });
};

/** Blanks the tab for pasting after its rows came in; not where somebody pasted something else meanwhile. */
export const kosongkanTempel = (kantor: Kantor, tabel: TabBebas): boolean => {
  if (tabel.tab !== TEMPEL.key) return false;
  const now = kantor.buku.bacaBebas(tabel.nama);
  if (JSON.stringify(now?.rows) !== JSON.stringify(tabel.rows)) return false;
  kantor.buku.kosongkan(TEMPEL);
  kantor.buku.bilas();
  return true;
};

const sekali = (
  kantor: Kantor,
  tabel: TabBebas,
  minta: MintaImpor,
  dulu: SiapImpor | undefined,
): Result<HasilImpor, Masalah> => {
  const tolak = tolakPencatat(kantor, 'IMPOR');
  if (tolak) return fail([tolak]);
  const siap = dulu ? ok(dulu) : siapkanImpor(kantor, tabel, minta.petaKolom, minta.kegiatan);
  if (!siap.ok) return siap;
  const { bahan, isi } = siap.value;
  const { jenis } = bahan.sumber;
  if (!isi) return fail([masalah('JUDUL_TIDAK_DIKENAL', { tab: tabel.nama })]);
  if (isi.jenis === 'GAGASAN') {
    const { dibaca, baru, koreksi: k } = isi.gagasan;
    const written = baru.length > 0 ? tulisGagasan(kantor, bahan, baru) : ok(null);
    if (!written.ok) return written;
    if (baru.length === 0) simpanIngatan(kantor, bahan.ingat);
    const koreksi = daftarKoreksi(k);
    return ok({ jenis, dibaca, ditambah: baru.length, diperbarui: 0, dilewati: dibaca - baru.length, koreksi });
  }
  if (isi.jenis === 'PESERTA') {
    const written = tulisPeserta(kantor, bahan, minta.kegiatan ?? '');
    if (!written.ok) return written;
    simpanIngatan(kantor, bahan.ingat);
    const { dibaca, baru, koreksi: k } = written.value;
    const koreksi = daftarKoreksi(k);
    return ok({ jenis, dibaca, ditambah: baru.length, diperbarui: 0, dilewati: dibaca - baru.length, koreksi });
  }
  const { rows, cocok, koreksi } = isi.banding;
  const written = tulisImpor(kantor, bahan, isi.banding, minta);
  if (!written.ok) return written;
  const { diperbarui, tetap } = written.value;
  const ditambah = cocok.baru.length;
  if (ditambah + diperbarui === 0) simpanIngatan(kantor, bahan.ingat);
  return ok({
    jenis,
    dibaca: rows.length,
    ditambah,
    diperbarui,
    dilewati: rows.length - ditambah - diperbarui,
    koreksi: daftarKoreksi(new Map([...koreksi, ...tetap])),
  });
};
