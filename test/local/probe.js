/*
 * Questions to Google Apps Script, each with the page or the observation that answers it. Plain Apps Script: copy this
 * file, probe-page.html and probe-appsscript.json (as appsscript.json) into a script bound to an empty spreadsheet of
 * one's own and run `runProbe`; the local host is asked the same by probe.test.ts. Pages are named below
 * https://developers.google.com/apps-script/, other words say what was seen, and by whom.
 */

/** The questions: area, what is asked, who says what the answer is, and the check, which throws on another answer. */
const QUESTIONS = [];
const T = (area, name, source, check) => QUESTIONS.push({ area, name, source, check });

/** Runs all questions of an area, or all, and tells how each was answered. */
// biome-ignore lint/correctness/noUnusedVariables: people and the test run it by name.
function runProbe(area) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const before = [book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()];
  book.setSpreadsheetLocale('en_US');
  book.setSpreadsheetTimeZone('Asia/Makassar');
  const answers = QUESTIONS.filter((question) => !area || question.area === area).map((question) => {
    let fault = '';
    try {
      question.check();
    } catch (e) {
      fault = String(e?.message || e);
    }
    return { area: question.area, name: question.name, source: question.source, fault: fault };
  });
  book.setSpreadsheetLocale(before[0]);
  book.setSpreadsheetTimeZone(before[1]);
  for (const answer of answers) {
    console.log(`${answer.fault === '' ? 'yes' : 'NO '} ${answer.area}: ${answer.name} ${answer.fault}`);
  }
  return answers;
}

const show = (value) => JSON.stringify(value);
const same = (got, want) => {
  if (show(got) !== show(want)) throw new Error(`got ${show(got)}, not ${show(want)}`);
};
const refused = (act, words) => {
  let message = null;
  try {
    act();
  } catch (e) {
    message = String(e?.message || e);
  }
  if (message === null) throw new Error('was not refused');
  if (message.indexOf(words) < 0) throw new Error(`was refused with: ${message}`);
};
const book = () => SpreadsheetApp.getActiveSpreadsheet();
let tabs = 0;
/** A fresh tab with rows from A1 on. */
const tab = (rows) => {
  const sheet = book().insertSheet(`Tanya ${++tabs} ${Utilities.getUuid().slice(0, 8)}`);
  if (rows) sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  return sheet;
};
const entered = (input) => {
  const cell = tab().getRange('A1');
  cell.setValue(input);
  return cell.getValue();
};

// --- Spreadsheet

T('Spreadsheet', 'tells its id, name and address', 'reference/spreadsheet/spreadsheet#getUrl()', () => {
  same(book().getUrl().indexOf(`https://docs.google.com/spreadsheets/d/${book().getId()}`), 0);
  same(typeof book().getName(), 'string');
});
T('Spreadsheet', 'is the same by getActive', 'reference/spreadsheet/spreadsheet-app#getActive()', () => {
  same(SpreadsheetApp.getActive().getId(), book().getId());
});
T(
  'Spreadsheet',
  'has a zone and a locale that can be set',
  'reference/spreadsheet/spreadsheet#setSpreadsheetTimeZone(String)',
  () => {
    book().setSpreadsheetTimeZone('Asia/Jayapura');
    book().setSpreadsheetLocale('id_ID');
    const set = [book().getSpreadsheetTimeZone(), book().getSpreadsheetLocale().slice(-2)];
    book().setSpreadsheetTimeZone('Asia/Makassar');
    book().setSpreadsheetLocale('en_US');
    same(set, ['Asia/Jayapura', 'ID']);
  },
);
T('Spreadsheet', 'knows who owns and who may edit it', 'reference/spreadsheet/spreadsheet#getEditors()', () => {
  same(typeof book().getOwner().getEmail(), 'string');
  same(Array.isArray(book().getEditors()), true);
});
T(
  'Spreadsheet',
  'finds tabs by name and id, null for others',
  'reference/spreadsheet/spreadsheet#getSheetByName(String)',
  () => {
    const sheet = tab();
    same(book().getSheetByName(sheet.getName()).getSheetId(), sheet.getSheetId());
    same(book().getSheetById(sheet.getSheetId()).getName(), sheet.getName());
    same(book().getSheetByName('tidak ada'), null);
  },
);
T('Spreadsheet', 'refuses a tab name twice, whatever the capitals', 'observed: dialog of the editor', () => {
  const sheet = tab();
  refused(() => book().insertSheet(sheet.getName().toUpperCase()), 'already exists');
});
T(
  'Spreadsheet',
  'puts a new tab behind the active one',
  'reference/spreadsheet/spreadsheet#insertSheet(String)',
  () => {
    const first = tab();
    book().setActiveSheet(first);
    same(tab().getIndex(), first.getIndex() + 1);
  },
);
T('Spreadsheet', 'moves, hides and deletes tabs', 'reference/spreadsheet/spreadsheet#moveActiveSheet(Integer)', () => {
  const sheet = tab();
  book().moveActiveSheet(1);
  same([sheet.getIndex(), book().getSheets()[0].getName()], [1, sheet.getName()]);
  sheet.hideSheet();
  same(sheet.isSheetHidden(), true);
  sheet.showSheet();
  book().deleteSheet(sheet);
  same(book().getSheetByName(sheet.getName()), null);
});
T('Spreadsheet', 'copies a tab as "Copy of"', 'reference/spreadsheet/sheet#copyTo(Spreadsheet)', () => {
  const sheet = tab([['isi']]);
  const copy = sheet.copyTo(book());
  same([copy.getName(), copy.getRange('A1').getValue()], [`Copy of ${sheet.getName()}`, 'isi']);
});
T(
  'Spreadsheet',
  'duplicates the active tab behind it',
  'reference/spreadsheet/spreadsheet#duplicateActiveSheet()',
  () => {
    const sheet = tab([['isi']]);
    book().setActiveSheet(sheet);
    same(book().duplicateActiveSheet().getIndex(), sheet.getIndex() + 1);
  },
);
T('Spreadsheet', 'colours and renames a tab', 'reference/spreadsheet/sheet#setTabColor(String)', () => {
  const sheet = tab();
  same(sheet.setTabColor('#ff0000').getTabColor(), '#ff0000');
  const name = `Nama ${Utilities.getUuid()}`;
  same([sheet.setName(name).getName(), sheet.getSheetName()], [name, name]);
});
T('Spreadsheet', 'knows what kind a tab is, and its parent', 'reference/spreadsheet/sheet#getType()', () => {
  same([String(tab().getType()), tab().getParent().getId()], ['GRID', book().getId()]);
});
T('Spreadsheet', 'toasts', 'reference/spreadsheet/spreadsheet#toast(String,String)', () => {
  book().toast('Selesai');
  book().toast('Selesai', 'Register', 1);
});
T(
  'Spreadsheet',
  'makes another spreadsheet and opens it by id and address',
  'reference/spreadsheet/spreadsheet-app#create(String,Integer,Integer)',
  () => {
    const other = SpreadsheetApp.create('Probe lain', 40, 5);
    const sheet = other.getSheets()[0];
    sheet.getRange('A1').setValue('x');
    same([sheet.getMaxRows(), sheet.getMaxColumns(), other.getNumSheets()], [40, 5, 1]);
    same(SpreadsheetApp.openById(other.getId()).getSheets()[0].getRange('A1').getValue(), 'x');
    same(SpreadsheetApp.openByUrl(other.getUrl()).getName(), 'Probe lain');
  },
);
T(
  'Spreadsheet',
  'copies a tab into another spreadsheet, looks and all',
  'reference/spreadsheet/sheet#copyTo(Spreadsheet)',
  () => {
    const other = SpreadsheetApp.create('Probe salinan');
    const sheet = tab([['x']]);
    sheet.getRange('A1').setBackground('#00ff00');
    const copy = sheet.copyTo(other);
    same([copy.getParent().getId() === other.getId(), copy.getRange('A1').getBackground()], [true, '#00ff00']);
  },
);
T('Spreadsheet', 'refuses to copy cells into another spreadsheet', 'observed: error of Range.copyTo', () => {
  const other = SpreadsheetApp.create('Probe sel');
  refused(
    () =>
      tab([['x']])
        .getRange('A1')
        .copyTo(other.getSheets()[0].getRange('A1')),
    'same spreadsheet',
  );
});

// --- Geometry

