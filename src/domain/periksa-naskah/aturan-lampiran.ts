import type { AturanNaskah, Pelanggaran } from './aturan-naskah.ts';
import { keputusan, PENUTUP, peraturan } from './contoh-naskah.ts';
import type { NaskahTerbaca } from './naskah-terbaca.ts';
import { type Ketemu, padaNo, temukan } from './temukan.ts';

/** Its own annex, not that of an act it names. */
const MILIK = /\bLampiran\b(?! (?:Undang|Peraturan (?:Pemerintah|Presiden|Menteri|Daerah)|II? Undang))/g;
const TERPISAHKAN = /\bbagian (?:yang )?(?:tidak|tak) terpisah(?:kan)?\b/i;

const disebut = (n: NaskahTerbaca): readonly Ketemu[] => (n.produkHukum ? temukan(n, MILIK, n.batang) : []);

const tidakTerpisahkan = (n: NaskahTerbaca): readonly Pelanggaran[] => {
  const [first] = disebut(n);
  return first && n.batang && !TERPISAHKAN.test(n.alir.teks.slice(n.batang.mulai, n.batang.akhir)) ? [first] : [];
};

/** Said only of a text that goes on behind its signature line: the paste may have stopped before the annex. */
const tidakAda = (n: NaskahTerbaca): readonly Pelanggaran[] => {
  const [first] = disebut(n);
  return first && n.lampiran.length === 0 && n.penutup.some((b) => /^ditetapkan di\b/i.test(b.teks)) ? [first] : [];
};

const tidakDisebut = (n: NaskahTerbaca): readonly Pelanggaran[] => {
  const [head] = n.lampiran;
  return n.produkHukum && head && n.batang && disebut(n).length === 0 ? [padaNo(head)] : [];
};

type Definisi = { readonly istilah: string; readonly baris: number };

/** Definitions that are looked for: a text of thousands is no regulation. */
const DEFINISI_PALING_BANYAK = 200;

const definisi = (n: NaskahTerbaca): readonly Definisi[] => {
  const kelompok = n.kelompok.find((k) => k.definisi);
  return (kelompok?.butir ?? []).slice(0, DEFINISI_PALING_BANYAK).flatMap((b) => {
    const teks = [b.teks.slice(b.tanda.panjang), ...b.sambungan.slice(0, 20)].join(' ');
    const disebutSebagai = /selanjutnya di(?:sebut|singkat) ([^,;]{2,80}?)(?: adalah\b|,|$)/i.exec(teks)?.[1];
    const nama = disebutSebagai ?? /^([^,;]{2,80}?) (?:yang selanjutnya|adalah)\b/.exec(teks)?.[1];
    return nama === undefined ? [] : [{ istilah: nama.trim(), baris: b.baris }];
  });
};

/** A term that neither the articles nor another definition uses. */
const definisiMenganggur = (n: NaskahTerbaca): readonly Pelanggaran[] => {
  const kedua = n.pasal[1];
  if (!kedua || n.jenis === 'KEPUTUSAN') return [];
  const isi = n.alir.teks.slice(n.alir.awal[kedua.index] ?? 0, n.batang?.akhir).toLowerCase();
  const satu = n.alir.teks.slice(n.batang?.mulai, n.alir.awal[kedua.index] ?? 0).toLowerCase();
  return definisi(n).flatMap(({ istilah, baris }) => {
    const kata = istilah.toLowerCase();
    const at = satu.indexOf(kata);
    const dipakai = isi.includes(kata) || (at >= 0 && satu.indexOf(kata, at + kata.length) >= 0);
    return dipakai ? [] : [{ baris, kutipan: istilah }];
  });
};

const TERLAMPIR = [
  'KESATU : Menetapkan inovasi daerah sebagaimana tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari Keputusan Bupati ini.',
];
const LAMPIRAN = [
  ...PENUTUP,
  'LAMPIRAN',
  'KEPUTUSAN BUPATI LUWU TIMUR',
  'NOMOR 100.3/77/2026',
  'TENTANG',
  'PENETAPAN INOVASI DAERAH',
];
const UTUH = keputusan({ isi: TERLAMPIR, penutup: LAMPIRAN });

const berdefinisi = (isi: string): string =>
  peraturan({
    isi: [
      'Pasal 1',
      'Dalam Peraturan Bupati ini yang dimaksud dengan:',
      '1. Pusat Kesehatan yang selanjutnya',
      'disebut Puskesmas adalah tempat layanan kesehatan.',
      '2. Penilai adalah orang yang menilai.',
      'Pasal 2',
      isi,
    ],
  });

/** The annex, and the terms that Pasal 1 defines. */
export const ATURAN_LAMPIRAN: readonly AturanNaskah[] = [
  {
    kode: 'N65',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: tidakTerpisahkan,
    penjelasan: 'Lampiran tidak dinyatakan sebagai bagian yang tidak terpisahkan.',
    saran: 'Tulis "sebagaimana tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari … ini".',
    baik: UTUH,
    buruk: keputusan({
      isi: ['KESATU : Menetapkan inovasi daerah sebagaimana tercantum dalam Lampiran Keputusan Bupati ini.'],
      penutup: LAMPIRAN,
    }),
  },
  {
    kode: 'N66',
    tingkat: 'CEK',
    kepastian: 'ANJURAN',
    periksa: tidakAda,
    penjelasan: 'Batang tubuh menyebut Lampiran, tetapi Lampirannya tidak ada dalam teks ini.',
    saran: 'Sertakan Lampirannya, atau hapus penyebutannya.',
    baik: UTUH,
    buruk: keputusan({ isi: TERLAMPIR }),
  },
  {
    kode: 'N67',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: tidakDisebut,
    penjelasan: 'Ada Lampiran, tetapi batang tubuh tidak menyebutnya.',
    saran: 'Sebut Lampirannya dalam diktum atau Pasal yang bersangkutan.',
    baik: UTUH,
    buruk: keputusan({ penutup: LAMPIRAN }),
  },
  {
    kode: 'N68',
    tingkat: 'CEK',
    kepastian: 'PASTI',
    periksa: definisiMenganggur,
    penjelasan: 'Istilah ini didefinisikan, tetapi tidak dipakai dalam Pasal mana pun.',
    saran: 'Hapus definisinya, atau pakai istilahnya dengan ejaan yang sama.',
    baik: berdefinisi('Penilai bertugas di Puskesmas.'),
    buruk: berdefinisi('Inovasi diterapkan di Puskesmas.'),
  },
];
