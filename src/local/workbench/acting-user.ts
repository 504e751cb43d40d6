import { openDialog } from './dialog.ts';
import { el } from './element.ts';
import type { Popup } from './menu-popup.ts';
import { openPopup } from './menu-popup.ts';
import type { MenuItem } from './menu-tree.ts';
import { send } from './server.ts';
import { showToast } from './toasts.ts';
import type { Workspace } from './workspace.ts';

const NOBODY = 'Tanpa identitas';

/** Shows who acts, and lets somebody else act: runs and typing then have that person's rights. */
export function actingUser(space: Workspace): HTMLElement {
  const name = el('strong', {});
  const button = el(
    'button',
    { type: 'button', class: 'button acting', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    el('span', { class: 'acting-label' }, 'Bertindak sebagai'),
    name,
  );
  let popup: Popup | null = null;
  const shut = (): void => {
    popup?.close();
    popup = null;
    button.setAttribute('aria-expanded', 'false');
  };
  const become = async (user: string): Promise<void> => {
    const { ok } = await send({ kind: 'as', user });
    if (ok) showToast(user === '' ? 'Anda kini bertindak tanpa identitas.' : `Anda kini bertindak sebagai ${user}.`);
  };
  const items = (): MenuItem[] => {
    const { acting, owner, known } = space.people.get();
    const person = (user: string, caption: string): MenuItem => ({
      kind: 'act',
      caption,
      checked: user === acting,
      act: () => void become(user),
    });
    return [
      ...known.map((user) => person(user, user === owner ? `${user} (pemilik)` : user)),
      person('', NOBODY),
      { kind: 'separator' },
      { kind: 'act', caption: 'Orang lain…', act: () => askWho((user) => void become(user)) },
    ];
  };
  button.addEventListener('click', () => {
    if (popup) return shut();
    const done = (act: (() => void) | null): void => {
      shut();
      button.focus();
      act?.();
    };
    popup = openPopup(button, items(), false, { done, aside: () => {} });
    button.setAttribute('aria-expanded', 'true');
    popup.focus();
  });
  document.addEventListener('mousedown', (event) => {
    if (popup && !(event.target as HTMLElement).closest('.menu, .acting')) shut();
  });
  space.people.watch(({ acting, owner }) => {
    name.textContent = acting === '' ? NOBODY : acting;
    button.classList.toggle('is-other', acting !== owner);
  });
  return button;
}

function askWho(answer: (user: string) => void): void {
  const input = el('input', {
    class: 'field',
    type: 'email',
    'aria-label': 'Alamat surel',
    placeholder: 'nama@contoh.go.id',
    spellcheck: 'false',
  });
  const problem = el('p', { class: 'problem', role: 'alert' });
  const finish = (): void => {
    const user = input.value.trim();
    if (user === '' || !input.checkValidity()) {
      problem.textContent = 'Tuliskan alamat surel lengkap, misalnya nama@contoh.go.id.';
      return input.focus();
    }
    dialog.close();
    answer(user);
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') finish();
  });
  const text = 'Tuliskan alamat surel orang yang bertindak. Jalankan menu dan isi sel dengan hak orang itu.';
  const dialog = openDialog(
    'Bertindak sebagai',
    el('div', { class: 'dialog-text' }, text, input, problem),
    [
      { caption: 'Batal', primary: false, press: () => dialog.close() },
      { caption: 'Pilih', primary: true, press: finish },
    ],
    () => dialog.close(),
  );
  input.focus();
}
