import { penghitungBukti } from '../bukti/bukti-indikator.ts';
import type { Masalah } from '../pesan.ts';
import type { BahanProgram } from '../program/bahan-program.ts';
import { bacaKatalog, type Katalog } from '../program/katalog.ts';
import { bacaKetentuanIid, type KetentuanIid } from '../program/ketentuan.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import { type Tambahan, yangKeluar } from './alasan-keluar.ts';
import { indeksHimpunan, type TigaIndeks } from './indeks-himpunan.ts';
import { type Kelayakan, kelayakan, lolos } from './kelayakan.ts';
import { type Kematangan, pembacaKematangan } from './kematangan.ts';
import { type MasaIkut, masaIkut } from './masa-ikut.ts';
import { nilaiPerkiraan, type Perkiraan, perkiraanDari } from './perkiraan.ts';
import { type Calon, pilihTerbaik } from './pilihan-terbaik.ts';
import { type Poin, poinBerikutnya, poinSpd } from './poin-berikutnya.ts';
import { type Skor, skorDari, TANPA_SKOR } from './skor.ts';
import { tingkatTahun } from './tingkat-terpilih.ts';
import { YANDAS, yandasDari } from './yandas.ts';

/** An innovation as the index of a year sees it. */
export type InovasiDinilai = {
  readonly e: Inovasi;
  readonly yandas: string;
  readonly kematangan: Kematangan;
  readonly kelayakan: Kelayakan;
  /** Earlier years of the index in which it took part. */
  readonly pernahIkut: number;
  readonly masa: MasaIkut | null;
};

/** One of the six urusan of basic service: how many may be submitted and how many are chosen. */
export type LiputanYandas = {
  readonly kode: string;
  readonly nama: string;
  readonly lolos: number;
  readonly terpilih: number;
};

export type Proyeksi = {
  readonly tahun: string;
  readonly ketentuan: KetentuanIid;
  readonly katalog: Katalog;
  /** Codes of how sure its rules and its indicators are. */
  readonly kepastian: readonly string[];
  readonly spd: Skor;
  readonly spdTerisi: number;
  readonly perkiraan: Perkiraan;
  readonly inovasi: readonly InovasiDinilai[];
  /** Everything that may be submitted. */
  readonly semua: TigaIndeks;
  readonly lolos: readonly InovasiDinilai[];
  /** What the best set was chosen by. */
  readonly dasar: 'PERKIRAAN' | 'KLAIM';
  readonly terbaik: TigaIndeks;
  readonly masuk: readonly InovasiDinilai[];
  readonly keluar: readonly Tambahan[];
  readonly yandas: readonly LiputanYandas[];
  /** Seats up to the divisor for which nothing may be submitted. */
  readonly kursiKosong: number;
  readonly poin: readonly Poin[];
  readonly poinSpd: readonly Poin[];
  /** Those that may be submitted but have no levels to raise. */
  readonly tanpaTingkat: number;
};

type Bahan = Pick<BahanProgram, 'entri' | 'ketentuan' | 'katalog' | 'nilai' | 'bukti' | 'keikutsertaan'>;

/** Rules and catalogue of a year, or everything that keeps them from being used. */
const aturanTahun = (
  b: Bahan,
  tahun: string,
): Result<{ readonly ketentuan: KetentuanIid; readonly katalog: Katalog }, Masalah> => {
  const ketentuan = bacaKetentuanIid(b.ketentuan, tahun);
  const katalog = bacaKatalog(b.katalog, tahun);
  if (ketentuan.ok && katalog.ok) return ok({ ketentuan: ketentuan.value, katalog: katalog.value });
  return fail([...(ketentuan.ok ? [] : ketentuan.problems), ...(katalog.ok ? [] : katalog.problems)]);
};

/** How many earlier years of the index each innovation took part in. */
const pernahIkut = (b: Bahan, tahun: string): ReadonlyMap<string, number> => {
  const years = new Map<string, Set<string>>();
  for (const r of b.keikutsertaan)
    if (r.program === 'IID' && r.tahun !== '' && r.tahun < tahun)
      years.set(r.id, (years.get(r.id) ?? new Set()).add(r.tahun));
  return new Map([...years].map(([id, t]) => [id, t.size]));
};

