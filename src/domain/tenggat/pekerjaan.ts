import type { Inovasi } from '../tab/inovasi.ts';
import type { Peran } from '../tab/lembaga.ts';
import type { KonteksTenggat } from './konteks-tenggat.ts';
import { sebutanPekerjaan, TEGASKAN } from './sebutan-pekerjaan.ts';
import { type Tenggat, tenggatEntri } from './tenggat.ts';

/** An innovation that waits, in plain values. */
export type InovasiMenunggu = {
  readonly id: string;
  readonly nama: string;
  readonly status: string;
  readonly sejak: string;
  /** Working days waited; null when nobody knows since when. */
  readonly hariKerja: number | null;
  readonly tenggat: string;
  /** Working days over the due date. */
  readonly terlambat: number;
  readonly berhenti: boolean;
  readonly terlaluLama: boolean;
};

/** Everything that waits for one act. */
export type Pekerjaan = {
  readonly kode: string;
  readonly label: string;
  readonly jumlah: number;
  readonly melewatiTenggat: number;
  readonly terlaluLama: number;
  /** The oldest first, and no more than asked for. */
  readonly inovasi: readonly InovasiMenunggu[];
};

const TANPA_TENGGAT = {
  sejak: '',
  hariKerja: null,
  tenggat: '',
  lewat: 0,
  berhenti: false,
  terlaluLama: false,
} as const;

const baris = (e: Inovasi, t: Omit<Tenggat, 'tindakan' | 'hanya' | 'menunggu'>): InovasiMenunggu => ({
  id: e.id,
  nama: e.nama_inovasi,
  status: e.status,
  sejak: t.sejak,
  hariKerja: t.hariKerja,
  tenggat: t.tenggat,
  terlambat: t.lewat,
  berhenti: t.berhenti,
  terlaluLama: t.terlaluLama,
});

const umur = (m: InovasiMenunggu | undefined): number => m?.hariKerja ?? -1;

/**
 * What waits, by act: `untukSaya` says whose it is. The latest against their deadlines stand first, then the oldest; of each
 * group at most `paling` innovations are named, but all are counted.
 */
export const susunPekerjaan = (
  entri: Iterable<Inovasi>,
  k: KonteksTenggat,
  untukSaya: (e: Inovasi, kode: string, hanya: Peran | null) => boolean,
  paling: number,
): readonly Pekerjaan[] => {
  const groups = new Map<string, InovasiMenunggu[]>();
  const put = (kode: string, row: InovasiMenunggu): void => {
    const same = groups.get(kode);
    if (same) same.push(row);
    else groups.set(kode, [row]);
  };
  for (const e of entri) {
    if (e.id === '') continue;
    for (const t of tenggatEntri(e, k))
      if (t.menunggu && untukSaya(e, t.tindakan, t.hanya)) put(t.tindakan, baris(e, t));
    if (e.dipertanyakan !== '' && untukSaya(e, TEGASKAN, null)) put(TEGASKAN, baris(e, TANPA_TENGGAT));
  }
  const late = (rows: readonly InovasiMenunggu[]): number => rows.reduce((most, r) => Math.max(most, r.terlambat), 0);
  for (const rows of groups.values()) rows.sort((a, b) => umur(b) - umur(a));
  return [...groups]
    .sort(([, a], [, b]) => late(b) - late(a) || umur(b[0]) - umur(a[0]))
    .map(([kode, rows]) => ({
      kode,
      label: sebutanPekerjaan(kode),
      jumlah: rows.length,
      melewatiTenggat: rows.filter((r) => r.terlambat > 0).length,
      terlaluLama: rows.filter((r) => r.terlaluLama).length,
      inovasi: rows.slice(0, paling),
    }));
};
