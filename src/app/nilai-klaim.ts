import type { Tambahan } from '../domain/alur/efek.ts';
import { bacaPilihan } from '../domain/baca/baca-pilihan.ts';
import type { BarisImpor } from '../domain/impor/susun-baris.ts';
import type { Perubahan } from '../domain/riwayat/peristiwa.ts';
import { KEIKUTSERTAAN, PROGRAM } from '../domain/tab/bukti.ts';
import type { Buku } from './kantor.ts';

/** What an event keeps of a claimed score, and what tab Keikutsertaan gets of it. */
export type NilaiKlaim = NonNullable<Tambahan['keikutsertaan']>;

/** The year whose scores a source holds: the one that its tab is named for, else that of the register. */
export const tahunKlaim = (namaTab: string, tahunRegister: string): string => {
  const named = [...new Set(namaTab.match(/(?<!\d)20\d\d(?!\d)/g) ?? [])];
  return named.length === 1 ? (named[0] as string) : tahunRegister;
};

/** The score that a row claims in the index of a year; null where it has none, or where no year is given because it is closed. */
export const nilaiKlaim = (row: BarisImpor, id: string, tahun: string): NilaiKlaim | null => {
  const nilai = row.nilai['kematangan'];
  return typeof nilai === 'number' && tahun !== ''
    ? { id, program: 'IID', tahun, status: 'Impor', nilai_klaim: nilai }
    : null;
};

/** What the event of the import keeps of it, under the key of the tab. */
export const jejakKlaim = (nilai: NilaiKlaim | null): Perubahan => (nilai ? { '+keikutsertaan': [nilai] } : {});

/** The ids that have a score of a year already: what stands there is never written over, whoever wrote it. One read. */
export const sudahBernilai = (buku: Buku, tahun: string): ReadonlySet<string> => {
  const read = buku.bacaKolom(KEIKUTSERTAAN, ['id', 'program', 'tahun']);
  if (!read.ok) return new Set();
  const { letak, rows } = read.value;
  const at = (cells: readonly unknown[], key: string): string => String(cells[letak.get(key) ?? -1] ?? '');
  return new Set(
    rows
      .filter((cells) => bacaPilihan(PROGRAM, at(cells, 'program'))?.code === 'IID' && at(cells, 'tahun') === tahun)
      .map((cells) => at(cells, 'id')),
  );
};
