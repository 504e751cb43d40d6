import { sidikDari } from '../riwayat/sidik.ts';
import type { Cell } from '../teks.ts';
import { foldName, tidy } from '../teks.ts';
import { bacaFormulir } from './baca-formulir.ts';
import { KAMUS_GAGASAN, KAMUS_INOVASI, KAMUS_PESERTA, KOLOM_ID, KOLOM_WAKTU } from './judul-kolom.ts';
import type { Kamus } from './kamus-judul.ts';
import { kolomDikenal, type LetakJudul, letakJudul, type Tabel } from './letak-judul.ts';
import { type PetaJudul, petaJudul } from './peta-judul.ts';
import { type BukanBaris, saringBaris, TURUN, turunkan } from './saring-baris.ts';

/** What a foreign tab is: a table, a form with one proposal, the answers of a form, ideas, or who took part in an event. */
export type JenisSumber = 'TABEL' | 'FORMULIR' | 'JAWABAN_FORMULIR' | 'GAGASAN' | 'PESERTA';

/** The column without which a source of a kind is nothing. */
export const kolomUtama = (jenis: JenisSumber): { readonly kunci: string; readonly nama: string } => {
  if (jenis === 'GAGASAN') return { kunci: 'gagasan', nama: 'gagasan' };
  return jenis === 'PESERTA'
    ? { kunci: 'nama', nama: 'nama peserta' }
    : { kunci: 'nama_inovasi', nama: 'nama inovasi' };
};

export type Sumber = {
  readonly jenis: JenisSumber;
  readonly kamus: Kamus;
  readonly letak: LetakJudul;
  /** Rows of the source below the headings as they came; a form is one row. */
  readonly rows: Tabel;
  /** The same headings give the same key, whatever their tab is called and however its rows are sorted. */
  readonly kunci: string;
};

/** "Nama" alone may be the name of a person; these are names of an innovation beyond doubt. */
const isJudulInovasi = (heading: string): boolean =>
  KAMUS_INOVASI.cari(heading)?.column.key === 'nama_inovasi' && foldName(heading) !== 'nama';

const isNama = (heading: string): boolean => KAMUS_INOVASI.cari(heading)?.column.key === 'nama_inovasi';
const isGagasan = (heading: string): boolean => KAMUS_GAGASAN.cari(heading)?.column.key === 'gagasan';

const dikenal = (letak: LetakJudul | null, kamus: Kamus): number => kolomDikenal(letak, kamus).size;

/** "Nama" and nothing else that is known: a list of offices or of people as much as of innovations. */
const isDaftarNama = (letak: LetakJudul, kata: Readonly<Record<string, string>>): boolean =>
  dikenal(letak, KAMUS_INOVASI) === 1 && letak.judul.some((j) => foldName(j.heading) === 'nama' && !kata[j.heading]);

const kunciDari = (letak: LetakJudul): string =>
  sidikDari([letak.judul.map((j) => foldName(j.heading)).join('|')], [0]);

const sumber = (jenis: JenisSumber, kamus: Kamus, letak: LetakJudul, rows: Tabel): Sumber => ({
  jenis,
  kamus,
  letak,
  rows,
  kunci: kunciDari(letak),
});

const gagasan = (rows: Tabel): Sumber | null => {
  const letak = letakJudul(rows, KAMUS_GAGASAN, isGagasan);
  if (!letak?.judul.some((j) => isGagasan(j.heading)) || letak.judul.some((j) => isJudulInovasi(j.heading)))
    return null;
  return dikenal(letak, KAMUS_GAGASAN) < 2 ? null : sumber('GAGASAN', KAMUS_GAGASAN, letak, rows.slice(letak.data));
};

const TENTANG_INOVASI = /inovasi|gagasan|usulan/i;

/** "Nama" alone may be the name of an innovation; "Nama Peserta" names a person beyond doubt. */
const isNamaOrang = (heading: string): boolean =>
  KAMUS_PESERTA.cari(heading)?.column.key === 'nama' && foldName(heading) !== 'nama';

