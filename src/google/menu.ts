const item = (
  menu: GoogleAppsScript.Base.Menu,
  ...entries: readonly (readonly [caption: string, fn: string])[]
): GoogleAppsScript.Base.Menu => {
  for (const [caption, fn] of entries) menu.addItem(caption, fn);
  return menu;
};

/** The menu when the file opens. Works with AuthMode.NONE and touches no service but the menu. */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Lumbung Inovasi')
    .addItem('Siapkan register…', 'siapkanRegister')
    .addItem('Pekerjaan saya…', 'pekerjaanSaya')
    .addSeparator()
    .addSubMenu(
      item(
        ui.createMenu('Usulan'),
        ['Tambah usulan…', 'tambahUsulan'],
        ['Daftarkan baris baru', 'daftarkanBaris'],
        ['Impor dari tab aktif…', 'imporTab'],
        ['Batalkan impor terakhir…', 'batalkanImpor'],
        ['Formulir Usulan kosong', 'buatFormulirUsulan'],
        ['Siapkan baris bukti', 'siapkanBukti'],
        ['Jadikan gagasan terpilih usulan', 'jadikanUsulan'],
      ),
    )
    .addSubMenu(
      item(
        ui.createMenu('Periksa'),
        ['Periksa semua', 'periksaRegister'],
        ['Periksa baris terpilih', 'periksaBaris'],
        ['Panel periksa…', 'bukaPanelPeriksa'],
        ['Saran pembetulan…', 'bukaPembetulan'],
        ['Batalkan pembetulan terakhir', 'batalkanPembetulan'],
        ['Cari usulan kembar…', 'cariKembar'],
        ['Putuskan kembar terpilih…', 'putuskanKembar'],
      ),
    )
    .addSubMenu(
      item(
        ui.createMenu('Tahapan'),
        ['Panel tahapan…', 'bukaTahapan'],
        ['Riwayat inovasi…', 'bukaRiwayat'],
        ['Proses baris terpilih…', 'prosesTahapan'],
        ['Catat posisi naskah…', 'catatPosisiNaskah'],
        ['Ralat pencatatan…', 'ralatPencatatan'],
        ['Batalkan tindakan terakhir…', 'batalkanTindakan'],
      ),
    )
    .addSubMenu(
      item(
        ui.createMenu('Penilaian'),
        ['Nilai usulan…', 'bukaPenilaian'],
        ['Kirim baris penilaian terpilih…', 'kirimPenilaian'],
        ['Berhalangan atau konflik kepentingan…', 'nyatakanPenilai'],
        ['Tetapkan penilai…', 'tetapkanPenilai'],
        ['Tabel rapat (layar lebar)…', 'bukaHasilRapat'],
        ['Isi hasil rapat…', 'isiHasilRapat'],
        ['Rekap penilaian', 'rekapPenilaian'],
        ['Tutup penilaian…', 'tutupPenilaian'],
        ['Selesaikan penilaian…', 'selesaikanPenilaian'],
      ),
    )
    .addSubMenu(
      item(
        ui.createMenu('Naskah'),
        ['Konsep Keputusan…', 'buatKeputusan'],
        ['Naskah bernomor…', 'buatNaskahBernomor'],
        ['Keputusan pembentukan tim…', 'buatKeputusanTim'],
        ['Naskah dinas lain…', 'buatNaskahDinas'],
        ['Hentikan pembuatan naskah', 'hentikanPembuatan'],
        ['Rancangan Perkada/Perda…', 'buatPeraturan'],
        ['Metadata JDIH…', 'buatMetadataJdih'],
        ['Pratinjau…', 'pratinjauNaskah'],
        ['PDF dan berbagi…', 'bagikanNaskah'],
        ['Catat nomor dan tanggal…', 'catatNomorNaskah'],
        ['Batal pakai nomor…', 'batalkanNomor'],
        ['Cocokkan dengan register…', 'cocokkanNaskah'],
        ['Periksa naskah (tempel)…', 'periksaNaskah'],
        ['Periksa format naskah', 'periksaFormat'],
        ['Kembalikan kalimat baku…', 'kembalikanKlausul'],
      ),
    )
    .addSubMenu(
      item(
        ui.createMenu('Ringkasan'),
        ['Perbarui', 'perbaruiRingkasan'],
        ['Salin untuk WhatsApp…', 'salinWhatsapp'],
        ['Cetak ringkasan (F4)…', 'cetakRingkasan'],
        ['Bagikan ringkasan…', 'bagikanRingkasan'],
        ['Profil Inovasi…', 'buatProfilInovasi'],
        ['Memori serah terima…', 'buatMemoriSerahTerima'],
        ['Berkas pemeriksaan…', 'buatBerkasPemeriksaan'],
      ),
    )
    .addSubMenu(
      item(
        ui.createMenu('Kegiatan'),
        ['Hitung peserta', 'hitungPeserta'],
        ['Buat tindak lanjut…', 'buatTindakLanjut'],
        ['Siapkan angkatan Labinov…', 'siapkanLabinov'],
        ['Jadikan sumbatan terpilih gagasan', 'jadikanGagasan'],
        ['Agenda satu instansi satu inovasi…', 'agendaInovasi'],
      ),
    )
    .addSubMenu(
      item(
        ui.createMenu('Program'),
        ['Siapkan tab program', 'siapkanProgram'],
        ['Perbarui halaman program', 'perbaruiProgram'],
        ['Panel indeks…', 'bukaPanelIndeks'],
        ['Siapkan baris nilai indikator…', 'siapkanNilai'],
        ['Proyeksi indeks…', 'proyeksiIndeks'],
        ['Panel lomba…', 'bukaPanelLomba'],
        ['Siapkan baris proposal', 'siapkanProposal'],
        ['Siapkan baris dampak', 'siapkanDampak'],
        ['Jadikan umpan balik usulan perbaikan', 'jadikanPerbaikan'],
      ),
    )
    .addSubMenu(
      item(
        ui.createMenu('Data'),
        ['Ekspor…', 'eksporRegister'],
        ['Isi format dari tab aktif…', 'isiFormat'],
        ['Periksa keutuhan riwayat', 'periksaKeutuhan'],
        ['Buka tahun baru…', 'bukaTahunBaru'],
        ['Posisi per tanggal…', 'posisiPerTanggal'],
        ['Pulihkan isian…', 'pulihkanIsian'],
        ['Pulihkan susunan baris…', 'pulihkanSusunan'],
        ['Data pribadi seseorang…', 'laporanDataPribadi'],
        ['Samarkan data pribadi…', 'samarkanDataPribadi'],
      ),
    )
    .addSubMenu(
      item(
        ui.createMenu('Bantuan'),
        ['Panduan 10 menit', 'bukaPanduan'],
        ['Isi data contoh…', 'isiDataContoh'],
        ['Tentang', 'tentang'],
      ),
    )
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}
