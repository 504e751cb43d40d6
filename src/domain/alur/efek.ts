import { bacaPilihan } from '../baca/baca-pilihan.ts';
import type { Json } from '../riwayat/kanonik.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import { KRITERIA, PERTANYAAN } from '../tab/penilaian.ts';
import type { Nilai } from '../tab/tab.ts';
import { bentukMenurutJawaban } from './bentuk-hukum.ts';
import { bacaPertanyaan, tulisPertanyaan } from './ketetapan.ts';
import type { Konteks } from './konteks.ts';
import { diisi } from './kurang-isi.ts';
import { POSISI_NASKAH, posisiAwal } from './posisi-naskah.ts';
import { jawabanHukum } from './syarat-penerapan.ts';
import type { Efek, Tindakan } from './tindakan.ts';

/** Rows that an act adds to the tabs beside the register, by key of the tab. */
export type Tambahan = {
  readonly [tab in 'penilaian' | 'laporan' | 'keikutsertaan']?: Readonly<Record<string, Nilai>>;
};

/** What only the event keeps, under keys that begin with '+'. */
export type CatatanPeristiwa = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** What an effect gives: values of the entry, rows elsewhere, and what the event keeps besides. */
type Akibat = {
  readonly nilai?: Readonly<Record<string, Nilai>>;
  readonly tambahan?: Tambahan;
  readonly catatan?: CatatanPeristiwa;
};

type Buat = (after: Inovasi, k: Konteks, t: Tindakan, ke: string) => Akibat;

const hasilRapat = (e: Inovasi, hadir: string): Record<string, string> => ({
  id: e.id,
  penilai: hadir,
  ...Object.fromEntries([...KRITERIA, ...PERTANYAAN].map(({ key }) => [key, 'YA'])),
  prinsip: 'YA',
  catatan: 'Hasil rapat',
  tanggal: e.ba_tgl,
});

/** Every end of a trial, good or bad, leaves a report to the litbang office [pers]. */
const JENIS_LAPORAN: Readonly<Record<string, string>> = {
  T19: 'Laporan penghentian',
  T20: 'Laporan akhir',
  T22: 'Laporan akhir: tidak berhasil',
};

const laporan: Buat = (e, k, t) => {
  const akhir = JENIS_LAPORAN[t.kode];
  return {
    tambahan: {
      laporan: {
        id: e.id,
        periode: akhir ?? diisi(k, 'periode'),
        nomor: akhir ? e.lap_no : diisi(k, 'laporan_no'),
        tanggal: akhir ? e.lap_tgl : diisi(k, 'laporan_tgl') || k.hariIni,
        capaian: akhir ? e.hasil || e.pembelajaran : diisi(k, 'capaian'),
        kendala: akhir ? diisi(k, 'alasan') : diisi(k, 'kendala'),
        tautan: diisi(k, 'laporan_tautan'),
      },
    },
  };
};

/**
 * UU 23/2014 Pasal 389 [pers] protects who carried out an innovation that was policy: the event keeps what shows that it was,
 * as it stood then.
 */
const perlindungan: Buat = (e, k) => ({
  catatan: {
    '+perlindungan': {
      dasar: 'UU 23/2014 Pasal 389',
      sk_no: e.sk_no,
      sk_tgl: e.sk_tgl,
      sk_berlaku: e.sk_berlaku,
      pd_pelaksana: e.pd_pelaksana,
      uji_coba_mulai: e.uji_coba_mulai,
      sasaran: e.sasaran,
      lap_no: e.lap_no,
      lap_tgl: e.lap_tgl,
      indikator: k.indikator.map(({ indikator, satuan, awal, target, capaian }) => ({
        indikator,
        satuan,
        awal,
        target,
        capaian,
      })),
    },
  },
});

const posisi: Buat = (_, k, __, ke) => {
  const now = bacaPilihan(POSISI_NASKAH, diisi(k, 'posisi'))?.code ?? posisiAwal(ke);
  return {
    nilai: {
      sub_status: now,
      posisi_oleh: diisi(k, 'posisi_pemegang'),
      posisi_sejak: diisi(k, 'posisi_tgl') || k.hariIni,
    },
  };
};

/**
 * The act that is undone, value by value; its event and what it added elsewhere stay. Questions that it settled are open
 * again, and those that were opened with it or since stay open.
 */
const sebelum: Buat = (_, k) => ({
  nilai: Object.fromEntries(
    Object.entries(k.terakhir?.perubahan ?? {})
      .filter(([key, change]) => !key.startsWith('+') && key !== 'versi' && Array.isArray(change))
      .map(([key, change]) => [key, (change as readonly Nilai[])[0] ?? ''] as const)
      .map(([key, was]) => [
        key,
        key === 'dipertanyakan' ? tulisPertanyaan({ ...bacaPertanyaan(String(was)), ...k.pertanyaan }) : was,
      ]),
  ),
  catatan: { '+dibatalkan': { tindakan: k.terakhir?.tindakan ?? '', permintaan: k.terakhir?.permintaan ?? '' } },
});

/** What every effect of the table does. */
export const EFEK: Readonly<Record<Efek, Buat>> = {
  SIMPAN_KEMBALI: (_, k) => ({ nilai: { kembali_ke: k.sebelum.status } }),
  REVISI_BERTAMBAH: (e) => ({ nilai: { revisi_ke: (e.revisi_ke ?? 0) + 1, kembali_ke: '' } }),
  HASIL_LAYAK: () => ({ nilai: { hasil_evaluasi: 'LAYAK' } }),
  HASIL_TIDAK_LAYAK: () => ({ nilai: { hasil_evaluasi: 'TIDAK_LAYAK' } }),
  // The decree itself says so: "mulai berlaku pada tanggal ditetapkan"; another date is an input.
  BERLAKU_SEJAK_TANGGAL: (e) => (e.sk_berlaku === '' ? { nilai: { sk_berlaku: e.sk_tgl } } : {}),
  CATAT_RAPAT: (e, k) => (k.isian['hadir'] ? { tambahan: { penilaian: hasilRapat(e, k.isian['hadir']) } } : {}),
  CATAT_LAPORAN: laporan,
  CATAT_PERLINDUNGAN: perlindungan,
  // The report of the first round is history; the next round ends with one of its own.
  ULANGI_UJI_COBA: (e) => ({ nilai: { uji_coba_ke: (e.uji_coba_ke ?? 1) + 1, lap_no: '', lap_tgl: '' } }),
  // The plan of a trial that never was would stand between the decree and the regulation; the decree itself keeps it.
  TANPA_UJI_COBA: () => ({ nilai: { uji_coba_mulai: '', uji_coba_selesai: '' } }),
  TENTUKAN_BENTUK: (e, k) =>
    e.bentuk_hukum === '' ? { nilai: { bentuk_hukum: bentukMenurutJawaban(jawabanHukum(k)) ?? '' } } : {},
  TAHUN_EVALUASI: (_, k) => ({ nilai: { evaluasi_tahun: diisi(k, 'evaluasi_penerapan') } }),
  POSISI: posisi,
  PENILAIAN_DITUTUP: () => ({ nilai: { sub_status: 'PENILAIAN_DITUTUP' } }),
  TEGASKAN: () => ({ nilai: { dipertanyakan: '' } }),
  KEMBALIKAN_SEBELUM: sebelum,
  // The new entry is made beside this one, which stays as it ended.
  VERSI_BARU: () => ({}),
};
