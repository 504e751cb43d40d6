import {
  ADA_TIDAK,
  ASAL_DATA,
  BENTUK,
  BENTUK_HUKUM,
  CARA_TERIMA,
  HASIL_EVALUASI,
  INISIATOR,
  JENIS,
  JENIS_PENGANTAR,
  KEBARUAN,
  TAHAPAN_IID,
} from '../pilihan.ts';
import { SUB_STATUS, TAHAPAN } from '../tahapan.ts';
import type { KeyOf, RowOf, Tab } from './tab.ts';

/**
 * The register itself. The add-on's own columns stand as one block at the left, so that an act writes one span
 * that Riwayat can always rebuild; everything right of it belongs to the staff.
 */
// biome-ignore format: one column is one line
export const INOVASI = {
  key: 'inovasi',
  name: 'Inovasi',
  color: '#0b8043',
  frozenColumns: 2,
  anchored: true,
  about: 'Satu baris satu inovasi. Kolom di kiri (ID dan status) diisi oleh menu; kolom lain silakan diisi dan diperbaiki langsung.',
  columns: [
    { key: 'id', heading: 'ID', type: 'code', width: 150, group: 'Sistem', editor: 'sistem', help: 'Diberikan oleh menu dan tidak berubah. Jangan diketik atau disalin.' },
    { key: 'status', heading: 'Status', type: 'choice', width: 170, group: 'Sistem', editor: 'sistem', choices: TAHAPAN, help: 'Berubah hanya melalui menu Tahapan, agar setiap perubahan tercatat dalam Riwayat.' },
    { key: 'tahapan_iid', heading: 'Tahapan IGA', type: 'choice', width: 90, group: 'Sistem', editor: 'sistem', hidden: true, choices: TAHAPAN_IID },
    { key: 'status_sejak', heading: 'Status sejak', type: 'date', width: 100, group: 'Sistem', editor: 'sistem', hidden: true },
    { key: 'sub_status', heading: 'Posisi naskah', type: 'choice', width: 150, group: 'Sistem', editor: 'sistem', hidden: true, choices: SUB_STATUS },
    { key: 'posisi_oleh', heading: 'Naskah pada', type: 'text', width: 160, group: 'Sistem', editor: 'sistem', hidden: true },
    { key: 'posisi_sejak', heading: 'Naskah di sana sejak', type: 'date', width: 110, group: 'Sistem', editor: 'sistem', hidden: true },
    { key: 'kembali_ke', heading: 'Kembali ke', type: 'code', width: 120, group: 'Sistem', editor: 'sistem', hidden: true },
    { key: 'revisi_ke', heading: 'Revisi ke', type: 'number', width: 70, group: 'Sistem', editor: 'sistem', hidden: true },
    { key: 'uji_coba_ke', heading: 'Uji coba ke', type: 'number', width: 70, group: 'Sistem', editor: 'sistem', hidden: true },
    { key: 'asal_data', heading: 'Asal data', type: 'choice', width: 90, group: 'Sistem', editor: 'sistem', hidden: true, choices: ASAL_DATA },
    { key: 'hasil_evaluasi', heading: 'Hasil Evaluasi', type: 'choice', width: 110, group: 'Sistem', editor: 'sistem', hidden: true, choices: HASIL_EVALUASI },
    { key: 'versi_dari_id', heading: 'Versi dari', type: 'code', width: 120, group: 'Sistem', editor: 'sistem', hidden: true },
    { key: 'evaluasi_tahun', heading: 'Evaluasi penerapan terakhir', type: 'code', width: 90, group: 'Sistem', editor: 'sistem', hidden: true },
    { key: 'dipertanyakan', heading: 'Perlu ditegaskan', type: 'code', width: 120, group: 'Sistem', editor: 'sistem', hidden: true },
    { key: 'versi', heading: 'Versi', type: 'number', width: 60, group: 'Sistem', editor: 'sistem', hidden: true },
    { key: 'sidik', heading: 'Sidik', type: 'code', width: 100, group: 'Sistem', editor: 'sistem', hidden: true },

    { key: 'nama_inovasi', heading: 'Nama Inovasi', type: 'text', width: 280, group: 'Identitas', editor: 'staf', synonyms: ['judul inovasi', 'judul', 'nama', 'nama proposal', 'nama inovasi daerah'], help: 'Nama resmi inovasi, paling banyak 150 huruf.' },
    { key: 'kepanjangan', heading: 'Kepanjangan', type: 'text', width: 220, group: 'Identitas', editor: 'staf', synonyms: ['kepanjangan akronim', 'singkatan'], help: 'Bila nama berupa akronim, tuliskan kepanjangannya. Judul peraturan tidak memuat akronim.' },
    { key: 'pd_pengusul', heading: 'Perangkat Daerah', type: 'office', width: 240, group: 'Identitas', editor: 'staf', synonyms: ['admin opd', 'opd', 'skpd', 'pd', 'unit kerja', 'instansi', 'dibuat oleh', 'nama skpd', 'nama opd', 'perangkat daerah pengusul'], help: 'Nama seperti pada tab Perangkat Daerah.' },
    { key: 'inisiator_jenis', heading: 'Inisiator', type: 'choice', width: 130, group: 'Identitas', editor: 'staf', choices: INISIATOR, synonyms: ['inisiator inovasi', 'inisiator inovasi daerah', 'jenis inisiator'] },
    { key: 'inisiator_nama', heading: 'Nama Inisiator', type: 'text', width: 180, group: 'Identitas', editor: 'staf', personal: true, synonyms: ['nama inovator', 'inovator', 'nama pengusul'] },
    { key: 'inisiator_nip', heading: 'NIP Inisiator', type: 'code', width: 160, group: 'Identitas', editor: 'staf', personal: true, synonyms: ['nip', 'nip inovator'], help: '18 angka, hanya untuk ASN.' },
    { key: 'inisiator_kontak', heading: 'Kontak Inisiator', type: 'code', width: 150, group: 'Identitas', editor: 'staf', personal: true, synonyms: ['kontak', 'no hp', 'nomor hp', 'telepon', 'no wa'] },
    { key: 'tim_inovator', heading: 'Tim Inovator', type: 'text', width: 200, group: 'Identitas', editor: 'staf', personal: true, synonyms: ['anggota tim', 'tim'], help: 'Nama-nama dipisahkan titik koma; kedudukannya dalam kurung, misalnya Andi (Ketua). Menjadi Lampiran II Keputusan penerapan.' },
    { key: 'bentuk', heading: 'Bentuk Inovasi', type: 'choice', width: 200, group: 'Identitas', editor: 'staf', choices: BENTUK, synonyms: ['bentuk', 'bentuk inovasi daerah'] },
    { key: 'bentuk_tambahan', heading: 'Bentuk Tambahan', type: 'choice', width: 160, group: 'Identitas', editor: 'staf', choices: BENTUK, help: 'Bila inovasi memuat lebih dari satu bentuk.' },
    { key: 'jenis', heading: 'Jenis', type: 'choice', width: 110, group: 'Identitas', editor: 'staf', choices: JENIS, synonyms: ['jenis inovasi', 'jenis inovasi daerah'] },
    { key: 'jenis_kebaruan', heading: 'Jenis Kebaruan', type: 'choice', width: 170, group: 'Identitas', editor: 'staf', choices: KEBARUAN, synonyms: ['kebaruan'] },
    { key: 'inovasi_asal', heading: 'Inovasi Asal', type: 'text', width: 170, group: 'Identitas', editor: 'staf', help: 'ID inovasi asal, atau nama daerah dan inovasinya bila direplikasi dari luar. Wajib bila jenis kebaruan bukan temuan atau pendekatan baru.' },
    { key: 'urusan_utama', heading: 'Urusan Utama', type: 'urusan', width: 200, group: 'Identitas', editor: 'staf', synonyms: ['urusan', 'urusan pemerintahan', 'urusan pemerintahan utama', 'urusan inovasi daerah'] },
    { key: 'urusan_lain', heading: 'Urusan Lain yang Beririsan', type: 'urusanList', width: 220, group: 'Identitas', editor: 'staf', synonyms: ['urusan lain yang beririsan', 'urusan irisan', 'urusan lain'] },
    { key: 'asta_cita', heading: 'Asta Cita', type: 'text', width: 200, group: 'Identitas', editor: 'staf', synonyms: ['asta cipta'] },
    { key: 'tematik', heading: 'Tematik', type: 'text', width: 140, group: 'Identitas', editor: 'staf' },
    { key: 'koordinat', heading: 'Koordinat', type: 'text', width: 150, group: 'Identitas', editor: 'staf', synonyms: ['titik koordinat', 'lokasi koordinat'] },

    { key: 'tanggal_terima', heading: 'Tanggal Terima', type: 'date', width: 110, group: 'Usulan', editor: 'staf', help: 'Tanggal usulan diterima bagian pengelola; batas waktu dihitung sejak tanggal ini.' },
    { key: 'cara_terima', heading: 'Cara Terima', type: 'choice', width: 110, group: 'Usulan', editor: 'staf', choices: CARA_TERIMA },
    { key: 'no_agenda', heading: 'Nomor Agenda', type: 'code', width: 120, group: 'Usulan', editor: 'staf', synonyms: ['agenda', 'no agenda'] },
    { key: 'rancang_bangun', heading: 'Rancang Bangun', type: 'longText', width: 320, group: 'Usulan', editor: 'staf', synonyms: ['rancang bangun dan pokok perubahan', 'rancang bangun inovasi', 'rancang bangun inovasi daerah', 'penjelasan'], help: 'Paling sedikit 300 kata untuk Indeks Inovasi Daerah.' },
    { key: 'pokok_perubahan', heading: 'Pokok Perubahan', type: 'longText', width: 240, group: 'Usulan', editor: 'staf', synonyms: ['pokok perubahan yang akan dilakukan'] },
    { key: 'tujuan', heading: 'Tujuan', type: 'longText', width: 240, group: 'Usulan', editor: 'staf', synonyms: ['tujuan inovasi', 'tujuan inovasi daerah'] },
    { key: 'manfaat', heading: 'Manfaat', type: 'longText', width: 240, group: 'Usulan', editor: 'staf', synonyms: ['manfaat inovasi', 'manfaat yang diperoleh', 'manfaat inovasi daerah'] },
    { key: 'sasaran', heading: 'Sasaran', type: 'longText', width: 220, group: 'Usulan', editor: 'staf', help: 'Apa yang hendak dicapai uji coba. Tidak diubah lagi setelah ditetapkan.' },
    { key: 'program_kegiatan', heading: 'Program/Kegiatan', type: 'text', width: 220, group: 'Usulan', editor: 'staf', synonyms: ['program', 'kegiatan', 'sub kegiatan', 'program/kegiatan/sub kegiatan'], help: 'Program, kegiatan, dan sub kegiatan dalam RKPD/DPA.' },
    { key: 'anggaran_nilai', heading: 'Anggaran', type: 'money', width: 130, group: 'Usulan', editor: 'staf', synonyms: ['anggaran (rp)', 'nilai anggaran', 'jumlah anggaran'], help: 'Rupiah. Boleh kosong bila tidak memerlukan anggaran.' },
    { key: 'anggaran_sumber', heading: 'Sumber Anggaran', type: 'text', width: 150, group: 'Usulan', editor: 'staf', synonyms: ['sumber dana', 'sumber anggaran'] },
    { key: 'tahun_anggaran', heading: 'Tahun Anggaran', type: 'code', width: 90, group: 'Usulan', editor: 'staf' },
    { key: 'uji_coba_mulai', heading: 'Uji Coba Mulai', type: 'date', width: 110, group: 'Usulan', editor: 'staf', synonyms: ['waktu uji coba', 'waktu uji', 'ujicoba', 'uji coba', 'waktu uji coba inovasi daerah', 'tanggal uji coba'] },
    { key: 'uji_coba_selesai', heading: 'Uji Coba Selesai', type: 'date', width: 110, group: 'Usulan', editor: 'staf', synonyms: ['selesai uji coba'] },
    { key: 'pengantar_jenis', heading: 'Jenis Izin/Pengantar', type: 'choice', width: 200, group: 'Usulan', editor: 'staf', choices: JENIS_PENGANTAR, help: 'Boleh kosong: berarti dokumen yang lazim bagi inisiatornya (ASN: surat izin tertulis; perangkat daerah: surat pengantar; DPRD: paripurna; masyarakat: disposisi).' },
    { key: 'pengantar_no', heading: 'Nomor Izin/Pengantar', type: 'code', width: 160, group: 'Usulan', editor: 'staf', help: 'Untuk lembar pengesahan tanpa nomor, isi "tanpa nomor" dan cantumkan tautannya.' },
    { key: 'pengantar_tgl', heading: 'Tanggal Izin/Pengantar', type: 'date', width: 120, group: 'Usulan', editor: 'staf' },
    { key: 'pengantar_pejabat', heading: 'Pejabat Pemberi Izin/Pengantar', type: 'text', width: 200, group: 'Usulan', editor: 'staf', personal: true, help: 'Cukup jabatannya, misalnya Kepala Dinas Kesehatan; nama orangnya ada pada tab Pejabat.' },
    { key: 'pengantar_tautan', heading: 'Tautan Izin/Pengantar', type: 'url', width: 160, group: 'Usulan', editor: 'staf' },

    { key: 'ba_no', heading: 'Nomor Berita Acara', type: 'code', width: 160, group: 'Evaluasi', editor: 'staf' },
    { key: 'ba_tgl', heading: 'Tanggal Berita Acara', type: 'date', width: 120, group: 'Evaluasi', editor: 'staf' },
    { key: 'ba_tautan', heading: 'Tautan Berita Acara', type: 'url', width: 160, group: 'Evaluasi', editor: 'staf' },

    { key: 'pd_pelaksana', heading: 'Perangkat Daerah Pelaksana', type: 'office', width: 240, group: 'Penetapan', editor: 'staf' },
    { key: 'lokasi_uji_coba', heading: 'Lokasi Uji Coba', type: 'text', width: 200, group: 'Penetapan', editor: 'staf', synonyms: ['lokasi'] },
    { key: 'sk_no', heading: 'Nomor Keputusan', type: 'code', width: 170, group: 'Penetapan', editor: 'staf', synonyms: ['no sk', 'nomor sk'], help: 'Nomor diberikan Bagian Hukum; register tidak pernah membuat nomor.' },
    { key: 'sk_tgl', heading: 'Tanggal Keputusan', type: 'date', width: 120, group: 'Penetapan', editor: 'staf', synonyms: ['tanggal sk'] },
    { key: 'sk_berlaku', heading: 'Keputusan Berlaku', type: 'date', width: 120, group: 'Penetapan', editor: 'staf' },
    { key: 'sk_tautan', heading: 'Tautan Keputusan', type: 'url', width: 160, group: 'Penetapan', editor: 'staf' },

    { key: 'lap_no', heading: 'Nomor Laporan Akhir', type: 'code', width: 150, group: 'Uji Coba', editor: 'staf' },
    { key: 'lap_tgl', heading: 'Tanggal Laporan Akhir', type: 'date', width: 120, group: 'Uji Coba', editor: 'staf' },
    { key: 'hasil', heading: 'Hasil', type: 'longText', width: 240, group: 'Uji Coba', editor: 'staf', synonyms: ['hasil inovasi', 'hasil inovasi daerah'] },
    { key: 'pembelajaran', heading: 'Pembelajaran', type: 'longText', width: 220, group: 'Uji Coba', editor: 'staf', help: 'Satu sampai tiga kalimat bila uji coba tidak dilanjutkan.' },

    { key: 'bentuk_hukum', heading: 'Bentuk Hukum', type: 'choice', width: 150, group: 'Penerapan', editor: 'staf', choices: BENTUK_HUKUM, help: 'Diputuskan Bagian Hukum (PP 38/2017 Pasal 20); tidak ada nilai bawaan.' },
    { key: 'reg_no', heading: 'Nomor Perda/Perkada', type: 'code', width: 150, group: 'Penerapan', editor: 'staf', synonyms: ['dasar hukum', 'nomor peraturan'] },
    { key: 'reg_tgl', heading: 'Tanggal Perda/Perkada', type: 'date', width: 120, group: 'Penerapan', editor: 'staf' },
    { key: 'undang_tgl', heading: 'Tanggal Pengundangan', type: 'date', width: 120, group: 'Penerapan', editor: 'staf' },
    { key: 'bd_no', heading: 'Nomor Berita/Lembaran Daerah', type: 'code', width: 150, group: 'Penerapan', editor: 'staf' },
    { key: 'penerapan_mulai', heading: 'Tanggal Penerapan', type: 'date', width: 120, group: 'Penerapan', editor: 'staf', synonyms: ['waktu penerapan', 'waktu implementasi', 'tanggal implementasi', 'waktu penerapan inovasi daerah', 'implementasi'] },
    { key: 'pengembangan_tgl', heading: 'Tanggal Pengembangan', type: 'date', width: 130, group: 'Penerapan', editor: 'staf', synonyms: ['pengembangan terbaru', 'berkembang'] },

    { key: 'hki_jenis', heading: 'Jenis HKI', type: 'text', width: 130, group: 'Penerapan', editor: 'staf', synonyms: ['hki', 'haki'] },
    { key: 'hki_nomor', heading: 'Nomor HKI', type: 'code', width: 140, group: 'Penerapan', editor: 'staf' },
    { key: 'hki_tgl', heading: 'Tanggal HKI', type: 'date', width: 110, group: 'Penerapan', editor: 'staf' },

    { key: 'tanggal_input', heading: 'Tanggal Input', type: 'date', width: 110, group: 'IID/KIPP', editor: 'staf', synonyms: ['tgl input', 'tanggal dibuat'] },
    { key: 'kematangan', heading: 'Kematangan', type: 'number', width: 90, group: 'IID/KIPP', editor: 'staf', synonyms: ['skor', 'skor kematangan', 'estimasi skor kematangan', 'tingkat kematangan'] },
    { key: 'video', heading: 'Video', type: 'choice', width: 80, group: 'IID/KIPP', editor: 'staf', choices: ADA_TIDAK },
    { key: 'video_tautan', heading: 'Tautan Video', type: 'url', width: 180, group: 'IID/KIPP', editor: 'staf', synonyms: ['link video', 'url video'] },
    { key: 'pemda', heading: 'Pemda', type: 'text', width: 150, group: 'IID/KIPP', editor: 'staf', synonyms: ['nama pemda', 'pemerintah daerah'] },
    { key: 'no_ekspor', heading: 'No. pada Ekspor', type: 'code', width: 80, group: 'IID/KIPP', editor: 'staf', synonyms: ['no', 'no.', 'nomor'] },
    { key: 'catatan', heading: 'Catatan', type: 'longText', width: 240, group: 'Catatan', editor: 'staf', synonyms: ['keterangan', 'ket'] },
  ],
} as const satisfies Tab;

export type KunciInovasi = KeyOf<typeof INOVASI>;
export type Inovasi = RowOf<typeof INOVASI>;

/** The columns only the add-on writes: one span at the left. */
export const KOLOM_SISTEM = INOVASI.columns.filter((c) => c.editor === 'sistem');
/** What staff write; the fingerprint of a row covers exactly these. */
export const KOLOM_STAF = INOVASI.columns.filter((c) => c.editor === 'staf');
