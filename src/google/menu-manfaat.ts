import { jadikanPerbaikan } from '../app/jadikan-perbaikan.ts';
import type { Kantor } from '../app/kantor.ts';
import { belumSiap } from '../app/muat.ts';
import { siapkanDampak } from '../app/siapkan-baris-program.ts';
import { pesanUntuk } from '../domain/pesan.ts';
import { DAMPAK, UMPAN_BALIK } from '../domain/tab/manfaat.ts';
import { idTerpilih } from './baris-terpilih.ts';
import { beriTahu, daftarKalimat, setuju } from './dialog.ts';
import { selesai, tolak } from './sampaikan.ts';

/** "Siapkan baris dampak": LAN's measures for the selected innovations. */
const menuDampak = (kantor: Kantor): void => {
  const id = idTerpilih(kantor);
  if (id === null) return;
  selesai(siapkanDampak(kantor, id), ({ inovasi, ditambah, ada }) =>
    beriTahu(
      `${ditambah} baris ukuran ditambahkan pada tab ${DAMPAK.name} untuk ${inovasi} inovasi; ${ada} sudah ada. Isi Sebelum dan Setelah, ubah satuan atau arahnya bila perlu, dan hapus yang tidak diukur. Perbarui halaman program mengisi Tingkat Perubahan.`,
    ),
  );
};

/** "Jadikan umpan balik usulan perbaikan": the selected rows of tab Umpan Balik. */
const menuPerbaikan = (kantor: Kantor): void => {
  const belum = belumSiap(kantor.buku);
  if (belum) return tolak([belum]);
  const baris = kantor.buku.terpilih(UMPAN_BALIK);
  if (baris.length === 0) return beriTahu(pesanUntuk('TIDAK_ADA_UMPAN_BALIK'));
  if (
    !setuju(
      `Jadikan ${baris.length} umpan balik terpilih usulan perbaikan? Beberapa umpan balik atas satu inovasi menjadi satu usulan.`,
    )
  )
    return;
  selesai(jadikanPerbaikan(kantor, { baris, permintaan: kantor.permintaanBaru() }), ({ id, dilewati }) => {
    const lewat = dilewati.map((d) => `Baris ${d.baris}: ${d.alasan}`);
    beriTahu(
      `${id.length} usulan perbaikan ditambahkan pada baris terakhir tab Inovasi. Lengkapi kolom lainnya di sana.${lewat.length > 0 ? `\n\nDilewati:\n${daftarKalimat(lewat)}` : ''}`,
    );
  });
};

/** Benefits, as the menu and the public functions ask for them. */
export const manfaat = { siapkanDampak, menuDampak, jadikanPerbaikan, menuPerbaikan } as const;
