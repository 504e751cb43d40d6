import { BUKTI, KEIKUTSERTAAN, REPLIKASI } from './bukti.ts';
import { DASAR_DAERAH } from './dasar-daerah.ts';
import { DASAR_HUKUM } from './dasar-hukum.ts';
import { GAGASAN, KEGIATAN, SUMBATAN } from './gagasan.ts';
import { INOVASI } from './inovasi.ts';
import { KEMBAR } from './kembar.ts';
import { LABINOV, PESERTA, RENCANA_AKSI, TINDAK_LANJUT } from './labinov.ts';
import { PEJABAT, PERANGKAT_DAERAH, PETUGAS } from './lembaga.ts';
import { BAGIAN_PROPOSAL, DOKUMENTASI, PROPOSAL } from './lomba.ts';
import { DAMPAK, HASIL_SKM, UMPAN_BALIK } from './manfaat.ts';
import { FORMAT_NASKAH, NASKAH } from './naskah.ts';
import { HARI_LIBUR, TAB_PENGATURAN } from './pengaturan.ts';
import { INDIKATOR, LAPORAN, PENILAIAN } from './penilaian.ts';
import { PERLU_DIPERBAIKI, TEMPEL } from './perlu-diperbaiki.ts';
import { POSISI_PER_TANGGAL } from './posisi-per-tanggal.ts';
import { KATALOG, KETENTUAN, NILAI_INDIKATOR, TAHUN_PROGRAM } from './program.ts';
import {
  RINGKASAN,
  RINGKASAN_CEK_PROGRAM,
  RINGKASAN_CORONG,
  RINGKASAN_INDEKS,
  RINGKASAN_LOMBA,
  RINGKASAN_MANFAAT,
  RINGKASAN_PUBLIK,
  RINGKASAN_REPLIKASI,
  RINGKASAN_SATU_PD,
  RINGKASAN_TAHAPAN,
  RINGKASAN_TENGGAT,
} from './ringkasan.ts';
import { ARSIP_RIWAYAT, RIWAYAT } from './riwayat.ts';
import { SUMBER_IMPOR } from './sumber-impor.ts';
import type { Tab } from './tab.ts';

/** The tabs that every register has, in the order in which they stand. */
export const TAB_POKOK: readonly Tab[] = [
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

/**
 * Tabs of the programmes: laboratories, the index, contests, benefits. An office that takes part in none of them is spared
 * twenty tabs, so they are made when somebody asks for them.
 */
export const TAB_PROGRAM: readonly Tab[] = [
  RINGKASAN_CORONG,
  PESERTA,
  TINDAK_LANJUT,
  LABINOV,
  RENCANA_AKSI,
  RINGKASAN_INDEKS,
  NILAI_INDIKATOR,
  KATALOG,
  KETENTUAN,
  TAHUN_PROGRAM,
  RINGKASAN_LOMBA,
  PROPOSAL,
  BAGIAN_PROPOSAL,
  DOKUMENTASI,
  RINGKASAN_MANFAAT,
  UMPAN_BALIK,
  HASIL_SKM,
  DAMPAK,
  DASAR_DAERAH,
  RINGKASAN_CEK_PROGRAM,
];

/** Every tab that the add-on knows. */
export const SEMUA_TAB: readonly Tab[] = [...TAB_POKOK, ...TAB_PROGRAM];
