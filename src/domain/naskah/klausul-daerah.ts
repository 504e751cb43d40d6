import { fail, ok, type Result } from '../result.ts';
import { sidikDari } from '../riwayat/sidik.ts';
import { BAGIAN_KLAUSUL } from '../tab/bagian-klausul.ts';
import type { Kekurangan } from './kekurangan.ts';
import type { NaskahKind } from './naskah.ts';
import { bacaSyarat, syaratTertulis } from './syarat-klausul.ts';

/** A clause as it is shipped: its name, where it stands, when, and the wording that a region may change. */
export type KlausulBaku = {
  readonly kunci: string;
  readonly bagian: string;
  readonly syarat: readonly string[];
  readonly teks: string;
};

/** A row of tab Format Naskah. */
export type BarisFormat = {
  readonly jenis: string;
  readonly kunci: string;
  readonly teks: string;
  readonly bagian: string;
  readonly syarat: string;
  readonly aktif: string;
  readonly sidik_baku: string;
};

/** What a region adds to the shipped clauses: `sesudah` is the shipped clause of its part that it follows. */
export type KlausulTambahan = { readonly sesudah?: string };

const TAMBAH: ReadonlySet<string> = new Set(BAGIAN_KLAUSUL.flatMap((b) => ('tambah' in b && b.tambah ? [b.code] : [])));

const LABEL: ReadonlyMap<string, string> = new Map(BAGIAN_KLAUSUL.map((b) => [b.code, b.label]));

/** Clauses that close their part: what others say refers to them as the last. */
const PENUTUP: ReadonlySet<string> = new Set(['PERTIMBANGAN_PENUTUP', 'BERLAKU']);

const rapi = (teks: string): string =>
  teks
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .join('\n')
    .trim();

/** Fingerprint of a wording with its conditions: what was shipped, so that an upgrade knows whom a text is from. */
export const sidikKlausul = (teks: string, syarat: string): string => sidikDari([rapi(teks), rapi(syarat)], [0, 1]);

/** The shipped fingerprint of a clause of a kind. */
export const sidikBaku = (jenis: string, k: KlausulBaku): string =>
  sidikKlausul(k.teks, syaratTertulis(jenis, k.syarat));

const cacat = (kode: Kekurangan['kode'], kunci: string, label: string): Kekurangan => ({
  kode,
  kunci: `klausul.${kunci}`,
  label: `Klausul ${kunci}: ${label}`,
  klausul: kunci,
});

/** The conditions of a row; one that the add-on never stamped has those that were shipped. */
const syaratBaris = (
  r: BarisFormat,
  bawaan: KlausulBaku | undefined,
): { readonly syarat: readonly string[]; readonly asing: readonly string[] } =>
  bawaan && r.sidik_baku === '' && r.syarat.trim() === ''
    ? { syarat: bawaan.syarat, asing: [] }
    : bacaSyarat(r.jenis, r.syarat);

/** A shipped clause that a later version withdrew, and that the region never changed. */
const isTakDipakaiLagi = (r: BarisFormat): boolean =>
  r.sidik_baku !== '' && r.sidik_baku === sidikKlausul(r.teks, r.syarat);

/** A clause that closes its part stands last in it, or letters and dicta would point at the wrong ones. */
const salahUrut = (klausul: readonly KlausulBaku[]): readonly Kekurangan[] =>
  klausul.flatMap((k, i) => {
    const sesudah = PENUTUP.has(k.kunci) ? klausul.slice(i + 1).find((x) => x.bagian === k.bagian) : undefined;
    return sesudah
      ? [
          cacat(
            'URUTAN_KLAUSUL',
            k.kunci,
            `harus berdiri paling akhir pada bagian ${LABEL.get(k.bagian) ?? k.bagian}, tetapi klausul ${sesudah.kunci} ada di bawahnya. Pindahkan barisnya, atau kembalikan urutan tab Format Naskah`,
          ),
        ]
      : [];
  });

/** The region's rows in their order, with every shipped clause that has none put back behind the one it follows. */
const gabung = <T extends { readonly kunci: string }>(rows: readonly T[], bawaan: readonly T[]): readonly T[] => {
  const out = [...rows];
  const have = new Set(rows.map((r) => r.kunci));
  for (const [i, k] of bawaan.entries()) {
    if (have.has(k.kunci)) continue;
    const before = new Set(bawaan.slice(0, i).map((b) => b.kunci));
    const at = out.reduce((last, r, n) => (before.has(r.kunci) ? n : last), -1);
    out.splice(at + 1, 0, k);
  }
  return out;
};

/** The shipped clause of the same part that a clause of the region follows. */
const berinduk = (
  klausul: readonly KlausulBaku[],
  baku: ReadonlySet<string>,
): readonly (KlausulBaku & KlausulTambahan)[] =>
  klausul.map((k, i) => {
    if (baku.has(k.kunci)) return k;
    const same = klausul.filter((x) => x.bagian === k.bagian && baku.has(x.kunci));
    const above = klausul.slice(0, i).filter((x) => same.includes(x));
    const sesudah = (above[above.length - 1] ?? same[0])?.kunci;
    return sesudah === undefined ? k : { ...k, sesudah };
  });

/**
 * Clauses of one kind as the region has them: its wording, conditions and order, its own clauses where more may stand, and
 * the shipped clause wherever a row is missing. A row that cannot be understood refuses the whole, by name.
 */
export const klausulDaerah = <K extends KlausulBaku>(
  rows: readonly BarisFormat[],
  jenis: NaskahKind,
  bawaan: readonly K[],
): Result<readonly (K & KlausulTambahan)[], Kekurangan> => {
  const baku = new Map(bawaan.map((k) => [k.kunci, k]));
  const problems: Kekurangan[] = [];
  const own: KlausulBaku[] = [];
  const seen = new Set<string>();
  for (const r of rows) {
    if (r.jenis !== jenis || r.kunci === '') continue;
    const k = baku.get(r.kunci);
    if (!k && isTakDipakaiLagi(r)) continue;
    const { syarat, asing } = syaratBaris(r, k);
    for (const kata of asing)
      problems.push(
        cacat('SYARAT_TIDAK_DIKENAL', r.kunci, `"${kata}" pada kolom Dipakai bila bukan syarat yang dikenal`),
      );
    if (seen.has(r.kunci))
      problems.push(
        cacat('KLAUSUL_GANDA', r.kunci, 'ada pada lebih dari satu baris. Beri nama lain pada salah satunya'),
      );
    seen.add(r.kunci);
    if (!k && !TAMBAH.has(r.bagian))
      problems.push(
        cacat(
          'KLAUSUL_TANPA_BAGIAN',
          r.kunci,
          `klausul daerah sendiri memerlukan Bagian yang dapat ditambah: ${[...TAMBAH].map((b) => LABEL.get(b)).join(', ')}`,
        ),
      );
    own.push({ kunci: r.kunci, bagian: k?.bagian ?? r.bagian, syarat, teks: r.aktif === 'TIDAK' ? '' : r.teks });
  }
  const all = berinduk(gabung<KlausulBaku>(own, bawaan), new Set(baku.keys()));
  problems.push(...salahUrut(all.filter((k) => k.teks.trim() !== '')));
  return problems.length > 0
    ? fail(problems)
    : ok(all.map((k) => ({ ...baku.get(k.kunci), ...k }) as K & KlausulTambahan));
};
