import type { KodeDinas } from './jenis-dinas.ts';
import { isi, judul, type KlausulDinas } from './pasang-klausul.ts';

export const KLAUSUL_RENCANA = {
  DOKUMEN_KOMITMEN: [
    judul('JUDUL_LABINOV', ['ADA_LABINOV'], 'Dokumen Komitmen', 'Pelaksanaan Laboratorium Inovasi Tahun {{tahun}}'),
    judul('JUDUL', ['TANPA_LABINOV'], 'Dokumen Komitmen', 'Pelaksanaan Inovasi Daerah Tahun {{tahun}}'),
    isi('PEMBUKA', [], 'Yang bertanda tangan di bawah ini:'),
    isi(
      'PERNYATAAN',
      [],
      'menyatakan bahwa {{kantor_tujuan}} berkomitmen untuk:',
      'mengembangkan paling sedikit satu inovasi daerah pada tahun {{tahun}}',
      'menugaskan pegawai untuk menyusun dan melaksanakan rencana kerja inovasi serta memberikan dukungan yang diperlukan',
      'mengusulkan kebutuhan anggarannya sesuai dengan kemampuan keuangan daerah dan ketentuan peraturan perundang-undangan',
      'menyampaikan perkembangan, hasil, dan buktinya kepada {{pd_litbang}}',
    ),
    isi(
      'GAGASAN',
      ['ADA_GAGASAN'],
      'Untuk itu kami menyetujui gagasan inovasi berikut disusun menjadi rencana kerja inovasi:',
    ),
    isi(
      'PENUTUP',
      [],
      'Demikian dokumen komitmen ini dibuat dengan sebenarnya untuk dilaksanakan dengan penuh tanggung jawab.',
    ),
  ],
  RENCANA_KERJA_INOVASI: [
    judul('JUDUL', [], 'Rencana Kerja Inovasi', '{{kantor_tujuan}} Tahun {{tahun}}'),
    isi(
      'DASAR',
      [],
      'Rencana kerja inovasi ini disusun dalam rangka pelaksanaan inovasi daerah sebagaimana diatur dalam Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah.',
    ),
    isi('DASAR_LABINOV', ['ADA_LABINOV'], 'Rencana kerja ini menindaklanjuti laboratorium inovasi tahun {{tahun}}.'),
    isi(
      'GAGASAN_ADA',
      ['ADA_GAGASAN'],
      'Gagasan inovasi {{kantor_tujuan}} pada tahun {{tahun}} adalah sebagai berikut:',
    ),
    isi(
      'GAGASAN_TANPA',
      ['TANPA_GAGASAN'],
      'Gagasan inovasi {{kantor_tujuan}} pada tahun {{tahun}} dijabarkan langsung dalam langkah rencana aksi.',
    ),
    isi(
      'RENCANA',
      [],
      'Rencana aksi terdiri atas {{jumlah_langkah}} langkah sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari rencana kerja ini.',
    ),
    isi('RENCANA_BIAYA', ['ADA_BIAYA'], 'Perkiraan biaya seluruh langkah adalah {{jumlah_biaya}}.'),
    isi(
      'PEMANTAUAN',
      [],
      'Perkembangan tiap langkah dicatat pada register inovasi daerah dan disampaikan kepada Kepala {{pd_litbang}}. Inovasi yang dihasilkan diusulkan sesuai dengan ketentuan peraturan perundang-undangan.',
    ),
  ],
} as const satisfies Partial<Readonly<Record<KodeDinas, readonly KlausulDinas[]>>>;
