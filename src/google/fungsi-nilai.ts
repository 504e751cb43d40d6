import './skrip-lain.ts';
import type { MintaNilai } from '../domain/nilai/ubah-nilai.ts';
import { type Args, daftarTeks, teks } from './argumen.ts';
import { jaga, jawab, keduanya } from './jaga.ts';
import { bernama } from './siapa-bekerja.ts';

/** What is no level stays what it was sent as: the refusal names it. */
const tingkat = (v: unknown): number | null | undefined =>
  v === undefined ? undefined : v === null || v === '' ? null : /^\d$/.test(String(v)) ? Number(v) : (v as number);

/** One indicator as a panel or the command line sends it; what is absent stays absent. */
const barisDari = (a: Args): MintaNilai => {
  const lihat = a['lihat'] as Args | undefined;
  const klaim = tingkat(a['klaim']);
  const terverifikasi = tingkat(a['terverifikasi']);
  return {
    no: String(a['no'] ?? ''),
    ...(klaim === undefined ? {} : { klaim }),
    ...(terverifikasi === undefined ? {} : { terverifikasi }),
    ...(a['dasar'] === undefined ? {} : { dasar: teks(a['dasar']) }),
    ...(lihat
      ? {
          lihat: {
            klaim: tingkat(lihat['klaim']) ?? null,
            terverifikasi: tingkat(lihat['terverifikasi']) ?? null,
            dasar: teks(lihat['dasar']),
          },
        }
      : {}),
  };
};

export function nilaiIndikator(args?: Args): unknown {
  const minta = { id: teks(args?.['id']), tahun: teks(args?.['tahun']) };
  return jaga('panel', (k) => jawab(program_().nilai.nilaiIndikator(k, minta)), args);
}

export function simpanNilai(args?: Args): unknown {
  const a = args ?? {};
  const minta = {
    id: teks(a['id']),
    tahun: teks(a['tahun']),
    baris: Array.isArray(a['baris']) ? (a['baris'] as readonly Args[]).map(barisDari) : [],
    ikutkan: a['ikutkan'] === true,
    setuju: a['setuju'] === true,
    permintaan: teks(a['permintaan']),
  };
  return jaga('panel', (k) => jawab(program_().nilai.simpanNilai(k, minta)), a);
}

export function siapkanNilai(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => program_().nilai.menuSiapkan(k)),
    (k, a) => jawab(program_().nilai.siapkanNilai(k, { id: daftarTeks(a['id']), pemda: a['pemda'] === true })),
  );
}

export function bukaPanelIndeks(): void {
  jaga('menu', () => panel_().bukaPanel('PanelIndeks'));
}
