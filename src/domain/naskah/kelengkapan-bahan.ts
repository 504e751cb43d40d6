import { isTanggal } from '../tanggal.ts';
import type { BahanInovasi, BahanKeputusan } from './bahan-keputusan.ts';
import type { JenisKeputusan, WajibInovasi } from './jenis-keputusan.ts';
import type { Kekurangan } from './kekurangan.ts';
import { TERBILANG_MAX } from './terbilang.ts';

const LABEL: Readonly<Record<WajibInovasi, string>> = {
  nama: 'Nama inovasi',
  kepanjangan: 'Kepanjangan',
  inisiatorJenis: 'Jenis inisiator',
  pengusul: 'Instansi pengusul',
  bentuk: 'Bentuk inovasi',
  urusan: 'Urusan pemerintahan',
  pokokPerubahan: 'Pokok perubahan',
  tujuan: 'Tujuan',
  sasaran: 'Sasaran',
  pdPelaksana: 'Perangkat Daerah pelaksana uji coba',
  lokasi: 'Lokasi uji coba',
  mulai: 'Tanggal mulai uji coba',
  selesai: 'Tanggal selesai uji coba',
  sumberDana: 'Sumber dana',
  tahunAnggaran: 'Tahun anggaran',
  baNo: 'Nomor Berita Acara',
  baTgl: 'Tanggal Berita Acara',
  pengantarLabel: 'Jenis izin/pengantar',
  pengantarNo: 'Nomor izin/pengantar',
  pengantarTgl: 'Tanggal izin/pengantar',
  skNo: 'Nomor Keputusan',
  skTgl: 'Tanggal Keputusan',
  laporanNo: 'Nomor Laporan Akhir',
  laporanTgl: 'Tanggal Laporan Akhir',
  evaluasiNo: 'Nomor Berita Acara evaluasi',
  evaluasiTgl: 'Tanggal Berita Acara evaluasi',
  pembelajaran: 'Pembelajaran',
  peraturan: 'Perkada/Perda penerapan',
  penerapanMulai: 'Tanggal Penerapan',
};

const kurang = (kunci: string, label: string, id?: string): Kekurangan =>
  id === undefined ? { kode: 'NILAI_KURANG', kunci, label } : { kode: 'NILAI_KURANG', id, kunci, label };

const salah = (kunci: string, label: string, id?: string): Kekurangan => ({
  ...kurang(kunci, label, id),
  kode: 'NILAI_TIDAK_SAH',
});

const whole = (n: number, min: number): boolean => Number.isInteger(n) && n >= min && n <= TERBILANG_MAX;

const ofInovasi = (inovasi: BahanInovasi, { wajib }: JenisKeputusan): readonly Kekurangan[] => {
  const { id, mulai, selesai, anggaran } = inovasi;
  const found = wajib.filter((kunci) => (inovasi[kunci] ?? '') === '').map((kunci) => kurang(kunci, LABEL[kunci], id));
  for (const [kunci, label] of [
    ['mulai', 'Tanggal mulai uji coba'],
    ['selesai', 'Tanggal selesai uji coba'],
    ['baTgl', 'Tanggal Berita Acara'],
    ['pengantarTgl', 'Tanggal surat pengantar'],
    ['skTgl', 'Tanggal Keputusan'],
    ['laporanTgl', 'Tanggal Laporan Akhir'],
    ['evaluasiTgl', 'Tanggal Berita Acara evaluasi'],
    ['penerapanMulai', 'Tanggal Penerapan'],
  ] as const)
    if ((inovasi[kunci] ?? '') !== '' && !isTanggal(inovasi[kunci] ?? '')) found.push(salah(kunci, label, id));
  if (mulai !== '' && selesai !== '' && selesai < mulai)
    found.push(salah('selesai', 'Tanggal selesai mendahului tanggal mulai', id));
  if (anggaran !== null && !whole(anggaran, 0)) found.push(salah('anggaran', 'Anggaran (rupiah bulat)', id));
  // Letters and money belong to the decree that adopts the proposal; later ones do not repeat them.
  if (!wajib.includes('baNo')) return found;
  if (anggaran !== null && anggaran > 0 && inovasi.sumberDana === '')
    found.push(kurang('sumberDana', 'Sumber dana', id));
  if (inovasi.pengantarLabel !== '' && inovasi.pengantarNo === '')
    found.push(kurang('pengantarNo', `Nomor ${inovasi.pengantarLabel}`, id));
  if (inovasi.pengantarLabel !== '' && inovasi.pengantarTgl === '')
    found.push(kurang('pengantarTgl', `Tanggal ${inovasi.pengantarLabel}`, id));
  return found;
};

