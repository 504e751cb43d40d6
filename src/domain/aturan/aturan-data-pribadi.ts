import {
  cariDataPribadi,
  isKontak,
  mungkinPribadi,
  salahNip,
  samarkan,
  samarkanTeks,
} from '../baca/baca-data-pribadi.ts';
import type { Aturan } from './aturan.ts';
import { kolomDari, kolomStaf } from './kolom-aturan.ts';

/** Texts that go into letters, summaries and exports; columns of persons are for persons. */
const TERBUKA = kolomStaf('text', 'longText').filter((key) => kolomDari(key)?.personal !== true && key !== 'koordinat');

/** Numbers of persons: those that are wrong, and those that stand where everybody reads them. */
export const ATURAN_DATA_PRIBADI: readonly Aturan[] = [
  {
    kode: 'E13',
    tingkat: 'WAJIB',
    kolom: ['inisiator_nip'],
    pribadi: true,
    sel: (cell) => {
      const sebab = salahNip(cell);
      return sebab === null ? null : { sebab };
    },
    penjelasan: 'NIP tidak sesuai bentuknya{sebab}.',
    saran: 'Salin 18 angka dari dokumen kepegawaian; kosongkan bila inisiatornya bukan ASN.',
    sebab: {
      PANJANG: ': bukan 18 angka',
      TANGGAL_LAHIR: ': delapan angka pertama bukan tanggal lahir',
      PENGANGKATAN: ': angka ke-9 sampai ke-14 bukan tahun dan bulan pengangkatan',
      KELAMIN: ': angka ke-15 bukan 1 atau 2',
    },
    contoh: {
      melanggar: { isi: { inisiator_nip: '198013012005012001' } },
      benar: { isi: { inisiator_nip: '19801201 200501 2 001' } },
    },
  },
  {
    kode: 'F36',
    tingkat: 'CEK',
    kolom: TERBUKA,
    pribadi: true,
    mungkin: mungkinPribadi,
    sel: (cell) => {
      const ada = cariDataPribadi(cell).find((d) => d.jenis === 'NIK' || d.jenis === 'NIP');
      return ada ? { jenis: ada.jenis, samar: samarkan(ada.teks) } : null;
    },
    penjelasan: 'Teks ini memuat {jenis} seseorang ({samar}).',
    saran: 'Hapus dari teks. Nomor kependudukan tidak diperlukan register dan ikut terbaca oleh setiap penyunting.',
    contoh: {
      melanggar: { isi: { manfaat: 'Dirasakan Ibu Ani, NIK 7324014708900001.' } },
      benar: { isi: { manfaat: 'Dirasakan 7.324 warga sesuai surat nomor 400/7324014/2026.' } },
    },
    betulkan: (cell) => samarkanTeks(String(cell)),
  },
  {
    kode: 'F37',
    tingkat: 'CEK',
    kolom: TERBUKA,
    pribadi: true,
    mungkin: mungkinPribadi,
    sel: (cell) => {
      const ada = cariDataPribadi(cell).find((d) => d.jenis === 'TELEPON' || d.jenis === 'SUREL');
      return ada ? { jenis: ada.jenis === 'SUREL' ? 'surel' : 'nomor telepon', samar: samarkan(ada.teks) } : null;
    },
    penjelasan: 'Teks ini memuat {jenis} pribadi ({samar}).',
    saran: 'Pindahkan ke kolom Kontak Inisiator, atau ganti dengan kontak kantor.',
    contoh: {
      melanggar: { isi: { tujuan: 'Hubungi Budi di 0812-3456-7890.' } },
      benar: { isi: { tujuan: 'Hubungi layanan@contoh.go.id atau (0474) 321456.' } },
    },
    betulkan: (cell) => samarkanTeks(String(cell)),
  },
  {
    kode: 'F38',
    tingkat: 'CEK',
    kolom: ['inisiator_kontak'],
    pribadi: true,
    sel: (cell) => (isKontak(cell) ? null : {}),
    penjelasan: 'Kontak bukan nomor telepon dan bukan alamat surel.',
    saran: 'Tulis nomor dengan awalan 0 atau +62, atau alamat surel; beberapa kontak dipisahkan titik koma.',
    contoh: {
      melanggar: { isi: { inisiator_kontak: '81234' } },
      benar: { isi: { inisiator_kontak: '0812-3456-7890; ani@contoh.go.id' } },
    },
  },
];
