/** The panel for a document's text: comparing it with the register, and checking it against the drafting rules. */
export const bukaPanelNaskah = (): void =>
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('PanelNaskah').setTitle('Naskah'));
