/** What the side panels ask for: a part of the add-on that is evaluated only when one is open. */
import './skrip-lain.ts';

// biome-ignore lint/performance/noBarrelFile: an entry of the bundle has to export what the script offers
export { lihatPerlu } from '../app/lihat-perlu.ts';
export { lompatKeSel } from '../app/lompat-ke-sel.ts';
export { pilihanSaatIni } from '../app/pilihan-saat-ini.ts';
export { pratinjauPulih, riwayatInovasi } from '../app/riwayat-inovasi.ts';
export { siapaSaya } from '../app/siapa-saya.ts';
export { tahapanTerpilih } from '../app/tahapan-terpilih.ts';

const JUDUL = { PanelTahapan: 'Tahapan', PanelPeriksa: 'Periksa', PanelRiwayat: 'Riwayat inovasi' } as const;

/**
 * Opens a panel, and tells it in which account the menu was: with several accounts in one browser the panel may run in
 * another one, and then nothing is recorded.
 */
export const bukaPanel = (nama: keyof typeof JUDUL): void => {
  const html = HtmlService.createHtmlOutputFromFile(nama)
    .append('<div id="akun" hidden>')
    .appendUntrusted(Session.getEffectiveUser().getEmail())
    .append('</div>')
    .setTitle(JUDUL[nama]);
  SpreadsheetApp.getUi().showSidebar(html);
};
