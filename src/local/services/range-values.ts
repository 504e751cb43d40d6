import { clearContent } from '../cell-values.ts';
import { assertMayEdit } from '../editing-rights.ts';
import type { EnteredValue } from '../enter-values.ts';
import { enterValues } from '../enter-values.ts';
import { GoogleError } from '../google-error.ts';
import { fillLayer } from '../layer.ts';
import type { RichText } from '../model.ts';
import { displayValues, layerBlock, layerCorner, scriptValues } from '../read-cells.ts';
import { blockFor } from './range-argument.ts';
import { RangeGeometry } from './range-geometry.ts';
import { isRichText } from './rich-text.ts';

/** A range as cells with values, formulas and linked text. */
export class RangeValues extends RangeGeometry {
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
    return layerCorner(this.sheet.formulas, this.grid) ?? '';
  }

  getFormulas(): string[][] {
    return layerBlock(this.sheet.formulas, this.grid, '', (formula) => formula);
  }

  isBlank(): boolean {
    return displayValues(this.execution.workbook, this.sheet, this.grid)
      .flat()
      .every((text) => text === '');
  }

  setValue(value: EnteredValue): this {
    const { rows, columns } = this.grid;
    return this.setValues(Array.from({ length: rows }, () => new Array<EnteredValue>(columns).fill(value)));
  }

  setValues(values: unknown): this {
    const block = blockFor<EnteredValue>('setValues', values, this.grid);
    assertMayEdit(this.execution.workbook, this.sheet, this.execution.user, this.grid);
    enterValues(this.execution.workbook, this.sheet, this.grid, block);
    return this;
  }

  setFormula(formula: string): this {
    return this.setValue(asFormula(formula));
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

  trimWhitespace(): this {
    return this.setValues(
      this.getValues().map((line) =>
        line.map((value) => (typeof value === 'string' ? value.trim().replace(/ {2,}/g, ' ') : value)),
      ),
    );
  }
}

function asFormula(formula: string): string {
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}
