import type { Contoh } from './baris.ts';
import { CONTOH_INDEKS } from './indeks.ts';
import { CONTOH_SEHAT } from './inovasi-berjalan.ts';
import { CONTOH_CACAT } from './inovasi-cacat.ts';
import { CONTOH_LABINOV } from './labinov.ts';
import { CONTOH_LOMBA } from './lomba.ts';
import { CONTOH_MANFAAT } from './manfaat.ts';
import { CONTOH_BUKTI_INDIKATOR, CONTOH_NILAI } from './nilai.ts';
import { CONTOH_PEJABAT } from './pejabat.ts';
import { CONTOH_BUKTI, CONTOH_GAGASAN, CONTOH_HARI_LIBUR, CONTOH_KEGIATAN, CONTOH_SUMBATAN } from './pendukung.ts';
import { CONTOH_PERANGKAT_DAERAH } from './perangkat-daerah.ts';
import { CONTOH_PETUGAS } from './petugas.ts';
import { susunUsulan } from './susun-usulan.ts';
import { USULAN_BERPROSES } from './usulan-berproses.ts';
import { USULAN_DIUJI } from './usulan-diuji.ts';
import { USULAN_EKONOMI } from './usulan-ekonomi.ts';
import { USULAN_PELAYANAN_DASAR } from './usulan-pelayanan-dasar.ts';
import { USULAN_SELESAI_DIUJI } from './usulan-selesai-diuji.ts';
import { USULAN_TATA_KELOLA } from './usulan-tata-kelola.ts';

/**
 * A register to try the add-on on: Kabupaten Luwu Timur in 2026. Invented throughout, people, numbers and links
 * included, but for the two innovations of 2018 that the press reported.
 */
export const CONTOH: Contoh = {
  wilayah: '73.24',
  tahun: 2026,
  perangkatDaerah: CONTOH_PERANGKAT_DAERAH,
  pejabat: CONTOH_PEJABAT,
  petugas: CONTOH_PETUGAS,
  usulan: [
    ...USULAN_PELAYANAN_DASAR,
    ...USULAN_EKONOMI,
    ...USULAN_TATA_KELOLA,
    ...USULAN_BERPROSES,
    ...USULAN_DIUJI,
    ...USULAN_SELESAI_DIUJI,
  ].map(susunUsulan),
  berjalan: [...CONTOH_SEHAT, ...CONTOH_CACAT],
  gagasan: CONTOH_GAGASAN,
  sumbatan: CONTOH_SUMBATAN,
  kegiatan: CONTOH_KEGIATAN,
  hariLibur: CONTOH_HARI_LIBUR,
  bukti: [...CONTOH_BUKTI, ...CONTOH_BUKTI_INDIKATOR],
  program: [...CONTOH_LABINOV, CONTOH_NILAI, CONTOH_INDEKS, ...CONTOH_LOMBA, ...CONTOH_MANFAAT],
};
