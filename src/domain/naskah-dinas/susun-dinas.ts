import { labelOf } from '../baca/baca-pilihan.ts';
import { cleanDeep } from '../naskah/clean-text.ts';
import { type KolomIsian, selInovasi } from '../naskah/isian-kolom.ts';
import type { Kekurangan } from '../naskah/kekurangan.ts';
import type { Block, Naskah } from '../naskah/naskah.ts';
import { fail, ok, type Result } from '../result.ts';
import { JENIS_NASKAH } from '../tab/naskah.ts';
import type { BahanDinas } from './bahan-dinas.ts';
import { bentukBeritaAcara, bentukLaporan, bentukLembar, bentukPernyataan } from './bentuk-berjudul.ts';
import { bentukSurat } from './bentuk-surat.ts';
import type { Sumber } from './isi-dinas.ts';
import { isianDinas } from './isian-dinas.ts';
import { jenisDinas, type KodeDinas } from './jenis-dinas.ts';
import { kekuranganDinas } from './kelengkapan-dinas.ts';
import { KLAUSUL_DINAS } from './klausul-dinas.ts';
import { lampiranDinas } from './lampiran-dinas.ts';
import { type BagianDinas, type KlausulDinas, pasangKlausul } from './pasang-klausul.ts';
import { syaratDinas } from './syarat-dinas.ts';
import type { BentukDinas, JenisDinas } from './wujud-dinas.ts';

/** One composer a form; what a kind says lies in its clauses and pieces. */
const BENTUK: Readonly<Record<BentukDinas, (sumber: Sumber, jenis: JenisDinas) => readonly Block[]>> = {
  SURAT: bentukSurat,
  BERITA_ACARA: bentukBeritaAcara,
  LEMBAR: bentukLembar,
  LAPORAN: bentukLaporan,
  PERNYATAAN: bentukPernyataan,
};

/** Without these a document of a form is none. */
const WAJIB = (bentuk: BentukDinas): readonly BagianDinas[] => (bentuk === 'SURAT' ? ['HAL', 'KEPADA'] : ['JUDUL']);

/** What one document is about, for its name: the innovation, how many of them, or the office it goes to. */
export const pokokDinas = ({ inovasi, tujuan }: Pick<BahanDinas, 'inovasi' | 'tujuan'>): string => {
  const [satu, dua] = inovasi;
  if (dua) return `${inovasi.length} inovasi`;
  return satu ? satu.nama_inovasi : tujuan.kantor;
};

const kolomDari = ({ inovasi: [satu, ...lain] }: BahanDinas): KolomIsian | undefined =>
  satu !== undefined && lain.length === 0 ? selInovasi(satu) : undefined;

/**
 * A naskah dinas from the register (the form follows common practice; the region's own tata naskah dinas prevails). All that
 * is missing comes back at once and nothing is composed; number, place and date stay three dots until they are given.
 */
export const susunDinas = (
  kode: KodeDinas,
  mentah: BahanDinas,
  klausul: readonly KlausulDinas[] = KLAUSUL_DINAS[kode],
): Result<Naskah, Kekurangan> => {
  const jenis = jenisDinas(kode) as JenisDinas;
  const bahan = cleanDeep(mentah);
  const lacking = kekuranganDinas(bahan, jenis);
  if (lacking.length > 0) return fail(lacking);
  const terpasang = pasangKlausul(klausul, syaratDinas(bahan), isianDinas(bahan), kolomDari(bahan));
  const hilang = WAJIB(jenis.bentuk)
    .filter((bagian) => terpasang.bagian(bagian).length === 0)
    .map(
      (bagian): Kekurangan => ({
        kode: 'NILAI_KURANG',
        kunci: `klausul.${bagian}`,
        label: `Format Naskah: klausul ${bagian}`,
      }),
    );
  const problems = [...hilang, ...terpasang.problems];
  if (problems.length > 0) return fail(problems);
  const sumber = { bahan, mentah, terpasang };
  return ok({
    kind: kode,
    name: `${labelOf(JENIS_NASKAH, kode)} ${pokokDinas(bahan)}`,
    page: bahan.page,
    body: BENTUK[jenis.bentuk](sumber, jenis),
    lampiran: lampiranDinas(sumber, jenis),
  });
};
