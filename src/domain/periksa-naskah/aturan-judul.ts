import { foldName } from '../teks.ts';
import type { AturanNaskah, Pelanggaran } from './aturan-naskah.ts';
import { keputusan, peraturan } from './contoh-naskah.ts';
import { SINGKATAN } from './kata-judul.ts';
import type { NaskahTerbaca } from './naskah-terbaca.ts';
import { padaBaris, padaNo } from './temukan.ts';

const ROMAWI = /^[IVXLC]+$/;

/** Known abbreviations, words without a vowel, and a short name in brackets. */
const isSingkatan = (kata: string): boolean => {
  const bare = kata.replace(/[^A-Z-]/g, '');
  if (bare.length < 2 || ROMAWI.test(bare)) return false;
  return SINGKATAN.has(bare) || /^[B-DF-HJ-NP-TV-Z]{2,}$/.test(bare) || /^\([A-Z-]{2,14}\)$/.test(kata);
};

const singkatan = (n: NaskahTerbaca): readonly Pelanggaran[] =>
  n.kepala.judul.flatMap((b) => {
    const found = b.teks.split(' ').filter(isSingkatan);
    return found.length > 0 ? [{ ...padaNo(b), data: { kata: found.slice(0, 5).join(', ') } }] : [];
  });

const judulAkhir = (n: NaskahTerbaca): readonly Pelanggaran[] => {
  const last = n.kepala.judul[n.kepala.judul.length - 1];
  return last && /[.;,:]$/.test(last.teks) ? [padaNo(last)] : [];
};

const bedaMenetapkan = (n: NaskahTerbaca): readonly Pelanggaran[] => {
  const { menetapkan, kepala } = n;
  if (!menetapkan || kepala.judul.length === 0) return [];
  const at = menetapkan.teks.toUpperCase().indexOf('TENTANG ');
  if (at < 0) return [padaBaris(menetapkan)];
  const judul = kepala.judul.map((b) => b.teks).join(' ');
  return foldName(menetapkan.teks.slice(at + 8)) === foldName(judul) ? [] : [padaBaris(menetapkan)];
};

/** Number, title, invocation and what leads to the decision. */
export const ATURAN_JUDUL: readonly AturanNaskah[] = [
  {
    kode: 'N23',
    tingkat: 'CEK',
    kepastian: 'PASTI',
    periksa: (n) => (n.produkHukum || n.jenis === 'LAIN' ? singkatan(n) : []),
    penjelasan: 'Judul tampaknya memuat singkatan atau akronim: {kata}.',
    saran: 'Tulis kepanjangannya dalam judul; singkatannya didefinisikan dalam batang tubuh.',
    baik: 'TENTANG\nPENETAPAN ANGGARAN PENDAPATAN DAN BELANJA DAERAH',
    buruk: 'TENTANG\nPENETAPAN APBD',
  },
  {
    kode: 'N24',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: judulAkhir,
    penjelasan: 'Judul diakhiri tanda baca.',
    saran: 'Hapus tanda baca di akhir judul.',
    baik: 'TENTANG\nPENETAPAN INOVASI DAERAH',
    buruk: 'TENTANG\nPENETAPAN INOVASI DAERAH.',
  },
  {
    kode: 'N25',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n) =>
      n.produkHukum
        ? n.kepala.judul
            .filter((b) => /[a-z]/.test(b.teks))
            .slice(0, 1)
            .map(padaNo)
        : [],
    penjelasan: 'Judul tidak seluruhnya huruf kapital.',
    saran: 'Tulis judul dengan huruf kapital.',
    baik: keputusan(),
    buruk: keputusan({ judul: ['Penetapan Inovasi Daerah'] }),
  },
  {
    kode: 'N26',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: bedaMenetapkan,
    penjelasan: 'Judul pada Menetapkan tidak sama dengan judul naskah.',
    saran: 'Samakan keduanya kata demi kata.',
    baik: keputusan(),
    buruk: keputusan({ menetapkan: ['Menetapkan : KEPUTUSAN BUPATI TENTANG PENETAPAN INOVASI.'] }),
  },
  {
    kode: 'N27',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: ({ menetapkan }) =>
      menetapkan && menetapkan.teks !== '' && !menetapkan.teks.endsWith('.') ? [padaBaris(menetapkan)] : [],
    penjelasan: 'Judul pada Menetapkan tidak diakhiri titik.',
    saran: 'Akhiri dengan tanda titik.',
    baik: keputusan(),
    buruk: keputusan({ menetapkan: ['Menetapkan : KEPUTUSAN BUPATI TENTANG PENETAPAN INOVASI DAERAH'] }),
  },
  {
    kode: 'N28',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: ({ memutuskan }) => (memutuskan && !memutuskan.teks.endsWith(':') ? [padaNo(memutuskan)] : []),
    penjelasan: 'MEMUTUSKAN tidak diikuti titik dua.',
    saran: 'Tulis "MEMUTUSKAN:".',
    baik: keputusan(),
    buruk: keputusan({ memutuskan: ['MEMUTUSKAN'] }),
  },
  {
    kode: 'N29',
    tingkat: 'CEK',
    kepastian: 'INGATAN',
    periksa: (n, k) =>
      n.jenis === 'KEPUTUSAN' && !k.denganRahmat && n.kepala.denganRahmat ? [padaNo(n.kepala.denganRahmat)] : [],
    penjelasan:
      'Frasa DENGAN RAHMAT TUHAN YANG MAHA ESA tercantum pada Keputusan; menurut Pengaturan daerah ini tidak.',
    saran: 'Hapus frasanya, atau ubah Pengaturan bila daerah memang mencantumkannya.',
    baik: keputusan(),
    buruk: keputusan({ judul: ['PENETAPAN INOVASI DAERAH', 'DENGAN RAHMAT TUHAN YANG MAHA ESA'] }),
  },
  {
    kode: 'N30',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n) =>
      (n.jenis === 'PERATURAN' || n.jenis === 'PERDA') && n.kepala.jabatan && !n.kepala.denganRahmat
        ? [padaNo(n.kepala.jabatan)]
        : [],
    penjelasan: 'Peraturan tidak memuat frasa DENGAN RAHMAT TUHAN YANG MAHA ESA.',
    saran: 'Tulis frasa itu dengan huruf kapital di antara judul dan jabatan.',
    baik: peraturan(),
    buruk: peraturan({ judul: ['PENERAPAN INOVASI DAERAH'] }),
  },
  {
    kode: 'N31',
    tingkat: 'CEK',
    kepastian: 'ANJURAN',
    periksa: ({ kepala }) =>
      kepala.tandaKonsep && kepala.nomor?.terisi ? [{ baris: kepala.nomor.baris, kutipan: kepala.nomor.teks }] : [],
    penjelasan: 'Naskah masih bertanda konsep, padahal nomornya sudah terisi.',
    saran: 'Hapus tanda konsep bila naskah sudah bernomor, atau kosongkan nomornya.',
    baik: keputusan(),
    buruk: keputusan({ kepala: ['RANCANGAN', 'KEPUTUSAN BUPATI LUWU TIMUR', 'NOMOR 100.3/77/2026', 'TENTANG'] }),
  },
];
