import { type Masalah, masalah } from '../pesan.ts';
import { type Indikator, nomorIndikator, PARAMETER_TERTINGGI } from '../program/katalog.ts';
import { fail, ok, type Result } from '../result.ts';
import type { NilaiIndikator } from '../tab/program.ts';
import { catatanPedoman } from '../tahun/salinan-tahun.ts';

/** What a row of tab Nilai Indikator says of one indicator. */
export type IsiNilai = Pick<
  NilaiIndikator,
  'klaim' | 'terverifikasi' | 'dasar' | 'diverifikasi_oleh' | 'diverifikasi_tgl'
>;

export const NILAI_BLANKO: IsiNilai = {
  klaim: null,
  terverifikasi: null,
  dasar: '',
  diverifikasi_oleh: '',
  diverifikasi_tgl: '',
};

/** What a request does to one indicator, as its event keeps it. */
export type UbahNilai = {
  readonly tahun: string;
  /** '' for the region itself. */
  readonly id: string;
  readonly no: string;
  readonly sebelum: IsiNilai;
  readonly sesudah: IsiNilai;
};

/** The three values that people see and choose. */
export type LihatNilai = Pick<IsiNilai, 'klaim' | 'terverifikasi' | 'dasar'>;

/** One indicator as a person sends it; what is absent stays. `lihat` is what they saw. */
export type MintaNilai = Partial<LihatNilai> & { readonly no: string; readonly lihat?: LihatNilai };

export type Pengisi = { readonly nama: string; readonly hariIni: string };

export type RencanaNilai = {
  readonly ubah: readonly UbahNilai[];
  /** Indicators whose verified level falls because the claim changed. */
  readonly dibatalkan: readonly string[];
  /** Indicators that are verified by this request. */
  readonly diverifikasi: readonly string[];
};

export const isTingkat = (n: unknown): n is number =>
  typeof n === 'number' && Number.isInteger(n) && n >= 0 && n <= PARAMETER_TERTINGGI;

/** Whether two rows say the same: a claim that is blank and one of 0 are both not filled. */
export const isNilaiSama = (a: LihatNilai, b: LihatNilai): boolean =>
  (a.klaim ?? 0) === (b.klaim ?? 0) && a.terverifikasi === b.terverifikasi && a.dasar.trim() === b.dasar.trim();

/** Whether a choice of this indicator has to be explained. */
export const perluDasar = (i: Pick<Indikator, 'catatan'>): boolean => catatanPedoman(i.catatan) !== '';

type Dinilai = { readonly ubah: IsiNilai; readonly dibatalkan: boolean; readonly diverifikasi: boolean };

const nilaiSatu = (m: MintaNilai, sebelum: IsiNilai, i: Indikator, pengisi: Pengisi): Result<Dinilai, Masalah> => {
  const problems: Masalah[] = [];
  const { no } = i;
  const klaim = m.klaim === undefined ? sebelum.klaim : m.klaim;
  const dasar = (m.dasar ?? sebelum.dasar).trim();
  const baru = m.terverifikasi !== undefined && m.terverifikasi !== sebelum.terverifikasi;
  const berubah = (klaim ?? 0) !== (sebelum.klaim ?? 0);
  // A level that was verified was verified for the claim of then.
  const dibatalkan = berubah && sebelum.terverifikasi !== null && m.terverifikasi === undefined;
  const terverifikasi = dibatalkan ? null : m.terverifikasi === undefined ? sebelum.terverifikasi : m.terverifikasi;
  for (const isi of [m.klaim, m.terverifikasi])
    if (isi !== undefined && isi !== null && !isTingkat(isi))
      problems.push(masalah('NILAI_TINGKAT', { no, isi: String(isi) }));
  if ((klaim ?? 0) > 0 && perluDasar(i) && dasar === '') problems.push(masalah('NILAI_DASAR', { no }, no));
  if (terverifikasi !== null && terverifikasi > (klaim ?? 0) && (baru || berubah))
    problems.push(masalah('NILAI_MELEBIHI_KLAIM', { no, terverifikasi, klaim: klaim ?? 0 }, no));
  if (problems.length > 0) return fail(problems);
  const diverifikasi = terverifikasi !== null && (baru || (berubah && m.terverifikasi !== undefined));
  const oleh =
    terverifikasi === null
      ? { diverifikasi_oleh: '', diverifikasi_tgl: '' }
      : diverifikasi
        ? { diverifikasi_oleh: pengisi.nama, diverifikasi_tgl: pengisi.hariIni }
        : { diverifikasi_oleh: sebelum.diverifikasi_oleh, diverifikasi_tgl: sebelum.diverifikasi_tgl };
  return ok({ ubah: { klaim, terverifikasi, dasar, ...oleh }, dibatalkan, diverifikasi });
};

/** Where the rows of a tab belong: one row a year, innovation and indicator. */
export const kunciNilai = (r: Pick<NilaiIndikator, 'tahun' | 'id' | 'no'>): string =>
  `${r.tahun.trim()}|${r.id.trim()}|${nomorIndikator(r.no)}`;

/**
 * What a request does to the rows of one innovation, or of the region where `id` is ''. Everything that is wrong comes back at
 * once; what would change nothing is left out.
 */
export const rencanaNilai = (o: {
  readonly tahun: string;
  readonly id: string;
  readonly indikator: readonly Indikator[];
  /** The rows as they stand, by number. */
  readonly kini: ReadonlyMap<string, IsiNilai>;
  readonly minta: readonly MintaNilai[];
  readonly pengisi: Pengisi;
}): Result<RencanaNilai, Masalah> => {
  const byNo = new Map(o.indikator.map((i) => [i.no, i]));
  const problems: Masalah[] = [];
  const ubah: UbahNilai[] = [];
  const dibatalkan: string[] = [];
  const diverifikasi: string[] = [];
  for (const m of o.minta) {
    const no = nomorIndikator(m.no);
    const i = byNo.get(no);
    if (!i) {
      problems.push(masalah('NILAI_INDIKATOR', { no: m.no, tahun: o.tahun }));
      continue;
    }
    const sebelum: IsiNilai = { ...(o.kini.get(no) ?? NILAI_BLANKO), ...m.lihat };
    const done = nilaiSatu(m, sebelum, i, o.pengisi);
    if (!done.ok) problems.push(...done.problems);
    else if (!isNilaiSama(sebelum, done.value.ubah)) {
      ubah.push({ tahun: o.tahun, id: o.id, no, sebelum, sesudah: done.value.ubah });
      if (done.value.dibatalkan) dibatalkan.push(no);
      if (done.value.diverifikasi) diverifikasi.push(no);
    }
  }
  return problems.length > 0 ? fail(problems) : ok({ ubah, dibatalkan, diverifikasi });
};
