import { el } from './element.ts';
import { upload } from './server.ts';
import { showToast } from './toasts.ts';
import type { Workspace } from './workspace.ts';
import { goTo } from './workspace.ts';

/** Makes what lets a person choose a file and adds its tabs to the workbook. */
export function fileImport(space: Workspace): () => void {
  const input = el('input', {
    type: 'file',
    accept: '.xlsx,.csv,.tsv,.txt',
    hidden: true,
    'aria-label': 'Berkas yang diimpor',
  });
  document.body.append(input);
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) void add(space, file);
  });
  return () => input.click();
}

async function add(space: Workspace, file: File): Promise<void> {
  showToast(`Mengimpor ${file.name}…`);
  const { ok, error, place } = await upload(file);
  if (!ok) return space.complaint.set({ title: 'Berkas tidak dapat diimpor', text: error?.message ?? '' });
  if (!place) return;
  goTo(space, place.sheetId);
  showToast(`Tab “${space.tabs.get(place.sheetId)?.shape.name ?? file.name}” ditambahkan.`);
}
