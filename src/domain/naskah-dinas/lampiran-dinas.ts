import type { Lampiran } from '../naskah/naskah.ts';
import { judulDinas } from './bentuk-berjudul.ts';
import type { Sumber } from './isi-dinas.ts';
import { tandaTanganDinas, tanggalNaskah } from './kepala-naskah.ts';
import { tabelDinas } from './tabel-dinas.ts';
import type { JenisDinas } from './wujud-dinas.ts';

const ROMAWI = ['I', 'II', 'III', 'IV'] as const;

/** The annexes of a document; one alone carries no number. */
export const lampiranDinas = (sumber: Sumber, jenis: JenisDinas): readonly Lampiran[] => {
  const { bahan } = sumber;
  const chosen = (jenis.lampiran ?? []).filter((l) => l.bila !== 'BANYAK' || bahan.inovasi.length > 1);
  return chosen.map((l, i) => ({
    orientation: l.orientation,
    header: [
      chosen.length > 1 ? `LAMPIRAN ${ROMAWI[i]}` : 'LAMPIRAN',
      ...judulDinas(sumber, jenis),
      `TANGGAL ${tanggalNaskah(bahan).toUpperCase()}`,
    ],
    title: [l.judul],
    blocks: [tabelDinas(bahan, l.tabel), ...(l.ditandatangani ? [tandaTanganDinas(bahan, [])] : [])],
  }));
};