/** Every entry once: where a damaged register has an id twice, its first row holds. */
const tanpaGanda = (entri: readonly Inovasi[]): readonly Inovasi[] =>
  [...new Map([...entri].reverse().map((e) => [e.id, e])).values()].reverse();

/** As a candidate for the best set, by what is hoped for. */
export const calonDari = (i: InovasiDinilai, bagian: number | null): Calon => ({
  id: i.e.id,
  yandas: i.yandas,
  kematangan: bagian === null ? i.kematangan.klaim : nilaiPerkiraan(i.kematangan, bagian),
});

/** The best set among these, by likely values where they are known and by claims otherwise. */
export const himpunanTerbaik = (
  dari: readonly InovasiDinilai[],
  k: KetentuanIid,
  bagian: number | null,
): { readonly masuk: readonly InovasiDinilai[]; readonly keluar: readonly Tambahan[] } => {
  const calon = dari.map((i) => calonDari(i, bagian));
  const pilihan = pilihTerbaik(calon, k);
  const byId = new Map(dari.map((i) => [i.e.id, i]));
  return { masuk: pilihan.masuk.flatMap((c) => byId.get(c.id) ?? []), keluar: yangKeluar(calon, pilihan, k) };
};

/**
 * The projection of the index of a year: who may be submitted, what that gives, the best set, and the next levels worth reaching.
 * Refuses where the rules or the catalogue of the year cannot be read.
 */
export const susunProyeksi = (b: Bahan, tahun: string): Result<Proyeksi, Masalah> => {
  const aturan = aturanTahun(b, tahun);
  if (!aturan.ok) return aturan;
  const { ketentuan, katalog } = aturan.value;
  const nilai = pembacaKematangan(b, tahun);
  const ikut = pernahIkut(b, tahun);
  const inovasi = tanpaGanda(b.entri).map(
    (e): InovasiDinilai => ({
      e,
      yandas: yandasDari(e),
      kematangan: nilai(e),
      kelayakan: kelayakan(e, ketentuan),
      pernahIkut: ikut.get(e.id) ?? 0,
      masa: masaIkut(e, ketentuan),
    }),
  );
  const boleh = inovasi.filter((i) => lolos(i.kelayakan));
  const tingkatSpd = tingkatTahun(b.nilai, tahun).get('') ?? null;
  const spd = tingkatSpd ? skorDari(tingkatSpd, katalog.spd) : TANPA_SKOR;
  const perkiraan = perkiraanDari(b, tahun);
  const { masuk, keluar } = himpunanTerbaik(boleh, ketentuan, perkiraan.bagian);
  const bertingkat = boleh.flatMap((i) =>
    i.kematangan.tingkat ? [{ calon: calonDari(i, null), tingkat: i.kematangan.tingkat }] : [],
  );
  return ok({
    tahun,
    ketentuan,
    katalog,
    kepastian: [...new Set([...ketentuan.kepastian, ...[...katalog.spd, ...katalog.sid].map((i) => i.kepastian)])],
    spd,
    spdTerisi: katalog.spd.filter((i) => tingkatSpd?.has(i.no)).length,
    perkiraan,
    inovasi,
    semua: indeksHimpunan(boleh, spd, ketentuan, perkiraan.bagian),
    lolos: boleh,
    dasar: perkiraan.bagian === null ? 'KLAIM' : 'PERKIRAAN',
    terbaik: indeksHimpunan(masuk, spd, ketentuan, perkiraan.bagian),
    masuk,
    keluar,
    yandas: YANDAS.map(({ kode, nama }) => ({
      kode,
      nama,
      lolos: boleh.filter((i) => i.yandas === kode).length,
      terpilih: masuk.filter((i) => i.yandas === kode).length,
    })),
    kursiKosong: Math.max(0, ketentuan.pembagiMinimum - boleh.length),
    poin: poinBerikutnya(
      bertingkat,
      masuk.map((i) => calonDari(i, null)),
      katalog.sid,
      ketentuan,
      penghitungBukti(b.bukti, katalog.sid),
    ),
    poinSpd: poinSpd(tingkatSpd, katalog.spd, ketentuan),
    tanpaTingkat: boleh.length - bertingkat.length,
  });
};
