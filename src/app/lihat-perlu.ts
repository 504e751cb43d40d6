import { bacaLembar } from '../domain/baca/baca-baris.ts';
import type { Masalah } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { PERLU_DIPERBAIKI, type Tingkat } from '../domain/tab/perlu-diperbaiki.ts';
import type { RowOf } from '../domain/tab/tab.ts';
import type { Kantor } from './kantor.ts';

/** One finding as the list shows it; `baris` is where it stood when the check ran. */
export type ButirPerlu = {
  readonly tingkat: Tingkat | '';
  readonly baru: boolean;
  readonly id: string;
  readonly baris: number;
  /** Whether there is a cell to go to. */
  readonly adaSel: boolean;
  readonly nama: string;
  readonly perangkatDaerah: string;
  readonly kolom: string;
  readonly nilai: string;
  readonly kode: string;
  readonly penjelasan: string;
  readonly saran: string;
};

export type DaftarPerlu = {
  /** The verdict of the last check in one sentence. */
  readonly putusan: string;
  readonly jumlah: number;
  readonly baru: number;
  readonly butir: readonly ButirPerlu[];
};

/** Findings that a panel shows; the tab has them all. */
const PALING_BANYAK = 500;

const kantorDari = (kantor: Kantor): ReadonlyMap<string, string> => {
  const read = kantor.buku.bacaKolom(INOVASI, ['id', 'pd_pengusul']);
  if (!read.ok) return new Map();
  const { letak, rows } = read.value;
  const at = (key: string): number => letak.get(key) ?? -1;
  return new Map(rows.map((cells) => [String(cells[at('id')] ?? ''), String(cells[at('pd_pengusul')] ?? '')]));
};

const putusan = (rows: readonly RowOf<typeof PERLU_DIPERBAIKI>[]): string => {
  if (rows.length === 0) return 'Daftar Perlu Diperbaiki kosong.';
  const count = (t: Tingkat): number => rows.filter((r) => r.tingkat === t).length;
  const baru = rows.filter((r) => r.baru === 'YA').length;
  return `${count('WAJIB')} wajib diperbaiki, ${count('CEK')} perlu dicek, ${count('CATATAN')} catatan; ${baru} di antaranya baru pada pemeriksaan terakhir.`;
};

/** What the last check found, from tab Perlu Diperbaiki. Reads only. */
export const lihatPerlu = (kantor: Kantor): Result<DaftarPerlu, Masalah> => {
  const read = kantor.buku.baca(PERLU_DIPERBAIKI);
  if (!read.ok) return read;
  const rows = bacaLembar(read.value).map((b) => b.nilai as unknown as RowOf<typeof PERLU_DIPERBAIKI>);
  const pd = kantorDari(kantor);
  return ok({
    putusan: putusan(rows),
    jumlah: rows.length,
    baru: rows.filter((r) => r.baru === 'YA').length,
    butir: rows.slice(0, PALING_BANYAK).map((r) => ({
      tingkat: r.tingkat as ButirPerlu['tingkat'],
      baru: r.baru === 'YA',
      id: r.id,
      baris: r.baris ?? 0,
      adaSel: r.sel !== '' || r.id !== '',
      nama: r.nama,
      perangkatDaerah: pd.get(r.id) ?? '',
      kolom: r.kolom,
      nilai: r.nilai,
      kode: r.kode,
      penjelasan: r.penjelasan,
      saran: r.saran,
    })),
  });
};
