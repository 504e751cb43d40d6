import { bagikanRingkasan } from '../app/bagikan-ringkasan.ts';
import type { Kantor } from '../app/kantor.ts';
import { belumSiap } from '../app/muat.ts';
import { beriTahu, sekilas, setuju, tanya } from './dialog.ts';
import { selesai, tolak } from './sampaikan.ts';

/** "Bagikan ringkasan…": what goes out, to whom, and once more whether, before anybody can read anything. */
export const menuBagikanRingkasan = (kantor: Kantor): void => {
  const belum = belumSiap(kantor.buku);
  if (belum) return tolak([belum]);
  const isi = tanya(
    'Apa yang dibagikan? Tulis nomornya:\n1. Semua ringkasan, untuk pimpinan\n2. Hanya Daftar Inovasi (publik)',
  );
  if (isi === null) return;
  if (isi !== '1' && isi !== '2')
    return beriTahu(`"${isi}" tidak ada dalam daftar. Pilih menu ini lagi, tulis 1 atau 2.`);
  const siapa = tanya(
    'Siapa yang boleh membacanya? Tulis alamat surel, dipisahkan titik koma.\nKosongkan bila belum dibagikan kepada siapa pun; Anda dapat membagikannya sendiri dari berkas itu.',
  );
  if (siapa === null) return;
  const surel = siapa
    .split(/[;,]/)
    .map((s) => s.trim())
    .filter((s) => s !== '');
  const kepada = surel.length === 0 ? 'Belum dibagikan kepada siapa pun.' : `Dapat dibaca oleh: ${surel.join('; ')}.`;
  if (!setuju(`Ringkasan ditulis ke berkas terpisah milik Anda, tanpa data pribadi dan tautan. ${kepada} Lanjutkan?`))
    return;
  sekilas('Menyusun berkas ringkasan…');
  selesai(bagikanRingkasan(kantor, { hanyaPublik: isi === '2', surel }), (h) =>
    beriTahu(
      `${h.baru ? 'Berkas ringkasan sudah dibuat' : 'Berkas ringkasan sudah diperbarui; tautannya tetap'}:\n${h.url}\n\nIsinya tidak berubah sendiri. Pilih menu ini lagi untuk memperbaruinya.${h.ditolak.length > 0 ? `\n\nTidak dapat dibagikan kepada ${h.ditolak.join('; ')}: periksa alamatnya, lalu pilih menu ini lagi.` : ''}`,
    ),
  );
};
