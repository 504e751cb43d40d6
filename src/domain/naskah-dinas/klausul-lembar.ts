import type { KodeDinas } from './jenis-dinas.ts';
import { isi, judul, type KlausulDinas } from './pasang-klausul.ts';

export const KLAUSUL_LEMBAR = {
  LEMBAR_VERIFIKASI: [
    judul('JUDUL', [], 'Lembar Verifikasi Administrasi', 'Usulan Inovasi Daerah'),
    isi('PEMBUKA', [], 'Kelengkapan usulan menurut data yang tercatat dalam register:'),
    isi(
      'HASIL_LENGKAP',
      ['LENGKAP'],
      'Hasil verifikasi: usulan dinyatakan lengkap dan dapat diteruskan untuk dievaluasi.',
    ),
    isi(
      'HASIL_BELUM_LENGKAP',
      ['BELUM_LENGKAP'],
      'Hasil verifikasi: usulan belum lengkap dan dikembalikan kepada pengusul untuk dilengkapi menurut butir di atas.',
    ),
  ],
  LEMBAR_PENGESAHAN: [
    judul('JUDUL', [], 'Lembar Pengesahan', 'Proposal Inovasi Daerah'),
    isi(
      'PENGESAHAN',
      [],
      'Proposal inovasi daerah tersebut telah diperiksa dan disahkan untuk diusulkan kepada {{kepala}} {{daerah}} melalui {{pd_litbang}}.',
    ),
  ],
  NOTA_PENGAJUAN: [
    judul('JUDUL', [], 'Nota Pengajuan Konsep Naskah Dinas'),
    isi(
      'PEMBUKA',
      [],
      'Bersama ini diajukan konsep Keputusan {{kepala}} tentang penetapan inovasi daerah dan Perangkat Daerah pelaksana uji cobanya untuk inovasi berikut:',
    ),
    isi(
      'PENGAJUAN',
      [],
      'Usulan tersebut telah dinilai dan dinyatakan layak. Konsep telah disusun oleh {{pd_litbang}} dan mohon diperiksa, diparaf, dan ditandatangani.',
    ),
    isi('PARAF', [], 'Pemeriksaan dan paraf:'),
  ],
  LEMBAR_KENDALI: [
    judul('JUDUL', [], 'Lembar Kendali Konsep Naskah Dinas'),
    isi(
      'PEMBUKA',
      [],
      'Lembar ini mengikuti konsep naskah dan tidak menjadi bagian dari naskah yang ditetapkan. Naskah yang dikendalikan memuat inovasi berikut:',
    ),
    isi(
      'KEUTUHAN_UTUH',
      ['RIWAYAT_UTUH'],
      'Kode Keutuhan dapat dicocokkan kembali melalui menu Data, Periksa keutuhan riwayat.',
    ),
    isi(
      'KEUTUHAN_TIDAK_UTUH',
      ['RIWAYAT_TIDAK_UTUH'],
      'Riwayat register tidak utuh saat lembar ini disusun, sehingga posisi naskah harus dicocokkan dengan buku agenda.',
    ),
  ],
  TANDA_TERIMA: [
    judul('JUDUL', [], 'Tanda Terima', 'Usulan Inovasi Daerah'),
    isi(
      'PEMBUKA',
      [],
      'Telah diterima pada tanggal {{tanggal_terima}} usulan inovasi daerah dengan keterangan berikut:',
    ),
    isi(
      'PENUTUP',
      [],
      'Tanda terima ini tidak menyatakan bahwa usulan telah lengkap. Kelengkapannya diverifikasi oleh {{pd_litbang}}.',
    ),
  ],
} as const satisfies Partial<Readonly<Record<KodeDinas, readonly KlausulDinas[]>>>;
