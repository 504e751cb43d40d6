import { selBaris } from '../domain/baca/ke-sel.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { BAGIAN_BAWAAN } from '../domain/program/bagian-bawaan.ts';
import { DASAR_DAERAH_BAWAAN } from '../domain/program/dasar-daerah-bawaan.ts';
import { KATALOG_BAWAAN } from '../domain/program/katalog-bawaan.ts';
import { KETENTUAN_BAWAAN } from '../domain/program/ketentuan-bawaan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { DASAR_DAERAH } from '../domain/tab/dasar-daerah.ts';
import { BAGIAN_PROPOSAL } from '../domain/tab/lomba.ts';
import { KATALOG, KETENTUAN, TAHUN_PROGRAM } from '../domain/tab/program.ts';
import { TAB_POKOK, TAB_PROGRAM } from '../domain/tab/semua.ts';
import type { Nilai, Tab } from '../domain/tab/tab.ts';
import type { Kantor } from './kantor.ts';
import { muatPengaturan } from './muat.ts';
import { muatBarisProgram } from './muat-program.ts';
import { tolakPencatat } from './siapa.ts';

export type HasilSiapkanProgram = {
  readonly tabDibuat: readonly string[];
  readonly kolomDitambah: readonly string[];
  /** Rows of yearly data that were laid into tabs, by the name of the tab. */
  readonly dataTahunan: readonly { readonly tab: string; readonly jumlah: number }[];
};

type Baris = Readonly<Record<string, Nilai>>;

const BAWAAN: readonly { readonly tab: Tab; readonly rows: readonly Baris[] }[] = [
  { tab: KATALOG, rows: KATALOG_BAWAAN },
  { tab: KETENTUAN, rows: KETENTUAN_BAWAAN },
  { tab: BAGIAN_PROPOSAL, rows: BAGIAN_BAWAAN },
  { tab: DASAR_DAERAH, rows: DASAR_DAERAH_BAWAAN },
];

/** Rows of one programme and year belong together: a region that has any of them keeps its own. */
const himpunan = (row: Baris): string => `${row['program'] ?? ''}|${row['tahun'] ?? ''}`;

/**
 * Makes the tabs of the programmes, or completes those that stand there, and lays in the yearly data that the add-on knows for
 * every programme and year of which the region has no row yet. What somebody wrote is never touched.
 */
export const siapkanProgram = (kantor: Kantor): Result<HasilSiapkanProgram, Masalah> => {
  const tolak = tolakPencatat(kantor, 'CATAT');
  if (tolak) return fail([tolak]);
  const { buku } = kantor;
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const asing = TAB_PROGRAM.filter((tab) => buku.asing(tab));
  if (asing.length > 0) return fail([masalah('TAB_ASING', { tab: asing.map((t) => `"${t.name}"`).join(', ') })]);
  const tabDibuat: string[] = [];
  const kolomDitambah: string[] = [];
  for (const [i, tab] of TAB_PROGRAM.entries()) {
    const done = buku.siapkan(tab, TAB_POKOK.length + i);
    if (done.dibuat) tabDibuat.push(tab.name);
    kolomDitambah.push(...done.kolomDitambah.map((c) => `${tab.name}: ${c}`));
  }
  buku.selesaiSiapkan();
  buku.bilas();
  const tahun = muatBarisProgram(buku, TAHUN_PROGRAM);
  if (!tahun.ok) return tahun;
  const ditutup = new Set(tahun.value.filter((r) => r.keadaan === 'DITUTUP').map((r) => r.tahun));
  const dataTahunan: { tab: string; jumlah: number }[] = [];
  for (const { tab, rows } of BAWAAN) {
    const read = muatBarisProgram(buku, tab);
    if (!read.ok) return read;
    const have = new Set(read.value.map((r) => himpunan(r as unknown as Baris)));
    // A closed year stays what it was when it was closed.
    const baru = rows.filter((r) => !have.has(himpunan(r)) && !ditutup.has(String(r['tahun'] ?? '')));
    if (baru.length === 0) continue;
    buku.tambah(
      tab,
      baru.map((r) => selBaris(tab, r)),
    );
    dataTahunan.push({ tab: tab.name, jumlah: baru.length });
  }
  buku.bilas();
  return ok({ tabDibuat, kolomDitambah, dataTahunan });
};
