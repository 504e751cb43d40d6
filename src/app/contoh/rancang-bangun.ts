/** The facts of one proposal from which its rancang bangun is written. Sentences end with a full stop, parts do not. */
export type Uraian = {
  /** Sector law beside UU 23/2014 and PP 38/2017. */
  readonly dasar: string;
  readonly latar: string;
  readonly masalah: readonly [string, string, string];
  readonly isu: string;
  readonly sebelum: string;
  readonly sesudah: string;
  readonly keunggulan: readonly [string, string];
  readonly langkah: readonly [string, string, string, string];
};

/** Three ways to join the same facts, so that neighbouring proposals do not read as one form filled in. */
const RAGAM = [
  {
    masalah: (pd: string) => `Penelusuran ${pd} bersama pengguna layanan menemukan tiga persoalan pokok, yaitu`,
    isu: 'Isu strategis yang dijawab ialah',
    metode: 'Metode pembaharuannya dapat dilihat dari keadaan sebelum dan sesudah inovasi.',
    unggul: 'Keunggulannya ada dua.',
    tahap: 'Pelaksanaan disusun dalam empat tahap.',
    tutup:
      'Kemajuan setiap tahap dicatat dan dilaporkan kepada perangkat daerah yang membidangi penelitian dan pengembangan. Apabila sasaran uji coba belum tercapai, penyebabnya ditulis sebagai pembelajaran sebelum diputuskan perbaikan atau penghentian.',
  },
  {
    masalah: (pd: string) => `Dari catatan ${pd} selama dua tahun terakhir, persoalan yang berulang adalah`,
    isu: 'Persoalan tersebut bermuara pada isu strategis, yaitu',
    metode: 'Pembaharuan dilakukan pada cara kerja, bukan dengan menambah beban masyarakat.',
    unggul: 'Dibandingkan dengan cara yang ada, inovasi ini unggul dalam dua hal.',
    tahap: 'Uji coba dijalankan bertahap agar setiap langkah dapat dinilai.',
    tutup:
      'Data awal dan capaian diukur dengan alat yang sama, ditinjau setiap bulan oleh tim pelaksana, dan disampaikan kepada Bapperida. Tata cara yang terbukti bekerja dituangkan dalam prosedur baku supaya dapat direplikasi oleh unit kerja atau daerah lain tanpa biaya.',
  },
  {
    masalah: (pd: string) => `Dalam diskusi terarah yang diadakan ${pd} terungkap tiga sumbatan pelayanan, yakni`,
    isu: 'Karena itu isu strategis yang diangkat adalah',
    metode: 'Perbedaan cara lama dan cara baru diuraikan sebagai berikut.',
    unggul: 'Kebaruan inovasi ini terletak pada dua hal.',
    tahap: 'Langkah pelaksanaannya sebagai berikut.',
    tutup:
      'Tim pelaksana menyusun laporan bulanan yang memuat capaian indikator, kendala, dan perbaikan yang dilakukan. Pada akhir uji coba, hasilnya dibahas bersama Bapperida dan penerima layanan untuk menentukan apakah inovasi diterapkan, diperbaiki, atau dihentikan.',
  },
] as const;

const kapital = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);

/** The rancang bangun of the sample, in the order that the national index asks: basis, problem, issue, method, strength, steps, result. */
export const susunRancangBangun = (nama: string, pd: string, u: Uraian, hasil: string): string => {
  const r = RAGAM[nama.length % RAGAM.length] ?? RAGAM[0];
  const [m1, m2, m3] = u.masalah;
  const [l1, l2, l3, l4] = u.langkah;
  return [
    `Latar belakang. ${u.latar}`,
    `Dasar hukum. ${nama} disusun berdasarkan Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah, Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah, dan ${u.dasar}.`,
    `Permasalahan. ${r.masalah(pd)} (1) ${m1}; (2) ${m2}; dan (3) ${m3}.`,
    `Isu strategis. ${r.isu} ${u.isu}.`,
    `Metode pembaharuan. ${r.metode} Sebelum inovasi, ${u.sebelum}. Setelah inovasi, ${u.sesudah}.`,
    `Keunggulan. ${r.unggul} Pertama, ${u.keunggulan[0]}. Kedua, ${u.keunggulan[1]}.`,
    `Tahapan. ${r.tahap} ${kapital(l1)}. Berikutnya, ${l2}. Setelah itu, ${l3}. Pada tahap akhir, ${l4}. ${r.tutup}`,
    `Hasil yang diharapkan. ${hasil}`,
  ].join('\n');
};
