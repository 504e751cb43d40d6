import { calonPenilai, pengganti, peranPenilai } from '../domain/penilaian/calon-penilai.ts';
import { namaPenilai } from '../domain/penilaian/keadaan-penilaian.ts';
import { konflikDengan } from '../domain/penilaian/konflik-kepentingan.ts';
import { isMilik } from '../domain/penilaian/tertutup.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import type { Penilaian } from '../domain/tab/penilaian.ts';
import { foldName } from '../domain/teks.ts';
import type { Kantor } from './kantor.ts';
import type { BahanPenilaian } from './muat-penilaian.ts';

/** The acting person as a reviewer. */
export type SiapaMenilai = {
  readonly nama: string;
  readonly surel: string;
  readonly perangkatDaerah: string;
  readonly peran: readonly string[];
  /** Names of those for whom the person stands in today. */
  readonly menggantikan: readonly string[];
};

const sama = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Who is judging, as tab Petugas knows them today. */
export const siapaMenilai = (kantor: Kantor, { petugas }: Pick<BahanPenilaian, 'petugas'>): SiapaMenilai => {
  const { surel, nama, peran } = kantor.orang();
  const rows = [...pengganti(petugas, kantor.hariIni()).values()].flat();
  const mine = rows.filter((p) => sama(p.surel, surel) && (nama === '' || foldName(p.nama) === foldName(nama)));
  return {
    nama: nama || surel,
    surel,
    perangkatDaerah: peran.find((p) => p.perangkatDaerah !== '')?.perangkatDaerah ?? '',
    peran: peran.map((p) => p.peran),
    menggantikan: [...new Set(mine.map((p) => p.menggantikan.trim()))],
  };
};

/** A reviewer's task on one entry: the row that is theirs, or that of somebody for whom they stand in. */
export type TugasMenilai = { readonly baris: Penilaian | null; readonly mewakili: string };

/** What somebody has to judge of an entry; null where nothing. Without any assignment every reviewer of the region may. */
export const tugasAtas = (
  orang: SiapaMenilai,
  e: Inovasi,
  rows: readonly Penilaian[],
  bahan: Pick<BahanPenilaian, 'petugas'>,
  hariIni: string,
): TugasMenilai | null => {
  const own = rows.find((p) => isMilik(p, orang));
  if (own) return { baris: own, mewakili: '' };
  for (const nama of orang.menggantikan) {
    const row = rows.find((p) => namaPenilai(p.penilai).some((n) => foldName(n) === foldName(nama)));
    if (row) return { baris: row, mewakili: nama };
  }
  if (rows.some((p) => p.keadaan !== '')) return null;
  const peran = peranPenilai(e);
  const named = calonPenilai(bahan.petugas, e, hariIni).some((c) => foldName(c.nama) === foldName(orang.nama));
  return named || orang.peran.some((p) => peran.includes(p)) ? { baris: null, mewakili: '' } : null;
};

const SEBAB = {
  USULAN_SENDIRI: 'usulan itu usulannya sendiri',
  KANTOR_SENDIRI: 'usulan itu berasal dari perangkat daerahnya sendiri',
} as const;

/** Why somebody may not judge an entry, as part of a sentence; '' when they may. */
export const sebabKonflik = (
  orang: { readonly nama: string; readonly perangkatDaerah: string },
  e: Inovasi,
  induk: ReadonlyMap<string, string>,
): string => {
  const konflik = konflikDengan(orang, e, induk);
  return konflik === null ? '' : SEBAB[konflik];
};
