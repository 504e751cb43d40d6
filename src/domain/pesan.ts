import { kolomIsian } from './alur/isian.ts';
import type { Kurang } from './alur/konteks.ts';
import { KALIMAT_INDEKS } from './indeks/kalimat-indeks.ts';
import { KALIMAT_LABINOV } from './labinov/kalimat-labinov.ts';
import { KALIMAT_LOMBA } from './lomba/kalimat-lomba.ts';
import { KALIMAT_MANFAAT } from './manfaat/kalimat-manfaat.ts';
import { KALIMAT_NILAI } from './nilai/kalimat-nilai.ts';
import { KALIMAT_PROGRAM } from './program/kalimat-program.ts';
import { labelStatus } from './tahapan.ts';
import { KALIMAT_TAHUN } from './tahun/kalimat-tahun.ts';
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
  NOMOR_DIRAGUKAN: '{sebab} Bila memang demikian pada dokumennya, tulis alasannya pada Catatan/alasan.',
  BERLAKU_SURUT:
    'Keputusan berlaku sebelum tanggal penetapannya. Bila memang demikian, tulis alasannya pada Catatan/alasan.',
  KEPUTUSAN_BELUM_BERLAKU:
    'Uji coba tidak dapat dimulai sebelum Keputusan berlaku. Periksa tanggal berlaku Keputusan dan tanggal mulai uji coba.',
  URUTAN_TANGGAL: '{sesudah} mendahului {sebelum}. Periksa kedua tanggalnya.',
  BUKAN_TAHAPNYA:
    'Tindakan ini tidak berlaku untuk inovasi berstatus "{status}". Lihat tindakan yang tersedia pada menu Tahapan.',
  KEMBALI_KE_KOSONG:
    'Tahap sebelum dikembalikan tidak diketahui. Pilih menu Data, Pulihkan susunan baris, lalu ulangi.',
  TINDAKAN_TIDAK_DIKENAL: 'Kode tindakan "{kode}" tidak dikenal. Pilih dari tindakan yang tersedia.',
  ASAL_TIDAK_ADA:
    'Inovasi asal {id} tidak ada pada tab Inovasi. Periksa ID-nya, atau tulis nama daerah dan inovasinya.',
  ASAL_BERPUTAR: 'Inovasi asal {id} berasal dari inovasi ini sendiri. Isi inovasi yang lebih dahulu ada.',
  ASAL_BELUM_DITERAPKAN:
    'Inovasi asal {id} belum diterapkan, sehingga belum dapat diperluas atau ditingkatkan. Periksa inovasi asal atau jenis kebaruannya.',
  BELUM_TERDAFTAR:
    'Akun Anda belum tercantum pada tab Petugas, sehingga belum dapat mencatat tindakan ini. Minta pengelola register menambahkan baris Anda, lalu ulangi.',
  TANPA_WEWENANG: 'Tindakan ini dicatat oleh {boleh}; peran Anda {anda}. Minta salah satu dari mereka mencatatnya.',
  BUKAN_KANTORNYA:
    'Peran Anda ({anda}) berlaku untuk perangkat daerah atau inisiator lain. Minta {boleh} yang membawahi inovasi ini mencatatnya.',
  PILIH_NAMA:
    'Akun ini dipakai beberapa petugas: {nama}. Sebutkan dahulu siapa yang bekerja, melalui menu Lumbung Inovasi, Tahapan, Proses baris terpilih; belum ada yang berubah.',
  AKUN_BERBEDA:
    'Panel ini berjalan dengan akun {panel}, sedangkan menu dibuka oleh {menu}. Keluar dari akun Google yang lain atau gunakan menu; belum ada yang berubah.',
  PENILAIAN_SUDAH_DITUTUP:
    'Penilaian usulan ini sudah ditutup. Lanjutkan dengan "Nyatakan layak" atau "Nyatakan tidak layak".',
  KUORUM_KURANG:
    'Baru {ada} penilai yang menilai, padahal kuorum {minimal}. Tunggu penilaian berikutnya, atau ubah kuorum pada tab Pengaturan.',
  PEJABAT_TIDAK_MENJABAT:
    'Menurut tab Pejabat tidak ada {jabatan} yang menjabat pada {tanggal}. Periksa tanggal dokumen, atau lengkapi masa jabatan pada tab Pejabat.',
  BELUM_MULAI: 'Uji coba baru dimulai {tanggal}. Catat pada atau sesudah tanggal itu, atau betulkan tanggalnya.',
  WAJIB_UJI_COBA:
    'Di daerah ini uji coba tidak boleh dilewati. Bila Keputusan mengizinkannya, pengelola mengubah "Uji coba boleh dilewati" pada tab Pengaturan.',
  TANGGUH_SEBELUM_MULAI: 'Penangguhan mendahului mulai uji coba. Periksa tanggalnya.',
  BUKAN_PERPANJANGAN:
    'Tanggal selesai yang baru tidak lebih lambat daripada yang tercatat. Isi tanggal perpanjangannya.',
  LAPORAN_SEBELUM_MULAI: 'Tanggal laporan mendahului mulai uji coba. Periksa kedua tanggalnya.',
  CAPAIAN_KOSONG:
    'Capaian belum diisi untuk indikator: {indikator}. Lengkapi kolom Capaian pada tab Indikator Uji Coba.',
  TARGET_BELUM:
    'Target yang wajib belum tercapai: {indikator}. Nyatakan tidak berhasil, ulangi uji coba, atau tulis pada Catatan/alasan mengapa tetap dinyatakan berhasil.',
  BATAS_ULANG:
    'Uji coba ini sudah yang ke-{kali}, padahal paling banyak {maks} kali. Nyatakan berhasil atau tidak berhasil; batasnya dapat diubah pada tab Pengaturan.',
  ULANG_TANPA_WAKTU:
    'Waktu mulai uji coba ulang belum diisi. Isi tanggal yang lebih lambat daripada uji coba sebelumnya.',
  SELESAI_SEBELUM_MULAI: 'Tanggal selesai mendahului tanggal mulai. Periksa kedua tanggalnya.',
  BENTUK_DIPUTUSKAN_HUKUM:
    'Bentuk hukum ini diputuskan Bagian Hukum, bukan oleh jawaban di atas saja. Tulis dasar pertimbangannya pada Catatan/alasan.',
  BEBAN_TIDAK_SESUAI:
    'Pada penilaian dinyatakan tidak membebani masyarakat, tetapi di sini dijawab membebani. Betulkan jawabannya, atau jelaskan pada Catatan/alasan.',
  TAHUN_TIDAK_SAH: 'Tahun "{tahun}" tidak dapat dievaluasi. Tulis empat angka, dari tahun penerapan sampai tahun ini.',
  EVALUASI_SUDAH_ADA: 'Evaluasi tahun {tahun} sudah tercatat. Isi tahun sesudahnya.',
  DIPERTANYAKAN:
    '{kolom} berubah setelah ditetapkan atau dinilai; semula {semula}. Kembalikan isinya, catat Ralat pencatatan, atau tegaskan perubahannya lewat menu Tahapan.',
  TIDAK_ADA_PERTANYAAN:
    'Tidak ada isian yang berubah setelah ditetapkan atau dinilai. Tidak ada yang perlu ditegaskan.',
  PERLU_RALAT:
    '{kolom} ditetapkan dengan dokumen. Kembalikan isinya, atau catat Ralat pencatatan (salah catat) atau Ralat data (Keputusan diubah).',
  TIDAK_ADA_RALAT:
    'Belum ada nomor, tanggal, atau ketetapan yang dibetulkan. Betulkan selnya lebih dahulu, lalu pilih menu ini lagi.',
  POSISI_TIDAK_SESUAI: 'Posisi itu tidak ada pada tahap ini. Pilih posisi yang sesuai dengan naskahnya.',
  TIDAK_DAPAT_DIBATALKAN:
    'Tindakan terakhir inovasi ini tidak dapat dibatalkan. Lihat Riwayat; pendaftaran diakhiri dengan Tarik usulan.',
  SUDAH_DIUBAH_SEJAK: '{kolom} sudah diubah sejak tindakan itu. Kembalikan isinya lebih dahulu, lalu ulangi.',
  SUDAH_DIAJUKAN_KEMBALI: 'Usulan ini sudah diajukan kembali dengan ID {id}. Lanjutkan pada baris itu.',
  SALINAN:
    'Berkas ini salinan dari register lain. Pilih menu Lumbung Inovasi, Siapkan register untuk menjadikannya register baru; bila hanya arsip, jangan diubah. Belum ada yang berubah.',
  VERSI_LAMA:
    'Berkas ini dikembalikan ke versi lama: {hilang} kegiatan tidak ada lagi. Pulihkan versi terbaru dari menu File, Histori versi; atau pilih Data, Pulihkan susunan baris untuk melanjutkan dari versi ini. Belum ada yang berubah.',
  TINDAKAN_SENDIRI: 'Tindakan "{label}" memerlukan tanggal. Pilih menu Data, {label}, lalu ikuti pertanyaannya.',
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
  PETUGAS_TIDAK_TERCATAT:
    'Akun {surel} tidak tercatat pada tab Petugas, atau masa tugasnya tidak mencakup hari ini. Minta pengelola register mencatatnya, lalu ulangi.',
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
  TIDAK_ADA_IMPOR:
    'Tidak ada impor Anda yang dapat dibatalkan. Periksa tab Riwayat; isian satu inovasi dapat dikembalikan lewat Data, Pulihkan isian.',
  IMPOR_TAB_LAIN:
    'Impor terakhir Anda ({apa}) hanya menambah baris, sehingga tidak dapat dibatalkan dari menu ini. Hapus barisnya pada tab itu; impor inovasi sebelumnya tidak berubah.',
  TIDAK_ADA_PEMBARUAN:
    'Impor terakhir Anda tidak meninggalkan isian yang dapat dikembalikan; {jumlah} inovasi yang ditambahkannya tetap ada. Gunakan menu Tahapan untuk menarik usulan yang keliru.',
  FORMULIR_TANPA_NAMA: 'Nama inovasi pada formulir di tab "{tab}" belum diisi. Lengkapi formulirnya, lalu ulangi.',
  FORMULIR_SUDAH_ADA:
    'Tab "{tab}" sudah ada dan tidak ditimpa. Ganti nama tab itu atau hapus bila tidak terpakai, lalu ulangi.',
  TAHAP_NASKAH: '{naskah} hanya untuk inovasi berstatus {boleh}; {id} berstatus "{status}".',
  NOMOR_TANPA_TANGGAL: 'Nomor dan tanggal diisi bersama-sama. Lengkapi keduanya; belum ada naskah yang dibuat.',
  NOMOR_TIDAK_SESUAI_POLA:
    'Nomor {nomor} tidak sesuai dengan pola {pola}: yang diharapkan {bagian}. Periksa nomornya, atau pola nomor pada tab Pengaturan.',
  NOMOR_BEDA_TAHUN:
    'Nomor {nomor} menyebut tahun {tahun}, sedangkan tanggalnya {tanggal}. Periksa nomor dan tanggalnya pada naskah.',
  POLA_NOMOR_TIDAK_TERBACA:
    'Pola nomor pada tab Pengaturan memuat isian yang tidak dikenal: {isi}. Perbaiki menurut petunjuknya.',
  NOMOR_BUKAN_BULAT:
    'Nomor Perda dan Perkada berupa angka saja, misalnya 12, karena tahunnya diambil dari tanggal. Betulkan "{nomor}", lalu ulangi.',
  NOMOR_TERPAKAI:
    'Nomor {nomor} pada tahun yang sama sudah dipakai: {oleh}. Periksa nomornya pada Bagian Hukum, atau pilih Batal pakai nomor lebih dahulu.',
  NASKAH_TIDAK_DIPILIH: 'Belum ada naskah yang dipilih. Pilih satu baris pada tab Naskah, lalu ulangi.',
  NASKAH_TIDAK_TERLIHAT:
    '"{judul}" dibuat oleh {oleh} dan belum dapat dibuka dengan akun ini. Minta yang bersangkutan membagikannya (Naskah, PDF dan berbagi, setelah alamat Anda ditambahkan pada Pengaturan); atau buka sekali tautannya pada tab Naskah bila sudah dibagikan kepada Anda; atau susun ulang konsepnya dengan akun ini.',
  NASKAH_TIDAK_DINOMORI:
    'Naskah itu tidak dapat diberi nomor karena keadaannya "{keadaan}". Pilih naskah berkeadaan Konsep pada tab Naskah.',
  NOMOR_DUA_BUKU:
    'Nomor {nomor} dipakai pada lebih dari satu buku nomor: {naskah}. Pilih satu baris pada tab Naskah, lalu ulangi.',
  NOMOR_TIDAK_TERCATAT:
    'Tidak ada naskah dengan nomor {nomor} tanggal {tanggal}. Periksa kolom Nomor dan Tanggal pada tab Naskah.',
  ALASAN_NOMOR: 'Alasan batal pakai belum diisi. Tulis paling sedikit sepuluh huruf, lalu ulangi.',
  BUKAN_SATU_KEPUTUSAN:
    'Inovasi yang dipilih tidak ditetapkan dengan satu Keputusan yang sama. Pilih yang nomor dan tanggal Keputusannya sama.',
  PENCABUTAN_SEBAGIAN:
    'Keputusan itu juga menetapkan inovasi lain: {id}. Pilih semuanya, atau buat Keputusan perubahan atau penghentian.',
  DASAR_DICABUT:
    '{peraturan} pada tab Dasar Hukum berstatus Dicabut; penggantinya {oleh}. Ganti barisnya, atau pilih Tidak pada kolom Dipakai pada Keputusan.',
  DASAR_NASKAH_TIDAK_DIKENAL:
    'Kolom Hanya pada Naskah pada tab Dasar Hukum memuat "{isi}", yang bukan jenis naskah. Tulis seperti pada kolom Jenis tab Naskah, dipisahkan titik koma.',
  BENTUK_BELUM_DIPILIH:
    'Bentuk hukum penerapan {id} belum ditetapkan. Pilih melalui menu Tahapan, Proses baris terpilih, tindakan "Pilih bentuk hukum".',
  BENTUK_BERBEDA:
    'Inovasi yang dipilih berbeda bentuk hukumnya. Pilih yang semuanya Perkada, atau yang semuanya Perda.',
  BELUM_ADA_KEPUTUSAN:
    'Salinan dan petikan hanya untuk Keputusan yang sudah bernomor dan bertanggal; {id} belum mencatatnya.',
  NASKAH_TIDAK_COCOK:
    '{naskah} tidak disusun untuk {id} yang berstatus "{status}". Pilih naskah lain, atau lanjutkan tahapannya lebih dahulu.',
  JENIS_NASKAH_TIDAK_DIKENAL: 'Jenis naskah "{jenis}" tidak dikenal. Pilih dari naskah yang tersedia.',
  TANPA_PENERIMA_SURAT:
    'Tidak ada perangkat daerah yang perlu disurati. Periksa kolom Wajib Berinovasi pada tab Perangkat Daerah.',
  WAKTU_HABIS:
    'Waktu satu kali pengerjaan hampir habis, sehingga sisanya belum dibuat. Pilih menu yang sama lagi untuk melanjutkan.',
  DIHENTIKAN:
    'Pembuatan naskah dihentikan lewat menu Hentikan pembuatan naskah. Pilih menu yang sama lagi untuk melanjutkan.',
  JATAH_NASKAH:
    'Google Drive tidak menerima naskah lagi untuk akun ini: jatah hari ini habis (akun gratis 250 dokumen sehari) atau ruang penyimpanannya penuh. Lanjutkan besok, atau minta petugas lain melanjutkannya.',
  DRIVE_MENOLAK:
    'Google Drive menolak membuat naskah: {sebab} Periksa Drive akun ini dan alamat pada pengaturan Bagikan konsep kepada, lalu ulangi.',
  NILAI_KURANG: '{kolom} belum diisi{untuk}. Lengkapi lebih dahulu; belum ada naskah yang dibuat.',
  ISIAN_TIDAK_DIKENAL:
    '{label}. Perbaiki pada tab Format Naskah, atau pilih Naskah, Kembalikan kalimat baku; belum ada naskah yang dibuat.',
  TANPA_KALIMAT_BAKU:
    'Klausul yang dipilih tidak mempunyai kalimat baku; itu klausul daerah sendiri. Untuk tidak memakainya, isi kolom Aktif dengan Tidak atau hapus barisnya.',
  SUDAH_KALIMAT_BAKU:
    'Klausul yang dipilih sudah memakai kalimat baku, dan Riwayat tidak menyimpan kalimat daerah sebelumnya. Tidak ada yang perlu dikembalikan.',
  TIDAK_ADA_GAGASAN: 'Belum ada gagasan yang dipilih. Pilih satu atau beberapa baris pada tab Gagasan, lalu ulangi.',
  TIDAK_ADA_PEMBETULAN:
    'Tidak ada yang dapat dibetulkan dari pilihan ini; isinya mungkin sudah berubah. Buka Saran pembetulan lagi.',
  TIDAK_ADA_PEMBETULAN_SENDIRI:
    'Tidak ada pembetulan Anda yang dapat dibatalkan. Minta petugas yang menerapkannya membatalkannya sendiri.',
  SEL_BERUBAH: '{jumlah} sel sudah diisi lain sejak dilihat, sehingga dibiarkan. Periksa isinya.',
  TIDAK_ADA_PILIHAN: 'Belum ada inovasi yang dipilih. Pilih satu atau beberapa baris pada tab Inovasi, lalu ulangi.',
  BERBEDA_TAHAP:
    'Baris yang dipilih berada pada tahap yang berbeda sehingga tidak ada tindakan yang sama. Pilih baris dengan status yang sama.',
  TEKS_TERLALU_PANJANG:
    '{kolom} terlalu panjang: {panjang} huruf, batas satu sel {batas} huruf. Pendekkan, atau cantumkan tautan ke dokumennya.',
  ISIAN_TIDAK_TERBACA: '{kolom} tidak dapat dibaca: "{isi}". Periksa lalu ketik ulang.',
  BUKAN_KODE_KEUTUHAN:
    'Teks itu bukan Kode Keutuhan. Tulis seluruh kodenya, misalnya 128-3F9A-07C1-55D0-E2B4-9A61, lalu ulangi.',
  RIWAYAT_TIDAK_TERBACA:
    'Riwayat baris {baris} tidak terbaca karena pernah diubah. Pilih menu Data, Periksa keutuhan riwayat, lalu pulihkan dari Histori versi pada menu File.',
  TANGGAL_DIMINTA: '"{isi}" bukan tanggal. Tulis misalnya 17-08-2026, lalu ulangi.',
  TANGGAL_BELUM_TIBA: 'Tanggal {tanggal} belum tiba. Pilih hari ini atau tanggal sebelumnya.',
  SEBELUM_RIWAYAT:
    'Riwayat register ini baru dimulai {awal}, sehingga posisi {tanggal} tidak diketahui. Pilih tanggal yang lebih kemudian.',
  TANGGAL_SAMA: 'Kedua tanggal sama, sehingga tidak ada yang dibandingkan. Pilih tanggal banding yang lain.',
  BUKAN_DIKEMBALIKAN:
    'Inovasi {id} tidak sedang dikembalikan untuk perbaikan. Pilih baris yang berstatus Dikembalikan untuk perbaikan.',
  PD_TIDAK_DIKENAL:
    '"{nama}" tidak tercantum pada tab Perangkat Daerah. Tulis namanya seperti pada tab itu, lalu ulangi.',
  BUKAN_SUREL: 'Bukan alamat surel: {isi}. Betulkan penulisannya, lalu ulangi; belum ada yang dibagikan.',
  JENIS_PESAN_TIDAK_DIKENAL: 'Jenis pesan "{jenis}" tidak dikenal. Pilih dari daftar pada menu Salin untuk WhatsApp.',
  BELUM_TERCATAT_SAAT_ITU:
    'Inovasi {id} belum tercatat pada {tanggal}; kegiatan pertamanya {awal}. Pilih tanggal itu atau sesudahnya.',
  TIDAK_BERBEDA: 'Isian {id} sekarang sama dengan isiannya pada {tanggal}; tidak ada yang perlu dipulihkan.',
  PILIH_SATU: 'Tindakan ini untuk satu inovasi. Pilih satu baris saja pada tab Inovasi, lalu ulangi.',
  KEPUTUSAN_TIDAK_TERCATAT:
    'Tidak ada inovasi dengan Keputusan Nomor {nomor} tanggal {tanggal}. Periksa kolom Nomor Keputusan dan Tanggal Keputusan pada tab Inovasi.',
  BEDA_KEPUTUSAN:
    'Baris yang dipilih tidak berasal dari satu Keputusan. Pilih satu baris saja, atau baris-baris dengan nomor dan tanggal Keputusan yang sama.',
  TEKS_NASKAH_KOSONG:
    'Belum ada teks naskah yang diperiksa. Tempel naskah pada tab "Tempel di Sini", pilih semua selnya, lalu ulangi.',
  NASKAH_TIDAK_DICOCOKKAN:
    'Naskah jenis "{jenis}" tidak dicocokkan dengan register. Pilih Keputusan, peraturan, atau naskah dinas pada tab Naskah.',
  NASKAH_TAK_TERBACA:
    'Google Doc naskah ini tidak dapat dibaca dari akun Anda; add-on hanya melihat naskah yang dibuat akun ini. Minta {pembuat} mencocokkannya atau membagikannya, atau tempel teksnya atau unggah .docx-nya pada panel.',
  TEKS_COCOK_KOSONG:
    'Belum ada teks naskah yang dicocokkan. Tempel teks naskah, unggah .docx-nya, atau pilih Google Doc-nya.',
  NASKAH_TERLALU_PANJANG:
    'Teks ini lebih dari {batas} huruf. Tempel hanya naskah yang dicocokkan, beserta Lampirannya.',
  BUKAN_NASKAH_ITU:
    'Teks ini tampaknya bukan "{judul}": tidak satu pun klausulnya sama. Periksa teks yang ditempel dan naskah yang dipilih.',
  KEMBAR_PUTUSAN: 'Keputusan "{isi}" tidak dikenal. Tulis Berbeda, Replikasi dari, atau Gabung.',
  KEMBAR_SATU: 'Kedua usulan sama ({id}). Pilih satu pasangan pada tab Kembar, lalu ulangi.',
  KEMBAR_ASAL_LAIN:
    'Usulan {id} sudah menyebut inovasi asal lain: {asal}. Periksa kolom Inovasi Asal lebih dahulu, lalu ulangi.',
  KEMBAR_BELUM_DIPILIH:
    'Belum ada pasangan yang dipilih. Pilih satu baris pada tab Kembar, lalu ulangi; bila tab itu kosong, jalankan Cari usulan kembar.',
  SASARAN_TIDAK_DIKENAL:
    'Sasaran ekspor "{sasaran}" tidak dikenal. Pilih IGA, PROFIL, KIPP, JIPPNAS, CSV, XLSX, atau JSON.',
  EKSPOR_KOSONG:
    'Tidak ada inovasi yang termasuk ekspor ini. Periksa tahun atau pilihan barisnya; belum ada berkas yang dibuat.',
  EKSPOR_TERLALU_PANJANG:
    '{kolom} berisi {panjang} huruf, padahal satu sel .xlsx paling banyak {batas} huruf. Pilih CSV atau JSON, atau pendekkan isinya.',
  HANYA_PENGELOLA:
    'Data pribadi hanya dapat diambil atau disamarkan oleh pengelola register. Minta pengelola melakukannya, atau lanjutkan tanpa data pribadi.',
  FORMAT_TANPA_JUDUL:
    'Judul kolom pada tab "{tab}" tidak dikenali. Tempel baris judulnya pada sepuluh baris pertama, paling sedikit dua judul yang dikenal register, misalnya "Nama Inovasi" dan "Perangkat Daerah".',
  FORMAT_BERISI:
    'Tab "{tab}" sudah berisi data di bawah judulnya, mulai baris {baris}. Kosongkan dahulu, atau tempel judulnya pada tab baru; belum ada yang ditulis.',
  CARI_TERLALU_PENDEK: 'Tulis nama, NIP, surel, atau nomor telepon, paling sedikit {minimal} huruf atau angka.',
  ALASAN_SAMARKAN:
    'Alasan penyamaran belum cukup jelas. Tulis paling sedikit {minimal} huruf, tanpa menyebut nama atau nomor orangnya.',
  DATA_PRIBADI_TIDAK_ADA:
    'Tidak ada data pribadi yang cocok dengan pencarian itu. Periksa ejaannya, atau cari dengan NIP, surel, atau telepon.',
  SUNTINGAN_BELUM_TERCATAT:
    'Suntingan pada {id} belum tercatat dalam Riwayat. Pilih Periksa, Periksa semua, lalu ulangi; belum ada yang disamarkan.',
  RIWAYAT_TIDAK_UTUH:
    'Riwayat tidak utuh, sehingga belum dapat disamarkan: {rincian} Pulihkan dahulu, lalu ulangi; belum ada yang disamarkan.',
  PENILAIAN_BUKAN_TAHAPNYA:
    'Usulan {id} berstatus "{status}", sehingga tidak sedang dinilai. Pilih usulan berstatus Evaluasi kelayakan.',
  BUKAN_PENILAI:
    'Anda belum ditetapkan sebagai penilai usulan {id}. Minta pengelola memilih Penilaian, Tetapkan penilai, lalu ulangi.',
  PENILAI_BERKEPENTINGAN:
    '{penilai} tidak dapat menilai usulan {id}: {sebab}. Pilih penilai lain; belum ada yang berubah.',
  PENILAI_MENYATAKAN:
    'Pada usulan {id} Anda tercatat "{keadaan}", sehingga penilaian tidak dikirim. Bila keliru, minta pengelola membetulkan kolom Keadaan pada tab Penilaian.',
  PENILAIAN_TERBUKA:
    'Penilaian usulan {id} sudah terbuka bagi semua penilai dan tidak dapat diubah lagi. Minta perubahannya dicatat sebagai hasil rapat.',
  JAWABAN_KOSONG: '"{unsur}" pada {id} belum dijawab. Pilih Ya atau Tidak, lalu ulangi.',
  ALASAN_TIDAK: 'Alasan untuk "{unsur}" pada {id} belum ditulis. Tulis alasan yang dapat dibaca pengusul, lalu ulangi.',
  NILAI_SALAH: 'Nilai "{unsur}" pada {id} bukan angka 0 sampai 100. Betulkan atau kosongkan.',
  PENILAI_TIDAK_CUKUP:
    'Untuk usulan {id} masih kurang {kurang} penilai yang tidak berkepentingan. Lengkapi tab Petugas dengan orang berperan {peran}, lalu ulangi; belum ada yang ditetapkan.',
  PENILAI_LENGKAP: 'Semua usulan yang dipilih sudah mempunyai penilai yang cukup; tidak ada yang perlu ditambahkan.',
  PENILAI_TIDAK_DIKENAL: '{penilai} tidak tercantum sebagai penilai pada tab Petugas. Tambahkan barisnya, lalu ulangi.',
  PENILAIAN_PERLU_ALASAN: 'Alasannya belum jelas. Tulis paling sedikit {minimal} huruf.',
  PENILAIAN_TIDAK_ADA:
    'Tidak ada baris penilaian {penilai} atas usulan {id}. Pilih Penilaian, Tetapkan penilai, lalu ulangi.',
  DRAF_TERLALU_PANJANG:
    'Draf ini lebih dari {batas} huruf. Pendekkan alasan atau catatannya; isian tetap ada di panel.',
  SESI_TANGGAL: 'Tanggal rapat belum terbaca atau masih akan datang. Tulis misalnya 17-08-2026.',
  SESI_HADIR:
    'Yang hadir {hadir} orang, padahal kuorumnya {minimal}. Tulis semua nama yang hadir, dipisahkan titik koma.',
  SESI_BERHALANGAN:
    'Yang hadir kurang dari {minimal} orang. Tulis siapa yang berhalangan dan sebabnya; hal itu dicantumkan dalam Berita Acara.',
  SESI_KOSONG: 'Belum ada usulan pada tabel hasil rapat. Isi paling sedikit satu baris, lalu ulangi.',
  PUTUSAN_DIPERLUKAN: 'Usulan {id} mempunyai jawaban Tidak. Pilih kesimpulan rapat: Tidak layak atau Perlu diperbaiki.',
  PUTUSAN_TIDAK_DIKENAL: 'Kesimpulan "{isi}" tidak dikenal. Tulis Layak, Tidak layak, atau Perlu diperbaiki.',
  PENILAIAN_BELUM_LENGKAP:
    'Penilaian usulan {id} belum masuk dari {belum}. Tunggu, atau tulis siapa yang berhalangan agar ditutup dengan kuorum.',
  TIM_BERBEDA:
    'Usulan kepala daerah dinilai tim independen dan mempunyai Berita Acara sendiri. Selesaikan terpisah dari usulan lain.',
  SUDAH_DIISI: 'Register sudah berisi {jumlah} inovasi. Data contoh hanya untuk berkas yang masih kosong.',
  ...KALIMAT_PROGRAM,
  ...KALIMAT_INDEKS,
  ...KALIMAT_NILAI,
  ...KALIMAT_TAHUN,
  ...KALIMAT_LABINOV,
  ...KALIMAT_LOMBA,
  ...KALIMAT_MANFAAT,
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