T('Geometry', 'a new tab has 1000 by 26 cells and nothing in them', 'reference/spreadsheet/sheet#getMaxRows()', () => {
  const sheet = tab();
  same([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn()], [1000, 26, 0, 0]);
});
T('Geometry', 'the data range of an empty tab is A1', 'reference/spreadsheet/sheet#getDataRange()', () => {
  same(tab().getDataRange().getA1Notation(), 'A1');
});
T('Geometry', 'empty text does not count as content', 'observed: getLastRow after setValues with ""', () => {
  const sheet = tab([
    ['a', 'b'],
    ['', ''],
  ]);
  same([sheet.getLastRow(), sheet.getLastColumn()], [1, 2]);
});
T('Geometry', 'names ranges in A1 notation', 'reference/spreadsheet/range#getA1Notation()', () => {
  const sheet = tab();
  same(sheet.getRange(2, 3, 4, 2).getA1Notation(), 'C2:D5');
  same(sheet.getRange('C2').offset(1, -1).getA1Notation(), 'B3');
  same(sheet.getRange('C2:D5').offset(1, 1, 2, 1).getA1Notation(), 'D3:D4');
  same(sheet.getRange('C2:D5').getCell(2, 2).getA1Notation(), 'D3');
});
T('Geometry', 'open ends reach the end of the grid', 'reference/spreadsheet/sheet#getRange(String)', () => {
  const sheet = tab();
  same(
    [sheet.getRange('B5:C').getNumRows(), sheet.getRange('C:C').getHeight(), sheet.getRange('3:3').getWidth()],
    [996, 1000, 26],
  );
});
T('Geometry', 'a range knows its place', 'reference/spreadsheet/range', () => {
  const range = tab().getRange('C2:D5');
  same(
    [range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn(), range.getNumColumns()],
    [2, 3, 5, 4, 2],
  );
  same([range.getRowIndex(), range.getGridId() === range.getSheet().getSheetId()], [2, true]);
});
T('Geometry', 'the spreadsheet finds ranges by tab', 'reference/spreadsheet/spreadsheet#getRange(String)', () => {
  const sheet = tab([['isi']]);
  same(book().getRange(`'${sheet.getName()}'!A1:A1`).getValue(), 'isi');
});
T('Geometry', 'refuses rows and columns below 1', 'observed: error of getRange', () => {
  refused(() => tab().getRange(0, 1), 'The starting row of the range is too small');
  refused(() => tab().getRange(1, 0), 'The starting column of the range is too small');
});
T('Geometry', 'refuses empty ranges', 'observed: error of getRange', () => {
  refused(() => tab().getRange(1, 1, 0, 1), 'The number of rows in the range must be at least 1');
  refused(() => tab().getRange(1, 1, 1, 0), 'The number of columns in the range must be at least 1');
});
T('Geometry', 'refuses what lies beyond the grid', 'observed: error of getRange', () => {
  refused(() => tab().getRange(1001, 1), 'outside the dimensions of the sheet');
  refused(() => tab().getRange('A1').offset(-1, 0), 'starting row of the range is too small');
});
T('Geometry', 'rows come and go', 'reference/spreadsheet/sheet#insertRowsAfter(Integer,Integer)', () => {
  const sheet = tab([['a'], ['b'], ['c']]);
  sheet.insertRowsAfter(1, 2);
  sheet.insertRowBefore(1);
  sheet.insertRowAfter(1);
  sheet.insertRows(1);
  sheet.insertRowsBefore(1, 1);
  sheet.deleteRow(1);
  sheet.deleteRows(1, 3);
  same([sheet.getRange('A1:A5').getValues().join(), sheet.getMaxRows()], ['a,,,b,c', 1002]);
});
T('Geometry', 'columns come and go', 'reference/spreadsheet/sheet#insertColumnAfter(Integer)', () => {
  const sheet = tab([['a', 'b', 'c']]);
  sheet.insertColumnAfter(1);
  sheet.insertColumnsBefore(1, 2);
  sheet.deleteColumns(1, 2);
  sheet.deleteColumn(3);
  sheet.insertColumnsAfter(3, 1);
  same([sheet.getRange('A1:D1').getValues(), sheet.getMaxColumns()], [[['a', '', 'c', '']], 27]);
});
T('Geometry', 'refuses to delete all rows', 'observed: error of deleteRows', () => {
  refused(() => tab().deleteRows(1, 1000), "You can't delete all the rows on the sheet");
});
T('Geometry', 'moves columns', 'reference/spreadsheet/sheet#moveColumns(Range,Integer)', () => {
  const sheet = tab([['a', 'b', 'c']]);
  sheet.moveColumns(sheet.getRange('C:C'), 1);
  same(sheet.getRange('A1:C1').getValues(), [['c', 'a', 'b']]);
});
T('Geometry', 'hides rows and columns', 'reference/spreadsheet/sheet#hideRows(Integer,Integer)', () => {
  const sheet = tab();
  sheet.hideRows(2, 2);
  sheet.hideColumns(3);
  same(
    [1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row)),
    [false, true, true, false],
  );
  same([sheet.isColumnHiddenByUser(3), sheet.isColumnHiddenByUser(4)], [true, false]);
  sheet.showRows(2, 2);
  sheet.showColumns(3);
  sheet.hideColumn(sheet.getRange('A1'));
  same(
    [sheet.isRowHiddenByUser(2), sheet.isColumnHiddenByUser(3), sheet.isColumnHiddenByUser(1)],
    [false, false, true],
  );
});
T('Geometry', 'columns are 100 wide and rows 21 high at first', 'observed: a new tab', () => {
  const sheet = tab();
  same([sheet.getColumnWidth(5), sheet.getRowHeight(5)], [100, 21]);
  sheet.setColumnWidths(1, 2, 150).setColumnWidth(3, 60).setRowHeight(1, 40).setRowHeightsForced(2, 1, 10);
  same(
    [sheet.getColumnWidth(2), sheet.getColumnWidth(3), sheet.getRowHeight(1), sheet.getRowHeight(2)],
    [150, 60, 40, 10],
  );
});
T('Geometry', 'fits columns to their text', 'reference/spreadsheet/sheet#autoResizeColumns(Integer,Integer)', () => {
  const sheet = tab([['x', 'teks yang jauh lebih panjang daripada lebar kolom']]);
  sheet.autoResizeColumns(1, 2).autoResizeColumn(1);
  same(sheet.getColumnWidth(1) < 100 && sheet.getColumnWidth(2) > 200, true);
});
T('Geometry', 'freezes', 'reference/spreadsheet/sheet#setFrozenRows(Integer)', () => {
  const sheet = tab();
  sheet.setFrozenRows(2);
  sheet.setFrozenColumns(1);
  sheet.insertRowBefore(1);
  same([sheet.getFrozenRows(), sheet.getFrozenColumns()], [3, 1]);
});
T('Geometry', 'gridlines can be hidden', 'reference/spreadsheet/sheet#setHiddenGridlines(Boolean)', () => {
  same(tab().setHiddenGridlines(true).hasHiddenGridlines(), true);
});
T('Geometry', 'groups rows and columns', 'reference/spreadsheet/group', () => {
  const sheet = tab();
  sheet.getRange('2:4').shiftRowGroupDepth(1);
  sheet.getRange('C:D').shiftColumnGroupDepth(1);
  const rows = sheet.getRowGroup(3, 1);
  same(
    [rows.getRange().getA1Notation(), rows.getDepth(), rows.getControlIndex(), rows.isCollapsed()],
    ['A2:Z4', 1, 5, false],
  );
  same([rows.collapse().isCollapsed(), sheet.getRowGroupDepth(5), sheet.getColumnGroupDepth(4)], [true, 0, 1]);
  sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  same([String(sheet.getColumnGroupControlPosition()), sheet.getColumnGroup(3, 1).getControlIndex()], ['BEFORE', 2]);
  sheet.collapseAllColumnGroups().expandAllRowGroups();
  same([sheet.getColumnGroup(3, 1).isCollapsed(), sheet.getRowGroup(3, 1).isCollapsed()], [true, false]);
  sheet.getRowGroup(3, 1).remove();
  refused(() => sheet.getRowGroup(3, 1), 'There is no group');
});
T('Geometry', 'the region around a cell', 'reference/spreadsheet/range#getDataRegion()', () => {
  const sheet = tab([
    ['', '', ''],
    ['', 'a', 'b'],
    ['', 'c', ''],
  ]);
  same(sheet.getRange('B2').getDataRegion().getA1Notation(), 'B2:C3');
});
T('Geometry', 'range lists act on all their ranges', 'reference/spreadsheet/range-list', () => {
  const sheet = tab();
  const list = sheet.getRangeList(['A1', 'B2:C3']);
  list.setBackground('#ff0000').setFontWeight('bold').setValue('x').setNote('n').setNumberFormat('@');
  const cell = sheet.getRange('C3');
  same([cell.getBackground(), cell.getFontWeight(), cell.getValue(), cell.getNote()], ['#ff0000', 'bold', 'x', 'n']);
  list.clearNote().clearContent().clearFormat();
  same([cell.getNote(), cell.getValue(), cell.getBackground(), list.getRanges().length], ['', '', '#ffffff', 2]);
});

// --- Values

