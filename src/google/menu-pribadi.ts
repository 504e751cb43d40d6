import type { Kantor } from '../app/kantor.ts';
import { type LaporanPribadi, laporanDataPribadi } from '../app/laporan-data-pribadi.ts';
import { samarkanDataPribadi } from '../app/samarkan-data-pribadi.ts';
import { isTanggal, tanggalPanjang } from '../domain/tanggal.ts';
import { beriTahu, daftarKalimat, sekilas, tanya } from './dialog.ts';
import { selesai } from './sampaikan.ts';

/** Lines of a dialog. */
const BARIS = 15;

const hari = (t: string): string => (isTanggal(t) ? tanggalPanjang(t) : '');

const kalimatTempat = (t: LaporanPribadi['tempat'][number]): string =>
  [
    `Tab ${t.tab} baris ${t.baris}${t.id === '' ? '' : ` (${t.id})`}, ${t.kolom}: ${t.nilai}`,
    ...(t.sejak === '' ? [] : [`sejak ${hari(t.sejak)}`]),
  ].join(', ');

const kalimatLaporan = (h: LaporanPribadi): string =>
  [
    `Disimpan pada ${h.tempat.length} sel:\n${daftarKalimat(h.tempat.map(kalimatTempat), BARIS)}`,
    h.kegiatan.length === 0
      ? 'Tidak disebut dalam Riwayat.'
      : `Disebut dalam ${h.kegiatan.length} kegiatan Riwayat, nomor ${h.kegiatan
          .slice(0, BARIS)
          .map((k) => k.no)
          .join(', ')}${h.kegiatan.length > BARIS ? ', dan lainnya' : ''}.`,
    ...(h.sebagaiPencatat > 0 ? [`Mencatat sendiri ${h.sebagaiPencatat} kegiatan.`] : []),
  ].join('\n\n');

const CARI = 'Tulis nama lengkap, NIP, surel, atau nomor teleponnya.';

export const menuLaporanPribadi = (kantor: Kantor): void => {
  const cari = tanya(`Data pribadi siapa? ${CARI}`);
  if (cari === null) return;
  sekilas('Mencari…');
  selesai(laporanDataPribadi(kantor, { cari }), (h) => beriTahu(kalimatLaporan(h)));
};

export const menuSamarkan = (kantor: Kantor): void => {
  const cari = tanya(
    `Samarkan data pribadi siapa? ${CARI}\n\nIsi sel dan teks Riwayat diganti dan tidak dapat dikembalikan oleh register. Data jabatan, petugas, penilaian, dan siapa yang mencatat tidak disamarkan karena membuktikan perbuatan jabatan.`,
  );
  if (cari === null) return;
  const alasan = tanya('Tulis alasan atau dasar permintaannya, tanpa menyebut nama atau nomor orangnya.');
  if (alasan === null) return;
  sekilas('Menyamarkan…');
  selesai(samarkanDataPribadi(kantor, { cari, alasan }), (h) =>
    beriTahu(
      [
        `${h.sel} sel dan ${h.kegiatan} kegiatan Riwayat disamarkan. ${h.keutuhan}`,
        ...(h.tetap.length > 0
          ? [`Tidak disamarkan: ${daftarKalimat(h.tetap.map((t) => `tab ${t.tab} baris ${t.baris}, ${t.kolom}`))}`]
          : []),
        'Histori versi pada menu File, salinan berkas, dan berkas yang pernah diekspor masih memuat isi lama; register tidak dapat mengubahnya. Simpan Kode Keutuhan yang baru di luar berkas.',
      ].join('\n\n'),
    ),
  );
};
