import type { DaftarPD } from '../domain/aturan/aturan.ts';
import { type BandingJudul, bandingkanJudul } from '../domain/kembar/bandingkan-judul.ts';
import { cariPasangan } from '../domain/kembar/cari-pasangan.ts';
import { rapikanJudul } from '../domain/kembar/judul-rapi.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { bahanBaru, bahanKembar } from './bahan-kembar.ts';
import type { Register } from './muat.ts';

/** An entry whose title is like that of a new one. */
export type Mirip = { readonly id: string; readonly nama: string; readonly jenis: BandingJudul['jenis'] };

/** Like entries that are told of; more would not be read. */
const PALING = 3;

const judul = (nilai: Readonly<Record<string, Nilai>>): ReturnType<typeof rapikanJudul> =>
  rapikanJudul({ nama: String(nilai['nama_inovasi'] ?? ''), kepanjangan: String(nilai['kepanjangan'] ?? '') });

/** Entries of the register whose title is that of a new one, or nearly: told, never refused. The most alike first. */
export const judulMirip = (register: Register, nilai: Readonly<Record<string, Nilai>>): readonly Mirip[] => {
  const baru = judul(nilai);
  return [...register.byBaris.values()]
    .flatMap(({ e }) => {
      const banding = bandingkanJudul(baru, judul(e));
      return banding ? [{ e, banding }] : [];
    })
    .sort((x, y) => y.banding.skor - x.banding.skor)
    .slice(0, PALING)
    .map(({ e, banding }) => ({ id: e.id, nama: e.nama_inovasi, jenis: banding.jenis }));
};

/** How many of these new rows look like an entry that is there, or like one another. */
export const jumlahMirip = (
  register: Register,
  rows: readonly Readonly<Record<string, Nilai>>[],
  pd: DaftarPD,
): number => {
  if (rows.length === 0) return 0;
  const ada = [...register.byBaris.values()].map((x) => bahanKembar(x.e, x.baris, pd));
  const mulai = Math.max(0, ...ada.map((e) => e.baris)) + 1;
  const baru = rows.map((nilai, i) => bahanBaru(nilai, mulai + i, pd));
  const muda = cariPasangan([...ada, ...baru]).pasangan.map(({ saran }) =>
    Math.max(saran.utama.baris, saran.lain.baris),
  );
  return new Set(muda.filter((baris) => baris >= mulai)).size;
};
