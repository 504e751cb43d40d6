import type { AturanNaskah, Pelanggaran } from './aturan-naskah.ts';
import type { BarisBertempat } from './bagian-naskah.ts';
import { keputusan, PENUTUP, peraturan } from './contoh-naskah.ts';
import type { NaskahTerbaca } from './naskah-terbaca.ts';
import { padaBaris, padaNo, temukan } from './temukan.ts';

const JABATAN = /^(?:a\.n\. |plt\. |plh\. |pj\. |pjs\. )?(?:gubernur|bupati|wali ?kota|sekretaris daerah)\b/i;

/** A line of an office that ends without a comma; one that goes on in the next line ends there. */
const tanpaKoma = (lines: readonly BarisBertempat[]): readonly Pelanggaran[] =>
  lines.flatMap((b, i) => {
    const next = lines[i + 1];
    const goesOn = next !== undefined && next.no === b.no + 1 && next.teks.endsWith(',');
    return JABATAN.test(b.teks) && !b.teks.endsWith(',') && !goesOn ? [padaNo(b)] : [];
  });

/** The lines of the signatures, up to the certified copy and the gazette, which are signed otherwise. */
const tandaTangan = (n: NaskahTerbaca): readonly BarisBertempat[] => {
  const from = n.penutup.findIndex((b) => /^ditetapkan di\b/i.test(b.teks));
  if (from < 0) return [];
  const rest = n.penutup.slice(from);
  const end = rest.findIndex((b) => /^(?:salinan\b|(?:berita|lembaran) daerah\b|noreg\b)/i.test(b.teks));
  return end < 0 ? rest : rest.slice(0, end);
};

const GELAR =
  /\bNIP\b|(?:^|[ ,])(?:Drs|Dra|Dr|Ir|Prof|DR|IR)\. ?[A-Za-z]|[ ,][SM]\.(?:[A-Z]\.|[A-Z][A-Za-z]{1,4}\b\.?)(?:,|$)|\bPembina\b/;

const KEPALA_DAERAH = /^(?:plt\. |plh\. |pj\. |pjs\. )?(?:gubernur|bupati|wali ?kota)\b/i;

const gelar = (n: NaskahTerbaca): readonly Pelanggaran[] => {
  const lines = tandaTangan(n);
  // The head of the region signs with the bare name; on behalf of the head, or of an office, rank and number belong under it.
  const kepala = lines.some((b) => KEPALA_DAERAH.test(b.teks)) && !lines.some((b) => /^a\.n\./i.test(b.teks));
  return kepala ? lines.filter((b) => GELAR.test(b.teks)).map(padaNo) : [];
};

const tanggalKosong = (n: NaskahTerbaca): readonly Pelanggaran[] => {
  if (!n.kepala.nomor?.terisi) return [];
  const line = n.penutup.find((b) => /^pada tanggal\b/i.test(b.teks));
  return line && !/\d{1,2} [A-Za-z]{3,10} \d{4}/.test(line.teks) ? [padaNo(line)] : [];
};

const peraturanSaja = (n: NaskahTerbaca): boolean => n.jenis === 'PERATURAN' || n.jenis === 'PERDA';

const LEMBARAN_SALAH = [
  ['PERDA', /penempatannya dalam berita daerah/i],
  ['PERATURAN', /penempatannya dalam lembaran daerah/i],
] as const;

const [, , JABATAN_CONTOH = '', ...NAMA_CONTOH] = PENUTUP;
const PERINTAH =
  'Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Lembaran Daerah Kabupaten Luwu Timur.';

