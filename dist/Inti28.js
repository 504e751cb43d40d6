var __inti28_;
function inti28_() {
  if (__inti28_) return __inti28_;
  var PANEL={PanelNaskah:"Naskah",PanelPenilaian:"Penilaian",PanelTahapan:"Tahapan",PanelPeriksa:"Periksa",PanelRiwayat:"Riwayat inovasi"},halaman=nama=>HtmlService.createHtmlOutputFromFile(nama).append('<div id="akun" hidden>').appendUntrusted(Session.getEffectiveUser().getEmail()).append("</div>"),bukaPanel=nama=>SpreadsheetApp.getUi().showSidebar(halaman(nama).setTitle(PANEL[nama])),LEBAR=960,TINGGI=640,bukaLebar=(nama,bagian,judul)=>SpreadsheetApp.getUi().showModelessDialog(halaman(nama).append(`<div id="bagian" hidden>${bagian}</div>`).setWidth(LEBAR).setHeight(TINGGI),judul);
  return (__inti28_ = {bukaPanel,bukaLebar});
}
