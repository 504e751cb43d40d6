import type { KodeDinas } from './jenis-dinas.ts';
import { hal, isi, type KlausulDinas, kepada, tembusan } from './pasang-klausul.ts';

const PERANGKAT_DAERAH = kepada('KEPADA', [], '{{tujuan}}', 'di', 'Tempat');
/** A head who returns or refuses writes to the initiator; anybody else writes to the head. */
const PENGUSUL = [
  kepada('KEPADA_INISIATOR', ['OLEH_ATASAN'], 'Sdr. {{inisiator_nama}}', 'di', 'Tempat'),
  kepada('KEPADA_KEPALA', ['BUKAN_ATASAN'], '{{tujuan}}', 'di', 'Tempat'),
] as const;
const TERIMA_KASIH = 'Atas perhatian dan kerja sama Saudara, disampaikan terima kasih.';

/** Letters within the region: to proposers and offices. */
export const KLAUSUL_SURAT = {
  SURAT_PENGEMBALIAN: [
    hal('HAL', [], 'Pengembalian Usulan Inovasi Daerah {{nama_inovasi}}'),
    ...PENGUSUL,
    isi(
      'PEMBUKA',
      [],
      'Sehubungan dengan usulan inovasi daerah {{inovasi}} dari {{pengusul}}, bersama ini usulan tersebut dikembalikan untuk diperbaiki.',
    ),
    isi('ALASAN', [], 'Hal yang perlu diperbaiki: {{alasan}}.'),
    isi('TINDAK_LANJUT', [], 'Usulan yang telah diperbaiki agar diajukan kembali untuk diproses lebih lanjut.'),
    isi('PENUTUP', [], TERIMA_KASIH),
  ],
  SURAT_PENOLAKAN: [
    hal('HAL', [], 'Hasil Pembahasan Usulan Inovasi Daerah {{nama_inovasi}}'),
    ...PENGUSUL,
    isi(
      'PEMBUKA_IZIN',
      ['TIDAK_DIIZINKAN'],
      'Sehubungan dengan usulan inovasi daerah {{inovasi}} dari {{pengusul}}, bersama ini diberitahukan bahwa usulan tersebut tidak diberi izin untuk diajukan.',
    ),
    isi(
      'PEMBUKA_LAYAK',
      ['TIDAK_LAYAK'],
      'Sehubungan dengan usulan inovasi daerah {{inovasi}} dari {{pengusul}}, bersama ini diberitahukan bahwa berdasarkan hasil penilaian usulan tersebut dinyatakan tidak layak untuk ditetapkan sebagai inovasi daerah.',
    ),
    isi(
      'PEMBUKA_TETAP',
      ['TIDAK_DITETAPKAN'],
      'Sehubungan dengan usulan inovasi daerah {{inovasi}} dari {{pengusul}}, bersama ini diberitahukan bahwa {{kepala}} {{daerah}} tidak menetapkan usulan tersebut sebagai inovasi daerah.',
    ),
    isi('ALASAN', [], 'Dasar pertimbangannya: {{alasan}}.'),
    isi(
      'TINDAK_LANJUT',
      [],
      'Usulan dapat disempurnakan dan diajukan kembali sebagai usulan baru. {{pd_litbang}} bersedia mendampingi penyempurnaannya.',
    ),
    isi('PENUTUP', [], TERIMA_KASIH),
  ],
  PERMINTAAN_USULAN: [
    hal('HAL', [], 'Permintaan Usulan Inovasi Daerah Tahun {{tahun}}'),
    PERANGKAT_DAERAH,
    isi(
      'PEMBUKA',
      [],
      'Dalam rangka meningkatkan kinerja penyelenggaraan pemerintahan daerah dan pelayanan kepada masyarakat, setiap Perangkat Daerah di lingkungan Pemerintah {{jenis_daerah}} {{daerah}} diharapkan mengembangkan inovasi daerah.',
    ),
    isi(
      'PERMINTAAN',
      [],
      'Sehubungan dengan hal tersebut, {{kantor_tujuan}} diminta menyampaikan paling sedikit satu usulan inovasi daerah Tahun {{tahun}} kepada {{pd_litbang}}, disertai:',
      'proposal yang memuat bentuk inovasi, rancang bangun dan pokok perubahan, tujuan, manfaat, waktu uji coba, serta anggaran bila diperlukan',
      'surat pengantar kepala Perangkat Daerah, atau izin tertulis bila diusulkan oleh Aparatur Sipil Negara',
      'nama petugas yang dapat dihubungi',
    ),
    isi('BATAS', [], 'Usulan disampaikan paling lambat tanggal {{batas}}.'),
    isi('PENUTUP', [], TERIMA_KASIH),
    tembusan('TEMBUSAN', [], '{{kepala}} {{daerah}}', 'Kepala {{pd_litbang}}'),
  ],
  PENGINGAT_USULAN: [
    hal('HAL', [], 'Pengingat Penyampaian Usulan Inovasi Daerah Tahun {{tahun}}'),
    PERANGKAT_DAERAH,
    isi(
      'PEMBUKA',
      [],
      'Menurut register inovasi daerah, sampai dengan surat ini disusun belum tercatat usulan inovasi daerah Tahun {{tahun}} dari {{kantor_tujuan}}.',
    ),
    isi(
      'PERMINTAAN',
      [],
      'Sehubungan dengan hal tersebut, dimohon agar usulan segera disampaikan kepada {{pd_litbang}}. Bila usulan telah disampaikan, dimohon memberitahukannya agar pencatatannya dapat diperiksa.',
    ),
    isi('BATAS', [], 'Usulan disampaikan paling lambat tanggal {{batas}}.'),
    isi('PENUTUP', [], TERIMA_KASIH),
  ],
} as const satisfies Partial<Readonly<Record<KodeDinas, readonly KlausulDinas[]>>>;
