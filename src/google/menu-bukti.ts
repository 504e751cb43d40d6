import type { Kantor } from '../app/kantor.ts';
import { siapkanBukti } from '../app/siapkan-bukti.ts';
import { BUKTI } from '../domain/tab/bukti.ts';
import { idTerpilih } from './baris-terpilih.ts';
import { beriTahu } from './dialog.ts';
import { selesai } from './sampaikan.ts';

/** A place on tab Bukti for every document that the selected entries should have by now. */
export const menuBukti = (kantor: Kantor): void => {
  const id = idTerpilih(kantor);
  if (id === null) return;
  selesai(siapkanBukti(kantor, id), ({ inovasi, ditambah, ada }) =>
    beriTahu(
      ditambah === 0 && ada === 0
        ? `Belum ada bukti yang perlu disiapkan untuk ${inovasi} inovasi ini pada tahapannya sekarang.`
        : `${ditambah} baris ditambahkan pada tab ${BUKTI.name} untuk ${inovasi} inovasi; ${ada} sudah ada. Isi nomor, tanggal, dan tautannya. Setelah tautan dibuka dan cocok, pilih Ya pada Sudah Dibuka.`,
    ),
  );
};
