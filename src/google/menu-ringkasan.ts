import type { Kantor } from '../app/kantor.ts';
import { perbaruiRingkasan } from '../app/perbarui-ringkasan.ts';
import { sekilas } from './dialog.ts';
import { selesai } from './sampaikan.ts';

export const menuPerbarui = (kantor: Kantor): void => {
  sekilas('Memperbarui ringkasan…');
  selesai(perbaruiRingkasan(kantor), (h) => {
    const kurang =
      h.belumAda.length > 0 ? ` Tab ${h.belumAda.join(', ')} belum ada; pilih Siapkan register untuk membuatnya.` : '';
    sekilas(`Ringkasan diperbarui dari ${h.inovasi} inovasi.${kurang}`);
  });
};
