import type { MenuItem } from './menu-tree.ts';

/** What the page itself offers, whatever the add-on does. */
export interface OwnActs {
  download(): void;
  upload(): void;
  print(): void;
  save(): void;
  undo(): void;
  redo(): void;
  clear(): void;
  edit(): void;
  fill(direction: 'down' | 'right'): void;
  /** What can be done now to the rows, columns and order of what is selected. */
  rows(): MenuItem[];
  columns(): MenuItem[];
  sorting(): MenuItem[];
}

/** The menus of the page, before those of the add-on. */
export function ownMenus(acts: OwnActs): MenuItem[] {
  return [
    {
      kind: 'menu',
      caption: 'Berkas',
      items: [
        { kind: 'act', caption: 'Simpan', keys: 'Ctrl+S', act: acts.save },
        { kind: 'act', caption: 'Impor berkas (.xlsx atau .csv)…', act: acts.upload },
        { kind: 'act', caption: 'Unduh buku kerja (.xlsx)', act: acts.download },
        { kind: 'separator' },
        { kind: 'act', caption: 'Cetak tab ini…', keys: 'Ctrl+P', act: acts.print },
      ],
    },
    {
      kind: 'menu',
      caption: 'Sunting',
      items: [
        { kind: 'act', caption: 'Urungkan', keys: 'Ctrl+Z', act: acts.undo },
        { kind: 'act', caption: 'Ulangi', keys: 'Ctrl+Y', act: acts.redo },
        { kind: 'separator' },
        { kind: 'act', caption: 'Ubah isi sel', keys: 'F2', act: acts.edit },
        { kind: 'act', caption: 'Kosongkan sel terpilih', keys: 'Delete', act: acts.clear },
        { kind: 'act', caption: 'Isi ke bawah', keys: 'Ctrl+D', act: () => acts.fill('down') },
        { kind: 'act', caption: 'Isi ke kanan', keys: 'Ctrl+R', act: () => acts.fill('right') },
        { kind: 'separator' },
        // Read when the list is opened: what they offer depends on what is selected then.
        {
          kind: 'menu',
          caption: 'Baris',
          get items() {
            return acts.rows();
          },
        },
        {
          kind: 'menu',
          caption: 'Kolom',
          get items() {
            return acts.columns();
          },
        },
        {
          kind: 'menu',
          caption: 'Urutkan',
          get items() {
            return acts.sorting();
          },
        },
      ],
    },
  ];
}

/** The caption of a function in the menus. */
export function captionIn(
  items: { kind: string; caption?: string; functionName?: string; items?: never[] }[],
  functionName: string,
): string {
  for (const item of items) {
    if (item.functionName === functionName) return item.caption ?? '';
    const inner = item.items ? captionIn(item.items, functionName) : '';
    if (inner) return inner;
  }
  return '';
}
