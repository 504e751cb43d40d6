import type { Choice, Tab } from './tab.ts';

export const KEADAAN_NASKAH = [
  { code: 'DIMINTA', label: 'Sedang dibuat' },
  { code: 'DIBUAT', label: 'Konsep' },
  { code: 'BERNOMOR', label: 'Bernomor' },
  { code: 'SELESAI', label: 'Selesai' },
  { code: 'BATAL', label: 'Batal pakai' },
] as const satisfies readonly Choice[];

/** Kinds of document, as the tabs show them. */
export const JENIS_NASKAH = [
  { code: 'KEPUTUSAN', label: 'Keputusan penetapan uji coba', synonyms: ['keputusan'] },
  { code: 'KEPUTUSAN_PENERAPAN', label: 'Keputusan penerapan' },
  { code: 'KEPUTUSAN_PERUBAHAN', label: 'Keputusan perubahan' },
  { code: 'KEPUTUSAN_PERPANJANGAN', label: 'Keputusan perpanjangan uji coba' },
  { code: 'KEPUTUSAN_PENGHENTIAN', label: 'Keputusan penghentian uji coba' },
  { code: 'KEPUTUSAN_PENCABUTAN', label: 'Keputusan pencabutan' },
  { code: 'KEPUTUSAN_TIM', label: 'Keputusan pembentukan tim' },
  { code: 'SALINAN_KEPUTUSAN', label: 'Salinan Keputusan' },
  { code: 'PETIKAN_KEPUTUSAN', label: 'Petikan Keputusan' },
  { code: 'PERKADA', label: 'Rancangan Perkada' },
  { code: 'PERDA', label: 'Rancangan Perda' },
  { code: 'METADATA_JDIH', label: 'Metadata JDIH' },
  { code: 'BERKAS_PEMERIKSAAN', label: 'Berkas pemeriksaan' },
  { code: 'RINGKASAN_PIMPINAN', label: 'Ringkasan pimpinan' },
  { code: 'PROFIL_INOVASI', label: 'Profil Inovasi' },
  { code: 'MEMORI_SERAH_TERIMA', label: 'Memori Serah Terima Inovasi' },
  { code: 'BA_PENILAIAN', label: 'Berita Acara penilaian' },
  { code: 'LEMBAR_VERIFIKASI', label: 'Lembar verifikasi' },
  { code: 'SURAT_IZIN', label: 'Surat izin tertulis' },
  { code: 'LEMBAR_PENGESAHAN', label: 'Lembar pengesahan' },
  { code: 'SURAT_PENGEMBALIAN', label: 'Surat pengembalian' },
  { code: 'SURAT_PENOLAKAN', label: 'Surat penolakan' },
  { code: 'PERMINTAAN_USULAN', label: 'Surat permintaan usulan' },
  { code: 'PENGINGAT_USULAN', label: 'Surat pengingat usulan' },
  { code: 'NOTA_PENGAJUAN', label: 'Nota Pengajuan Konsep Naskah Dinas' },
  { code: 'LEMBAR_KENDALI', label: 'Lembar Kendali' },
  { code: 'PERMOHONAN_HARMONISASI', label: 'Permohonan harmonisasi' },
  { code: 'PERMOHONAN_FASILITASI', label: 'Permohonan fasilitasi' },
  { code: 'LAPORAN_KEMAJUAN', label: 'Laporan kemajuan uji coba' },
  { code: 'LAPORAN_HASIL', label: 'Laporan hasil uji coba' },
  { code: 'BA_EVALUASI', label: 'Berita Acara evaluasi' },
  { code: 'LAPORAN_MENTERI', label: 'Laporan kepada Menteri' },
  { code: 'PROPOSAL', label: 'Proposal' },
  { code: 'TANDA_TERIMA', label: 'Tanda terima' },
  { code: 'PERNYATAAN_IMPLEMENTASI', label: 'Pernyataan implementasi' },
  { code: 'PERNYATAAN_INOVATOR', label: 'Pernyataan identitas inovator' },
  { code: 'PERNYATAAN_REPLIKASI', label: 'Pernyataan kesediaan replikasi' },
] as const satisfies readonly Choice[];

/** Documents made. A number stands here only after the legal office gave it. */
export const NASKAH = {
  key: 'naskah',
  name: 'Naskah',
  color: '#a61c00',
  about: 'Naskah yang dibuat dari register. Nomor dan tanggal kosong sampai diberikan oleh yang berwenang.',
  columns: [
    { key: 'permintaan', heading: 'Permintaan', type: 'code', width: 130, editor: 'sistem', hidden: true },
    { key: 'jenis', heading: 'Jenis', type: 'choice', width: 200, editor: 'sistem', choices: JENIS_NASKAH },
    { key: 'judul', heading: 'Judul', type: 'text', width: 340, editor: 'sistem' },
    { key: 'id', heading: 'ID Inovasi', type: 'text', width: 220, editor: 'sistem' },
    { key: 'versi', heading: 'Versi', type: 'number', width: 60, editor: 'sistem' },
    { key: 'keadaan', heading: 'Keadaan', type: 'choice', width: 120, editor: 'sistem', choices: KEADAAN_NASKAH },
    { key: 'tautan', heading: 'Tautan', type: 'url', width: 220, editor: 'sistem' },
    { key: 'dibuat', heading: 'Dibuat', type: 'code', width: 150, editor: 'sistem' },
    { key: 'nomor', heading: 'Nomor', type: 'code', width: 170, editor: 'staf' },
    { key: 'tanggal', heading: 'Tanggal', type: 'date', width: 110, editor: 'staf' },
    { key: 'posisi', heading: 'Posisi Naskah', type: 'text', width: 180, editor: 'staf' },
    { key: 'posisi_sejak', heading: 'Sejak', type: 'date', width: 110, editor: 'staf' },
    { key: 'penerbit', heading: 'Penerbit', type: 'text', width: 200, editor: 'sistem' },
  ],
} as const satisfies Tab;

export const FORMAT_NASKAH = {
  key: 'format_naskah',
  name: 'Format Naskah',
  color: '#a61c00',
  about:
    'Kalimat baku tiap naskah. Satu baris satu klausul; kalimat dapat disunting Bagian Hukum. Isian ditulis dalam kurung kurawal ganda.',
  columns: [
    { key: 'jenis', heading: 'Jenis Naskah', type: 'choice', width: 200, editor: 'sistem', choices: JENIS_NASKAH },
    { key: 'kunci', heading: 'Klausul', type: 'code', width: 200, editor: 'sistem' },
    { key: 'teks', heading: 'Kalimat', type: 'longText', width: 620, editor: 'staf' },
    { key: 'keterangan', heading: 'Keterangan', type: 'text', width: 300, editor: 'sistem' },
  ],
} as const satisfies Tab;