/** Signature, promulgation and copies. */
export const ATURAN_PENUTUP: readonly AturanNaskah[] = [
  {
    kode: 'N32',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n) =>
      n.produkHukum
        ? [
            ...(n.kepala.jabatan && !n.kepala.jabatan.teks.endsWith(',') ? [padaNo(n.kepala.jabatan)] : []),
            ...tanpaKoma(tandaTangan(n)),
          ]
        : [],
    penjelasan: 'Baris jabatan tidak diakhiri koma.',
    saran: 'Akhiri nama jabatan dengan koma, di atas Menimbang dan pada tanda tangan.',
    baik: keputusan(),
    buruk: keputusan({ penutup: PENUTUP.map((b) => (b === JABATAN_CONTOH ? b.slice(0, -1) : b)) }),
  },
  {
    kode: 'N33',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n) => (n.produkHukum ? gelar(n) : []),
    penjelasan: 'Nama pada tanda tangan memuat gelar, pangkat, atau NIP.',
    saran: 'Tulis nama lengkap tanpa gelar, pangkat, golongan, dan NIP.',
    baik: keputusan(),
    buruk: keputusan({ penutup: [...PENUTUP.slice(0, -1), `${NAMA_CONTOH[1]}, S.H., M.Si.`] }),
  },
  {
    kode: 'N34',
    tingkat: 'WAJIB',
    kepastian: 'ANJURAN',
    periksa: tanggalKosong,
    penjelasan: 'Nomor sudah terisi, tetapi tanggal penetapannya belum.',
    saran: 'Isi tanggal penetapan sesuai dengan saat penandatanganan.',
    baik: keputusan(),
    buruk: keputusan({ penutup: PENUTUP.map((b) => (b.startsWith('pada tanggal') ? 'pada tanggal ...' : b)) }),
  },
  {
    kode: 'N35',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n) => {
      const [first] = tandaTangan(n);
      return peraturanSaja(n) && first && !/memerintahkan pengundangan/i.test(n.alir.teks) ? [padaNo(first)] : [];
    },
    penjelasan: 'Peraturan tidak memuat perintah pengundangan.',
    saran: 'Tulis "Agar setiap orang mengetahuinya, memerintahkan pengundangan …" sebelum penetapan.',
    baik: peraturan(),
    buruk: peraturan({ penutup: PENUTUP }),
  },
  {
    kode: 'N36',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n) =>
      LEMBARAN_SALAH.flatMap(([jenis, pola]) =>
        n.jenis === jenis ? n.penutup.filter((b) => pola.test(b.teks)).map(padaNo) : [],
      ),
    penjelasan:
      'Tempat pengundangan tidak sesuai: Peraturan Daerah dalam Lembaran Daerah, Peraturan Kepala Daerah dalam Berita Daerah.',
    saran: 'Betulkan tempat pengundangannya.',
    baik: peraturan(),
    buruk: peraturan({ penutup: [PERINTAH, ...PENUTUP] }),
  },
  {
    kode: 'N37',
    tingkat: 'CEK',
    kepastian: 'INGATAN',
    periksa: (n) => (n.tembusan?.butir ?? []).filter((b) => /\b(?:arsip|pertinggal)\b/i.test(b.teks)).map(padaBaris),
    penjelasan: 'Tembusan memuat arsip; arsip bukan penerima tembusan.',
    saran: 'Hapus butir ini.',
    baik: 'Tembusan:\n1. Gubernur Sulawesi Selatan di Makassar;\n2. Inspektur Daerah di Malili.',
    buruk: 'Tembusan:\n1. Gubernur Sulawesi Selatan di Makassar;\n2. Arsip.',
  },
  {
    kode: 'N38',
    tingkat: 'CEK',
    kepastian: 'INGATAN',
    periksa: (n) => (n.tembusan ? temukan(n, /\bsebagai laporan\b/gi, n.tembusan.rentang) : []),
    penjelasan: 'Tembusan memuat "sebagai laporan".',
    saran: 'Hapus keterangannya; cukup nama jabatan dan tempatnya.',
    baik: 'Tembusan:\n1. Gubernur Sulawesi Selatan di Makassar.',
    buruk: 'Tembusan:\n1. Gubernur Sulawesi Selatan di Makassar (sebagai laporan).',
  },
];
