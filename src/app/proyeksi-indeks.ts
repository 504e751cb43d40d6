import { hitungKelayakan } from '../domain/indeks/bagian-kelayakan.ts';
import { POIN_DITAMPILKAN } from '../domain/indeks/bagian-poin.ts';
import { halamanIndeks } from '../domain/indeks/halaman-indeks.ts';
import type { HasilIid } from '../domain/indeks/hitung-iid.ts';
import type { TigaIndeks } from '../domain/indeks/indeks-himpunan.ts';
import type { KodeKelayakan } from '../domain/indeks/kelayakan.ts';
import { belumDibuka, type Poin } from '../domain/indeks/poin-berikutnya.ts';
import { type LiputanYandas, type Proyeksi, susunProyeksi } from '../domain/indeks/proyeksi.ts';
import { susunTahunDepan, type TahunDepan } from '../domain/indeks/tahun-depan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { bulatkan } from '../domain/program/bulatkan.ts';
import { urutkanBahan } from '../domain/program/urut-bahan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { KATALOG, KETENTUAN } from '../domain/tab/program.ts';
import { RINGKASAN_INDEKS } from '../domain/tab/ringkasan.ts';
import type { Kantor } from './kantor.ts';
import { muatProgram, type SumberProgram } from './muat-program.ts';

/** The tabs that the projection is made of. */
const SUMBER = ['ketentuan', 'katalog', 'nilai', 'bukti', 'keikutsertaan'] as const satisfies readonly SumberProgram[];

/** One value of the projection, rounded as it is printed. */
type Indeks = Omit<HasilIid, 'predikat'> & { readonly predikat: string };
type Tiga = { readonly klaim: Indeks; readonly terverifikasi: Indeks; readonly perkiraan: Indeks | null };

type PoinRingkas = {
  readonly id: string;
  readonly no: string;
  readonly dari: number;
  readonly ke: number;
  readonly kenaikan: number;
  readonly buktiBelumDibuka: number;
};

export type HasilProyeksiIndeks = {
  /** Always a projection: never the official value. */
  readonly label: 'Proyeksi';
  readonly tahun: string;
  /** Codes of how sure the rules are that it was computed with. */
  readonly kepastian: readonly string[];
  readonly proyeksi: { readonly terbaik: Tiga; readonly semua: Tiga };
  readonly spd: { readonly klaim: number; readonly terverifikasi: number };
  /** The share of claims that earlier years bear out, and on how many pairs that rests. */
  readonly perkiraan: { readonly pasangan: number; readonly bagian: number | null };
  readonly kelayakan: Readonly<Record<KodeKelayakan, number>>;
  /** Innovations that may be submitted, by where their maturity was taken from. */
  readonly sumber: Readonly<Record<string, number>>;
  readonly pilihan: {
    readonly dasar: Proyeksi['dasar'];
    readonly masuk: readonly string[];
    /** May be submitted, but had better not: the change of the index, in points, if one joined. */
    readonly keluar: readonly { readonly id: string; readonly selisih: number }[];
    /** Points above submitting everything. */
    readonly kenaikan: number;
  };
  /** Everything that is applied, one by one; what is not applied yet is only counted. */
  readonly inovasi: readonly {
    readonly id: string;
    readonly kelayakan: KodeKelayakan;
    readonly klaim: number;
    readonly terverifikasi: number | null;
    readonly masuk: boolean;
    /** Years of the index that its dates allow; null where they cannot be read. */
    readonly pertama: number | null;
    readonly terakhir: number | null;
    readonly pernahIkut: number;
  }[];
  readonly yandas: readonly LiputanYandas[];
  readonly kursiKosong: number;
  readonly poin: readonly PoinRingkas[];
  readonly poinSpd: readonly PoinRingkas[];
  readonly tahunDepan:
    | { readonly tahun: string; readonly lolos: number; readonly gugur: readonly string[]; readonly terbaik: Tiga }
    | { readonly masalah: readonly Masalah[] };
};

const indeks = (h: HasilIid): Indeks => ({
  mean: bulatkan(h.mean),
  jumlah: bulatkan(h.jumlah),
  total: bulatkan(h.total),
  iid: bulatkan(h.iid),
  predikat: h.predikat,
});

const tiga = (t: TigaIndeks): Tiga => ({
  klaim: indeks(t.klaim),
  terverifikasi: indeks(t.terverifikasi),
  perkiraan: t.perkiraan && indeks(t.perkiraan),
});

