import { fail, ok, type Result } from '../result.ts';
import type { BahanKeputusan } from './bahan-keputusan.ts';
import { cleanDeep } from './clean-text.ts';
import { beritaAcaraOf, evaluasiOf, isianDokumen, laporanOf, pengantarOf } from './dokumen-rujukan.ts';
import { type FilledKlausul, fillKlausul, type Isian } from './fill-klausul.ts';
import { isianKeputusan, syaratOf } from './isian-keputusan.ts';
import { type JenisKeputusan, jenisKeputusan } from './jenis-keputusan.ts';
import type { Kekurangan } from './kekurangan.ts';
import { kekuranganBahan } from './kelengkapan-bahan.ts';
import { type KlausulTerisi, layOutKeputusan } from './keputusan-layout.ts';
import type { Bagian, Klausul } from './klausul.ts';
import type { Naskah } from './naskah.ts';
import { gabungDan, huruf, namaDiktum } from './penomoran.ts';

const WAJIB: readonly Bagian[] = ['JUDUL', 'MENIMBANG', 'MENETAPKAN', 'DIKTUM'];

/** Two wordings of one dictum are referred to by the same name: diktum_penghentian. */
const DUA_RUMUSAN = /_(SATU|BANYAK)$/;

const withIsian = (isian: Isian, more: readonly (readonly [string, string])[]): Isian => new Map([...isian, ...more]);

/** Fills every clause that applies; which letters and dictums exist is known only after they are chosen. */
const fillAll = (bahan: BahanKeputusan, klausul: readonly Klausul[], jenis: JenisKeputusan): KlausulTerisi => {
  const berlaku = syaratOf(bahan);
  const chosen = (bagian: Bagian): readonly Klausul[] =>
    klausul.filter((k) => k.bagian === bagian && k.teks.trim() !== '' && k.syarat.every((s) => berlaku.has(s)));
  const dasar = isianKeputusan(bahan, jenis.lampiran?.kolom ?? []);
  const [satu, ...lainnya] = bahan.inovasi;
  const kolom = lainnya.length === 0 ? satu?.kolom : undefined;
  const judul = chosen('JUDUL').map((k) => fillKlausul(k, dasar, kolom));
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
    ...chosen('DIKTUM').flatMap((k, i) =>
      [k.kunci.replace(DUA_RUMUSAN, ''), k.kunci].map(
        (kunci) => [`diktum_${kunci.toLowerCase()}`, namaDiktum(i + 1)] as const,
      ),
    ),
  ]);
  const fill = (bagian: Bagian): readonly FilledKlausul[] => chosen(bagian).map((k) => fillKlausul(k, isian, kolom));
  const fillEach = (bagian: Bagian, dokumen: ReturnType<typeof beritaAcaraOf>): readonly FilledKlausul[] =>
    dokumen.flatMap((d) => chosen(bagian).map((k) => fillKlausul(k, withIsian(isian, isianDokumen(d)), kolom)));
  return {
    judul,
    menimbang: fill('MENIMBANG'),
    memperhatikan: [
      ...fillEach('MEMPERHATIKAN_BERITA_ACARA', beritaAcaraOf(bahan.inovasi)),
      ...fillEach('MEMPERHATIKAN_PENGANTAR', pengantarOf(bahan.inovasi)),
      ...fillEach('MEMPERHATIKAN_LAPORAN', laporanOf(bahan.inovasi)),
      ...fillEach('MEMPERHATIKAN_EVALUASI', evaluasiOf(bahan.inovasi)),
      ...fill('MEMPERHATIKAN'),
    ],
    menetapkan: fill('MENETAPKAN'),
    diktum: fill('DIKTUM'),
    judulLampiran: fill('JUDUL_LAMPIRAN'),
    judulLampiranTim: fill('JUDUL_LAMPIRAN_TIM'),
  };
};

const once = (problems: readonly Kekurangan[]): readonly Kekurangan[] => [
  ...new Map(problems.map((p) => [JSON.stringify([p.kode, p.id, p.kunci, p.label]), p])).values(),
];

const kekuranganKlausul = (klausul: readonly Klausul[], jenis: JenisKeputusan): readonly Kekurangan[] =>
  [...WAJIB, ...(jenis.lampiran === null ? [] : (['JUDUL_LAMPIRAN'] as const))]
    .filter((bagian) => !klausul.some((k) => k.bagian === bagian && k.teks.trim() !== ''))
    .map((bagian) => ({
      kode: 'NILAI_KURANG',
      kunci: `klausul.${bagian}`,
      label: `Format Naskah: klausul bagian ${bagian}`,
    }));

const PENETAPAN = jenisKeputusan('KEPUTUSAN') as JenisKeputusan;

/**
 * A decree of any kind; by default the one that makes innovations inovasi daerah and names who tries them out (PP 38/2017
 * Pasal 13–19; the form follows practice, to be checked by Bagian Hukum). One innovation and many are two wordings, chosen
 * from the material. Whatever is missing comes back at once and nothing is composed; number and date stay three dots until
 * they are given.
 */
export const composeKeputusan = (
  bahan: BahanKeputusan,
  klausulJenis?: readonly Klausul[],
  jenis: JenisKeputusan = PENETAPAN,
): Result<Naskah, Kekurangan> => {
  const klausul = klausulJenis ?? jenis.klausul;
  const cleaned = cleanDeep(bahan);
  // A region that wants no list of names sets the title of that annex inactive.
  const berTim =
    jenis.lampiranTim === true && klausul.some((k) => k.bagian === 'JUDUL_LAMPIRAN_TIM' && k.teks.trim() !== '');
  const inovasi = berTim ? cleaned.inovasi : cleaned.inovasi.map((i) => ({ ...i, tim: [] }));
  const clean = { ...cleaned, inovasi, nomor: cleaned.nomor === '' ? null : cleaned.nomor };
  const lacking = [...kekuranganBahan(clean, jenis), ...kekuranganKlausul(klausul, jenis)];
  if (lacking.length > 0) return fail(lacking);
  const terisi = fillAll(clean, klausul, jenis);
  const unknown = once(Object.values(terisi).flatMap((filled) => filled.flatMap((k) => k.problems)));
  return unknown.length > 0 ? fail(unknown) : ok(layOutKeputusan(clean, terisi, jenis));
};
