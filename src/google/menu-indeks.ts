import type { Kantor } from '../app/kantor.ts';
import { perbaruiProyeksi, proyeksiIndeks } from '../app/proyeksi-indeks.ts';
import { kalimatProyeksi } from '../domain/indeks/kalimat-proyeksi.ts';
import { beriTahu, sekilas } from './dialog.ts';
import { selesai } from './sampaikan.ts';

const menuProyeksi = (kantor: Kantor): void => {
  sekilas('Menghitung proyeksi indeks…', 60);
  selesai(perbaruiProyeksi(kantor), (p) =>
    beriTahu(
      `${kalimatProyeksi(p).join('\n\n')}\n\nPilihan terbaik, kelayakan, dan poin berikutnya ada pada tab Proyeksi Indeks.`,
    ),
  );
};

/** The projection of the index, as the menu and the public functions ask for it. */
export const indeks = { menuProyeksi, proyeksiIndeks } as const;
