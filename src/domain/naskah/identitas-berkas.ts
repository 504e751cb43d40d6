import { INOVASI, type Inovasi, type KunciInovasi } from '../tab/inovasi.ts';
import { isiTercetak } from './kalimat-isian.ts';
import type { Facts } from './naskah.ts';

/** What a reader has to know of an entry before its chronology; no personal data. */
// biome-ignore format: one line reads as one list
const KUNCI: readonly KunciInovasi[] = ['id', 'nama_inovasi', 'kepanjangan', 'pd_pengusul', 'inisiator_jenis', 'bentuk', 'jenis', 'urusan_utama', 'asal_data', 'tanggal_terima', 'status', 'status_sejak', 'hasil_evaluasi', 'pd_pelaksana', 'lokasi_uji_coba', 'uji_coba_mulai', 'uji_coba_selesai', 'anggaran_nilai', 'anggaran_sumber', 'bentuk_hukum', 'penerapan_mulai', 'versi_dari_id'];

/** The filled cells of an entry as label and text. */
export const identitasInovasi = (e: Inovasi): Facts => ({
  type: 'facts',
  rows: KUNCI.flatMap((key) => {
    const column = INOVASI.columns.find((c) => c.key === key);
    const text = column ? isiTercetak(column, e[key]) : '';
    return column && text !== '' ? [[column.heading, text] as const] : [];
  }),
});
