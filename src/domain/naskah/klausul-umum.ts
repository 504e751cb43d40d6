import type { Bagian, Klausul, Syarat } from './klausul.ts';

/** A clause in one line of a table. */
export const klausul = (bagian: Bagian, kunci: string, teks: string, ...syarat: readonly Syarat[]): Klausul => ({
  kunci,
  bagian,
  syarat,
  teks,
});

/** Clauses that read the same in every kind of Keputusan but the first. */
export const PENUTUP_PERTIMBANGAN = klausul(
  'MENIMBANG',
  'PERTIMBANGAN_PENUTUP',
  'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam {{huruf_pertimbangan}}, perlu menetapkan Keputusan {{kepala}} tentang {{judul}}',
);

export const MENETAPKAN = klausul('MENETAPKAN', 'MENETAPKAN', 'KEPUTUSAN {{KEPALA}} TENTANG {{JUDUL}}');

export const BERLAKU = klausul('DIKTUM', 'BERLAKU', 'Keputusan {{kepala}} ini mulai berlaku pada tanggal ditetapkan.');

export const MEMPERHATIKAN_EVALUASI = klausul(
  'MEMPERHATIKAN_EVALUASI',
  'MEMPERHATIKAN_EVALUASI',
  'Berita Acara Evaluasi Hasil Uji Coba Inovasi Daerah Nomor {{dokumen_nomor}} tanggal {{dokumen_tanggal}}',
);

export const LAMPIRAN_INI = 'Lampiran Keputusan {{kepala}} ini';

export const TIDAK_TERPISAHKAN = 'Lampiran yang merupakan bagian yang tidak terpisahkan dari Keputusan {{kepala}} ini';

/** The older decree as a sentence names it, with its amendments. */
export const KEPUTUSAN_LAMA =
  'Keputusan {{kepala}} {{daerah}} Nomor {{lama_nomor}} tentang {{lama_tentang}}{{lama_diubah}}';
