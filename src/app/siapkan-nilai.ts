import { kunciNilai } from '../domain/nilai/ubah-nilai.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { NILAI_INDIKATOR } from '../domain/tab/program.ts';
import { muatKatalog } from './bahan-nilai.ts';
import type { Kantor } from './kantor.ts';
import { cariEntri, muatRegister } from './muat.ts';
import { muatBarisProgram } from './muat-program.ts';
import { tolakPencatat } from './siapa.ts';
import { tolakTahunDitutup } from './tahun-ditutup.ts';

/** Rows of tab Nilai Indikator that wait for their levels now, and those that stood there already. */
export type NilaiDisiapkan = {
  readonly tahun: string;
  readonly inovasi: number;
  readonly ditambah: number;
  readonly ada: number;
};

export type MintaSiapkanNilai = {
  readonly id: readonly string[];
  /** The indicators of the region too. */
  readonly pemda: boolean;
};

/**
 * Lays a blank row for every indicator of the year's catalogue, to be filled by hand: those of the innovations, and of the
 * region where asked. A row that is there already, filled or not, is left as it is.
 */
export const siapkanNilai = (kantor: Kantor, { id, pemda }: MintaSiapkanNilai): Result<NilaiDisiapkan, Masalah> => {
  const tolak = tolakPencatat(kantor, 'CATAT');
  if (tolak) return fail([tolak]);
  const { buku } = kantor;
  const dasar = muatKatalog(kantor);
  if (!dasar.ok) return dasar;
  const { tahun, katalog } = dasar.value;
  const register = muatRegister(buku);
  if (!register.ok) return register;
  const semua = [...new Set(id)];
  for (const x of semua) {
    const found = cariEntri(register.value, x);
    if (!found.ok) return found;
  }
  const perlu = [
    ...(pemda ? katalog.spd.map(({ no }) => ({ tahun, id: '', no })) : []),
    ...semua.flatMap((x) => katalog.sid.map(({ no }) => ({ tahun, id: x, no }))),
  ];
  // Read and written under one lock, so that two people who prepare the same innovation do not make every row twice.
  return (
    kantor.terkunci((): Result<NilaiDisiapkan, Masalah> => {
      const tutup = tolakTahunDitutup(buku, tahun);
      if (tutup) return fail([tutup]);
      const rows = muatBarisProgram(buku, NILAI_INDIKATOR);
      if (!rows.ok) return rows;
      const known = new Set(rows.value.map(kunciNilai));
      const baru = perlu.filter((r) => !known.has(kunciNilai(r)));
      if (baru.length > 0) buku.tambah(NILAI_INDIKATOR, baru);
      buku.bilas();
      return ok({ tahun, inovasi: semua.length, ditambah: baru.length, ada: perlu.length - baru.length });
    }) ?? fail([masalah('SIBUK')])
  );
};
