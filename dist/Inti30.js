var __inti30_;
function inti30_() {
  if (__inti30_) return __inti30_;
  var PANEL={PanelNaskah:"Naskah",PanelPenilaian:"Penilaian",PanelTahapan:"Tahapan",PanelPeriksa:"Periksa",PanelIndeks:"Indeks",PanelRiwayat:"Riwayat inovasi",PanelLomba:"Lomba"},halaman=nama=>HtmlService.createHtmlOutputFromFile(nama).append('<div id="akun" hidden>').appendUntrusted(Session.getEffectiveUser().getEmail()).append("</div>"),bukaPanel=nama=>SpreadsheetApp.getUi().showSidebar(halaman(nama).setTitle(PANEL[nama])),LEBAR=960,TINGGI=640,bukaLebar=(nama,bagian,judul)=>SpreadsheetApp.getUi().showModelessDialog(halaman(nama).append(`<div id="bagian" hidden>${bagian}</div>`).setWidth(LEBAR).setHeight(TINGGI),judul);
  return (__inti30_ = {bukaPanel,bukaLebar});
}
