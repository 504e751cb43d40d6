import { KOLOM_TAHAPAN } from '../impor/judul-kolom.ts';
import { KOLOM_STAF } from '../tab/inovasi.ts';
import { labelStatus } from '../tahapan.ts';
import { tahapanIga } from './ejaan-iga.ts';
import { salin, susun } from './kolom-paket.ts';
import type { Paket } from './paket.ts';

/** Asked for in a plain table too: without them no other office can tell what an entry is. */
const POKOK: ReadonlySet<string> = new Set(['nama_inovasi', 'pd_pengusul', 'bentuk', 'jenis', 'urusan_utama']);

/** The register under its own headings, which the importer reads back value by value. */
export const PAKET_CSV: Paket = {
  kode: 'CSV',
  nama: 'Tabel register (CSV)',
  kepastian: 'Kolom dan judul register ini sendiri; dapat diimpor kembali.',
  memilih: () => true,
  kolom: [
    salin('ID', 'id', false),
    susun('Status', ['status'], ({ e }) => labelStatus(e.status), false),
    susun(KOLOM_TAHAPAN.heading, ['tahapan_iid'], tahapanIga, false),
    ...KOLOM_STAF.map((c) => salin(c.heading, c.key, POKOK.has(c.key))),
  ],
};
