import { type KodeMasalah, masalah } from '../pesan.ts';
import type { BahanProgram } from '../program/bahan-program.ts';
import type { CekProgram } from '../program/cek-program.ts';
import { DASAR_DAERAH } from '../tab/dasar-daerah.ts';
import { DAMPAK, HASIL_SKM, UMPAN_BALIK, UNSUR_SKM } from '../tab/manfaat.ts';
import type { Tab } from '../tab/tab.ts';
import { isTahun, isTanggal } from '../tanggal.ts';
import { hitungIkm, isResponden, isTerisi, pitaMutu, tahunPeriode } from './skm.ts';

type Data = Readonly<Record<string, string | number>>;

/** Something to look at in one cell; the column is named as its heading. */
export const cekSel = (tab: Tab, baris: number, key: string, kode: KodeMasalah, data: Data = {}): CekProgram => ({
  tab: tab.name,
  baris,
  kolom: tab.columns.find((c) => c.key === key)?.heading ?? '',
  pesan: masalah(kode, data).pesan,
});

/** The entry that a row names, where there is none. */
export const cekId = (
  b: BahanProgram,
  tab: Tab,
  r: { readonly id: string; readonly baris: number },
): readonly CekProgram[] =>
  r.id === ''
    ? [cekSel(tab, r.baris, 'id', 'PROGRAM_ID_KOSONG')]
    : b.entri.some((e) => e.id === r.id)
      ? []
      : [cekSel(tab, r.baris, 'id', 'PROGRAM_ID_TIDAK_ADA', { id: r.id })];

const cekSkm = (b: BahanProgram): readonly CekProgram[] =>
  b.skm.flatMap((r) => {
    const at = (key: string, kode: KodeMasalah, data: Data = {}): CekProgram =>
      cekSel(HASIL_SKM, r.baris, key, kode, data);
    const tahun = tahunPeriode(r.periode);
    const hasil = isTerisi(r) ? hitungIkm(r) : null;
    const kolom = (kode: string): string =>
      kode === 'SKM_ISIAN' ? 'isian' : kode === 'SKM_RESPONDEN' ? 'responden' : 'u1';
    const unsur =
      hasil && !hasil.ok
        ? hasil.problems
            // Said once, by the check of the count itself.
            .filter((m) => m.kode !== 'SKM_RESPONDEN')
            .map((m) => {
              const named = UNSUR_SKM.find(({ nama }) => m.pesan.includes(` ${nama} `));
              const column = HASIL_SKM.columns.find((c) => c.key === (named?.key ?? kolom(m.kode)));
              return { tab: HASIL_SKM.name, baris: r.baris, kolom: column?.heading ?? '', pesan: m.pesan };
            })
        : [];
    return [
      ...cekId(b, HASIL_SKM, r),
      ...(tahun === null ? [at('periode', 'SKM_PERIODE', { isi: r.periode })] : []),
      ...(isResponden(r.responden) ? [] : [at('responden', 'SKM_RESPONDEN')]),
      ...unsur,
      ...(tahun !== null && hasil?.ok && pitaMutu(b.ketentuan, tahun) === null
        ? [at('mutu', 'SKM_TANPA_PITA', { tahun })]
        : []),
    ];
  });

const cekUmpanBalik = (b: BahanProgram): readonly CekProgram[] =>
  b.umpanBalik.flatMap((r) => {
    const at = (key: string, kode: KodeMasalah, data: Data = {}): CekProgram =>
      cekSel(UMPAN_BALIK, r.baris, key, kode, data);
    const terbaca = isTanggal(r.tanggal);
    const selesai = isTanggal(r.selesai);
    return [
      ...cekId(b, UMPAN_BALIK, r),
      ...(terbaca ? [] : [at('tanggal', 'UMPAN_BALIK_TANGGAL', { isi: r.tanggal })]),
      ...(r.jenis === '' ? [at('jenis', 'UMPAN_BALIK_JENIS')] : []),
      ...(r.selesai !== '' && !selesai ? [at('selesai', 'UMPAN_BALIK_TANGGAL', { isi: r.selesai })] : []),
      ...(terbaca && selesai && r.selesai < r.tanggal ? [at('selesai', 'UMPAN_BALIK_MUNDUR')] : []),
      ...(selesai && r.jenis !== 'APRESIASI' && r.perubahan === ''
        ? [at('perubahan', 'UMPAN_BALIK_TANPA_PERUBAHAN')]
        : []),
    ];
  });

const cekDampak = (b: BahanProgram): readonly CekProgram[] =>
  b.dampak.flatMap((r) => {
    const at = (key: string, kode: KodeMasalah, data: Data = {}): CekProgram =>
      cekSel(DAMPAK, r.baris, key, kode, data);
    const angka = (['sebelum', 'setelah'] as const).flatMap((key) => {
      const v: unknown = r[key];
      return v === null || typeof v === 'number' ? [] : [at(key, 'ANGKA_TIDAK_TERBACA', { isi: String(v) })];
    });
    // A row that was laid in and waits for its numbers asks for nothing yet.
    const [mulai, akhir] = [r.sebelum !== null, r.setelah !== null];
    return [
      ...cekId(b, DAMPAK, r),
      ...(isTahun(r.tahun) ? [] : [at('tahun', 'DAMPAK_TAHUN', { isi: r.tahun })]),
      ...angka,
      ...(!mulai && akhir ? [at('sebelum', 'DAMPAK_TANPA_SEBELUM')] : []),
      ...(mulai && !akhir ? [at('setelah', 'DAMPAK_TANPA_SETELAH')] : []),
      ...(mulai && akhir && r.arah === '' ? [at('arah', 'DAMPAK_ARAH')] : []),
    ];
  });

/** What should be looked at in surveys, feedback, impact and the region's foundations. */
export const cekManfaat = (b: BahanProgram): readonly CekProgram[] => [
  ...cekSkm(b),
  ...cekUmpanBalik(b),
  ...cekDampak(b),
  ...b.dasarDaerah
    .filter((r) => r.keadaan === 'TERPENUHI' && r.bukti === '' && r.tautan === '')
    .map((r) => cekSel(DASAR_DAERAH, r.baris, 'bukti', 'DASAR_TANPA_BUKTI')),
];
