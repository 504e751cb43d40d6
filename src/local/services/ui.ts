import type { Enum, EnumValue } from '../enum-values.ts';
import { declareEnum, enumValue } from '../enum-values.ts';
import type { Execution, MenuNode } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import { HtmlOutput } from './html-output.ts';
import type { LikeGoogle } from './like-google.ts';

const Button = declareEnum('CLOSE OK CANCEL YES NO');
const ButtonSet = declareEnum('OK OK_CANCEL YES_NO YES_NO_CANCEL');
const BUTTONS: Record<string, string[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** Menus, dialogs and panels. */
export class Ui
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Base.Ui,
        'createMenu' | 'createAddonMenu' | 'alert' | 'prompt' | 'showSidebar' | 'showModalDialog' | 'showModelessDialog'
      >
    >
{
  static readonly service = 'Ui';
  private readonly execution: Execution;

  constructor(execution: Execution) {
    this.execution = execution;
  }

  get Button(): Enum {
    return Button;
  }
  get ButtonSet(): Enum {
    return ButtonSet;
  }

  createMenu(caption: string): Menu {
    return new Menu(this.execution, String(caption));
  }
  createAddonMenu(): Menu {
    return new Menu(this.execution, 'Add-on');
  }

  alert(...args: unknown[]): EnumValue {
    const { title, text, buttons } = readArguments(args, 'alert');
    return this.#ask('alert', title, text, buttons ?? 'OK').button;
  }

  prompt(...args: unknown[]): PromptResponse {
    const { title, text, buttons } = readArguments(args, 'prompt');
    const answer = this.#ask('prompt', title, text, buttons ?? 'OK');
    return new PromptResponse(answer.button, answer.text);
  }

  showSidebar(output: unknown): void {
    this.#show('sidebar', output);
  }
  showModalDialog(output: unknown, title: string): void {
    this.#show('modal', output, title);
  }
  showModelessDialog(output: unknown, title: string): void {
    this.#show('modeless', output, title);
  }

  #ask(kind: 'alert' | 'prompt', title: string, text: string, set: string): { button: EnumValue; text: string } {
    const buttons = BUTTONS[set] as string[];
    const answer = this.execution.ask({ kind, title, text, buttons });
    if (answer.button !== 'CLOSE' && !buttons.includes(answer.button)) {
      throw new GoogleError(`The dialog "${title || text}" has no button ${answer.button}: ${buttons.join(', ')}`);
    }
    const shown = answer.text === undefined ? answer.button : `${answer.button}: ${answer.text}`;
    this.execution.dialogs.push({ kind, title, text, answer: shown });
    return { button: enumValue(Button, answer.button), text: answer.text ?? '' };
  }

  #show(kind: 'sidebar' | 'modal' | 'modeless', output: unknown, title?: string): void {
    if (!(output instanceof HtmlOutput)) throw new GoogleError('Invalid argument: userInterface');
    const heading = String(title ?? output.getTitle() ?? '');
    this.execution.dialogs.push({ kind, title: heading, text: '' });
    this.execution.panels.push({
      kind,
      title: heading,
      html: output.getContent(),
      width: output.getWidth(),
      height: output.getHeight(),
    });
  }
}

function readArguments(args: unknown[], method: string): { title: string; text: string; buttons: string | undefined } {
  const [first, second, third] = args.map((arg) => (arg === null || arg === undefined ? undefined : String(arg)));
  const given = args.length;
  if (given === 1) return { title: '', text: first ?? '', buttons: undefined };
  const set = Object.hasOwn(BUTTONS, second ?? '') && typeof args[1] !== 'string';
  if (given === 2 && set) return { title: '', text: first ?? '', buttons: second };
  const three = given === 3 && Object.hasOwn(BUTTONS, third ?? '') && typeof args[2] !== 'string';
  if (three) return { title: first ?? '', text: second ?? '', buttons: third };
  if (given === 2 && method === 'prompt') return { title: first ?? '', text: second ?? '', buttons: undefined };
  const types = args.map((arg) => (typeof arg === 'string' ? 'String' : typeof arg)).join(',');
  throw new GoogleError(`The parameters (${types}) don't match the method signature for Ui.${method}.`);
}

/** What a person answered to a prompt. */
class PromptResponse
  implements LikeGoogle<Pick<GoogleAppsScript.Base.PromptResponse, 'getSelectedButton' | 'getResponseText'>>
{
  static readonly service = 'PromptResponse';
  private readonly button: EnumValue;
  private readonly text: string;

  constructor(button: EnumValue, text: string) {
    this.button = button;
    this.text = text;
  }

  getSelectedButton(): EnumValue {
    return this.button;
  }
  getResponseText(): string {
    return this.text;
  }
}

/** A menu under construction. */
class Menu
  implements LikeGoogle<Pick<GoogleAppsScript.Base.Menu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>>
{
  static readonly service = 'Menu';
  private readonly execution: Execution;
  private readonly caption: string;
  private readonly items: MenuNode[] = [];

  constructor(execution: Execution, caption: string) {
    this.execution = execution;
    this.caption = caption;
  }

  addItem(caption: string, functionName: string): this {
    this.items.push({ kind: 'item', caption: String(caption), functionName: String(functionName) });
    return this;
  }

  addSeparator(): this {
    this.items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: unknown): this {
    if (!(menu instanceof Menu)) throw new GoogleError('Invalid argument: menu');
    this.items.push({ kind: 'menu', caption: menu.caption, items: menu.items });
    return this;
  }

  addToUi(): void {
    this.execution.menus.push({ kind: 'menu', caption: this.caption, items: this.items });
  }
}
