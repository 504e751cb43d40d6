import type { KodeDinas } from './jenis-dinas.ts';
import { isi, judul, type KlausulDinas } from './pasang-klausul.ts';

const PEMBUKA = isi('PEMBUKA', [], 'Yang bertanda tangan di bawah ini:');
const PENUTUP = isi(
  'PENUTUP',
  [],
  'Surat pernyataan ini dibuat dengan sebenarnya sebagai kelengkapan Kompetisi Inovasi Pelayanan Publik. Bila ternyata tidak benar, kami bersedia mempertanggungjawabkannya sesuai dengan ketentuan peraturan perundang-undangan.',
);

export const KLAUSUL_PERNYATAAN = {
  SURAT_IZIN: [
    judul('JUDUL', [], 'Surat Izin Tertulis'),
    PEMBUKA,
    isi('KEPADA_ASN', [], 'memberikan izin kepada Aparatur Sipil Negara:'),
    isi('IZIN', [], 'untuk mengusulkan inovasi daerah:'),
    isi(
      'KEWAJIBAN',
      [],
      'Izin ini diberikan dengan ketentuan bahwa pengusulan dan pelaksanaan uji coba tidak mengganggu tugas kedinasan yang bersangkutan.',
    ),
    isi('PENUTUP', [], 'Demikian surat izin ini dibuat untuk dipergunakan sebagaimana mestinya.'),
  ],
  PERNYATAAN_IMPLEMENTASI: [
    judul('JUDUL', [], 'Surat Pernyataan Implementasi Inovasi'),
    PEMBUKA,
    isi(
      'PERNYATAAN',
      [],
      'menyatakan bahwa inovasi {{inovasi}} telah diterapkan pada {{pelaksana}} sejak tanggal {{penerapan_mulai}} dan masih berjalan sampai dengan surat pernyataan ini dibuat.',
    ),
    PENUTUP,
  ],
  PERNYATAAN_INOVATOR: [
    judul('JUDUL', [], 'Surat Pernyataan Identitas Inovator'),
    PEMBUKA,
    isi('PERNYATAAN', [], 'menyatakan bahwa inovator dari inovasi {{inovasi}} adalah:'),
    PENUTUP,
  ],
  PERNYATAAN_REPLIKASI: [
    judul('JUDUL', [], 'Surat Pernyataan Kesediaan Replikasi'),
    PEMBUKA,
    isi(
      'PERNYATAAN',
      [],
      'menyatakan bahwa inovasi {{inovasi}} yang diterapkan pada {{pelaksana}} bersedia direplikasi oleh unit, instansi, atau daerah lain, dan untuk itu kami bersedia:',
      'memberikan informasi dan dokumen yang diperlukan',
      'menerima kunjungan dan mendampingi penerapannya sesuai dengan kemampuan',
      'tidak memungut biaya atas replikasi tersebut',
    ),
    PENUTUP,
  ],
} as const satisfies Partial<Readonly<Record<KodeDinas, readonly KlausulDinas[]>>>;
