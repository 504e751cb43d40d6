import { cacatTeks, mungkinKotor, rapikanTeks } from '../baca/kebersihan-teks.ts';
import { betulkanEjaan } from '../baca/salah-eja.ts';
import { foldName, isBlank } from '../teks.ts';
import type { Aturan } from './aturan.ts';
import { isKolomNama, kolomSemua, kolomStaf } from './kolom-aturan.ts';

const TEKS = kolomStaf('text', 'longText', 'office', 'code');
const PESAN_RUMUS = /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)$/;
/** Markers are short; a longer text needs no look. */
const PANJANG_TANDA = 12;
const KOSONG = new Set(['tidakada', 'belumada', 'kosong', 'nil', 'na', 'tbd', 'undefined', 'none']);
const SEMUA_STAF = kolomStaf(
  'text',
  'longText',
  'office',
  'code',
  'date',
  'number',
  'money',
  'url',
  'urusan',
  'urusanList',
);

/** What a text carries that nobody meant to write; the check changes nothing of it. */
export const ATURAN_TEKS: readonly Aturan[] = [
  {
    kode: 'F08',
    tingkat: 'WAJIB',
    kolom: kolomSemua('text', 'longText', 'office', 'code', 'json'),
    penjelasan: 'Teks terlalu panjang: {panjang} huruf, batas satu sel {batas} huruf.',
    saran: 'Pindahkan naskah panjang ke dokumen dan cantumkan tautannya.',
    contoh: {
      melanggar: { isi: { tujuan: 'kata '.repeat(10001) }, kata: 'Tujuan: naskah lima puluh ribu huruf lebih' },
      benar: { isi: { tujuan: 'Layanan menjangkau semua desa.' } },
    },
  },
  {
    kode: 'F09',
    atas: 'LAIN',
    tingkat: 'CEK',
    kolom: kolomSemua('text'),
    penjelasan: 'Isi sel tidak dapat dibaca.',
    saran: 'Periksa dan ketik ulang isinya.',
    contoh: {
      melanggar: { isi: {}, kata: 'Sel dengan isi yang rusak' },
      benar: { isi: {}, kata: 'Sel dengan teks biasa' },
    },
  },
  {
    kode: 'F04',
    tingkat: 'CEK',
    kolom: SEMUA_STAF,
    penjelasan: 'Sel ini berisi rumus, sehingga isinya dapat berubah tanpa tercatat.',
    saran: 'Salin selnya lalu tempel sebagai nilai (Ctrl+Shift+V).',
    contoh: {
      melanggar: { isi: {}, rumus: ['anggaran_nilai'], kata: 'Anggaran: =SUM(B2:B9)' },
      benar: { isi: { anggaran_nilai: 12500000 } },
    },
  },
  {
    kode: 'F14',
    tingkat: 'CATATAN',
    kolom: SEMUA_STAF,
    kelompok: 'register',
    kosongJuga: true,
    sel: (cell, _, key) =>
      cell.length < PANJANG_TANDA && (isBlank(cell) || (isKolomNama(key) && KOSONG.has(foldName(cell)))) ? {} : null,
    penjelasan: 'Sel ini berisi tanda kosong, misalnya "-", "null", atau "tidak ada".',
    saran: 'Kosongkan selnya; register membaca sel kosong sebagai belum diisi.',
    contoh: { melanggar: { isi: { tematik: '-' } }, benar: { isi: { tematik: '' } } },
    betulkan: () => '',
  },
  {
    kode: 'F15',
    tingkat: 'CEK',
    kolom: kolomStaf('text', 'longText', 'office', 'code'),
    sel: (cell) => (cell.charCodeAt(0) === 35 && PESAN_RUMUS.test(cell.trim()) ? {} : null),
    penjelasan: 'Sel ini memuat pesan dari rumus yang tidak dapat dihitung.',
    saran: 'Ketik isi yang sebenarnya, atau kosongkan.',
    contoh: { melanggar: { isi: { program_kegiatan: '#REF!' } }, benar: { isi: { program_kegiatan: '#SapaWarga' } } },
    betulkan: () => '',
  },
  {
    kode: 'F18',
    tingkat: 'CATATAN',
    kolom: ['nama_inovasi', 'kepanjangan', 'tematik', 'pd_pengusul', 'pd_pelaksana'],
    sel: (cell) => {
      const benar = betulkanEjaan(cell);
      return benar === null ? null : { benar };
    },
    penjelasan: 'Ejaannya mungkin keliru; mungkin dimaksud "{benar}".',
    saran: 'Betulkan ejaannya bila memang keliru.',
    contoh: {
      melanggar: { isi: { tematik: 'Penanggulanan kemiskinan' } },
      benar: { isi: { tematik: 'Penanggulangan kemiskinan' } },
    },
    betulkan: (cell) => betulkanEjaan(String(cell)),
  },
  {
    kode: 'F23',
    tingkat: 'CATATAN',
    kolom: TEKS,
    kelompok: 'register',
    mungkin: mungkinKotor,
    sel: (cell, _, key) => {
      const cacat = cacatTeks(cell, isKolomNama(key));
      return cacat.length > 0 && !cacat.includes('HTML') && !cacat.includes('SANDI') ? {} : null;
    },
    penjelasan:
      'Teks memuat spasi berlebih, spasi tak putus, huruf tak tampak, kutip keriting, atau tanda baca di awal.',
    saran: 'Rapikan teksnya, agar nama yang sama terbaca sama.',
    contoh: {
      melanggar: { isi: { nama_inovasi: '“Kapal\u00a0Layanan”  Desa ' } },
      benar: { isi: { nama_inovasi: 'Kapal Layanan Desa' } },
    },
    betulkan: (cell, _, key) => rapikanTeks(String(cell), isKolomNama(key)),
  },
  {
    kode: 'F29',
    tingkat: 'CEK',
    kolom: TEKS,
    mungkin: mungkinKotor,
    sel: (cell, _, key) => {
      const cacat = cacatTeks(cell, isKolomNama(key));
      return cacat.includes('SANDI') ? { sebab: 'SANDI' } : cacat.includes('HTML') ? { sebab: 'HTML' } : null;
    },
    penjelasan: 'Teks memuat tanda yang bukan isinya{sebab}.',
    saran: 'Hapus tandanya, atau tempel ulang sebagai teks biasa (Ctrl+Shift+V).',
    sebab: { HTML: ': sisa kode halaman web', SANDI: ': huruf yang rusak saat berkas disalin' },
    contoh: {
      melanggar: { isi: { tujuan: '<p>Warga &amp; desa terlayani.</p>' } },
      benar: { isi: { tujuan: 'Waktu tunggu < 5 menit & tanpa biaya.' } },
    },
    betulkan: (cell, _, key) => rapikanTeks(String(cell), isKolomNama(key)),
  },
];
