import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { PERAN } from '../domain/tab/lembaga.ts';
import type { Kantor } from './kantor.ts';
import { tolakOrang } from './siapa.ts';

/** Who works in a panel. */
export type SiapaSaya = {
  readonly surel: string;
  readonly nama: string;
  /** Labels of the roles that are valid today. */
  readonly peran: readonly string[];
  /** Names behind a shared account, as long as nobody has said who of them is working. */
  readonly pilihan: readonly string[];
  /** Why this person may only look; '' when they may record. */
  readonly hanyaMelihat: string;
};

/** Who is working, and what they may; `pilih` says who of several people behind one account it is, for the rest of the day. */
export const siapaSaya = (kantor: Kantor, minta: { readonly pilih: string }): SiapaSaya => {
  if (minta.pilih !== '' && kantor.orang().pilihan.includes(minta.pilih)) kantor.pilihPetugas(minta.pilih);
  const { surel, nama, peran, pilihan } = kantor.orang();
  const tolak = pilihan.length > 0 ? null : tolakOrang(kantor);
  return {
    surel,
    nama,
    peran: [...new Set(peran.map((p) => labelOf(PERAN, p.peran)))],
    pilihan,
    hanyaMelihat: tolak?.pesan ?? '',
  };
};