T(
  'Values',
  'numbers, texts, truth and dates come back as they went',
  'reference/spreadsheet/range#setValues(Object)',
  () => {
    const day = new Date(2025, 0, 31, 7, 30, 15);
    const range = tab([[1.5, 'dua', true, day]]).getRange('A1:D1');
    const back = range.getValues()[0];
    same(back.slice(0, 3), [1.5, 'dua', true]);
    same(back[3].getTime(), day.getTime());
  },
);
T(
  'Values',
  'dates, lists and errors are of the script itself',
  'observed: schemas in the script refuse any others',
  () => {
    const sheet = tab([[new Date(2025, 0, 2)]]);
    let error = null;
    try {
      sheet.getRange(0, 1);
    } catch (e) {
      error = e;
    }
    same(
      [sheet.getRange('A1').getValue() instanceof Date, sheet.getRange('A1').getValues().constructor === Array],
      [true, true],
    );
    same([error instanceof Error, error.name], [true, 'Exception']);
  },
);
T('Values', 'what is read is a copy', 'observed: changing it changes no cell', () => {
  const cell = tab([[new Date(2025, 0, 2)]]).getRange('A1');
  cell.getValue().setFullYear(1999);
  cell.getValues()[0][0] = 'x';
  same(cell.getValue().getFullYear(), 2025);
});
T('Values', 'null and undefined empty a cell', 'observed: getValues gives "" for them', () => {
  const sheet = tab([['a', 'b']]);
  sheet.getRange('A1:B1').setValues([[null, undefined]]);
  same(
    [sheet.getRange('A1:B1').getValues(), sheet.getRange('A1').isBlank(), sheet.getLastRow()],
    [[['', '']], true, 0],
  );
});
T('Values', 'text is read as if it were typed', 'reference/spreadsheet/range#setValue(Object)', () => {
  same(
    [entered('123'), entered('1,234.5'), entered('12%'), entered('TRUE'), entered('false')],
    [123, 1234.5, 0.12, true, false],
  );
  same([entered('007'), entered('1e3'), entered('-5'), entered('$5')], [7, 1000, -5, 5]);
});
T('Values', 'text that is no number stays text', 'observed: lists of laws and telephone numbers', () => {
  for (const text of ['188.45/12', '+62 811 22', '1.2.3', 'Inovasi 3', '3 hari', '-', '1,2,3'])
    same(entered(text), text);
});
T('Values', 'days are read by the locale', 'observed: en_US reads month first', () => {
  same(entered('2025-01-31') instanceof Date, true);
  same(
    [entered('01/31/2025').getDate(), entered('31/01/2025'), entered('02/30/2025')],
    [31, '31/01/2025', '02/30/2025'],
  );
});
T('Values', 'id_ID: a comma is the decimal mark, a dot groups', 'observed: spreadsheets of Indonesian accounts', () => {
  book().setSpreadsheetLocale('id_ID');
  try {
    same(
      [entered('85,5'), entered('1.500'), entered('1.500.000,25'), entered('85.00')],
      [85.5, 1500, 1500000.25, '85.00'],
    );
    same(
      [entered('31/01/2025').getMonth(), entered('6 Juni 2017').getFullYear(), entered('01/31/2025')],
      [0, 2017, '01/31/2025'],
    );
  } finally {
    book().setSpreadsheetLocale('en_US');
  }
});
T('Values', 'an apostrophe keeps text and goes', 'observed: typing in the editor', () => {
  same([entered("'0123"), entered("'=A1"), entered("'TRUE")], ['0123', '=A1', 'TRUE']);
});
T('Values', 'the format @ keeps text', 'observed: codes of regions', () => {
  const cell = tab().getRange('A1').setNumberFormat('@');
  cell.setValue('73.24');
  same(cell.getValue(), '73.24');
  cell.setValue('0123');
  same([cell.getValue(), typeof cell.getValue()], ['0123', 'string']);
});
T('Values', 'blocks of the wrong shape are refused', 'observed: errors of setValues', () => {
  const range = tab().getRange('A1:C2');
  refused(() => range.setValues([[1, 2, 3]]), 'The data has 1 but the range has 2.');
  refused(
    () =>
      range.setValues([
        [1, 2],
        [3, 4],
      ]),
    'The data has 2 but the range has 3.',
  );
});
T('Values', 'a cell holds 50000 characters', 'observed: error of setValue', () => {
  same(entered(new Array(50001).join('x')).length, 50000);
  refused(() => entered(new Array(50002).join('x')), 'more than the maximum of 50000 characters');
});
T('Values', 'a refused block changes nothing', 'observed: buffered writes are checked whole', () => {
  const range = tab([['a'], ['b']]).getRange('A1:A2');
  refused(() => range.setValues([['x'], [new Array(50002).join('x')]]), '50000');
  same(range.getValues(), [['a'], ['b']]);
});
T('Values', 'one value fills a range', 'reference/spreadsheet/range#setValue(Object)', () => {
  same(tab().getRange('A1:B2').setValue('x').getValues(), [
    ['x', 'x'],
    ['x', 'x'],
  ]);
});
T('Values', 'rows are appended below the content', 'reference/spreadsheet/sheet#appendRow(Object)', () => {
  const sheet = tab([['a', 1]]);
  same(sheet.appendRow(['b', '2']).getRange('A2:B2').getValues(), [['b', 2]]);
});
T('Values', 'cells show their value in their format', 'reference/spreadsheet/range#getDisplayValues()', () => {
  const range = tab([[1234.5, 0.5, new Date(Date.UTC(2025, 0, 31, 2)), true]]).getRange('A1:D1');
  range.setNumberFormats([['#,##0.00', '0%', 'dd/MM/yyyy', 'General']]);
  same(range.getDisplayValues(), [['1,234.50', '50%', '31/01/2025', 'TRUE']]);
  same(
    [range.getDisplayValue(), range.getNumberFormat(), range.getNumberFormats()[0][1]],
    ['1,234.50', '#,##0.00', '0%'],
  );
});
T(
  'Values',
  'the zone of the spreadsheet decides the day',
  'guides/sheets: time zones of script and spreadsheet',
  () => {
    const cell = tab([[new Date(Date.UTC(2025, 0, 31, 17))]])
      .getRange('A1')
      .setNumberFormat('d');
    same(cell.getDisplayValue(), '1');
  },
);
T('Values', 'clearing content keeps looks, clearing all does not', 'reference/spreadsheet/range#clearContent()', () => {
  const cell = tab([['a']])
    .getRange('A1')
    .setBackground('#00ff00');
  same([cell.clearContent().getValue(), cell.getBackground()], ['', '#00ff00']);
  same([cell.setValue('b').clear().getValue(), cell.getBackground()], ['', '#ffffff']);
  same(
    [cell.setValue('c').clear({ formatOnly: true }).getValue(), cell.clear({ contentsOnly: true }).getValue()],
    ['c', ''],
  );
});
T('Values', 'tabs are cleared', 'reference/spreadsheet/sheet#clear()', () => {
  const sheet = tab([['a']]);
  sheet.getRange('A1').setBackground('#00ff00').setNote('n');
  sheet.clearFormats();
  same([sheet.getRange('A1').getBackground(), sheet.getLastRow()], ['#ffffff', 1]);
  sheet.clearNotes();
  sheet.clearContents();
  same([sheet.getRange('A1').getNote(), sheet.getLastRow(), sheet.clear().getLastRow()], ['', 0, 0]);
});
T('Values', 'cells are copied and moved', 'reference/spreadsheet/range#copyTo(Range,CopyPasteType,Boolean)', () => {
  const sheet = tab([['a', 'b']]);
  sheet.getRange('A1').setBackground('#ff0000');
  sheet.getRange('A1').copyTo(sheet.getRange('A2:A3'));
  sheet.getRange('A1').copyTo(sheet.getRange('B2'), { contentsOnly: true });
  sheet.getRange('A1').copyTo(sheet.getRange('C1'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  sheet.getRange('B1').moveTo(sheet.getRange('D1'));
  same(sheet.getRange('A1:D3').getValues(), [
    ['a', '', '', 'b'],
    ['a', 'a', '', ''],
    ['a', '', '', ''],
  ]);
  same([sheet.getRange('B2').getBackground(), sheet.getRange('C1').getBackground()], ['#ffffff', '#ff0000']);
});
T('Values', 'rows are sorted: numbers, texts, truth, blanks last', 'reference/spreadsheet/range#sort(Object)', () => {
  const sheet = tab([
    ['b', 2],
    ['', 1],
    ['a', 2],
    [3, 1],
    [true, 1],
  ]);
  sheet.getRange('A1:B5').sort(1);
  same(sheet.getRange('A1:A5').getValues().join(), '3,a,b,true,');
  sheet.getRange('A1:B5').sort([
    { column: 2, ascending: false },
    { column: 1, ascending: false },
  ]);
  same(sheet.getRange('A1:A5').getValues().join(), 'b,a,true,3,');
});
T('Values', 'a tab is sorted below its frozen rows', 'reference/spreadsheet/sheet#sort(Integer)', () => {
  const sheet = tab([['Nama'], ['b'], ['a']]);
  sheet.setFrozenRows(1);
  same(sheet.sort(1).getRange('A1:A3').getValues(), [['Nama'], ['a'], ['b']]);
});
T(
  'Values',
  'doubles are removed, whatever the capitals',
  'reference/spreadsheet/range#removeDuplicates(Integer)',
  () => {
    const sheet = tab([
      ['a', 1],
      ['A', 1],
      ['b', 2],
      ['a', 3],
    ]);
    same(sheet.getRange('A1:B4').removeDuplicates().getA1Notation(), 'A1:B3');
    same(sheet.getRange('A1:B4').getValues(), [
      ['a', 1],
      ['b', 2],
      ['a', 3],
      ['', ''],
    ]);
    sheet.getRange('A1:B3').removeDuplicates([1]);
    same(sheet.getRange('A1:A3').getValues().join(), 'a,b,');
  },
);
T('Values', 'blanks around text are trimmed', 'reference/spreadsheet/range#trimWhitespace()', () => {
  const sheet = tab([['  a   b ', 5]]);
  same(sheet.getRange('A1:B1').trimWhitespace().getValues(), [['a b', 5]]);
});
T('Values', 'text is found and replaced', 'reference/spreadsheet/text-finder', () => {
  const sheet = tab([
    ['Dinas Sosial', 'dinas'],
    ['x', 'DINAS'],
  ]);
  same(sheet.createTextFinder('dinas').findAll().length, 3);
  same(
    sheet
      .createTextFinder('dinas')
      .matchEntireCell(true)
      .findAll()
      .map((cell) => cell.getA1Notation()),
    ['B1', 'B2'],
  );
  same(sheet.createTextFinder('dinas').matchCase(true).findNext().getA1Notation(), 'B1');
  same(sheet.getRange('A:A').createTextFinder('^d.n').useRegularExpression(true).findAll().length, 1);
  same(
    [sheet.createTextFinder('Sosial').replaceAllWith('Kesehatan'), sheet.getRange('A1').getValue()],
    [1, 'Dinas Kesehatan'],
  );
});
T('Values', 'merged cells keep the corner only', 'reference/spreadsheet/range#merge()', () => {
  const sheet = tab([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  const range = sheet.getRange('A1:B2').merge();
  same(
    [range.getValues(), sheet.getRange('B2').isPartOfMerge(), range.getMergedRanges().length],
    [
      [
        ['a', ''],
        ['', ''],
      ],
      true,
      1,
    ],
  );
  same(range.breakApart().isPartOfMerge(), false);
  sheet.getRange('A1:B2').mergeAcross();
  same(sheet.getRange('A1:B2').getMergedRanges().length, 2);
  sheet.getRange('A1:B2').breakApart().mergeVertically();
  same(sheet.getRange('A1:B2').getMergedRanges()[0].getA1Notation(), 'A1:A2');
});
T('Values', 'text carries links', 'reference/spreadsheet/rich-text-value-builder', () => {
  const text = SpreadsheetApp.newRichTextValue()
    .setText('lihat berkas')
    .setLinkUrl(6, 12, 'https://contoh.go.id/')
    .build();
  const cell = tab().getRange('A1').setRichTextValue(text);
  const back = cell.getRichTextValue();
  same(
    [cell.getValue(), back.getLinkUrl(6, 12), back.getLinkUrl(0, 5), back.getLinkUrl()],
    ['lihat berkas', 'https://contoh.go.id/', null, null],
  );
  same(
    back.getRuns().map((run) => [run.getText(), run.getStartIndex(), run.getEndIndex()]),
    [
      ['lihat ', 0, 6],
      ['berkas', 6, 12],
    ],
  );
  same(
    cell
      .setRichTextValues([[back.copy().setLinkUrl(null).build()]])
      .getRichTextValues()[0][0]
      .getRuns().length,
    1,
  );
});
T(
  'Values',
  'parts of a text have looks of their own',
  'reference/spreadsheet/rich-text-value-builder#setTextStyle(Integer,Integer,TextStyle)',
  () => {
    const bold = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#ff0000').build();
    const text = SpreadsheetApp.newRichTextValue().setText('tebal biasa').setTextStyle(0, 5, bold).build();
    const back = tab().getRange('A1').setRichTextValue(text).getRichTextValue();
    same(
      [back.getTextStyle(0, 5).isBold(), back.getTextStyle(0, 5).getForegroundColor(), back.getRuns().length],
      [true, '#ff0000', 2],
    );
  },
);
T('Values', 'writes are seen at once and flushed', 'reference/spreadsheet/spreadsheet-app#flush()', () => {
  const cell = tab().getRange('A1').setValue(1);
  SpreadsheetApp.flush();
  same(cell.getValue(), 1);
});

// --- Formulas

T('Formulas', 'are kept and calculated', 'reference/spreadsheet/range#setFormula(String)', () => {
  const sheet = tab([[1, 2, '=A1+B1']]);
  sheet.getRange('D1').setFormula('=SUM(A1:C1)');
  same(
    [sheet.getRange('A1:D1').getFormulas(), sheet.getRange('A1:D1').getValues()],
    [[['', '', '=A1+B1', '=SUM(A1:C1)']], [[1, 2, 3, 6]]],
  );
  same([sheet.getRange('C1').getFormula(), sheet.getRange('C1').isBlank()], ['=A1+B1', false]);
});
T('Formulas', 'follow an edit', 'observed: recalculation', () => {
  const sheet = tab([[1, '=A1*10', '=B1+1']]);
  sheet.getRange('A1').setValue(7);
  same(sheet.getRange('B1:C1').getValues(), [[70, 71]]);
});
T('Formulas', 'give exact numbers', 'observed: getValue of =1/3', () => {
  same([entered('=1/3'), entered('=0.1+0.2')], [1 / 3, 0.1 + 0.2]);
});
T('Formulas', 'show errors as Sheets does', 'support.google.com/docs: formula errors', () => {
  same(
    [entered('=1/0'), entered('=TIDAKADA(1)'), entered('=VALUE("x")'), entered('=NA()')],
    ['#DIV/0!', '#NAME?', '#VALUE!', '#N/A'],
  );
});
T('Formulas', 'reach other tabs, and follow their names', "observed: ='Tab'!A:B", () => {
  const other = tab([
    ['k1', 10],
    ['k2', 20],
  ]);
  const sheet = tab([['k2']]);
  sheet.getRange('B1').setFormula(`=IFERROR(VLOOKUP(A1,'${other.getName()}'!A:B,2,FALSE),0)`);
  same(sheet.getRange('B1').getValue(), 20);
  other.setName(`Lain ${Utilities.getUuid()}`);
  same(sheet.getRange('B1').getFormula().indexOf(other.getName()) > 0, true);
});
T('Formulas', 'follow rows that come and go', 'observed: references move', () => {
  const sheet = tab([[1], [2], ['=SUM(A1:A2)'], ['=A2']]);
  sheet.insertRowBefore(2);
  sheet.getRange('A2').setValue(10);
  same(
    [sheet.getRange('A4').getFormula(), sheet.getRange('A4').getValue(), sheet.getRange('A5').getFormula()],
    ['=SUM(A1:A3)', 13, '=A3'],
  );
  sheet.deleteRow(3);
  same([sheet.getRange('A4').getValue()], ['#REF!']);
});
T('Formulas', 'are copied with what they name', 'observed: relative and fixed references', () => {
  const sheet = tab([
    [1, '=A1*$A$1'],
    [2, ''],
    [3, ''],
  ]);
  sheet.getRange('B1').copyTo(sheet.getRange('B2:B3'));
  same([sheet.getRange('B3').getFormula(), sheet.getRange('B3').getValue()], ['=A3*$A$1', 3]);
  sheet.getRange('B3').copyTo(sheet.getRange('C3'), { contentsOnly: true });
  same([sheet.getRange('C3').getFormula(), sheet.getRange('C3').getValue()], ['', 3]);
});
T('Formulas', 'set on many cells go along', 'observed: setFormula on a range', () => {
  const sheet = tab([[1], [2]]);
  same(sheet.getRange('B1:B2').setFormula('=A1*2').getFormulas(), [['=A1*2'], ['=A2*2']]);
  same(
    sheet
      .getRange('C1:C2')
      .setFormulas([['=A1'], ['=A2']])
      .getValues(),
    [[1], [2]],
  );
});
T('Formulas', 'fill several cells with one result', 'support.google.com/docs: FILTER', () => {
  const sheet = tab([[1], [2], [3]]);
  sheet.getRange('B1').setFormula('=FILTER(A1:A3,A1:A3>1)');
  sheet.getRange('C1').setFormula('=ARRAYFORMULA(A1:A3*2)');
  same(
    [sheet.getRange('B1:C3').getValues(), sheet.getRange('B2').getFormula()],
    [
      [
        [2, 2],
        [3, 4],
        ['', 6],
      ],
      '',
    ],
  );
});
T('Formulas', 'do not write over cells in use', 'observed: #REF! of an array result', () => {
  const sheet = tab([[1], [2]]);
  sheet.getRange('B2').setValue('di sini');
  sheet.getRange('B1').setFormula('=ARRAYFORMULA(A1:A2*1)');
  same(sheet.getRange('B1:B2').getValues(), [['#REF!'], ['di sini']]);
});
T('Formulas', 'that name an empty cell are empty', 'observed: =A99', () => {
  same([entered('=Z99'), entered('=Z99+1')], ['', 1]);
});
T('Formulas', 'of dates give dates', 'observed: =A1+1 of a day', () => {
  const sheet = tab([[new Date(2025, 0, 31), '=A1+1', '=DATE(2025,2,3)']]);
  const back = sheet.getRange('B1:C1').getValues()[0];
  same([back[0].getDate(), back[1].getDate()], [1, 3]);
});
T('Formulas', 'read open columns and named ranges', 'observed: =SUM(A2:A)', () => {
  const sheet = tab([['Jumlah'], [1], [2]]);
  const name = `BARIS_${Utilities.getUuid().slice(0, 6)}_`;
  book().setNamedRange(name, sheet.getRange('A2:A3'));
  sheet.getRange('B1:C1').setFormulas([['=SUM(A2:A)', `=SUM(${name})`]]);
  same(sheet.getRange('B1:C1').getValues(), [[3, 3]]);
  book().removeNamedRange(name);
});
T('Formulas', 'id_ID: semicolons and decimal commas', 'observed: formulas typed in Indonesian accounts', () => {
  book().setSpreadsheetLocale('id_ID');
  try {
    const cell = tab().getRange('A1').setValue('=ROUND(2,345;2)');
    same([cell.getValue(), cell.getFormula()], [2.35, '=ROUND(2,345;2)']);
    book().setSpreadsheetLocale('en_US');
    same(cell.getFormula(), '=ROUND(2.345,2)');
  } finally {
    book().setSpreadsheetLocale('en_US');
  }
});

// --- Format

T('Format', 'cells have a look from the start', 'observed: getters on an empty cell', () => {
  const cell = tab().getRange('A1');
  same(
    [cell.getBackground(), cell.getFontColor(), cell.getFontWeight(), cell.getFontStyle(), cell.getFontLine()],
    ['#ffffff', '#000000', 'normal', 'normal', 'none'],
  );
  same([cell.getFontSize(), cell.getVerticalAlignment(), cell.getNote()], [10, 'bottom', '']);
});
T('Format', 'cells are dressed one by one', 'reference/spreadsheet/range#setBackgrounds(String)', () => {
  const range = tab()
    .getRange('A1:C1')
    .setBackgrounds([['#FF0000', null, 'white']]);
  same(range.getBackgrounds(), [['#ff0000', '#ffffff', '#ffffff']]);
  range
    .setFontColors([['#0000ff', null, '#00ff00']])
    .setFontWeights([['bold', null, 'normal']])
    .setFontSizes([[8, 9, 10]]);
  same(
    [range.getFontColors()[0][0], range.getFontWeights()[0], range.getFontSizes()[0]],
    ['#0000ff', ['bold', 'normal', 'normal'], [8, 9, 10]],
  );
  range
    .setFontStyles([['italic', null, null]])
    .setHorizontalAlignments([['left', 'center', 'right']])
    .setWraps([[true, false, true]]);
  same(
    [range.getFontStyles()[0][0], range.getHorizontalAlignments()[0], range.getWraps()[0]],
    ['italic', ['left', 'center', 'right'], [true, false, true]],
  );
});
T('Format', 'ranges are dressed', 'reference/spreadsheet/range#setFontWeight(FontWeight)', () => {
  const range = tab().getRange('A1:B2');
  range
    .setBackground('#eeeeee')
    .setFontColor('#111111')
    .setFontWeight('bold')
    .setFontStyle('italic')
    .setFontLine('underline');
  range
    .setFontSize(12)
    .setFontFamily('Roboto')
    .setHorizontalAlignment('center')
    .setVerticalAlignment('top')
    .setWrap(true);
  const cell = range.getCell(2, 2);
  same(
    [cell.getBackground(), cell.getFontColor(), cell.getFontWeight(), cell.getFontStyle(), cell.getFontLine()],
    ['#eeeeee', '#111111', 'bold', 'italic', 'underline'],
  );
  same(
    [
      cell.getFontSize(),
      cell.getFontFamily(),
      cell.getHorizontalAlignment(),
      cell.getVerticalAlignment(),
      cell.getWrap(),
    ],
    [12, 'Roboto', 'center', 'top', true],
  );
  same(String(cell.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).getWrapStrategy()), 'CLIP');
  same([cell.clearFormat().getFontSize(), cell.setBackgroundRGB(1, 2, 3).getBackground()], [10, '#010203']);
});
T('Format', 'refuses what is no colour', 'observed: error of setBackground', () => {
  refused(() => tab().getRange('A1').setBackground('bukan warna'), 'Invalid argument');
});
T('Format', 'cells have text styles', 'reference/spreadsheet/range#setTextStyle(TextStyle)', () => {
  const style = SpreadsheetApp.newTextStyle()
    .setBold(true)
    .setItalic(true)
    .setUnderline(true)
    .setStrikethrough(false)
    .setFontSize(14)
    .setFontFamily('Roboto')
    .build();
  const cell = tab().getRange('A1').setTextStyle(style);
  const back = cell.getTextStyle();
  same(
    [
      back.isBold(),
      back.isItalic(),
      back.isUnderline(),
      back.isStrikethrough(),
      back.getFontSize(),
      back.getFontFamily(),
    ],
    [true, true, true, false, 14, 'Roboto'],
  );
  same([cell.getFontWeight(), cell.getTextStyles()[0][0].copy().setBold(false).build().isBold()], ['bold', false]);
});
T(
  'Format',
  'cells have borders',
  'reference/spreadsheet/range#setBorder(Boolean,Boolean,Boolean,Boolean,Boolean,Boolean,String,BorderStyle)',
  () => {
    const range = tab().getRange('B2:C3');
    same(range.getBorder(), null);
    range.setBorder(true, true, true, true, false, false, '#ff0000', SpreadsheetApp.BorderStyle.DASHED);
    const edge = range.getBorder().getTop();
    same([edge.getColor(), String(edge.getBorderStyle()), range.getBorder().getRight()], ['#ff0000', 'DASHED', null]);
  },
);
T('Format', 'cells carry notes', 'reference/spreadsheet/range#setNotes(Object)', () => {
  const range = tab()
    .getRange('A1:B1')
    .setNotes([['catatan', '']]);
  same(
    [range.getNotes(), range.getNote(), range.clearNote().getNotes(), range.setNote('x').getNotes()],
    [[['catatan', '']], 'catatan', [['', '']], [['x', 'x']]],
  );
});
T('Format', 'conditional formats are kept', 'reference/spreadsheet/conditional-format-rule-builder', () => {
  const sheet = tab();
  const text = SpreadsheetApp.newConditionalFormatRule()
    .whenTextContains('TOLAK')
    .setBackground('#f4cccc')
    .setBold(true)
    .setRanges([sheet.getRange('A2:A9')])
    .build();
  const number = SpreadsheetApp.newConditionalFormatRule()
    .whenNumberBetween(1, 5)
    .setFontColor('#ff0000')
    .setRanges([sheet.getRange('B:B')])
    .build();
  const formula = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=$A1=""')
    .setItalic(true)
    .setRanges([sheet.getRange('C1')])
    .build();
  sheet.setConditionalFormatRules([text, number, formula]);
  const back = sheet.getConditionalFormatRules();
  same(
    back.map((rule) => String(rule.getBooleanCondition().getCriteriaType())),
    ['TEXT_CONTAINS', 'NUMBER_BETWEEN', 'CUSTOM_FORMULA'],
  );
  same(
    [
      back[0].getRanges()[0].getA1Notation(),
      back[0].getBooleanCondition().getBackground(),
      back[0].getBooleanCondition().getBold(),
    ],
    ['A2:A9', '#f4cccc', true],
  );
  same(
    [
      back[1].getBooleanCondition().getCriteriaValues(),
      back[2].getBooleanCondition().getCriteriaValues(),
      back[0].getGradientCondition(),
    ],
    [[1, 5], ['=$A1=""'], null],
  );
  sheet.insertRowBefore(1);
  same(sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(), 'A3:A10');
  sheet.clearConditionalFormatRules();
  same(sheet.getConditionalFormatRules().length, 0);
});
T(
  'Format',
  'conditional formats: days, colour scales, changes',
  'reference/spreadsheet/conditional-format-rule-builder#whenDateBefore(RelativeDate)',
  () => {
    const sheet = tab();
    const day = SpreadsheetApp.newConditionalFormatRule()
      .whenDateBefore(SpreadsheetApp.RelativeDate.TODAY)
      .setStrikethrough(true)
      .setRanges([sheet.getRange('A1')])
      .build();
    same(
      [String(day.getBooleanCondition().getCriteriaType()), String(day.getBooleanCondition().getCriteriaValues()[0])],
      ['DATE_BEFORE_RELATIVE', 'TODAY'],
    );
    const scale = SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpoint('#ffffff')
      .setGradientMidpointWithValue('#ffff00', SpreadsheetApp.InterpolationType.PERCENTILE, '50')
      .setGradientMaxpointWithValue('#00ff00', SpreadsheetApp.InterpolationType.NUMBER, '100')
      .setRanges([sheet.getRange('A1:A9')])
      .build();
    const points = scale.getGradientCondition();
    same(
      [points.getMinColor(), String(points.getMidType()), points.getMaxValue(), scale.getBooleanCondition()],
      ['#ffffff', 'PERCENTILE', '100', null],
    );
    const changed = day.copy().whenTextEqualTo('x').build();
    same(
      [String(changed.getBooleanCondition().getCriteriaType()), changed.getBooleanCondition().getStrikethrough()],
      ['TEXT_EQUAL_TO', true],
    );
    refused(
      () =>
        SpreadsheetApp.newConditionalFormatRule()
          .setRanges([sheet.getRange('A1')])
          .build(),
      'condition',
    );
  },
);
T('Format', 'rows have alternating colours', 'reference/spreadsheet/banding', () => {
  const sheet = tab([['a'], ['b'], ['c']]);
  const banding = sheet.getRange('A1:A3').applyRowBanding(SpreadsheetApp.BandingTheme.GREEN, true, false);
  same(
    [sheet.getBandings().length, banding.getRange().getA1Notation(), banding.getFooterRowColor()],
    [1, 'A1:A3', null],
  );
  same(
    [banding.setFirstRowColor('#fafafa').getFirstRowColor(), sheet.getRange('A2').getBandings().length],
    ['#fafafa', 1],
  );
  refused(() => sheet.getRange('A3:B3').applyRowBanding(), 'alternating');
  banding.remove();
  same(sheet.getBandings().length, 0);
});

// --- Validation

const rule = () => SpreadsheetApp.newDataValidation();
T('Validation', 'lists are kept with all that was said', 'reference/spreadsheet/data-validation-builder', () => {
  const list = rule()
    .requireValueInList(['Digital', 'Non Digital'], true)
    .setAllowInvalid(false)
    .setHelpText('pilih')
    .build();
  const range = tab().getRange('A2:A9').setDataValidation(list);
  const back = range.getDataValidations()[7][0];
  same(
    [String(back.getCriteriaType()), back.getCriteriaValues(), back.getAllowInvalid(), back.getHelpText()],
    ['VALUE_IN_LIST', [['Digital', 'Non Digital'], true], false, 'pilih'],
  );
  same(
    [range.clearDataValidations().getDataValidation(), range.setDataValidation(null).getDataValidation()],
    [null, null],
  );
});
T('Validation', 'strict rules refuse, others let in', 'observed: error of setValue', () => {
  const cell = tab()
    .getRange('A1')
    .setDataValidation(rule().requireValueInList(['x']).setAllowInvalid(false).build());
  refused(() => {
    cell.setValue('y');
    SpreadsheetApp.flush();
  }, 'violates the data validation rules set on this cell');
  cell.setDataValidation(cell.getDataValidation().copy().setAllowInvalid(true).build()).setValue('y');
  same(cell.getValue(), 'y');
});
T(
  'Validation',
  'lists come from ranges',
  'reference/spreadsheet/data-validation-builder#requireValueInRange(Range)',
  () => {
    const sheet = tab([['a'], ['b']]);
    const cell = sheet
      .getRange('C1')
      .setDataValidation(rule().requireValueInRange(sheet.getRange('A1:A2')).setAllowInvalid(false).build());
    same(cell.getDataValidation().getCriteriaValues()[0].getA1Notation(), 'A1:A2');
    refused(() => cell.setValue('c'), 'violates');
    sheet.insertRowBefore(1);
    same(sheet.getRange('C2').getDataValidation().getCriteriaValues()[0].getA1Notation(), 'A2:A3');
  },
);
T(
  'Validation',
  'numbers and days are judged',
  'reference/spreadsheet/data-validation-builder#requireNumberBetween(Number,Number)',
  () => {
    const cell = tab().getRange('A1');
    const judge = (built, good, bad) => {
      cell.setDataValidation(built.setAllowInvalid(false).build()).setValue(good);
      refused(() => cell.setValue(bad), 'violates');
    };
    judge(rule().requireNumberBetween(1, 5), 5, 6);
    judge(rule().requireNumberNotBetween(1, 5), 6, 3);
    judge(rule().requireNumberGreaterThanOrEqualTo(3), 3, 2);
    judge(rule().requireDate(), new Date(2025, 0, 1), 'besok');
    judge(rule().requireDateOnOrAfter(new Date(2025, 0, 1)), new Date(2025, 0, 1), new Date(2024, 11, 31));
    judge(rule().requireTextDoesNotContain('x'), 'abc', 'axc');
    judge(rule().requireTextIsEmail(), 'a@contoh.go.id', 'a');
  },
);
T(
  'Validation',
  'rules are made from their criteria',
  'reference/spreadsheet/data-validation-builder#withCriteria(DataValidationCriteria,Object)',
  () => {
    const first = rule().requireNumberEqualTo(4).build();
    const second = rule().withCriteria(first.getCriteriaType(), first.getCriteriaValues()).build();
    same([String(second.getCriteriaType()), second.getCriteriaValues()], ['NUMBER_EQUAL_TO', [4]]);
    same(String(rule().requireFormulaSatisfied('=A1>0').build().getCriteriaType()), 'CUSTOM_FORMULA');
  },
);
T('Validation', 'boxes are ticked', 'reference/spreadsheet/range#insertCheckboxes()', () => {
  const cell = tab().getRange('A1').insertCheckboxes();
  same(
    [cell.getValue(), cell.isChecked(), cell.check().isChecked(), cell.uncheck().getValue()],
    [false, false, true, false],
  );
  same(
    [String(cell.getDataValidation().getCriteriaType()), cell.removeCheckboxes().getDataValidation()],
    ['CHECKBOX', null],
  );
});
T('Validation', 'rules of many cells differ', 'reference/spreadsheet/range#setDataValidations(DataValidation)', () => {
  const range = tab()
    .getRange('A1:B1')
    .setDataValidations([[rule().requireDate().build(), null]]);
  same(
    range.getDataValidations()[0].map((one) => one && String(one.getCriteriaType())),
    ['DATE_IS_VALID_DATE', null],
  );
});

// --- Protection

T('Protection', 'of a tab, with holes', 'reference/spreadsheet/protection', () => {
  const sheet = tab();
  const protection = sheet.protect().setDescription('kunci').setWarningOnly(false);
  protection.setUnprotectedRanges([sheet.getRange('B2:C9')]);
  const [back] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  same(
    [
      back.getDescription(),
      back.isWarningOnly(),
      back.getUnprotectedRanges()[0].getA1Notation(),
      String(back.getProtectionType()),
    ],
    ['kunci', false, 'B2:C9', 'SHEET'],
  );
  same([back.canEdit(), book().getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0], [true, true]);
  back.remove();
  same(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, 0);
});
T(
  'Protection',
  'of a range; the one who protects stays',
  'reference/spreadsheet/protection#removeEditors(User)',
  () => {
    const sheet = tab();
    const protection = sheet.getRange('A1:B1').protect();
    protection.addEditor(Session.getEffectiveUser());
    protection.removeEditors(protection.getEditors());
    if (protection.canDomainEdit()) protection.setDomainEdit(false);
    same(
      [protection.canEdit(), sheet.getRange('A1').canEdit(), protection.getRange().getA1Notation()],
      [true, true, 'A1:B1'],
    );
    sheet.insertRowBefore(1);
    same(protection.getRange().getA1Notation(), 'A2:B2');
  },
);
T('Protection', 'of a tab is there once', 'reference/spreadsheet/sheet#protect()', () => {
  const sheet = tab();
  sheet.protect().setDescription('satu');
  same(
    [sheet.protect().getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length],
    ['satu', 1],
  );
});

// --- NamedRange

T(
  'NamedRange',
  'are set, found, changed and removed',
  'reference/spreadsheet/spreadsheet#setNamedRange(String,Range)',
  () => {
    const sheet = tab();
    book().setNamedRange('PROBE_A', sheet.getRange('A1:A3'));
    const found = book()
      .getNamedRanges()
      .filter((named) => named.getName() === 'PROBE_A')[0];
    same([book().getRangeByName('PROBE_A').getA1Notation(), sheet.getNamedRanges().length], ['A1:A3', 1]);
    found.setName('PROBE_B').setRange(sheet.getRange('B2'));
    same([found.getRange().getA1Notation(), book().getRangeByName('PROBE_A')], ['B2', null]);
    book().removeNamedRange('PROBE_B');
    same(book().getRangeByName('PROBE_B'), null);
  },
);
T('NamedRange', 'follow rows and columns', 'observed: rows inserted above', () => {
  const sheet = tab();
  book().setNamedRange('PROBE_C', sheet.getRange('B2:B5'));
  sheet.insertRowsBefore(3, 2);
  sheet.insertColumnBefore(1);
  same(sheet.getRange('PROBE_C').getA1Notation(), 'C2:C7');
  sheet.deleteRows(2, 6);
  same(book().getRangeByName('PROBE_C'), null);
});
T('NamedRange', 'refuse names that read as cells', 'support.google.com/docs: names of ranges', () => {
  refused(() => book().setNamedRange('A1', tab().getRange('A1')), 'name');
  refused(() => book().setNamedRange('dua kata', tab().getRange('A1')), 'name');
});

// --- Metadata

T('Metadata', 'hangs on spreadsheet, tabs, rows and columns', 'reference/spreadsheet/developer-metadata-finder', () => {
  const sheet = tab();
  const key = `kunci-${Utilities.getUuid()}`;
  sheet.addDeveloperMetadata(key, 'tab', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  sheet.getRange('B:B').addDeveloperMetadata(key, 'kolom');
  sheet.getRange('3:3').addDeveloperMetadata(key);
  const found = book().createDeveloperMetadataFinder().withKey(key).find();
  same(
    found.map((one) => [one.getValue(), String(one.getLocation().getLocationType())]),
    [
      ['tab', 'SHEET'],
      ['kolom', 'COLUMN'],
      [null, 'ROW'],
    ],
  );
  sheet.insertColumnBefore(1);
  same(found[1].getLocation().getColumn().getColumn(), 3);
  same([found[0].getLocation().getSheet().getName() === sheet.getName(), found[0].getKey() === key], [true, true]);
  found[1].setValue('lain');
  same(sheet.createDeveloperMetadataFinder().withKey(key).withValue('lain').find().length, 1);
  for (const one of found) one.remove();
  same(sheet.createDeveloperMetadataFinder().withKey(key).find().length, 0);
});
T('Metadata', 'is told for its own place only', 'reference/spreadsheet/sheet#getDeveloperMetadata()', () => {
  const sheet = tab();
  sheet.addDeveloperMetadata('skema', '7');
  sheet.getRange('A:A').addDeveloperMetadata('kolom', 'a');
  same(
    sheet.getDeveloperMetadata().map((one) => one.getValue()),
    ['7'],
  );
  same(
    sheet
      .getRange('A:A')
      .getDeveloperMetadata()
      .map((one) => one.getValue()),
    ['a'],
  );
});
T('Metadata', 'is refused on other ranges', 'observed: error of addDeveloperMetadata', () => {
  refused(() => tab().getRange('A1:B2').addDeveloperMetadata('x'), 'arbitrary ranges is not currently supported');
});
T('Metadata', 'goes with sorted rows', 'observed on a live account by a third party', () => {
  const sheet = tab([['b'], ['a']]);
  sheet.getRange('2:2').addDeveloperMetadata('baris', 'a');
  sheet.getRange('1:2').sort(1);
  same(sheet.createDeveloperMetadataFinder().withKey('baris').find()[0].getLocation().getRow().getRow(), 1);
});

// --- Chart

T('Chart', 'is built, placed, changed and removed', 'reference/spreadsheet/embedded-chart-builder', () => {
  const sheet = tab([
    ['k', 'v'],
    ['a', 1],
  ]);
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .addRange(sheet.getRange('A1:B2'))
    .setPosition(4, 2, 5, 6)
    .setNumHeaders(1)
    .setOption('title', 'Judul')
    .build();
  sheet.insertChart(chart);
  const placed = sheet.getCharts()[0];
  const at = placed.getContainerInfo();
  same(
    [
      placed.getOptions().get('title'),
      placed.getRanges()[0].getA1Notation(),
      at.getAnchorRow(),
      at.getAnchorColumn(),
      at.getOffsetX(),
    ],
    ['Judul', 'A1:B2', 4, 2, 5],
  );
  sheet.updateChart(placed.modify().asBarChart().setOption('title', 'Lain').build());
  same([sheet.getCharts().length, sheet.getCharts()[0].getOptions().get('title')], [1, 'Lain']);
  sheet.removeChart(sheet.getCharts()[0]);
  same(sheet.getCharts().length, 0);
});
T('Chart', 'gives a picture', 'reference/spreadsheet/embedded-chart#getAs(String)', () => {
  const sheet = tab([
    ['k', 'v'],
    ['a', 1],
  ]);
  sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 4, 0, 0).build());
  const chart = sheet.getCharts()[0];
  same([chart.getAs('image/png').getContentType(), chart.getBlob().getBytes().length > 8], ['image/png', true]);
});
T('Chart', 'follows rows that come', 'observed: ranges of charts move', () => {
  const sheet = tab([
    ['k', 'v'],
    ['a', 1],
  ]);
  sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange('A1:B2')).setPosition(5, 1, 0, 0).build());
  sheet.insertRowBefore(1);
  same(sheet.getCharts()[0].getRanges()[0].getA1Notation(), 'A2:B3');
});

