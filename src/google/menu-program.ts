/** Laboratories, the index, contests and benefits: a part of the add-on that is evaluated only when a programme is worked on. */
import './skrip-lain.ts';
import type { Kantor } from '../app/kantor.ts';
import { perbaruiProgram } from '../app/perbarui-program.ts';
import { siapkanProgram } from '../app/siapkan-program.ts';
import { beriTahu, sekilas } from './dialog.ts';
import { selesai } from './sampaikan.ts';

const menuSiapkan = (kantor: Kantor): void => {
  sekilas('Menyiapkan tab program…', 60);
  selesai(siapkanProgram(kantor), (h) => {
    const made =
      h.tabDibuat.length > 0
        ? `${h.tabDibuat.length} tab program dibuat.`
        : h.kolomDitambah.length > 0
          ? `Kolom dipulihkan: ${h.kolomDitambah.join('; ')}.`
          : 'Semua tab program sudah lengkap; tidak ada yang diubah.';
    const data = h.dataTahunan.map(({ tab, jumlah }) => `${jumlah} baris ${tab}`).join(', ');
    beriTahu(
      data === ''
        ? made
        : `${made} Data tahunan yang diisikan: ${data}.\n\nKolom Kepastian menyebut mana yang belum dicocokkan. Cocokkan dengan pedoman penyelenggara sebelum dipakai.`,
    );
  });
};

const menuPerbarui = (kantor: Kantor): void => {
  sekilas('Memperbarui halaman program…', 60);
  selesai(perbaruiProgram(kantor), (h) => sekilas(`Halaman program diperbarui: ${h.tab.join(', ')}.`));
};

// biome-ignore lint/performance/noBarrelFile: an entry of the bundle has to export what the script offers
export { indeks } from './menu-indeks.ts';
export { kegiatan } from './menu-kegiatan.ts';
export { lomba } from './menu-lomba.ts';
export { manfaat } from './menu-manfaat.ts';
export { nilai } from './menu-nilai.ts';
export { tahunBaru } from './menu-tahun.ts';

/** The programmes' own tabs, as the menu and the public functions ask for them. */
export const program = { menuSiapkan, siapkanProgram, menuPerbarui, perbaruiProgram } as const;
