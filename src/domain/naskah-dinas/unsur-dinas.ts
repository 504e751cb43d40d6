import type { Bagian } from './wujud-dinas.ts';

/** Lists that several kinds share: columns and details they need, states they are made in. */
export const POKOK = ['nama_inovasi', 'pd_pengusul'] as const;
export const IDENTITAS = ['nama', 'pengusul', 'inisiator', 'bentuk', 'urusan'] as const;
export const PENANDA = ['penanda_nama', 'penanda_nip', 'penanda_pangkat', 'penanda_jabatan'] as const;
export const USULAN = ['DRAF', 'MENUNGGU_PENGANTAR', 'VERIFIKASI', 'PERBAIKAN_USULAN'] as const;
export const PENERAPAN = ['PENERAPAN', 'PENERAPAN_DITANGGUHKAN'] as const;

/** A piece that is a clause. */
export const k = (klausul: string): Bagian => ({ klausul });
