import { contohIsi, type JenisSumber } from '../domain/impor/baca-sumber.ts';
import type { Yakin } from '../domain/impor/kamus-judul.ts';
import { perluDitanya } from '../domain/impor/peta-judul.ts';
import type { Masalah } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { type BahanImpor, sumberTab } from './bahan-impor.ts';
import type { Kantor } from './kantor.ts';
import { nilaiKlaim } from './nilai-klaim.ts';
import { type SiapImpor, siapkanImpor } from './siapkan-impor.ts';
import type { ArtiJudul } from './sumber-impor.ts';
import { cellOf } from './tulis-blok.ts';

/** One heading of the source, and what it means. */
export type JudulRencana = {
  readonly judul: string;
  /** The heading of the register's column; '' where nothing is taken. A similar one is a proposal and not taken. */
  readonly kolom: string;
  readonly kunci: string;
  readonly yakin: Yakin;
  /** What it may mean, by key and heading, where a person has to say. */
  readonly usul: readonly { readonly kunci: string; readonly kolom: string }[];
  /** The first thing that stands under it. */
  readonly contoh: string;
  /** Nobody has said yet what it means. */
  readonly tanya: boolean;
};

export type SelBerbeda = {
  readonly id: string;
  readonly kolom: string;
  readonly sebelum: string;
  readonly sesudah: string;
};

/** What an import would do. Nothing is written by it. */
export type RencanaImpor = {
  readonly jenis: JenisSumber;
  readonly tab: string;
  /** Row of the sheet in which the headings stand; 0 in a form. */
  readonly barisJudul: number;
  readonly judul: readonly JudulRencana[];
  /** Whether the column without which nothing can be imported is known. */
  readonly siap: boolean;
  readonly dibaca: number;
  readonly ditambah: number;
  /** Entries that the source would change. */
  readonly berbeda: number;
  readonly sama: number;
  readonly koreksi: readonly { readonly kode: string; readonly jumlah: number }[];
  /** The first cells that would change, and how many there are by column. */
  readonly beda: readonly SelBerbeda[];
  readonly bedaKolom: readonly { readonly kolom: string; readonly jumlah: number }[];
  readonly perangkatDaerah: readonly string[];
  /** Scores that tab Keikutsertaan would get as claimed, and in which year's index; the closed year that gets none. */
  readonly skor: { readonly tahun: string; readonly jumlah: number; readonly ditutup: string };
  /** What the entries looked like when they were compared, by id: an update holds to it. */
  readonly lihat: Readonly<Record<string, string>>;
};

/** Differences that are shown one by one. */
const DITUNJUKKAN = 50;

const HEADING = new Map<string, string>(INOVASI.columns.map((c) => [c.key, c.heading]));

export const daftarKoreksi = (koreksi: ReadonlyMap<string, number>): RencanaImpor['koreksi'] =>
  [...koreksi].map(([kode, jumlah]) => ({ kode, jumlah }));

const judulRencana = ({ sumber, isi }: BahanImpor): JudulRencana[] => {
  const ask = new Set(perluDitanya(isi.peta, sumber.kamus).map((j) => j.at));
  return isi.peta.judul.map((j) => ({
    judul: j.heading,
    kolom: (j.column ?? (j.yakin === 'mirip' ? j.usul[0] : undefined))?.heading ?? '',
    kunci: (j.column ?? (j.yakin === 'mirip' ? j.usul[0] : undefined))?.key ?? '',
    yakin: j.yakin,
    usul: j.usul.map((c) => ({ kunci: c.key, kolom: c.heading })),
    contoh: contohIsi(sumber.rows, j.at),
    tanya: ask.has(j.at),
  }));
};

/** What came of reading and comparing, as plain values. */
export const rencanaDari = ({ bahan, isi }: SiapImpor): RencanaImpor => {
  const { sumber, tabel } = bahan;
  const awal: RencanaImpor = {
    jenis: sumber.jenis,
    tab: tabel.nama,
    barisJudul: sumber.jenis === 'FORMULIR' ? 0 : sumber.letak.baris + 1,
    judul: judulRencana(bahan),
    siap: isi !== undefined,
    dibaca: 0,
    ditambah: 0,
    berbeda: 0,
    sama: 0,
    koreksi: [],
    beda: [],
    bedaKolom: [],
    perangkatDaerah: [],
    skor: { tahun: '', jumlah: 0, ditutup: '' },
    lihat: {},
  };
  if (!isi) return awal;
  if (isi.jenis === 'GAGASAN') {
    const { dibaca, baru, koreksi: k } = isi.gagasan;
    const koreksi = daftarKoreksi(k);
    return { ...awal, dibaca, ditambah: baru.length, sama: dibaca - baru.length, koreksi };
  }
  if (isi.jenis === 'PESERTA') {
    const { dibaca, baru, koreksi: k } = isi.peserta;
    return { ...awal, dibaca, ditambah: baru.length, sama: dibaca - baru.length, koreksi: daftarKoreksi(k) };
  }
  const { rows, cocok, koreksi, usulan } = isi.banding;
  const sel = cocok.berubah.flatMap(({ entri, beda }) =>
    Object.entries(beda.ubah).map(([key, [sebelum, sesudah]]) => ({
      id: entri.e.id,
      kolom: HEADING.get(key) ?? key,
      sebelum: String(cellOf(key, sebelum)),
      sesudah: String(cellOf(key, sesudah)),
    })),
  );
  const kolom = new Map<string, number>();
  for (const s of sel) kolom.set(s.kolom, (kolom.get(s.kolom) ?? 0) + 1);
  return {
    ...awal,
    dibaca: rows.length,
    ditambah: cocok.baru.length,
    berbeda: cocok.berubah.length,
    sama: rows.length - cocok.baru.length - cocok.berubah.length,
    koreksi: daftarKoreksi(koreksi),
    beda: sel.slice(0, DITUNJUKKAN),
    bedaKolom: [...kolom].map(([k, jumlah]) => ({ kolom: k, jumlah })),
    perangkatDaerah: usulan.map((u) => u.nama),
    skor: {
      tahun: isi.banding.tahun,
      jumlah: [...cocok.baru, ...cocok.berubah.map((p) => p.row)].filter(
        (row) => nilaiKlaim(row, '', isi.banding.tahun) !== null,
      ).length,
      ditutup: isi.banding.tahunDitutup,
    },
    lihat: Object.fromEntries(cocok.berubah.map(({ entri }) => [entri.e.id, entri.sidik])),
  };
};

/** What an import of a tab would do: what it is, what its headings mean, what would be added, changed and left alone. */
export const rencanaImpor = (
  kantor: Kantor,
  args: { readonly tab?: string; readonly petaKolom?: ArtiJudul; readonly kegiatan?: string },
): Result<RencanaImpor, Masalah> => {
  const tabel = sumberTab(kantor, args.tab);
  if (!tabel.ok) return tabel;
  const siap = siapkanImpor(kantor, tabel.value, args.petaKolom, args.kegiatan);
  return siap.ok ? ok(rencanaDari(siap.value)) : siap;
};
