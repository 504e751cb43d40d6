import type { EnumValue } from '../enum-values.ts';
import { enumValue } from '../enum-values.ts';
import type { Style } from '../model.ts';
import { BorderStyle } from './spreadsheet-enums.ts';

/** The lines around a cell, each null where there is none. */
export class Borders {
  static readonly service = 'Borders';
  private readonly style: Style;

  constructor(style: Style) {
    this.style = style;
  }

  getTop(): Border | null {
    return borderOf(this.style.borderTop);
  }
  getLeft(): Border | null {
    return borderOf(this.style.borderLeft);
  }
  getBottom(): Border | null {
    return borderOf(this.style.borderBottom);
  }
  getRight(): Border | null {
    return borderOf(this.style.borderRight);
  }
}

/** One line: kept as `SOLID #000000`. */
class Border {
  static readonly service = 'Border';
  private readonly line: string;
  private readonly color: string;

  constructor(line: string, color: string) {
    this.line = line;
    this.color = color;
  }

  getBorderStyle(): EnumValue {
    return enumValue(BorderStyle, this.line);
  }
  getColor(): string {
    return this.color;
  }
}

function borderOf(text: string | undefined): Border | null {
  const [line, color] = text?.split(' ') ?? [];
  return line && color ? new Border(line, color) : null;
}

/** The lines around a cell, null where there is none at all. */
export function bordersOf(style: Style): Borders | null {
  const { borderTop, borderLeft, borderBottom, borderRight } = style;
  return borderTop || borderLeft || borderBottom || borderRight ? new Borders(style) : null;
}
