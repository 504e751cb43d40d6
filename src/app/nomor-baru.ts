import { bacaTanggal } from '../domain/baca/baca-tanggal.ts';
import { pemakaiNomor } from '../domain/naskah/nomor-naskah.ts';
import { isDapatDitegaskan, periksaNomor } from '../domain/naskah/nomor-sesuai.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Tanggal } from '../domain/tanggal.ts';
import type { MejaNaskah } from './meja-naskah.ts';

/** The number that was given for a document that is to be made; blank ones make a draft. */
export type MintaNomor = {
  readonly nomor?: string;
  readonly tanggal?: string;
  /** The number is taken although it fits no pattern or another year. */
  readonly tetap?: boolean;
};

export type NomorBaru = { readonly nomor: string; readonly tanggal: Tanggal };

/** Whose book numbers the legal products: the head of the region for what he alone makes, the region for a Perda. */
export const penerbitDaerah = (p: Pengaturan, jenis: string): string =>
  `${jenis === 'PERDA' ? p.jenis_daerah : p.jabatan_kepala} ${p.nama_daerah}`;

/** Number and date come together, the number is nobody else's, and it looks as numbers of its kind do; null makes a draft. */
export const nomorBaru = (minta: MintaNomor, jenis: string, meja: MejaNaskah): Result<NomorBaru | null, Masalah> => {
  const nomor = (minta.nomor ?? '').trim();
  const text = (minta.tanggal ?? '').trim();
  if (nomor === '' && text === '') return ok(null);
  if (nomor === '' || text === '') return fail([masalah('NOMOR_TANPA_TANGGAL')]);
  const read = bacaTanggal(text);
  if (!read.ok) return fail([masalah('TANGGAL_DIMINTA', { isi: text })]);
  const { tanggal } = read;
  const id = meja.entri.map((e) => e.id).join('; ');
  const penerbit = penerbitDaerah(meja.pengaturan, jenis);
  const oleh = pemakaiNomor({ jenis, id, nomor, tanggal, penerbit }, meja.naskah, meja.semua());
  if (oleh !== '') return fail([masalah('NOMOR_TERPAKAI', { nomor, oleh })]);
  const ragu = periksaNomor({ jenis, nomor, tanggal }, meja.pengaturan);
  return ragu.length > 0 && !(minta.tetap === true && isDapatDitegaskan(ragu)) ? fail(ragu) : ok({ nomor, tanggal });
};
