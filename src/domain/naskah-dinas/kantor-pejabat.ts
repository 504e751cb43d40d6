import { pemangku } from '../alur/menjabat.ts';
import type { DaftarPD } from '../aturan/aturan.ts';
import { labelOf } from '../baca/baca-pilihan.ts';
import { namaBergelar } from '../naskah/nama-bergelar.ts';
import { type Pejabat, type PerangkatDaerah, SEBUTAN } from '../tab/lembaga.ts';
import { foldName } from '../teks.ts';
import type { PenandaDinas } from './bahan-dinas.ts';

/** Parents of a unit are followed this far; a circle ends here. */
const MAKS_INDUK = 5;

/** The office that answers for a unit: a school's letters come from its Dinas. */
export const kantorInduk = (nama: string, pd: DaftarPD): PerangkatDaerah | null => {
  let kantor = pd.get(foldName(nama)) ?? null;
  for (let i = 0; kantor && kantor.induk !== '' && i < MAKS_INDUK; i++)
    kantor = pd.get(foldName(kantor.induk)) ?? kantor;
  return kantor;
};

/** How the head of each kind of unit is called; any other is its Kepala. */
const KEPALA: Readonly<Record<string, (nama: string) => string>> = {
  SEKRETARIAT_DAERAH: () => 'Sekretaris Daerah',
  SEKRETARIAT_DPRD: () => 'Sekretaris DPRD',
  INSPEKTORAT: () => 'Inspektur',
  KECAMATAN: (nama) => `Camat ${nama.replace(/^kecamatan\s+/i, '')}`,
  KELURAHAN: (nama) => `Lurah ${nama.replace(/^kelurahan\s+/i, '')}`,
  RSUD: (nama) => `Direktur ${nama}`,
};

/** 'Kepala Dinas Kesehatan', 'Camat Malili', 'Inspektur'. */
export const jabatanKepala = ({ nama, jenis_unit }: Pick<PerangkatDaerah, 'nama' | 'jenis_unit'>): string =>
  KEPALA[jenis_unit]?.(nama) ?? `Kepala ${nama}`;

/**
 * Who holds a post on a day, as tab Pejabat tells: the post by its own name or with the region's behind it.
 */
export const pemegangJabatan = (
  pejabat: readonly Pejabat[],
  jabatan: string,
  daerah: string,
  pada: string,
): PenandaDinas => {
  const names = new Set([jabatan, `${jabatan} ${daerah}`, `${jabatan} ${daerah.replace(/^\S+ /, '')}`].map(foldName));
  const p = pemangku(
    pejabat.filter((row) => names.has(foldName(row.jabatan)) && row.nama !== ''),
    pada,
  );
  if (!p) return { jabatan, sebutan: '', nama: '', pangkat: '', nip: '' };
  const sebutan = p.sebutan === '' || p.sebutan === 'DEFINITIF' ? '' : labelOf(SEBUTAN, p.sebutan);
  return { jabatan, sebutan, nama: namaBergelar(p), pangkat: p.pangkat, nip: p.nip };
};
