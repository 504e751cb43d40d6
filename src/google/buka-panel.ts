/** The side panels, with what stands at their head. */
export const PANEL = {
  PanelNaskah: 'Naskah',
  PanelPenilaian: 'Penilaian',
  PanelTahapan: 'Tahapan',
  PanelPeriksa: 'Periksa',
  PanelIndeks: 'Indeks',
  PanelRiwayat: 'Riwayat inovasi',
  PanelLomba: 'Lomba',
} as const;

/** The page, told in which account the menu was: with several in one browser it may run in another, and then records nothing. */
const halaman = (nama: keyof typeof PANEL): GoogleAppsScript.HTML.HtmlOutput =>
  HtmlService.createHtmlOutputFromFile(nama)
    .append('<div id="akun" hidden>')
    .appendUntrusted(Session.getEffectiveUser().getEmail())
    .append('</div>');

/** Opens a panel beside the sheet. */
export const bukaPanel = (nama: keyof typeof PANEL): void =>
  SpreadsheetApp.getUi().showSidebar(halaman(nama).setTitle(PANEL[nama]));

const LEBAR = 960;
const TINGGI = 640;

/** Opens a part of a panel in a window as wide as a projector wants it; the sheet stays in use behind it. */
export const bukaLebar = (nama: keyof typeof PANEL, bagian: string, judul: string): void =>
  SpreadsheetApp.getUi().showModelessDialog(
    halaman(nama).append(`<div id="bagian" hidden>${bagian}</div>`).setWidth(LEBAR).setHeight(TINGGI),
    judul,
  );
