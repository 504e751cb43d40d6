import {
  type KelompokSaran,
  kelompokSaran,
  type Saran,
  saranPembetulan,
} from '../domain/pembetulan/saran-pembetulan.ts';
import type { Masalah } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import { isTanggal, tanggalPanjang } from '../domain/tanggal.ts';
import { type Cell, isBlank } from '../domain/teks.ts';
import type { Kantor } from './kantor.ts';
import { konteksBaris } from './konteks-periksa.ts';
import { muatPengaturan, muatTab } from './muat.ts';
import { type PotretKantor, potretKantor, TANPA_TAMBAHAN } from './potret.ts';

/** One suggestion as a person reads it; `id`, `key` and `sebelum` name it when it is applied. */
export type SaranTerbaca = {
  readonly id: string;
  readonly key: string;
  readonly nama: string;
  readonly kolom: string;
  readonly baris: number;
  readonly sebelum: string;
  readonly sesudah: string;
};

export type KelompokTerbaca = {
  readonly kode: string;
  readonly nama: string;
  readonly penjelasan: string;
  readonly jumlah: number;
  /** Chosen unless the person says otherwise. */
  readonly terpilih: boolean;
  readonly saran: readonly SaranTerbaca[];
};

export type HasilLihatPembetulan = { readonly jumlah: number; readonly kelompok: readonly KelompokTerbaca[] };

/** Suggestions of one kind that are shown; what is applied is not bound by it. */
const PALING_BANYAK = 200;

const HEADING = new Map<string, string>(INOVASI.columns.map((c) => [c.key, c.heading]));
const TANGGAL = new Set<string>(INOVASI.columns.filter((c) => c.type === 'date').map((c) => c.key));

const terbaca = (key: string, cell: Cell): string => {
  const text = String(cell);
  if (text === '') return '(kosong)';
  return TANGGAL.has(key) && isTanggal(text) ? tanggalPanjang(text) : text;
};

const saranTerbaca = (potret: PotretKantor, s: Saran): SaranTerbaca => ({
  id: s.id,
  key: s.key,
  nama: potret.register.byId.get(s.id)?.[0]?.e.nama_inovasi ?? '',
  kolom: HEADING.get(s.key) ?? s.key,
  baris: s.baris,
  sebelum: isBlank(s.sebelum) ? String(s.sebelum) : terbaca('', s.sebelum),
  sesudah: terbaca(s.key, s.sesudah),
});

/** The register as it stands, and what can be mended in it. */
export type BahanSaran = { readonly potret: PotretKantor; readonly saran: readonly Saran[] };

/** Reads the register once and looks for what can be mended; nothing is written. */
export const bacaSaran = (kantor: Kantor): Result<BahanSaran, Masalah> => {
  const potret = potretKantor(kantor, TANPA_TAMBAHAN);
  if (!potret.ok) return potret;
  const pengaturan = muatPengaturan(kantor.buku);
  if (!pengaturan.ok) return pengaturan;
  const offices = muatTab(kantor.buku, PERANGKAT_DAERAH);
  if (!offices.ok) return offices;
  return ok({
    potret: potret.value,
    saran: saranPembetulan(potret.value.register.lembar, konteksBaris(kantor, pengaturan.value, offices.value)),
  });
};

const kelompokTerbaca = (potret: PotretKantor, { jenis, saran }: KelompokSaran): KelompokTerbaca => ({
  kode: jenis.kode,
  nama: jenis.nama,
  penjelasan: jenis.penjelasan,
  jumlah: saran.length,
  terpilih: jenis.terpilih,
  saran: saran.slice(0, PALING_BANYAK).map((s) => saranTerbaca(potret, s)),
});

/** The suggestions as a preview: by kind, before and after. */
export const ringkasSaran = ({ potret, saran }: BahanSaran): HasilLihatPembetulan => ({
  jumlah: saran.length,
  kelompok: kelompokSaran(saran).map((k) => kelompokTerbaca(potret, k)),
});

/** What can be mended, as a preview. Nothing is written. */
export const lihatPembetulan = (kantor: Kantor): Result<HasilLihatPembetulan, Masalah> => {
  const bahan = bacaSaran(kantor);
  return bahan.ok ? ok(ringkasSaran(bahan.value)) : bahan;
};
