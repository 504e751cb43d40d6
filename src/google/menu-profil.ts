import type { HasilDinas } from '../app/buat-naskah-dinas.ts';
import { buatProfil } from '../app/buat-profil.ts';
import type { Kantor } from '../app/kantor.ts';
import type { Masalah } from '../domain/pesan.ts';
import { idTerpilih } from './baris-terpilih.ts';
import { beriTahu, daftarKalimat, sekilas } from './dialog.ts';
import { selesai } from './sampaikan.ts';

/** "Profil Inovasi…": one page for each selected row. */
const menuProfil = (kantor: Kantor): void => {
  const id = idTerpilih(kantor);
  if (!id) return;
  sekilas('Menyusun profil…');
  selesai(buatProfil(kantor, id), ({ naskah, sisa }) =>
    beriTahu(
      `${naskah.length} profil sudah dibuat. Tautannya ada pada tab Naskah:\n${daftarKalimat(naskah.map((n) => n.judul))}${sisa > 0 ? `\n\nTersisa ${sisa}. Pilih baris yang belum, lalu ulangi menu ini.` : ''}`,
    ),
  );
};

const profil = (kantor: Kantor, id: readonly string[]): HasilDinas | { readonly masalah: readonly Masalah[] } => {
  const hasil = buatProfil(kantor, id);
  return hasil.ok ? hasil.value : { masalah: hasil.problems };
};

/** Profiles, as the menu and the public function ask for them. */
export const profilInovasi = { menuProfil, profil } as const;
