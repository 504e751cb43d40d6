import { FORMULIR_USULAN } from '../domain/impor/formulir-usulan.ts';
import { pilihan } from './siapkan-tab.ts';

const LEBAR_LABEL = 300;
const LEBAR_JAWABAN = 420;
const TINGGI_URAIAN = 90;

/**
 * A blank form as a sheet of two columns, the label at the left and the answer at the right. Dropdowns hold their own lists, so
 * that the sheet can be copied into a file of its own; offices are typed, because their list stays here.
 */
export const tulisFormulir = (ss: GoogleAppsScript.Spreadsheet.Spreadsheet, nama: string): boolean => {
  if (ss.getSheetByName(nama) !== null) return false;
  const sheet = ss.insertSheet(nama, ss.getSheets().length);
  const rows = FORMULIR_USULAN.length;
  sheet.getRange(1, 1, rows, 2).setNumberFormat('@').setWrap(true).setVerticalAlignment('top');
  sheet.getRange(1, 1, rows, 1).setValues(FORMULIR_USULAN.map((r) => [r.teks]));
  sheet.setColumnWidth(1, LEBAR_LABEL);
  sheet.setColumnWidth(2, LEBAR_JAWABAN);
  for (const [i, r] of FORMULIR_USULAN.entries()) {
    const row = i + 1;
    if (r.kind === 'isian') {
      const rule = r.column.type === 'office' ? null : pilihan(ss, r.column);
      if (rule) sheet.getRange(row, 2).setDataValidation(rule);
      if (r.column.type === 'longText') sheet.setRowHeight(row, TINGGI_URAIAN);
    } else {
      const whole = sheet.getRange(row, 1, 1, 2).merge();
      if (r.kind !== 'petunjuk') whole.setFontWeight('bold');
      if (r.kind === 'bagian') whole.setBackground('#e8f0fe');
    }
  }
  const isian = FORMULIR_USULAN.findIndex((r) => r.kind === 'bagian') + 1;
  sheet.getRange(isian, 1, rows - isian + 1, 2).setBorder(true, true, true, true, true, true);
  ss.setActiveSheet(sheet);
  return true;
};
