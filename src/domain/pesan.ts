import { kolomIsian } from './alur/isian.ts';
import type { Kurang } from './alur/syarat.ts';
import { labelStatus } from './tahapan.ts';
import { isTanggal, tanggalPanjang } from './tanggal.ts';

/** A refusal as the caller gets it: code, the column where there is one, and the sentence that says what to do next. */
export type Masalah = { readonly kode: string; readonly kolom?: string; readonly pesan: string };

type Data = Readonly<Record<string, string | number>>;

/** Every refusal of the add-on, by code: what is the matter and what to do next. */
const KALIMAT = {
  ISI: '{kolom} belum diisi. Isi pada barisnya di tab Inovasi atau pada isian tindakan ini.',
  TANGGAL: '{kolom} bukan tanggal. Tulis misalnya 17-08-2026.',
  RUTE_KEPALA_DAERAH: 'Usulan kepala daerah dibahas tim independen. Gunakan tindakan "Ajukan (kepala daerah)".',
  RUTE_BUKAN_KEPALA_DAERAH: 'Tindakan ini hanya untuk usulan kepala daerah. Gunakan tindakan "Ajukan".',
  ASAL_KEBARUAN:
    'Inovasi asal belum diisi, padahal jenis kebaruannya perluasan, peningkatan kualitas, atau replikasi. Isi ID atau nama inovasi asalnya.',
  PENGANTAR_TIDAK_SESUAI: 'Jenis izin/pengantar tidak sesuai dengan inisiatornya. Untuk inisiator ini: {pilihan}.',
  TANPA_NOMOR: 'Lembar pengesahan tanpa nomor perlu tautan. Isi Tautan Izin/Pengantar.',
  ALASAN:
    'Catatan/alasan belum cukup jelas. Tulis paling sedikit {minimal} huruf agar pengusul tahu apa yang harus dilakukan.',
  BELUM_DIPERBAIKI:
    'Belum ada isian yang diperbaiki sejak usulan dikembalikan. Perbaiki barisnya lebih dahulu, lalu ajukan ulang.',
  KATA_KURANG: 'Rancang bangun baru {kata} kata, padahal paling sedikit {minimal} kata. Lengkapi rancang bangunnya.',
  PENILAI_KURANG:
    'Baru ada {ada} penilaian, padahal paling sedikit {minimal}. Lengkapi tab Penilaian, atau isi nama penilai yang hadir dalam rapat.',
  PENILAIAN_TIDAK_YA: 'Masih ada jawaban selain Ya dari {penilai}. Selesaikan penilaiannya, atau nyatakan tidak layak.',
  HARUS_YA:
    '{kolom} harus dijawab Ya agar usulan dapat dinyatakan layak. Bila tidak terpenuhi, gunakan tindakan "Nyatakan tidak layak".',
  INDIKATOR: 'Belum ada indikator dengan angka awal dan target. Isi paling sedikit satu pada tab Indikator Uji Coba.',
  NOMOR_SUDAH_DIPAKAI:
    'Nomor {nomor} sudah tercatat dengan tanggal {tanggal}. Periksa nomor dan tanggal Keputusan; satu nomor hanya untuk satu Keputusan.',
  BERLAKU_SURUT:
    'Keputusan berlaku sebelum tanggal penetapannya. Bila memang demikian, tulis alasannya pada Catatan/alasan.',
  KEPUTUSAN_BELUM_BERLAKU:
    'Uji coba tidak dapat dimulai sebelum Keputusan berlaku. Periksa tanggal berlaku Keputusan dan tanggal mulai uji coba.',
  URUTAN_TANGGAL: '{sesudah} mendahului {sebelum}. Periksa kedua tanggalnya.',
  BUKAN_TAHAPNYA:
    'Tindakan ini tidak berlaku untuk inovasi berstatus "{status}". Lihat tindakan yang tersedia pada menu Tahapan.',
  KEMBALI_KE_KOSONG: 'Tahap sebelum dikembalikan tidak diketahui. Hubungi pengelola register untuk meralatnya.',
  TINDAKAN_TIDAK_DIKENAL: 'Kode tindakan "{kode}" tidak dikenal. Pilih dari tindakan yang tersedia.',
  TINDAKAN_BELUM_DIBUKA:
    'Tindakan "{label}" belum dapat dicatat dengan versi ini. Simpan dokumennya; pencatatan dapat dilakukan setelah pembaruan.',
  STATUS_DIKETIK:
    'Status pada baris ini berubah tanpa melalui menu; menurut Riwayat statusnya "{tercatat}". Kembalikan dengan Ctrl+Z, lalu ulangi.',
  RIWAYAT_HILANG:
    'Tab "Riwayat" tidak ditemukan, padahal di sanalah setiap kegiatan tercatat. Batalkan penghapusannya dengan Ctrl+Z, atau pulihkan berkas dari menu File, Histori versi. Belum ada yang berubah.',
  TAB_SUMBER_TIDAK_ADA: 'Tab "{tab}" tidak ditemukan. Periksa nama tab yang akan diimpor, lalu ulangi.',
  TANGGAL_MENDATANG: '{kolom} lebih lambat daripada hari ini, padahal dokumennya sudah harus ada. Periksa tanggalnya.',
  ID_TIDAK_ADA: 'ID {id} tidak ditemukan pada tab Inovasi. Mungkin barisnya dihapus; periksa tab Riwayat.',
  ID_GANDA:
    'ID {id} terdapat pada lebih dari satu baris. Kosongkan ID pada baris salinan, lalu daftarkan sebagai baris baru.',
  TANPA_ID: 'Baris {baris} belum terdaftar. Pilih menu Usulan, Daftarkan baris baru, lalu ulangi.',
  SUDAH_BERUBAH:
    'Inovasi ini sudah diubah orang lain sejak Anda melihatnya ({beda}). Muat ulang, periksa, lalu ulangi bila masih perlu.',
  LIHAT_KOSONG: 'Versi yang Anda lihat tidak disertakan untuk inovasi ini. Muat ulang daftar tindakan, lalu ulangi.',
  PERMINTAAN_KOSONG: 'Nomor permintaan tidak disertakan. Muat ulang panel, lalu ulangi.',
  TANPA_IDENTITAS:
    'Akun Anda tidak dapat dikenali, sehingga register hanya dapat dibaca. Masuk dengan akun kantor Anda, atau minta pengelola membuka aksesnya, lalu ulangi.',
  REGISTER_BERGERAK: 'Register baru saja diubah orang lain. Ulangi sekali lagi; belum ada yang berubah.',
  SIBUK: 'Register sedang dipakai orang lain. Tunggu beberapa detik, lalu ulangi; belum ada yang berubah.',
  BELUM_SIAP: 'Berkas ini belum menjadi register. Pilih menu Lumbung Inovasi, Siapkan register lebih dahulu.',
  TAB_TIDAK_ADA:
    'Tab "{tab}" tidak ditemukan. Pilih menu Lumbung Inovasi, Siapkan register untuk membuatnya kembali; isi tab lain tidak berubah.',
  TAB_ASING:
    'Berkas ini sudah mempunyai tab bernama {tab} yang bukan buatan register. Ganti namanya lebih dahulu, misalnya dengan menambahkan kata "lama", lalu ulangi; isinya dapat diimpor kemudian. Belum ada yang berubah.',
  KOLOM_TIDAK_ADA:
    'Kolom {kolom} pada tab "{tab}" tidak ditemukan, mungkin terhapus. Batalkan dengan Ctrl+Z, atau pilih menu Lumbung Inovasi, Siapkan register untuk memulihkannya. Belum ada yang berubah.',
  VERSI_LEBIH_BARU:
    'Register ini dibuat dengan versi Lumbung Inovasi yang lebih baru. Perbarui skripnya lebih dahulu; belum ada yang berubah.',
  WILAYAH_TIDAK_DIKENAL:
    'Daerah "{teks}" tidak dikenal. Tulis nama kabupaten, kota, atau provinsi, misalnya Luwu Timur, atau kodenya, misalnya 73.24.',
  WILAYAH_RAGU: 'Ada beberapa daerah dengan nama itu: {pilihan}. Tulis lebih lengkap atau tulis kodenya.',
  WILAYAH_TETAP: 'Register ini sudah untuk {ada}. Daerahnya tidak dapat diganti; untuk daerah lain, buat berkas baru.',
  TAB_IMPOR_KOSONG: 'Tab "{tab}" kosong. Tempel tabel beserta judul kolomnya mulai sel A1, lalu ulangi.',
  TAB_IMPOR_SISTEM:
    'Tab "{tab}" adalah tab register, bukan tab sumber impor. Buka tab berisi data yang akan diimpor, lalu ulangi.',
  JUDUL_TIDAK_DIKENAL:
    'Judul kolom pada tab "{tab}" tidak dikenali. Paling sedikit harus ada kolom nama inovasi, misalnya "Judul Inovasi" atau "Nama Inovasi", pada sepuluh baris pertama.',
  TAHAP_NASKAH:
    'Konsep Keputusan hanya untuk inovasi berstatus Dinyatakan layak atau Proses penetapan; {id} berstatus "{status}".',
  NILAI_KURANG: '{kolom} belum diisi{untuk}. Lengkapi lebih dahulu; belum ada naskah yang dibuat.',
  ISIAN_TIDAK_DIKENAL:
    'Klausul pada tab Format Naskah memuat isian yang tidak dikenal: {kunci}. Perbaiki atau kembalikan kalimatnya.',
  TIDAK_ADA_PILIHAN: 'Belum ada inovasi yang dipilih. Pilih satu atau beberapa baris pada tab Inovasi, lalu ulangi.',
  BERBEDA_TAHAP:
    'Baris yang dipilih berada pada tahap yang berbeda sehingga tidak ada tindakan yang sama. Pilih baris dengan status yang sama.',
  TEKS_TERLALU_PANJANG:
    '{kolom} terlalu panjang: {panjang} huruf, batas satu sel {batas} huruf. Pendekkan, atau cantumkan tautan ke dokumennya.',
  ISIAN_TIDAK_TERBACA: '{kolom} tidak dapat dibaca: "{isi}". Periksa lalu ketik ulang.',
  SUDAH_DIISI: 'Register sudah berisi {jumlah} inovasi. Data contoh hanya untuk berkas yang masih kosong.',
} as const satisfies Readonly<Record<string, string>>;

