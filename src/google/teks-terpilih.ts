/** The text of the selected cells as it is shown: cells of a row side by side, rows and ranges one below the other. */
export const teksTerpilih = (): string => {
  const ranges = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getActiveRangeList()?.getRanges() ?? [];
  return ranges
    .flatMap((range) => range.getDisplayValues())
    .map((cells) => cells.join('\t').trimEnd())
    .join('\n');
};
