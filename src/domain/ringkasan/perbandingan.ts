import type { Inovasi } from '../tab/inovasi.ts';

/** A line of "this year against last". */
export type Perbandingan = { readonly uraian: string; readonly tahunIni: number; readonly tahunLalu: number };

const BERAKHIR_DENGAN_PELAJARAN = ['UJI_COBA_GAGAL', 'DIHENTIKAN'];

/** A plan is no trial: one that was begun shows by where the entry stands now. */
const pernahDiuji = (e: Inovasi): boolean => e.tahapan_iid !== 'INISIATIF';

const URAIAN: readonly { readonly uraian: string; readonly pada: (e: Inovasi) => string }[] = [
  { uraian: 'Usulan masuk', pada: (e) => e.tanggal_terima || e.tanggal_input },
  { uraian: 'Ditetapkan dengan Keputusan', pada: (e) => (e.sk_no === '' ? '' : e.sk_tgl) },
  { uraian: 'Mulai uji coba', pada: (e) => (pernahDiuji(e) ? e.uji_coba_mulai : '') },
  { uraian: 'Mulai diterapkan', pada: (e) => (e.tahapan_iid === 'PENERAPAN' ? e.penerapan_mulai : '') },
  {
    uraian: 'Tidak dilanjutkan dengan pembelajaran',
    pada: (e) => (BERAKHIR_DENGAN_PELAJARAN.includes(e.status) && e.pembelajaran !== '' ? e.status_sejak : ''),
  },
];

/** What happened in a year and in the one before, by the dates that the register holds. */
export const bandingkanTahun = (entri: readonly Inovasi[], tahun: string): readonly Perbandingan[] => {
  const lalu = String(Number(tahun) - 1);
  return URAIAN.map(({ uraian, pada }) => {
    const dates = entri.map(pada);
    const count = (t: string): number => dates.filter((d) => d.startsWith(`${t}-`)).length;
    return { uraian, tahunIni: count(tahun), tahunLalu: count(lalu) };
  });
};
