import { ALUR, tindakanByKode } from '../domain/alur/alur.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { BUKTI } from '../domain/tab/bukti.ts';
import { GAGASAN, KEGIATAN, SUMBATAN } from '../domain/tab/gagasan.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { PEJABAT, PERANGKAT_DAERAH, PETUGAS } from '../domain/tab/lembaga.ts';
import { HARI_LIBUR } from '../domain/tab/pengaturan.ts';
import { INDIKATOR, PENILAIAN } from '../domain/tab/penilaian.ts';
import { SEMUA_TAB } from '../domain/tab/semua.ts';
import type { Tab } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Contoh, ContohTindakan, ContohUsulan, Sampai } from './contoh/baris.ts';
import { daftarkanBaris } from './daftarkan-baris.ts';
import { imporTabel } from './impor-tab.ts';
import { jejakEntri } from './jejak-entri.ts';
import type { Kantor } from './kantor.ts';
import { lakukanTindakan } from './lakukan-tindakan.ts';
import { muatRegister } from './muat.ts';
import { kebutuhan, potretKantor } from './potret.ts';
import { siapkanProgram } from './siapkan-program.ts';
import { registerAda, siapkanRegister } from './siapkan-register.ts';

/** The acts on the way to the decree, and the state each leads to; what they ask for stands in the row. */
const JALAN: readonly { readonly kode: string; readonly ke: Sampai }[] = [
  { kode: 'T01', ke: 'MENUNGGU_PENGANTAR' },
  { kode: 'T02', ke: 'VERIFIKASI' },
  { kode: 'T06', ke: 'EVALUASI' },
  { kode: 'T09', ke: 'LAYAK' },
  { kode: 'T11', ke: 'PROSES_PENETAPAN' },
  { kode: 'T13', ke: 'DITETAPKAN' },
];

type Rows = readonly Readonly<Record<string, Cell | undefined>>[];

const cells = (rows: Rows): Record<string, Cell>[] =>
  rows.map((r) => Object.fromEntries(Object.entries(r).filter((e): e is [string, Cell] => e[1] !== undefined)));

/** Running innovations as the table of an export, so that they come in by the same door as a real one. */
const sebagaiEkspor = (contoh: Contoh): Cell[][] => {
  const columns = INOVASI.columns.filter((c) => c.editor === 'staf');
  const rows = contoh.berjalan.map(({ baris, tahapan }) => [
    ...columns.map((c) => (baris as Readonly<Record<string, Cell>>)[c.key] ?? ''),
    tahapan,
  ]);
  return [[...columns.map((c) => c.heading), 'Tahapan Inovasi'], ...rows];
};

/**
 * Fills an empty file with the sample register. Nothing is put in by a back door: proposals are registered and walk their
 * acts, running innovations are imported, so the history is as true as in a real register.
 */
