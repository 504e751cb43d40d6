import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Visit } from './workbench-browser.ts';
import { visit } from './workbench-browser.ts';

const ADD_ON = `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Uji Coba').addItem('Sapa…', 'sapa').addSeparator()
    .addSubMenu(ui.createMenu('Tampilan').addItem('Panel samping', 'panel'))
    .addItem('Buat dokumen', 'dokumen').addItem('Gagal', 'gagal').addItem('Lama', 'lama').addItem('Bertahap', 'bertahap')
    .addItem('Lindungi', 'lindungi').addItem('Siapa saya', 'siapa').addToUi();
}
function onEdit(e) { if (e.range.getColumn() === 4) e.range.offset(0, 1).setValue('dicatat: ' + e.value); }
function isiDataContoh() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.setName('Inovasi');
  sheet.getRange('A1:E2').setValues([['ID', 'Judul', 'Nilai', 'Catatan', 'Jejak'], ['INV-1', 'Posyandu Senja', 1234.5, '', '']]);
  sheet.getRange('C2').setNumberFormat('#,##0.00');
  sheet.getRange('B2').setNote('Judul dari surat usulan.');
  sheet.setFrozenRows(1);
  sheet.getRange('A1:A2').protect().setWarningOnly(true).setDescription('Diisi oleh add-on.');
  sheet.getRange('H1:I3').setValues([['Tahap', 'Jumlah'], ['Uji Coba', 4], ['Penerapan', 12.5]]);
  sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('H1:I3')).setNumHeaders(1)
    .setPosition(14, 7, 10, 5).setOption('title', 'Inovasi per tahap').setOption('legend', { position: 'none' }).build());
  SpreadsheetApp.getActiveSpreadsheet().insertSheet('Rahasia').hideSheet();
}
function sapa() {
  var ui = SpreadsheetApp.getUi();
  var asked = ui.prompt('Instansi', 'Tuliskan nama instansi', ui.ButtonSet.OK_CANCEL);
  var sure = ui.alert('Catat?', SpreadsheetApp.getActiveRange().getA1Notation(), ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSheet().getRange('A5').setValue(asked.getResponseText() + '/' + sure);
  SpreadsheetApp.getActiveSpreadsheet().toast('Sudah dicatat.');
}
function bertahap() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  ss.getRange('I2').setValue(20);
  ss.toast('Tahap satu selesai.', 'Bertahap');
  SpreadsheetApp.getUi().alert('Lanjutkan?');
  ss.toast('Tahap dua selesai.');
}
function panel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel').setTitle('Panel uji'));
}
function jumlahkan(pair) {
  SpreadsheetApp.getActiveSheet().getRange('A6').setValue('dari panel');
  return { jumlah: pair.a + pair.b };
}
function lindungi() {
  var guard = SpreadsheetApp.getActiveSheet().getRange('F2').protect();
  guard.removeEditors(guard.getEditors());
  SpreadsheetApp.getActiveSheet().getRange('F3').setValue('dijaga');
}
function siapa() { SpreadsheetApp.getActiveSheet().getRange('F5').setValue(Session.getActiveUser().getEmail() || '-'); }
function rahasia_() { return 1; }
function dokumen() {
  var blob = Utilities.newBlob(Utilities.base64Decode(DOCX), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'x.docx');
  Drive.Files.create({ name: 'Konsep Keputusan', mimeType: 'application/vnd.google-apps.document' }, blob, { fields: 'id' });
}
function gagal() { throw new Error('Kolom Nomor belum diisi.'); }
function lama() { SpreadsheetApp.getActiveSheet().getRange('A7').setValue('separuh jalan'); SpreadsheetApp.flush(); for (;;) {} }
`;

const PANEL = `<!DOCTYPE html><html lang="id"><head><title>Panel uji</title></head><body><button id="hitung">Hitung</button><p id="hasil"></p><p id="jaringan"></p><script>
document.getElementById('hitung').onclick = function () {
  google.script.run.withFailureHandler(function (e) { show('gagal ' + e.message); })
    .withSuccessHandler(function (r, mark) { show(r.jumlah + mark + typeof google.script.run.rahasia_); }).withUserObject('!').jumlahkan({ a: 2, b: 3 });
};
function show(text) { document.getElementById('hasil').textContent = text; }
fetch(location.origin + '/workbook.xlsx').catch(function () { document.getElementById('jaringan').textContent = 'tertutup'; });
</script></body></html>`;

const MANIFEST = {
  timeZone: 'Asia/Makassar',
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
};

/** A letter with a heading in the middle and a table. */
async function aLetter(): Promise<string> {
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  const heading = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: 'SURAT', bold: true })],
  });
  const rows = [
    ['Nama', 'Jumlah'],
    ['<b>Posyandu</b>', '3'],
  ].map((line) => new TableRow({ children: line.map(cell) }));
  return Packer.toBase64String(new Document({ sections: [{ children: [heading, new Table({ rows })] }] }));
}

/** A workbench over a small add-on of its own, filled with that add-on's sample. */
export async function openStage(): Promise<Visit> {
  const script = `const DOCX = '${await aLetter()}';${ADD_ON}`;
  return visit([
    ['Code.js', script],
    ['Panel.html', PANEL],
    ['appsscript.json', JSON.stringify(MANIFEST)],
  ]);
}
