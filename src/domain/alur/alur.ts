import { type Status, TAHAPAN } from '../tahapan.ts';
import type { KunciIsian } from './isian.ts';
import { KETETAPAN_UJI_COBA, NOMOR_DOKUMEN } from './kunci-ketetapan.ts';
import type { Tindakan } from './tindakan.ts';

// biome-ignore format: one line reads as one list
const PENGANTAR: readonly KunciIsian[] = ['pengantar_jenis', 'pengantar_no', 'pengantar_tgl', 'pengantar_pejabat', 'pengantar_tautan'];
const PUTUSAN: readonly [KunciIsian, KunciIsian] = ['putusan_no', 'putusan_tgl'];
/** PP 38/2017 Pasal 7 [pers]: what the judgement is about. */
// biome-ignore format: one line reads as one list
const DINILAI = ['nama_inovasi', 'bentuk', 'urusan_utama', 'jenis_kebaruan', 'rancang_bangun', 'pokok_perubahan', 'tujuan', 'manfaat'] as const;
const IZIN: Readonly<Record<string, string>> = { ANGGOTA_DPRD: 'Pimpinan DPRD', MASYARAKAT: 'Kepala Daerah' };
const TIM: Readonly<Record<string, string>> = { KEPALA_DAERAH: 'Tim independen' };
const UNTUK_IZIN = {
  LITBANG: ['MASYARAKAT'],
  KEPALA_PD: ['ASN', 'PERANGKAT_DAERAH'],
  PIMPINAN_DPRD: ['ANGGOTA_DPRD'],
} as const;
/** Pasal 8 [belum dicocokkan]: the leader's own proposal is judged by a team of its own. */
const UNTUK_NILAI = { TIM_INDEPENDEN: ['KEPALA_DAERAH'] } as const;

const SEMUA: readonly Status[] = TAHAPAN.map((t) => t.code);
const BERJALAN: readonly Status[] = TAHAPAN.filter((t) => !t.final).map((t) => t.code);
const TERCATAT: readonly Status[] = SEMUA.filter((s) => s !== 'DRAF');

