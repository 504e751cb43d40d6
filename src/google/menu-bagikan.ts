import { bagikanNaskah, type HasilBagikan } from '../app/bagikan-naskah.ts';
import type { Kantor } from '../app/kantor.ts';
import { beriTahu, sekilas, setuju } from './dialog.ts';
import { naskahTerpilih } from './naskah-terpilih.ts';
import { selesai } from './sampaikan.ts';

const kalimatHasil = (h: HasilBagikan): string =>
  [
    h.judul,
    h.dibagikan.length > 0
      ? `Dibagikan kepada: ${h.dibagikan.join('; ')}.`
      : 'Semua alamat pada Pengaturan, Bagikan konsep kepada, sudah dapat membukanya.',
    ...(h.gagal.length > 0
      ? [`Tidak dapat dibagikan kepada: ${h.gagal.join('; ')}. Periksa alamatnya pada tab Pengaturan.`]
      : []),
    `PDF (dibuat Google saat tautan dibuka):\n${h.tautanPdf}`,
    ...(h.pdfGagal === ''
      ? []
      : [`Berkas PDF belum dapat dibuat: ${h.pdfGagal} Buka tautan PDF di atas, atau unduh dari naskahnya.`]),
    ...(h.pdf === null ? [] : [`Berkas PDF di samping naskah:\n${h.pdf}`]),
  ].join('\n\n');

/** "PDF dan berbagi…" on the selected row of tab Naskah. */
export const menuBagikan = (kantor: Kantor): void => {
  const n = naskahTerpilih(kantor);
  if (!n) return;
  const pdf = setuju(
    `"${n.judul}" akan dibagikan kepada alamat pada Pengaturan yang belum dapat membukanya. Simpan juga berkas PDF di samping naskah?`,
  );
  sekilas('Menyiapkan naskah…');
  selesai(bagikanNaskah(kantor, { permintaan: n.permintaan, pdf }), (h) => beriTahu(kalimatHasil(h)));
};
