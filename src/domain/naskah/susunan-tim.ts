import type { BahanInovasi, SusunanTim } from './bahan-keputusan.ts';
import type { Table } from './naskah.ts';

/** What stands for a post or task that the register does not know: the drafter fills it in. */
const DIISI = '...';

/** Who carries each innovation out: its members with post and tasks, which the register holds as far as it was told. */
export const tabelTimPelaksana = (inovasi: readonly BahanInovasi[]): Table => ({
  type: 'table',
  columns: [
    { heading: 'No.', width: 6, align: 'center' },
    { heading: 'Inovasi Daerah', width: 24, align: 'left' },
    { heading: 'Nama/Jabatan', width: 28, align: 'left' },
    { heading: 'Kedudukan dalam Tim', width: 18, align: 'left' },
    { heading: 'Tugas', width: 24, align: 'left' },
  ],
  rows: inovasi
    .flatMap((i) => (i.tim ?? []).map((a) => ({ ...a, inovasi: i.nama })))
    .map((a, n) => [[`${n + 1}.`], [a.inovasi], [a.nama], [a.kedudukan || DIISI], [DIISI]]),
});

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
