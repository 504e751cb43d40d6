import { k, PENANDA } from './unsur-dinas.ts';
import type { JenisDinas } from './wujud-dinas.ts';

const kantor = {
  untuk: 'PERANGKAT_DAERAH',
  status: [],
  penanda: 'KANTOR',
  bernomor: true,
  wajib: [],
  ditanya: [],
} as const;

/** What an office promises and plans for its year, in a laboratory or without one. */
export const JENIS_RENCANA = {
  DOKUMEN_KOMITMEN: {
    ...kantor,
    bentuk: 'PERNYATAAN',
    perlu: ['GAGASAN'],
    susunan: [
      k('PEMBUKA'),
      { rincian: PENANDA },
      k('PERNYATAAN'),
      k('GAGASAN'),
      { tabel: 'GAGASAN', bila: 'ADA_GAGASAN' },
      k('PENUTUP'),
    ],
  },
  RENCANA_KERJA_INOVASI: {
    ...kantor,
    bentuk: 'LAPORAN',
    perlu: ['GAGASAN', 'RENCANA_AKSI'],
    susunan: [
      { judul: 'A. Dasar' },
      k('DASAR'),
      { judul: 'B. Gagasan' },
      k('GAGASAN'),
      { tabel: 'GAGASAN', bila: 'ADA_GAGASAN' },
      { judul: 'C. Rencana aksi' },
      k('RENCANA'),
      { judul: 'D. Pemantauan' },
      k('PEMANTAUAN'),
    ],
    lampiran: [{ judul: 'Rencana Aksi', tabel: 'RENCANA_AKSI', orientation: 'landscape', ditandatangani: true }],
  },
} as const satisfies Readonly<Record<string, JenisDinas>>;
