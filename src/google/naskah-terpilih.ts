import type { Kantor } from '../app/kantor.ts';
import { belumSiap, muatTab } from '../app/muat.ts';
import { naskahDariPilihan } from '../app/naskah-terpilih.ts';
import { pesanUntuk } from '../domain/pesan.ts';
import { NASKAH } from '../domain/tab/naskah.ts';
import type { RowOf } from '../domain/tab/tab.ts';
import { beriTahu } from './dialog.ts';
import { tolak } from './sampaikan.ts';

/** The one document that is selected on tab Naskah; says so where there is none. */
export const naskahTerpilih = (kantor: Kantor): RowOf<typeof NASKAH> | null => {
  const belum = belumSiap(kantor.buku);
  if (belum) {
    tolak([belum]);
    return null;
  }
  const rows = muatTab(kantor.buku, NASKAH);
  if (!rows.ok) {
    tolak(rows.problems);
    return null;
  }
  const found = naskahDariPilihan(kantor.buku, rows.value);
  if (!found) beriTahu(pesanUntuk('NASKAH_TIDAK_DIPILIH'));
  return found ?? null;
};
