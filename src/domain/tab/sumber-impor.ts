import type { Tab } from './tab.ts';

/** What people said of headings that the dictionary does not know: the next import of the same kind asks nothing. */
export const SUMBER_IMPOR = {
  key: 'sumber_impor',
  name: 'Sumber Impor',
  color: '#999999',
  about:
    'Arti judul kolom yang pernah ditanyakan saat impor, satu baris satu judul. Ubah kolom Dipakai sebagai bila keliru; baris terbawah yang berlaku.',
  columns: [
    { key: 'sumber', heading: 'Sumber', type: 'code', width: 120, editor: 'sistem', hidden: true },
    { key: 'dari_tab', heading: 'Terakhir dari tab', type: 'text', width: 180, editor: 'sistem' },
    { key: 'judul_sumber', heading: 'Judul pada sumber', type: 'text', width: 260, editor: 'sistem' },
    { key: 'oleh', heading: 'Dijawab oleh', type: 'text', width: 200, editor: 'sistem' },
    { key: 'pada', heading: 'Pada', type: 'date', width: 110, editor: 'sistem' },
    {
      key: 'dipakai_sebagai',
      heading: 'Dipakai sebagai',
      type: 'text',
      width: 220,
      editor: 'staf',
      help: 'Judul kolom pada tab Inovasi atau Gagasan, atau "Tidak dipakai".',
    },
  ],
} as const satisfies Tab;