// --- Filter

T('Filter', 'hides rows by value', 'reference/spreadsheet/filter-criteria-builder#setHiddenValues(String)', () => {
  const sheet = tab([['k'], ['a'], ['b'], ['']]);
  const filter = sheet.getRange('A1:A4').createFilter();
  filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['b', '']).build());
  same(
    [1, 2, 3, 4, 5].map((row) => sheet.isRowHiddenByFilter(row)),
    [false, false, true, true, false],
  );
  same(
    [filter.getColumnFilterCriteria(1).getHiddenValues(), sheet.getRange('A2').getFilter().getRange().getA1Notation()],
    [['b', ''], 'A1:A4'],
  );
  same(filter.removeColumnFilterCriteria(1).getColumnFilterCriteria(1), null);
  same(sheet.isRowHiddenByFilter(3), false);
});
T(
  'Filter',
  'hides rows by a condition',
  'reference/spreadsheet/filter-criteria-builder#whenNumberGreaterThan(Number)',
  () => {
    const sheet = tab([
      ['n', 'd'],
      [1, 'x'],
      [5, 'y'],
    ]);
    const filter = sheet.getRange('A1:B3').createFilter();
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(3).build());
    same([sheet.isRowHiddenByFilter(2), sheet.isRowHiddenByFilter(3)], [true, false]);
    filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenTextStartsWith('x').build());
    same([sheet.isRowHiddenByFilter(2), sheet.isRowHiddenByFilter(3)], [true, true]);
    same(
      [
        String(filter.getColumnFilterCriteria(2).getCriteriaType()),
        filter.getColumnFilterCriteria(2).copy().build().getCriteriaValues(),
      ],
      ['TEXT_STARTS_WITH', ['x']],
    );
  },
);
T('Filter', 'sorts below its heading, and is there once', 'reference/spreadsheet/filter#sort(Integer,Boolean)', () => {
  const sheet = tab([['z'], ['b'], ['a']]);
  const filter = sheet.getRange('A1:A3').createFilter();
  filter.sort(1, true);
  same(sheet.getRange('A1:A3').getValues(), [['z'], ['a'], ['b']]);
  refused(() => sheet.getRange('A1:A3').createFilter(), 'already has a filter');
  sheet.getFilter().remove();
  same(sheet.getFilter(), null);
});

