import type { Enum } from '../enum-values.ts';
import type { Execution } from '../execution.ts';
import { LocalRuntimeNotImplemented } from '../google-error.ts';
import { ActivePlace } from './active-place.ts';
import { DataValidationBuilder } from './data-validation.ts';
import { RichTextValueBuilder } from './rich-text.ts';
import * as enums from './spreadsheet-enums.ts';
import { Ui } from './ui.ts';

/** The global `SpreadsheetApp`, bound to one spreadsheet. */
export class SpreadsheetApp extends ActivePlace {
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
