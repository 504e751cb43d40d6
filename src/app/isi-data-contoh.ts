import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { BUKTI } from '../domain/tab/bukti.ts';
import { GAGASAN, KEGIATAN, SUMBATAN } from '../domain/tab/gagasan.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { PEJABAT, PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import { HARI_LIBUR } from '../domain/tab/pengaturan.ts';
import { INDIKATOR, PENILAIAN } from '../domain/tab/penilaian.ts';
import type { Tab } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Contoh, Sampai } from './contoh/baris.ts';
import { daftarkanBaris } from './daftarkan-baris.ts';
import { imporTabel } from './impor-tab.ts';
import type { Kantor } from './kantor.ts';
import { lakukanTindakan } from './lakukan-tindakan.ts';
import { muatRegister } from './muat.ts';
import { registerAda, siapkanRegister } from './siapkan-register.ts';

/** The acts on the way to the decree, and the state each leads to. */
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
  const urutan = JALAN.map((j) => j.ke as string);
  for (const [n, { kode }] of JALAN.entries()) {
    const jalan = ids.filter((_, i) => urutan.indexOf(contoh.usulan[i]?.sampai ?? 'DRAF') >= n);
    const problems = langkah(kantor, kode, jalan);
    if (problems.length > 0) return fail(problems);
  }
  const register = muatRegister(buku);
  if (!register.ok) return register;
  const byName = new Map([...register.value.byBaris.values()].map(({ e }) => [e.nama_inovasi, e.id]));
  fill(
    BUKTI,
    contoh.bukti.map((b) => ({ ...b.baris, id: byName.get(b.inovasi) ?? '' })),
  );
  buku.bilas();
  return ok({ inovasi: register.value.byBaris.size });
};

const langkah = (kantor: Kantor, kode: string, ids: readonly string[]): readonly Masalah[] => {
  if (ids.length === 0) return [];
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register.problems;
  const lihat: Record<string, { versi: number; sidik: string }> = {};
  for (const id of ids) {
    const entri = register.value.byId.get(id)?.[0];
    if (entri) lihat[id] = { versi: entri.e.versi ?? 0, sidik: entri.sidik };
  }
  const hasil = lakukanTindakan(kantor, { id: ids, kode, isian: {}, lihat, permintaan: kantor.permintaanBaru() });
  return hasil.flatMap((h) => (h.ok ? [] : h.masalah.map((m) => ({ ...m, pesan: `${h.id}: ${m.pesan}` }))));
};