export type KodeMasalah = keyof typeof KALIMAT;

const shown = (v: string | number): string => (typeof v === 'string' && isTanggal(v) ? tanggalPanjang(v) : String(v));

/** The sentence for a code, its data put in literally. */
export const pesanUntuk = (kode: KodeMasalah, data: Data = {}): string =>
  KALIMAT[kode].replace(/\{(\w+)\}/g, (_, key: string) => shown(data[key] ?? ''));

/** A refusal with its sentence. */
export const masalah = (kode: KodeMasalah, data: Data = {}, kolom?: string): Masalah =>
  kolom === undefined ? { kode, pesan: pesanUntuk(kode, data) } : { kode, kolom, pesan: pesanUntuk(kode, data) };

/** What an act lacks, as a refusal that names the column by its heading. */
export const masalahDari = (k: Kurang): Masalah => {
  const column = k.kunci ? kolomIsian(k.kunci) : undefined;
  const data: Record<string, string | number> = { ...k.data };
  if (column) data['kolom'] = column.heading;
  if (typeof data['status'] === 'string') data['status'] = labelStatus(data['status']);
  const pesan = pesanUntuk(k.kode as KodeMasalah, data);
  return k.kunci ? { kode: k.kode, kolom: k.kunci, pesan } : { kode: k.kode, pesan };
};
