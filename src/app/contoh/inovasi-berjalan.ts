import type { BarisInovasi, ContohBerjalan } from './baris.ts';

const BENTUK: Readonly<Record<string, string>> = {
  TK: 'Inovasi tata kelola Pemerintahan Daerah',
  PP: 'Inovasi Pelayanan Publik',
  DL: 'Inovasi Daerah lainnya',
};
const JENIS: Readonly<Record<string, string>> = { D: 'Digital', N: 'Non Digital', T: 'Teknologi' };

/**
 * One line one innovation: title | office | initiator | initiator's name | form | kind | urusan | maturity | date of
 * entry | applied since | developed on | coordinates | slug of the video.
 */
const dariBaris =
  (tahapan: ContohBerjalan['tahapan']) =>
  (line: string): ContohBerjalan => {
    const [nama = '', pd = '', inisiator = '', orang = '', bentuk = '', jenis = '', urusan = '', ...angka] =
      line.split('|');
    const [kematangan = '', input = '', mulai = '', kembang = '', koordinat = '', video = ''] = angka;
    const baris: BarisInovasi = {
      nama_inovasi: nama,
      pemda: 'Kabupaten Luwu Timur',
      pd_pengusul: pd,
      inisiator_jenis: inisiator,
      inisiator_nama: orang,
      bentuk: BENTUK[bentuk] ?? bentuk,
      jenis: JENIS[jenis] ?? jenis,
      urusan_utama: urusan,
      kematangan: Number(kematangan),
      tanggal_input: input,
      ...(mulai === '' ? {} : { penerapan_mulai: mulai }),
      ...(kembang === '' ? {} : { pengembangan_tgl: kembang }),
      koordinat,
      ...(video === ''
        ? { video: 'Tidak Ada' }
        : { video: 'Ada', video_tautan: `https://contoh.go.id/video/${video}` }),
    };
    return { tahapan, baris };
  };

