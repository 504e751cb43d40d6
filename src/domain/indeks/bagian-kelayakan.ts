import type { DaftarPD } from '../aturan/aturan.ts';
import { labelOf } from '../baca/baca-pilihan.ts';
import { bulatkan } from '../program/bulatkan.ts';
import type { Indikator } from '../program/katalog.ts';
import { namaTerdaftar } from '../ringkasan/daftar-tenggat.ts';
import type { BagianHalaman } from '../ringkasan/halaman.ts';
import { urutTeks } from '../ringkasan/urut.ts';
import { tanggalPanjang } from '../tanggal.ts';
import { KELAYAKAN, type KodeKelayakan } from './kelayakan.ts';
import type { InovasiDinilai, Proyeksi } from './proyeksi.ts';

/** More rows than any region has submitted would only make the page slow. */
export const BARIS_TERBANYAK = 700;

/** In how many years the same innovation may be entered, as one source has it. */
const PALING_BANYAK_IKUT = 2;

/** How many innovations stand in each state of eligibility. */
export const hitungKelayakan = (p: Proyeksi): Readonly<Record<KodeKelayakan, number>> =>
  Object.fromEntries(
    KELAYAKAN.map(({ code }) => [code, p.inovasi.filter((i) => i.kelayakan.kode === code).length]),
  ) as Record<KodeKelayakan, number>;

/** What is missing among the levels of an innovation that has any. */
const catatanTingkat = (
  { kematangan: { tingkat, terpilih } }: InovasiDinilai,
  indikator: readonly Indikator[],
): string[] => {
  if (!tingkat) return [];
  const kosong = indikator.filter(
    (i) => i.wajib && !((tingkat.get(i.no)?.klaim ?? tingkat.get(i.no)?.terverifikasi ?? 0) > 0),
  );
  return [
    ...(terpilih < indikator.length
      ? [`Parameter baru dipilih untuk ${terpilih} dari ${indikator.length} indikator.`]
      : []),
    ...(kosong.length > 0 ? [`Indikator wajib belum terisi: ${kosong.map((i) => i.no).join(', ')}.`] : []),
  ];
};

/** Until when the innovations may take part, said once for all that share it. */
const kalimatMasa = (rows: readonly InovasiDinilai[]): readonly string[] => {
  const by = new Map<string, number>();
  for (const { masa } of [...rows].sort((a, b) => (a.masa?.terakhir ?? 0) - (b.masa?.terakhir ?? 0)))
    if (masa) {
      const text = `terakhir dapat diikutkan tahun ${masa.terakhir}; untuk tahun ${masa.berikutnya} perlu pengembangan paling lambat ${tanggalPanjang(masa.palingLambat)}.`;
      by.set(text, (by.get(text) ?? 0) + 1);
    }
  return [...by].map(([text, jumlah]) => `${jumlah} inovasi ${text}`);
};

/** What is to be said about one innovation that its columns do not say. */
const catatan = (i: InovasiDinilai, indikator: readonly Indikator[]): string => {
  const { kelayakan: k, pernahIkut } = i;
  return [
    k.catatan,
    ...catatanTingkat(i, indikator),
    pernahIkut >= PALING_BANYAK_IKUT
      ? `Sudah ikut ${pernahIkut} tahun; menurut satu sumber paling banyak ${PALING_BANYAK_IKUT} kali.`
      : pernahIkut > 0
        ? `Sudah ikut ${pernahIkut} tahun.`
        : '',
  ]
    .filter((t) => t !== '')
    .join(' ');
};

const urutKelayakan = new Map<string, number>(KELAYAKAN.map(({ code }, i) => [code, i]));
const urut = (a: InovasiDinilai, b: InovasiDinilai): number =>
  (urutKelayakan.get(a.kelayakan.kode) ?? 0) - (urutKelayakan.get(b.kelayakan.kode) ?? 0) ||
  b.kematangan.klaim - a.kematangan.klaim ||
  urutTeks(a.e.id, b.e.id);

/** Eligibility in numbers. */
export const bagianKelayakan = (p: Proyeksi): BagianHalaman => {
  const jumlah = hitungKelayakan(p);
  const { dari, sampai } = p.ketentuan.jendela;
  const tanpaRancang = p.lolos.filter((i) => i.e.rancang_bangun === '').length;
  return {
    judul: `Kelayakan ikut tahun ${p.tahun}`,
    kalimat: [
      `Jendela penerapan atau pengembangan terbaru: ${tanggalPanjang(dari)} sampai ${tanggalPanjang(sampai)}; rancang bangun paling sedikit ${p.ketentuan.kataMinimum} kata.`,
      ...(tanpaRancang > 0
        ? [
            `${tanpaRancang} inovasi yang lolos tidak mempunyai rancang bangun pada register, sehingga jumlah katanya tidak diperiksa; pastikan pada aplikasi nasional.`,
          ]
        : []),
    ],
    kepala: ['Keadaan', 'Jumlah'],
    baris: KELAYAKAN.map(({ code, label }) => [label, jumlah[code]]),
  };
};

/** Every innovation that is applied: its state, its maturity, and until when it may take part. */
export const bagianInovasi = (p: Proyeksi, pd: DaftarPD): BagianHalaman => {
  const rows = p.inovasi.filter((i) => i.kelayakan.kode !== 'BELUM_DITERAPKAN').sort(urut);
  return {
    judul: 'Inovasi yang sudah diterapkan',
    kalimat:
      rows.length === 0
        ? ['Belum ada inovasi pada tahap Penerapan.']
        : rows.length > BARIS_TERBANYAK
          ? [`${BARIS_TERBANYAK} yang pertama dari ${rows.length} inovasi.`, ...kalimatMasa(rows)]
          : kalimatMasa(rows),
    ...(rows.length > 0
      ? {
          kepala: ['Inovasi', 'Perangkat Daerah', 'Keadaan', 'Klaim', 'Terverifikasi', 'Terakhir Ikut', 'Catatan'],
          baris: rows
            .slice(0, BARIS_TERBANYAK)
            .map((i) => [
              i.e.nama_inovasi,
              namaTerdaftar(i.e.pd_pengusul, pd),
              labelOf(KELAYAKAN, i.kelayakan.kode),
              i.kematangan.sumber === 'TIDAK_ADA' ? '' : bulatkan(i.kematangan.klaim),
              i.kematangan.terverifikasi === null ? '' : bulatkan(i.kematangan.terverifikasi),
              i.masa ? String(i.masa.terakhir) : '',
              catatan(i, p.katalog.sid),
            ]),
        }
      : {}),
  };
};
