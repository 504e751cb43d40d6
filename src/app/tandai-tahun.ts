import { selBaris } from '../domain/baca/ke-sel.ts';
import type { Peristiwa } from '../domain/riwayat/peristiwa.ts';
import { BAGIAN_PROPOSAL } from '../domain/tab/lomba.ts';
import { TAB_PENGATURAN } from '../domain/tab/pengaturan.ts';
import { KATALOG, KETENTUAN, TAHUN_PROGRAM, type TahunProgram } from '../domain/tab/program.ts';
import type { Nilai, Tab } from '../domain/tab/tab.ts';
import type { PenutupanTahun } from '../domain/tahun/buka-tahun.ts';
import { type DataTahunan, salinanTahun } from '../domain/tahun/salinan-tahun.ts';
import { BAGIAN_TAHUN, ISI_TAHUN, type RowsTahun, sidikTahun } from '../domain/tahun/sidik-tahun.ts';
import type { Buku } from './kantor.ts';
import { muatBaris } from './muat-program.ts';

/** The key under which an event keeps what it closed. */
export const KUNCI_TAHUN = '+tahun_program';

type Baris = Readonly<Record<string, Nilai>>;

/** Every row of a year's data, as it stands now; a tab that is not there has none. */
export const bacaTahun = (buku: Buku): RowsTahun => {
  const rows: Record<string, unknown> = {};
  for (const bagian of BAGIAN_TAHUN) {
    const read = muatBaris(buku, ISI_TAHUN[bagian].tab);
    rows[bagian] = read.ok ? read.value : [];
  }
  return rows as unknown as RowsTahun;
};

/** Whether the year still holds what its fingerprint says. */
export const tahunMasihSama = (buku: Buku, p: PenutupanTahun): boolean =>
  sidikTahun(bacaTahun(buku), p.tahun) === p.sidik;

const SALINAN: readonly { readonly bagian: keyof DataTahunan; readonly tab: Tab }[] = [
  { bagian: 'katalog', tab: KATALOG },
  { bagian: 'ketentuan', tab: KETENTUAN },
  { bagian: 'bagianProposal', tab: BAGIAN_PROPOSAL },
];

/** Gives the new year the yearly data that it has not yet. One write a tab; what stands there is never touched. */
const salinTahun = (buku: Buku, p: PenutupanTahun): void => {
  const rows = salinanTahun(bacaTahun(buku), p.tahun, p.baru);
  for (const { bagian, tab } of SALINAN) {
    const add = rows[bagian] as readonly unknown[] as readonly Baris[];
    if (add.length > 0)
      buku.tambah(
        tab,
        add.map((r) => selBaris(tab, r)),
      );
  }
};

const tulisTahun = (buku: Buku, row: TahunProgram): void => {
  const read = muatBaris(buku, TAHUN_PROGRAM);
  if (!read.ok) return;
  const cells = selBaris(TAHUN_PROGRAM, row);
  const at = read.value.find((r) => r.tahun === row.tahun);
  if (!at) buku.tambah(TAHUN_PROGRAM, [cells]);
  else if (row.keadaan === 'DITUTUP' && (at.keadaan !== 'DITUTUP' || at.sidik !== row.sidik)) {
    const keys = TAHUN_PROGRAM.columns.map((c) => c.key as string);
    buku.tulis(TAHUN_PROGRAM, at.baris, keys, [keys.map((k) => cells[k] ?? '')]);
  }
};

/** Moves the register on, where it still stands in the year that is closed. */
const pindahTahun = (buku: Buku, { tahun, baru }: PenutupanTahun): void => {
  const read = muatBaris(buku, TAB_PENGATURAN);
  const row = read.ok ? read.value.find((r) => r.kunci === 'tahun') : undefined;
  if (row && (row.isi === '' || row.isi === tahun)) buku.isi(TAB_PENGATURAN, 'isi', [row.baris], baru);
};

/** Everything that follows from closing a year; a second run changes nothing. */
export const tandaiTahun = (buku: Buku, p: PenutupanTahun): void => {
  if (p.baru !== '') salinTahun(buku, p);
  const { tahun, tanggal, oleh, isi, sidik, baru } = p;
  tulisTahun(buku, { tahun, keadaan: 'DITUTUP', ditutup_tgl: tanggal, ditutup_oleh: oleh, isi, sidik });
  if (baru === '') return;
  tulisTahun(buku, { tahun: baru, keadaan: 'BERJALAN', ditutup_tgl: '', ditutup_oleh: '', isi: '', sidik: '' });
  if (p.pindah) pindahTahun(buku, p);
};

/** What some events closed, where it is not through yet. */
export const lengkapiTahun = (buku: Buku, events: readonly Peristiwa[]): void => {
  for (const { perubahan } of events) {
    const p = perubahan[KUNCI_TAHUN] as PenutupanTahun | undefined;
    if (p) tandaiTahun(buku, p);
  }
};
