import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { type JumlahBukti, penghitungBukti } from '../domain/bukti/bukti-indikator.ts';
import { type SaranIndikator, saranIndikator } from '../domain/manfaat/saran-indikator.ts';
import { type Pita, pitaIndikator } from '../domain/nilai/pita.ts';
import { type IsiNilai, NILAI_BLANKO, perluDasar } from '../domain/nilai/ubah-nilai.ts';
import type { Masalah } from '../domain/pesan.ts';
import { type Indikator, skorTertinggi } from '../domain/program/katalog.ts';
import { ok, type Result } from '../domain/result.ts';
import { BUKTI } from '../domain/tab/bukti.ts';
import { HASIL_SKM, UMPAN_BALIK } from '../domain/tab/manfaat.ts';
import { KEPASTIAN_PROGRAM } from '../domain/tab/program.ts';
import { isTanggal, tanggalPanjang } from '../domain/tanggal.ts';
import { type BahanNilai, type MintaBahan, muatBahanNilai } from './bahan-nilai.ts';
import type { Kantor } from './kantor.ts';
import { muatTab } from './muat.ts';
import { muatBaris } from './muat-program.ts';
import { sudahBernilai } from './nilai-klaim.ts';
import { tolakVerifikator } from './simpan-nilai.ts';
import { tolakTahunDitutup } from './tahun-ditutup.ts';

/** An indicator as the panel offers it, with what was chosen and what shows it. */
export type IndikatorTerlihat = Pick<
  Indikator,
  'no' | 'nama' | 'bobot' | 'wajib' | 'parameter' | 'bukti' | 'catatan'
> & {
  readonly variabel: string;
  readonly perluDasar: boolean;
  readonly nilai: Pick<IsiNilai, 'klaim' | 'terverifikasi' | 'dasar'>;
  /** Who verified it and when, as a phrase; '' where nobody did. */
  readonly verifikasi: string;
  readonly ada: JumlahBukti;
  /** The printed ranges of its levels; empty where they are none. */
  readonly pita: readonly Pita[];
  /** The level that feedback or a survey speaks for, and why; null where the register has no data for one. */
  readonly saran: Pick<SaranIndikator, 'parameter' | 'alasan'> | null;
};

export type NilaiTerlihat = {
  readonly tahun: string;
  readonly id: string;
  /** The innovation, or the region. */
  readonly nama: string;
  readonly indikator: readonly IndikatorTerlihat[];
  /** The highest sum that the year's catalogue allows. */
  readonly maks: number;
  /** How sure the catalogue is, as labels. */
  readonly kepastian: readonly string[];
  /** Why nothing of this year may be changed; '' where it may. */
  readonly ditutup: string;
  readonly bolehVerifikasi: boolean;
  /** Whether a row of tab Keikutsertaan lets the innovation take part in the index of this year. */
  readonly ikut: boolean;
};

const verifikasiDari = ({ diverifikasi_oleh: oleh, diverifikasi_tgl: tgl, terverifikasi }: IsiNilai): string =>
  terverifikasi === null
    ? ''
    : [oleh === '' ? '' : `oleh ${oleh}`, isTanggal(tgl) ? tanggalPanjang(tgl) : ''].filter((t) => t !== '').join(', ');

/** What the register's own data suggest for an innovation. A read of each tab that stands. */
const muatSaran = (kantor: Kantor, { katalog }: BahanNilai, id: string): Result<readonly SaranIndikator[], Masalah> => {
  if (id === '') return ok([]);
  const umpanBalik = muatBaris(kantor.buku, UMPAN_BALIK);
  if (!umpanBalik.ok) return umpanBalik;
  const skm = muatBaris(kantor.buku, HASIL_SKM);
  return skm.ok ? ok(saranIndikator({ umpanBalik: umpanBalik.value, skm: skm.value }, katalog, id)) : skm;
};

const terlihat = (
  i: Indikator,
  b: BahanNilai,
  ada: JumlahBukti,
  saran: SaranIndikator | undefined,
): IndikatorTerlihat => {
  const isi = b.kini.get(i.no) ?? NILAI_BLANKO;
  const { klaim, terverifikasi, dasar } = isi;
  const { no, nama, bobot, wajib, parameter, catatan, variabel } = i;
  return {
    ...{ no, nama, bobot, wajib, parameter, catatan, variabel, bukti: i.bukti },
    perluDasar: perluDasar(i),
    nilai: { klaim, terverifikasi, dasar },
    verifikasi: verifikasiDari(isi),
    ada,
    pita: pitaIndikator(parameter),
    saran: saran ? { parameter: saran.parameter, alasan: saran.alasan } : null,
  };
};

/** The indicators of a year for one innovation, or for the region where no id is given, as somebody chooses levels on them. */
export const nilaiIndikator = (kantor: Kantor, minta: MintaBahan): Result<NilaiTerlihat, Masalah> => {
  const bahan = muatBahanNilai(kantor, minta);
  if (!bahan.ok) return bahan;
  const b = bahan.value;
  const id = b.entri?.e.id ?? '';
  const bukti = id === '' ? ok([]) : muatTab(kantor.buku, BUKTI);
  if (!bukti.ok) return bukti;
  const ada = penghitungBukti(bukti.value, b.indikator);
  const saran = muatSaran(kantor, b, id);
  if (!saran.ok) return saran;
  const saranDari = new Map(saran.value.map((s) => [s.no, s]));
  return ok({
    tahun: b.tahun,
    id,
    nama: b.entri?.e.nama_inovasi ?? b.daerah,
    indikator: b.indikator.map((i) => terlihat(i, b, ada(id, i.no), saranDari.get(i.no))),
    maks: skorTertinggi(b.indikator),
    kepastian: [...new Set(b.indikator.map((i) => labelOf(KEPASTIAN_PROGRAM, i.kepastian)))].filter((t) => t !== ''),
    ditutup: tolakTahunDitutup(kantor.buku, b.tahun)?.pesan ?? '',
    bolehVerifikasi: tolakVerifikator(kantor) === null,
    ikut: id !== '' && sudahBernilai(kantor.buku, b.tahun).has(id),
  });
};
