/** The act by which somebody answers for cells that were changed after an act had fixed them. */
export const TEGASKAN = 'T38';

/** What waits for an act, as it follows a number: '5 usulan menunggu verifikasi administrasi'. */
const SEBUTAN: Readonly<Record<string, string>> = {
  T01: 'draf menunggu diajukan',
  T01b: 'draf kepala daerah menunggu diajukan',
  T02: 'usulan menunggu izin/pengantar',
  T06: 'usulan menunggu verifikasi administrasi',
  T07: 'usulan menunggu perbaikan oleh pengusul',
  T09: 'usulan menunggu evaluasi kelayakan',
  T11: 'usulan layak menunggu diteruskan untuk penetapan',
  T13: 'usulan menunggu penetapan',
  T15: 'inovasi menunggu dimulainya uji coba',
  T16: 'uji coba menunggu laporan perkembangan',
  T18: 'uji coba ditangguhkan, menunggu dilanjutkan',
  T20: 'uji coba menunggu laporan akhir',
  T23: 'uji coba menunggu evaluasi hasil',
  T24: 'inovasi lulus uji coba menunggu pilihan bentuk hukum',
  T26: 'inovasi menunggu pengundangan Perkada/Perda',
  T27: 'penerapan menunggu evaluasi berkala',
  T29: 'penerapan ditangguhkan, menunggu dilanjutkan',
  T34: 'konsep naskah menunggu paraf',
  [TEGASKAN]: 'inovasi dengan isian berubah sesudah ditetapkan, perlu ditegaskan',
};

/** The words for what waits for an act; the code where there are none. */
export const sebutanPekerjaan = (kode: string): string => SEBUTAN[kode] ?? kode;
