import { k, PENANDA, PENERAPAN, POKOK, USULAN } from './unsur-dinas.ts';
import type { JenisDinas } from './wujud-dinas.ts';

const pernyataan = {
  bentuk: 'PERNYATAAN',
  untuk: 'SATU',
  status: PENERAPAN,
  penanda: 'PENGUSUL',
  bernomor: true,
  perlu: [],
  ditanya: [],
} as const;

/** What a head states or permits over their own name. */
export const JENIS_PERNYATAAN = {
  SURAT_IZIN: {
    bentuk: 'PERNYATAAN',
    untuk: 'SATU',
    status: USULAN,
    inisiator: ['ASN'],
    penanda: 'PENGUSUL',
    bernomor: true,
    nomorDari: ['pengantar_no', 'pengantar_tgl'],
    wajib: [...POKOK, 'inisiator_nama', 'pokok_perubahan', 'tujuan'],
    perlu: [],
    ditanya: [],
    susunan: [
      k('PEMBUKA'),
      { rincian: PENANDA },
      k('KEPADA_ASN'),
      { rincian: ['asn_nama', 'asn_nip', 'pengusul'] },
      k('IZIN'),
      { rincian: ['nama', 'pokok_perubahan', 'tujuan'] },
      k('KEWAJIBAN'),
      k('PENUTUP'),
    ],
  },
  PERNYATAAN_IMPLEMENTASI: {
    ...pernyataan,
    wajib: [...POKOK, 'penerapan_mulai'],
    susunan: [k('PEMBUKA'), { rincian: PENANDA }, k('PERNYATAAN'), k('PENUTUP')],
  },
  PERNYATAAN_INOVATOR: {
    ...pernyataan,
    wajib: [...POKOK, 'inisiator_nama'],
    susunan: [
      k('PEMBUKA'),
      { rincian: PENANDA },
      k('PERNYATAAN'),
      { rincian: ['inovator_nama', 'inovator_nip', 'tim', 'pengusul'] },
      k('PENUTUP'),
    ],
  },
  PERNYATAAN_REPLIKASI: {
    ...pernyataan,
    wajib: POKOK,
    susunan: [k('PEMBUKA'), { rincian: PENANDA }, k('PERNYATAAN'), k('PENUTUP')],
  },
} as const satisfies Readonly<Record<string, JenisDinas>>;
