import { UKURAN_LAN } from '../manfaat/ukuran-lan.ts';
import { BAGIAN_DAMPAK } from '../tab/manfaat.ts';
import type { BahanProgram } from './bahan-program.ts';

type Kunci = string | number;

const banding = (a: readonly Kunci[], b: readonly Kunci[]): number => {
  for (const [i, x] of a.entries()) {
    const y = b[i] ?? '';
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
};

/** Rows by what they say; those that say the same of all that is asked keep their order. */
const menurut = <R>(rows: readonly R[], kunci: (r: R) => readonly Kunci[]): readonly R[] =>
  rows
    .map((r) => ({ r, k: kunci(r) }))
    .sort((x, y) => banding(x.k, y.k))
    .map(({ r }) => r);

const BAGIAN = new Map<string, number>(BAGIAN_DAMPAK.map((c, i) => [c.code, i]));

/** Measures stand as the instrument has them, a region's own after them. */
const UKURAN = new Map(UKURAN_LAN.map((u, i) => [u.ukuran, i]));

/**
 * The same material in an order that does not depend on how somebody sorted the tabs, so that a page shows the same cells.
 * What is meant by its order stays: offices, catalogues, rules, sections of forms; and levels, of which the lower row holds.
 */
export const urutkanBahan = (b: BahanProgram): BahanProgram => ({
  ...b,
  entri: menurut(b.entri, (r) => [r.id]),
  gagasan: menurut(b.gagasan, (r) => [r.tahun, r.kegiatan, r.perangkat_daerah, r.gagasan]),
  sumbatan: menurut(b.sumbatan, (r) => [r.sektor, r.sumbatan, r.perangkat_daerah]),
  kegiatan: menurut(b.kegiatan, (r) => [r.mulai, r.nama]),
  peserta: menurut(b.peserta, (r) => [r.kegiatan, r.perangkat_daerah, r.nama]),
  tindakLanjut: menurut(b.tindakLanjut, (r) => [r.tenggat, r.kegiatan, r.perangkat_daerah, r.tindakan]),
  labinov: menurut(b.labinov, (r) => [r.tahun, r.angkatan, r.rencana, r.selesai]),
  rencanaAksi: menurut(b.rencanaAksi, (r) => [r.kapan, r.perangkat_daerah, r.gagasan, r.langkah]),
  keikutsertaan: menurut(b.keikutsertaan, (r) => [r.tahun, r.program, r.id]),
  dokumentasi: menurut(b.dokumentasi, (r) => [r.id, r.tanggal, r.uraian]),
  umpanBalik: menurut(b.umpanBalik, (r) => [r.id, r.tanggal, r.isi]),
  skm: menurut(b.skm, (r) => [r.id, r.periode]),
  dampak: menurut(b.dampak, (r) => [
    ...[r.id, r.tahun, BAGIAN.get(r.bagian) ?? BAGIAN.size],
    ...[UKURAN.get(r.ukuran) ?? UKURAN.size, r.ukuran],
  ]),
});
