import { contohDinas } from '../naskah-dinas/contoh-dinas.ts';
import { jenisDinas } from '../naskah-dinas/jenis-dinas.ts';
import type { KlausulDinas } from '../naskah-dinas/pasang-klausul.ts';
import { susunDinas } from '../naskah-dinas/susun-dinas.ts';
import { syaratDinas } from '../naskah-dinas/syarat-dinas.ts';
import type { KonteksNaskah } from '../periksa-naskah/aturan-naskah.ts';
import { type ButirPeriksa, periksaNaskah } from '../periksa-naskah/periksa-naskah.ts';
import type { Result } from '../result.ts';
import type { Tingkat } from '../tab/perlu-diperbaiki.ts';
import { composeKeputusan } from './compose-keputusan.ts';
import { composePeraturan } from './compose-peraturan.ts';
import { contohKeputusan, contohPeraturan, type DaerahContoh } from './contoh-format.ts';
import { syaratOf } from './isian-keputusan.ts';
import { syaratPeraturan } from './isian-peraturan.ts';
import { jenisKeputusan } from './jenis-keputusan.ts';
import type { Kekurangan } from './kekurangan.ts';
import type { Klausul } from './klausul.ts';
import { type BarisFormat, type KlausulBaku, klausulDaerah } from './klausul-daerah.ts';
import type { Naskah, NaskahKind } from './naskah.ts';
import { renderText } from './render-text.ts';
import { SEMUA_KLAUSUL } from './semua-klausul.ts';

/** What is the matter with a clause of a kind; `kunci` is '' where it is about the document as a whole. */
export type ButirFormat = {
  readonly jenis: NaskahKind;
  readonly kunci: string;
  readonly tingkat: Tingkat;
  readonly kode: string;
  readonly pesan: string;
};

/** A kind tried out on one material: which conditions hold, and the document that some clauses make of it. */
type Percobaan = {
  readonly berlaku: ReadonlySet<string>;
  readonly susun: (klausul: readonly KlausulBaku[]) => Result<Naskah, Kekurangan>;
};

/** Every material that clauses of a kind are tried on. */
const percobaanUntuk = (jenis: NaskahKind, d: DaerahContoh): readonly Percobaan[] => {
  const keputusan = jenisKeputusan(jenis);
  if (keputusan)
    return contohKeputusan(d, keputusan).map((bahan) => ({
      berlaku: syaratOf(bahan),
      susun: (klausul) => composeKeputusan(bahan, klausul as readonly Klausul[], keputusan),
    }));
  if (jenis === 'PERKADA' || jenis === 'PERDA')
    return contohPeraturan(d, jenis).map((bahan) => ({
      berlaku: syaratPeraturan(bahan),
      susun: (klausul) => composePeraturan(bahan, klausul as readonly Klausul[]),
    }));
  const dinas = jenisDinas(jenis);
  if (!dinas) return [];
  return contohDinas(d, dinas).map((bahan) => ({
    berlaku: syaratDinas(bahan),
    susun: (klausul) => susunDinas(dinas.kode, bahan, klausul as readonly KlausulDinas[]),
  }));
};

const isSama = (a: KlausulBaku, b: KlausulBaku | undefined): boolean =>
  b !== undefined && a.teks === b.teks && a.syarat.join() === b.syarat.join();

const kurang = (jenis: NaskahKind, k: Kekurangan): ButirFormat => ({
  jenis,
  kunci: k.klausul ?? '',
  tingkat: 'WAJIB',
  kode: k.kode,
  pesan: k.kode === 'NILAI_KURANG' && k.kunci.startsWith('klausul.') ? `${k.label} kosong, padahal wajib ada` : k.label,
});

const temuan = (p: Percobaan, klausul: readonly KlausulBaku[], konteks: KonteksNaskah): readonly ButirPeriksa[] => {
  const made = p.susun(klausul);
  return made.ok ? periksaNaskah(renderText(made.value), konteks).butir : [];
};

/** What is found beyond what is found anyway, by rule. */
const lebih = (now: readonly ButirPeriksa[], anyway: readonly ButirPeriksa[]): readonly ButirPeriksa[] => {
  const left = new Map<string, number>();
  for (const b of anyway) left.set(b.kode, (left.get(b.kode) ?? 0) + 1);
  return now.filter((b) => {
    const n = left.get(b.kode) ?? 0;
    left.set(b.kode, n - 1);
    return n <= 0;
  });
};

const butirOf = (jenis: NaskahKind, kunci: string, b: ButirPeriksa): ButirFormat => ({
  jenis,
  kunci,
  tingkat: b.tingkat,
  kode: b.kode,
  pesan: `"${b.kutipan}": ${b.penjelasan} ${b.saran}`,
});

