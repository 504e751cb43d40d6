import type { SusunanTim } from './bahan-keputusan.ts';
import type { Table } from './naskah.ts';

/** The members of a team in their order: name, post, and as what they sit in it. No NIP. */
export const tabelTim = ({ anggota }: SusunanTim): Table => ({
  type: 'table',
  columns: [
    { heading: 'No.', width: 6, align: 'center' },
    { heading: 'Nama', width: 34, align: 'left' },
    { heading: 'Jabatan/Instansi', width: 36, align: 'left' },
    { heading: 'Kedudukan dalam Tim', width: 24, align: 'left' },
  ],
  rows: anggota.map(({ nama, jabatan, kedudukan }, i) => [[`${i + 1}.`], [nama], [jabatan], [kedudukan]]),
});