/** What only the drafter knows, and has not said. */
const ofMasukan = (bahan: BahanKeputusan, { masukan, satuKeputusan }: JenisKeputusan): readonly Kekurangan[] => {
  const { sampai, lama, tim, salinan } = bahan;
  const found: Kekurangan[] = [];
  if (masukan.includes('alasan') && (bahan.alasan ?? '') === '') found.push(kurang('alasan', 'Alasan (Menimbang)'));
  if (masukan.includes('sampai') && sampai === undefined) found.push(kurang('sampai', 'Tanggal akhir perpanjangan'));
  if (masukan.includes('sampai') && sampai !== undefined)
    for (const i of bahan.inovasi)
      if (!isTanggal(sampai) || (i.selesai !== '' && sampai <= i.selesai))
        found.push(salah('sampai', 'Tanggal akhir perpanjangan harus sesudah tanggal selesai uji coba', i.id));
  if (masukan.includes('perubahan') && bahan.inovasi.some((i) => (i.ubahan ?? []).length === 0))
    found.push(kurang('perubahan', 'Hal yang diubah'));
  if (satuKeputusan === true && (lama === undefined || lama.nomor === '' || lama.tentang === ''))
    found.push(kurang('lama', 'Keputusan yang diubah atau dicabut'));
  if (masukan.includes('tim') && (tim?.anggota ?? []).length === 0)
    found.push(kurang('tim', 'Anggota tim (tab Petugas dengan peran yang sesuai)'));
  if (salinan !== undefined && salinan.pengesah.nama === '')
    found.push(kurang('pengesah', `${salinan.pengesah.jabatan} pada tab Pejabat`));
  return found;
};

/** Everything that the (cleaned) material lacks, all at once, so that nobody is asked twice. */
export const kekuranganBahan = (bahan: BahanKeputusan, jenis: JenisKeputusan): readonly Kekurangan[] => {
  const { daerah, pengaturan, pejabat, dasarHukum, inovasi } = bahan;
  const texts: readonly (readonly [string, string, string])[] = [
    ['daerah.nama', 'Nama daerah', daerah.nama],
    ['daerah.provinsi', 'Nama provinsi', daerah.jenis === 'PROVINSI' ? '-' : daerah.provinsi],
    ['daerah.jabatanKepala', 'Sebutan kepala daerah', daerah.jabatanKepala],
    ['daerah.ibuKota', 'Tempat penetapan (ibu kota)', daerah.ibuKota],
    ['pengaturan.namaPdLitbang', 'Nama Perangkat Daerah penelitian dan pengembangan', pengaturan.namaPdLitbang],
    ['pengaturan.font', 'Jenis huruf naskah', pengaturan.font],
    ['pejabat.jabatan', 'Jabatan penanda tangan', pejabat.jabatan],
    ['pejabat.nama', 'Nama penanda tangan', pejabat.nama],
  ];
  const found = texts.filter(([, , value]) => value === '').map(([kunci, label]) => kurang(kunci, label));
  if (!whole(pengaturan.intervalLaporan, 1)) found.push(salah('pengaturan.intervalLaporan', 'Jarak laporan (bulan)'));
  if (!whole(pengaturan.batasLaporanAkhirHari, 1))
    found.push(salah('pengaturan.batasLaporanAkhirHari', 'Batas laporan akhir (hari kerja)'));
  if (!whole(bahan.tahun, 1945)) found.push(salah('tahun', 'Tahun penetapan'));
  if (bahan.tanggal !== null && !isTanggal(bahan.tanggal)) found.push(salah('tanggal', 'Tanggal penetapan'));
  if (dasarHukum.length === 0) found.push(kurang('dasarHukum', 'Dasar hukum (Mengingat)'));
  dasarHukum.forEach((teks, i) => {
    if (teks === '') found.push(kurang(`dasarHukum.${i + 1}`, `Dasar hukum angka ${i + 1}`));
  });
  if (inovasi.length === 0 && jenis.dari.length > 0) found.push(kurang('inovasi', 'Inovasi yang akan ditetapkan'));
  return [...found, ...inovasi.flatMap((i) => ofInovasi(i, jenis)), ...ofMasukan(bahan, jenis)];
};
