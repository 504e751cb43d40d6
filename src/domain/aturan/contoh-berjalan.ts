import type { IsiContoh } from './aturan.ts';

/** For examples: an innovation that was already running when it was recorded, without a road of its own. */
export const CONTOH_BERJALAN = {
  asal_data: 'Data awal',
  status: 'Penerapan',
  tahapan_iid: 'Penerapan',
  sk_no: '1/2020',
  tanggal_terima: '',
  pengantar_tgl: '',
  uji_coba_mulai: '',
  uji_coba_selesai: '',
} as const satisfies IsiContoh;
