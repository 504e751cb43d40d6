import type { BahanProgram } from '../program/bahan-program.ts';
import type { CekProgram } from '../program/cek-program.ts';
import { bacaKatalog, nomorIndikator } from '../program/katalog.ts';
import { KEIKUTSERTAAN } from '../tab/bukti.ts';

const di = (baris: number, pesan: string): CekProgram => ({
  tab: KEIKUTSERTAAN.name,
  baris,
  kolom: 'ID Inovasi',
  pesan,
});

/**
 * Innovations that take part in the index of the register's year and lack a mandatory indicator. Those of which nobody has
 * chosen anything yet are one matter together.
 */
export const cekPeserta = ({
  keikutsertaan,
  nilai,
  katalog,
  tahun,
  tahunProgram,
}: BahanProgram): readonly CekProgram[] => {
  const read = bacaKatalog(katalog, tahun);
  if (!read.ok || tahunProgram.some((t) => t.tahun === tahun && t.keadaan === 'DITUTUP')) return [];
  const wajib = read.value.sid.filter((i) => i.wajib);
  const dipilih = new Map<string, Set<string>>();
  for (const r of nilai) {
    if (r.tahun !== tahun || (r.klaim ?? 0) <= 0) continue;
    dipilih.set(r.id, (dipilih.get(r.id) ?? new Set()).add(nomorIndikator(r.no)));
  }
  const peserta = keikutsertaan.filter((k) => k.program === 'IID' && k.tahun === tahun && k.id !== '');
  const belum = peserta.filter((k) => !dipilih.has(k.id));
  const [first] = belum;
  return [
    ...peserta.flatMap((k) => {
      const own = dipilih.get(k.id);
      const kurang = own ? wajib.filter((i) => !own.has(i.no)) : [];
      return kurang.length === 0
        ? []
        : [
            di(
              k.baris,
              `Inovasi ini ikut Indeks Inovasi Daerah ${tahun}, tetapi indikator wajib ${kurang.map((i) => i.no).join(', ')} masih 0. Pilih barisnya pada tab Inovasi, lalu Program, Panel indeks.`,
            ),
          ];
    }),
    ...(first
      ? [
          di(
            first.baris,
            `${belum.length} peserta Indeks Inovasi Daerah ${tahun} belum mempunyai parameter yang dipilih, mulai dari baris ini. Pilih barisnya pada tab Inovasi, lalu Program, Panel indeks.`,
          ),
        ]
      : []),
  ];
};
