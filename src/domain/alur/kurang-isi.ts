import type { Inovasi, KunciInovasi } from '../tab/inovasi.ts';
import { isTanggal } from '../tanggal.ts';
import { tidy } from '../teks.ts';
import type { Konteks, Kurang, Periksa } from './konteks.ts';

export const isi = (kunci: string): Kurang => ({ kode: 'ISI', kunci });

/** A requirement that these columns of the entry are filled. */
export const perluIsi =
  (...keys: readonly KunciInovasi[]): Periksa =>
  (e) =>
    keys.filter((key) => e[key] === '' || e[key] === null).map(isi);

const tanggal = (key: string, v: string): readonly Kurang[] =>
  v === '' ? [isi(key)] : isTanggal(v) ? [] : [{ kode: 'TANGGAL', kunci: key }];

/** What is missing where these columns have to hold dates. */
export const perluTanggal = (e: Inovasi, keys: readonly KunciInovasi[]): readonly Kurang[] =>
  keys.flatMap((key) => tanggal(key, String(e[key] ?? '')));

/** An additional input as trimmed text. */
export const diisi = (k: Konteks, key: string): string => tidy(k.isian[key] ?? '');

/** A requirement that these additional inputs are given. */
export const perluIsian =
  (...keys: readonly string[]): Periksa =>
  (_, k) =>
    keys.filter((key) => diisi(k, key) === '').map(isi);

/** What is missing where these additional inputs have to hold dates. */
export const perluIsianTanggal = (k: Konteks, keys: readonly string[]): readonly Kurang[] =>
  keys.flatMap((key) => tanggal(key, diisi(k, key)));

/** The shortest reason that tells the proposer what to do. */
export const MIN_ALASAN = 10;

export const adaAlasan = (k: Konteks): boolean => diisi(k, 'alasan').length >= MIN_ALASAN;
