import { labelOf } from '../domain/baca/baca-pilihan.ts';
import type { KunciIsianDinas } from '../domain/naskah-dinas/bahan-dinas.ts';
import { type KodeDinas, SEMUA_DINAS } from '../domain/naskah-dinas/jenis-dinas.ts';
import type { JenisDinas } from '../domain/naskah-dinas/wujud-dinas.ts';
import type { Masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { JENIS_NASKAH } from '../domain/tab/naskah.ts';
import type { Kantor } from './kantor.ts';
import { belumSiap, cariEntri, muatRegister } from './muat.ts';
import { isCocok } from './rencana-dinas.ts';

export type DinasTersedia = {
  readonly jenis: KodeDinas;
  readonly label: string;
  readonly untuk: JenisDinas['untuk'];
  readonly ditanya: readonly KunciIsianDinas[];
  /** Signed by the office itself, so it may be wanted of one office alone. */
  readonly satuKantor: boolean;
};

/** Kinds that every one of these entries may have; without entries, the letters that go to offices. */
export const naskahDinasTersedia = (
  kantor: Kantor,
  ids: readonly string[],
): Result<readonly DinasTersedia[], Masalah> => {
  const belum = belumSiap(kantor.buku);
  if (belum) return fail([belum]);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const found = ids.map((id) => cariEntri(register.value, id));
  const problems = found.flatMap((f) => (f.ok ? [] : f.problems));
  if (problems.length > 0) return fail(problems);
  const entri = found.flatMap((f) => (f.ok ? [f.value.e] : []));
  return ok(
    SEMUA_DINAS.filter((j) =>
      j.untuk === 'PERANGKAT_DAERAH' ? entri.length === 0 : entri.length > 0 && entri.every((e) => isCocok(j, e)),
    ).map(({ kode, untuk, ditanya, penanda }) => ({
      jenis: kode,
      label: labelOf(JENIS_NASKAH, kode),
      untuk,
      ditanya,
      satuKantor: penanda === 'KANTOR',
    })),
  );
};
