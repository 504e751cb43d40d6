const JUDUL = 'Lumbung Inovasi';

const ui = (): GoogleAppsScript.Base.Ui => SpreadsheetApp.getUi();

/** Tells something that must be read; a toast is for what may be missed. */
export const beriTahu = (text: string): void => {
  const u = ui();
  u.alert(JUDUL, text, u.ButtonSet.OK);
};

/** A line that goes away by itself, after five seconds unless something takes longer. */
export const sekilas = (text: string, detik = 5): void => {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, JUDUL, detik);
};

/** A yes/no question; closing the window means no. */
export const setuju = (text: string): boolean => {
  const u = ui();
  return u.alert(JUDUL, text, u.ButtonSet.YES_NO) === u.Button.YES;
};

/** One line from the person, or null when they would rather not. */
export const tanya = (text: string): string | null => {
  const u = ui();
  const answer = u.prompt(JUDUL, text, u.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === u.Button.OK ? answer.getResponseText().trim() : null;
};

/** Several sentences as one message, the first ones only: a dialog cannot scroll far. */
export const daftarKalimat = (kalimat: readonly string[], paling = 8): string => {
  const shown = kalimat.slice(0, paling).map((k) => `• ${k}`);
  return kalimat.length > paling ? `${shown.join('\n')}\n… dan ${kalimat.length - paling} lainnya.` : shown.join('\n');
};

/** The same sentence about many rows is said once, with how many it is about. */
export const kelompokKalimat = (rows: readonly { readonly nama: string; readonly pesan: string }[]): string[] => {
  const names = new Map<string, string[]>();
  for (const { nama, pesan } of rows) names.set(pesan, [...(names.get(pesan) ?? []), nama]);
  return [...names].map(([pesan, list]) =>
    list.length === 1 ? `${list[0]}: ${pesan}` : `${list.length} inovasi: ${pesan}`,
  );
};

/** A text to be copied, in a field of its own. What it holds is escaped: it is shown, never read as a page. */
export const tampilkanTeks = (judul: string, text: string): void => {
  const page = HtmlService.createHtmlOutput(
    '<style>body{font:14px Arial,sans-serif;margin:12px}textarea{width:100%;height:300px;box-sizing:border-box;font:inherit}button{margin-top:8px;padding:8px 16px;font:inherit}</style><label for="teks">Tekan Pilih semua, salin (Ctrl+C), lalu tempel.</label><textarea id="teks" readonly>',
  )
    .appendUntrusted(text)
    .append(
      '</textarea><button type="button" onclick="document.getElementById(\'teks\').focus();document.getElementById(\'teks\').select()">Pilih semua</button>',
    )
    .setWidth(480)
    .setHeight(400);
  ui().showModalDialog(page, judul);
};
