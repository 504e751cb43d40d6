import { adminOpd, bentukIga, inisiatorIga, kematanganIga, tahapanIga, urusanIga, urusanLainIga } from './ejaan-iga.ts';
import { NOMOR, salin, susun, tanpaSumber } from './kolom-paket.ts';
import type { KolomPaket, Paket } from './paket.ts';

const TIDAK_DIKIRIM: ReadonlySet<unknown> = new Set(['TIDAK_LAYAK', 'DITARIK', 'DITOLAK_KDH']);

/** What never became an innovation is not sent. */
const masihInovasi: Paket['memilih'] = (nilai) => !TIDAK_DIKIRIM.has(nilai['status']);

const PEMDA: KolomPaket = susun('Pemda', ['pemda'], ({ e }, { daerah }) => e.pemda || daerah);

/** The export of the national application, nineteen columns in its order; "Asta Cipta" is how it spells Asta Cita. */
export const PAKET_IGA: Paket = {
  kode: 'IGA',
  nama: 'Indeks Inovasi Daerah (IGA), 19 kolom',
  kepastian: 'Judul, urutan, dan ejaan kolom menurut ekspor aplikasi nasional Agustus 2025.',
  memilih: masihInovasi,
  kolom: [
    NOMOR,
    salin('Judul Inovasi', 'nama_inovasi'),
    PEMDA,
    susun('Admin OPD', ['pd_pengusul'], adminOpd),
    susun('Inisiator', ['inisiator_jenis'], inisiatorIga),
    salin('Nama Inisiator', 'inisiator_nama'),
    susun('Bentuk Inovasi', ['bentuk'], bentukIga),
    salin('Jenis', 'jenis'),
    salin('Asta Cipta', 'asta_cita'),
    susun('Urusan Utama', ['urusan_utama'], urusanIga),
    susun('Urusan lain yang beririsan', ['urusan_lain'], urusanLainIga, false),
    susun('Kematangan', ['kematangan'], kematanganIga),
    susun('Tahapan Inovasi', ['tahapan_iid'], tahapanIga),
    salin('Tanggal Input', 'tanggal_input', false),
    salin('Tanggal Penerapan', 'penerapan_mulai'),
    salin('Tanggal Pengembangan', 'pengembangan_tgl', false),
    salin('Koordinat', 'koordinat'),
    salin('Video', 'video'),
    salin('Link Video', 'video_tautan'),
  ],
};

/** The profile of an innovation, twenty-two items. */
export const PAKET_PROFIL: Paket = {
  kode: 'PROFIL',
  nama: 'Profil inovasi, 22 butir',
  kepastian:
    'Disusun dari 18 butir formulir profil 2023 dan empat tambahan 2026 yang disimpan register; belum dicocokkan dengan formulir resmi tahun berjalan.',
  memilih: masihInovasi,
  kolom: [
    salin('Nama Inovasi', 'nama_inovasi'),
    susun('Dibuat Oleh', ['pd_pengusul'], adminOpd),
    susun('Tahapan Inovasi', ['tahapan_iid'], tahapanIga),
    susun('Inisiator', ['inisiator_jenis'], inisiatorIga),
    salin('Nama Inisiator', 'inisiator_nama'),
    salin('Jenis Inovasi', 'jenis'),
    susun('Bentuk Inovasi', ['bentuk'], bentukIga),
    salin('Tematik', 'tematik'),
    susun('Urusan Utama', ['urusan_utama'], urusanIga),
    susun('Urusan Lain yang Beririsan', ['urusan_lain'], urusanLainIga, false),
    salin('Waktu Uji Coba', 'uji_coba_mulai'),
    salin('Waktu Penerapan', 'penerapan_mulai'),
    salin('Rancang Bangun', 'rancang_bangun'),
    salin('Tujuan', 'tujuan'),
    salin('Manfaat', 'manfaat'),
    salin('Hasil', 'hasil'),
    salin('Anggaran', 'anggaran_nilai', false),
    tanpaSumber('Profil Bisnis'),
    salin('Koordinat', 'koordinat'),
    salin('Asta Cita', 'asta_cita'),
    salin('Pengembangan Terbaru', 'pengembangan_tgl', false),
    salin('Sumber Anggaran', 'anggaran_sumber', false),
  ],
};
