import type { Kantor } from '../app/kantor.ts';
import { belumSiap, type Entri, muatRegister } from '../app/muat.ts';
import { pesanUntuk } from '../domain/pesan.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { beriTahu } from './dialog.ts';
import { tolak } from './sampaikan.ts';

/** The registered entries that are selected on tab Inovasi; says why where there are none. */
export const entriTerpilih = (kantor: Kantor): readonly Entri[] | null => {
  const belum = belumSiap(kantor.buku);
  if (belum) {
    tolak([belum]);
    return null;
  }
  const register = muatRegister(kantor.buku);
  if (!register.ok) {
    tolak(register.problems);
    return null;
  }
  const entri = kantor.buku
    .terpilih(INOVASI)
    .flatMap((b) => register.value.byBaris.get(b) ?? [])
    .filter(({ e }) => e.id !== '');
  if (entri.length > 0) return entri;
  beriTahu(pesanUntuk('TIDAK_ADA_PILIHAN'));
  return null;
};

export const idTerpilih = (kantor: Kantor): readonly string[] | null =>
  entriTerpilih(kantor)?.map(({ e }) => e.id) ?? null;
