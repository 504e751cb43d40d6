import type { Pasangan } from './pasangan.ts';
import { daftarPasangan } from './pasangan.ts';

/** The part that thresholds and weights were tuned on. All titles are invented. */
export const LATIH: readonly Pasangan[] = daftarPasangan(`
+ huruf = TANGKAP RASA = Tangkap Rasa
+ huruf = Lentera Pesisir = LENTERA PESISIR
+ huruf = Kebun gizi sekolah dasar = KEBUN GIZI SEKOLAH DASAR
+ huruf = siPelita = SIPELITA
+ huruf = Rumah Cerita Ibu = rumah cerita ibu
+ pemisah = SI-LONTAR = SI_LONTAR
+ pemisah = SI-LONTAR = SI LONTAR
+ pemisah = SI.LONTAR = SILONTAR
+ pemisah = E-Rembuk = eRembuk
+ pemisah = E-Rembuk Warga = E Rembuk Warga
+ pemisah = LA-PAK-DESA = LAPAK DESA
+ pemisah = Jemput-Bola Akta = Jemput Bola Akta
+ pemisah = GEMA_TANI = Gema-Tani
+ pemisah = SIM-PADU = SIMPADU
+ pemisah = Kampung Sadar/Sampah = Kampung Sadar Sampah
+ pemisah = S.I.T.A.N.D.U.K = SITANDUK
+ pemisah = Go Ternak = GO-TERNAK
+ akronim = SI-LONTAR (Sistem Informasi Layanan Antar Obat Rumah) = Sistem Informasi Layanan Antar Obat Rumah
+ akronim = SI-LONTAR (Sistem Informasi Layanan Antar Obat Rumah) = SILONTAR
+ akronim = SI-LONTAR: Sistem Informasi Layanan Antar Obat Rumah = SI LONTAR Sistem Informasi Layanan Antar Obat Rumah
+ akronim = Gerakan Orang Tua Asuh Stunting (GORASTING) = GORASTING
+ akronim = Gerakan Orang Tua Asuh Stunting (GORASTING) = GORASTING - Gerakan Orang Tua Asuh Stunting
+ akronim = PERISAI DESA (Perlindungan Sosial Adaptif bagi Petani Desa) = Perisai Desa
+ akronim = PERISAI DESA (Perlindungan Sosial Adaptif bagi Petani Desa) = Perlindungan Sosial Adaptif Bagi Petani Desa
+ akronim = "KOPI SENJA" Konsultasi Perizinan Selasa dan Jumat = KOPI SENJA
+ akronim = KOPI SENJA (Konsultasi Perizinan Selasa dan Jumat) = Konsultasi Perijinan Selasa dan Jumat
+ akronim = PUSLING LAUT (Puskesmas Keliling Laut) = Puskesmas Keliling Laut
+ akronim = TABUR BENIH – Tabungan Sukarela untuk Bibit Petani Organik = Tabur Benih
+ akronim = Aplikasi SI-MUARA = SI-MUARA
+ akronim = Aplikasi SIMUARA (Sistem Monitoring Muara dan Rawa) = SI-MUARA : Sistem Monitoring Muara dan Rawa
+ akronim = SENTUH HATI = SENTUH HATI (Sentra Terapi Untuk Hidup Aktif Lansia)
+ akronim = MANTAP JIWA (Mari Tangani Pasien Gangguan Jiwa) = Mantap Jiwa: mari tangani pasien gangguan jiwa
+ akronim = Layanan SI PAKET = Si-Paket (Sistem Pengambilan KTP Elektronik Tuntas)
+ akronim = DASI KUPU = DASI KUPU (Data Presisi Keluarga Miskin Kepulauan)
+ akronim = INOVASI GENTA BAHARI = GENTA BAHARI
+ akronim = KURMA (Kunjungan Rumah Malam) = Kunjungan Rumah Malam
+ akronim = SIPANDUK = Sistem Informasi Pantauan Penduduk
+ ketikan = Posyandu Lansia Bahagia = Posyandu Lansia Bahgia
+ ketikan = Bank Sampah Bergerak Kelurahan = Bank Samapah Bergerak Kelurahan
+ ketikan = Pelayanan Kependudukan di Pasar Malam = Pelayanan Kependukan di Pasar Malam
+ ketikan = Sekolah Sungai Lestari = Sekolah Sungai Lestrai
+ ketikan = Perpustakaan Terapung Nelayan = Perpustakan Terapung Nelayan
+ ketikan = Inkubator Wirausaha Santri = Inkubator Wirausha Santri
+ ketikan = Lumbung Pangan Pekarangan = Lumbung Pangan Pekarangn
+ ketikan = Kelas Ibu Menyusui Berjenjang = Kelas Ibu Menyusi Berjenjang
+ ketikan = SIPELITAA (Sistem Pelaporan Kilat Tanggap) = SIPELITA (Sistem Pelaporan Kilat Tanggap)
+ ketikan = SIMPATI PETAIN (Simpan Pinjam Aman bagi Petani) = SIMPATI PETANI (Simpan Pinjam Aman bagi Petani)
+ urutan = Gerakan Masyarakat Sadar Sampah = Gerakan Sadar Sampah Masyarakat
+ urutan = Pojok Baca Digital Terminal = Pojok Digital Baca Terminal
+ urutan = Tanggap Darurat Nelayan Cepat = Cepat Tanggap Darurat Nelayan
+ urutan = Kelas Pranikah Calon Pengantin = Kelas Calon Pengantin Pranikah
+ urutan = Pupuk Organik Limbah Pasar = Limbah Pasar Pupuk Organik
+ versi = SI-LONTAR 2.0 = SI-LONTAR
+ versi = SI-LONTAR II = SI-LONTAR 2
+ versi = SI-LONTAR Plus = SILONTAR
+ versi = SI-LONTAR+ = SI-LONTAR PLUS
+ versi = Lentera Pesisir Jilid 3 = Lentera Pesisir III
+ versi = Lentera Pesisir Versi 2 = Lentera Pesisir 2.0
+ versi = GENTA BAHARI Reborn = Genta Bahari
+ versi = SIMPADU2 = SIMPADU
+ versi = Klinik Tani Keliling Next Gen = Klinik Tani Keliling
+ versi = E-Rembuk V2 = E-Rembuk
+ sinonim = Antrian Pasien Online = Antrean Pasien Daring
+ sinonim = Pendaftaran Nikah Online Terpadu = Pendaftaran Nikah Daring Terintegrasi
+ sinonim = Kelas Literasi Siswa Pesisir = Kelas Literasi Pelajar Pesisir
+ sinonim = Tabungan Sampah Masyarakat Bantaran = Tabungan Sampah Warga Bantaran
+ sinonim = Senam Sehat Lansia Kampung = Senam Sehat Lanjut Usia Kampung
+ sinonim = Pengaduan Jalan Rusak lewat WA = Pengaduan Jalan Rusak via WhatsApp
+ sinonim = Arsip Elektronik Surat Tanah = Arsip Digital Surat Tanah
+ sinonim = Pendampingan Ibu Hamil Risiko Tinggi = Pendampingan Bumil Risiko Tinggi
+ kantor = Klinik Tani Keliling = Klinik Tani Keliling Kecamatan Angkona
+ kantor = Klinik Tani Keliling Dinas Pertanian = Klinik Tani Keliling
+ kantor = Senam Sehat Lansia Kampung di Puskesmas Wotu = Senam Sehat Lansia Kampung di Puskesmas Burau
+ kantor = SENTUH HATI - Puskesmas Mangkutana = SENTUH HATI
+ kantor = Kelas Ibu Menyusui Berjenjang Kabupaten Rimba Raya = Kelas Ibu Menyusui Berjenjang
+ kantor = GORASTING (Kecamatan Telaga Biru) = GORASTING
+ kantor = Pojok Baca Terminal Kota Mekar Jaya = Pojok Baca Terminal
+ kantor = Bank Sampah Sekolah SMPN 3 Lembah Hijau = Bank Sampah Sekolah
+ tahun = Lumbung Pangan Pekarangan 2024 = Lumbung Pangan Pekarangan
+ tahun = Lumbung Pangan Pekarangan Tahun 2024 = Lumbung Pangan Pekarangan Tahun 2025
+ tahun = SI-LONTAR (2023) = SI-LONTAR (2024)
+ tahun = GEMA TANI TA 2025 = GEMA TANI
+ imbuhan = Pelayanan Bergerak Pencatatan Kelahiran = Layanan Bergerak Catatan Kelahiran
+ imbuhan = Pendampingan Petani Penggarap = Dampingan Petani Penggarap
+ imbuhan = Penanaman Bakau Bersama Nelayan = Tanam Bakau Bersama Nelayan
+ imbuhan = Mengolah Limbah Kelapa Menjadi Briket = Pengolahan Limbah Kelapa jadi Briket
+ imbuhan = Anak-anak Sungai Membaca = Anak Sungai Membaca
+ imbuhan = Pemantauan Gizi Balita Pulau = Pantau Gizi Balita Pulau
+ imbuhan = Kesiapsiagaan Bencana Berbasis Masjid = Siapsiaga Bencana Berbasis Masjid
+ terpotong = Sistem Informasi Pemantauan Harga Bahan Pokok Pasar Tradisional Terpadu = Sistem Informasi Pemantauan Harga Bahan Pokok Pasar Trad
+ terpotong = Gerakan Menanam Sayur dan Memelihara Ikan di Pekarangan Keluarga Berisiko Stunting = Gerakan Menanam Sayur dan Memelihara Ikan di Pekarangan
+ terpotong = Percepatan Penerbitan Akta Kelahiran bagi Anak Pulau Terluar melalui Kapal Layanan = Percepatan Penerbitan Akta Kelahiran bagi Anak Pulau Terluar
+ terpotong = Klinik Hukum Gratis bagi Buruh Migran dan Keluarganya di Desa = Klinik Hukum Gratis bagi Buruh Migran dan Keluarganya
+ kutip = “KOPI SENJA” = KOPI SENJA
+ kutip = 'Lentera Pesisir' = Lentera Pesisir
+ kutip = "Rumah Cerita Ibu" = Rumah Cerita Ibu
+ kutip = Jum’at Bersih Sungai = Jumat Bersih Sungai
+ entitas = Tani &amp; Ternak Terpadu = Tani & Ternak Terpadu
+ entitas = &quot;KOPI SENJA&quot; = KOPI SENJA
+ entitas = Tani dan Ternak Terpadu = Tani &amp; Ternak Terpadu
+ entitas = <p>Lentera Pesisir</p> = Lentera Pesisir
+ entitas = Lentera&nbsp;Pesisir = Lentera Pesisir
+ tambahan = Inovasi Klinik Tani Keliling = Klinik Tani Keliling
+ tambahan = Program Kelas Ayah Siaga = Kelas Ayah Siaga
+ tambahan = Pojok Baca Terminal Berbasis Digital = Pojok Baca Terminal
- satu huruf = SI-CANTIK = SI-CANIK
- satu huruf = SI-LONTAR = SI-LONTAK
- satu huruf = SIPADI = SIPANDI
- satu huruf = GEMATI = GEMARI
- satu huruf = SIMPEL = SIMPUL
- satu huruf = LAPAK = LAPOK
- satu huruf = BATA MERAH = BATU MERAH
- satu huruf = SI-RAGA (Sistem Riwayat Guru) = SI-RAGI (Sistem Rawat Gizi)
- pokok lain = Puskesmas Keliling Mantap = Perpustakaan Keliling Mantap
- pokok lain = Antar Jemput Pasien Gratis = Antar Jemput Siswa Gratis
- pokok lain = Gerakan Tanam Cabai Pekarangan = Gerakan Tanam Padi Pekarangan
- pokok lain = Bank Sampah Sekolah = Bank Darah Sekolah
- pokok lain = Klinik Tani Keliling = Klinik Hukum Keliling
- pokok lain = Kampung Tangguh Bencana = Kampung Tangguh Narkoba
- pokok lain = Pojok Baca Terminal = Pojok Baca Penjara
- pokok lain = Kelas Ibu Menyusui = Kelas Ibu Memasak
- pokok lain = Sekolah Lapang Petani Kakao = Sekolah Lapang Petani Rumput Laut
- pokok lain = Rumah Singgah Pasien = Rumah Singgah Anak Jalanan
- pokok lain = Duta Literasi Desa = Duta Wisata Desa
- pokok lain = Kapal Layanan Kependudukan = Kapal Layanan Kesehatan
- pokok lain = Pelayanan Akta Kelahiran Satu Hari = Pelayanan Akta Kematian Satu Hari
- pokok lain = Sistem Informasi Harga Ikan = Sistem Informasi Harga Beras
- pokok lain = Aplikasi Pengaduan Jalan Rusak = Aplikasi Pengaduan Lampu Jalan
- pokok lain = Desa Wisata Bahari Mandiri = Desa Wisata Budaya Mandiri
- pokok lain = Pendampingan Ibu Hamil Risiko Tinggi = Pendampingan Remaja Risiko Tinggi
- pokok lain = Gerakan Sadar Pajak Nelayan = Gerakan Sadar Hukum Nelayan
- pokok lain = Senam Sehat Lansia = Makan Sehat Lansia
- pokok lain = Inkubator Wirausaha Santri = Inkubator Wirausaha Disabilitas
- akronim lain = SIMADE (Sistem Manajemen Desa) = SIMADE (Siap Mandiri Difabel)
- akronim lain = KURMA (Kunjungan Rumah Malam) = KURMA (Kurangi Makan Manis)
- akronim lain = SIAGA (Sistem Aduan Warga) = SIAGA (Siap Hadapi Gempa)
- akronim lain = PERISAI (Perlindungan Saksi Anak) = PERISAI (Peta Risiko Sawah Irigasi)
- akronim lain = SENTRA (Sentuhan Rasa) = SINTRA (Sistem Transaksi Pasar)
- akronim lain = SIMUARA (Sistem Monitoring Muara) = SIPULAU (Sistem Pelayanan Pulau)
- akronim lain = E-Rembuk = E-Lapor
- akronim lain = GENTA BAHARI = GEMA BAHARI
- akronim lain = MANTAP JIWA = MANTAP RAGA
- akronim lain = LENTERA HATI = LENTERA ILMU
- akronim lain = SI-LONTAR = SI-KELAPA
- akronim lain = DASI KUPU = DASI BATIK
- kantor sama = Pendaftaran Pasien Online RSUD Lagaraya = Rekam Medis Elektronik RSUD Lagaraya
- kantor sama = Kelas Lansia Puskesmas Wotu = Kelas Remaja Puskesmas Wotu
- kantor sama = Arsip Digital Kecamatan Angkona = Antrean Online Kecamatan Angkona
- kantor sama = Taman Baca SMPN 3 Lembah Hijau = Kantin Sehat SMPN 3 Lembah Hijau
- kantor sama = Layanan Izin Usaha Dinas Perindustrian = Layanan Pelatihan Usaha Dinas Perindustrian
- umum = Aplikasi Pelayanan Publik Online = Sistem Informasi Pelayanan Daerah
- umum = Inovasi Pelayanan Terpadu = Inovasi Pelayanan Kecamatan
- umum = Sistem Informasi Manajemen Aset = Sistem Informasi Manajemen Kepegawaian
- umum = Peningkatan Kualitas Layanan Perizinan = Peningkatan Kualitas Air Minum
- umum = Gerakan Masyarakat Hidup Sehat = Gerakan Masyarakat Membaca
- umum = Optimalisasi Pengelolaan Sampah Plastik = Optimalisasi Pengelolaan Aset Daerah
- umum = Program Pemberdayaan Perempuan Nelayan = Program Pemberdayaan Pemuda Tani
- lain = Tangkap Rasa = Rumah Cerita Ibu
- lain = Lumbung Pangan Pekarangan = Pojok Baca Terminal
- lain = Kampung Sadar Sampah = Kampung Iklim Lestari
- lain = Ojek Sayur Ibu Pasar = Ojek Obat Lansia
- lain = Pasar Malam Literasi = Pasar Tani Subuh
- lain = Nelayan Melek Cuaca = Nelayan Melek Huruf
- lain = Satu Desa Satu Bidan = Satu Desa Satu Perpustakaan
`);
