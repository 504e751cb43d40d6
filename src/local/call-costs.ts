/** What a call does to the backend, which decides its modelled time. */
export type CallKind =
  | 'object'
  | 'read'
  | 'keptRead'
  | 'write'
  | 'append'
  | 'flush'
  | 'metadataFind'
  | 'metadataAdd'
  | 'rule'
  | 'lock'
  | 'property'
  | 'cache'
  | 'toast'
  | 'driveConvert'
  | 'drive';

/** Modelled milliseconds of a call, and of each cell it reads. A flush adds FLUSH when something is pending. */
export const COST: Record<CallKind, { call: number; cell: number }> = {
  object: { call: 0.2, cell: 0 },
  read: { call: 60, cell: 0.012 },
  keptRead: { call: 60, cell: 0.012 },
  write: { call: 5, cell: 0 },
  append: { call: 110, cell: 0 },
  flush: { call: 0, cell: 0 },
  metadataFind: { call: 150, cell: 0 },
  metadataAdd: { call: 100, cell: 0 },
  rule: { call: 100, cell: 0 },
  lock: { call: 30, cell: 0 },
  property: { call: 25, cell: 0 },
  cache: { call: 25, cell: 0 },
  toast: { call: 30, cell: 0 },
  driveConvert: { call: 3000, cell: 0 },
  drive: { call: 500, cell: 0 },
};

/** What sending pending writes costs: once, and for each written cell. */
export const FLUSH = { call: 200, cell: 0.05 };

/** Kinds that change the spreadsheet: they make kept reads stale. */
export const CHANGES: ReadonlySet<CallKind> = new Set<CallKind>(['write', 'append', 'metadataAdd', 'rule']);

/** Kinds that need what was written before: they send pending writes first. */
export const SENDS_PENDING: ReadonlySet<CallKind> = new Set<CallKind>(['read', 'keptRead', 'flush', 'metadataFind']);