/** Bank Sampah and CLBK went to the 2018 competition of KemenPANRB from Dinas Lingkungan Hidup; the other rows are invented. */
const PENERAPAN = `Bank Sampah|Dinas Lingkungan Hidup|Perangkat Daerah|Dinas Lingkungan Hidup|PP|N|Lingkungan Hidup|98|2024-07-11|2018-03-05|2025-04-14|-2.63612, 121.10251|bank-sampah
Gerakan Cinta Lingkungan Bersih dan Keren (CLBK)|Dinas Lingkungan Hidup|Perangkat Daerah|Dinas Lingkungan Hidup|DL|N|Lingkungan Hidup|91|2024-07-11|2018-04-22|2025-06-05|-2.63588, 121.10297|clbk
Jemput Akta Kampung|Dinas Kependudukan dan Pencatatan Sipil|ASN|Markus Pasomba|PP|N|Administrasi Kependudukan dan Pencatatan Sipil|87|2025-07-08|2025-01-13||-2.63702, 121.09911|jemput-akta
KIA Sekali Foto|Dinas Kependudukan dan Pencatatan Sipil|Perangkat Daerah|Dinas Kependudukan dan Pencatatan Sipil|PP|D|Administrasi Kependudukan dan Pencatatan Sipil|79|2025-07-08|2025-02-03||-2.63702, 121.09911|kia
Rumah Tunggu Ibu Bersalin|Dinas Kesehatan|Perangkat Daerah|Dinas Kesehatan|PP|N|Kesehatan|102|2024-07-16|2022-05-12|2025-03-10|-2.59114, 120.80127|rumah-tunggu
Obat Antar Perahu|UPTD Puskesmas Malili|ASN|Elisabet Rante|PP|N|Kesehatan|84|2025-07-10|2025-03-17||-2.63270, 121.09544|obat-perahu
Kelas Ibu Balita Kebun|UPTD Puskesmas Tomoni|ASN|Hartati Pabisa|PP|N|Kesehatan|76|2025-07-10|2025-01-20||-2.52417, 120.77803|
Telekonsultasi Dokter Desa|RSUD I Lagaligo|ASN|Andi Besse Tenripada|PP|D|Kesehatan|95|2025-07-14|2024-12-02||-2.60288, 120.79661|telekonsul
Guru Tamu Nelayan|SMP Negeri 1 Malili|ASN|Paulina Bumbungan|DL|N|Pendidikan|71|2025-07-15|2025-01-08||-2.63451, 121.10020|guru-tamu
Pojok Baca Padoe|SD Negeri 101 Malili|ASN|Yuliana Tosuli|DL|N|Pendidikan|68|2025-07-15|2025-02-10||-2.63390, 121.09802|
Rapor Kehadiran Orang Tua|Dinas Pendidikan dan Kebudayaan|Perangkat Daerah|Dinas Pendidikan dan Kebudayaan|TK|D|Pendidikan|82|2025-07-15|2025-01-06||-2.63655, 121.10188|rapor
Museum Bergerak Danau Purba|Dinas Pendidikan dan Kebudayaan|Perangkat Daerah|Dinas Pendidikan dan Kebudayaan|DL|N|Kebudayaan|66|2025-07-16|2025-05-20||-2.52980, 121.35412|museum
Peta Lubang Irigasi|Dinas Pekerjaan Umum dan Penataan Ruang|ASN|Darwis Palallo|TK|T|Pekerjaan Umum dan Penataan Ruang|88|2025-07-09|2025-02-24||-2.57133, 120.75502|irigasi
Rumah Swadaya Terdata|Dinas Perumahan, Kawasan Permukiman, dan Pertanahan|Perangkat Daerah|Dinas Perumahan, Kawasan Permukiman, dan Pertanahan|TK|D|Perumahan dan Kawasan Permukiman|73|2025-07-09|2025-03-03||-2.63940, 121.10410|
Patroli Sahabat Pasar|Satuan Polisi Pamong Praja|Perangkat Daerah|Satuan Polisi Pamong Praja|PP|N|Ketenteraman dan Ketertiban Umum serta Perlindungan Masyarakat|70|2025-07-17|2025-01-27||-2.52511, 120.77945|patroli
Tas Siaga Keluarga|Badan Penanggulangan Bencana Daerah|Masyarakat|Relawan Siaga Nuha|DL|N|Ketenteraman dan Ketertiban Umum serta Perlindungan Masyarakat|81|2025-07-17|2025-04-07||-2.52640, 121.36205|tas-siaga
Dapur Warga Lansia|Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak|Masyarakat|Forum Warga Lampia|DL|N|Sosial|74|2025-07-18|2025-01-15||-2.66833, 121.07550|
Sapa Perempuan Danau|Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak|ASN|Ni Ketut Lestari|PP|N|Pemberdayaan Perempuan dan Perlindungan Anak|77|2025-07-18|2025-03-08||-2.63877, 121.10302|sapa
Bursa Kerja Kecamatan|Dinas Transmigrasi dan Tenaga Kerja|Perangkat Daerah|Dinas Transmigrasi dan Tenaga Kerja|PP|N|Tenaga Kerja|69|2025-07-18|2025-05-05||-2.52330, 120.77612|
Sekolah Lapang Merica|Dinas Pertanian dan Ketahanan Pangan|ASN|I Wayan Sukerta|DL|N|Pertanian|93|2024-07-18|2022-02-14|2025-02-17|-2.72140, 121.42811|merica
Lumbung Pangan Dusun|Dinas Pertanian dan Ketahanan Pangan|Perangkat Daerah|Dinas Pertanian dan Ketahanan Pangan|DL|N|Pangan|85|2025-07-21|2025-01-22||-2.54318, 120.84660|lumbung-pangan
Benih Ikan Titip Tumbuh|Dinas Perikanan|ASN|Ambo Dalle Makkarumpa|DL|N|Kelautan dan Perikanan|78|2025-07-21|2025-02-18||-2.69705, 120.93511|benih
Tanda Tangan Tanpa Antre|Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu|Perangkat Daerah|Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu|PP|D|Penanaman Modal|104|2024-07-22|2021-06-01|2025-05-12|-2.63811, 121.10377|tanda-tangan
Pasar Murah Terjadwal|Dinas Perdagangan, Koperasi, Usaha Kecil dan Menengah, dan Perindustrian|Perangkat Daerah|Dinas Perdagangan, Koperasi, Usaha Kecil dan Menengah, dan Perindustrian|PP|N|Perdagangan|72|2025-07-22|2025-03-19||-2.59510, 120.79812|
Arsip Dusun Digital|Dinas Perpustakaan dan Kearsipan|ASN|Sriyanti Lolo|TK|D|Kearsipan|80|2025-07-22|2025-02-05||-2.63762, 121.10144|arsip
Terminal Ramah Difabel|Dinas Perhubungan|Perangkat Daerah|Dinas Perhubungan|PP|N|Perhubungan|67|2025-07-23|2025-06-02||-2.52288, 120.77455|
Pajak Panen|Badan Pendapatan Daerah|ASN|Herman Tandiarrang|TK|N|Keuangan|83|2025-07-23|2025-01-16||-2.63844, 121.10201|pajak-panen
Klinik Penyusunan Anggaran|Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah|Perangkat Daerah|Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah|TK|N|Perencanaan|75|2025-07-24|2025-01-09||-2.63820, 121.10230|
Layanan Sabtu Camat|Kecamatan Towuti|ASN|Yusuf Rampalodji|TK|N|Kecamatan|71|2025-07-24|2025-02-15||-2.70233, 121.49160|sabtu-camat
Surat Pengantar Lorong|Kelurahan Malili|ASN|Nurlaela Daeng Sunggu|PP|D|Administrasi Kependudukan dan Pencatatan Sipil|70|2025-07-24|2025-04-21||-2.63501, 121.09733|`;