const ringkasPoin = (p: Poin): PoinRingkas => ({
  id: p.id,
  no: p.indikator.no,
  dari: p.dari,
  ke: p.dari + 1,
  kenaikan: p.kenaikan,
  buktiBelumDibuka: belumDibuka(p.bukti),
});

const ringkasInovasi = (p: Proyeksi): HasilProyeksiIndeks['inovasi'] => {
  const masuk = new Set(p.masuk.map((i) => i.e.id));
  return p.inovasi
    .filter((i) => i.kelayakan.kode !== 'BELUM_DITERAPKAN')
    .map((i) => ({
      id: i.e.id,
      kelayakan: i.kelayakan.kode,
      klaim: i.kematangan.klaim,
      terverifikasi: i.kematangan.terverifikasi,
      masuk: masuk.has(i.e.id),
      pertama: i.masa?.pertama ?? null,
      terakhir: i.masa?.terakhir ?? null,
      pernahIkut: i.pernahIkut,
    }));
};

const ringkasDepan = (d: Result<TahunDepan, Masalah>): HasilProyeksiIndeks['tahunDepan'] =>
  d.ok
    ? {
        tahun: d.value.tahun,
        lolos: d.value.lolos,
        gugur: d.value.gugur.map((i) => i.e.id),
        terbaik: tiga(d.value.terbaik),
      }
    : { masalah: d.problems };

const jumlahSumber = (p: Proyeksi): Record<string, number> => {
  const out: Record<string, number> = {};
  for (const i of p.lolos) out[i.kematangan.sumber] = (out[i.kematangan.sumber] ?? 0) + 1;
  return out;
};

/** Why there can be no projection at all: without its rules every one of them would be called missing. */
const tanpaTab = ({ buku }: Kantor): Masalah | null => {
  const tab = [RINGKASAN_INDEKS, KATALOG, KETENTUAN].find((t) => !buku.ada(t));
  return tab ? masalah('TAB_PROGRAM_TIDAK_ADA', { tab: tab.name }) : null;
};

/** The projection of the index of a year as plain values; that of the register where none is named. Reads, and writes nothing. */
export const proyeksiIndeks = (
  kantor: Kantor,
  args: { readonly tahun: string },
): Result<HasilProyeksiIndeks, Masalah> => {
  if (args.tahun !== '' && !/^\d{4}$/.test(args.tahun)) return fail([masalah('TAHUN_INDEKS', { tahun: args.tahun })]);
  const tanpa = tanpaTab(kantor);
  if (tanpa) return fail([tanpa]);
  const bahan = muatProgram(kantor, SUMBER);
  if (!bahan.ok) return bahan;
  const read = susunProyeksi(bahan.value, args.tahun || bahan.value.tahun);
  if (!read.ok) return read;
  const p = read.value;
  const cara = p.dasar === 'PERKIRAAN' ? 'perkiraan' : 'klaim';
  return ok({
    label: 'Proyeksi',
    tahun: p.tahun,
    kepastian: p.kepastian,
    proyeksi: { terbaik: tiga(p.terbaik), semua: tiga(p.semua) },
    spd: { klaim: p.spd.klaim, terverifikasi: p.spd.terverifikasi ?? 0 },
    perkiraan: p.perkiraan,
    kelayakan: hitungKelayakan(p),
    sumber: jumlahSumber(p),
    pilihan: {
      dasar: p.dasar,
      masuk: p.masuk.map((i) => i.e.id),
      keluar: p.keluar,
      kenaikan: (p.terbaik[cara]?.iid ?? 0) - (p.semua[cara]?.iid ?? 0),
    },
    inovasi: ringkasInovasi(p),
    yandas: p.yandas,
    kursiKosong: p.kursiKosong,
    poin: p.poin.slice(0, POIN_DITAMPILKAN).map(ringkasPoin),
    poinSpd: p.poinSpd.map(ringkasPoin),
    tahunDepan: ringkasDepan(susunTahunDepan(bahan.value, p)),
  });
};

/** Rebuilds the page Proyeksi Indeks alone, and tells what its first sentences say. */
export const perbaruiProyeksi = (kantor: Kantor): Result<Proyeksi, Masalah> => {
  const { buku } = kantor;
  const tanpa = tanpaTab(kantor);
  if (tanpa) return fail([tanpa]);
  const bahan = muatProgram(kantor, SUMBER);
  if (!bahan.ok) return bahan;
  const urut = urutkanBahan(bahan.value);
  const proyeksi = susunProyeksi(urut, urut.tahun);
  buku.tulisHalaman(RINGKASAN_INDEKS, halamanIndeks(urut, proyeksi));
  buku.bilas();
  return proyeksi;
};
