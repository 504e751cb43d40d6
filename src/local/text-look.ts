/** How a part of a text is set off from the rest of its cell; what is absent is as the cell has it. */
export interface TextLook {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontColor?: string;
  fontSize?: number;
  fontFamily?: string;
}