const UJI_COBA = `Ojek Sampah Sungai|UPTD Pengelolaan Persampahan|ASN|Syamsul Palewai|PP|N|Lingkungan Hidup|45|2026-06-09|||-2.63105, 121.09240|
Konseling Sebaya Pelajar|Dinas Pendidikan dan Kebudayaan|ASN|Grace Tandilangi|PP|N|Pendidikan|41|2026-06-10|||-2.57810, 121.38422|
Kebun Gizi Balai Desa|Kecamatan Kalaena|Perangkat Daerah|Kecamatan Kalaena|DL|N|Pangan|38|2026-06-11|||-2.50977, 120.83140|
Audit Sejawat|Inspektorat|ASN|Rahmat Daeng Situju|TK|N|Inspektorat Daerah|52|2026-06-12|||-2.63790, 121.10280|`;

const INISIATIF = `Rapat Satu Jam|Sekretariat DPRD|Perangkat Daerah|Sekretariat DPRD|TK|N|Sekretariat DPRD|0|2026-06-15|||-2.63915, 121.10355|
Jejak Keramik Matano|Dinas Pariwisata, Kepemudaan, dan Olahraga|Masyarakat|Perajin Matano|DL|N|Pariwisata|12|2026-06-15|||-2.51210, 121.33980|
Kalender Rukun Umat|Badan Kesatuan Bangsa dan Politik|Perangkat Daerah|Badan Kesatuan Bangsa dan Politik|TK|N|Kesatuan Bangsa dan Politik|10|2026-06-16|||-2.63733, 121.10066|
Tandon Hujan Sekolah|Kecamatan Nuha|Masyarakat|Komite Sekolah Nuha|DL|T|Pendidikan|8|2026-06-16|||-2.53114, 121.37002|`;

export const CONTOH_SEHAT: readonly ContohBerjalan[] = [
  ...PENERAPAN.split('\n').map(dariBaris('Penerapan')),
  ...UJI_COBA.split('\n').map(dariBaris('Uji Coba')),
  ...INISIATIF.split('\n').map(dariBaris('Inisiatif')),
];
