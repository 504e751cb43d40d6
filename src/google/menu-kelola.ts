/** Set-up, proof and repair: a part of the add-on that is evaluated only when the register itself is looked after. */
import './skrip-lain.ts';
import { cariKembar } from '../app/cari-kembar.ts';
import { eksporRegister } from '../app/ekspor-register.ts';
import { isiDataContoh } from '../app/isi-data-contoh.ts';
import { isiFormat } from '../app/isi-format.ts';
import type { Kantor } from '../app/kantor.ts';
import { laporanDataPribadi } from '../app/laporan-data-pribadi.ts';
import type { HasilFormat } from '../app/lengkapi-format.ts';
import { belumSiap } from '../app/muat.ts';
import { perbaruiProgram } from '../app/perbarui-program.ts';
import { perbaruiRingkasan } from '../app/perbarui-ringkasan.ts';
import { bacaKeutuhan, type HasilKeutuhan } from '../app/periksa-keutuhan.ts';
import { periksaRegister } from '../app/periksa-register.ts';
import { posisiPerTanggal } from '../app/posisi-per-tanggal.ts';
import { pulihkanIsian } from '../app/pulihkan-isian.ts';
import { pulihkanSusunan } from '../app/pulihkan-susunan.ts';
import { putuskanKembar } from '../app/putuskan-kembar.ts';
import { rencanaEkspor } from '../app/rencana-ekspor.ts';
import { isSalinan } from '../app/salinan.ts';
import { samarkanDataPribadi } from '../app/samarkan-data-pribadi.ts';
import { namaDaerah, registerAda, siapkanRegister, tebakWilayah } from '../app/siapkan-register.ts';
import { beriTahu, daftarKalimat, sekilas, setuju, tanya } from './dialog.ts';
import { menuEkspor } from './menu-ekspor.ts';
import { menuIsiFormat } from './menu-isi-format.ts';
import { menuCariKembar, menuPutuskanKembar } from './menu-kembar.ts';
import { menuBatalPembetulan, menuPembetulan } from './menu-pembetulan.ts';
import { menuPosisi, menuPulihIsian } from './menu-posisi.ts';
import { menuLaporanPribadi, menuSamarkan } from './menu-pribadi.ts';
import { selesai, tolak } from './sampaikan.ts';

// biome-ignore lint/performance/noBarrelFile: an entry of the bundle has to export what the script offers
export { batalkanPembetulan } from '../app/batalkan-pembetulan.ts';
export { lihatPembetulan } from '../app/lihat-pembetulan.ts';
export { periksaKeutuhan } from '../app/periksa-keutuhan.ts';
export { terapkanPembetulan } from '../app/terapkan-pembetulan.ts';
export { ringkasan } from './menu-ringkasan.ts';
export {
  cariKembar,
  eksporRegister,
  isiFormat,
  laporanDataPribadi,
  menuBatalPembetulan,
  menuCariKembar,
  menuEkspor,
  menuIsiFormat,
  menuLaporanPribadi,
  menuPembetulan,
  menuPosisi,
  menuPulihIsian,
  menuPutuskanKembar,
  menuSamarkan,
  posisiPerTanggal,
  pulihkanIsian,
  pulihkanSusunan,
  putuskanKembar,
  rencanaEkspor,
  samarkanDataPribadi,
  siapkanRegister,
};

const pilihWilayah = (kantor: Kantor): string | null => {
  const answer = tanya('Register ini untuk daerah mana?\nTulis nama atau kodenya, misalnya Luwu Timur atau 73.24.');
  if (answer === null) return null;
  const found = tebakWilayah(kantor, answer);
  if (!found.ok) {
    tolak(found.problems);
    return null;
  }
  return setuju(`${namaDaerah(found.value)}?`) ? found.value.kode : null;
};

/** What an upgrade did to the clauses; nothing where nothing changed. */
const kalimatFormat = ({ diperbarui, dipertahankan }: HasilFormat): string =>
  [
    diperbarui.length === 0 ? '' : `\n\n${diperbarui.length} kalimat baku pada tab Format Naskah diperbarui.`,
    dipertahankan.length === 0
      ? ''
      : `\n\nKalimat baku berubah; kalimat daerah tetap dipakai. Bandingkan dengan Naskah, Kembalikan kalimat baku:\n${daftarKalimat(dipertahankan, 6)}`,
  ].join('');

