import { kunciNilai } from '../domain/nilai/ubah-nilai.ts';
import type { Masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { NILAI_INDIKATOR } from '../domain/tab/program.ts';
import { muatKatalog } from './bahan-nilai.ts';
import type { Kantor } from './kantor.ts';
import { cariEntri, muatRegister } from './muat.ts';
import { muatBarisProgram } from './muat-program.ts';
import { tolakPencatat } from './siapa.ts';
import { tolakTahunDitutup } from './tahun-ditutup.ts';
import { type Ditambah, tambahYangBelum } from './tambah-yang-belum.ts';

/** Rows of tab Nilai Indikator that wait for their levels now, and those that stood there already. */
export type NilaiDisiapkan = Ditambah & { readonly tahun: string; readonly inovasi: number };

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
  const done = tambahYangBelum(kantor, {
    tab: NILAI_INDIKATOR,
    baca: () => muatBarisProgram(buku, NILAI_INDIKATOR),
    kunci: kunciNilai,
    perlu: perlu.map((r) => ({ kunci: kunciNilai(r), cells: r })),
    tolak: () => tolakTahunDitutup(buku, tahun),
  });
  return done.ok ? ok({ tahun, inovasi: semua.length, ...done.value }) : done;
};
