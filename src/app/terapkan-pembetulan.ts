import { type Saran, SEMUA_JENIS } from '../domain/pembetulan/saran-pembetulan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, type Result } from '../domain/result.ts';
import { selesaikan } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { type BahanSaran, bacaSaran } from './lihat-pembetulan.ts';
import { tolakPencatat } from './siapa.ts';
import {
  type EntriBetul,
  type HasilPembetulan,
  type SelBetul,
  selTercatat,
  tulisPembetulan,
} from './tulis-pembetulan.ts';

export type MintaPembetulan = {
  /** Kinds that are applied; without them what `pilih` names, and without both the kinds that are safe. */
  readonly kode?: readonly string[];
  /** The cells that were chosen in the preview, each with what it held there. */
  readonly pilih?: readonly { readonly id: string; readonly key: string; readonly sebelum: string }[];
  readonly permintaan: string;
};

/** Whoever may put cells back to an earlier day may mend them. */
export const WEWENANG = 'T39';

const AMAN = SEMUA_JENIS.filter((j) => j.terpilih).map((j) => j.kode);

const terpilih = ({ kode, pilih }: MintaPembetulan): ((s: Saran) => boolean) => {
  const chosen = pilih && new Map(pilih.map((p) => [`${p.id}|${p.key}`, p.sebelum]));
  const jenis = kode ?? (pilih ? undefined : AMAN);
  return (s) =>
    (jenis === undefined || jenis.includes(s.kode)) &&
    (chosen === undefined || chosen.get(`${s.id}|${s.key}`) === String(s.sebelum));
};

const perEntri = (saran: readonly Saran[]): readonly EntriBetul[] => {
  const out = new Map<string, SelBetul[]>();
  for (const s of saran)
    out.set(s.id, [...(out.get(s.id) ?? []), { key: s.key, dari: s.sebelum, ke: s.sesudah, nilai: s.nilai }]);
  return [...out].map(([id, sel]) => ({ id, sel }));
};

/**
 * Applies suggestions: those of some kinds, or exactly the chosen cells, and only where the cell still holds what was
 * previewed. `bahan` is the preview where it was read in this execution.
 */
export const terapkanPembetulan = (
  kantor: Kantor,
  minta: MintaPembetulan,
  bahan?: BahanSaran,
): Result<HasilPembetulan, Masalah> => {
  const tolak =
    tolakPencatat(kantor, WEWENANG) ?? (minta.permintaan === '' ? masalah('PERMINTAAN_KOSONG') : selesaikan(kantor));
  if (tolak) return fail([tolak]);
  const read = bahan ? ({ ok: true, value: bahan } as const) : bacaSaran(kantor);
  if (!read.ok) return read;
  const { potret, saran } = read.value;
  const chosen = saran.filter(terpilih(minta));
  if (chosen.length === 0) return fail([masalah('TIDAK_ADA_PEMBETULAN')]);
  return tulisPembetulan(
    kantor,
    potret,
    { kejadian: 'PEMBETULAN', permintaan: minta.permintaan, catatan: (sel) => ({ '+pembetulan': selTercatat(sel) }) },
    perEntri(chosen),
  );
};