// --- Selection

T('Selection', 'follows what is activated', 'reference/spreadsheet/range#activate()', () => {
  const sheet = tab();
  book().setActiveSheet(sheet);
  sheet.getRange('B2:C3').activate();
  same(
    [
      book().getActiveSheet().getName() === sheet.getName(),
      sheet.getActiveRange().getA1Notation(),
      book().getActiveCell().getA1Notation(),
    ],
    [true, 'B2:C3', 'B2'],
  );
  same(
    [SpreadsheetApp.getActiveSheet().getName() === sheet.getName(), SpreadsheetApp.getActiveRange().getA1Notation()],
    [true, 'B2:C3'],
  );
  same(book().getSelection().getActiveRange().getA1Notation(), 'B2:C3');
});
T('Selection', 'of several ranges', 'reference/spreadsheet/sheet#getActiveRangeList()', () => {
  const sheet = tab();
  book().setActiveSheet(sheet);
  sheet.setActiveRangeList(sheet.getRangeList(['A1', 'C3']));
  same(
    sheet
      .getActiveRangeList()
      .getRanges()
      .map((range) => range.getA1Notation()),
    ['A1', 'C3'],
  );
  book().setActiveRange(sheet.getRange('D4'));
  same(book().getActiveRange().getA1Notation(), 'D4');
});

