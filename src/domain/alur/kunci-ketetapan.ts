/** What a decree says of a trial; once it stands, an amending decree changes it and nothing else. */
export const KETETAPAN_UJI_COBA = [
  'nama_inovasi',
  'sasaran',
  'pd_pelaksana',
  'lokasi_uji_coba',
  'uji_coba_mulai',
  'uji_coba_selesai',
] as const;

export const isKetetapan = (key: string): boolean => (KETETAPAN_UJI_COBA as readonly string[]).includes(key);

/** Numbers and dates of documents: what a slip of the pen may be in, and what only the signed text shows. */
export const NOMOR_DOKUMEN = [
  'pengantar_no',
  'pengantar_tgl',
  'pengantar_pejabat',
  'ba_no',
  'ba_tgl',
  'sk_no',
  'sk_tgl',
  'sk_berlaku',
  'lap_no',
  'lap_tgl',
  'reg_no',
  'reg_tgl',
  'undang_tgl',
  'bd_no',
  'penerapan_mulai',
] as const;

export const isNomorDokumen = (key: string): boolean => (NOMOR_DOKUMEN as readonly string[]).includes(key);
