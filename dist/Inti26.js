var __inti26_;
function inti26_() {
  if (__inti26_) return __inti26_;
  var PANEL={PanelNaskah:"Naskah",PanelPenilaian:"Penilaian",PanelTahapan:"Tahapan",PanelPeriksa:"Periksa",PanelIndeks:"Indeks",PanelRiwayat:"Riwayat inovasi"},halaman=nama=>HtmlService.createHtmlOutputFromFile(nama).append('<div id="akun" hidden>').appendUntrusted(Session.getEffectiveUser().getEmail()).append("</div>"),bukaPanel=nama=>SpreadsheetApp.getUi().showSidebar(halaman(nama).setTitle(PANEL[nama])),LEBAR=960,TINGGI=640,bukaLebar=(nama,bagian,judul)=>SpreadsheetApp.getUi().showModelessDialog(halaman(nama).append(`<div id="bagian" hidden>${bagian}</div>`).setWidth(LEBAR).setHeight(TINGGI),judul);
  return (__inti26_ = {bukaPanel,bukaLebar});
}