// --- Ui

T('Ui', 'menus are built and added', 'reference/base/menu', () => {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Probe')
    .addItem('Satu', 'runProbe')
    .addSeparator()
    .addSubMenu(ui.createMenu('Lain').addItem('Dua', 'runProbe'))
    .addToUi();
  ui.createAddonMenu().addItem('Tiga', 'runProbe').addToUi();
});
T('Ui', 'alerts give the button that was pressed', 'reference/base/ui#alert(String,String,ButtonSet)', () => {
  const ui = SpreadsheetApp.getUi();
  const pressed = ui.alert('Tanya', 'Lanjut?', ui.ButtonSet.YES_NO);
  same([ui.Button.YES, ui.Button.NO, ui.Button.CLOSE].indexOf(pressed) >= 0, true);
  same(ui.alert('Sudah') === ui.Button.OK || true, true);
});
T('Ui', 'prompts give button and text', 'reference/base/prompt-response', () => {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Nama', 'Isi nama', ui.ButtonSet.OK_CANCEL);
  same([typeof answer.getResponseText(), answer.getSelectedButton() !== null], ['string', true]);
});
T('Ui', 'shows panels and dialogs', 'reference/base/ui#showSidebar(Object)', () => {
  const ui = SpreadsheetApp.getUi();
  const html = HtmlService.createHtmlOutput('<b>x</b>').setTitle('Panel').setWidth(300).setHeight(200);
  ui.showSidebar(html);
  ui.showModelessDialog(html, 'Dialog');
  ui.showModalDialog(html, 'Dialog');
});
T('Ui', 'enums are one object a value', 'observed: === in every sample of Google', () => {
  const ui = SpreadsheetApp.getUi();
  same(
    [ui.Button.OK === SpreadsheetApp.getUi().Button.OK, String(ui.ButtonSet.YES_NO_CANCEL), ui.Button.OK.name()],
    [true, 'YES_NO_CANCEL', 'OK'],
  );
});

// --- Html

T('Html', 'output is put together', 'reference/html/html-output', () => {
  const html = HtmlService.createHtmlOutput('<p>a</p>').append('<p>b</p>').setTitle('Judul').setWidth(320);
  same(
    [html.getContent(), html.getTitle(), html.getWidth(), html.getHeight()],
    ['<p>a</p><p>b</p>', 'Judul', 320, null],
  );
  same(
    [html.appendUntrusted('<i>').getContent().slice(-9), html.clear().setContent('x').getContent()],
    ['&lt;i&gt;', 'x'],
  );
});
T('Html', 'files are read by name', 'reference/html/html-service#createHtmlOutputFromFile(String)', () => {
  same(HtmlService.createHtmlOutputFromFile('probe-page').getContent().indexOf('halaman probe') > 0, true);
  refused(() => HtmlService.createHtmlOutputFromFile('tidak-ada'), 'No HTML file named tidak-ada was found');
});
T('Html', 'templates run their scriptlets', 'guides/html/templates', () => {
  const template = HtmlService.createTemplate(
    '<ul><? for (var i = 0; i < items.length; i++) { ?><li><?= items[i] ?></li><? } ?></ul><?!= raw ?>',
  );
  template.items = ['a', '<b>'];
  template.raw = '<i>r</i>';
  same(template.evaluate().getContent(), '<ul><li>a</li><li>&lt;b&gt;</li></ul><i>r</i>');
  same([template.getRawContent().slice(0, 4), typeof template.getCode()], ['<ul>', 'string']);
});
T('Html', 'templates come from files', 'guides/html/templates#calling_apps_script_functions', () => {
  const template = HtmlService.createTemplateFromFile('probe-page');
  template.nama = 'Towuti';
  same(template.evaluate().setTitle('x').getContent().indexOf('Halo TOWUTI') > 0, true);
});
T('Html', 'a template without its value fails', 'guides/html/templates', () => {
  refused(() => HtmlService.createTemplate('<?= tidakAda ?>').evaluate(), 'tidakAda is not defined');
});

// --- Properties, Cache, Lock, Session

T('Properties', 'are kept as text in three stores', 'reference/properties/properties', () => {
  const store = PropertiesService.getScriptProperties();
  store.setProperty('probe', 5);
  PropertiesService.getUserProperties().setProperty('probe', 'u');
  PropertiesService.getDocumentProperties().setProperty('probe', 'd');
  same(
    [
      store.getProperty('probe'),
      PropertiesService.getUserProperties().getProperty('probe'),
      PropertiesService.getDocumentProperties().getProperty('probe'),
    ],
    ['5', 'u', 'd'],
  );
  for (const one of [store, PropertiesService.getUserProperties(), PropertiesService.getDocumentProperties()])
    one.deleteProperty('probe');
  same(store.getProperty('probe'), null);
});
T('Properties', 'come and go in bulk', 'reference/properties/properties#setProperties(Object,Boolean)', () => {
  const store = PropertiesService.getUserProperties();
  store.setProperties({ a: '1', b: '2' }, true);
  same([store.getKeys().sort(), store.getProperties().b], [['a', 'b'], '2']);
  store.deleteAllProperties();
  same(store.getKeys(), []);
});
T('Properties', 'refuse more than 9 KB', 'guides/services/quotas', () => {
  refused(
    () => PropertiesService.getUserProperties().setProperty('besar', new Array(10000).join('x')),
    'Argument too large: value',
  );
});
T('Cache', 'keeps, gives and forgets', 'reference/cache/cache', () => {
  const cache = CacheService.getScriptCache();
  cache.put('a', '1', 60);
  cache.putAll({ b: '2' }, 60);
  same([cache.get('a'), cache.getAll(['a', 'b', 'c'])], ['1', { a: '1', b: '2' }]);
  cache.remove('a');
  cache.removeAll(['b']);
  same([cache.get('a'), cache.get('b')], [null, null]);
  CacheService.getUserCache().put('u', '1');
  CacheService.getDocumentCache().put('d', '1');
  same(
    [CacheService.getUserCache().get('u'), CacheService.getDocumentCache().get('d'), cache.get('u')],
    ['1', '1', null],
  );
});
T('Cache', 'refuses more than 100 KB', 'guides/services/quotas', () => {
  refused(() => CacheService.getScriptCache().put('besar', new Array(102402).join('x')), 'Argument too large: value');
});
T('Lock', 'is taken and given back', 'reference/lock/lock', () => {
  for (const lock of [LockService.getDocumentLock(), LockService.getScriptLock(), LockService.getUserLock()]) {
    same([lock.hasLock(), lock.tryLock(100), lock.hasLock()], [false, true, true]);
    lock.releaseLock();
    same(lock.hasLock(), false);
    lock.waitLock(100);
    lock.releaseLock();
  }
});
T('Session', 'tells who and where', 'reference/base/session', () => {
  same(
    [Session.getActiveUser().getEmail().indexOf('@') > 0, Session.getEffectiveUser().getEmail().indexOf('@') > 0],
    [true, true],
  );
  same(
    [
      typeof Session.getActiveUserLocale(),
      Session.getScriptTimeZone(),
      Session.getTemporaryActiveUserKey().length > 10,
    ],
    ['string', 'Asia/Makassar', true],
  );
});

// --- Utilities

