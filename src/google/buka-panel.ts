/** The side panels, with what stands at their head. */
export const PANEL = {
  PanelNaskah: 'Naskah',
  PanelPenilaian: 'Penilaian',
  PanelTahapan: 'Tahapan',
  PanelPeriksa: 'Periksa',
  PanelRiwayat: 'Riwayat inovasi',
} as const;

/**
 * Opens a panel, and tells it in which account the menu was: with several accounts in one browser the panel may run in
 * another one, and then nothing is recorded.
 */
export const bukaPanel = (nama: keyof typeof PANEL): void => {
  const html = HtmlService.createHtmlOutputFromFile(nama)
    .append('<div id="akun" hidden>')
    .appendUntrusted(Session.getEffectiveUser().getEmail())
    .append('</div>')
    .setTitle(PANEL[nama]);
  SpreadsheetApp.getUi().showSidebar(html);
};
