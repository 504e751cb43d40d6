import { type Paragraph, Tab } from 'docx';
import type { Pasal } from '../domain/naskah/naskah.ts';
import { cmToTwips, plain } from './docx-measure.ts';

/** Room for '(10)' and for 'aa.' at twelve points. */
const MARK_CM = 1;

/** A Pasal: its number centred, its lines justified, each level hanging one mark further in. */
export const pasalParagraphs = ({ label, butir }: Pasal): readonly Paragraph[] => {
  const mark = cmToTwips(MARK_CM);
  return [
    plain({ text: label, align: 'center', before: 6, keepNext: true }),
    ...butir.map(({ tingkat, tanda, teks }) =>
      plain({
        ...(tanda === '' ? { text: teks } : { children: [tanda, new Tab(), teks] }),
        align: 'justify',
        left: mark * (tanda === '' ? tingkat : tingkat + 1),
        hanging: tanda === '' ? 0 : mark,
        // A text that opens a list stays with its first item.
        keepNext: teks.endsWith(':'),
      }),
    ),
  ];
};
