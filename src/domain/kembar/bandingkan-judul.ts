import type { JENIS_KEMBAR } from '../tab/kembar.ts';
import { cocokkanKata, type Kecocokan } from './cocokkan-kata.ts';
import { jarakKata } from './jarak-kata.ts';
import type { JudulRapi, Kata } from './judul-rapi.ts';
import { BOBOT } from './kata-umum.ts';
import { KETAT, tersusunDari } from './susunan-akronim.ts';

export type JenisKembar = (typeof JENIS_KEMBAR)[number]['code'];

/** Why two titles are taken for one, as data; sentences are made of it elsewhere. */
export type AlasanKembar = {
  readonly kode:
    | 'JUDUL_SAMA'
    | 'BEDA_PENULISAN'
    | 'MEREK_SAMA'
    | 'MEREK_MIRIP'
    | 'MEREK_BEDA'
    | 'KEPANJANGAN'
    | 'URAIAN_SAMA'
    | 'KATA_SAMA'
    | 'TERPOTONG'
    | 'SALAH_KETIK'
    | 'BEDA_VERSI'
    | 'BEDA_TAHUN'
    | 'KEPANJANGAN_BEDA'
    | 'TEKS_MIRIP';
  /** Words that agree or differ; for texts how much of them agrees, in per cent. */
  readonly kata?: readonly string[];
};

export type BandingJudul = {
  readonly jenis: JenisKembar;
  /** 0 to 100. */
  readonly skor: number;
  readonly alasan: readonly AlasanKembar[];
};

/** Telling weight of a list. */
const isi = (kata: readonly Kata[]): number => kata.reduce((n, k) => n + (k.bobot > BOBOT.tempat ? k.bobot : 0), 0);

/** Whether a title says in two words or more what its name stands for. */
const menguraikan = (j: JudulRapi): boolean => j.uraian.filter((k) => k.bobot > BOBOT.tempat).length >= 2;

/** Letters that were doubled by mistake, or not, make one. */
const tanpaGanda = (t: string): string => t.replace(/(.)\1+/g, '$1');

/** A name mistyped: two letters swapped or one doubled. One letter changed makes another name: 'SICANTIK' is not 'SICANIK'. */
const merekMirip = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < 6) return false;
  if (tanpaGanda(a) === tanpaGanda(b)) return true;
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('') && jarakKata(a, b, 1) === 1;
};

const kataDariMerek = (merek: string): Kata => ({ teks: merek, dasar: merek, bobot: BOBOT.isi });

const semuaKata = (j: JudulRapi): readonly Kata[] =>
  j.merek === '' ? j.uraian : [kataDariMerek(j.merek), ...j.uraian];

/** Words of which one side holds the same and nothing telling besides. */
const kecuali = (c: Kecocokan): boolean => c.sisaA === 0 && c.sisaB === 0;

type Dugaan = { readonly nilai: number; readonly alasan: readonly AlasanKembar[] };

const TIDAK: Dugaan = { nilai: 0, alasan: [] };

const ketikan = (c: Kecocokan): AlasanKembar[] =>
  c.ketikan.length > 0 ? [{ kode: 'SALAH_KETIK', kata: c.ketikan }] : [];

/** Both have a name. */
const denganDuaMerek = (a: JudulRapi, b: JudulRapi): Dugaan => {
  const c = cocokkanKata(a.uraian, b.uraian);
  const beruraian = menguraikan(a) && menguraikan(b);
  const sama = a.merek === b.merek;
  if (sama || merekMirip(a.merek, b.merek)) {
    const kode = sama ? 'MEREK_SAMA' : 'MEREK_MIRIP';
    const nama: AlasanKembar = { kode, kata: [a.merek] };
    if (!beruraian) return { nilai: sama ? 0.9 : 0.8, alasan: [nama] };
    if (c.mirip >= 0.4 || c.termuat >= 0.75)
      return { nilai: 0.85 + 0.14 * c.mirip, alasan: [nama, { kode: 'URAIAN_SAMA', kata: c.cocok }, ...ketikan(c)] };
    return TIDAK;
  }
  const kuat = c.mirip >= 0.88 && c.berat >= 2 && (c.sisaA === 0 || c.sisaB === 0);
  return kuat
    ? {
        nilai: 0.78,
        alasan: [
          { kode: 'MEREK_BEDA', kata: [a.merek, b.merek] },
          { kode: 'URAIAN_SAMA', kata: c.cocok },
        ],
      }
    : TIDAK;
};

