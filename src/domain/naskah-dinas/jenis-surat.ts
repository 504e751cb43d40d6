import { k, PENERAPAN, POKOK } from './unsur-dinas.ts';
import type { JenisDinas } from './wujud-dinas.ts';

const surat = { bentuk: 'SURAT', bernomor: true, perlu: [], ditanya: [] } as const;

/** Letters, within the region and out of it. */
export const JENIS_SURAT = {
  SURAT_PENGEMBALIAN: {
    ...surat,
    untuk: 'SATU',
    status: ['PERBAIKAN_USULAN'],
    penanda: 'LITBANG',
    penandaMenurut: { T03: 'PENGUSUL' },
    wajib: POKOK,
    perlu: ['ALASAN'],
    susunan: [k('PEMBUKA'), k('ALASAN'), k('TINDAK_LANJUT'), k('PENUTUP')],
  },
  SURAT_PENOLAKAN: {
    ...surat,
    untuk: 'SATU',
    status: ['TIDAK_LAYAK', 'DITOLAK_KDH'],
    penanda: 'LITBANG',
    penandaMenurut: { T04: 'PENGUSUL', T14: 'SEKDA' },
    wajib: POKOK,
    perlu: ['ALASAN'],
    susunan: [k('PEMBUKA'), k('ALASAN'), k('TINDAK_LANJUT'), k('PENUTUP')],
  },
  PERMINTAAN_USULAN: {
    ...surat,
    untuk: 'PERANGKAT_DAERAH',
    status: [],
    penanda: 'SEKDA',
    wajib: [],
    ditanya: ['batas'],
    susunan: [k('PEMBUKA'), k('PERMINTAAN'), k('BATAS'), k('PENUTUP')],
  },
  PENGINGAT_USULAN: {
    ...surat,
    untuk: 'PERANGKAT_DAERAH',
    status: [],
    penanda: 'SEKDA',
    wajib: [],
    ditanya: ['batas'],
    susunan: [k('PEMBUKA'), k('PERMINTAAN'), k('BATAS'), k('PENUTUP')],
  },
  PERMOHONAN_HARMONISASI: {
    ...surat,
    untuk: 'BANYAK',
    status: ['PENYUSUNAN_REGULASI'],
    penanda: 'SEKDA',
    wajib: [...POKOK, 'bentuk_hukum'],
    susunan: [k('PEMBUKA'), { tabel: 'USULAN' }, k('BERKAS'), k('PENUTUP')],
  },
  PERMOHONAN_FASILITASI: {
    ...surat,
    untuk: 'BANYAK',
    status: ['PENYUSUNAN_REGULASI'],
    penanda: 'SEKDA',
    wajib: [...POKOK, 'bentuk_hukum'],
    susunan: [k('PEMBUKA'), { tabel: 'USULAN' }, k('BERKAS'), k('PENUTUP')],
  },
  LAPORAN_MENTERI: {
    ...surat,
    untuk: 'BANYAK',
    status: PENERAPAN,
    penanda: 'KEPALA_DAERAH',
    wajib: ['nama_inovasi', 'pd_pelaksana', 'reg_no', 'reg_tgl', 'penerapan_mulai'],
    susunan: [k('PEMBUKA'), { tabel: 'PENERAPAN' }, k('PENUTUP')],
  },
} as const satisfies Readonly<Record<string, JenisDinas>>;
