import type { Enum } from '../enum-values.ts';
import { declareEnum } from '../enum-values.ts';
import type { Execution } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import { Blob } from './blob.ts';
import { HtmlTemplate } from './html-template.ts';
import type { LikeGoogle } from './like-google.ts';

const SandboxMode = declareEnum('EMULATED IFRAME NATIVE');
const XFrameOptionsMode = declareEnum('DEFAULT ALLOWALL');

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The global `HtmlService`. */
export class HtmlService
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.HTML.HtmlService,
        'createHtmlOutput' | 'createHtmlOutputFromFile' | 'createTemplate' | 'createTemplateFromFile'
      >
    >
{
  static readonly service = 'HtmlService';
  private readonly execution: Execution;

  constructor(execution: Execution) {
    this.execution = execution;
  }

  get SandboxMode(): Enum {
    return SandboxMode;
  }
  get XFrameOptionsMode(): Enum {
    return XFrameOptionsMode;
  }

  createHtmlOutput(html: unknown = ''): HtmlOutput {
    return new HtmlOutput(String(html));
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(this.#file(name));
  }

  createTemplate(html: unknown): HtmlTemplate {
    return new HtmlTemplate(html instanceof HtmlOutput ? html.getContent() : String(html));
  }

  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(this.#file(name));
  }

  #file(name: string): string {
    const html = this.execution.bundle.html[String(name).replace(/\.html$/, '')];
    if (html === undefined) throw new GoogleError(`No HTML file named ${name} was found.`);
    return html;
  }
}

/** HTML to show. */
export class HtmlOutput
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.HTML.HtmlOutput,
        | 'getContent'
        | 'getTitle'
        | 'getWidth'
        | 'getHeight'
        | 'setContent'
        | 'append'
        | 'appendUntrusted'
        | 'clear'
        | 'asTemplate'
        | 'getBlob'
        | 'setTitle'
        | 'setWidth'
        | 'setHeight'
        | 'addMetaTag'
        | 'setSandboxMode'
        | 'setXFrameOptionsMode'
        | 'setFaviconUrl'
      >
    >
{
  static readonly service = 'HtmlOutput';
  private html: string;
  private title: string | null = null;
  private width: number | null = null;
  private height: number | null = null;

  constructor(html: string) {
    this.html = html;
  }

  getContent(): string {
    return this.html;
  }
  getTitle(): string | null {
    return this.title;
  }
  getWidth(): number | null {
    return this.width;
  }
  getHeight(): number | null {
    return this.height;
  }

  setContent(html: string): this {
    this.html = String(html);
    return this;
  }

  append(html: string): this {
    this.html += String(html);
    return this;
  }

  appendUntrusted(html: string): this {
    return this.append(String(html).replace(/[&<>"']/g, (mark) => ESCAPES[mark] as string));
  }

  clear(): this {
    this.html = '';
    return this;
  }

  asTemplate(): HtmlTemplate {
    return new HtmlTemplate(this.html);
  }

  getBlob(): Blob {
    return new Blob(new TextEncoder().encode(this.html), 'text/html', `${this.title ?? 'untitled'}.html`);
  }

  setTitle(title: string): this {
    this.title = String(title);
    return this;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }

  addMetaTag(): this {
    return this;
  }
  setSandboxMode(): this {
    return this;
  }
  setXFrameOptionsMode(): this {
    return this;
  }
  setFaviconUrl(): this {
    return this;
  }
}
