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
    .addSeparator()
    .addSubMenu(
      item(
        ui.createMenu('Usulan'),
        ['Tambah usulan…', 'tambahUsulan'],
        ['Daftarkan baris baru', 'daftarkanBaris'],
        ['Impor dari tab aktif…', 'imporTab'],
      ),
    )
    .addSubMenu(
      item(ui.createMenu('Periksa'), ['Periksa semua', 'periksaRegister'], ['Periksa baris terpilih', 'periksaBaris']),
    )
    .addSubMenu(item(ui.createMenu('Tahapan'), ['Proses baris terpilih…', 'prosesTahapan']))
    .addSubMenu(item(ui.createMenu('Naskah'), ['Konsep Keputusan…', 'buatKeputusan']))
    .addSubMenu(item(ui.createMenu('Ringkasan'), ['Perbarui', 'perbaruiRingkasan']))
    .addSubMenu(
      item(
        ui.createMenu('Data'),
        ['Periksa keutuhan riwayat', 'periksaKeutuhan'],
        ['Pulihkan susunan baris…', 'pulihkanSusunan'],
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