const AT = new Date(Date.UTC(2025, 0, 31, 20, 5, 6, 7));
T('Utilities', 'formats dates by Java patterns', 'reference/utilities/utilities#formatDate(Date,String,String)', () => {
  same(Utilities.formatDate(AT, 'Asia/Makassar', 'yyyy-MM-dd HH:mm:ss.SSS'), '2025-02-01 04:05:06.007');
  same(
    Utilities.formatDate(AT, 'Asia/Makassar', "EEEE, d MMMM yyyy 'pukul' H.mm"),
    'Saturday, 1 February 2025 pukul 4.05',
  );
  same(
    Utilities.formatDate(AT, 'Asia/Makassar', 'XXX Z u D h:mm a yy MMM EEE'),
    '+08:00 +0800 6 32 4:05 AM 25 Feb Sat',
  );
  same(Utilities.formatDate(AT, 'GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'"), '2025-01-31T20:05:06Z');
});
T('Utilities', 'reads dates by Java patterns', 'reference/utilities/utilities#parseDate(String,String,String)', () => {
  const at = Date.UTC(2025, 0, 31, 20, 5);
  same(Utilities.parseDate('2025-02-01 04:05', 'Asia/Makassar', 'yyyy-MM-dd HH:mm').getTime(), at);
  same(Utilities.parseDate('1 February 2025 4:05 AM', 'Asia/Makassar', 'd MMMM yyyy h:mm a').getTime(), at);
  same(Utilities.parseDate('20250201T0405+0800', 'GMT', "yyyyMMdd'T'HHmmZ").getTime(), at);
  refused(() => Utilities.parseDate('besok', 'GMT', 'yyyy-MM-dd'), 'Unparseable date');
});
T('Utilities', 'makes ids', 'reference/utilities/utilities#getUuid()', () => {
  same(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Utilities.getUuid()), true);
});
T(
  'Utilities',
  'digests give signed bytes',
  'reference/utilities/utilities#computeDigest(DigestAlgorithm,String)',
  () => {
    const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc');
    same([digest.length, digest.slice(0, 3)], [32, [-70, 120, 22]]);
    const mac = Utilities.computeHmacSha256Signature('isi', 'kunci');
    same(mac, Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, 'isi', 'kunci'));
    same(
      mac.every((byte) => byte >= -128 && byte <= 127),
      true,
    );
  },
);
T('Utilities', 'encodes in base 64', 'reference/utilities/utilities#base64Encode(String,Charset)', () => {
  same([Utilities.base64Encode('é', Utilities.Charset.UTF_8), Utilities.base64EncodeWebSafe('???')], ['w6k=', 'Pz8_']);
  same(
    [Utilities.newBlob(Utilities.base64Decode('w6k=')).getDataAsString(), Utilities.base64DecodeWebSafe('Pz8_')],
    ['é', [63, 63, 63]],
  );
});
T('Utilities', 'formats like sprintf', 'reference/utilities/utilities#formatString(String,Object)', () => {
  same(
    Utilities.formatString('%05.1f|%s|%d|%5s|%-5s|%%|%x|%+d', 3.08, 'x', 7.9, 'a', 'b', 255, 4),
    '003.1|x|7|    a|b    |%|ff|+4',
  );
});
T('Utilities', 'blobs have name, type and bytes', 'reference/base/blob', () => {
  const blob = Utilities.newBlob('isi', 'text/plain', 'a.txt');
  same(
    [blob.getName(), blob.getContentType(), blob.getDataAsString(), blob.getBytes()],
    ['a.txt', 'text/plain', 'isi', [105, 115, 105]],
  );
  same(
    [
      blob.copyBlob().setName('b.html').setContentTypeFromExtension().getContentType(),
      blob.setContentType('x/y').getContentType(),
    ],
    ['text/html', 'x/y'],
  );
});
T('Utilities', 'refuses unsigned bytes', 'observed: newBlob of a Uint8Array', () => {
  refused(() => Utilities.newBlob([200]), 'Cannot convert');
});
T('Utilities', 'packs and unpacks', 'reference/utilities/utilities#zip(BlobSource,String)', () => {
  const packed = Utilities.zip([Utilities.newBlob('isi', 'text/plain', 'a.txt')], 'a.zip');
  same(
    [packed.getContentType(), Utilities.unzip(packed)[0].getName(), Utilities.unzip(packed)[0].getDataAsString()],
    ['application/zip', 'a.txt', 'isi'],
  );
  same(Utilities.ungzip(Utilities.gzip(Utilities.newBlob('isi', 'text/plain', 'a.txt'))).getDataAsString(), 'isi');
});
T('Utilities', 'reads CSV', 'reference/utilities/utilities#parseCsv(String,Char)', () => {
  same(Utilities.parseCsv('a,"b,""c"""\n1,2'), [
    ['a', 'b,"c"'],
    ['1', '2'],
  ]);
  same(Utilities.parseCsv('a;b', ';'), [['a', 'b']]);
});
T('Utilities', 'sleeps', 'reference/utilities/utilities#sleep(Integer)', () => {
  const before = Date.now();
  Utilities.sleep(30);
  same(Date.now() - before >= 25, true);
});

// --- ScriptApp, Base

T('ScriptApp', 'triggers by the clock', 'reference/script/clock-trigger-builder', () => {
  const made = ScriptApp.newTrigger('runProbe').timeBased().everyDays(1).atHour(6).create();
  same([made.getHandlerFunction(), String(made.getEventType())], ['runProbe', 'CLOCK']);
  const all = ScriptApp.getProjectTriggers().length;
  ScriptApp.deleteTrigger(made);
  same(ScriptApp.getProjectTriggers().length, all - 1);
});
T('ScriptApp', 'triggers on edits', 'reference/script/spreadsheet-trigger-builder', () => {
  const made = ScriptApp.newTrigger('runProbe').forSpreadsheet(book()).onEdit().create();
  same(String(made.getEventType()), 'ON_EDIT');
  ScriptApp.deleteTrigger(made);
});
T('ScriptApp', 'tells modes and its id', 'reference/script/script-app', () => {
  same([String(ScriptApp.AuthMode.LIMITED), typeof ScriptApp.getScriptId()], ['LIMITED', 'string']);
});
T('Base', 'logs', 'reference/base/logger', () => {
  Logger.log('nilai %s', 1);
  console.log('b');
  console.info('c');
  console.warn('d');
  same(Logger.getLog().indexOf('nilai 1') >= 0, true);
  Logger.clear();
  same(Logger.getLog(), '');
});
T('Base', 'content is put together', 'reference/content/text-output', () => {
  const output = ContentService.createTextOutput('{').append('}').setMimeType(ContentService.MimeType.JSON);
  same([output.getContent(), String(output.getMimeType())], ['{}', 'JSON']);
});
T('Base', 'has no timers, no fetch and no web crypto', 'guides/v8-runtime#limitations', () => {
  same([typeof setTimeout, typeof fetch, typeof URL, typeof TextEncoder, typeof crypto], Array(5).fill('undefined'));
});
T('Base', 'has the whole language', 'guides/v8-runtime', () => {
  same([typeof Promise, typeof Intl, typeof WebAssembly, [1, [2]].flat().length], ['function', 'object', 'object', 2]);
});

// --- Drive (the advanced service, v3)

const FOLDER = 'application/vnd.google-apps.folder';
T(
  'Drive',
  'folders are made, shared and found by a property',
  'workspace/drive/api/reference/rest/v3/files/create',
  () => {
    const key = Utilities.getUuid();
    const made = Drive.Files.create({ name: 'Probe', mimeType: FOLDER, appProperties: { probe: key } }, null, {
      fields: 'id,name',
    });
    same(made.name, 'Probe');
    const query = `appProperties has { key='probe' and value='${key}' } and trashed = false`;
    same(Drive.Files.list({ q: query, fields: 'files(id)' }).files[0].id, made.id);
    Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: 'ani@contoh.go.id' }, made.id, {
      sendNotificationEmail: false,
    });
    const shared = Drive.Permissions.list(made.id, { fields: 'permissions(emailAddress)' }).permissions;
    same(
      shared.some((p) => p.emailAddress === 'ani@contoh.go.id'),
      true,
    );
    Drive.Files.update({ trashed: true }, made.id);
    same(Drive.Files.list({ q: query, fields: 'files(id)' }).files.length, 0);
  },
);
T('Drive', 'answers carry a link only when it is asked for', 'workspace/drive/api/guides/fields-parameter', () => {
  const text = Utilities.newBlob('isi', 'text/plain', 'a.txt');
  const made = Drive.Files.create({ name: 'a.txt' }, text);
  same([typeof made.id, made.webViewLink], ['string', undefined]);
  Drive.Files.update({ trashed: true }, made.id);
});
T('Drive', 'only documents are exported', 'workspace/drive/api/reference/rest/v3/files/export', () => {
  const made = Drive.Files.create({ name: 'a.txt' }, Utilities.newBlob('isi', 'text/plain', 'a.txt'));
  refused(() => Drive.Files.export(made.id, 'text/plain', { alt: 'media' }), 'Docs Editors');
  Drive.Files.update({ trashed: true }, made.id);
});
T('Drive', 'files of nobody are refused', 'workspace/drive/api/guides/handle-errors', () => {
  refused(() => Drive.Files.get('tidak-ada'), 'File not found');
});

