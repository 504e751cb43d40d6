/** Breaks text into lines of at most `width` columns at its spaces; a longer word keeps a line of its own. */
export const wrapText = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
};

/** `text` after `head`, its further lines indented to where it starts. */
export const hang = (head: string, text: string, width: number): readonly string[] => {
  const lines = wrapText(text, width - head.length);
  if (lines.length === 0) return [head.trimEnd()];
  return lines.map((line, i) => (i === 0 ? head : ' '.repeat(head.length)) + line);
};
