/** Two invented titles, the kind of defect or difference between them, and whether they mean one innovation. */
export type Pasangan = { readonly kembar: boolean; readonly macam: string; readonly a: string; readonly b: string };

/** Reads a list of pairs: one a line, `+ kind = title = title` for the same, `- …` for different innovations. */
export const daftarPasangan = (text: string): readonly Pasangan[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', a = '', b = ''] = line.split(' = ');
      if (!/^[+-] \S/.test(head) || a === '' || b === '') throw new Error(`not a pair: ${line}`);
      return { kembar: head.startsWith('+'), macam: head.slice(2), a, b };
    });
