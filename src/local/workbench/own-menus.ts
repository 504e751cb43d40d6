import type { MenuItem } from './menu-tree.ts';

/** What the page itself offers, whatever the add-on does. */
export interface OwnActs {
  download(): void;
  print(): void;
  save(): void;
  undo(): void;
  clear(): void;
  edit(): void;
}

/** The menus of the page, before those of the add-on. */
export function ownMenus(acts: OwnActs): MenuItem[] {
  return [
    {
      kind: 'menu',
      caption: 'Berkas',
      items: [
        { kind: 'act', caption: 'Simpan', keys: 'Ctrl+S', act: acts.save },
        { kind: 'act', caption: 'Unduh buku kerja (.xlsx)', act: acts.download },
        { kind: 'separator' },
        { kind: 'act', caption: 'Cetak tab ini…', keys: 'Ctrl+P', act: acts.print },
      ],
    },
    {
      kind: 'menu',
      caption: 'Sunting',
      items: [
        { kind: 'act', caption: 'Urungkan ketikan', keys: 'Ctrl+Z', act: acts.undo },
        { kind: 'separator' },
        { kind: 'act', caption: 'Ubah isi sel', keys: 'F2', act: acts.edit },
        { kind: 'act', caption: 'Kosongkan sel terpilih', keys: 'Delete', act: acts.clear },
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
