import { bacaLembar, type Lembar } from '../domain/baca/baca-baris.ts';
import { keSel } from '../domain/baca/ke-sel.ts';
import { groupBy } from '../domain/group-by.ts';
import { isNilaiSama, kunciNilai, NILAI_BLANKO, type UbahNilai } from '../domain/nilai/ubah-nilai.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { nomorIndikator } from '../domain/program/katalog.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Peristiwa } from '../domain/riwayat/peristiwa.ts';
import { KEIKUTSERTAAN } from '../domain/tab/bukti.ts';
import { NILAI_INDIKATOR, type NilaiIndikator } from '../domain/tab/program.ts';
import type { Column } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';
import { sudahBernilai } from './nilai-klaim.ts';
import { tolakTahunDitutup } from './tahun-ditutup.ts';
import { type RencanaBaris, tulisSampaiTetap } from './tulis-sampai-tetap.ts';

/** What a request puts on tab Nilai Indikator, and the innovation that it lets take part in the index of its year. */
export type PenandaanNilai = { readonly ubah: readonly UbahNilai[]; readonly ikut?: IkutIndeks };

export type IkutIndeks = { readonly id: string; readonly tahun: string };

/** The keys under which an event keeps them. */
export const KUNCI_NILAI = '+nilai_indikator';
export const KUNCI_IKUT = '+ikut';

const KEYS = ['klaim', 'terverifikasi', 'dasar', 'diverifikasi_oleh', 'diverifikasi_tgl'] as const;

const COLUMN = new Map<string, Column>(NILAI_INDIKATOR.columns.map((c) => [c.key, c]));

type Terletak = NilaiIndikator & { readonly baris: number };

const nilaiLembar = (lembar: Lembar): readonly Terletak[] =>
  bacaLembar(lembar).map(({ nilai, baris }) => ({ ...(nilai as unknown as NilaiIndikator), baris }));

const sebut = (n: number | null): string => (n === null ? 'belum' : String(n));

/**
 * How tab Nilai Indikator stands under the lock, or why levels may not be written there: their year was closed, an indicator has
 * two rows, or somebody else was faster; then what stands there now is told. A read of each of the two tabs.
 */
export const bacaSiapDinilai = (buku: Buku, { ubah, ikut }: PenandaanNilai): Result<Lembar, Masalah> => {
  const tutup = tolakTahunDitutup(buku, ubah[0]?.tahun ?? ikut?.tahun ?? '');
  if (tutup) return fail([tutup]);
  const read = buku.baca(NILAI_INDIKATOR);
  if (!read.ok) return read;
  const rows = groupBy(nilaiLembar(read.value), kunciNilai);
  const problems = ubah.flatMap((u) => {
    const [row = NILAI_BLANKO, second] = rows.get(kunciNilai(u)) ?? [];
    if (second)
      return [
        masalah('NILAI_BARIS_GANDA', { no: u.no, tahun: u.tahun, nama: u.id === '' ? 'pemerintah daerah' : u.id }),
      ];
    return isNilaiSama(row, u.sebelum)
      ? []
      : [masalah('NILAI_BERUBAH', { no: u.no, klaim: row.klaim ?? 0, terverifikasi: sebut(row.terverifikasi) }, u.no)];
  });
  return problems.length > 0 ? fail(problems) : read;
};

const sel = (key: string, u: UbahNilai['sesudah']): Cell =>
  keSel(COLUMN.get(key) as Column, u[key as (typeof KEYS)[number]]);

/** Only where a row still says what the event says was there: somebody may have typed since. */
const rencana = (lembar: Lembar, ubah: readonly UbahNilai[]): RencanaBaris => {
  const rows = groupBy(nilaiLembar(lembar), kunciNilai);
  const next = new Map<number, readonly Cell[]>();
  const add: Record<string, Cell>[] = [];
  for (const u of ubah) {
    const [row] = rows.get(kunciNilai(u)) ?? [];
    const cells = KEYS.map((key) => sel(key, u.sesudah));
    if (row) {
      if (isNilaiSama(row, u.sebelum)) next.set(row.baris, cells);
    } else
      add.push({
        ...{ tahun: u.tahun, id: u.id, no: nomorIndikator(u.no) },
        ...Object.fromEntries(KEYS.map((key, i) => [key, cells[i] ?? ''])),
      });
  }
  return { next, add };
};

/**
 * Writes levels: into the row of the same year, innovation and indicator, or below the last one. A second run changes nothing.
 * `dibaca` is how the tab stood under the lock. Tells whether everything was read back, so that no flush is owed.
 */
export const tandaiNilai = (buku: Buku, { ubah, ikut }: PenandaanNilai, dibaca?: Lembar): boolean => {
  if (ikut && !sudahBernilai(buku, ikut.tahun).has(ikut.id))
    buku.tambah(KEIKUTSERTAAN, [
      { id: ikut.id, program: 'Indeks Inovasi Daerah', tahun: ikut.tahun, status: 'Disiapkan' },
    ]);
  return (
    ubah.length > 0 &&
    tulisSampaiTetap(
      buku,
      { tab: NILAI_INDIKATOR, keys: KEYS, tetap: ['tahun', 'id', 'no'], rencana: (lembar) => rencana(lembar, ubah) },
      dibaca,
    )
  );
};

/** What some events put there, where it is not there yet. */
export const nilaiDari = (events: readonly Peristiwa[]): PenandaanNilai => {
  const ikut = events.flatMap((p) => (p.perubahan[KUNCI_IKUT] as IkutIndeks | undefined) ?? []);
  return {
    ubah: events.flatMap((p) => (p.perubahan[KUNCI_NILAI] as readonly UbahNilai[] | undefined) ?? []),
    ...(ikut[0] ? { ikut: ikut[0] } : {}),
  };
};