const METHODS: Partial<Record<CallKind, string>> = {
  read: `Range.getValue Range.getValues Range.getDisplayValue Range.getDisplayValues Range.getFormula Range.getFormulas
    Range.getNumberFormat Range.getNumberFormats Range.getBackground Range.getBackgrounds Range.getFontColor
    Range.getFontColors Range.getFontWeight Range.getFontWeights Range.getFontSize Range.getFontSizes Range.getFontStyle
    Range.getFontStyles Range.getFontFamily Range.getFontFamilies Range.getFontLine Range.getFontLines
    Range.getWrap Range.getWraps Range.getWrapStrategy Range.getWrapStrategies Range.getHorizontalAlignment
    Range.getHorizontalAlignments Range.getVerticalAlignment Range.getVerticalAlignments Range.getBorder
    Range.getNote Range.getNotes Range.getRichTextValue Range.getRichTextValues Range.isBlank Range.isChecked
    Range.getMergedRanges Range.isPartOfMerge Range.getTextStyle Range.getTextStyles Range.getBandings
    Range.getFilter Range.getDataRegion TextFinder.findAll TextFinder.findNext
    Sheet.getColumnWidth Sheet.getRowHeight Sheet.isColumnHiddenByUser Sheet.isRowHiddenByUser Sheet.getTabColor
    Sheet.getFilter Sheet.getColumnGroup Sheet.getColumnGroupDepth Sheet.getFrozenRows Sheet.getFrozenColumns
    Sheet.hasHiddenGridlines Sheet.getConditionalFormatRules Sheet.isRowHiddenByFilter Sheet.getBandings
    Sheet.getRowGroup Sheet.getRowGroupDepth Sheet.getNamedRanges Sheet.getColumnGroupControlPosition
    Sheet.getRowGroupControlPosition Spreadsheet.getBandings
    Spreadsheet.getRangeByName Spreadsheet.getNamedRanges Spreadsheet.getEditors Spreadsheet.getViewers
    Filter.getRange Filter.getColumnFilterCriteria Banding.getRange NamedRange.getRange Group.isCollapsed Group.getRange Group.getDepth`,
  keptRead: `Sheet.getLastRow Sheet.getLastColumn Sheet.getMaxRows Sheet.getMaxColumns Sheet.getName Sheet.getSheetName
    Sheet.getSheetId Sheet.getIndex Sheet.isSheetHidden Spreadsheet.getSheets Spreadsheet.getNumSheets
    Spreadsheet.getSheetByName Spreadsheet.getSheetById Spreadsheet.getName Spreadsheet.getSpreadsheetLocale
    Spreadsheet.getSpreadsheetTimeZone Spreadsheet.getLastRow Spreadsheet.getLastColumn Spreadsheet.getOwner`,
  write: `Range.setValue Range.setValues Range.setFormula Range.setFormulas Range.setNumberFormat Range.setNumberFormats
    Range.setBackground Range.setBackgrounds Range.setBackgroundRGB Range.setFontColor Range.setFontColors
    Range.setFontWeight Range.setFontWeights Range.setFontSize Range.setFontSizes Range.setFontStyle Range.setFontStyles
    Range.setFontFamily Range.setFontFamilies Range.setFontLine Range.setFontLines Range.setWrap Range.setWraps
    Range.setWrapStrategy Range.setWrapStrategies Range.setHorizontalAlignment Range.setHorizontalAlignments
    Range.setVerticalAlignment Range.setVerticalAlignments Range.setBorder Range.setNote Range.setNotes Range.clearNote
    Range.clear Range.clearContent Range.clearFormat Range.setRichTextValue Range.setRichTextValues Range.merge
    Range.mergeAcross Range.mergeVertically Range.breakApart Range.sort Range.copyTo Range.moveTo Range.createFilter
    Range.check Range.uncheck Range.trimWhitespace Range.removeDuplicates Range.shiftColumnGroupDepth
    Range.shiftRowGroupDepth Range.collapseGroups Range.expandGroups Range.applyRowBanding Range.applyColumnBanding
    Range.setTextStyle Range.setTextStyles
    RangeList.setValue RangeList.setBackground RangeList.setFontWeight RangeList.setFontColor RangeList.setFontStyle
    RangeList.setFontSize RangeList.setNote RangeList.clearNote RangeList.clearContent RangeList.clearFormat
    RangeList.setNumberFormat RangeList.clear RangeList.setWrap RangeList.setHorizontalAlignment
    RangeList.setVerticalAlignment RangeList.check RangeList.uncheck
    Sheet.setName Sheet.insertRows Sheet.insertRowsAfter Sheet.insertRowsBefore Sheet.insertRowBefore
    Sheet.insertRowAfter Sheet.insertColumns Sheet.insertColumnsAfter Sheet.insertColumnsBefore Sheet.insertColumnAfter
    Sheet.insertColumnBefore Sheet.deleteRow Sheet.deleteRows Sheet.deleteColumn Sheet.deleteColumns Sheet.moveColumns
    Sheet.moveRows Sheet.setFrozenRows Sheet.setFrozenColumns Sheet.setColumnWidth Sheet.setColumnWidths
    Sheet.setRowHeight Sheet.setRowHeights Sheet.setRowHeightsForced Sheet.hideSheet Sheet.showSheet Sheet.hideColumns
    Sheet.hideColumn Sheet.unhideColumn Sheet.showColumns Sheet.hideRows Sheet.hideRow Sheet.unhideRow Sheet.showRows
    Sheet.setTabColor Sheet.clear Sheet.clearContents Sheet.clearFormats Sheet.clearNotes Sheet.sort
    Sheet.setHiddenGridlines Sheet.copyTo Sheet.setColumnGroupControlPosition Sheet.collapseAllColumnGroups
    Sheet.expandAllColumnGroups Sheet.setConditionalFormatRules Sheet.autoResizeColumn Sheet.autoResizeColumns
    Sheet.autoResizeRows Sheet.clearConditionalFormatRules Sheet.collapseAllRowGroups Sheet.expandAllRowGroups
    Sheet.setRowGroupControlPosition Spreadsheet.renameActiveSheet Spreadsheet.deleteActiveSheet Spreadsheet.addEditors
    Spreadsheet.rename Spreadsheet.insertSheet Spreadsheet.deleteSheet Spreadsheet.setSpreadsheetLocale
    Spreadsheet.setSpreadsheetTimeZone Spreadsheet.moveActiveSheet Spreadsheet.setNamedRange
    Spreadsheet.removeNamedRange Spreadsheet.addEditor Spreadsheet.removeEditor Spreadsheet.duplicateActiveSheet
    Filter.setColumnFilterCriteria Filter.removeColumnFilterCriteria Banding.setRange Banding.copyTo Banding.remove
    Banding.setHeaderRowColor Banding.setFirstRowColor Banding.setSecondRowColor Banding.setFooterRowColor
    Banding.setHeaderColumnColor Banding.setFirstColumnColor Banding.setSecondColumnColor Banding.setFooterColumnColor
    NamedRange.setName NamedRange.setRange Filter.remove Filter.sort Group.collapse Group.expand Group.remove TextFinder.replaceAllWith NamedRange.remove`,
  append: 'Sheet.appendRow',
  flush: 'SpreadsheetApp.flush',
  metadataFind: `DeveloperMetadataFinder.find Spreadsheet.getDeveloperMetadata Sheet.getDeveloperMetadata
    Range.getDeveloperMetadata`,
  metadataAdd: `Spreadsheet.addDeveloperMetadata Sheet.addDeveloperMetadata Range.addDeveloperMetadata
    DeveloperMetadata.setValue DeveloperMetadata.setKey DeveloperMetadata.remove`,
  rule: `Range.protect Sheet.protect Sheet.getProtections Spreadsheet.getProtections Protection.setDescription
    Protection.setWarningOnly Protection.remove Protection.setUnprotectedRanges Protection.addEditor
    Protection.addEditors Protection.removeEditor Protection.removeEditors Protection.setDomainEdit
    Protection.getEditors Protection.canEdit Protection.canDomainEdit Protection.setRange
    Range.setDataValidation Range.setDataValidations
    Range.getDataValidation Range.getDataValidations Range.clearDataValidations Range.insertCheckboxes
    Range.removeCheckboxes RangeList.clearDataValidations RangeList.insertCheckboxes
    Sheet.getCharts Sheet.insertChart Sheet.updateChart Sheet.removeChart`,
  lock: 'Lock.tryLock Lock.waitLock Lock.releaseLock',
  property: `Properties.getProperty Properties.getProperties Properties.getKeys Properties.setProperty
    Properties.setProperties Properties.deleteProperty Properties.deleteAllProperties`,
  cache: 'Cache.get Cache.getAll Cache.put Cache.putAll Cache.remove Cache.removeAll',
  toast: 'Spreadsheet.toast',
  drive: `Files.create Files.list Files.get Files.update Files.export Files.copy Files.remove Permissions.create
    Permissions.list Permissions.remove`,
};

const KIND_OF = new Map<string, CallKind>();
for (const [kind, names] of Object.entries(METHODS)) {
  for (const name of names.split(/\s+/)) KIND_OF.set(name, kind as CallKind);
}

/** The kind of a call named `Class.method`; what is not listed only makes or asks an object. */
export function kindOfCall(name: string): CallKind {
  return KIND_OF.get(name) ?? 'object';
}
