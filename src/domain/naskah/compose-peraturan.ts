import { fail, ok, type Result } from '../result.ts';
import type { BahanPeraturan } from './bahan-peraturan.ts';
import { cleanDeep } from './clean-text.ts';
import { type FilledKlausul, fillKlausul } from './fill-klausul.ts';
import { isianPeraturan, syaratPeraturan } from './isian-peraturan.ts';
import type { Kekurangan } from './kekurangan.ts';
import { kekuranganPeraturan } from './kelengkapan-peraturan.ts';
import type { Bagian, Klausul } from './klausul.ts';
import { klausulPeraturan } from './klausul-peraturan.ts';
import type { Naskah } from './naskah.ts';
import { gabungDan, huruf } from './penomoran.ts';
import { layOutPeraturan, type TubuhPeraturan } from './peraturan-layout.ts';

const once = (problems: readonly Kekurangan[]): readonly Kekurangan[] => [
  ...new Map(problems.map((p) => [JSON.stringify([p.kode, p.kunci, p.label]), p])).values(),
];

/**
 * The Perkada or Perda that applies one innovation or many (PP 38/2017 Pasal 20 [pers]); the form follows
 * UU 12/2011 Lampiran II. Without a number it is a draft. Whatever is missing comes back at once.
 */
export const composePeraturan = (
  bahan: BahanPeraturan,
  klausul: readonly Klausul[] = klausulPeraturan(bahan.bentuk),
): Result<Naskah, Kekurangan> => {
  const clean = cleanDeep(bahan);
  const lacking = kekuranganPeraturan(clean);
  if (lacking.length > 0) return fail(lacking);
  const berlaku = syaratPeraturan(clean);
  const chosen = klausul.filter((k) => k.teks.trim() !== '' && k.syarat.every((s) => berlaku.has(s)));
  const dasar = isianPeraturan(clean);
  const [satu, ...lain] = clean.inovasi;
  const kolom = lain.length === 0 ? satu?.kolom : undefined;
  const judul = chosen
    .filter((k) => k.bagian === 'JUDUL')
    .flatMap((k) => fillKlausul(k, dasar, kolom).lines)
    .join(' ');
  const pertimbangan = chosen.filter((k) => k.bagian === 'MENIMBANG').slice(0, -1);
  const isian = new Map([
    ...dasar,
    ['judul', judul] as const,
    ['huruf_pertimbangan', gabungDan(pertimbangan.map((_, i) => `huruf ${huruf(i + 1)}`))] as const,
  ]);
  const all = chosen.map((k) => ({ bagian: k.bagian, terisi: fillKlausul(k, isian, kolom) }));
  const fill = (bagian: Bagian): readonly FilledKlausul[] =>
    all.filter((k) => k.bagian === bagian).map(({ terisi }) => terisi);
  const unknown = once(all.flatMap(({ terisi }) => terisi.problems));
  if (unknown.length > 0) return fail(unknown);
  const tubuh: TubuhPeraturan = {
    judul,
    menimbang: fill('MENIMBANG'),
    menetapkan: fill('MENETAPKAN'),
    batang: all.flatMap(({ bagian, terisi }) => (bagian === 'BAB' || bagian === 'PASAL' ? [{ bagian, terisi }] : [])),
    penutup: fill('PENUTUP'),
    pengundangan: fill('PENGUNDANGAN'),
    judulLampiran: fill('JUDUL_LAMPIRAN'),
    penjelasanUmum: fill('PENJELASAN_UMUM'),
  };
  return ok(layOutPeraturan(clean, tubuh));
};
