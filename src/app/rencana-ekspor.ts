import { melebihiKuota } from '../domain/ekspor/kuota-kipp.ts';
import type { Paket } from '../domain/ekspor/paket.ts';
import { bagianKipp, bagianPeserta, paketKipp } from '../domain/ekspor/paket-kipp.ts';
import { type BedaEkspor, bedaEkspor } from '../domain/ekspor/perubahan-ekspor.ts';
import { isSasaran, type KodeSasaran, paketUntuk } from '../domain/ekspor/semua-paket.ts';
import { type Kurang, kurangDari, melebihiKata } from '../domain/ekspor/susun-tabel.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { BAGIAN_PROPOSAL } from '../domain/tab/lomba.ts';
import { type BahanEkspor, bahanEkspor, type PilihanEkspor, terpilih } from './bahan-ekspor.ts';
import { eksporTerakhir } from './ekspor-terakhir.ts';
import type { Kantor } from './kantor.ts';
import { belumSiap, tahunRegister } from './muat.ts';
import { muatBaris } from './muat-program.ts';

/** What is asked for. Without `bentuk` a table for a target is an .xlsx, the plain table a .csv. */
export type MintaEkspor = PilihanEkspor & {
  readonly sasaran: string;
  readonly denganDataPribadi?: boolean;
  readonly bentuk?: 'XLSX' | 'CSV';
  readonly pemisah?: ',' | ';';
};

/** What is told before a pack is made, and again with it. */
export type KabarEkspor = {
  readonly sasaran: KodeSasaran;
  readonly kepastian: string;
  readonly baris: number;
  readonly belumTerdaftar: number;
  readonly kurang: readonly Kurang[];
  /** Null when nothing was exported for this target before. */
  readonly berubah: (BedaEkspor & { readonly sejak: string }) | null;
  readonly perhatian: readonly string[];
};

export type RencanaEkspor = { readonly paket: Paket; readonly bahan: BahanEkspor; readonly kabar: KabarEkspor };

const perhatian = (paket: Paket, { entri, kuota, lingkup }: BahanEkspor): readonly string[] => [
  ...(paket.kode === 'KIPP' ? melebihiKuota(entri, kuota) : []),
  ...melebihiKata(paket, entri, lingkup),
];

/** The pack of KIPP by the sections of this year, or of the latest earlier one, for the groups that take part. */
const paketKippBerlaku = (kantor: Kantor, { entri, pengaturan }: BahanEkspor): Result<Paket, Masalah> => {
  const rows = muatBaris(kantor.buku, BAGIAN_PROPOSAL);
  if (!rows.ok) return rows;
  return ok(paketKipp(bagianPeserta(bagianKipp(rows.value, tahunRegister(kantor, pengaturan)), entri)));
};

/** Reads and judges, and writes nothing: the rows of an export, what they lack, and what changed since the last one. */
export const rencanaEkspor = (kantor: Kantor, minta: MintaEkspor): Result<RencanaEkspor, Masalah> => {
  const belum = belumSiap(kantor.buku);
  if (belum) return fail([belum]);
  const { sasaran } = minta;
  if (!isSasaran(sasaran)) return fail([masalah('SASARAN_TIDAK_DIKENAL', { sasaran })]);
  const tetap = paketUntuk(sasaran);
  // The whole register is whole: nothing is chosen from it.
  const utuh = sasaran === 'XLSX' || sasaran === 'JSON';
  const pilihan = utuh ? {} : minta;
  const bahan = bahanEkspor(kantor, tetap, pilihan);
  if (!bahan.ok) return bahan;
  const terbaca = sasaran === 'KIPP' ? paketKippBerlaku(kantor, bahan.value) : ok(tetap);
  if (!terbaca.ok) return terbaca;
  const paket = terbaca.value;
  const terakhir = eksporTerakhir(kantor.buku, sasaran);
  if (!terakhir.ok) return terakhir;
  const { entri, lingkup, belumTerdaftar } = bahan.value;
  const ambil = terpilih(paket, pilihan);
  const dulu = terakhir.value;
  const berubah = dulu && {
    sejak: dulu.waktu,
    ...bedaEkspor(
      paket,
      new Map([...dulu.keadaan].filter(([id, nilai]) => ambil(id, nilai))),
      new Map(entri.map(({ e }) => [e.id, e])),
    ),
  };
  return ok({
    paket,
    bahan: bahan.value,
    kabar: {
      sasaran,
      kepastian: paket.kepastian,
      baris: entri.length,
      belumTerdaftar,
      kurang: kurangDari(paket, entri, lingkup),
      berubah,
      perhatian: perhatian(paket, bahan.value),
    },
  });
};
