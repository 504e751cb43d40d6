import type { AturanNaskah, Pelanggaran } from './aturan-naskah.ts';
import { keputusan, PENUTUP } from './contoh-naskah.ts';
import type { NaskahTerbaca } from './naskah-terbaca.ts';
import { kutip, sekali, temukan } from './temukan.ts';

/** As a word of its own; inside a number or a code it is part of a name that somebody else gave. */
const SK = /(^|[ ("'])SK(?=[ ,;)"']|\.(?: |$)|$)/g;

const ejaanKepala = (n: NaskahTerbaca, jabatan: string): readonly Pelanggaran[] => {
  const kecil = jabatan.toLowerCase();
  if (kecil === 'wali kota') return sekali(temukan(n, /\bwalikota\b/gi));
  return kecil === 'walikota' ? sekali(temukan(n, /\bwali kota\b/gi)) : [];
};

/** Dots are what a draft has for its number and date; a leader of a table of contents ends in a page number. */
const titikTitik = (n: NaskahTerbaca): readonly Pelanggaran[] => {
  if (n.masihKonsep) return [];
  const { teks } = n.alir;
  return temukan(n, /\.{4,}|…{2,}|_{4,}/g)
    .filter(({ m, at }) => !/^ ?\d/.test(teks.slice(at + m[0].length, at + m[0].length + 2)))
    .map(({ baris, at }) => ({ baris, kutipan: kutip(teks.slice(Math.max(0, at - 40), at + 12)) }));
};

const rujukPasal = /\bdimaksud pada pasal \d|\bdimaksud dalam ayat \(/gi;

/** Words and marks anywhere in the text. */
export const ATURAN_ISTILAH: readonly AturanNaskah[] = [
  {
    kode: 'N58',
    tingkat: 'CEK',
    kepastian: 'ANJURAN',
    periksa: (n) => sekali(temukan(n, SK)),
    penjelasan: 'Singkatan SK dipakai dalam naskah ({kali} kali).',
    saran: 'Tulis "Keputusan" beserta pejabat, nomor, dan tanggalnya.',
    baik: 'Tim dibentuk dengan Keputusan Bupati Nomor 188/SK/2026.',
    buruk: 'Tim dibentuk dengan SK Bupati Nomor 188/4/2026.',
  },
  {
    kode: 'N59',
    tingkat: 'CEK',
    kepastian: 'ANJURAN',
    periksa: (n) => temukan(n, /\b(?:apabila|jika|bilamana)\b[^.;]{0,80}\b(?:kekeliruan|kekhilafan)\b/gi),
    penjelasan: 'Kalimat baku "apabila di kemudian hari terdapat kekeliruan" tidak mengatur apa pun.',
    saran: 'Hapus kalimatnya; kekeliruan dibetulkan dengan Keputusan perubahan.',
    baik: 'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
    buruk: 'Apabila di kemudian hari terdapat kekeliruan, akan diadakan perbaikan.',
  },
  {
    kode: 'N60',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n) => temukan(n, /\bdan(?: atau\b| \/ ?atau\b|\/ atau\b)/gi),
    penjelasan: 'Penulisan "dan/atau" tidak baku.',
    saran: 'Tulis "dan/atau" tanpa spasi.',
    baik: 'Biaya dibebankan pada APBD dan/atau sumber lain.',
    buruk: 'Biaya dibebankan pada APBD dan / atau sumber lain.',
  },
  {
    kode: 'N61',
    tingkat: 'CEK',
    kepastian: 'PASTI',
    periksa: (n, k) => ejaanKepala(n, k.jabatanKepala),
    penjelasan: 'Ejaan jabatan kepala daerah berbeda dengan Pengaturan daerah ini ({kali} kali).',
    saran: 'Samakan dengan Jabatan kepala daerah pada tab Pengaturan; undang-undang menulis "wali kota".',
    baik: 'Laporan disampaikan kepada Wali Kota.',
    buruk: 'Laporan disampaikan kepada Walikota.',
    konteks: { jabatanKepala: 'Wali Kota' },
  },
  {
    kode: 'N62',
    tingkat: 'WAJIB',
    kepastian: 'ANJURAN',
    periksa: (n) => temukan(n, /\{\{[^{}]{0,60}\}\}|<<[^<>]{1,60}>>/g),
    penjelasan: 'Isian belum diganti dengan isinya.',
    saran: 'Isi atau hapus bagian ini.',
    baik: 'Uji coba dilaksanakan di Kecamatan Malili.',
    buruk: 'Uji coba dilaksanakan di {{LOKASI}}.',
  },
  {
    kode: 'N63',
    tingkat: 'CEK',
    kepastian: 'ANJURAN',
    periksa: titikTitik,
    penjelasan: 'Bagian ini masih berupa titik-titik.',
    saran: 'Isi atau hapus bagian ini.',
    baik: keputusan({
      kepala: ['RANCANGAN', 'KEPUTUSAN BUPATI LUWU TIMUR', 'NOMOR ....', 'TENTANG'],
      penutup: PENUTUP.map((b) => (b.startsWith('pada') ? 'pada tanggal ....' : b)),
    }),
    buruk: 'Rapat diadakan di ..........',
  },
  {
    kode: 'N64',
    tingkat: 'CEK',
    kepastian: 'INGATAN',
    periksa: (n) => temukan(n, rujukPasal),
    penjelasan: 'Kata perujuknya terbalik: "dalam Pasal", tetapi "pada ayat".',
    saran: 'Tulis "sebagaimana dimaksud dalam Pasal …" atau "sebagaimana dimaksud pada ayat (…)".',
    baik: 'Tim sebagaimana dimaksud dalam Pasal 4 dan sebagaimana dimaksud pada ayat (1) bertugas.',
    buruk: 'Tim sebagaimana dimaksud pada Pasal 4 bertugas.',
  },
];
