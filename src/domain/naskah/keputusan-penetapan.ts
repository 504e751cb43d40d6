import { fail, ok, type Result } from '../result.ts';
import type { BahanKeputusan } from './bahan-keputusan.ts';
import { cleanDeep } from './clean-text.ts';
import { beritaAcaraOf, isianDokumen, pengantarOf } from './dokumen-rujukan.ts';
import { type FilledKlausul, fillKlausul, type Isian } from './fill-klausul.ts';
import { isianKeputusan, syaratOf } from './isian-keputusan.ts';
import type { Kekurangan } from './kekurangan.ts';
import { kekuranganBahan } from './kelengkapan-bahan.ts';
import { type KlausulTerisi, layOutKeputusan } from './keputusan-layout.ts';
import { type Bagian, KLAUSUL_KEPUTUSAN, type Klausul } from './klausul.ts';
import type { Naskah } from './naskah.ts';
import { gabungDan, huruf, namaDiktum } from './penomoran.ts';

const WAJIB: readonly Bagian[] = ['JUDUL', 'MENIMBANG', 'MENETAPKAN', 'DIKTUM', 'JUDUL_LAMPIRAN'];

const withIsian = (isian: Isian, more: readonly (readonly [string, string])[]): Isian => new Map([...isian, ...more]);

/** Fills every clause that applies; which letters and dictums exist is known only after they are chosen. */
const fillAll = (bahan: BahanKeputusan, klausul: readonly Klausul[]): KlausulTerisi => {
  const berlaku = syaratOf(bahan);
  const chosen = (bagian: Bagian): readonly Klausul[] =>
    klausul.filter((k) => k.bagian === bagian && k.teks.trim() !== '' && k.syarat.every((s) => berlaku.has(s)));
  const dasar = isianKeputusan(bahan);
  const judul = chosen('JUDUL').map((k) => fillKlausul(k, dasar));
  const isian = withIsian(dasar, [
    ['judul', judul.flatMap((k) => k.lines).join(' ')],
    [
      'huruf_pertimbangan',
      gabungDan(
        chosen('MENIMBANG')
          .slice(0, -1)
          .map((_, i) => `huruf ${huruf(i + 1)}`),
      ),
    ],
    ...chosen('DIKTUM').map((k, i) => [`diktum_${k.kunci.toLowerCase()}`, namaDiktum(i + 1)] as const),
  ]);
  const fill = (bagian: Bagian): readonly FilledKlausul[] => chosen(bagian).map((k) => fillKlausul(k, isian));
  const fillEach = (bagian: Bagian, dokumen: ReturnType<typeof beritaAcaraOf>): readonly FilledKlausul[] =>
    dokumen.flatMap((d) => chosen(bagian).map((k) => fillKlausul(k, withIsian(isian, isianDokumen(d)))));
  return {
    judul,
    menimbang: fill('MENIMBANG'),
    memperhatikan: [
      ...fillEach('MEMPERHATIKAN_BERITA_ACARA', beritaAcaraOf(bahan.inovasi)),
      ...fillEach('MEMPERHATIKAN_PENGANTAR', pengantarOf(bahan.inovasi)),
    ],
    menetapkan: fill('MENETAPKAN'),
    diktum: fill('DIKTUM'),
    judulLampiran: fill('JUDUL_LAMPIRAN'),
  };
};

const once = (problems: readonly Kekurangan[]): readonly Kekurangan[] => [
  ...new Map(problems.map((p) => [JSON.stringify([p.kode, p.id, p.kunci, p.label]), p])).values(),
];

const kekuranganKlausul = (klausul: readonly Klausul[]): readonly Kekurangan[] =>
  WAJIB.filter((bagian) => !klausul.some((k) => k.bagian === bagian && k.teks.trim() !== '')).map((bagian) => ({
    kode: 'NILAI_KURANG',
    kunci: `klausul.${bagian}`,
    label: `Format Naskah: klausul bagian ${bagian}`,
  }));

/**
 * The decree that makes innovations inovasi daerah and names who tries them out (PP 38/2017 Pasal 13–19; the form follows
 * practice, to be checked by Bagian Hukum). One innovation and many are two wordings, chosen from the material. Whatever
 * is missing comes back at once and nothing is composed; number and date stay three dots until they are given.
 */
export const composeKeputusan = (
  bahan: BahanKeputusan,
  klausul: readonly Klausul[] = KLAUSUL_KEPUTUSAN,
): Result<Naskah, Kekurangan> => {
  const cleaned = cleanDeep(bahan);
  const clean = cleaned.nomor === '' ? { ...cleaned, nomor: null } : cleaned;
  const lacking = [...kekuranganBahan(clean), ...kekuranganKlausul(klausul)];
  if (lacking.length > 0) return fail(lacking);
  const terisi = fillAll(clean, klausul);
  const unknown = once(Object.values(terisi).flatMap((filled) => filled.flatMap((k) => k.problems)));
  return unknown.length > 0 ? fail(unknown) : ok(layOutKeputusan(clean, terisi));
};
