/** Every function that Google may call: the menu by its name, a panel through google.script.run, a trigger. */

// biome-ignore lint/performance/noBarrelFile: an entry of the bundle has to export what the script offers
export { bukaPanduan, isiDataContoh, isiPanduan, pilihanSaatIni, siapaSaya, tentang } from './fungsi-bantuan.ts';
export {
  eksporRegister,
  isiFormat,
  laporanDataPribadi,
  periksaKeutuhan,
  posisiPerTanggal,
  pulihkanIsian,
  pulihkanSusunan,
  samarkanDataPribadi,
} from './fungsi-data.ts';
export { proyeksiIndeks } from './fungsi-indeks.ts';
export {
  agendaInovasi,
  buatTindakLanjut,
  hitungPeserta,
  jadikanGagasan,
  siapkanLabinov,
} from './fungsi-kegiatan.ts';
export { bukaPanelLomba, proposalLomba, siapkanProposal, simpanProposal } from './fungsi-lomba.ts';
export { jadikanPerbaikan, siapkanDampak } from './fungsi-manfaat.ts';
export {
  bagikanNaskah,
  batalkanNomor,
  buatKeputusan,
  buatKeputusanTim,
  buatMetadataJdih,
  buatNaskahBernomor,
  buatNaskahDinas,
  buatPeraturan,
  catatNomorNaskah,
  cocokkanNaskah,
  hentikanPembuatan,
  kembalikanKlausul,
  naskahDinasTersedia,
  naskahTercatat,
  periksaFormat,
  periksaNaskah,
  pratinjauNaskah,
} from './fungsi-naskah.ts';
export { bukaPanelIndeks, nilaiIndikator, siapkanNilai, simpanNilai } from './fungsi-nilai.ts';
export {
  ambilDrafPenilaian,
  antreanPenilaian,
  bukaHasilRapat,
  bukaPenilaian,
  isiHasilRapat,
  kirimPenilaian,
  nyatakanPenilai,
  paketPenilaian,
  rekapPenilaian,
  selesaikanPenilaian,
  simpanDrafPenilaian,
  tetapkanPenilai,
  tutupPenilaian,
} from './fungsi-penilaian.ts';
export {
  batalkanPembetulan,
  bukaPanelPeriksa,
  bukaPembetulan,
  cariKembar,
  lihatPerlu,
  lompatKeSel,
  onEdit,
  periksaBaris,
  periksaRegister,
  putuskanKembar,
  saranPembetulan,
  terapkanPembetulan,
} from './fungsi-periksa.ts';
export { perbaruiProgram, siapkanProgram } from './fungsi-program.ts';
export {
  bagikanRingkasan,
  buatBerkasPemeriksaan,
  buatMemoriSerahTerima,
  buatProfilInovasi,
  cetakRingkasan,
  perbaruiRingkasan,
  perbaruiRingkasanMalam,
  salinWhatsapp,
} from './fungsi-ringkasan.ts';
export {
  batalkanTindakan,
  bukaRiwayat,
  bukaTahapan,
  catatPosisiNaskah,
  lakukanTindakan,
  pratinjauPulih,
  prosesTahapan,
  ralatPencatatan,
  riwayatInovasi,
  tahapanTerpilih,
  tindakanTersedia,
} from './fungsi-tahapan.ts';
export { bukaTahunBaru } from './fungsi-tahun.ts';
export {
  batalkanImpor,
  buatFormulirUsulan,
  daftarkanBaris,
  imporTab,
  jadikanUsulan,
  pekerjaanSaya,
  rencanaImpor,
  siapkanBukti,
  siapkanRegister,
  tambahUsulan,
} from './fungsi-usulan.ts';