/** One has a name, the other only describes: it may be the expansion, or hold the name among its words. */
const denganSatuMerek = (a: JudulRapi, b: JudulRapi): Dugaan => {
  const c = cocokkanKata(a.uraian, b.uraian);
  if (isi(a.uraian) >= 1 && c.berat >= 1.2 && c.mirip >= 0.8 && (c.sisaA === 0 || c.sisaB === 0))
    return { nilai: 0.7 + 0.22 * c.mirip, alasan: [{ kode: 'KEPANJANGAN', kata: c.cocok }, ...ketikan(c)] };
  const d = cocokkanKata(semuaKata(a), b.uraian);
  const nama = b.uraian.filter((k) => k.bobot > BOBOT.tempat).map((k) => k.teks);
  // With an expansion of its own, a name that is but one word of the other title proves nothing: 'PERISAI' and 'Perisai Desa'.
  const polos = isi(a.uraian) < 1 ? d.sisaA === 0 || d.sisaB === 0 : nama.join('') === a.merek;
  if (d.cocok.includes(a.merek) && polos && a.merek.length >= 5)
    return { nilai: 0.7 + 0.2 * d.mirip, alasan: [{ kode: 'MEREK_SAMA', kata: [a.merek] }] };
  return isi(a.uraian) < 1 && a.merek.length >= 5 && tersusunDari(a.merek, nama, KETAT)
    ? { nilai: 0.72, alasan: [{ kode: 'KEPANJANGAN', kata: [a.merek] }] }
    : TIDAK;
};

/** Neither has a name. */
const tanpaMerek = (a: JudulRapi, b: JudulRapi): Dugaan => {
  const c = cocokkanKata(a.uraian, b.uraian);
  const kata: AlasanKembar = { kode: 'KATA_SAMA', kata: c.cocok };
  const diganti = c.sisaA > 0 && c.sisaB > 0;
  if (kecuali(c) && c.mirip >= 0.72 && c.berat >= 1)
    return { nilai: 0.72 + 0.25 * c.mirip, alasan: [kata, ...ketikan(c)] };
  if (!diganti && c.berat >= 2 && c.mirip >= 0.72)
    return { nilai: 0.62 + 0.3 * c.mirip, alasan: [kata, ...ketikan(c)] };
  if (diganti && c.berat >= 4 && c.mirip >= 0.85) return { nilai: 0.7, alasan: [kata, ...ketikan(c)] };
  return TIDAK;
};

/** A long title of which the other one is the beginning: exports and forms cut titles off. */
const terpotong = (a: JudulRapi, b: JudulRapi): Dugaan => {
  const [short, long] = a.lipat.length <= b.lipat.length ? [a, b] : [b, a];
  return short.lipat.length >= 24 && isi(short.uraian) >= 2 && long.lipat.startsWith(short.lipat)
    ? { nilai: 0.8, alasan: [{ kode: 'TERPOTONG' }] }
    : TIDAK;
};

const keadaan = (a: JudulRapi, b: JudulRapi): AlasanKembar[] => [
  ...(a.versi === b.versi ? [] : [{ kode: 'BEDA_VERSI', kata: [a.versi || '1', b.versi || '1'] } as const]),
  ...(a.tahun === b.tahun || a.tahun === '' || b.tahun === ''
    ? []
    : [{ kode: 'BEDA_TAHUN', kata: [a.tahun, b.tahun] } as const]),
];

const terbaik = (dugaan: readonly Dugaan[]): Dugaan =>
  dugaan.reduce((best, d) => (d.nilai > best.nilai ? d : best), TIDAK);

/** Below this two titles are not offered as one. */
export const AMBANG = 0.7;

/**
 * Whether two titles may mean one innovation: written the same, the same but for the looks, or nearly the same; null for none.
 * Names of places weigh little, because the same innovation at two puskesmas is a replication; that is judged elsewhere.
 */
export const bandingkanJudul = (a: JudulRapi, b: JudulRapi): BandingJudul | null => {
  if (a.lipat === '' || b.lipat === '') return null;
  if (a.lipat === b.lipat) {
    const persis = a.asli === b.asli;
    const beda = a.merek !== '' && menguraikan(a) && menguraikan(b) && cocokkanKata(a.uraian, b.uraian).mirip < 0.4;
    return {
      jenis: persis ? 'SAMA_PERSIS' : 'SAMA_SETELAH_DIRAPIKAN',
      skor: persis ? 100 : 98,
      alasan: [
        { kode: persis ? 'JUDUL_SAMA' : 'BEDA_PENULISAN' },
        ...(beda ? [{ kode: 'KEPANJANGAN_BEDA' } as const] : []),
      ],
    };
  }
  const dugaan =
    a.merek !== '' && b.merek !== ''
      ? [denganDuaMerek(a, b)]
      : a.merek !== ''
        ? [denganSatuMerek(a, b)]
        : b.merek !== ''
          ? [denganSatuMerek(b, a)]
          : [tanpaMerek(a, b)];
  const best = terbaik([...dugaan, terpotong(a, b)]);
  if (best.nilai < AMBANG) return null;
  const lain = keadaan(a, b);
  return {
    jenis: 'HAMPIR_SAMA',
    skor: Math.round(100 * Math.max(AMBANG, best.nilai - 0.02 * lain.length)),
    alasan: [...best.alasan, ...lain],
  };
};
