import { bagikanRingkasan } from '../app/bagikan-ringkasan.ts';
import type { Kantor } from '../app/kantor.ts';
import { perbaruiRingkasan } from '../app/perbarui-ringkasan.ts';
import { salinWhatsapp } from '../app/salin-whatsapp.ts';
import { sekilas } from './dialog.ts';
import { menuBagikanRingkasan } from './menu-bagikan-ringkasan.ts';
import { cetak, memori, menuCetakRingkasan, menuMemori } from './menu-dokumen-pimpinan.ts';
import { menuWhatsapp } from './menu-whatsapp.ts';
import { selesai } from './sampaikan.ts';

const menuPerbarui = (kantor: Kantor): void => {
  sekilas('Memperbarui ringkasan…');
  selesai(perbaruiRingkasan(kantor), (h) => {
    const kurang =
      h.belumAda.length > 0 ? ` Tab ${h.belumAda.join(', ')} belum ada; pilih Siapkan register untuk membuatnya.` : '';
    sekilas(`Ringkasan diperbarui dari ${h.inovasi} inovasi.${kurang}`);
  });
};

/** What leadership reads, as the menu and the public functions ask for it. */
export const ringkasan = {
  menuPerbarui,
  perbaruiRingkasan,
  menuWhatsapp,
  salinWhatsapp,
  menuBagikanRingkasan,
  bagikanRingkasan,
  menuCetakRingkasan,
  cetak,
  menuMemori,
  memori,
} as const;
