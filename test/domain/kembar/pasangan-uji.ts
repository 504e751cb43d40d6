import type { Pasangan } from './pasangan.ts';
import { daftarPasangan } from './pasangan.ts';

/** The part that was put aside while thresholds and weights were tuned. All titles are invented. */
export const UJI: readonly Pasangan[] = daftarPasangan(`
+ huruf = RAJUT ASA = Rajut Asa
+ huruf = Teras Dongeng Kelurahan = TERAS DONGENG KELURAHAN
+ huruf = siTangkas = SITANGKAS
+ huruf = Perahu Pintar Danau = PERAHU PINTAR DANAU
+ huruf = warung kejujuran sekolah = Warung Kejujuran Sekolah
+ pemisah = SI-KENARI = SI_KENARI
+ pemisah = SI-KENARI = SIKENARI
+ pemisah = SI KENARI = Si-Kenari
+ pemisah = E-Musrenbang Anak = eMusrenbang Anak
+ pemisah = GADIS-PANTAI = GADIS PANTAI
+ pemisah = PA-DI-KA-SIH = PADI KASIH
+ pemisah = Door-to-Door Imunisasi = Door to Door Imunisasi
+ pemisah = SIM.TERNAK = SIM TERNAK
+ pemisah = Ruang_Aman_Anak = Ruang Aman Anak
+ pemisah = K.E.R.A.B.A.T = KERABAT
+ pemisah = Antar/Jemput Vaksin = Antar Jemput Vaksin
+ pemisah = I-Pasar = IPASAR
+ akronim = SI-KENARI (Sistem Kendali Naskah dan Arsip) = Sistem Kendali Naskah dan Arsip
+ akronim = SI-KENARI (Sistem Kendali Naskah dan Arsip) = SI_KENARI
+ akronim = SI KENARI - Sistem Kendali Naskah dan Arsip = SIKENARI: Sistem Kendali Naskah dan Arsip
+ akronim = GADIS PANTAI (Gerakan Deteksi Dini Penyakit Anak Pantai) = Gadis Pantai
+ akronim = GADIS PANTAI (Gerakan Deteksi Dini Penyakit Anak Pantai) = Gerakan Deteksi Dini Penyakit Anak Pantai
+ akronim = Jaring Pengaman Usaha Mikro Terdampak (JARUM) = JARUM
+ akronim = Jaring Pengaman Usaha Mikro Terdampak (JARUM) = Jaring Pengaman Usaha Mikro Terdampak
+ akronim = "TEH MANIS" Temani Ibu Hamil Miskin = TEH MANIS
+ akronim = TEH MANIS (Temani Ibu Hamil Miskin) = Temani Bumil Miskin
+ akronim = SEPATU RODA : Sentra Pelatihan Tukang Roti dan Jahit Daerah = Sepatu Roda
+ akronim = BIOSKOP DESA (Bimbingan Orang Tua Siaga Kekerasan dan Pengasuhan di Desa) = BIOSKOP DESA
+ akronim = Aplikasi SIRAMA = SIRAMA
+ akronim = Aplikasi Si Rama (Sistem Rawat Mandiri Lansia) = SI-RAMA: Sistem Rawat Mandiri Lansia
+ akronim = Program RAJUT ASA = Rajut Asa (Rawat Jaminan Usia Tua Agar Sejahtera)
+ akronim = LUMUT (Layanan Umum Terapung) = Layanan Umum Terapung
+ akronim = KERABAT = KERABAT (Kelompok Rawat Banjir Terpadu)
+ akronim = Inovasi PADI KASIH = PADI KASIH
+ akronim = OBOR (Orang Tua Bercerita Online Rutin) = Orang Tua Bercerita Daring Rutin
+ akronim = SIPENTAS = Sistem Informasi Penataan Aset
+ akronim = PERMATA IBU (Perawatan Masa Nifas Terpantau) = Permata Ibu: Perawatan Masa Nifas Terpantau
+ ketikan = Teras Dongeng Kelurahan = Teras Dongneg Kelurahan
+ ketikan = Sekolah Penggerak Ekonomi Kreatif = Sekolah Pengerak Ekonomi Kreatif
+ ketikan = Pemulihan Terumbu Karang Rakyat = Pemulihan Terumbu Karnag Rakyat
+ ketikan = Beasiswa Anak Pemulung = Beasiwa Anak Pemulung
+ ketikan = Perempuan Penjaga Mangrove = Perempuan Penjaga Mangorve
+ ketikan = Konseling Keluarga Jarak Jauh = Konseling Kelurga Jarak Jauh
+ ketikan = Kendaraan Layanan Disabilitas = Kendaraan Layanan Disabiltas
+ ketikan = Bengkel Keterampilan Pemuda Putus Sekolah = Bengkel Ketrampilan Pemuda Putus Sekolah
+ ketikan = SITANGKKAS (Sistem Tangkap Kasus) = SITANGKAS (Sistem Tangkap Kasus)
+ ketikan = Warung Kejujuran Sekolah = Warung Kejujuan Sekolah
+ urutan = Taman Gizi Posyandu = Posyandu Taman Gizi
+ urutan = Cegah Banjir Gotong Royong Warga = Gotong Royong Warga Cegah Banjir
+ urutan = Perahu Pintar Danau = Perahu Danau Pintar
+ urutan = Kelas Malam Bahasa Isyarat = Kelas Bahasa Isyarat Malam
+ urutan = Kompos Rumah Tangga dari Pasar Induk = Kompos Pasar Induk dari Rumah Tangga
+ versi = SI-KENARI 3.0 = SI-KENARI
+ versi = SI-KENARI III = SI_KENARI 3
+ versi = RAJUT ASA Plus = RAJUT ASA
+ versi = RAJUT ASA + = RAJUT ASA PLUS
+ versi = Perahu Pintar Danau Jilid II = Perahu Pintar Danau 2
+ versi = Teras Dongeng Kelurahan v.2 = Teras Dongeng Kelurahan
+ versi = PADI KASIH Reborn 2.0 = PADI KASIH
+ versi = IPASAR3 = I-PASAR
+ versi = Ruang Aman Anak Tahap 2 = Ruang Aman Anak
+ versi = KERABAT IV = KERABAT
+ sinonim = Pelaporan Pajak Hotel Online = Pelaporan Pajak Hotel Daring
+ sinonim = Posko Aduan Siswa Korban Perundungan = Posko Aduan Murid Korban Perundungan
+ sinonim = Kebun Obat Warga Rusun = Kebun Obat Masyarakat Rusun
+ sinonim = Peminjaman Buku lewat Handphone = Peminjaman Buku lewat HP
+ sinonim = Rapor Elektronik Anak Berkebutuhan Khusus = Rapor Digital Anak Berkebutuhan Khusus
+ sinonim = Kunjungan Lansia Sebatang Kara = Kunjungan Lanjut Usia Sebatang Kara
+ sinonim = Izin Praktik Tenaga Kesehatan Kilat = Izin Praktik Tenaga Kesehatan Cepat
+ sinonim = Akte Kelahiran Langsung Jadi = Akta Kelahiran Langsung Jadi
+ kantor = Taman Gizi Posyandu = Taman Gizi Posyandu Kecamatan Tirta
+ kantor = Konseling Keluarga Jarak Jauh Dinas Sosial = Konseling Keluarga Jarak Jauh
+ kantor = Kelas Malam Bahasa Isyarat di Kelurahan Sukamaju = Kelas Malam Bahasa Isyarat di Kelurahan Sukasari
+ kantor = TEH MANIS - Puskesmas Danau Indah = TEH MANIS
+ kantor = Beasiswa Anak Pemulung Kota Bumi Asri = Beasiswa Anak Pemulung
+ kantor = JARUM (Kabupaten Pasir Putih) = JARUM
+ kantor = Cegah Banjir Gotong Royong oleh Dinas Pekerjaan Umum = Cegah Banjir Gotong Royong
+ kantor = Warung Kejujuran SDN 5 Kayu Manis = Warung Kejujuran
+ tahun = Beasiswa Anak Pemulung 2023 = Beasiswa Anak Pemulung
+ tahun = Perahu Pintar Danau Tahun Anggaran 2024 = Perahu Pintar Danau Tahun Anggaran 2025
+ tahun = TEH MANIS 2024 = TEH MANIS 2025
+ tahun = SI-KENARI Tahun 2022 = SI KENARI
+ imbuhan = Pengawasan Makanan Jajanan Sekolah = Awasi Jajan Makanan Sekolah
+ imbuhan = Penyelamatan Mata Air Desa Hulu = Selamatkan Mata Air Desa Hulu
+ imbuhan = Pembibitan Kopi Hutan Kemasyarakatan = Bibit Kopi Hutan Kemasyarakatan
+ imbuhan = Mengajar Anak Kebun Sawit = Pengajaran Anak Kebun Sawit
+ imbuhan = Ibu-ibu Penjaga Hutan = Ibu Penjaga Hutan
+ imbuhan = Pencegahan Perkawinan Usia Dini = Cegah Kawin Usia Dini
+ imbuhan = Layanan Perekaman Warga Binaan = Pelayanan Rekam Warga Binaan
+ terpotong = Penguatan Ketahanan Keluarga melalui Sekolah Ibu dan Kelas Ayah di Wilayah Perkebunan = Penguatan Ketahanan Keluarga melalui Sekolah Ibu dan Kelas
+ terpotong = Sistem Peringatan Dini Longsor Berbasis Sirene Masjid dan Pesan Berantai Warga Lereng = Sistem Peringatan Dini Longsor Berbasis Sirene Masjid
+ terpotong = Pengolahan Kotoran Sapi Menjadi Energi Dapur bagi Kelompok Ternak Perempuan = Pengolahan Kotoran Sapi Menjadi Energi Dapur bagi Kelom
+ terpotong = Gerobak Buku Keliling untuk Anak Pekerja Kebun di Perbatasan = Gerobak Buku Keliling untuk Anak Pekerja Kebun
+ kutip = “TEH MANIS” = TEH MANIS
+ kutip = ‘Perahu Pintar Danau’ = Perahu Pintar Danau
+ kutip = "Teras Dongeng" Kelurahan = Teras Dongeng Kelurahan
+ kutip = Ma'rifat Desa = Ma’rifat Desa
+ entitas = Ibu &amp; Anak Sehat = Ibu & Anak Sehat
+ entitas = &ldquo;TEH MANIS&rdquo; = TEH MANIS
+ entitas = Ibu dan Anak Sehat = Ibu &#38; Anak Sehat
+ entitas = <b>Perahu Pintar</b> Danau = Perahu Pintar Danau
+ entitas = Perahu&nbsp;Pintar&nbsp;Danau = Perahu Pintar Danau
+ tambahan = Gerakan Beasiswa Anak Pemulung = Beasiswa Anak Pemulung
+ tambahan = Aplikasi Rapor Anak Inklusi = Rapor Anak Inklusi
+ tambahan = Taman Gizi Posyandu Terpadu Berkelanjutan = Taman Gizi Posyandu
- satu huruf = SI-RAMA = SI-RANA
- satu huruf = SIKENARI = SIKENALI
- satu huruf = JARUM = JARUK
- satu huruf = SITARA = SINTARA
- satu huruf = SIPETA = SIPITA
- satu huruf = KERABAT = KERABET
- satu huruf = PADI KASIH = PADA KASIH
- satu huruf = SI-BUAH (Sistem Belanja Usaha) = SI-BUAT (Sistem Bina Usia Tua)
- pokok lain = Perahu Pintar Danau = Perahu Wisata Danau
- pokok lain = Mobil Layanan Perpajakan Kecamatan = Mobil Layanan Perpustakaan Kecamatan
- pokok lain = Teras Dongeng Kelurahan = Teras Tani Kelurahan
- pokok lain = Warung Kejujuran Sekolah = Kantin Kejujuran Sekolah Tinggi
- pokok lain = Beasiswa Anak Pemulung = Beasiswa Anak Nelayan
- pokok lain = Kelas Malam Bahasa Isyarat = Kelas Malam Menjahit
- pokok lain = Konseling Keluarga Jarak Jauh = Konseling Gizi Jarak Jauh
- pokok lain = Kebun Obat Rusun = Kebun Sayur Rusun
- pokok lain = Peringatan Dini Longsor Lereng = Peringatan Dini Banjir Sungai
- pokok lain = Ruang Aman Anak = Ruang Baca Anak
- pokok lain = Posko Aduan Pelanggan Air = Posko Aduan Pekerja Migran
- pokok lain = Pengolahan Kotoran Sapi Menjadi Biogas = Pengolahan Sampah Plastik Menjadi Paving
- pokok lain = Layanan Pindah Datang Satu Jam = Layanan Kartu Kuning Satu Jam
- pokok lain = Sistem Informasi Stok Darah = Sistem Informasi Stok Pupuk
- pokok lain = Aplikasi Sewa Alat Pertanian = Aplikasi Sewa Gedung Olahraga
- pokok lain = Kampung Ramah Anak = Kampung Ramah Lansia
- pokok lain = Tabungan Haji Petani = Tabungan Sampah Petani
- pokok lain = Gerakan Memakai Produk Lokal = Gerakan Memakai Helm Sekolah
- pokok lain = Edukasi Gizi Remaja Putri = Edukasi Reproduksi Remaja Putri
- pokok lain = Bengkel Keterampilan Pemuda = Bengkel Sastra Pemuda
- akronim lain = SIRAMA (Sistem Rawat Mandiri) = SIRAMA (Siaga Rabies Masyarakat)
- akronim lain = OBOR (Orang Tua Bercerita Online Rutin) = OBOR (Obat Oral Terpantau)
- akronim lain = JARUM (Jaring Pengaman Usaha Mikro) = JARUM (Jaga Rumah Ibadah)
- akronim lain = LUMUT (Layanan Umum Terapung) = LUMUT (Lulusan Unggul Mandiri Terampil)
- akronim lain = KERABAT (Kelompok Rawat Banjir) = SAHABAT (Sarana Hadapi Banjir Tahunan)
- akronim lain = GADIS PANTAI = GADIS DESA
- akronim lain = RAJUT ASA = RAJUT RASA
- akronim lain = TEH MANIS = TEH TARIK
- akronim lain = E-Musrenbang = E-Monev
- akronim lain = I-PASAR = I-DESA
- akronim lain = SEPATU RODA = SEPATU KACA
- akronim lain = PERMATA IBU = PERMATA BANGSA
- kantor sama = Rawat Luka di Rumah Puskesmas Danau Indah = Rawat Gigi di Sekolah Puskesmas Danau Indah
- kantor sama = Surat Keterangan Cepat Kelurahan Sukamaju = Taman Bermain Kelurahan Sukamaju
- kantor sama = Panen Air Hujan SDN 5 Kayu Manis = Warung Kejujuran SDN 5 Kayu Manis
- kantor sama = Bedah Rumah Dinas Sosial = Bedah Buku Dinas Sosial
- kantor sama = Apotek Jujur RSUD Bumi Asri = Parkir Tertib RSUD Bumi Asri
- umum = Sistem Informasi Pelayanan Terpadu Kecamatan = Sistem Informasi Data Daerah
- umum = Inovasi Layanan Digital Desa = Inovasi Pengelolaan Data Desa
- umum = Sistem Manajemen Kinerja Pegawai = Sistem Manajemen Limbah Medis
- umum = Peningkatan Kapasitas Kader Posyandu = Peningkatan Kapasitas Perangkat Desa
- umum = Gerakan Desa Membaca = Gerakan Desa Bersih
- umum = Optimalisasi Pajak Reklame = Optimalisasi Retribusi Pasar
- umum = Pemberdayaan Masyarakat Adat = Pemberdayaan Masyarakat Miskin Kota
- lain = Rajut Asa = Perahu Pintar Danau
- lain = Cegah Banjir Gotong Royong = Cegah Kawin Usia Dini
- lain = Gerobak Buku Keliling = Gerobak Sayur Keliling
- lain = Petani Muda Menyapa = Petani Muda Memasak
- lain = Sahabat Pasien Jiwa = Sahabat Petani Garam
- lain = Satu Rumah Satu Pohon = Satu Rumah Satu Sarjana
- lain = Pulau Tanpa Sampah = Pulau Tanpa Rokok
`);