/**
 * Drafting rules on one material. Whose fault a finding is shows by putting each clause that the region worded alone among
 * the shipped ones; what only several of them do together belongs to the document.
 */
const periksaKalimat = (
  jenis: NaskahKind,
  p: Percobaan,
  daerah: readonly KlausulBaku[],
  konteks: KonteksNaskah,
): readonly ButirFormat[] => {
  const found = temuan(p, daerah, konteks);
  if (found.length === 0) return [];
  const baku = new Map((SEMUA_KLAUSUL[jenis] ?? []).map((k) => [k.kunci, k]));
  const hanya = (kunci: string): readonly KlausulBaku[] =>
    daerah.flatMap((k) => (k.kunci === kunci ? [k] : (baku.get(k.kunci) ?? [])));
  const anyway = temuan(p, hanya(''), konteks);
  const extra = lebih(found, anyway);
  if (extra.length === 0) return [];
  const own = daerah
    .filter((k) => !isSama(k, baku.get(k.kunci)) && k.syarat.every((s) => p.berlaku.has(s)))
    .flatMap((k) => lebih(temuan(p, hanya(k.kunci), konteks), anyway).map((b) => butirOf(jenis, k.kunci, b)));
  const known = new Set(own.map((b) => b.kode));
  return [...own, ...extra.filter((b) => !known.has(b.kode)).map((b) => butirOf(jenis, '', b))];
};

/** The materials in which a clause would be used; where none meets all of its conditions, the one that meets most, as if it did. */
const denganSemua = (
  percobaan: readonly Percobaan[],
  klausul: readonly KlausulBaku[],
): readonly (readonly [Percobaan, readonly KlausulBaku[]])[] => {
  const dipakai = (k: KlausulBaku): boolean => percobaan.some((p) => k.syarat.every((s) => p.berlaku.has(s)));
  const terpenuhi = (p: Percobaan, k: KlausulBaku): number => k.syarat.filter((s) => p.berlaku.has(s)).length;
  const sisa = klausul.filter((k) => !dipakai(k));
  return [
    ...percobaan.map((p) => [p, klausul] as const),
    ...sisa.flatMap((k) => {
      const [best] = [...percobaan].sort((a, b) => terpenuhi(b, k) - terpenuhi(a, k));
      return best ? [[best, klausul.map((x) => (x === k ? { ...k, syarat: [] } : x))] as const] : [];
    }),
  ];
};

const periksaJenis = (
  jenis: NaskahKind,
  rows: readonly BarisFormat[],
  d: DaerahContoh,
  konteks: KonteksNaskah,
): readonly ButirFormat[] => {
  const baku = SEMUA_KLAUSUL[jenis] ?? [];
  const daerah = klausulDaerah(rows, jenis, baku);
  if (!daerah.ok) return daerah.problems.map((k) => kurang(jenis, k));
  if (daerah.value.every((k, i) => k.kunci === baku[i]?.kunci && isSama(k, baku[i]))) return [];
  return denganSemua(percobaanUntuk(jenis, d), daerah.value).flatMap(([p, klausul]) => {
    const made = p.susun(klausul);
    return made.ok ? periksaKalimat(jenis, p, klausul, konteks) : made.problems.map((k) => kurang(jenis, k));
  });
};

/**
 * Reads the clauses of every kind as they would be used, on invented material that meets each condition: what refuses a
 * document, and what the drafting rules say of the wording. A kind whose clauses are those that are shipped needs no look:
 * the shipped wording is held to the same rules when the add-on is built.
 */
export const periksaFormat = (
  rows: readonly BarisFormat[],
  d: DaerahContoh,
  konteks: KonteksNaskah,
): readonly ButirFormat[] => {
  const found = (Object.keys(SEMUA_KLAUSUL) as NaskahKind[]).flatMap((jenis) => periksaJenis(jenis, rows, d, konteks));
  return [...new Map(found.map((b) => [JSON.stringify([b.jenis, b.kunci, b.kode, b.pesan]), b])).values()];
};

/** What the shipped wording of a kind would be told, on every material; nothing, as long as it keeps its own rules. */
export const periksaBaku = (jenis: NaskahKind, d: DaerahContoh, konteks: KonteksNaskah): readonly ButirFormat[] =>
  denganSemua(percobaanUntuk(jenis, d), SEMUA_KLAUSUL[jenis] ?? []).flatMap(([p, klausul]) => {
    const made = p.susun(klausul);
    if (!made.ok) return made.problems.map((k) => kurang(jenis, k));
    return periksaNaskah(renderText(made.value), konteks).butir.map((b) => butirOf(jenis, '', b));
  });
