import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import type { Kantor } from './kantor.ts';

export type MintaLompat = {
  readonly id: string;
  /** The heading of the column; the name of the innovation where it is none of ours. */
  readonly kolom: string;
  /** Where it stood: for rows that have no id yet. */
  readonly baris: number;
};

/** Selects a cell of tab Inovasi: the row is looked for by its id, because people sort. Says where it is. */
export const lompatKeSel = (kantor: Kantor, minta: MintaLompat): Result<{ readonly sel: string }, Masalah> => {
  const { buku } = kantor;
  const key = INOVASI.columns.find((c) => c.heading === minta.kolom)?.key ?? 'nama_inovasi';
  const read = buku.bacaKolom(INOVASI, ['id']);
  if (!read.ok) return read;
  const { letak, rows, barisPertama } = read.value;
  const at = minta.id === '' ? -1 : rows.findIndex((cells) => String(cells[letak.get('id') ?? -1] ?? '') === minta.id);
  if (minta.id !== '' && at < 0) return fail([masalah('ID_TIDAK_ADA', { id: minta.id })]);
  const baris = at < 0 ? minta.baris : barisPertama + at;
  if (!(baris > 1)) return fail([masalah('TIDAK_ADA_PILIHAN')]);
  buku.pilih(INOVASI, key, baris);
  return ok({ sel: buku.alamat(INOVASI, key, baris) });
};
