import { isianKegiatan } from '../naskah/dasar-kegiatan.ts';
import { isTerhitung, namaPenilai } from '../penilaian/keadaan-penilaian.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import { KRITERIA, PERTANYAAN, type Penilaian } from '../tab/penilaian.ts';
import { foldName } from '../teks.ts';
import type { BahanDinas } from './bahan-dinas.ts';

type Unsur = { readonly key: keyof Penilaian; readonly label: string };

/** Everything a reviewer answers, in the order of tab Penilaian. */
export const UNSUR: readonly Unsur[] = [
  ...KRITERIA,
  ...PERTANYAAN,
  { key: 'prinsip', label: 'Sesuai dengan delapan prinsip inovasi daerah' },
];

const sekali = (names: readonly string[]): readonly string[] => [
  ...new Map(names.map((n) => [foldName(n), n])).values(),
];

/** The judgements of one entry: of single reviewers, or the outcome of a meeting in one row. */
export const penilaianOf = (bahan: Pick<BahanDinas, 'penilaian'>, id: string): readonly Penilaian[] =>
  bahan.penilaian.filter((p) => p.id === id && isTerhitung(p));

/** Who was present: as the caller says, else everybody who judged one of the entries, each once. */
export const hadirOf = ({ isian, penilaian, inovasi }: BahanDinas): readonly string[] => {
  const said = namaPenilai(isian.hadir);
  if (said.length > 0) return sekali(said);
  const ids = new Set(inovasi.map((e) => e.id));
  return sekali(penilaian.filter((p) => ids.has(p.id) && isTerhitung(p)).flatMap((p) => namaPenilai(p.penilai)));
};

/** Who could not come, with the reason as it was recorded when the judgement was closed with a quorum. */
export const berhalangan = ({ isian, kegiatan }: Pick<BahanDinas, 'isian' | 'kegiatan'>): readonly string[] => {
  const said = namaPenilai(isian.tidak_hadir);
  return sekali(
    said.length > 0
      ? said
      : kegiatan.flatMap((p) => (p.tindakan === 'T35' ? namaPenilai(isianKegiatan(p)['tidak_hadir'] ?? '') : [])),
  );
};

/** 'Ya', 'Tidak', or how many of several said which. */
export const jawaban = (rows: readonly Penilaian[], key: Unsur['key']): string => {
  const ya = rows.filter((r) => r[key] === 'YA').length;
  if (ya === rows.length) return 'Ya';
  return ya === 0 ? 'Tidak' : `Ya ${ya}, Tidak ${rows.length - ya}`;
};

const terpenuhi = (rows: readonly Penilaian[], unsur: readonly Unsur[]): string => {
  const kurang = unsur.filter(({ key }) => rows.some((r) => r[key] !== 'YA'));
  return kurang.length === 0 ? 'Terpenuhi' : `Tidak terpenuhi: ${kurang.map((u) => u.label).join('; ')}`;
};

/** One line of the recapitulation. */
export const rekapOf = (
  rows: readonly Penilaian[],
): { readonly kriteria: string; readonly pertanyaan: string; readonly prinsip: string; readonly catatan: string } => ({
  kriteria: terpenuhi(rows, KRITERIA),
  pertanyaan: terpenuhi(rows, PERTANYAAN),
  prinsip: rows.every((r) => r.prinsip === 'YA') ? 'Sesuai' : 'Tidak sesuai',
  catatan: [...new Set(rows.flatMap((r) => [r.alasan, r.catatan]).filter((t) => t !== ''))].join('; '),
});

/**
 * The conclusion on an entry: as it was decided; before that, 'layak' where every answer is yes. With a no among them the
 * choice between not feasible and to be mended is the meeting's, so it stays open ('').
 */
export const kesimpulanOf = (e: Inovasi, rows: readonly Penilaian[]): string => {
  if (e.hasil_evaluasi === 'LAYAK') return 'layak';
  if (e.hasil_evaluasi === 'TIDAK_LAYAK') return 'tidak layak';
  if (e.status === 'PERBAIKAN_USULAN') return 'perlu diperbaiki';
  return rows.length > 0 && UNSUR.every(({ key }) => rows.every((r) => r[key] === 'YA')) ? 'layak' : '';
};
