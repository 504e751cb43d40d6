import type { Enum } from '../enum-values.ts';
import type { Execution } from '../execution.ts';
import { activeSheet, isCells, isSheetHandle, selectedRanges } from '../execution.ts';
import { GoogleError, LocalRuntimeNotImplemented } from '../google-error.ts';
import type { GridRange } from '../grid-range.ts';
import { DataValidationBuilder } from './data-validation.ts';
import { RichTextValueBuilder } from './rich-text.ts';
import { Selection } from './selection.ts';
import * as enums from './spreadsheet-enums.ts';
import { Ui } from './ui.ts';

/** The global `SpreadsheetApp`, bound to one spreadsheet. */
export class SpreadsheetApp {
  static readonly service = 'SpreadsheetApp';
  private readonly execution: Execution;
  private readonly ui: Ui;

  constructor(execution: Execution) {
    this.execution = execution;
    this.ui = new Ui(execution);
  }

  get ProtectionType(): Enum {
    return enums.ProtectionType;
  }
  get WrapStrategy(): Enum {
    return enums.WrapStrategy;
  }
  get GroupControlTogglePosition(): Enum {
    return enums.GroupControlTogglePosition;
  }
  get BooleanCriteria(): Enum {
    return enums.BooleanCriteria;
  }
  get DataValidationCriteria(): Enum {
    return enums.DataValidationCriteria;
  }
  get DeveloperMetadataVisibility(): Enum {
    return enums.DeveloperMetadataVisibility;
  }
  get DeveloperMetadataLocationType(): Enum {
    return enums.DeveloperMetadataLocationType;
  }
  get BorderStyle(): Enum {
    return enums.BorderStyle;
  }
  get CopyPasteType(): Enum {
    return enums.CopyPasteType;
  }
  get Dimension(): Enum {
    return enums.Dimension;
  }

  getActive(): unknown {
    return this.execution.make.spreadsheet();
  }
  getActiveSpreadsheet(): unknown {
    return this.execution.make.spreadsheet();
  }
  getActiveSheet(): unknown {
    return this.execution.make.sheet(activeSheet(this.execution.workbook));
  }

  getActiveRange(): unknown {
    const sheet = activeSheet(this.execution.workbook);
    return this.execution.make.range(sheet, selectedRanges(this.execution.workbook, sheet).at(-1) as GridRange);
  }

  getActiveRangeList(): unknown {
    const sheet = activeSheet(this.execution.workbook);
    return this.execution.make.rangeList(sheet, selectedRanges(this.execution.workbook, sheet));
  }

  getCurrentCell(): unknown {
    const sheet = activeSheet(this.execution.workbook);
    const { row, column } = selectedRanges(this.execution.workbook, sheet).at(-1) as GridRange;
    return this.execution.make.range(sheet, { row, column, rows: 1, columns: 1 });
  }

  getSelection(): Selection {
    return new Selection(this.execution);
  }

  setActiveSheet(handle: unknown): unknown {
    if (!isSheetHandle(handle)) throw new GoogleError('Invalid argument: sheet');
    this.execution.workbook.activeSheetId = handle.sheet.id;
    return handle;
  }

  setActiveRange(range: unknown): unknown {
    if (!isCells(range)) throw new GoogleError('Invalid argument: range');
    this.execution.workbook.activeSheetId = range.sheet.id;
    this.execution.workbook.selections[range.sheet.id] = [range.grid];
    return range;
  }

  getUi(): Ui {
    return this.ui;
  }
  flush(): void {}
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution);
  }
  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }

  create(): never {
    return this.#elsewhere('create');
  }
  open(): never {
    return this.#elsewhere('open');
  }
  openById(): never {
    return this.#elsewhere('openById');
  }
  openByUrl(): never {
    return this.#elsewhere('openByUrl');
  }

  #elsewhere(method: string): never {
    throw new LocalRuntimeNotImplemented(`SpreadsheetApp.${method}`);
  }
}