export const isiDataContoh = (kantor: Kantor, contoh: Contoh): Result<{ readonly inovasi: number }, Masalah> => {
  const { buku } = kantor;
  const ada = registerAda(kantor);
  if (ada) {
    const register = muatRegister(buku);
    if (!register.ok) return register;
    if (register.value.byBaris.size > 0 || ada.wilayah !== contoh.wilayah)
      return fail([masalah('SUDAH_DIISI', { jumlah: register.value.byBaris.size })]);
  }
  const siap = siapkanRegister(kantor, { wilayah: contoh.wilayah });
  if (!siap.ok) return siap;

  const fill = (tab: Tab, rows: Rows): void => void buku.tambah(tab, cells(rows));
  fill(PERANGKAT_DAERAH, contoh.perangkatDaerah);
  fill(PEJABAT, contoh.pejabat);
  fill(PETUGAS, contoh.petugas);
  fill(GAGASAN, contoh.gagasan);
  fill(SUMBATAN, contoh.sumbatan);
  fill(KEGIATAN, contoh.kegiatan);
  fill(HARI_LIBUR, contoh.hariLibur);
  fill(
    INOVASI,
    contoh.usulan.map((u) => u.baris),
  );
  buku.bilas();
  const daftar = daftarkanBaris(kantor);
  if (!daftar.ok) return daftar;
  const ids = daftar.value.id;
  const withId = <R extends object>(pick: (i: number) => readonly R[]): Rows =>
    ids.flatMap((id, i) => pick(i).map((r) => ({ ...r, id }) as Readonly<Record<string, Cell | undefined>>));
  fill(
    INDIKATOR,
    withId((i) => contoh.usulan[i]?.indikator ?? []),
  );
  fill(
    PENILAIAN,
    withId((i) => contoh.usulan[i]?.penilaian ?? []),
  );
  buku.bilas();

  const berjalan = imporTabel(kantor, { nama: 'data contoh', rows: sebagaiEkspor(contoh) });
  if (!berjalan.ok) return berjalan;
  const problems = jalankan(
    kantor,
    ids.map((id, i) => ({ id, sisa: contoh.usulan[i] ? perjalanan(contoh.usulan[i]) : [] })),
  );
  if (problems.length > 0) return fail(problems);
  const register = muatRegister(buku);
  if (!register.ok) return register;
  const byName = new Map([...register.value.byBaris.values()].map(({ e }) => [e.nama_inovasi, e.id]));
  fill(
    BUKTI,
    contoh.bukti.map((b) => ({ ...b.baris, id: byName.get(b.inovasi) ?? '' })),
  );
  buku.bilas();
  const program = siapkanProgram(kantor);
  if (!program.ok) return program;
  for (const { tab: key, baris } of contoh.program) {
    const tab = SEMUA_TAB.find((t) => t.key === key);
    if (!tab) throw new Error(`No tab ${key}.`);
    fill(
      tab,
      baris.map((b) => (b.inovasi === undefined ? b.isi : { ...b.isi, id: byName.get(b.inovasi) ?? '' })),
    );
  }
  buku.bilas();
  return ok({ inovasi: register.value.byBaris.size });
};

/** Every act of a proposal, in their order. */
const perjalanan = ({ sampai, lanjut }: ContohUsulan): readonly ContohTindakan[] => [
  ...JALAN.slice(0, JALAN.findIndex((j) => j.ke === sampai) + 1).map(({ kode }) => ({ kode, isian: {} })),
  ...lanjut,
];

type Pejalan = { readonly id: string; readonly sisa: readonly ContohTindakan[] };

const sama = (a: ContohTindakan, b: ContohTindakan): boolean =>
  a.kode === b.kode && JSON.stringify(a.isian) === JSON.stringify(b.isian);

/** Walks all of them: whoever is farthest behind goes first, together with all that do the same. */
const jalankan = (kantor: Kantor, semua: readonly Pejalan[]): readonly Masalah[] => {
  let now = semua;
  for (;;) {
    const [next] = now.flatMap((p) => p.sisa.slice(0, 1)).sort((a, b) => urutan(a.kode) - urutan(b.kode));
    if (!next) return [];
    const ikut = now.filter(({ sisa: [first] }) => first && sama(first, next));
    const problems = langkah(
      kantor,
      next,
      ikut.map((p) => p.id),
    );
    if (problems.length > 0) return problems;
    now = now.map((p) => (ikut.includes(p) ? { ...p, sisa: p.sisa.slice(1) } : p));
  }
};

/** The table of acts stands in the order of the road. */
const urutan = (kode: string): number => ALUR.findIndex((t) => t.kode === kode);

/** One act of some proposals, seen as a panel would: what it is judged on is read once. */
const langkah = (kantor: Kantor, { kode, isian }: ContohTindakan, ids: readonly string[]): readonly Masalah[] => {
  const tindakan = tindakanByKode(kode);
  if (!tindakan) return [masalah('TINDAKAN_TIDAK_DIKENAL', { kode })];
  const potret = potretKantor(kantor, kebutuhan(tindakan, isian));
  if (!potret.ok) return potret.problems;
  const entri = ids.flatMap((id) => potret.value.register.byId.get(id)?.slice(0, 1) ?? []);
  const lihat = Object.fromEntries(entri.map(({ e, sidik }) => [e.id, { versi: e.versi ?? 0, sidik }]));
  const hasil = lakukanTindakan(
    kantor,
    { id: ids, kode, isian, lihat, permintaan: kantor.permintaanBaru() },
    { potret: potret.value, jejak: jejakEntri(kantor.buku, entri) },
  );
  return hasil.flatMap((h) => (h.ok ? [] : h.masalah.map((m) => ({ ...m, pesan: `${h.id} ${kode}: ${m.pesan}` }))));
};
