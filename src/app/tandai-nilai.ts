import { bacaLembar, type Lembar } from '../domain/baca/baca-baris.ts';
import { keSel } from '../domain/baca/ke-sel.ts';
import { isNilaiSama, kunciNilai, NILAI_BLANKO, type UbahNilai } from '../domain/nilai/ubah-nilai.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { nomorIndikator } from '../domain/program/katalog.ts';
import type { Peristiwa } from '../domain/riwayat/peristiwa.ts';
import { KEIKUTSERTAAN } from '../domain/tab/bukti.ts';
import { NILAI_INDIKATOR, type NilaiIndikator } from '../domain/tab/program.ts';
import type { Column } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import { barisTetap } from './baris-bergeser.ts';
import type { Buku } from './kantor.ts';
import { sudahBernilai } from './nilai-klaim.ts';
import { tolakTahunDitutup } from './tahun-ditutup.ts';
import { tulisBaris } from './tulis-baris.ts';

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

const bacaNilai = (buku: Buku): readonly Terletak[] => {
  const read = buku.baca(NILAI_INDIKATOR);
  return read.ok ? nilaiLembar(read.value) : [];
};

const menurutKunci = (rows: readonly Terletak[]): ReadonlyMap<string, readonly Terletak[]> => {
  const out = new Map<string, Terletak[]>();
  for (const r of rows) {
    const key = kunciNilai(r);
    const same = out.get(key);
    if (same) same.push(r);
    else out.set(key, [r]);
  }
  return out;
};

const sebut = (n: number | null): string => (n === null ? 'belum' : String(n));

/**
 * Why levels may not be written as they stand under the lock: their year was closed, an indicator has two rows, or somebody
 * else was faster; then what stands there now is told.
 */
export const tolakNilai = (buku: Buku, { ubah }: PenandaanNilai): readonly Masalah[] => {
  const [first] = ubah;
  const tutup = first ? tolakTahunDitutup(buku, first.tahun) : null;
  if (tutup) return [tutup];
  const rows = menurutKunci(bacaNilai(buku));
  return ubah.flatMap((u) => {
    const [row = NILAI_BLANKO, second] = rows.get(kunciNilai(u)) ?? [];
    if (second)
      return [
        masalah('NILAI_BARIS_GANDA', { no: u.no, tahun: u.tahun, nama: u.id === '' ? 'pemerintah daerah' : u.id }),
      ];
    return isNilaiSama(row, u.sebelum)
      ? []
      : [masalah('NILAI_BERUBAH', { no: u.no, klaim: row.klaim ?? 0, terverifikasi: sebut(row.terverifikasi) }, u.no)];
  });
};

const sel = (key: string, u: UbahNilai['sesudah']): Cell =>
  keSel(COLUMN.get(key) as Column, u[key as (typeof KEYS)[number]]);

/**
 * Writes levels: into the row of the same year, innovation and indicator, or below the last one. Only where a row still says
 * what the event says was there: somebody may have typed since. A second run changes nothing.
 */
export const tandaiNilai = (buku: Buku, { ubah, ikut }: PenandaanNilai): void => {
  if (ubah.length > 0) tulis(buku, ubah);
  if (ikut && !sudahBernilai(buku, ikut.tahun).has(ikut.id))
    buku.tambah(KEIKUTSERTAAN, [
      { id: ikut.id, program: 'Indeks Inovasi Daerah', tahun: ikut.tahun, status: 'Disiapkan' },
    ]);
};

/** How often the tab is looked at again when a person moved its rows meanwhile. */
const KALI = 3;

const tulis = (buku: Buku, ubah: readonly UbahNilai[]): void => {
  for (let kali = 0; kali < KALI; kali++) {
    const read = buku.baca(NILAI_INDIKATOR);
    if (!read.ok) return;
    const rows = menurutKunci(nilaiLembar(read.value));
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
    tulisBaris(buku, NILAI_INDIKATOR, KEYS, next);
    if (add.length > 0) buku.tambah(NILAI_INDIKATOR, add);
    const tetap = ['tahun', 'id', 'no'];
    if (next.size === 0 || barisTetap(buku, NILAI_INDIKATOR, read.value, { keys: KEYS, tetap, rows: next })) return;
  }
};

/** What some events put there, where it is not there yet. */
export const nilaiDari = (events: readonly Peristiwa[]): PenandaanNilai => {
  const ikut = events.flatMap((p) => (p.perubahan[KUNCI_IKUT] as IkutIndeks | undefined) ?? []);
  return {
    ubah: events.flatMap((p) => (p.perubahan[KUNCI_NILAI] as readonly UbahNilai[] | undefined) ?? []),
    ...(ikut[0] ? { ikut: ikut[0] } : {}),
  };
};