export const menuSiapkan = (kantor: Kantor): void => {
  const ada = registerAda(kantor);
  const wilayah = ada ? ada.wilayah : pilihWilayah(kantor);
  if (wilayah === null) return;
  const jadikanBaru =
    ada !== null &&
    isSalinan(kantor.buku) &&
    setuju(
      'Berkas ini salinan dari register lain. Jadikan register baru?\nPilih Tidak bila salinan ini hanya arsip; arsip sebaiknya tidak diubah lagi.',
    );
  sekilas('Menyiapkan register…');
  selesai(siapkanRegister(kantor, { wilayah, jadikanBaru }), (h) => {
    const made =
      h.tabDibuat.length > 0
        ? `${h.tabDibuat.length} tab dibuat.`
        : h.kolomDitambah.length > 0
          ? `Kolom dipulihkan: ${h.kolomDitambah.join('; ')}.`
          : 'Semua tab sudah lengkap; tidak ada yang diubah.';
    const warn = h.riwayatHilang
      ? '\n\nPerhatian: tab Riwayat telah dihapus, sehingga riwayat dimulai lagi dari kosong. Bila masih ada, pulihkan dari menu File, Histori versi.'
      : '';
    beriTahu(
      `Register ${h.daerah} siap. ${made}${warn}${kalimatFormat(h.kalimat)}\n\nLangkah berikutnya: periksa tab Pengaturan dan Perangkat Daerah, lalu pilih Usulan, Impor dari tab aktif, atau Tambah usulan.`,
    );
  });
};

const kalimatKeutuhan = (h: HasilKeutuhan): string =>
  h.kode === ''
    ? `${h.rincian}\n\nJumlah kegiatan: ${h.jumlah}`
    : `${h.rincian}\n\nJumlah kegiatan: ${h.jumlah}\nKode Keutuhan: ${h.kode}\n\nSimpan kode ini di luar berkas, misalnya pada Lembar Kendali, sebagai pembanding.`;

export const menuKeutuhan = (kantor: Kantor): void =>
  selesai(bacaKeutuhan(kantor), ({ hasil, bandingkan }) => {
    beriTahu(kalimatKeutuhan(hasil));
    if (!bandingkan) return;
    const kode = tanya('Punya Kode Keutuhan dari luar berkas? Tempel di sini, atau tutup.');
    if (kode === null || kode === '') return;
    selesai(bandingkan(kode), (h) =>
      beriTahu(h.putusan === 'UTUH' ? `Riwayat cocok dengan kode dari luar berkas. ${h.rincian}` : h.rincian),
    );
  });

export const menuPulihkan = (kantor: Kantor): void => {
  const belum = belumSiap(kantor.buku);
  if (belum) return tolak([belum]);
  if (
    !setuju(
      'Kembalikan kolom yang tertukar dan status yang diketik menurut Riwayat? Suntingan lain tidak diubah.\n\nBila berkas ini dikembalikan ke versi lama, register dilanjutkan dari versi ini; kegiatan yang hilang disebutkan dalam Riwayat.',
    )
  )
    return;
  selesai(pulihkanSusunan(kantor), (h) => {
    const lanjut = h.dilanjutkan ? 'Register dilanjutkan dari versi lama berkas. ' : '';
    beriTahu(
      h.baris === 0
        ? `${lanjut}Tidak ada kolom yang tampak tertukar; tidak ada isian yang diubah.`
        : `${lanjut}${h.baris} baris dipulihkan pada kolom ${h.kolom.join(', ')}.`,
    );
  });
};

/** Fills an empty file with the sample register, checked and summed up. */
export const isiContoh = (kantor: Kantor): ReturnType<typeof isiDataContoh> => {
  const hasil = isiDataContoh(kantor, dataContoh_().CONTOH);
  if (hasil.ok) {
    periksaRegister(kantor);
    perbaruiRingkasan(kantor);
    perbaruiProgram(kantor);
  }
  return hasil;
};

export const menuIsiContoh = (kantor: Kantor): void => {
  if (
    !setuju(
      'Isi berkas ini dengan data contoh Kabupaten Luwu Timur? Semua nama dan nomornya rekaan. Gunakan hanya pada berkas baru.',
    )
  )
    return;
  sekilas('Mengisi data contoh…');
  selesai(isiContoh(kantor), (h) =>
    beriTahu(`${h.inovasi} inovasi contoh siap. Mulailah dari tab Ringkasan Pimpinan dan Perlu Diperbaiki.`),
  );
};
