import type { Cell } from '../teks.ts';
import { kalimatRingkasan, type RingkasanRegister } from './ringkasan.ts';

/** A summary tab as one block of values, and where its tables stand (0-based rows), for headings and the chart. */
export type Halaman = {
  readonly cells: readonly (readonly Cell[])[];
  readonly judul: readonly number[];
  readonly kepala: readonly number[];
  readonly kalimat: { readonly dari: number; readonly jumlah: number };
  readonly grafik: { readonly dari: number; readonly jumlah: number };
};

const LEBAR = 5;

/** Lays the summary out: sentences first, narrow enough for a phone, then tables by stage, office and urusan. */
export const halamanRingkasan = (r: RingkasanRegister, judul: string, diperbarui: string): Halaman => {
  const rows: Cell[][] = [];
  const titles: number[] = [];
  const heads: number[] = [];
  const put = (...cells: Cell[]): void => void rows.push([...cells, ...new Array<Cell>(LEBAR - cells.length).fill('')]);
  const title = (text: string): void => {
    put();
    titles.push(rows.length);
    put(text);
  };
  const head = (...cells: string[]): void => {
    heads.push(rows.length);
    put(...cells);
  };
  titles.push(0);
  put(judul);
  put(diperbarui);
  const kalimat = kalimatRingkasan(r);
  const dari = rows.length;
  for (const k of kalimat) put(k);
  title('Posisi per tahapan');
  head('Tahapan', 'Jumlah');
  const grafik = { dari: rows.length - 1, jumlah: r.perTahapan.length + 1 };
  for (const t of r.perTahapan) put(t.nama, t.jumlah);
  title('Menurut status');
  head('Status', 'Jumlah');
  for (const s of r.perStatus) put(s.nama, s.jumlah);
  title('Menurut perangkat daerah (unit di bawahnya ikut induknya)');
  head('Perangkat Daerah', 'Jumlah', 'Inisiatif', 'Uji Coba', 'Penerapan');
  for (const p of r.perPD) put(p.nama, p.jumlah, p.inisiatif, p.ujiCoba, p.penerapan);
  title('Menurut urusan');
  head('Urusan', 'Jumlah');
  for (const u of r.perUrusan) put(u.nama, u.jumlah);
  return { cells: rows, judul: titles, kepala: heads, kalimat: { dari, jumlah: kalimat.length }, grafik };
};
