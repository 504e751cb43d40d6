import type { Finished, PanelEntry } from '../serve-protocol.ts';
import type { OpenDialog } from './dialog.ts';
import { openDialog } from './dialog.ts';
import { el } from './element.ts';

interface Shown {
  frame: HTMLIFrameElement;
  close(): void;
  resize(width: number | null, height: number | null): void;
}

/** What frames need of the page. */
export interface PanelHost {
  call(functionName: string, args: unknown[]): Promise<Finished>;
  focusGrid(): void;
}

/** Shows panels in frames without an origin, and carries their calls to the host by messages. */
export function showPanels(side: HTMLElement, host: PanelHost): (panel: PanelEntry) => void {
  const shown = new Set<Shown>();
  let sidebar: Shown | null = null;

  const frameOf = (panel: PanelEntry): HTMLIFrameElement =>
    el('iframe', {
      src: `/panel/${panel.id}`,
      sandbox: 'allow-scripts allow-forms allow-popups',
      title: panel.title || 'Panel',
    });

  const openSidebar = (panel: PanelEntry): Shown => {
    sidebar?.close();
    const frame = frameOf(panel);
    const entry: Shown = {
      frame,
      resize: () => {},
      close: () => {
        shown.delete(entry);
        side.hidden = true;
        side.replaceChildren();
        sidebar = null;
        host.focusGrid();
      },
    };
    const cross = el(
      'button',
      {
        type: 'button',
        class: 'cross',
        'aria-label': 'Tutup panel',
        title: 'Tutup panel',
        onclick: () => entry.close(),
      },
      '×',
    );
    side.replaceChildren(el('header', {}, el('h2', {}, panel.title || 'Panel'), cross), frame);
    side.hidden = false;
    sidebar = entry;
    return entry;
  };

  const openModal = (panel: PanelEntry): Shown => {
    const frame = frameOf(panel);
    const size = { width: panel.width ?? 600, height: panel.height ?? 400 };
    let dialog: OpenDialog | null = null;
    const entry: Shown = {
      frame,
      resize: (width, height) => {
        if (height !== null) frame.style.height = `min(${height}px, 78vh)`;
        if (width !== null && dialog) dialog.element.style.width = `min(${width + 2}px, 96vw)`;
      },
      close: () => {
        shown.delete(entry);
        dialog?.close();
      },
    };
    dialog = openDialog(panel.title, frame, [], entry.close, size);
    entry.resize(null, size.height);
    return entry;
  };

  window.addEventListener('message', ({ source, data }) => {
    const entry = [...shown].find(({ frame }) => frame.contentWindow === source);
    if (!entry || typeof data !== 'object' || data === null) return;
    const message = data as Record<string, unknown>;
    switch (message['lumbung']) {
      case 'call': {
        const { functionName, args, call } = message;
        if (typeof functionName !== 'string' || !Array.isArray(args) || functionName.endsWith('_')) return;
        void host.call(functionName, args).then(({ ok, result, error }) => {
          entry.frame.contentWindow?.postMessage({ lumbung: 'reply', call, ok, result, error }, '*');
        });
        return;
      }
      case 'close':
        return entry.close();
      case 'escape':
        return entry === sidebar ? host.focusGrid() : entry.close();
      case 'height':
        return entry.resize(null, Number(message['height']) || null);
      case 'width':
        return entry.resize(Number(message['width']) || null, null);
      case 'focus':
        return host.focusGrid();
    }
  });

  return (panel) => {
    shown.add(panel.kind === 'sidebar' ? openSidebar(panel) : openModal(panel));
  };
}
