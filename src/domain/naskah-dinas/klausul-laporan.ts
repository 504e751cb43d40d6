import type { KodeDinas } from './jenis-dinas.ts';
import { isi, judul, type KlausulDinas } from './pasang-klausul.ts';

const DASAR = isi(
  'DASAR',
  [],
  'Uji coba inovasi daerah {{inovasi}} dilaksanakan berdasarkan Keputusan {{kepala}} {{daerah}} Nomor {{sk_nomor}} tanggal {{sk_tanggal}}.',
);

export const KLAUSUL_LAPORAN = {
  LAPORAN_KEMAJUAN: [
    judul('JUDUL', [], 'Laporan Kemajuan Uji Coba', 'Inovasi Daerah {{nama_inovasi}}'),
    DASAR,
    isi('PENUTUP', [], 'Laporan ini disampaikan kepada Kepala {{pd_litbang}} sebagai bahan pemantauan uji coba.'),
  ],
  LAPORAN_HASIL: [
    judul('JUDUL', [], 'Laporan Hasil Uji Coba', 'Inovasi Daerah {{nama_inovasi}}'),
    DASAR,
    isi('KESIMPULAN', [], 'Sampai dengan laporan ini disusun, {{capaian}}.'),
    isi(
      'PENUTUP',
      [],
      'Laporan ini disampaikan kepada Kepala {{pd_litbang}} sebagai bahan evaluasi hasil uji coba. Keputusan atas hasil uji coba dituangkan dalam berita acara evaluasi.',
    ),
  ],
  PROPOSAL: [
    judul('JUDUL', [], 'Proposal Inovasi Daerah', '{{nama_inovasi}}'),
    isi('WAKTU', [], 'Uji coba direncanakan pada {{waktu_uji_coba}}.'),
    isi('ANGGARAN_ADA', ['ADA_ANGGARAN'], 'Uji coba memerlukan anggaran sebesar {{anggaran}}.'),
    isi('ANGGARAN_TANPA', ['TANPA_ANGGARAN'], 'Uji coba tidak memerlukan anggaran tersendiri.'),
  ],
} as const satisfies Partial<Readonly<Record<KodeDinas, readonly KlausulDinas[]>>>;