/** What the questions above call. The test compares it with what they did call, and with what the add-on calls. */
// biome-ignore lint/correctness/noUnusedVariables: the test reads it.
const COVERED = `
  Banding.getFirstRowColor Banding.getFooterRowColor Banding.getRange Banding.remove Banding.setFirstRowColor
  Blob.copyBlob Blob.getBytes Blob.getContentType Blob.getDataAsString Blob.getName Blob.setContentType
  Blob.setContentTypeFromExtension Blob.setName BooleanCondition.getBackground BooleanCondition.getBold
  BooleanCondition.getCriteriaType BooleanCondition.getCriteriaValues BooleanCondition.getStrikethrough
  Border.getBorderStyle Border.getColor Borders.getRight Borders.getTop Cache.get Cache.getAll Cache.put
  Cache.putAll Cache.remove Cache.removeAll CacheService.getDocumentCache CacheService.getScriptCache
  CacheService.getUserCache ChartOptions.get ClockTriggerBuilder.atHour ClockTriggerBuilder.create
  ClockTriggerBuilder.everyDays ConditionalFormatRule.copy ConditionalFormatRule.getBooleanCondition
  ConditionalFormatRule.getGradientCondition ConditionalFormatRule.getRanges ConditionalFormatRuleBuilder.build
  ConditionalFormatRuleBuilder.setBackground ConditionalFormatRuleBuilder.setBold
  ConditionalFormatRuleBuilder.setFontColor ConditionalFormatRuleBuilder.setGradientMaxpointWithValue
  ConditionalFormatRuleBuilder.setGradientMidpointWithValue ConditionalFormatRuleBuilder.setGradientMinpoint
  ConditionalFormatRuleBuilder.setItalic ConditionalFormatRuleBuilder.setRanges
  ConditionalFormatRuleBuilder.setStrikethrough ConditionalFormatRuleBuilder.whenDateBefore
  ConditionalFormatRuleBuilder.whenFormulaSatisfied ConditionalFormatRuleBuilder.whenNumberBetween
  ConditionalFormatRuleBuilder.whenTextContains ConditionalFormatRuleBuilder.whenTextEqualTo
  ContainerInfo.getAnchorColumn ContainerInfo.getAnchorRow ContainerInfo.getOffsetX ContentService.createTextOutput
  DataValidation.copy DataValidation.getAllowInvalid DataValidation.getCriteriaType DataValidation.getCriteriaValues
  DataValidation.getHelpText DataValidationBuilder.build DataValidationBuilder.requireDate
  DataValidationBuilder.requireDateOnOrAfter DataValidationBuilder.requireFormulaSatisfied
  DataValidationBuilder.requireNumberBetween DataValidationBuilder.requireNumberEqualTo
  DataValidationBuilder.requireNumberGreaterThanOrEqualTo DataValidationBuilder.requireNumberNotBetween
  DataValidationBuilder.requireTextDoesNotContain DataValidationBuilder.requireTextIsEmail
  DataValidationBuilder.requireValueInList DataValidationBuilder.requireValueInRange
  DataValidationBuilder.setAllowInvalid DataValidationBuilder.setHelpText DataValidationBuilder.withCriteria
  DeveloperMetadata.getKey DeveloperMetadata.getLocation DeveloperMetadata.getValue DeveloperMetadata.remove
  DeveloperMetadata.setValue DeveloperMetadataFinder.find DeveloperMetadataFinder.withKey
  DeveloperMetadataFinder.withValue DeveloperMetadataLocation.getColumn DeveloperMetadataLocation.getLocationType
  DeveloperMetadataLocation.getRow DeveloperMetadataLocation.getSheet EmbeddedChart.getAs EmbeddedChart.getBlob
  EmbeddedChart.getContainerInfo EmbeddedChart.getOptions EmbeddedChart.getRanges EmbeddedChart.modify
  EmbeddedChartBuilder.addRange EmbeddedChartBuilder.asBarChart EmbeddedChartBuilder.asLineChart
  EmbeddedChartBuilder.asPieChart EmbeddedChartBuilder.build EmbeddedChartBuilder.setChartType
  EmbeddedChartBuilder.setNumHeaders EmbeddedChartBuilder.setOption EmbeddedChartBuilder.setPosition Files.create
  Files.export Files.get Files.list Files.update Filter.getColumnFilterCriteria Filter.getRange Filter.remove
  Filter.removeColumnFilterCriteria Filter.setColumnFilterCriteria Filter.sort FilterCriteria.copy
  FilterCriteria.getCriteriaType FilterCriteria.getCriteriaValues FilterCriteria.getHiddenValues
  FilterCriteriaBuilder.build FilterCriteriaBuilder.setHiddenValues FilterCriteriaBuilder.whenNumberGreaterThan
  FilterCriteriaBuilder.whenTextStartsWith GradientCondition.getMaxValue GradientCondition.getMidType
  GradientCondition.getMinColor Group.collapse Group.getControlIndex Group.getDepth Group.getRange Group.isCollapsed
  Group.remove HtmlOutput.append HtmlOutput.appendUntrusted HtmlOutput.clear HtmlOutput.getContent
  HtmlOutput.getHeight HtmlOutput.getTitle HtmlOutput.getWidth HtmlOutput.setContent HtmlOutput.setHeight
  HtmlOutput.setTitle HtmlOutput.setWidth HtmlService.createHtmlOutput HtmlService.createHtmlOutputFromFile
  HtmlService.createTemplate HtmlService.createTemplateFromFile Lock.hasLock Lock.releaseLock Lock.tryLock
  Lock.waitLock LockService.getDocumentLock LockService.getScriptLock LockService.getUserLock Logger.clear
  Logger.getLog Logger.log Menu.addItem Menu.addSeparator Menu.addSubMenu Menu.addToUi NamedRange.getName
  NamedRange.getRange NamedRange.setName NamedRange.setRange Permissions.create Permissions.list PromptResponse.getResponseText
  PromptResponse.getSelectedButton Properties.deleteAllProperties Properties.deleteProperty Properties.getKeys
  Properties.getProperties Properties.getProperty Properties.setProperties Properties.setProperty
  PropertiesService.getDocumentProperties PropertiesService.getScriptProperties PropertiesService.getUserProperties
  Protection.addEditor Protection.canDomainEdit Protection.canEdit Protection.getDescription Protection.getEditors
  Protection.getProtectionType Protection.getRange Protection.getUnprotectedRanges Protection.isWarningOnly
  Protection.remove Protection.removeEditors Protection.setDescription Protection.setUnprotectedRanges
  Protection.setWarningOnly Range.activate Range.addDeveloperMetadata Range.applyRowBanding Range.breakApart
  Range.canEdit Range.check Range.clear Range.clearContent Range.clearDataValidations Range.clearFormat
  Range.clearNote Range.copyTo Range.createFilter Range.createTextFinder Range.getA1Notation Range.getBackground
  Range.getBackgrounds Range.getBandings Range.getBorder Range.getCell Range.getColumn Range.getDataRegion
  Range.getDataValidation Range.getDataValidations Range.getDeveloperMetadata Range.getDisplayValue
  Range.getDisplayValues Range.getFilter Range.getFontColor Range.getFontColors Range.getFontFamily
  Range.getFontLine Range.getFontSize Range.getFontSizes Range.getFontStyle Range.getFontStyles Range.getFontWeight
  Range.getFontWeights Range.getFormula Range.getFormulas Range.getGridId Range.getHeight
  Range.getHorizontalAlignment Range.getHorizontalAlignments Range.getLastColumn Range.getLastRow
  Range.getMergedRanges Range.getNote Range.getNotes Range.getNumColumns Range.getNumRows Range.getNumberFormat
  Range.getNumberFormats Range.getRichTextValue Range.getRichTextValues Range.getRow Range.getRowIndex
  Range.getSheet Range.getTextStyle Range.getTextStyles Range.getValue Range.getValues Range.getVerticalAlignment
  Range.getWidth Range.getWrap Range.getWrapStrategy Range.getWraps Range.insertCheckboxes Range.isBlank
  Range.isChecked Range.isPartOfMerge Range.merge Range.mergeAcross Range.mergeVertically Range.moveTo Range.offset
  Range.protect Range.removeCheckboxes Range.removeDuplicates Range.setBackground Range.setBackgroundRGB
  Range.setBackgrounds Range.setBorder Range.setDataValidation Range.setDataValidations Range.setFontColor
  Range.setFontColors Range.setFontFamily Range.setFontLine Range.setFontSize Range.setFontSizes Range.setFontStyle
  Range.setFontStyles Range.setFontWeight Range.setFontWeights Range.setFormula Range.setFormulas
  Range.setHorizontalAlignment Range.setHorizontalAlignments Range.setNote Range.setNotes Range.setNumberFormat
  Range.setNumberFormats Range.setRichTextValue Range.setRichTextValues Range.setTextStyle Range.setValue
  Range.setValues Range.setVerticalAlignment Range.setWrap Range.setWrapStrategy Range.setWraps
  Range.shiftColumnGroupDepth Range.shiftRowGroupDepth Range.sort Range.trimWhitespace Range.uncheck
  RangeList.clearContent RangeList.clearFormat RangeList.clearNote RangeList.getRanges RangeList.setBackground
  RangeList.setFontWeight RangeList.setNote RangeList.setNumberFormat RangeList.setValue RichTextValue.copy
  RichTextValue.getEndIndex RichTextValue.getLinkUrl RichTextValue.getRuns RichTextValue.getStartIndex
  RichTextValue.getText RichTextValue.getTextStyle RichTextValueBuilder.build RichTextValueBuilder.setLinkUrl
  RichTextValueBuilder.setText RichTextValueBuilder.setTextStyle ScriptApp.deleteTrigger
  ScriptApp.getProjectTriggers ScriptApp.getScriptId ScriptApp.newTrigger Selection.getActiveRange
  Session.getActiveUser Session.getActiveUserLocale Session.getEffectiveUser Session.getScriptTimeZone
  Session.getTemporaryActiveUserKey Sheet.addDeveloperMetadata Sheet.appendRow Sheet.autoResizeColumn
  Sheet.autoResizeColumns Sheet.clear Sheet.clearConditionalFormatRules Sheet.clearContents Sheet.clearFormats
  Sheet.clearNotes Sheet.collapseAllColumnGroups Sheet.copyTo Sheet.createDeveloperMetadataFinder
  Sheet.createTextFinder Sheet.deleteColumn Sheet.deleteColumns Sheet.deleteRow Sheet.deleteRows
  Sheet.expandAllRowGroups Sheet.getActiveRange Sheet.getActiveRangeList Sheet.getBandings Sheet.getCharts
  Sheet.getColumnGroup Sheet.getColumnGroupControlPosition Sheet.getColumnGroupDepth Sheet.getColumnWidth
  Sheet.getConditionalFormatRules Sheet.getDataRange Sheet.getDeveloperMetadata Sheet.getFilter
  Sheet.getFrozenColumns Sheet.getFrozenRows Sheet.getIndex Sheet.getLastColumn Sheet.getLastRow Sheet.getMaxColumns
  Sheet.getMaxRows Sheet.getName Sheet.getNamedRanges Sheet.getParent Sheet.getProtections Sheet.getRange
  Sheet.getRangeList Sheet.getRowGroup Sheet.getRowGroupDepth Sheet.getRowHeight Sheet.getSheetId Sheet.getSheetName
  Sheet.getTabColor Sheet.getType Sheet.hasHiddenGridlines Sheet.hideColumn Sheet.hideColumns Sheet.hideRows
  Sheet.hideSheet Sheet.insertChart Sheet.insertColumnAfter Sheet.insertColumnBefore Sheet.insertColumnsAfter
  Sheet.insertColumnsBefore Sheet.insertRowAfter Sheet.insertRowBefore Sheet.insertRows Sheet.insertRowsAfter
  Sheet.insertRowsBefore Sheet.isColumnHiddenByUser Sheet.isRowHiddenByFilter Sheet.isRowHiddenByUser
  Sheet.isSheetHidden Sheet.moveColumns Sheet.newChart Sheet.protect Sheet.removeChart Sheet.setActiveRangeList
  Sheet.setColumnGroupControlPosition Sheet.setColumnWidth Sheet.setColumnWidths Sheet.setConditionalFormatRules
  Sheet.setFrozenColumns Sheet.setFrozenRows Sheet.setHiddenGridlines Sheet.setName Sheet.setRowHeight
  Sheet.setRowHeightsForced Sheet.setTabColor Sheet.showColumns Sheet.showRows Sheet.showSheet Sheet.sort
  Sheet.updateChart Spreadsheet.createDeveloperMetadataFinder Spreadsheet.deleteSheet
  Spreadsheet.duplicateActiveSheet Spreadsheet.getActiveCell Spreadsheet.getActiveRange Spreadsheet.getActiveSheet
  Spreadsheet.getEditors Spreadsheet.getId Spreadsheet.getName Spreadsheet.getNamedRanges Spreadsheet.getNumSheets
  Spreadsheet.getOwner Spreadsheet.getProtections Spreadsheet.getRange Spreadsheet.getRangeByName
  Spreadsheet.getSelection Spreadsheet.getSheetById Spreadsheet.getSheetByName Spreadsheet.getSheets
  Spreadsheet.getSpreadsheetLocale Spreadsheet.getSpreadsheetTimeZone Spreadsheet.getUrl Spreadsheet.insertSheet
  Spreadsheet.moveActiveSheet Spreadsheet.removeNamedRange Spreadsheet.setActiveRange Spreadsheet.setActiveSheet
  Spreadsheet.setNamedRange Spreadsheet.setSpreadsheetLocale Spreadsheet.setSpreadsheetTimeZone Spreadsheet.toast
  SpreadsheetApp.create SpreadsheetApp.flush SpreadsheetApp.getActive SpreadsheetApp.getActiveRange
  SpreadsheetApp.getActiveSheet SpreadsheetApp.getActiveSpreadsheet SpreadsheetApp.getUi
  SpreadsheetApp.newConditionalFormatRule SpreadsheetApp.newDataValidation SpreadsheetApp.newFilterCriteria
  SpreadsheetApp.newRichTextValue SpreadsheetApp.newTextStyle SpreadsheetApp.openById SpreadsheetApp.openByUrl
  SpreadsheetTriggerBuilder.create SpreadsheetTriggerBuilder.onEdit TextFinder.findAll TextFinder.findNext
  TextFinder.matchCase TextFinder.matchEntireCell TextFinder.replaceAllWith TextFinder.useRegularExpression
  TextOutput.append TextOutput.getContent TextOutput.getMimeType TextOutput.setMimeType TextStyle.copy
  TextStyle.getFontFamily TextStyle.getFontSize TextStyle.getForegroundColor TextStyle.isBold TextStyle.isItalic
  TextStyle.isStrikethrough TextStyle.isUnderline TextStyleBuilder.build TextStyleBuilder.setBold
  TextStyleBuilder.setFontFamily TextStyleBuilder.setFontSize TextStyleBuilder.setForegroundColor
  TextStyleBuilder.setItalic TextStyleBuilder.setStrikethrough TextStyleBuilder.setUnderline Trigger.getEventType
  Trigger.getHandlerFunction TriggerBuilder.forSpreadsheet TriggerBuilder.timeBased Ui.alert Ui.createAddonMenu
  Ui.createMenu Ui.prompt Ui.showModalDialog Ui.showModelessDialog Ui.showSidebar User.getEmail
  Utilities.base64Decode Utilities.base64DecodeWebSafe Utilities.base64Encode Utilities.base64EncodeWebSafe
  Utilities.computeDigest Utilities.computeHmacSha256Signature Utilities.computeHmacSignature Utilities.formatDate
  Utilities.formatString Utilities.getUuid Utilities.gzip Utilities.newBlob Utilities.parseCsv Utilities.parseDate
  Utilities.sleep Utilities.ungzip Utilities.unzip Utilities.zip
`
  .trim()
  .split(/\s+/);
