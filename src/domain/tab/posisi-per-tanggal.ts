import { TAHAPAN } from '../tahapan.ts';
import type { Tab } from './tab.ts';

/** The register as it stood on a date, beside another date where one was asked for. Holds no personal data. */
// biome-ignore format: one column is one line
export const POSISI_PER_TANGGAL = {
  key: 'posisi_per_tanggal',
  name: 'Posisi per Tanggal',
  color: '#0b5394',
  guarded: true,
  about:
    'Posisi register pada suatu tanggal menurut yang tercatat dalam Riwayat sampai hari itu, dibuat ulang oleh menu Data, Posisi per tanggal. Suntingan sel yang belum tercatat bersama suatu tindakan tidak termasuk.',
  columns: [
    { key: 'id', heading: 'ID', type: 'code', width: 150, editor: 'sistem' },
    { key: 'nama_inovasi', heading: 'Nama Inovasi', type: 'text', width: 280, editor: 'sistem' },
    { key: 'perangkat_daerah', heading: 'Perangkat Daerah', type: 'text', width: 220, editor: 'sistem' },
    { key: 'tanggal', heading: 'Posisi Tanggal', type: 'date', width: 110, editor: 'sistem' },
    { key: 'status', heading: 'Status pada Tanggal', type: 'choice', width: 180, editor: 'sistem', choices: TAHAPAN },
    { key: 'sk_no', heading: 'Nomor Keputusan', type: 'code', width: 160, editor: 'sistem' },
    { key: 'sk_tgl', heading: 'Tanggal Keputusan', type: 'date', width: 120, editor: 'sistem' },
    { key: 'reg_no', heading: 'Nomor Perda/Perkada', type: 'code', width: 150, editor: 'sistem' },
    { key: 'reg_tgl', heading: 'Tanggal Perda/Perkada', type: 'date', width: 120, editor: 'sistem' },
    { key: 'kegiatan', heading: 'Kegiatan Terakhir', type: 'text', width: 240, editor: 'sistem' },
    { key: 'banding', heading: 'Tanggal Banding', type: 'date', width: 110, editor: 'sistem' },
    { key: 'status_banding', heading: 'Status pada Tanggal Banding', type: 'choice', width: 180, editor: 'sistem', choices: TAHAPAN },
    { key: 'perubahan', heading: 'Perubahan', type: 'text', width: 360, editor: 'sistem' },
  ],
} as const satisfies Tab;
