import { bacaLembar } from '../domain/baca/baca-baris.ts';
import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { type BarisFormat, type KlausulBaku, sidikBaku, sidikKlausul } from '../domain/naskah/klausul-daerah.ts';
import { syaratTertulis } from '../domain/naskah/syarat-klausul.ts';
import type { Masalah } from '../domain/pesan.ts';
import { YA_TIDAK } from '../domain/pilihan.ts';
import { ok, type Result } from '../domain/result.ts';
import { BAGIAN_KLAUSUL } from '../domain/tab/bagian-klausul.ts';
import { FORMAT_NASKAH, JENIS_NASKAH } from '../domain/tab/naskah.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku, Kantor } from './kantor.ts';

/** A row of tab Format Naskah with its number. */
export type BarisKlausul = BarisFormat & { readonly baris: number };

export type HasilFormat = {
  /** Rows that followed a new shipped wording. */
  readonly diperbarui: readonly string[];
  /** Clauses that the region worded, and whose shipped wording changed: theirs stays. */
  readonly dipertahankan: readonly string[];
};

/** The rows of the tab in their order. */
export const bacaFormat = (buku: Buku): Result<readonly BarisKlausul[], Masalah> => {
  const read = buku.baca(FORMAT_NASKAH);
  if (!read.ok) return read;
  return ok(bacaLembar(read.value).map(({ baris, nilai }) => ({ ...(nilai as unknown as BarisFormat), baris })));
};

/** A shipped clause as a row of the tab. */
export const barisBaku = (jenis: string, k: KlausulBaku): Readonly<Record<string, Cell>> => ({
  jenis: labelOf(JENIS_NASKAH, jenis),
  kunci: k.kunci,
  teks: k.teks,
  keterangan: '',
  bagian: labelOf(BAGIAN_KLAUSUL, k.bagian),
  syarat: syaratTertulis(jenis, k.syarat),
  aktif: 'Ya',
  sidik_baku: sidikBaku(jenis, k),
});

/** Rows to come, by the row that they stand below. */
export type Sisipan = ReadonlyMap<number, readonly KlausulBaku[]>;

/** Where shipped clauses that have no row belong: below the shipped clause before them, or above the first of their kind. */
export const tempatHilang = (rows: readonly BarisKlausul[], bawaan: readonly KlausulBaku[]): Sisipan => {
  const place = new Map(rows.map((r) => [r.kunci, r.baris]));
  const out = new Map<number, KlausulBaku[]>();
  let at = Math.min(...rows.map((r) => r.baris)) - 1;
  for (const k of bawaan) {
    const own = place.get(k.kunci);
    if (own === undefined) out.set(at, [...(out.get(at) ?? []), k]);
    else at = own;
  }
  return out;
};

/** Writes such rows, from the bottom up, so that row numbers above stay true. */
export const sisipkan = (buku: Buku, jenis: string, sisipan: Sisipan): void => {
  for (const [setelah, klausul] of [...sisipan].sort(([a], [b]) => b - a))
    buku.sisip(
      FORMAT_NASKAH,
      setelah,
      klausul.map((k) => barisBaku(jenis, k)),
    );
};

/** Until the third layout an annex was never numbered: shipped texts said "Lampiran" where they have an isian now. */
const isKalimatLama = ({ teks }: BarisKlausul, k: KlausulBaku): boolean =>
  k.teks.includes('{{lampiran}}') &&
  sidikKlausul(teks, '') === sidikKlausul(k.teks.replaceAll('{{lampiran}}', 'Lampiran'), '');

/** Rows that no version with conditions has seen get theirs, each column in one write. */
const lengkapiKolom = (buku: Buku, rows: readonly BarisKlausul[], baku: ReadonlyMap<string, KlausulBaku>): void => {
  const first = rows[0];
  if (!first || !rows.some((r) => r.sidik_baku === '' && baku.has(`${r.jenis}|${r.kunci}`))) return;
  const last = rows[rows.length - 1] ?? first;
  const byBaris = new Map(rows.map((r) => [r.baris, r]));
  const cells = Array.from({ length: last.baris - first.baris + 1 }, (_, i): readonly Cell[] => {
    const r = byBaris.get(first.baris + i);
    if (!r) return ['', '', '', ''];
    const k = baku.get(`${r.jenis}|${r.kunci}`);
    if (!k || r.sidik_baku !== '')
      return [labelOf(BAGIAN_KLAUSUL, r.bagian), r.syarat, labelOf(YA_TIDAK, r.aktif), r.sidik_baku];
    // Whose text it is decides what is stamped: a text of the region is compared with what is shipped now.
    return [labelOf(BAGIAN_KLAUSUL, k.bagian), syaratTertulis(r.jenis, k.syarat), 'Ya', sidikBaku(r.jenis, k)];
  });
  buku.tulis(FORMAT_NASKAH, first.baris, ['bagian', 'syarat', 'aktif', 'sidik_baku'], cells);
};

/**
 * Brings the clauses up to what is shipped now: clauses without a row get one at their place, a row that the region never
 * changed follows a new wording, and a row that it changed stays and is told of. Run twice it changes nothing.
 */
export const lengkapiFormat = (kantor: Kantor): Result<HasilFormat, Masalah> => {
  const { buku } = kantor;
  const read = bacaFormat(buku);
  if (!read.ok) return read;
  const rows = read.value;
  const baku = kantor.klausulBaku();
  const jenisBaku = Object.entries(baku);
  const byKunci = new Map(jenisBaku.flatMap(([jenis, all]) => all.map((k) => [`${jenis}|${k.kunci}`, k] as const)));
  const diperbarui: string[] = [];
  const dipertahankan: string[] = [];
  lengkapiKolom(buku, rows, byKunci);
  for (const r of rows) {
    const k = byKunci.get(`${r.jenis}|${r.kunci}`);
    if (!k) continue;
    const sidik = sidikBaku(r.jenis, k);
    if (r.sidik_baku === sidik) continue;
    if (r.sidik_baku === '') {
      if (isKalimatLama(r, k)) buku.tulis(FORMAT_NASKAH, r.baris, ['teks'], [[k.teks]]);
      continue;
    }
    const nama = `${labelOf(JENIS_NASKAH, r.jenis)}: ${r.kunci}`;
    if (r.sidik_baku === sidikKlausul(r.teks, r.syarat)) {
      const { teks = '', bagian = '', syarat = '' } = barisBaku(r.jenis, k);
      buku.tulis(FORMAT_NASKAH, r.baris, ['teks', 'bagian', 'syarat'], [[teks, bagian, syarat]]);
      diperbarui.push(nama);
    } else dipertahankan.push(nama);
    buku.isi(FORMAT_NASKAH, 'sidik_baku', [r.baris], sidik);
  }
  const baru = jenisBaku.filter(([jenis]) => !rows.some((r) => r.jenis === jenis));
  if (baru.length > 0)
    buku.tambah(
      FORMAT_NASKAH,
      baru.flatMap(([jenis, all]) => all.map((k) => barisBaku(jenis, k))),
    );
  const hilang = jenisBaku.flatMap(([jenis, all]) => {
    const own = rows.filter((r) => r.jenis === jenis);
    return own.length === 0
      ? []
      : [...tempatHilang(own, all)].map(([setelah, klausul]) => ({ jenis, setelah, klausul }));
  });
  for (const { jenis, setelah, klausul } of hilang.sort((a, b) => b.setelah - a.setelah))
    sisipkan(buku, jenis, new Map([[setelah, klausul]]));
  return ok({ diperbarui, dipertahankan });
};
