import { styleAt, styleOf } from '../cell-styles.ts';
import { clearContent, putValue, valuesOf } from '../cell-values.ts';
import { assertMayEdit } from '../editing-rights.ts';
import type { EnteredValue } from '../enter-values.ts';
import { enterValues } from '../enter-values.ts';
import { localFormula } from '../formula-locale.ts';
import { shiftedFormula } from '../formula-shift.ts';
import { GoogleError } from '../google-error.ts';
import { fillLayer, layerAt } from '../layer.ts';
import { localeFacts } from '../locales.ts';
import type { RichText, Style } from '../model.ts';
import { displayValues, layerBlock, layerCorner, scriptValues } from '../read-cells.ts';
import type { TextLook } from '../text-look.ts';
import type { LikeGoogle } from './like-google.ts';
import { blockFor } from './range-argument.ts';
import { RangeGeometry } from './range-geometry.ts';
import { isRichText } from './rich-text.ts';
import { TextStyle } from './text-style.ts';

/** A range as cells with values, formulas and linked text. */
export class RangeValues
  extends RangeGeometry
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.Range,
        | 'getValue'
        | 'getValues'
        | 'getDisplayValue'
        | 'getDisplayValues'
        | 'getFormula'
        | 'getFormulas'
        | 'isBlank'
        | 'setValue'
        | 'setValues'
        | 'setFormula'
        | 'setFormulas'
        | 'clearContent'
        | 'getRichTextValue'
        | 'getRichTextValues'
        | 'setRichTextValue'
        | 'setRichTextValues'
        | 'isChecked'
        | 'check'
        | 'uncheck'
        | 'trimWhitespace'
        | 'getTextStyle'
        | 'getTextStyles'
      >
    >
{
  getValue(): unknown {
    return scriptValues(this.execution.workbook, this.sheet, { ...this.grid, rows: 1, columns: 1 })[0]?.[0];
  }

  getValues(): unknown[][] {
    return scriptValues(this.execution.workbook, this.sheet, this.grid);
  }

  getDisplayValue(): string {
    return displayValues(this.execution.workbook, this.sheet, { ...this.grid, rows: 1, columns: 1 })[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    return displayValues(this.execution.workbook, this.sheet, this.grid);
  }

  getFormula(): string {
    return localFormula(layerCorner(this.sheet.formulas, this.grid) ?? '', localeFacts(this.execution.workbook.locale));
  }

  getFormulas(): string[][] {
    const facts = localeFacts(this.execution.workbook.locale);
    return layerBlock(this.sheet.formulas, this.grid, '', (formula) => localFormula(formula, facts));
  }

  isBlank(): boolean {
    const shown = displayValues(this.execution.workbook, this.sheet, this.grid).flat();
    const formulas = layerBlock(this.sheet.formulas, this.grid, '', (formula) => formula).flat();
    return shown.every((text) => text === '') && formulas.every((formula) => formula === '');
  }

  /** A formula set on many cells goes along as if it were filled down and right. */
  setValue(value: EnteredValue): this {
    const { rows, columns } = this.grid;
    const isFormula = typeof value === 'string' && value.startsWith('=');
    return this.setValues(
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c) => (isFormula ? shiftedFormula(value, r, c) : value)),
      ),
    );
  }

  setValues(values: unknown): this {
    const block = blockFor<EnteredValue>('setValues', values, this.grid);
    assertMayEdit(this.execution.workbook, this.sheet, this.execution.user, this.grid);
    enterValues(this.execution.workbook, this.sheet, this.grid, block);
    return this;
  }

  setFormula(formula: string): this {
    return this.setValue(asFormula(String(formula)));
  }

  setFormulas(formulas: unknown): this {
    const block = blockFor<string>('setFormulas', formulas, this.grid);
    return this.setValues(block.map((line) => line.map(asFormula)));
  }

  clearContent(): this {
    assertMayEdit(this.execution.workbook, this.sheet, this.execution.user, this.grid);
    clearContent(this.sheet, this.grid);
    return this;
  }

  getRichTextValue(): unknown {
    const text = this.getDisplayValue();
    return this.execution.make.richText(layerCorner(this.sheet.richTexts, this.grid) ?? { text, runs: [] });
  }

  getRichTextValues(): unknown[][] {
    const texts = this.getDisplayValues();
    const known = layerBlock<RichText, RichText | null>(this.sheet.richTexts, this.grid, null, (value) => value);
    return texts.map((line, r) =>
      line.map((text, c) => this.execution.make.richText(known[r]?.[c] ?? { text, runs: [] })),
    );
  }

  setRichTextValue(value: unknown): this {
    return this.setRichTextValues([[value]]);
  }

  setRichTextValues(values: unknown): this {
    const block = blockFor<unknown>('setRichTextValues', values, this.grid);
    const texts = block.map((line) =>
      line.map((value) => {
        if (!isRichText(value)) throw new GoogleError('Invalid argument: value');
        return value.richText;
      }),
    );
    this.setValues(texts.map((line) => line.map((value) => (value.text === '' ? '' : `'${value.text}`))));
    const { row, column } = this.grid;
    for (const [r, line] of texts.entries()) {
      for (const [c, value] of line.entries()) {
        if (value.runs.length > 0) fillLayer(this.sheet.richTexts, row - 1 + r, column - 1 + c, 1, 1, value);
      }
    }
    return this;
  }

  isChecked(): boolean | null {
    const values = this.getValues().flat();
    if (values.some((value) => typeof value !== 'boolean')) return null;
    return values.every((value) => value === values[0]) ? (values[0] as boolean) : null;
  }

  check(): this {
    return this.setValue(true);
  }

  uncheck(): this {
    return this.setValue(false);
  }

  /** Blanks around texts go, runs of them become one; numbers and formulas stay as they are. */
  trimWhitespace(): this {
    assertMayEdit(this.execution.workbook, this.sheet, this.execution.user, this.grid);
    const { row, column } = this.grid;
    for (const [r, line] of valuesOf(this.sheet, this.grid).entries()) {
      for (const [c, value] of line.entries()) {
        if (typeof value !== 'string' || layerAt(this.sheet.formulas, row - 1 + r, column - 1 + c)) continue;
        const trimmed = value.trim().replace(/\s{2,}/g, ' ');
        if (trimmed !== value) putValue(this.sheet, row + r, column + c, trimmed === '' ? null : trimmed);
      }
    }
    return this;
  }

  getTextStyle(): TextStyle {
    return new TextStyle(lookOf(styleAt(this.execution.workbook, this.sheet, this.grid.row, this.grid.column)));
  }

  getTextStyles(): TextStyle[][] {
    const { workbook } = this.execution;
    const plain = new TextStyle(lookOf({}));
    return layerBlock(
      this.sheet.styles,
      this.grid,
      plain,
      (number) => new TextStyle(lookOf(styleOf(workbook, number))),
    );
  }
}

/** A cell's look as text styles tell it. */
function lookOf(style: Style): TextLook {
  const line = style.fontLine ?? '';
  return {
    bold: style.fontWeight === 'bold',
    italic: style.fontStyle === 'italic',
    underline: line.includes('underline'),
    strikethrough: line.includes('line-through'),
    fontColor: style.fontColor ?? '#000000',
    fontSize: style.fontSize ?? 10,
    fontFamily: style.fontFamily ?? 'Arial',
  };
}

function asFormula(formula: string): string {
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}
