import { isHurufBesar, turunkanHuruf } from '../baca/huruf-besar.ts';
import { foldName, tidy } from '../teks.ts';
import type { Aturan } from './aturan.ts';
import { isKosong } from './jalan-entri.ts';

const PERATURAN =
  /^(?:per(?:aturan|gub|bup|wal|wali|da|kada)\b|keputusan\b|sk\b|surat edaran\b|instruksi\b|undang-undang\b).*\b(?:nomor|no\.?)\s*\d+/i;
const SISA_CONTOH = /^(?:contoh|tes|test|testing|coba|dummy|asdf|xxx|testtrue)(?=$|[\s\d:_-])/i;
/** An abbreviation this short says nothing by itself. */
const PENDEK = 3;

/** The region's name at the end of a title, as it was written; '' when it is not there. */
const ekorDaerah = (judul: string, nama: readonly string[]): string => {
  const t = tidy(judul).replace(/[)"'”’.]+$/, '');
  const rendah = t.toLowerCase();
  for (const n of nama) {
    const akhir = n.toLowerCase();
    if (n === '' || !rendah.endsWith(akhir)) continue;
    const depan = t.slice(0, t.length - akhir.length);
    const m = /^(.*\S)\s*[,-]?\s*\b(?:kabupaten|kab\.?|kota|provinsi|prov\.?|pemkab|pemkot|pemprov)\s+$/i.exec(depan);
    if (m) return t.slice((m[1] ?? '').length).trim();
  }
  return '';
};

/** The name by which everybody will call it. */
export const ATURAN_JUDUL: readonly Aturan[] = [
  {
    kode: 'E00',
    tingkat: 'WAJIB',
    kolom: ['nama_inovasi'],
    entri: (e) => (isKosong(e, 'nama_inovasi') ? [{ key: 'nama_inovasi' }] : []),
    penjelasan: 'Nama inovasi belum diisi.',
    saran: 'Isi nama resmi inovasi.',
    contoh: { melanggar: { isi: { nama_inovasi: '' } }, benar: { isi: { nama_inovasi: 'Kapal Layanan' } } },
  },
  {
    kode: 'F31',
    tingkat: 'CATATAN',
    kolom: ['nama_inovasi'],
    kelompok: 'register',
    sel: (cell) => (isHurufBesar(cell) ? {} : null),
    penjelasan: 'Nama inovasi ditulis dengan huruf besar seluruhnya.',
    saran: 'Tulis dengan huruf besar pada awal kata saja; akronim boleh huruf besar.',
    contoh: {
      melanggar: { isi: { nama_inovasi: 'GERAKAN MENANAM POHON DI HALAMAN' } },
      benar: { isi: { nama_inovasi: 'GEMPAR (Gerakan Menanam Pohon di Halaman)' } },
    },
    betulkan: (cell) => turunkanHuruf(String(cell)),
  },
  {
    kode: 'F32',
    tingkat: 'CATATAN',
    kolom: ['nama_inovasi', 'kepanjangan'],
    entri: (e) =>
      e.nama_inovasi !== '' && foldName(e.nama_inovasi).length <= PENDEK && e.kepanjangan === ''
        ? [{ key: 'kepanjangan' }]
        : [],
    penjelasan: 'Nama inovasi berupa singkatan tanpa kepanjangan.',
    saran: 'Isi kolom Kepanjangan; judul peraturan tidak memuat singkatan.',
    contoh: {
      melanggar: { isi: { nama_inovasi: 'KL3' } },
      benar: { isi: { nama_inovasi: 'KL3', kepanjangan: 'Kapal Layanan Tiga Desa' } },
    },
  },
  {
    kode: 'F33',
    tingkat: 'CEK',
    kolom: ['nama_inovasi'],
    sel: (cell) => (PERATURAN.test(tidy(cell)) ? {} : null),
    penjelasan: 'Nama ini nama peraturan atau keputusan, bukan nama inovasi.',
    saran: 'Tulis nama inovasinya; nomor peraturan dicatat pada kolomnya sendiri.',
    contoh: {
      melanggar: { isi: { nama_inovasi: 'Perbup Nomor 7 Tahun 2024' } },
      benar: { isi: { nama_inovasi: 'Perpustakaan Nomor Satu' } },
    },
  },
  {
    kode: 'F34',
    tingkat: 'CEK',
    kolom: ['nama_inovasi', 'asta_cita', 'tematik'],
    sel: (cell) => (SISA_CONTOH.test(cell) ? {} : null),
    penjelasan: 'Isi ini tampak sebagai contoh atau percobaan yang tertinggal.',
    saran: 'Isi dengan yang sebenarnya, atau hapus barisnya bila bukan inovasi.',
    contoh: {
      melanggar: { isi: { nama_inovasi: 'Contoh inovasi 1' } },
      benar: { isi: { nama_inovasi: 'Percontohan Desa Digital' } },
    },
  },
  {
    kode: 'F35',
    tingkat: 'CATATAN',
    kolom: ['nama_inovasi'],
    kelompok: 'register',
    sel: (cell, k) => (ekorDaerah(cell, k.namaDaerah) === '' ? null : {}),
    penjelasan: 'Nama inovasi diakhiri nama daerah.',
    saran: 'Hapus nama daerahnya: seluruh isi register milik daerah ini.',
    contoh: {
      melanggar: {
        isi: { nama_inovasi: 'Kapal Layanan Kabupaten Luwu Timur' },
        konteks: { namaDaerah: ['Luwu Timur'] },
      },
      benar: { isi: { nama_inovasi: 'Kapal Layanan Luwu Timur Sehat' }, konteks: { namaDaerah: ['Luwu Timur'] } },
    },
    betulkan: (cell, k) => {
      const t = tidy(String(cell));
      const ekor = ekorDaerah(t, k.namaDaerah);
      return ekor === ''
        ? null
        : t
            .replace(ekor, '')
            .replace(/[\s,-]+(?=[)"'”’.]*$)/, '')
            .trim();
    },
  },
];
