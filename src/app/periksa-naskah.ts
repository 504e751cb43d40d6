import { settingYes } from '../domain/pengaturan.ts';
import type { KonteksNaskah } from '../domain/periksa-naskah/aturan-naskah.ts';
import { dikenalKantor, tidakBerlakuKantor } from '../domain/periksa-naskah/dasar-kantor.ts';
import { JENIS_DIPERIKSA, type JenisDiperiksa } from '../domain/periksa-naskah/jenis-diperiksa.ts';
import { type ButirPeriksa, periksaNaskah } from '../domain/periksa-naskah/periksa-naskah.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { DASAR_HUKUM } from '../domain/tab/dasar-hukum.ts';
import { tidy } from '../domain/teks.ts';
import { daerahDari } from './daerah-dari.ts';
import type { Kantor } from './kantor.ts';
import { muatPengaturan, muatTab } from './muat.ts';

export type PermintaanPeriksaNaskah = { readonly teks: string; readonly jenis?: string };

export type HasilPeriksaNaskah = {
  readonly jenis: JenisDiperiksa;
  readonly wajib: number;
  readonly cek: number;
  readonly catatan: number;
  readonly butir: readonly ButirPeriksa[];
};

/** The region's settings, and its own legal bases before those that are shipped. */
export const muatKonteks = ({ buku }: Kantor): Result<KonteksNaskah, Masalah> => {
  const p = muatPengaturan(buku);
  if (!p.ok) return p;
  const dasar = muatTab(buku, DASAR_HUKUM);
  if (!dasar.ok) return dasar;
  return ok({
    jabatanKepala: p.value.jabatan_kepala,
    denganRahmat: settingYes(p.value, 'dengan_rahmat'),
    tandaKonsep: p.value.tanda_konsep,
    judulTembusan: p.value.judul_tembusan,
    dikenal: dikenalKantor(dasar.value, daerahDari(p.value)),
    tidakBerlaku: tidakBerlakuKantor(dasar.value),
  });
};

/** Reads a pasted draft against the drafting rules. Nothing is written, so nobody has to say who they are. */
export const periksaTeksNaskah = (
  kantor: Kantor,
  { teks, jenis }: PermintaanPeriksaNaskah,
): Result<HasilPeriksaNaskah, Masalah> => {
  if (tidy(teks) === '') return fail([masalah('TEKS_NASKAH_KOSONG')]);
  const konteks = muatKonteks(kantor);
  if (!konteks.ok) return konteks;
  const given = JENIS_DIPERIKSA.find((j) => j.code === jenis)?.code;
  const hasil = periksaNaskah(teks, given === undefined ? konteks.value : { ...konteks.value, jenis: given });
  const jumlah = (tingkat: ButirPeriksa['tingkat']): number => hasil.butir.filter((b) => b.tingkat === tingkat).length;
  return ok({ ...hasil, wajib: jumlah('WAJIB'), cek: jumlah('CEK'), catatan: jumlah('CATATAN') });
};
