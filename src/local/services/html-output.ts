import type { Enum } from '../enum-values.ts';
import { declareEnum } from '../enum-values.ts';
import type { Execution } from '../execution.ts';
import { GoogleError } from '../google-error.ts';

const SandboxMode = declareEnum('EMULATED IFRAME NATIVE');
const XFrameOptionsMode = declareEnum('DEFAULT ALLOWALL');

/** The global `HtmlService`. Templates are not modelled. */
export class HtmlService {
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
    const html = this.execution.bundle.html[String(name).replace(/\.html$/, '')];
    if (html === undefined) throw new GoogleError(`No HTML file named ${name} was found.`);
    return new HtmlOutput(html);
  }
}

/** HTML to show. */
export class HtmlOutput {
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
