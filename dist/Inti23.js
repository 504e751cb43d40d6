var __inti23_;
function inti23_() {
  if (__inti23_) return __inti23_;
  var PANEL={PanelNaskah:"Naskah",PanelPenilaian:"Penilaian",PanelTahapan:"Tahapan",PanelPeriksa:"Periksa",PanelRiwayat:"Riwayat inovasi"},bukaPanel=nama=>{let html=HtmlService.createHtmlOutputFromFile(nama).append('<div id="akun" hidden>').appendUntrusted(Session.getEffectiveUser().getEmail()).append("</div>").setTitle(PANEL[nama]);SpreadsheetApp.getUi().showSidebar(html)};
  return (__inti23_ = {bukaPanel});
}