/** Names with an office, and a post unless the heading says that they are people's: innovations have no post. */
const peserta = (rows: Tabel): Sumber | null => {
  const letak = letakJudul(rows, KAMUS_PESERTA, (h) => KAMUS_PESERTA.cari(h)?.column.key === 'nama');
  const keys = kolomDikenal(letak, KAMUS_PESERTA);
  if (!letak || letak.judul.some((j) => isJudulInovasi(j.heading) || TENTANG_INOVASI.test(j.heading))) return null;
  if (!keys.has('nama') || !keys.has('perangkat_daerah')) return null;
  if (!keys.has('jabatan') && !letak.judul.some((j) => isNamaOrang(j.heading))) return null;
  return keys.size < dikenal(letak, KAMUS_INOVASI)
    ? null
    : sumber('PESERTA', KAMUS_PESERTA, letak, rows.slice(letak.data));
};

const formulir = (rows: Tabel): Sumber | null => {
  const found = bacaFormulir(rows, KAMUS_INOVASI);
  if (!found) return null;
  const judul = found.label.map((heading, at) => ({ at, heading }));
  return sumber('FORMULIR', KAMUS_INOVASI, { baris: 0, data: 1, judul }, [found.jawaban]);
};

/**
 * What somebody else's tab is and where its headings stand. `kata` says which heading names the innovation where the
 * dictionary does not know it. Null where nothing in it is known here.
 */
export const bacaSumber = (rows: Tabel, kata: Readonly<Record<string, string>> = {}): Sumber | null => {
  const ideas = gagasan(rows);
  if (ideas) return ideas;
  const people = peserta(rows);
  if (people) return people;
  const letak = letakJudul(rows, KAMUS_INOVASI, (h) => kata[h] === 'nama_inovasi' || isNama(h));
  const form = formulir(rows);
  if (form && dikenal(form.letak, KAMUS_INOVASI) > dikenal(letak, KAMUS_INOVASI)) return form;
  if (!letak || isDaftarNama(letak, kata)) return null;
  const [first] = letak.judul;
  const jawaban = first !== undefined && KAMUS_INOVASI.cari(first.heading)?.column.key === KOLOM_WAKTU.key;
  return sumber(jawaban ? 'JAWABAN_FORMULIR' : 'TABEL', KAMUS_INOVASI, letak, rows.slice(letak.data));
};

export type IsiSumber = {
  readonly peta: PetaJudul;
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that are none, and cells that got the value of a merged cell above them, by kind. */
  readonly lewat: ReadonlyMap<BukanBaris | 'DITURUNKAN', number>;
  /** Whether the column without which nothing can be imported is known. */
  readonly siap: boolean;
};

/** The rows of a source under its headings as they are understood now. */
export const isiSumber = (s: Sumber, kata: Readonly<Record<string, string>>): IsiSumber => {
  const peta = petaJudul(s.letak.judul, s.kamus, kata);
  const utama = kolomUtama(s.jenis).kunci;
  const at = peta.kolom.find((k) => k.column.key === utama)?.at;
  if (at === undefined) return { peta, rows: [], lewat: new Map(), siap: false };
  if (s.jenis === 'FORMULIR') return { peta, rows: s.rows, lewat: new Map(), siap: true };
  const { rows, bukan } = saringBaris(s.rows, s.letak.judul, at);
  const lewat = new Map<BukanBaris | 'DITURUNKAN', number>(bukan);
  let now = rows;
  // A table that went out from here says blank where it means blank.
  if (s.jenis === 'TABEL' && !peta.kolom.some((k) => k.column.key === KOLOM_ID.key))
    for (const {
      at: column,
      column: { key },
    } of peta.kolom) {
      if (!(TURUN as readonly string[]).includes(key)) continue;
      const { rows: next, diisi } = turunkan(now, column);
      now = next;
      if (diisi > 0) lewat.set('DITURUNKAN', (lewat.get('DITURUNKAN') ?? 0) + diisi);
    }
  return { peta, rows: now, lewat, siap: true };
};

/** What stands under a heading in the first row that has anything there, for a person to recognise it by. */
export const contohIsi = (rows: Tabel, at: number): string =>
  tidy(String(rows.find((cells) => tidy(String(cells[at] ?? '')) !== '')?.[at] ?? '')).slice(0, 60);
