import { daftarPD } from '../domain/aturan/aturan.ts';
import { type Baris, bacaLembar } from '../domain/baca/baca-baris.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import type { BahanProgram, BarisTab } from '../domain/program/bahan-program.ts';
import { type SelRagu, selRagu } from '../domain/program/sel-ragu.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { BUKTI, KEIKUTSERTAAN, REPLIKASI } from '../domain/tab/bukti.ts';
import { DASAR_DAERAH } from '../domain/tab/dasar-daerah.ts';
import { GAGASAN, KEGIATAN, SUMBATAN } from '../domain/tab/gagasan.ts';
import { INOVASI, type Inovasi } from '../domain/tab/inovasi.ts';
import { LABINOV, PESERTA, RENCANA_AKSI, TINDAK_LANJUT } from '../domain/tab/labinov.ts';
import { PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import { BAGIAN_PROPOSAL, DOKUMENTASI, PROPOSAL } from '../domain/tab/lomba.ts';
import { DAMPAK, HASIL_SKM, UMPAN_BALIK } from '../domain/tab/manfaat.ts';
import { NASKAH } from '../domain/tab/naskah.ts';
import { KATALOG, KETENTUAN, NILAI_INDIKATOR, TAHUN_PROGRAM } from '../domain/tab/program.ts';
import { TAB_PROGRAM } from '../domain/tab/semua.ts';
import type { RowOf, Tab } from '../domain/tab/tab.ts';
import type { Buku, Kantor } from './kantor.ts';
import { muatPengaturan, muatTab, tahunRegister } from './muat.ts';

/** The source tabs by the name under which the pages know their rows. */
const SUMBER = {
  gagasan: GAGASAN,
  sumbatan: SUMBATAN,
  kegiatan: KEGIATAN,
  peserta: PESERTA,
  tindakLanjut: TINDAK_LANJUT,
  labinov: LABINOV,
  rencanaAksi: RENCANA_AKSI,
  bukti: BUKTI,
  keikutsertaan: KEIKUTSERTAAN,
  replikasi: REPLIKASI,
  naskah: NASKAH,
  tahunProgram: TAHUN_PROGRAM,
  ketentuan: KETENTUAN,
  katalog: KATALOG,
  nilai: NILAI_INDIKATOR,
  bagianProposal: BAGIAN_PROPOSAL,
  proposal: PROPOSAL,
  dokumentasi: DOKUMENTASI,
  umpanBalik: UMPAN_BALIK,
  skm: HASIL_SKM,
  dampak: DAMPAK,
  dasarDaerah: DASAR_DAERAH,
} as const satisfies Readonly<Record<string, Tab>>;

export type SumberProgram = keyof typeof SUMBER;

const tabProgram: ReadonlySet<string> = new Set(TAB_PROGRAM.map((t) => t.key));

const bacaTab = (buku: Buku, tab: Tab): Result<readonly Baris[], Masalah> => {
  if (tabProgram.has(tab.key) && !buku.ada(tab)) return ok([]);
  const read = buku.baca(tab);
  return read.ok ? ok(bacaLembar(read.value)) : read;
};

const bernilai = <T extends Tab>(rows: readonly Baris[]): BarisTab<T> =>
  rows.map(({ nilai, baris }) => ({ ...(nilai as unknown as RowOf<T>), baris }));

/** The rows of a tab with their numbers. A tab of the programmes that is not there yet has none. One read. */
export const muatBaris = <T extends Tab>(buku: Buku, tab: T): Result<BarisTab<T>, Masalah> => {
  const read = bacaTab(buku, tab);
  return read.ok ? ok(bernilai<T>(read.value)) : read;
};

/** The same, for an act that writes there: refuses where the tab was never made. */
export const muatBarisProgram = <T extends Tab>(buku: Buku, tab: T): Result<BarisTab<T>, Masalah> =>
  buku.ada(tab) ? muatBaris(buku, tab) : fail([masalah('TAB_PROGRAM_TIDAK_ADA', { tab: tab.name })]);

/** Everything that the programmes' pages are made of, or only what is asked for: one read of each source tab. */
export const muatProgram = (
  kantor: Kantor,
  hanya: readonly SumberProgram[] = Object.keys(SUMBER) as SumberProgram[],
): Result<BahanProgram, Masalah> => {
  const { buku } = kantor;
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const offices = muatTab(buku, PERANGKAT_DAERAH);
  if (!offices.ok) return offices;
  const entri = muatTab(buku, INOVASI);
  if (!entri.ok) return entri;
  const rows: Record<string, unknown> = {};
  const ragu: SelRagu[] = [];
  for (const [key, tab] of Object.entries(SUMBER)) {
    if (!hanya.includes(key as SumberProgram)) {
      rows[key] = [];
      continue;
    }
    const read = bacaTab(buku, tab);
    if (!read.ok) return read;
    rows[key] = bernilai(read.value);
    ragu.push(...selRagu(tab, read.value));
  }
  const p = pengaturan.value;
  const hariIni = kantor.hariIni();
  return ok({
    ...(rows as Pick<BahanProgram, SumberProgram>),
    ragu,
    pengaturan: p,
    daerah: `${p.jenis_daerah} ${p.nama_daerah}`,
    tahun: tahunRegister(kantor, p),
    hariIni,
    entri: entri.value.filter((e: Inovasi) => e.id !== ''),
    offices: offices.value,
    pd: daftarPD(offices.value),
  });
};
