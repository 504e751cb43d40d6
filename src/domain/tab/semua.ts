import { BUKTI, KEIKUTSERTAAN, REPLIKASI } from './bukti.ts';
import { DASAR_HUKUM } from './dasar-hukum.ts';
import { GAGASAN, KEGIATAN, SUMBATAN } from './gagasan.ts';
import { INOVASI } from './inovasi.ts';
import { KEMBAR } from './kembar.ts';
import { PEJABAT, PERANGKAT_DAERAH, PETUGAS } from './lembaga.ts';
import { FORMAT_NASKAH, NASKAH } from './naskah.ts';
import { HARI_LIBUR, TAB_PENGATURAN } from './pengaturan.ts';
import { INDIKATOR, LAPORAN, PENILAIAN } from './penilaian.ts';
import { PERLU_DIPERBAIKI, TEMPEL } from './perlu-diperbaiki.ts';
import { POSISI_PER_TANGGAL } from './posisi-per-tanggal.ts';
import {
  RINGKASAN,
  RINGKASAN_PUBLIK,
  RINGKASAN_REPLIKASI,
  RINGKASAN_SATU_PD,
  RINGKASAN_TAHAPAN,
  RINGKASAN_TENGGAT,
} from './ringkasan.ts';
import { ARSIP_RIWAYAT, RIWAYAT } from './riwayat.ts';
import { SUMBER_IMPOR } from './sumber-impor.ts';
import type { Tab } from './tab.ts';

/** Every tab of the register, in the order in which they stand. */
export const SEMUA_TAB: readonly Tab[] = [
  RINGKASAN,
  INOVASI,
  PERLU_DIPERBAIKI,
  KEMBAR,
  TEMPEL,
  PERANGKAT_DAERAH,
  PEJABAT,
  PETUGAS,
  GAGASAN,
  SUMBATAN,
  KEGIATAN,
  PENILAIAN,
  INDIKATOR,
  LAPORAN,
  BUKTI,
  KEIKUTSERTAAN,
  REPLIKASI,
  RINGKASAN_TENGGAT,
  RINGKASAN_SATU_PD,
  RINGKASAN_TAHAPAN,
  RINGKASAN_REPLIKASI,
  RINGKASAN_PUBLIK,
  NASKAH,
  FORMAT_NASKAH,
  DASAR_HUKUM,
  TAB_PENGATURAN,
  HARI_LIBUR,
  SUMBER_IMPOR,
  POSISI_PER_TANGGAL,
  RIWAYAT,
  ARSIP_RIWAYAT,
];
