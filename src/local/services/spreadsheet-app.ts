import { createWorkbook } from '../create-workbook.ts';
import type { Enum } from '../enum-values.ts';
import type { Execution } from '../execution.ts';
import { GoogleError, LocalRuntimeNotImplemented } from '../google-error.ts';
import type { Sheet } from '../model.ts';
import { shelve, shelved } from '../other-workbooks.ts';
import { ActivePlace } from './active-place.ts';
import { ConditionalFormatRuleBuilder } from './conditional-format.ts';
import { DataValidationBuilder } from './data-validation.ts';
import { FilterCriteriaBuilder } from './filter-criteria.ts';
import type { LikeGoogle } from './like-google.ts';
import { RichTextValueBuilder } from './rich-text.ts';
import * as enums from './spreadsheet-enums.ts';
import { TextStyleBuilder } from './text-style.ts';
import { Ui } from './ui.ts';

/** The global `SpreadsheetApp`, bound to one spreadsheet. */
export class SpreadsheetApp
  extends ActivePlace
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.SpreadsheetApp,
        | 'getActive'
        | 'getActiveSpreadsheet'
        | 'getUi'
        | 'flush'
        | 'newDataValidation'
        | 'newRichTextValue'
        | 'newTextStyle'
        | 'newConditionalFormatRule'
        | 'newFilterCriteria'
        | 'create'
        | 'openById'
        | 'openByUrl'
        | 'open'
      >
    >
{
  static override readonly service = 'SpreadsheetApp';
  private readonly ui: Ui;

  constructor(execution: Execution) {
    super(execution);
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

  get BandingTheme(): Enum {
    return enums.BandingTheme;
  }
  get RelativeDate(): Enum {
    return enums.RelativeDate;
  }
  get InterpolationType(): Enum {
    return enums.InterpolationType;
  }
  get SheetType(): Enum {
    return enums.SheetType;
  }
  get Direction(): Enum {
    return enums.Direction;
  }

  getActive(): unknown {
    return this.execution.make.spreadsheet();
  }
  getActiveSpreadsheet(): unknown {
    return this.execution.make.spreadsheet();
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

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution);
  }
  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder();
  }

  /** Makes a spreadsheet in memory; it is gone when the workbook is closed. */
  create(name: string, rows?: number, columns?: number): unknown {
    const { workbook, user } = this.execution;
    const { locale, timeZone } = workbook;
    const made = createWorkbook({ name: String(name), owner: user, locale, timeZone });
    const first = made.sheets[0] as Sheet;
    first.maxRows = rows ?? first.maxRows;
    first.maxColumns = columns ?? first.maxColumns;
    shelve(workbook, made);
    return this.execution.make.spreadsheetOf(made);
  }

  openById(id: string): unknown {
    const found = shelved(this.execution.workbook, String(id));
    if (!found) {
      throw new GoogleError('Unexpected error while getting the method or property openById on object SpreadsheetApp.');
    }
    return this.execution.make.spreadsheetOf(found);
  }

  openByUrl(url: string): unknown {
    const id = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)/.exec(String(url))?.[1];
    if (!id) throw new GoogleError('Invalid argument: url');
    return this.openById(id);
  }

  open(): never {
    throw new LocalRuntimeNotImplemented('SpreadsheetApp.open');
  }
}
