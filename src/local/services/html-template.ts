import vm from 'node:vm';
import { IN_REALM } from '../in-realm.ts';

/**
 * Makes the object that scripts hold as HtmlTemplate: values are set on it under any name, so it is no service object
 * but one of the script's own realm. `evaluate` runs the scriptlets in the script's global scope.
 */
const MAKE = `(function (raw, code) {
  const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  const own = {
    getRawContent() { return raw; },
    getCode() { return code; },
    getCodeWithComments() { return code; },
    evaluate() {
      let text = '';
      const output = {
        append(value) { text += String(value === null || value === undefined ? '' : value); },
        appendUntrusted(value) {
          output.append(String(value === null || value === undefined ? '' : value).replace(/[&<>"']/g, (mark) => escapes[mark]));
        },
      };
      new Function('output', 'template', 'with (template) {' + code + '\\n}').call(undefined, output, this);
      return HtmlService.createHtmlOutput(text);
    },
    toString() { return 'HtmlTemplate'; },
  };
  return Object.create(own);
})`;

/** A template: HTML with scriptlets `<? … ?>`, `<?= … ?>` (escaped) and `<?!= … ?>` (as it is). */
export class HtmlTemplate {
  static readonly service = 'HtmlTemplate';
  private readonly raw: string;

  constructor(raw: string) {
    this.raw = raw;
  }

  [IN_REALM](context: vm.Context): unknown {
    const make = vm.runInContext(MAKE, context, { filename: 'html-template' }) as (raw: string, code: string) => object;
    return make(this.raw, templateCode(this.raw));
  }
}

/** The code of a template: each piece of HTML and each scriptlet becomes a statement. */
export function templateCode(raw: string): string {
  const statements: string[] = [];
  let next = 0;
  const html = (text: string): void => {
    if (text !== '') statements.push(`output.append(${JSON.stringify(text)});`);
  };
  for (const match of raw.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)) {
    const [whole, print, code = ''] = match;
    html(raw.slice(next, match.index));
    if (print === '=') statements.push(`output.appendUntrusted(${code.replace(/;\s*$/, '')}\n);`);
    else if (print === '!=') statements.push(`output.append(${code.replace(/;\s*$/, '')}\n);`);
    else statements.push(code);
    next = match.index + whole.length;
  }
  html(raw.slice(next));
  return statements.join('\n');
}