/** Every act of the twenty states (PP 38/2017; the states between are administration), and those that make or mend an entry. */
// biome-ignore format: one transition is one line
export const ALUR: readonly Tindakan[] = [
  { kode: 'CATAT', dari: [], ke: 'DRAF', label: 'Daftarkan', pencatat: ['INISIATOR', 'LITBANG', 'PETUGAS'], pejabat: 'Inisiator', syarat: [], isian: [], sendiri: true },
  { kode: 'IMPOR', dari: [], ke: '@sumber', label: 'Impor', pencatat: ['LITBANG', 'PETUGAS'], pejabat: 'Pengelola register', syarat: [], isian: [], sendiri: true },
  { kode: 'USULKAN', dari: [], ke: 'DRAF', label: 'Jadikan usulan', pencatat: ['INISIATOR', 'LITBANG', 'PETUGAS'], pejabat: 'Inisiator', syarat: [], isian: [], sendiri: true },
  { kode: 'T01', dari: ['DRAF'], ke: 'MENUNGGU_PENGANTAR', label: 'Ajukan', pencatat: ['INISIATOR', 'PETUGAS'], pejabat: 'Inisiator', syarat: ['bukanRuteKepalaDaerah', 'proposalLengkap', 'asalKebaruan', 'urutanTanggal'], isian: [], naskah: ['Proposal'] },
  { kode: 'T01b', dari: ['DRAF'], ke: 'EVALUASI', label: 'Ajukan (kepala daerah)', pencatat: ['LITBANG', 'PETUGAS'], pejabat: 'Kepala Daerah', syarat: ['ruteKepalaDaerah', 'proposalLengkap', 'asalKebaruan', 'pengantar', 'urutanTanggal'], isian: PENGANTAR, dasar: ['pengantar_no', 'pengantar_tgl'], naskah: ['Keputusan pembentukan tim independen'] },
  { kode: 'T02', dari: ['MENUNGGU_PENGANTAR'], ke: 'VERIFIKASI', label: 'Catat izin/pengantar', pencatat: ['KEPALA_PD', 'PIMPINAN_DPRD', 'LITBANG', 'PETUGAS'], untuk: UNTUK_IZIN, pejabat: 'Kepala Perangkat Daerah', pejabatUntuk: IZIN, syarat: ['pengantar', 'urutanTanggal'], isian: PENGANTAR, dasar: ['pengantar_no', 'pengantar_tgl'], menetapkan: ['pengantar_no', 'pengantar_tgl', 'pengantar_pejabat'], naskah: ['Tanda terima'] },
  { kode: 'T03', dari: ['MENUNGGU_PENGANTAR'], ke: 'PERBAIKAN_USULAN', label: 'Kembalikan', pencatat: ['KEPALA_PD', 'PIMPINAN_DPRD', 'LITBANG', 'PETUGAS'], untuk: UNTUK_IZIN, pejabat: 'Kepala Perangkat Daerah', pejabatUntuk: IZIN, syarat: ['alasan'], isian: ['alasan'], efek: ['SIMPAN_KEMBALI'], naskah: ['Surat pengembalian'] },
  { kode: 'T04', dari: ['MENUNGGU_PENGANTAR'], ke: 'TIDAK_LAYAK', label: 'Tolak izin', pencatat: ['KEPALA_PD', 'PIMPINAN_DPRD', 'PETUGAS'], untuk: UNTUK_IZIN, pejabat: 'Kepala Perangkat Daerah', pejabatUntuk: IZIN, syarat: ['alasan'], isian: ['alasan'], efek: ['HASIL_TIDAK_LAYAK'], naskah: ['Surat penolakan'] },
  { kode: 'T05', dari: ['VERIFIKASI'], ke: 'PERBAIKAN_USULAN', label: 'Kembalikan', pencatat: ['LITBANG', 'PETUGAS'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['alasan'], isian: ['alasan'], efek: ['SIMPAN_KEMBALI'], naskah: ['Lembar verifikasi'] },
  { kode: 'T06', dari: ['VERIFIKASI'], ke: 'EVALUASI', label: 'Nyatakan lengkap', pencatat: ['LITBANG', 'PETUGAS'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['proposalLengkap', 'asalKebaruan', 'pengantar', 'isianTegas'], isian: [], naskah: ['Lembar verifikasi'] },
  { kode: 'T07', dari: ['PERBAIKAN_USULAN'], ke: '@kembali_ke', label: 'Ajukan ulang', pencatat: ['INISIATOR', 'PETUGAS'], pejabat: 'Inisiator', syarat: ['adaPerubahan', 'proposalLengkap', 'asalKebaruan', 'urutanTanggal'], isian: [], efek: ['REVISI_BERTAMBAH'] },
  { kode: 'T08', dari: ['EVALUASI'], ke: 'PERBAIKAN_USULAN', label: 'Minta perbaikan substansi', pencatat: ['LITBANG', 'TIM_INDEPENDEN', 'PETUGAS'], untuk: UNTUK_NILAI, pejabat: 'Perangkat Daerah kelitbangan', pejabatUntuk: TIM, syarat: ['alasan'], isian: ['alasan'], efek: ['SIMPAN_KEMBALI'], naskah: ['Surat pengembalian'] },
  { kode: 'T09', dari: ['EVALUASI'], ke: 'LAYAK', label: 'Nyatakan layak', pencatat: ['LITBANG', 'TIM_INDEPENDEN', 'PETUGAS'], untuk: UNTUK_NILAI, pejabat: 'Perangkat Daerah kelitbangan', pejabatUntuk: TIM, syarat: ['proposalLengkap', 'rancangBangunCukup', 'penilaianLayak', 'beritaAcara', 'isianTegas', 'urutanTanggal'], isian: ['ba_no', 'ba_tgl', 'hadir', 'kriteria', 'pertanyaan', 'prinsip'], dasar: ['ba_no', 'ba_tgl'], efek: ['HASIL_LAYAK', 'CATAT_RAPAT'], menetapkan: [...DINILAI, 'ba_no', 'ba_tgl'], naskah: ['Berita Acara penilaian'] },
  { kode: 'T10', dari: ['EVALUASI'], ke: 'TIDAK_LAYAK', label: 'Nyatakan tidak layak', pencatat: ['LITBANG', 'TIM_INDEPENDEN', 'PETUGAS'], untuk: UNTUK_NILAI, pejabat: 'Perangkat Daerah kelitbangan', pejabatUntuk: TIM, syarat: ['alasan', 'beritaAcara', 'urutanTanggal'], isian: ['ba_no', 'ba_tgl', 'alasan'], dasar: ['ba_no', 'ba_tgl'], efek: ['HASIL_TIDAK_LAYAK'], menetapkan: ['ba_no', 'ba_tgl'], naskah: ['Berita Acara penilaian', 'Surat penolakan'] },
  { kode: 'T11', dari: ['LAYAK'], ke: 'PROSES_PENETAPAN', label: 'Teruskan untuk penetapan', pencatat: ['LITBANG', 'PETUGAS'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['rencanaUjiCoba', 'indikator', 'pembiayaan', 'isianTegas', 'urutanTanggal'], isian: ['pd_pelaksana', 'lokasi_uji_coba', 'uji_coba_mulai', 'uji_coba_selesai', 'sasaran', 'anggaran_sumber'], efek: ['POSISI'], naskah: ['Nota Pengajuan Konsep Naskah Dinas', 'Keputusan penetapan uji coba'] },
  { kode: 'T12', dari: ['PROSES_PENETAPAN'], ke: 'LAYAK', label: 'Kembalikan konsep', pencatat: ['HUKUM', 'SEKDA', 'PETUGAS'], pejabat: 'Bagian/Biro Hukum', syarat: ['alasan'], isian: ['alasan'] },
  { kode: 'T13', dari: ['PROSES_PENETAPAN'], ke: 'DITETAPKAN', label: 'Catat penetapan', pencatat: ['HUKUM', 'PETUGAS'], pejabat: 'Kepala Daerah', syarat: ['keputusan', 'nomorKeputusan', 'pejabatBerwenang', 'isianTegas', 'urutanTanggal'], isian: ['sk_no', 'sk_tgl', 'sk_berlaku', 'sk_tautan', 'alasan'], dasar: ['sk_no', 'sk_tgl'], efek: ['BERLAKU_SEJAK_TANGGAL'], menetapkan: [...KETETAPAN_UJI_COBA, 'sk_no', 'sk_tgl', 'sk_berlaku'], naskah: ['Keputusan penetapan uji coba'] },
  { kode: 'T14', dari: ['PROSES_PENETAPAN'], ke: 'DITOLAK_KDH', label: 'Catat tidak ditetapkan', pencatat: ['HUKUM', 'PETUGAS'], pejabat: 'Kepala Daerah', syarat: ['alasan', 'pejabatBerwenang'], isian: ['alasan', 'putusan_no', 'putusan_tgl'], dasar: PUTUSAN, naskah: ['Surat penolakan'] },
  { kode: 'T15', dari: ['DITETAPKAN'], ke: 'UJI_COBA', label: 'Mulai uji coba', pencatat: ['PD_PELAKSANA', 'LITBANG', 'PETUGAS'], pejabat: 'Perangkat Daerah pelaksana', syarat: ['keputusan', 'keputusanBerlaku', 'mulaiSekarang', 'isianTegas', 'urutanTanggal'], isian: ['uji_coba_mulai'], dasar: ['sk_no', 'sk_tgl'] },
  { kode: 'T15b', dari: ['DITETAPKAN'], ke: 'LULUS_UJI_COBA', label: 'Lewati uji coba', pencatat: ['LITBANG', 'PETUGAS'], pejabat: 'Kepala Daerah', syarat: ['bolehLewati', 'keputusan', 'keputusanBerlaku', 'alasan', 'lewatiDasar', 'pejabatBerwenang', 'isianTegas'], isian: ['lewati_dasar', 'alasan'], dasar: ['sk_no', 'sk_tgl'], efek: ['TANPA_UJI_COBA'] },
  { kode: 'T16', dari: ['UJI_COBA'], ke: '@tetap', label: 'Catat perkembangan', pencatat: ['PD_PELAKSANA', 'LITBANG', 'PETUGAS'], pejabat: 'Perangkat Daerah pelaksana', syarat: ['laporanKemajuan'], isian: ['periode', 'capaian', 'kendala', 'laporan_no', 'laporan_tgl', 'laporan_tautan'], dasar: ['laporan_no', 'laporan_tgl'], efek: ['CATAT_LAPORAN'], naskah: ['Laporan kemajuan uji coba'] },
  { kode: 'T17', dari: ['UJI_COBA'], ke: 'UJI_COBA_DITANGGUHKAN', label: 'Tangguhkan', pencatat: ['LITBANG', 'PETUGAS'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['alasan', 'tangguh'], isian: ['alasan', 'tangguh_mulai', 'tangguh_sampai', 'putusan_no', 'putusan_tgl'], dasar: PUTUSAN, naskah: ['Surat penangguhan'] },
  { kode: 'T18', dari: ['UJI_COBA_DITANGGUHKAN'], ke: 'UJI_COBA', label: 'Lanjutkan', pencatat: ['LITBANG', 'PETUGAS'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['keputusan', 'perpanjangan', 'isianTegas', 'urutanTanggal'], isian: ['uji_coba_selesai', 'putusan_no', 'putusan_tgl'], dasar: PUTUSAN, naskah: ['Keputusan perubahan'] },
  { kode: 'T19', dari: ['UJI_COBA', 'UJI_COBA_DITANGGUHKAN'], ke: 'UJI_COBA_GAGAL', label: 'Hentikan uji coba', pencatat: ['PD_PELAKSANA', 'LITBANG', 'PETUGAS'], pejabat: 'Perangkat Daerah pelaksana', syarat: ['alasan', 'laporanAkhir', 'pembelajaran'], isian: ['alasan', 'lap_no', 'lap_tgl', 'pembelajaran'], dasar: ['lap_no', 'lap_tgl'], efek: ['CATAT_LAPORAN', 'CATAT_PERLINDUNGAN'], menetapkan: ['lap_no', 'lap_tgl'], naskah: ['Laporan penghentian uji coba', 'Keputusan penghentian'] },
  { kode: 'T20', dari: ['UJI_COBA'], ke: 'EVALUASI_UJI_COBA', label: 'Serahkan laporan akhir', pencatat: ['PD_PELAKSANA', 'LITBANG', 'PETUGAS'], pejabat: 'Perangkat Daerah pelaksana', syarat: ['laporanAkhir', 'capaianLengkap', 'isianTegas'], isian: ['lap_no', 'lap_tgl', 'hasil'], dasar: ['lap_no', 'lap_tgl'], efek: ['CATAT_LAPORAN'], menetapkan: ['lap_no', 'lap_tgl'], naskah: ['Laporan hasil uji coba'] },
  { kode: 'T21', dari: ['EVALUASI_UJI_COBA'], ke: 'UJI_COBA', label: 'Perbaiki dan ulangi', pencatat: ['LITBANG', 'PETUGAS'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['alasan', 'keputusan', 'batasUlang', 'rencanaUlang', 'perpanjangan'], isian: ['alasan', 'uji_coba_mulai', 'uji_coba_selesai', 'putusan_no', 'putusan_tgl'], dasar: PUTUSAN, efek: ['ULANGI_UJI_COBA'], naskah: ['Berita Acara evaluasi', 'Keputusan perubahan'] },
  { kode: 'T22', dari: ['EVALUASI_UJI_COBA'], ke: 'UJI_COBA_GAGAL', label: 'Nyatakan tidak berhasil', pencatat: ['LITBANG', 'PETUGAS'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['alasan', 'laporanAkhir', 'pembelajaran', 'evaluasi'], isian: ['alasan', 'pembelajaran', 'evaluasi_no', 'evaluasi_tgl'], dasar: ['evaluasi_no', 'evaluasi_tgl'], efek: ['CATAT_LAPORAN', 'CATAT_PERLINDUNGAN'], naskah: ['Berita Acara evaluasi', 'Keputusan penghentian'] },
  { kode: 'T23', dari: ['EVALUASI_UJI_COBA'], ke: 'LULUS_UJI_COBA', label: 'Nyatakan berhasil', pencatat: ['LITBANG', 'PETUGAS'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['laporanAkhir', 'targetTercapai', 'evaluasi', 'isianTegas'], isian: ['evaluasi_no', 'evaluasi_tgl', 'alasan'], dasar: ['evaluasi_no', 'evaluasi_tgl'], naskah: ['Berita Acara evaluasi'] },
  { kode: 'T24', dari: ['LULUS_UJI_COBA'], ke: 'PENYUSUNAN_REGULASI', label: 'Pilih bentuk hukum', pencatat: ['HUKUM', 'LITBANG', 'PETUGAS'], pejabat: 'Bagian/Biro Hukum', syarat: ['bentukHukum', 'isianTegas'], isian: ['beban_masyarakat', 'batas_masyarakat', 'beban_apbd', 'tata_laksana', 'bentuk_hukum', 'alasan'], efek: ['TENTUKAN_BENTUK', 'POSISI'], menetapkan: ['bentuk_hukum'], naskah: ['Rancangan Perkada', 'Rancangan Perda'] },
  { kode: 'T25', dari: ['PENYUSUNAN_REGULASI'], ke: 'LULUS_UJI_COBA', label: 'Kembalikan rancangan', pencatat: ['HUKUM', 'PETUGAS'], pejabat: 'Bagian/Biro Hukum', syarat: ['alasan'], isian: ['alasan'] },
  { kode: 'T26', dari: ['PENYUSUNAN_REGULASI'], ke: 'PENERAPAN', label: 'Catat pengundangan', pencatat: ['HUKUM', 'PETUGAS'], pejabat: 'Kepala Daerah', syarat: ['peraturan', 'pejabatBerwenang', 'isianTegas', 'urutanTanggal'], isian: ['reg_no', 'reg_tgl', 'undang_tgl', 'bd_no', 'penerapan_mulai', 'putusan_no', 'putusan_tgl'], dasar: ['reg_no', 'reg_tgl'], menetapkan: ['reg_no', 'reg_tgl', 'undang_tgl', 'bd_no', 'penerapan_mulai'], naskah: ['Laporan kepada Menteri'] },
  { kode: 'T27', dari: ['PENERAPAN'], ke: '@tetap', label: 'Catat evaluasi penerapan', pencatat: ['LITBANG', 'PETUGAS'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['evaluasiTahunan'], isian: ['evaluasi_penerapan', 'rekomendasi', 'hasil', 'evaluasi_no', 'evaluasi_tgl'], dasar: ['evaluasi_no', 'evaluasi_tgl'], efek: ['TAHUN_EVALUASI'], naskah: ['Berita Acara evaluasi'] },
  { kode: 'T28', dari: ['PENERAPAN'], ke: 'PENERAPAN_DITANGGUHKAN', label: 'Tangguhkan penerapan', pencatat: ['LITBANG', 'HUKUM', 'PETUGAS'], pejabat: 'Kepala Daerah', syarat: ['alasan', 'putusan', 'pejabatBerwenang'], isian: ['alasan', 'putusan_no', 'putusan_tgl'], dasar: PUTUSAN, naskah: ['Keputusan penangguhan'] },
  { kode: 'T29', dari: ['PENERAPAN_DITANGGUHKAN'], ke: 'PENERAPAN', label: 'Lanjutkan penerapan', pencatat: ['LITBANG', 'HUKUM', 'PETUGAS'], pejabat: 'Kepala Daerah', syarat: ['alasan', 'putusan', 'pejabatBerwenang'], isian: ['alasan', 'putusan_no', 'putusan_tgl'], dasar: PUTUSAN },
  { kode: 'T30', dari: ['PENERAPAN', 'PENERAPAN_DITANGGUHKAN'], ke: 'DIHENTIKAN', label: 'Hentikan penerapan', pencatat: ['LITBANG', 'HUKUM', 'PETUGAS'], pejabat: 'Kepala Daerah', syarat: ['alasan', 'putusan', 'pejabatBerwenang'], isian: ['alasan', 'putusan_no', 'putusan_tgl'], dasar: PUTUSAN, naskah: ['Perkada/Perda pencabutan'] },
  { kode: 'T31', dari: ['DRAF', 'MENUNGGU_PENGANTAR', 'VERIFIKASI', 'PERBAIKAN_USULAN', 'EVALUASI', 'LAYAK'], ke: 'DITARIK', label: 'Tarik usulan', pencatat: ['INISIATOR', 'PETUGAS'], pejabat: 'Inisiator', syarat: ['alasan'], isian: ['alasan'], naskah: ['Surat penarikan'] },
  { kode: 'T32', dari: BERJALAN, ke: '@tetap', label: 'Ralat data', pencatat: [], pejabat: 'Pengelola register', syarat: ['adaRalat', 'alasan', 'putusanPerubahan', 'urutanTanggal'], isian: [...KETETAPAN_UJI_COBA, 'putusan_no', 'putusan_tgl', 'alasan'], dasar: PUTUSAN, efek: ['TEGASKAN'], naskah: ['Keputusan perubahan'], sendiri: true },
  { kode: 'T33', dari: TERCATAT, ke: '@tetap', label: 'Ralat pencatatan', pencatat: ['HUKUM', 'LITBANG', 'PETUGAS'], pejabat: 'Pengelola register', syarat: ['adaRalat', 'alasan', 'ralatTautan', 'nomorKeputusan', 'urutanTanggal'], isian: [...NOMOR_DOKUMEN, 'alasan', 'ralat_tautan'], efek: ['TEGASKAN'], sendiri: true },
  { kode: 'T34', dari: ['PROSES_PENETAPAN', 'PENYUSUNAN_REGULASI'], ke: '@tetap', label: 'Catat posisi naskah', pencatat: ['HUKUM', 'SEKDA', 'LITBANG', 'PETUGAS'], pejabat: 'Bagian/Biro Hukum', syarat: ['posisi'], isian: ['posisi', 'posisi_pemegang', 'posisi_tgl'], efek: ['POSISI'], naskah: ['Lembar Kendali'], sendiri: true },
  { kode: 'T35', dari: ['EVALUASI'], ke: '@tetap', label: 'Tutup penilaian', pencatat: ['LITBANG', 'TIM_INDEPENDEN', 'PETUGAS'], untuk: UNTUK_NILAI, pejabat: 'Perangkat Daerah kelitbangan', pejabatUntuk: TIM, syarat: ['kuorum'], isian: ['tidak_hadir'], efek: ['PENILAIAN_DITUTUP'], sendiri: true },
  { kode: 'T36', dari: SEMUA, ke: '@sebelum', label: 'Batalkan tindakan terakhir', pencatat: ['LITBANG', 'HUKUM', 'PETUGAS'], pejabat: 'Pengelola register', syarat: ['alasan', 'dapatDibatalkan'], isian: ['alasan'], efek: ['KEMBALIKAN_SEBELUM'], sendiri: true },
  { kode: 'T37', dari: ['TIDAK_LAYAK', 'DITOLAK_KDH', 'UJI_COBA_GAGAL', 'DITARIK'], ke: '@tetap', label: 'Ajukan kembali sebagai usulan baru', pencatat: ['INISIATOR', 'LITBANG', 'PETUGAS'], pejabat: 'Inisiator', syarat: ['belumDiajukanKembali'], isian: [], efek: ['VERSI_BARU'] },
  { kode: 'T38', dari: BERJALAN, ke: '@tetap', label: 'Tegaskan isian yang berubah', pencatat: ['LITBANG', 'TIM_INDEPENDEN', 'PETUGAS'], pejabat: 'Perangkat Daerah kelitbangan', syarat: ['adaPertanyaan', 'bukanKetetapan', 'alasan'], isian: ['alasan'], efek: ['TEGASKAN'], sendiri: true },
  { kode: 'T39', dari: SEMUA, ke: '@tetap', label: 'Pulihkan isian', pencatat: ['LITBANG', 'PETUGAS'], pejabat: 'Pengelola register', syarat: ['alasan'], isian: ['alasan'], sendiri: true, fungsi: 'pulihkanIsian' },
  { kode: 'T40', dari: ['UJI_COBA'], ke: '@tetap', label: 'Perpanjang uji coba', pencatat: ['LITBANG', 'HUKUM', 'PETUGAS'], pejabat: 'Kepala Daerah', syarat: ['perpanjanganUjiCoba', 'putusan', 'pejabatBerwenang', 'isianTegas', 'urutanTanggal'], isian: ['uji_coba_selesai', 'putusan_no', 'putusan_tgl'], dasar: PUTUSAN, naskah: ['Keputusan perpanjangan'] },
];

/**
 * Events of Riwayat that are no act on an entry: what staff typed, how the file fared, which documents were made.
 * They stand here so that nobody invents a code of their own.
 */
export const KEJADIAN = {
  BUKA: 'Register dibuka',
  SUNTING: 'Isian diperbarui',
  PEMBETULAN: 'Saran pembetulan diterapkan',
  BATAL_PEMBETULAN: 'Pembetulan dibatalkan',
  PULIH: 'Penulisan diselesaikan',
  NASKAH_DIMINTA: 'Naskah diminta',
  NASKAH_DIBUAT: 'Naskah dibuat',
  NASKAH_BERNOMOR: 'Nomor naskah dicatat',
  NASKAH_BATAL: 'Nomor naskah batal pakai',
  KLAUSUL_KEMBALI: 'Kalimat naskah dikembalikan',
  KEMBAR: 'Usulan kembar diputuskan',
  PENILAI_DITETAPKAN: 'Penilai ditetapkan',
  PENILAIAN_DICATAT: 'Penilaian dicatat',
  NILAI_DICATAT: 'Parameter indeks dicatat',
  TAHUN_DITUTUP: 'Tahun program ditutup',
  PROPOSAL_DISIMPAN: 'Proposal lomba disimpan',
  EKSPOR: 'Data diekspor',
  DATA_PRIBADI: 'Laporan data pribadi dibuat',
  REDAKSI: 'Data pribadi disamarkan',
} as const;

const BY_CODE = new Map(ALUR.map((t) => [t.kode, t]));

export const tindakanByKode = (kode: string): Tindakan | undefined => BY_CODE.get(kode);

/** The acts that the table knows for a state. */
export const tindakanDari = (status: string): readonly Tindakan[] =>
  ALUR.filter((t) => (t.dari as readonly string[]).includes(status));
