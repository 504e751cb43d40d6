import { KEPASTIAN_PROGRAM } from './program.ts';
import type { Choice, RowOf, Tab } from './tab.ts';

const KEADAAN = [
  { code: 'BELUM', label: 'Belum' },
  { code: 'SEBAGIAN', label: 'Sebagian' },
  { code: 'TERPENUHI', label: 'Terpenuhi' },
  { code: 'TIDAK_BERLAKU', label: 'Tidak berlaku' },
] as const satisfies readonly Choice[];

/** What a (new) region keeps about its own foundations: a list of its own, never an official one. */
// biome-ignore format: one column is one line
export const DASAR_DAERAH = {
  key: 'dasar_daerah',
  name: 'Dasar Daerah',
  color: '#45818e',
  about: 'Indikator kelengkapan daerah, misalnya evaluasi daerah otonom baru, dengan buktinya. Daftarnya dapat diubah daerah dan bukan daftar resmi.',
  columns: [
    { key: 'kelompok', heading: 'Kelompok', type: 'text', width: 200, editor: 'staf' },
    { key: 'indikator', heading: 'Indikator', type: 'text', width: 320, editor: 'staf' },
    { key: 'keadaan', heading: 'Keadaan', type: 'choice', width: 120, editor: 'staf', choices: KEADAAN },
    { key: 'uraian', heading: 'Uraian', type: 'text', width: 280, editor: 'staf' },
    { key: 'bukti', heading: 'Bukti', type: 'text', width: 220, editor: 'staf' },
    { key: 'tautan', heading: 'Tautan', type: 'url', width: 180, editor: 'staf' },
    { key: 'diperiksa_tgl', heading: 'Diperiksa Tanggal', type: 'date', width: 120, editor: 'staf' },
    { key: 'kepastian', heading: 'Kepastian', type: 'choice', width: 230, editor: 'staf', choices: KEPASTIAN_PROGRAM },
  ],
} as const satisfies Tab;

export type DasarDaerah = RowOf<typeof DASAR_DAERAH>;
