import type { BahanProgram } from '../program/bahan-program.ts';
import { isFinal } from '../tahapan.ts';
import { foldName } from '../teks.ts';
import { parseDaftarUrusan, parseUrusan, URUSAN } from '../urusan.ts';

/** One urusan of basic service and what the region has for it. */
export type UrusanDasar = {
  readonly kode: string;
  readonly nama: string;
  readonly diterapkan: number;
  readonly diusulkan: number;
  readonly gagasan: number;
};

export type PrioritasYandas = {
  /** Empty ones first, then those with the least that is applied. */
  readonly urusan: readonly UrusanDasar[];
  /** Ideas of which neither the sector of their bottleneck nor the office tells an urusan. */
  readonly gagasanTakTerbaca: number;
};

/** Old innovations that ended are no supply. */
const berjalan = (status: string): boolean => status === 'PENERAPAN' || !isFinal(status);

/**
 * Innovations and ideas by the six urusan wajib of basic service (UU 23/2014). An idea has no urusan of its own: the sector of
 * the bottleneck that it answers tells it, else the name of its office or of the office above.
 */
export const prioritasYandas = (b: BahanProgram): PrioritasYandas => {
  const sektor = new Map(b.sumbatan.map((s) => [foldName(s.sumbatan), parseUrusan(s.sektor)]));
  const induk = new Map(b.offices.map((o) => [foldName(o.nama), o.induk]));
  const dariKantor = (nama: string): string | null =>
    parseDaftarUrusan(nama).kode[0] ?? parseDaftarUrusan(induk.get(foldName(nama)) ?? '').kode[0] ?? null;
  const ideas = b.gagasan.filter((g) => g.gagasan !== '' && g.id_usulan === '');
  const urusanIde = ideas.map((g) => sektor.get(foldName(g.sumbatan)) ?? dariKantor(g.perangkat_daerah));
  const urusan = URUSAN.filter((u) => u.yandas).map(({ kode, nama }) => {
    const own = b.entri.filter((e) => e.urusan_utama === kode && berjalan(e.status));
    const diterapkan = own.filter((e) => e.status === 'PENERAPAN').length;
    return {
      ...{ kode, nama, diterapkan },
      diusulkan: own.length - diterapkan,
      gagasan: urusanIde.filter((k) => k === kode).length,
    };
  });
  const isi = (u: UrusanDasar): number => u.diterapkan * 10000 + u.diusulkan * 100 + u.gagasan;
  return {
    urusan: [...urusan].sort((x, y) => isi(x) - isi(y) || (x.kode < y.kode ? -1 : 1)),
    gagasanTakTerbaca: urusanIde.filter((k) => k === null).length,
  };
};
