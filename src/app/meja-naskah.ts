import type { Pengaturan } from '../domain/pengaturan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type BarisDasar, DASAR_HUKUM } from '../domain/tab/dasar-hukum.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { PEJABAT, type Pejabat } from '../domain/tab/lembaga.ts';
import { FORMAT_NASKAH, NASKAH } from '../domain/tab/naskah.ts';
import type { RowOf } from '../domain/tab/tab.ts';
import type { Kantor } from './kantor.ts';
import { cariEntri, muatPengaturan, muatRegister, muatTab, type Register } from './muat.ts';
import { tolakOrang } from './siapa.ts';

/** Everything a drafter has on the desk: the entries asked for, and the tabs that documents are made from. */
export type MejaNaskah = {
  readonly pengaturan: Pengaturan;
  readonly register: Register;
  readonly entri: readonly Inovasi[];
  /** Every entry of the register; reads them all. */
  readonly semua: () => readonly Inovasi[];
  readonly pejabat: readonly Pejabat[];
  readonly dasar: readonly BarisDasar[];
  readonly format: readonly RowOf<typeof FORMAT_NASKAH>[];
  readonly naskah: readonly RowOf<typeof NASKAH>[];
};

type Pilihan = {
  /** The document is about no entry. */
  readonly tanpaInovasi: boolean;
  readonly periksa: (entri: readonly Inovasi[]) => readonly Masalah[];
  /** Nothing will be written, so nobody has to say who they are. */
  readonly hanyaBaca?: true;
};

/** Lays the desk, or says why it cannot be laid: nobody may write, nothing is chosen, an entry is unknown or unfit. */
export const siapkanMeja = (
  kantor: Kantor,
  ids: readonly string[],
  { tanpaInovasi, periksa, hanyaBaca }: Pilihan,
): Result<MejaNaskah, Masalah> => {
  const { buku } = kantor;
  const tolak = hanyaBaca ? null : tolakOrang(kantor);
  if (tolak) return fail([tolak]);
  if (ids.length === 0 && !tanpaInovasi) return fail([masalah('TIDAK_ADA_PILIHAN')]);
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const register = muatRegister(buku);
  if (!register.ok) return register;
  const unknown: Masalah[] = [];
  const entri = [...new Set(ids)].flatMap((id) => {
    const found = cariEntri(register.value, id);
    if (!found.ok) unknown.push(...found.problems);
    return found.ok ? [found.value.e] : [];
  });
  const problems = [...periksa(entri), ...unknown];
  if (problems.length > 0) return fail(problems);
  const pejabat = muatTab(buku, PEJABAT);
  if (!pejabat.ok) return pejabat;
  const dasar = muatTab(buku, DASAR_HUKUM);
  if (!dasar.ok) return dasar;
  const format = muatTab(buku, FORMAT_NASKAH);
  if (!format.ok) return format;
  const naskah = muatTab(buku, NASKAH);
  if (!naskah.ok) return naskah;
  return ok({
    pengaturan: pengaturan.value,
    register: register.value,
    entri,
    semua: () => [...register.value.byBaris.values()].map(({ e }) => e).filter((e) => e.id !== ''),
    pejabat: pejabat.value,
    dasar: dasar.value,
    format: format.value,
    naskah: naskah.value,
  });
};
