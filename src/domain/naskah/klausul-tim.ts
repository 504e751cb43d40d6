import type { Klausul } from './klausul.ts';
import { BERLAKU, klausul, MENETAPKAN, PENUTUP_PERTIMBANGAN, TIDAK_TERPISAHKAN } from './klausul-umum.ts';

const PEMBENTUKAN = `Membentuk {{nama_tim}} dengan susunan keanggotaan sebagaimana tercantum dalam ${TIDAK_TERPISAHKAN}.`;

/** The decree that sets up the team that judges proposals, or the independent one for the leader's own (own words). */
export const KLAUSUL_TIM: readonly Klausul[] = [
  klausul('JUDUL', 'JUDUL', 'Pembentukan {{nama_tim}} {{jenis_daerah}} {{daerah}} Tahun {{tahun}}'),
  klausul(
    'MENIMBANG',
    'PERTIMBANGAN_PENILAIAN',
    'bahwa usulan inovasi daerah perlu dinilai secara objektif sebelum ditetapkan sebagai inovasi daerah',
    'TIM_PENILAI',
  ),
  klausul(
    'MENIMBANG',
    'PERTIMBANGAN_INDEPENDEN',
    'bahwa usulan inovasi daerah yang berasal dari {{kepala}} perlu dibahas oleh tim independen sesuai dengan ketentuan Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah',
    'TIM_INDEPENDEN',
  ),
  PENUTUP_PERTIMBANGAN,
  MENETAPKAN,
  klausul('DIKTUM', 'PEMBENTUKAN', PEMBENTUKAN),
  klausul(
    'DIKTUM',
    'TUGAS',
    [
      'Tim sebagaimana dimaksud dalam Diktum {{diktum_pembentukan}} mempunyai tugas:',
      'memeriksa kelengkapan usulan inovasi daerah',
      'menilai usulan berdasarkan kriteria dan prinsip inovasi daerah',
      'menuangkan hasil penilaian dalam berita acara',
      'menyampaikan saran perbaikan kepada pengusul',
    ].join('\n'),
  ),
  klausul(
    'DIKTUM',
    'TANGGUNG_JAWAB',
    'Tim sebagaimana dimaksud dalam Diktum {{diktum_pembentukan}} bertanggung jawab dan melaporkan hasil pelaksanaan tugasnya kepada {{kepala}} melalui Sekretaris Daerah.',
  ),
  BERLAKU,
  klausul(
    'JUDUL_LAMPIRAN',
    'JUDUL_LAMPIRAN',
    'SUSUNAN KEANGGOTAAN {{NAMA_TIM}}\n{{JENIS_DAERAH}} {{DAERAH}} TAHUN {{TAHUN}}',
  ),
];
