import { daftarPD } from '../domain/aturan/aturan.ts';
import { gagasanDari } from '../domain/labinov/gagasan-sumbatan.ts';
import { namaUnit } from '../domain/labinov/hitung-peserta.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { SUMBATAN } from '../domain/tab/gagasan.ts';
import { PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import { foldName } from '../domain/teks.ts';
import { tulisGagasan } from './impor-gagasan.ts';
import type { Kantor } from './kantor.ts';
import { muatPengaturan, muatTab, tahunRegister } from './muat.ts';
import { muatBaris } from './muat-program.ts';
import { tolakPencatat } from './siapa.ts';
import { tulisPadaBaris } from './tulis-pada-baris.ts';

export type HasilJadikanGagasan = {
  readonly gagasan: readonly string[];
  /** Rows that hold no bottleneck or no alternative, or that have their idea already. */
  readonly dilewati: readonly { readonly baris: number; readonly alasan: string }[];
};

type Sumbatan = { readonly sumbatan: string; readonly perangkat_daerah: string };

const kunci = (s: Sumbatan): string => `${foldName(s.sumbatan)}|${foldName(s.perangkat_daerah)}`;

/** The words of the idea beside its bottleneck, found again by its words; only a blank cell is filled. */
const taut = (kantor: Kantor, ideas: readonly (Sumbatan & { readonly gagasan: string })[]): Result<number, Masalah> =>
  tulisPadaBaris(
    kantor.buku,
    SUMBATAN,
    (ambil) => kunci({ sumbatan: String(ambil('sumbatan')), perangkat_daerah: String(ambil('perangkat_daerah')) }),
    ideas.map((i) => ({ kunci: kunci(i), nilai: { gagasan_terkait: i.gagasan } })),
  );

/**
 * Makes ideas of bottlenecks: the first alternative of each, with bottleneck and office. An idea that stands on its tab already
 * is not made again, and a bottleneck that names its idea is left alone.
 */
export const jadikanGagasan = (
  kantor: Kantor,
  { baris }: { readonly baris: readonly number[] },
): Result<HasilJadikanGagasan, Masalah> => {
  const tolak = tolakPencatat(kantor, 'IMPOR');
  if (tolak) return fail([tolak]);
  const { buku } = kantor;
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const offices = muatTab(buku, PERANGKAT_DAERAH);
  if (!offices.ok) return offices;
  const pd = daftarPD(offices.value);
  const read = muatBaris(buku, SUMBATAN);
  if (!read.ok) return read;
  const rows = read.value.filter((r) => baris.includes(r.baris));
  if (rows.length === 0) return fail([masalah('TIDAK_ADA_SUMBATAN')]);
  const dilewati: { baris: number; alasan: string }[] = [];
  const ideas: { gagasan: string; sumbatan: string; perangkat_daerah: string }[] = [];
  for (const r of rows) {
    const made = gagasanDari(r);
    if ('alasan' in made) dilewati.push({ baris: r.baris, alasan: made.alasan });
    else ideas.push(made.gagasan);
  }
  if (ideas.length === 0) return ok({ gagasan: [], dilewati });
  const tahun = tahunRegister(kantor, pengaturan.value);
  const baru = ideas.map((i) => ({
    ...i,
    perangkat_daerah: namaUnit(i.perangkat_daerah, pd),
    tahun,
    keadaan: 'Baru',
  }));
  const done = tulisGagasan(kantor, { tabel: { nama: SUMBATAN.name }, ingat: [] }, baru);
  if (!done.ok) return done;
  const linked = kantor.terkunci(() => taut(kantor, ideas));
  if (linked === null) return fail([masalah('SIBUK')]);
  return linked.ok ? ok({ gagasan: ideas.map((i) => i.gagasan), dilewati }) : linked;
};
