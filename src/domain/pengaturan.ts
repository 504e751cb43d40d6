/** How a setting's text is read. */
type SettingType = 'text' | 'number' | 'list' | 'yesNo';

export type Setting = {
  readonly key: string;
  readonly name: string;
  readonly type: SettingType;
  readonly initial: string;
  readonly hint: string;
};

const HUKUM = 'Periksa Bagian Hukum.';

/** How long a step may take: no rule says so, the region does. */
const tenggat = <K extends string>(key: K, langkah: string, initial: string) =>
  ({
    key,
    name: `Tenggat ${langkah} (hari kerja)`,
    type: 'number',
    initial,
    hint: 'Bukan angka dari peraturan.',
  }) as const satisfies Setting;

/** Everything that the law leaves to the region, or that nobody has confirmed, is a setting with a hint. */
export const PENGATURAN = [
  {
    key: 'skema',
    name: 'Versi susunan register',
    type: 'number',
    initial: '',
    hint: 'Diisi oleh menu Siapkan register. Jangan diubah.',
  },
  {
    key: 'wilayah_kode',
    name: 'Kode wilayah',
    type: 'text',
    initial: '',
    hint: 'Kode Kemendagri sebagai teks, misalnya 73.24. Diisi oleh menu Siapkan register.',
  },
  { key: 'jenis_daerah', name: 'Jenis daerah', type: 'text', initial: '', hint: 'Provinsi, Kabupaten, atau Kota.' },
  {
    key: 'nama_daerah',
    name: 'Nama daerah',
    type: 'text',
    initial: '',
    hint: 'Tanpa kata Kabupaten, Kota, atau Provinsi.',
  },
  { key: 'provinsi', name: 'Provinsi', type: 'text', initial: '', hint: '' },
  {
    key: 'jabatan_kepala',
    name: 'Jabatan kepala daerah',
    type: 'text',
    initial: '',
    hint: 'Gubernur, Bupati, atau Wali Kota. Sebagian daerah menulis Walikota.',
  },
  {
    key: 'zona_waktu',
    name: 'Zona waktu',
    type: 'text',
    initial: '',
    hint: 'Asia/Jakarta, Asia/Makassar, atau Asia/Jayapura.',
  },
  {
    key: 'ibu_kota',
    name: 'Tempat penetapan',
    type: 'text',
    initial: '',
    hint: 'Ibu kota untuk "Ditetapkan di". Belum dicocokkan dengan sumber resmi; periksa sebelum dipakai.',
  },
  {
    key: 'tahun',
    name: 'Tahun register',
    type: 'number',
    initial: '',
    hint: 'Tahun berjalan untuk ringkasan dan judul Keputusan.',
  },
  {
    key: 'ukuran_cakupan',
    name: 'Ukuran satu perangkat daerah satu inovasi',
    type: 'text',
    initial: 'Mengusulkan',
    hint: 'Mengusulkan, Ditetapkan, atau Menerapkan. Rumus resmi belum ditemukan; ukuran yang dipilih disebut pada ringkasan.',
  },
  {
    key: 'satuan_cakupan',
    name: 'Satuan satu perangkat daerah satu inovasi',
    type: 'text',
    initial: 'Perangkat Daerah',
    hint: 'Perangkat Daerah: unit di bawahnya dihitung pada induknya. Setiap unit wajib: setiap baris yang ditandai Wajib Berinovasi dihitung sendiri.',
  },
  {
    key: 'penutupan_iid',
    name: 'Penutupan penginputan Indeks Inovasi Daerah',
    type: 'text',
    initial: '',
    hint: 'Tanggal menurut surat edaran tahun register, misalnya 31-08-2026; tampil pada Ringkasan Pimpinan. Kosong berarti belum diketahui. Samakan dengan baris Penutupan pada tab Ketentuan Program.',
  },
  {
    key: 'penutupan_kipp',
    name: 'Penutupan pendaftaran KIPP',
    type: 'text',
    initial: '',
    hint: 'Tanggal menurut surat edaran tahun register, misalnya 30-04-2026; tampil pada Ringkasan Pimpinan. Kosong berarti belum diketahui. Samakan dengan baris Penutupan pada tab Ketentuan Program.',
  },
  {
    key: 'pd_litbang',
    name: 'Perangkat Daerah kelitbangan',
    type: 'text',
    initial: 'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
    hint: 'Nama lengkap, misalnya Bapperida, BRIDA, atau Bappelitbangda di daerah ini.',
  },
  {
    key: 'min_penilai',
    name: 'Jumlah penilai paling sedikit',
    type: 'number',
    initial: '3',
    hint: 'Untuk menyatakan layak. Bukan angka dari peraturan.',
  },
  {
    key: 'batas_riwayat',
    name: 'Kegiatan pada tab Riwayat paling banyak',
    type: 'number',
    initial: '20000',
    hint: 'Lebih dari ini, yang terlama dipindahkan ke tab Arsip Riwayat saat Periksa semua. Paling sedikit 2000.',
  },
  {
    key: 'kuorum_penilai',
    name: 'Kuorum penilai',
    type: 'number',
    initial: '2',
    hint: 'Cukup untuk menutup penilaian bila ada penilai yang berhalangan. Bukan angka dari peraturan.',
  },
  {
    key: 'maks_uji_coba',
    name: 'Uji coba paling banyak (kali)',
    type: 'number',
    initial: '2',
    hint: 'Termasuk yang pertama. Bukan angka dari peraturan.',
  },
  {
    key: 'boleh_lewati_uji_coba',
    name: 'Uji coba boleh dilewati',
    type: 'yesNo',
    initial: 'Tidak',
    hint: `Hanya bila Keputusan mengizinkannya. ${HUKUM}`,
  },
  {
    key: 'penerapan_dengan_keputusan',
    name: 'Penerapan boleh dengan Keputusan',
    type: 'yesNo',
    initial: 'Tidak',
    hint: `Ya bila daerah mempunyai Perkada umum tentang inovasi dan menetapkan penerapan dengan Keputusan tahunan. ${HUKUM}`,
  },
  {
    key: 'min_kata',
    name: 'Kata rancang bangun paling sedikit',
    type: 'number',
    initial: '300',
    hint: 'Syarat Indeks Inovasi Daerah untuk pemeriksaan register. Proyeksi memakai tab Ketentuan Program; samakan keduanya.',
  },
  {
    key: 'jendela_indeks',
    name: 'Jendela Indeks Inovasi Daerah (dari; sampai)',
    type: 'list',
    initial: '',
    hint: 'Dua tanggal, misalnya 01-01-2024; 31-12-2025. Kosong berarti 1 Januari dua tahun sebelum sampai 31 Desember setahun sebelum tahun register, pola pedoman 2026; cocokkan dengan pedoman tahun berjalan. Berlaku untuk pemeriksaan register; proyeksi memakai tab Ketentuan Program, samakan keduanya.',
  },
  {
    key: 'kotak_koordinat',
    name: 'Kotak koordinat daerah (selatan; utara; barat; timur)',
    type: 'list',
    initial: '',
    hint: 'Empat angka derajat, lintang selatan negatif. Kosong berarti hanya diperiksa apakah titiknya di Indonesia.',
  },
  {
    key: 'target_teks',
    name: 'Sistem tujuan yang batas teksnya diperiksa',
    type: 'list',
    initial: '',
    hint: 'Misalnya KIPP. Batasnya dari satu sumber dan berubah tiap tahun; cocokkan dengan pedoman penyelenggara.',
  },
  {
    key: 'jeda_pengembangan',
    name: 'Tahun tanpa pengembangan',
    type: 'number',
    initial: '2',
    hint: 'Penerapan lebih lama dari ini tanpa pengembangan ditandai perlu dicek.',
  },
  {
    key: 'interval_laporan',
    name: 'Laporan perkembangan tiap (bulan)',
    type: 'number',
    initial: '1',
    hint: `Ditulis dalam diktum tugas pelaksana; tenggat laporan dihitung 30 hari tiap bulan. Bukan angka dari peraturan. ${HUKUM}`,
  },
  {
    key: 'batas_laporan_akhir',
    name: 'Batas laporan akhir (hari kerja)',
    type: 'number',
    initial: '14',
    hint: `Ditulis dalam diktum tugas pelaksana. Bukan angka dari peraturan. ${HUKUM}`,
  },
  {
    key: 'hari_kerja',
    name: 'Hari kerja dalam seminggu',
    type: 'number',
    initial: '5',
    hint: '5 atau 6, untuk semua perangkat daerah selain jenis unit di bawah ini. Hari libur diisi pada tab Hari Libur.',
  },
  {
    key: 'unit_enam_hari',
    name: 'Jenis unit dengan enam hari kerja',
    type: 'list',
    initial: 'Puskesmas; Satuan Pendidikan; Rumah Sakit Daerah',
    hint: 'Jenis Unit pada tab Perangkat Daerah, dipisahkan titik koma. Sesuaikan dengan ketentuan di daerah.',
  },
  tenggat('tenggat_pengantar', 'izin/pengantar', '7'),
  tenggat('tenggat_verifikasi', 'verifikasi administrasi', '5'),
  tenggat('tenggat_perbaikan', 'perbaikan oleh pengusul', '14'),
  tenggat('tenggat_evaluasi', 'evaluasi kelayakan', '14'),
  tenggat('tenggat_konsep', 'penyusunan konsep Keputusan', '5'),
  tenggat('tenggat_paraf_hukum', 'paraf Bagian Hukum', '7'),
  tenggat('tenggat_paraf_sekda', 'paraf Sekretaris Daerah', '3'),
  tenggat('tenggat_tanda_tangan', 'penandatanganan Keputusan', '5'),
  tenggat('tenggat_evaluasi_uji_coba', 'evaluasi hasil uji coba', '14'),
  {
    key: 'batas_uji_coba',
    name: 'Uji coba paling lama (bulan)',
    type: 'number',
    initial: '12',
    hint: 'Uji coba yang lebih lama diberi peringatan. Bukan angka dari peraturan.',
  },
  {
    key: 'interval_evaluasi_penerapan',
    name: 'Evaluasi penerapan tiap (bulan)',
    type: 'number',
    initial: '12',
    hint: 'Bukan angka dari peraturan.',
  },
  {
    key: 'tanda_konsep',
    name: 'Tanda pada konsep Keputusan',
    type: 'text',
    initial: 'RANCANGAN',
    hint: 'RANCANGAN, KONSEP, atau kosong.',
  },
  {
    key: 'huruf',
    name: 'Huruf naskah',
    type: 'text',
    initial: 'Bookman Old Style',
    hint: 'Produk hukum daerah umumnya Bookman Old Style 12.',
  },
  { key: 'ukuran_huruf', name: 'Ukuran huruf', type: 'number', initial: '12', hint: '' },
  {
    key: 'huruf_dinas',
    name: 'Huruf naskah dinas',
    type: 'text',
    initial: 'Arial',
    hint: 'Untuk surat, berita acara, dan laporan. Periksa tata naskah dinas daerah.',
  },
  {
    key: 'ukuran_huruf_dinas',
    name: 'Ukuran huruf naskah dinas',
    type: 'number',
    initial: '12',
    hint: 'Periksa tata naskah dinas daerah.',
  },
  {
    key: 'ruang_kop_dinas_cm',
    name: 'Ruang kop naskah dinas (cm)',
    type: 'number',
    initial: '0',
    hint: '0 berarti kop dicetak dari nama dan alamat pada tab Perangkat Daerah; isi bila memakai kertas berkop.',
  },
  {
    key: 'margin_cm',
    name: 'Margin atas; bawah; kiri; kanan (cm)',
    type: 'list',
    initial: '2,5; 3; 3; 2,5',
    hint: `Belum ditemukan norma yang pasti. ${HUKUM}`,
  },
  {
    key: 'ruang_kop_cm',
    name: 'Ruang kop (cm)',
    type: 'number',
    initial: '3',
    hint: 'Ruang kosong untuk lambang negara pada kertas berkop.',
  },
  {
    key: 'baris_provinsi',
    name: 'Baris provinsi di bawah nama jabatan',
    type: 'yesNo',
    initial: 'Ya',
    hint: `Untuk kabupaten/kota. ${HUKUM}`,
  },
  { key: 'tanggal_lampiran', name: 'Tanggal pada kepala Lampiran', type: 'yesNo', initial: 'Ya', hint: HUKUM },
  {
    key: 'dengan_rahmat',
    name: 'DENGAN RAHMAT TUHAN YANG MAHA ESA pada Keputusan',
    type: 'yesNo',
    initial: 'Tidak',
    hint: HUKUM,
  },
  {
    key: 'baris_jabatan_definitif',
    name: 'Baris jabatan definitif di bawah Plt.',
    type: 'yesNo',
    initial: 'Tidak',
    hint: `Ya: di bawah "Plt. BUPATI" tercetak "WAKIL BUPATI" bila nama pejabatnya sama pada tab Pejabat. ${HUKUM}`,
  },
  {
    key: 'atas_nama_sekda',
    name: 'Keputusan ditandatangani Sekretaris Daerah atas nama kepala daerah',
    type: 'yesNo',
    initial: 'Tidak',
    hint: `Ya hanya bila penandatanganan dilimpahkan; pangkat dan NIP ikut tercetak. ${HUKUM}`,
  },
  {
    key: 'ruang_tte_cm',
    name: 'Ruang keterangan tanda tangan elektronik (cm)',
    type: 'number',
    initial: '0',
    hint: 'Ditambahkan pada margin bawah setiap halaman Keputusan. 0 bila ditandatangani basah.',
  },
  {
    key: 'judul_tembusan',
    name: 'Judul tembusan',
    type: 'text',
    initial: 'Tembusan:',
    hint: 'Misalnya "Tembusan:" atau "Salinan Keputusan ini disampaikan kepada Yth.:".',
  },
  {
    key: 'tembusan',
    name: 'Tembusan',
    type: 'list',
    initial: '',
    hint: 'Dipisahkan titik koma, masing-masing dengan "di <tempat>".',
  },
  {
    key: 'pola_nomor_keputusan',
    name: 'Pola nomor Keputusan',
    type: 'list',
    initial: '',
    hint: `Kosong berarti bentuk apa pun diterima. Tulis yang tetap apa adanya dan yang berubah dalam kurung kurawal: {klasifikasi} {urut} {kode_unit} {kode_wilayah} {bulan_romawi} {bulan} {tahun}. Misalnya 188.45/{urut}/HK/{tahun}, 060.1/KEP-{urut}/{tahun}, atau {urut} TAHUN {tahun}. Beberapa pola dipisahkan titik koma. ${HUKUM}`,
  },
  {
    key: 'pola_nomor_naskah_dinas',
    name: 'Pola nomor naskah dinas',
    type: 'list',
    initial: '',
    hint: 'Untuk berita acara, surat, dan laporan; ditulis seperti pola nomor Keputusan. Kosong berarti bentuk apa pun diterima, karena tiap perangkat daerah mempunyai buku nomornya sendiri.',
  },
  {
    key: 'cetak_pola_nomor',
    name: 'Pola nomor dicetak pada konsep Keputusan',
    type: 'yesNo',
    initial: 'Tidak',
    hint: 'Ya: bagian yang tetap dicetak dan yang belum ada menjadi tiga titik, misalnya 188.45/.../HK/2026; hanya bila polanya satu. Tidak: seluruh nomor tiga titik.',
  },
  {
    key: 'kipp_kuota_umum',
    name: 'KIPP: paling banyak inovasi kelompok umum',
    type: 'number',
    initial: '10',
    hint: 'Menurut aturan 2021; cocokkan dengan pedoman tahun berjalan.',
  },
  {
    key: 'kipp_kuota_replikasi',
    name: 'KIPP: paling banyak inovasi kelompok replikasi',
    type: 'number',
    initial: '5',
    hint: 'Menurut aturan 2021; cocokkan dengan pedoman tahun berjalan.',
  },
  {
    key: 'kipp_bulan_umum',
    name: 'KIPP: lama penerapan kelompok umum (bulan)',
    type: 'number',
    initial: '24',
    hint: 'Menurut aturan 2021, dihitung mundur dari penutupan pendaftaran; cocokkan dengan pedoman tahun berjalan.',
  },
  {
    key: 'kipp_bulan_replikasi',
    name: 'KIPP: lama penerapan kelompok replikasi (bulan)',
    type: 'number',
    initial: '12',
    hint: 'Menurut aturan 2021, dihitung mundur dari penutupan pendaftaran; cocokkan dengan pedoman tahun berjalan.',
  },
  {
    key: 'periksa_saat_mengetik',
    name: 'Periksa baris saat diketik',
    type: 'yesNo',
    initial: 'Ya',
    hint: 'Sel yang perlu diperbaiki ditandai begitu diketik, paling banyak 20 baris sekali; aturan antarbaris menunggu menu Periksa.',
  },
  {
    key: 'bagikan_ke',
    name: 'Bagikan konsep kepada',
    type: 'list',
    initial: '',
    hint: 'Alamat surel, dipisahkan titik koma. Folder naskah tahun berjalan dibagikan kepada mereka.',
  },
] as const satisfies readonly Setting[];

export type KunciPengaturan = (typeof PENGATURAN)[number]['key'];

/** The settings as texts; a key that the tab does not hold has its initial value. */
export type Pengaturan = Readonly<Record<KunciPengaturan, string>>;

/** Settings from the rows of the tab (key, text). */
export const bacaPengaturan = (rows: Iterable<readonly [string, string]>): Pengaturan => {
  const found = new Map(rows);
  return Object.fromEntries(PENGATURAN.map((s) => [s.key, (found.get(s.key) ?? s.initial).trim()])) as Pengaturan;
};

/** A setting as a number; its initial value where the text is none. A decimal comma is understood. */
export const settingNumber = (p: Pengaturan, key: KunciPengaturan): number => {
  const n = Number(p[key].replace(',', '.'));
  if (p[key] !== '' && Number.isFinite(n)) return n;
  return Number((PENGATURAN.find((s) => s.key === key)?.initial ?? '0').replace(',', '.'));
};

export const settingList = (p: Pengaturan, key: KunciPengaturan): string[] =>
  p[key]
    .split(';')
    .map((t) => t.trim())
    .filter((t) => t !== '');

export const settingYes = (p: Pengaturan, key: KunciPengaturan): boolean => /^y/i.test(p[key]);
